import type { Sql } from 'sql-template-tag';
import type { Caller } from '../schema/caller.ts';
import { refuse } from '../schema/errors.ts';
import { type JurisdictionCode, isWithin, officialCode } from '../schema/jurisdiction-code.ts';
import { keeperOf } from '../schema/subgraphs.ts';
import type { Queryable, Transaction } from './database.ts';
import type { Owner } from './owner.ts';
import { settingsOf } from './visibility/settings.ts';
import type { Reader, Visibility } from './visibility/policy.ts';
import { isCongressStaff, isProsecutor, standsOver } from './visibility/standing.ts';

/** Takes down who was given what. */
export interface AccessRecord {
  /** Resolves when the entry stands. Throws ACCESS_LOG_UNAVAILABLE: then nothing may be shown. */
  append(entry: { at: Date; caller: Caller; records: { type: string; rows: number }[] }): Promise<void>;
}

/**
 * One caller's question to one owner: everything it reads is of one moment, through the caller's eyes, and is taken down before it is
 * shown. End it when the answer is made.
 */
export class Reading implements Queryable {
  readonly owner: Owner;
  readonly caller: Caller;
  readonly #given = new Map<string, number>();
  readonly #transactions = new Map<string, Promise<Transaction>>();

  constructor(owner: Owner, caller: Caller) {
    this.owner = owner;
    this.caller = caller;
  }

  /** Runs a statement that reads what the caller may see. */
  async rows<Row extends object>(statement: Sql): Promise<Row[]> {
    const transaction = await this.#transaction('');
    return transaction.rows<Row>(statement);
  }

  /**
   * The way to count records of a place and below, also those the caller may not read one by one. Throws FORBIDDEN for who may not
   * count them.
   */
  counting({ counts }: Visibility<string, string>, type: string, within: JurisdictionCode): Queryable {
    this.note(type, 0);
    if (counts === 'WHAT_THEY_READ') return this;
    const place = this.scope(within);
    if (counts !== 'ANYBODY' && !standsOver(counts, this.caller.identity, place, this.owner.code)) {
      throw refuse('FORBIDDEN', `The caller may not count the ${type} records of ${officialCode(place)}.`);
    }
    return { rows: async (statement) => (await this.#transaction(place)).rows(statement) };
  }

  /** Below how many records figures are withheld from the caller; 0 for none. */
  smallCellsBelow({ smallCells }: Visibility<string, string>, within: JurisdictionCode): number {
    if (smallCells === undefined || standsOver(smallCells.shownTo, this.caller.identity, this.scope(within), this.owner.code))
      return 0;
    return smallCells.below;
  }

  /** The part of a place that is this owner's. */
  scope(within: JurisdictionCode): JurisdictionCode {
    return isWithin(this.owner.code, within) ? this.owner.code : within;
  }

  /**
   * Checks that a caller of another organ has said what for, where records are shown to it for what it is. Throws PURPOSE_NEEDED.
   */
  mustHavePurpose({ purposeOf }: Visibility<string, string>): void {
    const { identity, purpose } = this.caller;
    if (purpose !== null || identity === null || purposeOf.length === 0) return;
    const { code, kind } = identity.organ;
    const isUpper = code !== this.owner.code && isWithin(this.owner.code, code);
    const parts: Reader[] = [];
    if (isCongressStaff(identity) && isUpper) parts.push('UPPER_CONGRESS');
    if (isProsecutor(identity) && isUpper) parts.push('UPPER_PROCURATORATE');
    if (isProsecutor(identity) && keeperOf(this.owner.subgraph) !== kind) parts.push('PROCURATORATE');
    if (parts.some((part) => purposeOf.includes(part))) {
      throw refuse('PURPOSE_NEEDED', `Other organs’ records are shown to ${identity.organ.name} for a stated purpose only.`);
    }
  }

  /** Notes that records of a type are given to the caller. */
  note(type: string, rows: number): void {
    this.#given.set(type, (this.#given.get(type) ?? 0) + rows);
  }

  /**
   * Ends the reading: gives its connections back, and takes down what a caller who is logged in was given. Who is not sees only what
   * everybody may. Throws ACCESS_LOG_UNAVAILABLE: then the answer may not be shown.
   */
  async end(): Promise<void> {
    await this.afresh();
    if (this.caller.identity === null || this.#given.size === 0) return;
    const records = [...this.#given].map(([type, rows]) => ({ type, rows }));
    await this.owner.log.append({ at: this.owner.now(), caller: this.caller, records });
  }

  /** What is read from now on is of a later moment: after a command, for its result. */
  async afresh(): Promise<void> {
    const transactions = [...this.#transactions.values()];
    this.#transactions.clear();
    for (const begun of transactions) {
      const transaction = await begun.catch(() => undefined);
      await transaction?.end('rollback');
    }
  }

  #transaction(counted: JurisdictionCode): Promise<Transaction> {
    const begun = this.#transactions.get(counted);
    if (begun !== undefined) return begun;
    const beginning = this.owner.database.begin(settingsOf(this.caller, this.owner.code, counted), 'read only');
    // Who asks for the next statement is told; an answer without one has nothing to tell.
    beginning.catch(() => {});
    this.#transactions.set(counted, beginning);
    return beginning;
  }
}
