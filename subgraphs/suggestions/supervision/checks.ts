import sql from 'sql-template-tag';
import { refuse } from '../../../schema/errors.ts';
import { parseGlobalId } from '../../../schema/global-id.ts';
import { type JurisdictionCode, officialCode } from '../../../schema/jurisdiction-code.ts';
import type { Queryable } from '../../database.ts';
import { checkLength } from '../../texts.ts';

/** Checks texts by their names, each of 1 to so many characters. Throws BAD_INPUT. */
export function checkTexts(texts: Readonly<Record<string, readonly [text: string, most: number]>>): void {
  for (const [name, [text, most]] of Object.entries(texts)) checkLength(name, text, most);
}

/** Checks a list of names: so many, each once, each of 1 to 100 characters. Throws BAD_INPUT. */
export function checkNames(what: string, names: readonly string[], least: number, most: number): void {
  if (names.length < least || names.length > most) {
    throw refuse('BAD_INPUT', `There are ${least} to ${most} ${what}, but got: ${names.length}.`);
  }
  for (const name of names) checkLength(`One of the ${what}`, name, 100);
  if (new Set(names).size !== names.length) throw refuse('BAD_INPUT', `Each of the ${what} may be named once.`);
}

/** Checks that something happened on a day from `from` to today. Throws BAD_INPUT. */
export function checkDay(what: string, day: string, today: string, from = '1954-09-15'): void {
  if (day < from || day > today) throw refuse('BAD_INPUT', `${what} must be from ${from} to ${today}, but is ${day}.`);
}

/** Checks a year that something belongs to: since the deputies' law spoke of suggestions, up to the next one. Throws BAD_INPUT. */
export function checkYear(year: number, today: string): void {
  const last = Number(today.slice(0, 4)) + 1;
  if (year < 1992 || year > last) throw refuse('BAD_INPUT', `A year must be from 1992 to ${last}, but is ${year}.`);
}

/**
 * Checks suggestions that something is done about: 1 to 50 of this congress, each once, none that was not accepted or was withdrawn. Throws BAD_ID,
 * BAD_INPUT, and NOT_FOUND for one that is not there.
 */
export async function checkSuggestions(db: Queryable, code: JurisdictionCode, ids: readonly string[]): Promise<void> {
  if (ids.length === 0 || ids.length > 50) throw refuse('BAD_INPUT', `It needs 1 to 50 suggestions, but got: ${ids.length}.`);
  for (const id of ids) {
    if (parseGlobalId(id, 'Suggestion').code !== code) {
      throw refuse('BAD_INPUT', `The suggestions must be made to ${officialCode(code)}, but one is ${id}.`);
    }
  }
  if (new Set(ids).size !== ids.length) throw refuse('BAD_INPUT', 'Each suggestion may be named once.');
  const found = await db.rows<{ id: string; state: string }>(sql`select id, state from suggestions where id = any(${ids})`);
  for (const id of ids) {
    const state = found.find((row) => row.id === id)?.state;
    if (state === undefined) throw refuse('NOT_FOUND', `There is no Suggestion ${id}.`);
    if (state === 'NOT_ACCEPTED' || state === 'WITHDRAWN') {
      throw refuse('BAD_INPUT', `Nothing is done about a suggestion that is ${state}, but ${id} is.`);
    }
  }
}
