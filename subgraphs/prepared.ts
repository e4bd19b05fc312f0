import { LRUCache } from 'lru-cache';

/** How many statements a connection keeps prepared at most; a plan takes some hundred kilobytes where rules are many. */
const mostPrepared = 200;

/** How often a statement is asked before it is prepared: what comes once or twice is not worth it. */
const askedBefore = 3;

/** How many other statements are counted. */
const mostCounted = 2_000;

/**
 * Which of a database's statements are prepared by name. PostgreSQL plans such a statement once for a connection, not each time; with row-level rules planning takes
 * as long as carrying out. There is no end to the statements that clients' filters and selections make, so only what is asked often is prepared.
 */
export class PreparedNames {
  readonly #names = new Map<string, string>();
  readonly #counts = new LRUCache<string, number>({ max: mostCounted });

  /** The name of the statement with this text: undefined for one that is not prepared, or not yet. Counts that it is asked. */
  nameOf(text: string): string | undefined {
    const known = this.#names.get(text);
    if (known !== undefined || this.#names.size >= mostPrepared) return known;
    const count = this.#counts.get(text) ?? 0;
    if (count < askedBefore) {
      this.#counts.set(text, count + 1);
      return undefined;
    }
    const name = `often ${this.#names.size}`;
    this.#names.set(text, name);
    this.#counts.delete(text);
    return name;
  }
}
