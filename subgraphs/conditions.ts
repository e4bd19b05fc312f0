import sql, { Sql, empty, join, raw } from 'sql-template-tag';
import { type JurisdictionCode, type JurisdictionLevel, digitsOf, levels } from '../schema/jurisdiction-code.ts';

/** `where a and b`, or nothing when there are no conditions. */
export function where(conditions: readonly Sql[]): Sql {
  return conditions.length === 0 ? empty : sql`where ${join(conditions, ' and ')}`;
}

/**
 * The rows whose place is `within` or lies in it: a code is digits only, and `:` comes after 9. Not `like`, which could tell of rows that a
 * caller must not see, so that behind row-level security it goes by no index.
 */
export function isWithin(within: JurisdictionCode): Sql {
  return sql`(code >= ${within} and code < ${`${within}:`})`;
}

/** The rows whose `column` (or expression) is one of the values; no condition when there are no values given. */
export function isOneOf(column: string | Sql, values: readonly string[] | null | undefined): Sql[] {
  return values == null ? [] : [sql`${expression(column)} = any(${values})`];
}

/** The rows whose `column` (or expression) is the value; no condition when it is not given. */
export function equals(column: string | Sql, value: string | number | boolean | null | undefined): Sql[] {
  return value == null ? [] : [sql`${expression(column)} = ${value}`];
}

/** The rows whose day in `column` is of a year, which an index by the day tells; no condition when no year is given. */
export function inYear(column: string, year: number | null | undefined): Sql[] {
  if (year == null) return [];
  if (year < 1 || year > 9998) return [sql`false`];
  const first = (of: number): string => `${String(of).padStart(4, '0')}-01-01`;
  return [sql`(${raw(column)} >= ${first(year)}::date and ${raw(column)} < ${first(year + 1)}::date)`];
}

/** The year of a day. */
export function yearOf(column: string): Sql {
  return sql`extract(year from ${raw(column)})::int`;
}

/** The place a row counts for at a level: the code cut to that level, null for a row of a place above it. */
export function placeAt(level: JurisdictionLevel): Sql {
  const digits = raw(String(digitsOf[level]));
  return sql`case when length(code) >= ${digits} then left(code, ${digits}) end`;
}

/** Whether a statistics dimension is a level of places. */
export function isLevel(dimension: string): dimension is JurisdictionLevel {
  return (levels as readonly string[]).includes(dimension);
}

function expression(column: string | Sql): Sql {
  return column instanceof Sql ? column : raw(column);
}
