import sql, { type Sql } from 'sql-template-tag';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { encodeCursor, readCursor } from '../../schema/cursor.ts';
import type { Page } from '../../subgraphs/page.ts';
import { settingsOf } from '../../subgraphs/visibility/settings.ts';
import type { OwnedDatabase } from './owned-database.ts';
import { refusal } from './refusal.ts';
import { statementsOf } from './statements.ts';

/** What a page is asked with. */
export interface Asked<Order extends string> {
  orderBy: Order;
  first: number;
  after?: string;
}

/** A list and what is in it. */
export interface PagedList<Row extends { id: string }, Order extends string> {
  /** Opens a database with the rows in it. */
  open: () => Promise<OwnedDatabase>;
  /** The rows that the list has, in any order. */
  rows: readonly Row[];
  /** What each order sorts by; null comes last both ways. */
  orders: Record<Order, (row: Row) => string | number | null>;
  page: (on: OwnedDatabase, asked: Asked<Order>) => Page<{ id: string }>;
  /** Set for a list that its parent keeps short: it is found first and then sorted. The others walk an index in its order. */
  short?: true;
  /** Orders by what not everybody may see: they sort what the caller sees, so that the order tells nothing else. */
  seen?: readonly NoInfer<Order>[];
}

/** Keys that no cursor of ours has in any order, and that PostgreSQL would choke on or read as something else. */
const absurdKeys: readonly (string | number)[] = [
  ..."|\0|x|'|-1|infinity|now|2026|2026-02-30|2026-13-01|0000-01-01|10000-01-01|-0001-01-01".split('|'),
  ...'2026-01-01T00:00:00|2026-02-30T00:00:00.000000Z|2026-01-01T25:00:00.000000Z|2026-01-01T00:00:00.0000001Z'.split('|'),
  2 ** 31,
  -(2 ** 31) - 1,
  1.5,
  1e300,
];

