import sql from 'sql-template-tag';
import type { Queryable } from '../database.ts';
import type { Chained, Link } from './chain.ts';

/** How the log ends. Throws if it has no head: then it is none of ours. */
export async function readHead(db: Queryable): Promise<Link> {
  const [head] = await db.rows<Link>(sql`
    select position, hash
    from access_log_head`);
  if (head === undefined) throw new Error('The access log has no head.');
  return head;
}

/**
 * Writes entries that were chained after `head`, all or none, in one statement. False when the log does not end there any more: then
 * none was written. Whoever moves the head's row writes, and others wait for its lock, so that a log never forks.
 */
export async function writeAfter(db: Queryable, head: Link, entries: readonly Chained[]): Promise<boolean> {
  const last = entries.at(-1);
  if (last === undefined) return true;
  const written = await db.rows(sql`
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
  return written.length > 0;
}

/** Whether this very entry is in the log. */
export async function isThere(db: Queryable, { position, hash }: Link): Promise<boolean> {
  const found = await db.rows(sql`
    select
    from access_log
    where position = ${position} and hash = ${hash}`);
  return found.length > 0;
}

/** The columns of the table. */
function rowOf(entry: Chained): object {
  return Object.fromEntries(
    Object.entries(entry).map(([name, value]) => [name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`), value]),
  );
}
