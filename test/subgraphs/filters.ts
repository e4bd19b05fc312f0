import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OwnedDatabase } from './owned-database.ts';
import type { Page } from '../../subgraphs/page.ts';

/** A list with filters, and what each filter lets through. */
export interface FilteredList<Row extends { id: string }, Filter> {
  open: () => Promise<OwnedDatabase>;
  rows: readonly Row[];
  /** For each condition of the filter: a filter with it alone, and the rows it keeps. */
  filters: { [Condition in keyof Required<Filter>]: readonly (readonly [Filter, (row: Row) => boolean])[] };
  page: (on: OwnedDatabase, filter: Filter) => Page<{ id: string }>;
}

/** What every filter promises: alone it keeps exactly the rows that meet it, and together they keep those that meet all. */
export function describeFilters<Row extends { id: string }, Filter extends object>(
  name: string,
  { open, rows, filters, page }: FilteredList<Row, Filter>,
): void {
  describe(name, () => {
    let database: OwnedDatabase;
    beforeAll(async () => {
      database = await open();
    });
    afterAll(() => database.close());

    const conditions = Object.entries(filters) as [string, (readonly [Filter, (row: Row) => boolean])[]][]; // keys are lost
    const idsOf = async (filter: Filter): Promise<Set<string>> =>
      new Set((await page(database, filter).nodes()).map(({ id }) => id));

    test.each(conditions)('%s keeps exactly the rows that meet it', async (_, cases) => {
      for (const [filter, keeps] of cases) {
        const kept = rows.filter(keeps).map(({ id }) => id);
        expect(await idsOf(filter), JSON.stringify(filter)).toEqual(new Set(kept));
        expect(await page(database, filter).totalCount()).toBe(kept.length);
        expect(kept.length, `${JSON.stringify(filter)} keeps all or nothing`).not.toBe(rows.length);
      }
    });

    test('two conditions keep the rows that meet both', async () => {
      for (const [a, [first]] of conditions) {
        for (const [b, [second]] of conditions) {
          if (a >= b || first === undefined || second === undefined) continue;
          const kept = rows.filter((row) => first[1](row) && second[1](row)).map(({ id }) => id);
          expect(await idsOf({ ...first[0], ...second[0] }), `${a} and ${b}`).toEqual(new Set(kept));
        }
      }
    });

    test('a condition of null is none, and an empty list of values lets nothing through', async () => {
      for (const [condition, [first]] of conditions) {
        expect((await idsOf({ [condition]: null } as Filter)).size, condition).toBe(rows.length); // null is what a client may send
        const [value] = Object.values(first?.[0] ?? {});
        if (Array.isArray(value)) expect(await idsOf({ [condition]: [] } as unknown as Filter), condition).toEqual(new Set());
      }
    });
  });
}
