import { DatabaseError } from 'pg';
import { refuse } from '../../schema/errors.ts';
import type { Queryable } from '../database.ts';
import type { AccessRecord } from '../reading.ts';
import { type ChainOptions, type Chained, type Link, type Unplaced, chain } from './chain.ts';
import { type Access, entryOf } from './entry.ts';
import { isThere, readHead, writeAfter } from './table.ts';

/** Whose log it is, and how it is kept. */
export interface AccessLogOptions extends ChainOptions {
  database: Queryable;
  /** For how long an answer waits for its entry before it is refused; 5,000 when absent. */
  patienceMs?: number;
  /** How many answers may wait at once, more are refused; 10,000 when absent, of some 2 kB each. */
  mostWaiting?: number;
}

/** How many entries go in one statement. */
const mostAtOnce = 500;
/** How long a statement is waited for, at most: a connection whose other end is gone says nothing for a quarter of an hour. */
const longestAttemptMs = 2_000;
const firstPauseMs = 20;
const longestPauseMs = 500;
/** Ten minutes: no client waits longer, and timers take any number they cannot hold for 1. */
export const longestPatienceMs = 600_000;

/** Somebody's answer that waits for its entry. */
interface Waiting {
  entry: Unplaced;
  done: () => void;
}

/** Entries on their way after a head: until the database has said what became of them, they may stand or not. */
interface Batch {
  after: Link;
  entries: Chained[];
  of: readonly Waiting[];
}

/**
 * 查阅记录. Writes down who was given what, each entry chained to the one before. An answer waits until its entry stands; while the log
 * cannot be written answers wait, and after `patienceMs` they are refused, whatever the database does meanwhile: nobody reads what
 * nobody writes down. Entries that come while others are being written go together in the next statement.
 *
 * An entry stands once, also when a connection breaks and nobody knows whether its statement got through. What may remain is the entry of an
 * answer that was refused: the log may say more than was given, never less.
 */
export class AccessLog implements AccessRecord {
  readonly #options: Required<AccessLogOptions>;
  /** In the order in which they came, with those under way. */
  readonly #waiting = new Set<Waiting>();
  /** Where the log stands; not known at first, and after somebody else has written. */
  #head: Link | undefined;
  #underWay: Batch | undefined;
  #writing: Promise<void> | undefined;
  #isClosed = false;

  /** Throws if the patience is no time that can be waited for. */
  constructor({ patienceMs = 5_000, mostWaiting = 10_000, ...options }: AccessLogOptions) {
    if (!(patienceMs > 0 && patienceMs <= longestPatienceMs)) {
      throw new Error(`The access log's patience must be 1 to ${longestPatienceMs} ms, but got: ${patienceMs}.`);
    }
    this.#options = { ...options, patienceMs, mostWaiting };
  }

  /** Resolves when the entry stands. Throws ACCESS_LOG_UNAVAILABLE, and what entryOf() throws. */
  async append(access: Access): Promise<void> {
    const entry = entryOf(access);
    if (this.#isClosed || this.#waiting.size >= this.#options.mostWaiting) throw unavailable();
    const entered = new Promise<void>((resolve, reject) => {
      const patience = setTimeout(() => {
        this.#waiting.delete(waiting);
        reject(unavailable());
      }, this.#options.patienceMs);
      const waiting = {
        entry,
        done: () => {
          clearTimeout(patience);
          this.#waiting.delete(waiting);
          resolve();
        },
      };
      this.#waiting.add(waiting);
    });
    this.#writing ??= this.#writeAll();
    await entered;
  }

  /** Takes no more, and resolves when nobody waits: each entry was written, or its answer refused. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#writing;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  async #writeAll(): Promise<void> {
    // Several tries must fit into anybody's patience.
    const mostPauseMs = Math.min(longestPauseMs, this.#options.patienceMs / 10);
    let pauseMs = firstPauseMs;
    while (this.#waiting.size > 0) {
      try {
        await this.#write();
        pauseMs = firstPauseMs;
      } catch {
        // Who waits is told in time, and nobody else can do anything about it.
        await new Promise((resolve) => setTimeout(resolve, Math.min(pauseMs, mostPauseMs)));
        pauseMs *= 2;
      }
      // With all its answers refused, it need not be known any more what became of it.
      if (this.#underWay?.of.every((each) => !this.#waiting.has(each))) this.#underWay = undefined;
    }
    // At once with the look at what waits: who comes after this begins anew.
    this.#writing = undefined;
  }

  /** Tries once to write what waits longest, or what is under way. Throws if it is not known to stand. */
  async #write(): Promise<void> {
    const { database, patienceMs } = this.#options;
    const isRepeated = this.#underWay !== undefined;
    const batch = (this.#underWay ??= await this.#nextBatch());
    this.#head = undefined;
    const last = batch.entries.at(-1);
    if (last === undefined) return;
    // A batch under way is sent again as it was: if it got through the first time, the head is its own last entry.
    const isWritten = await inTime(patienceMs, writeAfter(database, batch.after, batch.entries)).catch((error: unknown) => {
      if (!isRepeated && isSurelyNotDone(error)) this.#underWay = undefined;
      throw error;
    });
    const stands = isWritten || (isRepeated && (await inTime(patienceMs, isThere(database, last))));
    this.#underWay = undefined;
    if (!stands) return;
    this.#head = { position: last.position, hash: last.hash };
    for (const { done } of batch.of) done();
  }

  async #nextBatch(): Promise<Batch> {
    const { database, patienceMs } = this.#options;
    const after = this.#head ?? (await inTime(patienceMs, readHead(database)));
    const of = firstOf(this.#waiting, mostAtOnce);
    const entries = chain(
      of.map(({ entry }) => entry),
      after,
      this.#options,
    );
    return { after, entries, of };
  }
}

/** Whether nothing of a statement was done: PostgreSQL said no, or nobody was there. Any other failure may have lost only the answer. */
function isSurelyNotDone(error: unknown): boolean {
  // A server that shuts down may say so after it has committed.
  if (error instanceof DatabaseError) return error.code?.startsWith('57P') === false;
  return error instanceof Error && 'code' in error && error.code === 'ECONNREFUSED';
}

/** The result of a statement, unless it takes longer than anybody waits. It may still be carried out later. */
async function inTime<Result>(patienceMs: number, statement: Promise<Result>): Promise<Result> {
  const mostMs = Math.min(patienceMs, longestAttemptMs);
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`The database gave no answer for ${mostMs} ms.`)), mostMs);
  });
  try {
    return await Promise.race([statement, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}

function firstOf<Item>(items: Iterable<Item>, most: number): Item[] {
  const first: Item[] = [];
  for (const item of items) {
    if (first.length === most) break;
    first.push(item);
  }
  return first;
}

function unavailable(): Error {
  return refuse('ACCESS_LOG_UNAVAILABLE', 'Who reads these records cannot be written down just now, so they are not shown.');
}
