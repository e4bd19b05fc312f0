import sql from 'sql-template-tag';
import { refuse } from '../../schema/errors.ts';
import { globalId } from '../../schema/global-id.ts';
import type { JurisdictionCode } from '../../schema/jurisdiction-code.ts';
import type { OwnedSubgraph } from '../../schema/subgraphs.ts';
import type { Queryable } from '../database.ts';
import type { AccessRecord } from '../reading.ts';
import { type Chained, type Entry, type Link, hashOf } from './chain.ts';

/** What was given to somebody. */
export type Access = Parameters<AccessRecord['append']>[0];

/** Whose log it is, and how it is kept. */
export interface AccessLogOptions {
  database: Queryable;
  code: JurisdictionCode;
  subgraph: OwnedSubgraph;
  /** The secret under which entries are chained. */
  key: string;
  /** For how long an answer waits for its entry before it is refused. */
  patienceMs?: number;
  /** How many answers may wait at once; more are refused. */
  mostWaiting?: number;
}

/** How long it may take until the log can be written again before nobody reads any more. */
const usualPatienceMs = 5_000;
/** Some 2 kB each. */
const usualMostWaiting = 10_000;
/** How many entries go in one statement. */
const mostAtOnce = 500;
const firstRetryMs = 20;
const longestRetryMs = 500;

interface Waiting {
  access: Access;
  until: number;
  done: () => void;
  failed: (error: Error) => void;
}

/**
 * 查阅记录. Writes down who was given what, each entry chained to the one before. An answer waits until its entry stands; while the log cannot be written
 * answers wait, and after `patienceMs` they are refused: nobody reads what nobody writes down. Entries that come while others are being
 * written go together in the next statement.
 */
export class AccessLog implements AccessRecord {
  readonly #options: Required<AccessLogOptions>;
  #head: Link | undefined;
  #waiting: Waiting[] = [];
  #isWriting = false;

  constructor(options: AccessLogOptions) {
    this.#options = { patienceMs: usualPatienceMs, mostWaiting: usualMostWaiting, ...options };
  }

  /** Resolves when the entry stands. Throws ACCESS_LOG_UNAVAILABLE. */
  append(access: Access): Promise<void> {
    if (this.#waiting.length >= this.#options.mostWaiting) return Promise.reject(unavailable());
    const entered = new Promise<void>((done, failed) => {
      this.#waiting.push({ access, until: performance.now() + this.#options.patienceMs, done, failed });
    });
    if (!this.#isWriting) void this.#writeAll();
    return entered;
  }

  async #writeAll(): Promise<void> {
    this.#isWriting = true;
    let retryMs = firstRetryMs;
    while (this.#waiting.length > 0) {
      const some = this.#waiting.slice(0, mostAtOnce);
      const written = await this.#write(some.map(({ access }) => access)).catch(() => false);
      if (written) {
        this.#waiting = this.#waiting.slice(some.length);
        for (const { done } of some) done();
        retryMs = firstRetryMs;
        continue;
      }
      this.#giveUp();
      if (this.#waiting.length === 0) break;
      const soonest = Math.min(...this.#waiting.map(({ until }) => until)) - performance.now();
      await new Promise((resolve) => setTimeout(resolve, Math.max(1, Math.min(retryMs, soonest))));
      retryMs = Math.min(retryMs * 2, longestRetryMs);
    }
    // At once with the look at what waits: who comes after this begins anew.
    this.#isWriting = false;
  }

  #giveUp(): void {
    const now = performance.now();
    for (const { failed } of this.#waiting.filter(({ until }) => until <= now)) failed(unavailable());
    this.#waiting = this.#waiting.filter(({ until }) => until > now);
  }

  /** Appends entries after the head in one statement; false when somebody else has moved it, and then the head is read anew. */
  async #write(accesses: readonly Access[]): Promise<boolean> {
    const { database } = this.#options;
    const head = this.#head ?? (await this.#readHead());
    const entries = this.#chain(accesses, head);
    const last = entries.at(-1);
    if (last === undefined) return true;
    // Not known until the statement is through: another replica may come first, and a broken connection may have been heard.
    this.#head = undefined;
    const moved = await database.rows(sql`
      with moved as (
        update access_log_head
        set position = ${last.position}, hash = ${last.hash}
        where position = ${head.position} and hash = ${head.hash}
        returning 1
      )
      insert into access_log (id, position, code, at, subject, name, organ, organ_code, roles, purpose, operation_name, operation_hash,
        request_id, types, row_counts, previous_hash, hash)
      select id, position, code, at, subject, name, organ, organ_code, roles, purpose, operation_name, operation_hash,
        request_id, types, row_counts, previous_hash, hash
      from jsonb_populate_recordset(null::access_log, ${JSON.stringify(entries.map(rowOf))}::jsonb)
      where exists (select from moved)
      returning 1`);
    if (moved.length === 0) return this.#wasWritten(last);
    this.#head = { position: last.position, hash: last.hash };
    return true;
  }

  /** After a connection broke midway the entries may stand all the same: written once more they would stand twice. */
  async #wasWritten({ position, hash }: Chained): Promise<boolean> {
    const [found] = await this.#options.database.rows(
      sql`select from access_log where position = ${position} and hash = ${hash}`,
    );
    return found !== undefined;
  }

  async #readHead(): Promise<Link> {
    const [head] = await this.#options.database.rows<Link>(sql`select position, hash from access_log_head`);
    if (head === undefined) throw new Error('The access log has no head.');
    return head;
  }

  #chain(accesses: readonly Access[], head: Link): Chained[] {
    let before = head;
    return accesses.map((access) => {
      const entry = this.#entryOf(access, before.position + 1);
      const chained = { ...entry, previousHash: before.hash, hash: hashOf(entry, before.hash, this.#options.key) };
      before = chained;
      return chained;
    });
  }

  #entryOf({ at, caller, records }: Access, position: number): Entry {
    const { code, subgraph } = this.#options;
    const { identity, purpose, operation, requestId } = caller;
    if (identity === null) throw new Error('Who is not logged in is not written down.');
    const given = records.slice(0, 20);
    return {
      id: globalId(code, 'AccessLogEntry', `${subgraph}-${String(position).padStart(12, '0')}`),
      position,
      code,
      at: at.toISOString(),
      subject: identity.subject,
      name: identity.name,
      organ: identity.organ.name,
      organCode: identity.organ.code,
      roles: identity.roles,
      purpose,
      operationName: operation.name,
      operationHash: operation.hash,
      requestId,
      types: given.map(({ type }) => type),
      rowCounts: given.map(({ rows }) => rows),
    };
  }
}

/** The columns of the table. */
function rowOf(entry: Chained): object {
  return Object.fromEntries(
    Object.entries(entry).map(([name, value]) => [name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`), value]),
  );
}

function unavailable(): Error {
  return refuse('ACCESS_LOG_UNAVAILABLE', 'Who reads these records cannot be written down just now, so they are not shown.');
}
