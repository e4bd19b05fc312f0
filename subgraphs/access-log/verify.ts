import sql, { raw } from 'sql-template-tag';
import type { Queryable } from '../database.ts';
import { type ChainOptions, type Chained, type Link, breakOf, start } from './chain.ts';
import { readHead } from './table.ts';

/** What is wrong at a place of the log. */
export interface Break {
  position: number;
  problem: string;
}

/** What a log was found to be. */
export interface Verdict {
  entries: number;
  /** Where it breaks, the first 100 of all. */
  breaks: Break[];
  /** How it ends: keep it elsewhere, and give it as anchor next time. */
  head: Link;
}

/** How many entries are held at once. */
const batch = 1_000;
const mostBreaks = 100;

/**
 * Reads a log from its beginning and finds every entry that was edited, deleted, inserted or moved, also by somebody who took the table's
 * constraints away first. A tail that was cut off together with the head looks whole: an `anchor`, the position and hash of an entry
 * noted elsewhere before, must still be there.
 *
 * The reading must be one transaction's, and of one moment (repeatable read): else a log that is being written would seem to be cut off.
 */
export async function verifyLog(transaction: Queryable, whose: ChainOptions, anchor: Link = start): Promise<Verdict> {
  const breaks: Break[] = [];
  const tell = (position: number, problem: string): void => {
    if (breaks.length < mostBreaks) breaks.push({ position, problem });
  };
  let before = start;
  let entries = 0;
  let isAnchored = anchor.position === start.position;
  for await (const entry of entriesOf(transaction)) {
    const problem = breakOf(entry, before, whose);
    if (problem !== undefined) tell(entry.position, problem);
    if (entry.position === anchor.position && entry.hash === anchor.hash) isAnchored = true;
    before = entry;
    entries += 1;
  }
  const head = await readHead(transaction);
  if (head.position !== before.position || head.hash !== before.hash) {
    tell(before.position, `the log ends here, but its head says ${head.position}: the end was cut off or changed`);
  }
  if (!isAnchored) tell(anchor.position, 'the entry noted as anchor is not there any more');
  return { entries, breaks, head: { position: before.position, hash: before.hash } };
}

/**
 * All rows of the table, by position. Through a cursor: reading on after a position would pass over a second row of that position,
 * and over rows before the first.
 */
async function* entriesOf(transaction: Queryable): AsyncGenerator<Chained> {
  // The instant to the microsecond as it stands: as a Date it would lose digits that somebody added.
  await transaction.rows(sql`
    declare entries no scroll cursor for
    select id, coalesce(position, 0) as position, code, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at, subject, name,
      organ, organ_code as "organCode", roles, purpose, operation_name as "operationName", operation_hash as "operationHash",
      request_id as "requestId", types, row_counts as "rowCounts", previous_hash as "previousHash", hash
    from access_log
    order by access_log.position, id`);
  for (;;) {
    const rows = await transaction.rows<Chained>(sql`fetch ${raw(String(batch))} from entries`);
    for (const { at, ...entry } of rows) yield { ...entry, at: at.replace(/000Z$/, 'Z') };
    if (rows.length < batch) break;
  }
  await transaction.rows(sql`close entries`);
}
