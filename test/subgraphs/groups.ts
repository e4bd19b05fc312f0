import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type GroupOrder, type Ratio, fieldOfMeasure, ratioOf } from '../../schema/statistics.ts';
import type { Group, Grouped } from '../../subgraphs/statistics.ts';
import type { OwnedDatabase } from './owned-database.ts';
import { refusal } from './refusal.ts';

/** What statistics are asked with. */
export interface Question {
  within: string;
  groupBy?: readonly string[];
  orderBy?: GroupOrder;
  top?: number;
}

/** A kind of record that can be counted. */
export interface CountedRecords<Row extends { code: string }> {
  /** Opens a database with the rows in it. */
  open: () => Promise<OwnedDatabase>;
  rows: readonly Row[];
  counting: Counting<Row>;
  /** The levels of places it can be grouped by. */
  levels: readonly string[];
  /** Places within which there are records: a city, a county and a township when absent. */
  places?: readonly string[];
  ask: (on: OwnedDatabase, question: Question) => Promise<Grouped>;
}

/** What all statistics promise, checked for every dimension and measure that the kind of record has. */
export function describeStatistics<Row extends { code: string }>(
  name: string,
  { open, rows, counting, levels, places = ['4302', '430281', '430281102'], ask }: CountedRecords<Row>,
): void {
  describe(name, () => {
    let database: OwnedDatabase;
    beforeAll(async () => {
      database = await open();
    });
    afterAll(() => database.close());

    const plain = Object.keys(counting.dimensions);
    const measures = [...Object.keys(counting.measures), ...Object.keys(counting.ratios)].map((field) =>
      field.replace(/[A-Z]/g, '_$&').toUpperCase(),
    );
    const told = async (question: Question): Promise<object> => {
      const { coverage: _, ...answer } = await ask(database, question);
      return answer;
    };

    test('without dimensions there is one group, which is the total', async () => {
      expect(await told({ within: '43' })).toEqual(grouped(rows, counting, []));
    });

    test.each([...levels, ...plain])('%s alone counts as plain JavaScript does', async (dimension) => {
      expect(await told({ within: '43', groupBy: [dimension] })).toEqual(grouped(rows, counting, [dimension]));
    });

    test('any two dimensions, in either order, count as plain JavaScript does', async () => {
      for (const a of [...levels, ...plain]) {
        for (const b of plain.filter((each) => each !== a)) {
          expect(await told({ within: '43', groupBy: [a, b] }), `${a}, ${b}`).toEqual(grouped(rows, counting, [a, b]));
          expect(await told({ within: '43', groupBy: [b, a] }), `${b}, ${a}`).toEqual(grouped(rows, counting, [b, a]));
        }
      }
    });

    test('a dimension named twice counts once', async () => {
      const [dimension = ''] = plain;
      const once = grouped(rows, counting, [dimension]);
      expect(await told({ within: '43', groupBy: [dimension, dimension] })).toEqual(once);
    });

    test('only the rows at and below the place are counted', async () => {
      for (const within of places) {
        const below = rows.filter(({ code }) => code.startsWith(within));
        expect(below.length).toBeGreaterThan(0);
        expect(await told({ within, groupBy: ['COUNTY'] })).toEqual(grouped(below, counting, ['COUNTY']));
      }
    });

    test('rows above the level asked for are in no group but in the total', async () => {
      const { groups, total } = await ask(database, { within: '43', groupBy: ['COUNTY'] });
      const inGroups = groups.reduce((all, { count }) => all + Number(count), 0);
      expect(inGroups).toBe(rows.filter(({ code }) => code.length >= 6).length);
      expect(inGroups).toBeLessThan(rows.length);
      expect(total.count).toBe(rows.length);
    });

    test.each(measures)('groups are sorted by %s both ways, ties by key, no value last', async (measure) => {
      for (const dimension of ['COUNTY', ...plain]) {
        for (const direction of ['ASC', 'DESC'] as const) {
          const groups = ranked(grouped(rows, counting, [dimension]).groups, fieldOfMeasure(measure), direction);
          const question = { within: '43', groupBy: [dimension], orderBy: { measure, direction } };
          expect((await ask(database, question)).groups, `${dimension} ${direction}`).toEqual(groups);
        }
      }
    });

    test('`top` keeps the first groups, and groupCount still tells how many there are', async () => {
      const { groups, total, groupCount } = grouped(rows, counting, ['COUNTY']);
      expect(groupCount).toBeGreaterThan(2);
      const orderBy = { measure: 'COUNT' };
      expect(await told({ within: '43', groupBy: ['COUNTY'], orderBy, top: 2 })).toEqual({
        groups: ranked(groups, 'count', 'DESC').slice(0, 2),
        total,
        groupCount,
      });
      expect(await told({ within: '43', groupBy: ['COUNTY'], top: 20_000 })).toEqual({ groups, total, groupCount });
    });

    test('a place without rows has no groups and a total of zeros', async () => {
      expect(await told({ within: '4331', groupBy: ['COUNTY'] })).toEqual(grouped([], counting, ['COUNTY']));
      expect(await told({ within: '4331' })).toEqual(grouped([], counting, []));
    });

    test('an owner covers its own answer', async () => {
      const { coverage } = await ask(database, { within: '43' });
      expect(coverage).toEqual({ total: 1, answered: 1, complete: true, asOf: expect.any(String), missing: [] });
    });

    test('two levels of places, or a `top` out of bounds, are refused', async () => {
      const [upper = '', lower = ''] = levels;
      expect(await refusal(() => ask(database, { within: '43', groupBy: [upper, lower] }))).toBe('BAD_INPUT');
      for (const top of [0, -1, 20_001, 1.5]) {
        expect(await refusal(() => ask(database, { within: '43', groupBy: ['COUNTY'], top })), String(top)).toBe('BAD_PAGE_SIZE');
      }
    });
  });
}