/** What every list promises about its pages, checked for every order it has. */
export function describePages<Row extends { id: string }, Order extends string>(
  name: string,
  { open, rows, orders, page, short, seen = [] }: PagedList<Row, Order>,
): void {
  describe(name, () => {
    let database: OwnedDatabase;
    beforeAll(async () => {
      database = await open();
    });
    afterAll(() => database.close());

    const names = Object.keys(orders) as Order[]; // an object's keys are typed as any text
    const idsIn = async (order: Order): Promise<string[]> =>
      (await page(database, { orderBy: order, first: 100 }).nodes()).map(({ id }) => id);

    test.each(names)('%s sorts by its key with null last, then by id', async (order) => {
      expect(await idsIn(order)).toEqual(sorted(rows, orders[order], order));
    });

    test.each(names)('%s gives the same rows in small pages as in one big page', async (order) => {
      for (const first of [1, 2, 3]) {
        const { ids, sizes } = await walk((after) => page(database, { orderBy: order, first, after }));
        expect(ids, `pages of ${first}`).toEqual(await idsIn(order));
        expect(sizes.slice(0, -1).every((size) => size === first)).toBe(true);
      }
    });

    test.each(names)('%s tells on each page how many rows there are in all, and where the page stands', async (order) => {
      const first = page(database, { orderBy: order, first: 2 });
      const edges = await first.edges();
      expect(await first.totalCount()).toBe(rows.length);
      expect(await first.pageInfo()).toEqual({
        hasNextPage: true,
        hasPreviousPage: false,
        startCursor: edges[0]?.cursor,
        endCursor: edges[1]?.cursor,
      });
      const last = page(database, { orderBy: order, first: 100, after: edges[1]?.cursor });
      expect(await last.totalCount()).toBe(rows.length);
      expect(await last.pageInfo()).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
      const end = (await last.pageInfo()).endCursor;
      const beyond = page(database, { orderBy: order, first: 1, after: end ?? undefined });
      expect(await beyond.edges()).toEqual([]);
      expect(await beyond.pageInfo()).toEqual({
        hasNextPage: false,
        hasPreviousPage: true,
        startCursor: null,
        endCursor: null,
      });
    });

    test.each(names)('%s refuses cursors that it did not give out', async (order) => {
      const [edge] = await page(database, { orderBy: order, first: 1 }).edges();
      const own = readCursor(edge?.cursor);
      if (own === undefined) throw new Error('The list gave no cursor.');
      const ask = (after: string): Promise<unknown> => refusal(() => page(database, { orderBy: order, first: 2, after }).edges());
      for (const after of ['', 'x', '[]', Buffer.from('[1]').toString('base64url'), `${edge?.cursor}=x`.slice(3)]) {
        expect(await ask(after), after).toBe('BAD_CURSOR');
      }
      for (const other of [...names, 'SOMETHING_ASC', ''].filter((each) => each !== order)) {
        expect(await ask(encodeCursor({ ...own, order: other })), other).toBe('BAD_CURSOR');
      }
      for (const id of ['', '\0', 'x', `${own.id}\0`, `${own.id}'`]) {
        expect(await ask(encodeCursor({ ...own, id })), JSON.stringify(id)).toBe('BAD_CURSOR');
      }
      const textual = order === 'JURISDICTION_ASC' || order === 'PLACE_ASC'; // any text but one with U+0000 can stand between two codes
      for (const key of absurdKeys.filter((each) => !textual || typeof each === 'number' || each.includes('\0'))) {
        expect(await ask(encodeCursor({ ...own, key })), JSON.stringify(key)).toBe('BAD_CURSOR');
      }
    });

    const walking = short === true ? [] : names.filter((order) => !seen.includes(order));
    test.each(walking)('%s walks an index, from the start and from a cursor', async (order) => {
      const statements = statementsOf(database);
      const [edge] = await page(database, { orderBy: order, first: 1 }).edges();
      await page(database, { orderBy: order, first: 1, after: edge?.cursor }).edges();
      for (const statement of statements) {
        const plan = await planOf(database, statement);
        expect(plan).not.toContain('Sort');
        expect(plan).toMatch(/Index (Only )?Scan using/);
      }
    });

    test.each(names)('%s has pages of 1 to 100 rows', async (order) => {
      for (const first of [0, 101, -1, 1.5, Number.NaN]) {
        expect(await refusal(() => page(database, { orderBy: order, first })), String(first)).toBe('BAD_PAGE_SIZE');
      }
      expect(await page(database, { orderBy: order, first: 1 }).nodes()).toHaveLength(1);
    });
  });
}

/** The plan for a table that has many rows: these have few, so the planner is told not to read or sort them all. */
function planOf(owned: OwnedDatabase, statement: Sql): Promise<string> {
  const { caller, owner } = owned.on('2026-06-01');
  return owned.database.transaction(settingsOf(caller, owner.code), async (transaction) => {
    await transaction.rows(sql`select set_config(name, 'off', true) from pg_settings where name in (
      'enable_sort', 'enable_incremental_sort', 'enable_seqscan', 'enable_bitmapscan')`);
    const lines = await transaction.rows<{ 'QUERY PLAN': string }>(sql`explain ${statement}`);
    return lines.map((line) => line['QUERY PLAN']).join('\n');
  });
}

async function walk(pageAfter: (after?: string) => Page<{ id: string }>): Promise<{ ids: string[]; sizes: number[] }> {
  const ids: string[] = [];
  const sizes: number[] = [];
  for (let after: string | undefined; ; ) {
    const page = pageAfter(after);
    const edges = await page.edges();
    ids.push(...edges.map(({ node }) => node.id));
    sizes.push(edges.length);
    const { hasNextPage, endCursor } = await page.pageInfo();
    if (!hasNextPage) return { ids, sizes };
    after = endCursor ?? undefined;
  }
}

function sorted<Row extends { id: string }>(
  rows: readonly Row[],
  keyOf: (row: Row) => string | number | null,
  order: string,
): string[] {
  const way = order.endsWith('_DESC') ? -1 : 1;
  const compare = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);
  return rows
    .toSorted((a, b) => {
      const [left, right] = [keyOf(a), keyOf(b)];
      if (left === null || right === null) return Number(left === null) - Number(right === null) || compare(a.id, b.id);
      return way * compare(left, right) || compare(a.id, b.id);
    })
    .map(({ id }) => id);
}
