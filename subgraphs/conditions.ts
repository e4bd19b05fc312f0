import sql, { Sql, empty, join, raw } from 'sql-template-tag';
import { type JurisdictionCode, type JurisdictionLevel, digitsOf, levels } from '../schema/jurisdiction-code.ts';

/** `where a and b`, or nothing when there are no conditions. */
export function where(conditions: readonly Sql[]): Sql {
  return conditions.length === 0 ? empty : sql`where ${join(conditions, ' and ')}`;
}

/** The rows whose place is `within` or lies in it. A code is digits only, so it needs no escaping in `like`. */
export function isWithin(within: JurisdictionCode): Sql {
  return sql`code like ${`${within}%`}`;
}

/** The rows whose `column` (or expression) is one of the values; no condition when there are no values given. */
export function isOneOf(column: string | Sql, values: readonly string[] | null | undefined): Sql[] {
  return values == null ? [] : [sql`${expression(column)} = any(${values})`];
}

/** The rows whose `column` (or expression) is the value; no condition when it is not given. */
export function equals(column: string | Sql, value: string | number | boolean | null | undefined): Sql[] {
  return value == null ? [] : [sql`${expression(column)} = ${value}`];
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