/** How a kind of record is counted, in plain JavaScript: the oracle of the statistics. */
export interface Counting<Row> {
  /** The dimensions that are no levels of places: the group's field and its value. */
  dimensions: Record<string, { field: string; of: (row: Row) => string | number | null }>;
  /** What each measure adds up. */
  measures: Record<string, (row: Row) => number>;
  /** The measures above and below the line. */
  ratios: Record<string, [numerator: readonly string[], denominator: readonly string[]]>;
}

const digits: Record<string, number> = { PROVINCE: 2, CITY: 4, COUNTY: 6, TOWNSHIP: 9 };

/** The groups and the total of some rows as an owner must answer them, by key. */
function grouped<Row extends { code: string }>(
  rows: readonly Row[],
  counting: Counting<Row>,
  groupBy: readonly string[],
): { groups: Group[]; total: Group; groupCount: number } {
  const byKey = new Map<string, { values: Record<string, unknown>; rows: Row[] }>();
  for (const row of rows) {
    const values = groupBy.map((name) => valueOf(row, counting, name));
    if (values.some((value) => value === undefined)) continue;
    const key = values.map((value) => value ?? '').join('|');
    const found = byKey.get(key) ?? {
      values: Object.fromEntries(groupBy.map((name, at) => shown(counting, name, values[at]))),
      rows: [],
    };
    found.rows.push(row);
    byKey.set(key, found);
  }
  if (groupBy.length === 0) byKey.set('', { values: {}, rows: [...rows] });
  const groups = [...byKey].map(([key, each]) => ({ key, ...each.values, ...figures(each.rows, counting) }));
  const none = Object.fromEntries(groupBy.map((name) => [shown(counting, name, null)[0], null]));
  return {
    groups: groups.toSorted((a, b) => (a.key < b.key ? -1 : 1)),
    total: { key: '', ...none, ...figures(rows, counting) },
    groupCount: groups.length,
  };
}

/** A row's value in a dimension; undefined for a place above the level asked for. */
function valueOf<Row extends { code: string }>(
  row: Row,
  { dimensions }: Counting<Row>,
  name: string,
): string | number | null | undefined {
  const level = digits[name];
  if (level === undefined) return dimensions[name]?.of(row) ?? null;
  return row.code.length < level ? undefined : row.code.slice(0, level);
}

function shown<Row>({ dimensions }: Counting<Row>, name: string, value: unknown): [string, unknown] {
  return name in digits ? ['jurisdiction', { code: value }] : [dimensions[name]?.field ?? '', value];
}

function figures<Row>(rows: readonly Row[], { measures, ratios }: Counting<Row>): Record<string, number | Ratio> {
  const sums = Object.fromEntries(
    Object.entries(measures).map(([field, of]) => [field, rows.reduce((all, row) => all + of(row), 0)]),
  );
  const add = (fields: readonly string[]): number => fields.reduce((all, field) => all + (sums[field] ?? 0), 0);
  return {
    ...sums,
    ...Object.fromEntries(Object.entries(ratios).map(([field, [above, below]]) => [field, ratioOf(add(above), add(below))])),
  };
}

function ranked(groups: readonly Group[], field: string, direction: 'ASC' | 'DESC'): Group[] {
  const valueOf = (group: Group): number | null => {
    const value = group[field] as number | Ratio; // a measure or a ratio, by the oracle's own making
    return typeof value === 'number' ? value : value.value;
  };
  const valued = groups.filter((group) => valueOf(group) !== null);
  const way = direction === 'ASC' ? 1 : -1;
  return [
    ...valued.toSorted((a, b) => way * ((valueOf(a) ?? 0) - (valueOf(b) ?? 0)) || (a.key < b.key ? -1 : 1)),
    ...groups.filter((group) => valueOf(group) === null),
  ];
}
