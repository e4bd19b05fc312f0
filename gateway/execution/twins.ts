import type { JsonObject } from './json.ts';
import type { SourceAnswer } from './source.ts';

/** What one request answers of what a fetch asked: about which of its objects, by their places in the request's list. */
export interface EntityAnswer {
  answer: Promise<SourceAnswer | string>;
  /** How many entities the request asked about. */
  count: number;
  /** For each place the objects that the entity stands for; none where only another fetch asked about it. */
  objects: readonly (readonly JsonObject[] | undefined)[];
}

/** A request that asks about entities. */
interface Asked {
  answer: Promise<SourceAnswer | string>;
  count: number;
}

/**
 * What an operation has asked so far and several of its fetches ask, at different places of the answer: about the same products in the basket and on the shelf.
 * None is asked twice, whether its answer is there already or still on its way. Only for operations that change nothing.
 */
export class Twins {
  // Most operations have none: nothing is made for them.
  #roots: Map<string, Promise<SourceAnswer | string>> | undefined;
  #entities: Map<string, Map<string, { asked: Asked; place: number }>> | undefined;

  /** The answer to a request about a root, which `send` asks for if nobody did. It is whoever else's as well. */
  root(question: string, send: () => Promise<SourceAnswer | string>): Promise<SourceAnswer | string> {
    const roots = (this.#roots ??= new Map());
    const known = roots.get(question);
    if (known !== undefined) return known;
    const answer = send();
    roots.set(question, answer);
    return answer;
  }

  /**
   * The answers about entities, of which `send` asks for those that nobody asked about. `texts` are their representations, `objects` what
   * each stands for. What is answered is whoever else's as well.
   */
  entities(
    question: string,
    texts: readonly string[],
    objects: readonly (readonly JsonObject[])[],
    send: (texts: readonly string[]) => Promise<SourceAnswer | string>,
  ): EntityAnswer[] {
    const entities = (this.#entities ??= new Map());
    let known = entities.get(question);
    if (known === undefined) entities.set(question, (known = new Map()));
    const missing = texts.filter((text) => !known.has(text));
    if (missing.length > 0) {
      const asked = { answer: send(missing), count: missing.length };
      for (const [place, text] of missing.entries()) known.set(text, { asked, place });
    }
    const answers = new Map<Asked, (readonly JsonObject[] | undefined)[]>();
    for (const [index, text] of texts.entries()) {
      const found = known.get(text);
      if (found === undefined) continue;
      let places = answers.get(found.asked);
      if (places === undefined) answers.set(found.asked, (places = Array.from({ length: found.asked.count })));
      places[found.place] = objects[index];
    }
    return [...answers].map(([{ answer, count }, places]) => ({ answer, count, objects: places }));
  }
}
