import sql from 'sql-template-tag';
import type { Queryable } from '../database.ts';
import { type Chained, type Link, breakOf } from './chain.ts';

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

/** How many entries are read at once. */
const batch = 1_000;
const mostBreaks = 100;

/**
 * Reads a log from its beginning and finds every entry that was edited, deleted, inserted or moved. A tail that was cut off together with the head looks
 * whole: an `anchor`, the position and hash of an entry noted elsewhere before, must still be there.
 */
export async function verifyLog(db: Queryable, key: string, anchor?: Link): Promise<Verdict> {
  const breaks: Break[] = [];
  const tell = (position: number, problem: string): void => {
    if (breaks.length < mostBreaks) breaks.push({ position, problem });
  };
  let before: Link = { position: 0, hash: '' };
  let entries = 0;
  let anchored = anchor === undefined || anchor.position === 0;
  for (let after = 0; ; ) {
    const rows = await entriesAfter(db, after);
    for (const entry of rows) {
      const problem = breakOf(entry, before, key);
      if (problem !== undefined) tell(entry.position, problem);
      if (anchor !== undefined && entry.position === anchor.position && entry.hash === anchor.hash) anchored = true;
      before = entry;
    }
    entries += rows.length;
    after = rows.at(-1)?.position ?? after;
    if (rows.length < batch) break;
  }
  const [head] = await db.rows<Link>(sql`select position, hash from access_log_head`);
  if (head?.position !== before.position || head.hash !== before.hash) {
    tell(before.position, `the log ends here, but its head says ${head?.position ?? 'nothing'}: the end was cut off or changed`);
  }
  if (!anchored && anchor !== undefined) tell(anchor.position, 'the entry noted as anchor is not there any more');
  return { entries, breaks, head: { position: before.position, hash: before.hash } };
}

function entriesAfter(db: Queryable, position: number): Promise<Chained[]> {
  return db.rows<Chained>(sql`
    select id, position, code, at, subject, name, organ, organ_code as "organCode", roles, purpose, operation_name as "operationName",
      operation_hash as "operationHash", request_id as "requestId", types, row_counts as "rowCounts", previous_hash as "previousHash", hash
    from access_log
    where position > ${position}
    order by position
    limit ${batch}`);
}
