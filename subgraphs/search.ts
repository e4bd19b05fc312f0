import sql, { type Sql, join, raw } from 'sql-template-tag';
import { refuse } from '../schema/errors.ts';

/** How a kind of record is searched by words. */
export interface Searched {
  /** The function of the database that finds the ids of those that may have all of some words. */
  found: string;
  /** The columns in which words are looked for; a word does not run from one into the next. */
  columns: readonly string[];
}

const mostCharacters = 100;

/**
 * The words of a search: what stands between spaces, punctuation and symbols, in the usual forms of Unicode (NFKC). Chinese is not cut any further.
 * Throws BAD_INPUT for a search of more than 100 characters, or without a letter, a character or a digit.
 */
export function wordsOf(search: string): string[] {
  const length = [...search].length;
  if (length > mostCharacters)
    throw refuse('BAD_INPUT', `A search has at most ${mostCharacters} characters, but this has ${length}.`);
  const words = search
    .normalize('NFKC')
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((word) => word !== '');
  if (words.length === 0) throw refuse('BAD_INPUT', 'A search needs a word: at least one character, letter or digit.');
  return [...new Set(words)];
}

/**
 * The rows that have every word of a search in one of the columns, whatever stands before and after it; A to Z and a to z are the same. The index finds
 * those that may, the columns themselves say which do: who may not see a text does not find it. Throws BAD_INPUT.
 */
export function hasWords({ found, columns }: Searched, search: string): Sql[] {
  const words = wordsOf(search);
  const all = join(
    columns.map((column) => raw(`coalesce(${column}, '')`)),
    ' || chr(10) || ',
  );
  return [
    sql`id in (select ${raw(found)}(array(select searchable(word) from unnest(${words}::text[]) as word)))`,
    // Most texts are in their usual form already, and need not be brought into it.
    ...words.map((word) => sql`(strpos(${all}, ${word}) > 0 or strpos(searchable(${all}), searchable(${word})) > 0)`),
  ];
}
