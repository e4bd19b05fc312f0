import sql from 'sql-template-tag';
import { refuse } from '../../../schema/errors.ts';
import { parseGlobalId } from '../../../schema/global-id.ts';
import { notReady } from '../../commands.ts';
import type { Queryable } from '../../database.ts';
import { checkLength } from '../../texts.ts';
import type { Half, HalfColumns } from '../halves.ts';
import { mostOfEach } from './agreements.ts';

/** What a consultation speaks of. */
export interface Subjects {
  topics: readonly string[];
  suggestions: readonly string[];
  procuratorialSuggestions: readonly string[];
}

/** Checks what a consultation speaks of: 1 to 20 topics, at most 20 records of each kind, none twice. Throws BAD_ID, BAD_INPUT. */
export function checkSubjects({ topics, suggestions, procuratorialSuggestions }: Subjects): void {
  if (topics.length < 1 || topics.length > mostOfEach) {
    throw refuse('BAD_INPUT', `1 to ${mostOfEach} topics are needed, but got: ${topics.length}.`);
  }
  for (const topic of topics) checkLength('A topic', topic, 200);
  for (const [type, ids] of [
    ['Suggestion', suggestions],
    ['ProcuratorialSuggestion', procuratorialSuggestions],
  ] as const) {
    if (ids.length > mostOfEach) throw refuse('BAD_INPUT', `At most ${mostOfEach} ids can be named, but got: ${ids.length}.`);
    if (new Set(ids).size < ids.length) throw refuse('BAD_INPUT', `A ${type} is named twice.`);
    for (const id of ids) parseGlobalId(id, type);
  }
}

/**
 * 联合督促. The other organ's half of the joint supervision whose own half a consultation names; null when it names none. Throws BAD_ID, BAD_INPUT for one with another
 * organ, NOT_FOUND, and NOT_READY while the other half is not known.
 */
export async function supervisionNamed(
  db: Queryable,
  { prefix }: Half,
  id: string | null,
  { partner }: Pick<HalfColumns, 'partner'>,
): Promise<string | null> {
  if (id === null) return null;
  parseGlobalId(id, `${prefix}LinkedSupervision`);
  const [found] = await db.rows<Pick<HalfColumns, 'partner' | 'counterpart_id'>>(
    sql`select partner, counterpart_id from linked_supervisions where id = ${id}`,
  );
  if (found === undefined) throw refuse('NOT_FOUND', `There is no ${prefix}LinkedSupervision ${id}.`);
  if (found.partner !== partner) {
    throw refuse('BAD_INPUT', `A joint supervision with ${partner} is needed, but ${id} is with ${found.partner}.`);
  }
  if (found.counterpart_id === null) throw notReady(`${id} has not arrived at the other organ yet.`);
  return found.counterpart_id;
}
