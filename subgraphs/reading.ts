import sql, { type Sql } from 'sql-template-tag';
import type { Caller } from '../schema/caller.ts';
import { refuse } from '../schema/errors.ts';
import { type JurisdictionCode, isWithin } from '../schema/jurisdiction-code.ts';
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
  #transaction: Promise<Transaction> | undefined;
  /** The place whose records may be counted unread and the receipt that was shown, as the transaction was told last. */
  #told: Told = nothingTold;
  #before: Promise<unknown> = Promise.resolve();

  constructor(owner: Owner, caller: Caller) {
    this.owner = owner;
    this.caller = caller;
  }

  /** Runs a statement that reads what the caller may see. */
  rows<Row extends object>(statement: Sql): Promise<Row[]> {
    return this.#run<Row>(statement, nothingTold);
  }

  /** The way to count records of this owner at and below a place, also those the caller may not read one by one. */
  counting(within: JurisdictionCode): Queryable {
    const place = this.scope(within);
    return { rows: (statement) => this.#run(statement, { ...nothingTold, counted: place }) };
  }

  /** The way to read what a receipt number opens to who has it, by its hash. */
  bearing(receipt: string): Queryable {
    return { rows: (statement) => this.#run(statement, { ...nothingTold, receipt }) };
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
    if (isProsecutor(identity) && keeperOf(this.owner.subgraph) !== kind) {
      parts.push('PROCURATORATE', 'PARTNER');
    }
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

  /** Gives the connection back. What is read from then on is of a later moment: after a command, for its result. */
  async afresh(): Promise<void> {
    await this.#before;
    const begun = this.#transaction;
    this.#transaction = undefined;
    await (await begun?.catch(() => undefined))?.end('rollback');
  }

  /** One statement after the other, all on one connection: a request that waited for a second one could wait for itself. */
  #run<Row extends object>(statement: Sql, told: Told): Promise<Row[]> {
    const rows = this.#before.then(async () => {
      const transaction = await this.#begun(told);
      for (const name of ['counted', 'receipt'] as const) {
        if (this.#told[name] === told[name]) continue;
        await transaction.rows(sql`select set_config(${`liandong.${name}`}, ${told[name]}, true)`);
      }
      this.#told = told;
      return transaction.rows<Row>(statement);
    });
    this.#before = rows.catch(() => {});
    return rows;
  }

  #begun(told: Told): Promise<Transaction> {
    if (this.#transaction !== undefined) return this.#transaction;
    const settings = settingsOf(this.caller, this.owner.code, told.counted);
    const { receipt } = told;
    this.#transaction = this.owner.database.begin(receipt === '' ? settings : { ...settings, receipt }, 'read only');
    this.#told = told;
    return this.#transaction;
  }
}

/** What one statement may read beside what the caller may: empty for nothing. */
interface Told {
  counted: JurisdictionCode;
  receipt: string;
}

const nothingTold: Told = { counted: '', receipt: '' };
