import sql, { type Sql, raw } from 'sql-template-tag';
import { pageSize } from '../schema/bounds.ts';
import { encodeCursor, parseCursor } from '../schema/cursor.ts';
import { refuse } from '../schema/errors.ts';
import { readGlobalId } from '../schema/global-id.ts';
import { isDay } from '../schema/calendar.ts';
import { where } from './conditions.ts';
import type { Queryable } from './database.ts';
import type { OwnCoverage } from './owner.ts';

/** How a list can be sorted: an expression that is never null, and its exact text for the cursor. */
export interface SortKey {
  expression: Sql;
  /** The key as it stands in a cursor: the same value always gives the same text, and texts sort bytewise as values do. */
  text: Sql;
  /** The type that a cursor's text is read back as. */
  type: 'date' | 'timestamptz' | 'int' | 'text';
}

/** The orders of a list by their names in the schema, which end in `_ASC` or `_DESC`. */
export type Orders<Name extends string> = Record<Name, SortKey>;

/** Sorts by a day. Rows without it come last: pass `absentLast` with the order's direction. */
export function byDay(column: string, absentLast?: 'ASC' | 'DESC'): SortKey {
  const absent = absentLast === 'DESC' ? '0001-01-01' : '9999-12-31';
  const expression = absentLast === undefined ? raw(column) : raw(`coalesce(${column}, date '${absent}')`);
  return { expression: sql`${expression}`, text: sql`to_char(${expression}, 'YYYY-MM-DD')`, type: 'date' };
}

/** Sorts by an instant, to the microsecond. */
export function byInstant(column: string): SortKey {
  const expression = raw(column);
  return {
    expression: sql`${expression}`,
    text: sql`to_char(${expression} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`,
    type: 'timestamptz',
  };
}

/** Sorts by a whole number. One that is not there, or not for the caller to see, counts as 0. */
export function byNumber(column: string, mayBeAbsent = false): SortKey {
  const expression = raw(mayBeAbsent ? `coalesce(${column}, 0)` : column);
  return { expression: sql`${expression}`, text: sql`${expression}`, type: 'int' };
}

/** Sorts by a code, bytewise (the column has the collation "C"). */
export function byCode(column: string): SortKey {
  return { expression: sql`${raw(column)}`, text: sql`${raw(column)}`, type: 'text' };
}

/** A list to be paged: which columns of which rows, in which order, how many, after what. */
export interface List {
  columns: Sql;
  from: Sql;
  conditions: readonly Sql[];
  /** The order's name in the schema. */
  order: string;
  sortKey: SortKey;
  first: unknown;
  after?: string | null;
}

/** A page in the shape of the SDL's connections; what nobody selects is not asked from the database. */
export interface Page<Row = unknown> {
  edges(): Promise<{ cursor: string; node: Row }[]>;
  nodes(): Promise<Row[]>;
  pageInfo(): Promise<{
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  }>;
  totalCount(): Promise<number>;
  coverage(): OwnCoverage;
}

/**
 * The page of a list that starts after the row of `after`. Sorted by the order's key, then by id, so that pages never skip or
 * repeat a row. `given` hears how many rows are shown. Throws BAD_PAGE_SIZE and BAD_CURSOR.
 */
export function page<Row extends object>(
  db: Queryable,
  list: List,
  coverage: OwnCoverage,
  given: (rows: number) => void = () => {},
): Page<Row> {
  const first = pageSize(list.first);
  const after = list.after == null ? undefined : parseCursor(list.after, list.order);
  if (after !== undefined && readGlobalId(after.id) === undefined) throw forged();
  const { expression, text, type } = list.sortKey;
  const descending = list.order.endsWith('_DESC');
  const conditions = [...list.conditions];
  if (after !== undefined) {
    const key = readKey(after.key, type);
    const way = raw(descending ? '<' : '>');
    conditions.push(sql`(${expression} ${way}= ${key} and (${expression} ${way} ${key} or id > ${after.id}))`);
  }
  const load = once(async () => {
    const rows = await db.rows<Row & { id: string; cursorKey: string | number }>(sql`
      select ${list.columns}, ${text} as "cursorKey"
      from ${list.from}
      ${where(conditions)}
      order by ${expression} ${raw(descending ? 'desc' : 'asc')}, id
      limit ${first + 1}`);
    const edges = rows.slice(0, first).map((node) => ({
      cursor: encodeCursor({ order: list.order, key: node.cursorKey, id: node.id }),
      node,
    }));
    given(edges.length);
    return { edges, hasNextPage: rows.length > first };
  });
  return {
    edges: async () => (await load()).edges,
    nodes: async () => (await load()).edges.map(({ node }) => node),
    pageInfo: async () => {
      const { edges, hasNextPage } = await load();
      return {
        hasNextPage,
        hasPreviousPage: after !== undefined,
        startCursor: edges[0]?.cursor ?? null,
        endCursor: edges.at(-1)?.cursor ?? null,
      };
    },
    totalCount: async () => {
      const [row] = await db.rows<{ count: number }>(sql`
        select count(*)::int as count
        from ${list.from}
        ${where(list.conditions)}`);
      return row?.count ?? 0;
    },
    coverage: () => coverage,
  };
}

/** A cursor is made by us but sent by a client: a key that the column's type cannot hold must not reach PostgreSQL. */
function readKey(key: string | number, type: SortKey['type']): Sql {
  const fits = {
    int: typeof key === 'number' && Number.isInteger(key) && Math.abs(key) < 2 ** 31,
    text: typeof key === 'string' && !key.includes('\0'),
    date: typeof key === 'string' && isDay(key),
    timestamptz: typeof key === 'string' && timeOfDay.test(key.slice(10)) && isDay(key.slice(0, 10)),
  }[type];
  if (!fits) throw forged();
  return sql`${key}::${raw(type)}`;
}

const timeOfDay = /^T([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{6}Z$/;

function forged(): Error {
  return refuse('BAD_CURSOR', 'The cursor is not one that this graph gave out.');
}

function once<Result>(load: () => Promise<Result>): () => Promise<Result> {
  let loaded: Promise<Result> | undefined;
  return () => (loaded ??= load());
}
