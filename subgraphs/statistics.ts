import sql, { type Sql, empty, join, raw } from 'sql-template-tag';
import { groupLimit, maxGroups } from '../schema/bounds.ts';
import { refuse } from '../schema/errors.ts';
import { type GroupOrder, type Ratio, fieldOfMeasure, rankGroups, ratioOf } from '../schema/statistics.ts';
import { isLevel, placeAt, where } from './conditions.ts';
import type { Queryable } from './database.ts';
import type { OwnCoverage } from './owner.ts';
import { type SmallCells, withholdSmallCells } from './small-cells.ts';
import type { Reader } from './visibility/policy.ts';

/** What a kind of record can be counted by and what is counted. */
export interface Statistics {
  /** What is joined to the rows without adding any; nothing when absent. */
  joined?: Sql;
  /**
   * Dimensions that are not levels of places, by their names in the schema: the group's field and its expression, and who may count by it, where that is not everybody who
   * may count.
   */
  dimensions: Record<string, { field: string; expression: Sql; readers?: readonly Reader[] }>;
  /** Additive measures by the group's fields: aggregates that come out as whole numbers. */
  measures: Record<string, Sql>;
  /** Ratios by the group's fields: which measures are added up above and below the line. */
  ratios: Record<string, { numerator: readonly string[]; denominator: readonly string[] }>;
  /** 小样本. Measures and ratios that are withheld (null) where the measure `cell` is of too few records for the caller to be told. */
  smallCells?: SmallCells;
}

/** What is asked of a kind of record. */
export interface StatisticsQuestion {
  conditions: readonly Sql[];
  groupBy?: readonly string[];
  orderBy?: GroupOrder | null;
  top?: unknown;
}

/** Which rows are counted, and what is too few to be told. */
export interface CountedRows {
  /** The table, or what the caller may see of it. */
  from: Sql;
  /** Below how many records a small cell is withheld; 0 for never. */
  smallCellsBelow: number;
}

/** One group in the shape of the SDL: key, the dimensions asked for, measures and ratios. */
export type Group = { key: string } & Record<string, unknown>;

/** An answer in the shape of the SDL's …Statistics. */
export interface Grouped {
  groups: Group[];
  total: Group;
  groupCount: number;
  coverage: OwnCoverage;
}

/**
 * Counts records by the dimensions asked for. A group's key is its values in the order asked for, joined by `|`, the same
 * text at every owner. Rows of places above the level asked for are in the total only. Throws BAD_INPUT for two levels of places,
 * too many groups or a sum that does not fit, BAD_PAGE_SIZE for a `top` out of bounds.
 */
export async function group(
  db: Queryable,
  statistics: Statistics,
  { from, smallCellsBelow, conditions, groupBy = [], orderBy, top }: StatisticsQuestion & CountedRows,
  coverage: OwnCoverage,
): Promise<Grouped> {
  const limit = groupLimit(top);
  const dimensions = [...new Set(groupBy)].map((name) => dimension(statistics, name));
  if (dimensions.filter(({ place }) => place).length > 1) {
    throw refuse('BAD_INPUT', '`groupBy` may have one level of places, but has several.');
  }
  const measures = Object.entries(statistics.measures);
  const statement = sql`
    select ${join([
      ...dimensions.map(({ expression }, at) => sql`${expression} as ${raw(`"d${at}"`)}`),
      ...measures.map(([field, aggregate]) => sql`(${aggregate})::int as ${raw(`"${field}"`)}`),
      sql`${dimensions.length === 0 ? sql`1` : sql`grouping(${join(dimensions.map(({ expression }) => expression))})`} as grouping`,
    ])}
    from ${from}
    ${statistics.joined ?? empty}
    ${where(conditions)}
    group by ${dimensions.length === 0 ? sql`()` : sql`grouping sets ((${join(dimensions.map((_, at) => raw(String(at + 1))))}), ())`}
    limit ${maxGroups + 2}`;
  const rows = await sumsThatFit(db.rows<Record<string, unknown>>(statement));
  if (rows.length > maxGroups + 1) {
    throw refuse('BAD_INPUT', `The question comes out with more than ${maxGroups} groups. Group by less, or filter more.`);
  }
  const finish = (row: Record<string, unknown>, values: unknown[]): Group => ({
    key: values.map((value) => (value == null ? '' : String(value))).join('|'),
    ...Object.fromEntries(dimensions.map(({ field, place }, at) => [field, place ? { code: values[at] } : values[at]])),
    ...Object.fromEntries(measures.map(([field]) => [field, row[field] ?? 0])),
    ...Object.fromEntries(
      Object.entries(statistics.ratios).map(([field, { numerator, denominator }]) => {
        return [field, ratioOf(sum(row, numerator), sum(row, denominator))];
      }),
    ),
  });
  const totalRow = rows.find(({ grouping }) => grouping !== 0) ?? {};
  const total: Group = { ...finish(totalRow, []), ...Object.fromEntries(dimensions.map(({ field }) => [field, null])), key: '' };
  const groups = rows
    .filter(({ grouping }) => dimensions.length === 0 || grouping === 0)
    .map((row) => ({ row, values: dimensions.map((_, at) => row[`d${at}`]) }))
    .filter(({ values }) => dimensions.every(({ place }, at) => !place || values[at] !== null))
    .map(({ row, values }) => finish(row, values));
  const told = withholdSmallCells(groups, total, statistics.smallCells, smallCellsBelow);
  return {
    groups: rankGroups(told.groups, ({ key }) => key, valueOf(orderBy), orderBy?.direction ?? 'DESC', limit),
    total: told.total,
    groupCount: groups.length,
    coverage,
  };
}

/** PostgreSQL's numeric_value_out_of_range: a sum that is no Int of GraphQL. */
const outOfRange = '22003';

/** Tells sums that do not fit, such as of money: nobody gets a figure that was cut. Throws BAD_INPUT. */
async function sumsThatFit<Row>(rows: Promise<Row[]>): Promise<Row[]> {
  try {
    return await rows;
  } catch (error) {
    if (typeof error !== 'object' || error === null || !('code' in error) || error.code !== outOfRange) throw error;
    throw refuse('BAD_INPUT', 'A sum is more than 2,147,483,647: ask for one year, or for less of the place, at once.');
  }
}

function sum(row: Record<string, unknown>, fields: readonly string[]): number {
  return fields.reduce((total, field) => total + Number(row[field] ?? 0), 0);
}

function dimension(statistics: Statistics, name: string): { field: string; expression: Sql; place: boolean } {
  if (isLevel(name)) return { field: 'jurisdiction', expression: placeAt(name), place: true };
  const found = statistics.dimensions[name];
  if (found === undefined) throw new Error(`The schema has the dimension ${name}, but the store does not.`);
  return { ...found, place: false };
}

function valueOf(orderBy: GroupOrder | null | undefined): ((group: Group) => number | null) | undefined {
  if (orderBy == null) return undefined;
  const field = fieldOfMeasure(orderBy.measure);
  return (group) => {
    const value = group[field] as number | Ratio | null; // a measure or a ratio, by the schema's enum
    return typeof value === 'object' ? (value?.value ?? null) : value;
  };
}
