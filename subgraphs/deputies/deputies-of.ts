import sql from 'sql-template-tag';
import { refuse } from '../../schema/errors.ts';
import { parseGlobalId } from '../../schema/global-id.ts';
import { type JurisdictionCode, officialCode } from '../../schema/jurisdiction-code.ts';
import type { Queryable } from '../database.ts';

/** What commands look at of a deputy. */
export interface SeatedDeputy {
  id: string;
  status: string;
  /** The first day of the mandate (YYYY-MM-DD). */
  from: string;
}

/**
 * The deputies with these ids, in the ids' order: each of the congress of `code`, each once. Throws BAD_ID, and BAD_INPUT for one that is named
 * twice, of another congress, or not there.
 */
export async function deputiesOf(db: Queryable, code: JurisdictionCode, ids: readonly string[]): Promise<SeatedDeputy[]> {
  for (const id of ids) {
    if (parseGlobalId(id, 'Deputy').code !== code) {
      throw refuse('BAD_INPUT', `A deputy of ${officialCode(code)} is needed, but got: ${id}.`);
    }
  }
  if (new Set(ids).size !== ids.length) throw refuse('BAD_INPUT', 'Each deputy may be named once.');
  const found = await db.rows<SeatedDeputy>(sql`
    select id, status, to_char(term_starts_on, 'YYYY-MM-DD') as from
    from unnest(${ids}::text[]) with ordinality as wanted (id, position)
    join deputies using (id)
    order by position`);
  const missing = ids.find((id) => !found.some((each) => each.id === id));
  if (missing !== undefined) throw refuse('BAD_INPUT', `There is no deputy ${missing}.`);
  return found;
}

/** The deputy with this id, of the congress of `code`. Throws BAD_ID, BAD_INPUT. */
export async function deputyOf(db: Queryable, code: JurisdictionCode, id: string): Promise<SeatedDeputy> {
  const [found] = await deputiesOf(db, code, [id]);
  if (found === undefined) throw new Error(`The deputy ${id} was found, and is not.`);
  return found;
}

/** Checks that a deputy's mandate is in force: one that is suspended or ended carries no duties (代表法 2025, art. 61, 62). Throws BAD_INPUT. */
export function mustBeInOffice({ id, status }: SeatedDeputy): void {
  if (status !== 'ACTIVE') throw refuse('BAD_INPUT', `The mandate of ${id} must be in force, but is ${status}.`);
}

/**
 * Checks deputies that are given a part in something of the congress of `code`: its own are there and their mandates are in force (代表法 2025, art. 61,
 * 62); so are those of other congresses that this owner keeps. Of the others, which another owner keeps, only the id is known. Throws BAD_ID,
 * NOT_FOUND, and NOT_READY with the status found.
 */
export async function mustBeSeated(db: Queryable, code: JurisdictionCode, ids: readonly string[]): Promise<void> {
  const found = await db.rows<{ id: string; status: string }>(sql`select id, status from deputies where id = any(${ids})`);
  const statuses = new Map(found.map(({ id, status }) => [id, status]));
  for (const id of ids) {
    const status = statuses.get(id);
    if (status === undefined && parseGlobalId(id, 'Deputy').code === code) throw refuse('NOT_FOUND', `There is no Deputy ${id}.`);
    if (status !== undefined && status !== 'ACTIVE') {
      throw refuse('NOT_READY', `The mandate of ${id} must be in force, but is ${status}.`);
    }
  }
}
