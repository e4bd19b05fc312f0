import type DataLoader from 'dataloader';
import sql, { type Sql, join, raw } from 'sql-template-tag';
import { refuse } from '../schema/errors.ts';
import { type JurisdictionCode, officialCode } from '../schema/jurisdiction-code.ts';
import { isWithin } from './conditions.ts';
import { byId, byParent } from './loaders.ts';
import { ownCoverage, ownId, today } from './owner.ts';
import { type Orders, type Page, page } from './page.ts';
import type { Reading } from './reading.ts';
import { type Grouped, type Statistics, type StatisticsQuestion, group } from './statistics.ts';
import { type VisibleTable, countableBy, visibleTo } from './visibility/relation.ts';
import { standsOver } from './visibility/standing.ts';

/** How one kind of record is read: what differs from kind to kind, as data. */
export interface RecordKind<Row extends { id: string }, Filter = never, Order extends string = string> {
  /** The type's name in the schema and in the ids. */
  type: string;
  /** The table, and who may see what of it. */
  table: VisibleTable<string, string>;
  /** What is read, under the SDL's names; all columns of the table in camel case when absent. It may depend on the day of asking. */
  columns?: Sql | ((day: string) => Sql);
  /** What is joined to the table without adding rows; nothing when absent. */
  joined?: Sql;
  /** How its lists can be sorted. */
  orders: Orders<Order>;
  /** The order of a list that asks for none, as the schema says. */
  usualOrder: Order;
  /** What a filter's conditions mean on the day of asking. */
  matching?: (filter: Filter, day: string) => Sql[];
  /** What can be counted; nothing when absent. It may depend on the day and the place. */
  statistics?: Statistics | ((day: string, within: JurisdictionCode) => Statistics);
  /** What hangs on a record in other tables and has no id of its own, by the name of the relation's `sees_…` column. */
  parts?: Readonly<Record<string, Part>>;
  /** Carries the type of the rows; there is no such value. */
  readonly row?: Row;
}

/** Values in a table of their own that belong to a record: the first `most` in their order. */
export interface Part {
  table: string;
  /** The column that names the record. */
  of: string;
  columns: Sql;
  order: Sql;
  most: number;
  /** Which of them are shown, by their own columns and the relation's `sees_…` columns; all when absent. */
  shown?: Sql;
}

/** What the schema's lists take. */
export interface ListArgs<Filter, Order> {
  within: JurisdictionCode;
  filter?: Filter | null;
  orderBy?: Order | null;
  first?: unknown;
  after?: string | null;
}

/** What the schema's statistics take. */
export interface StatisticsArgs<Filter> extends Omit<StatisticsQuestion, 'conditions'> {
  within: JurisdictionCode;
  filter?: Filter | null;
}

/** A record as it stands in its table, under the SDL's names: the type's own values, and its place. `Elsewhere` are fields that are not. */
export type RowOf<Type, Elsewhere extends keyof Type = never> = Omit<Type, Elsewhere | 'jurisdiction' | '__typename'> & {
  code: string;
};

/** The reading of one kind of record from one owner's database, through one caller's eyes. */
export class RecordStore<Row extends { id: string }, Filter = never, Order extends string = string> {
  protected readonly reading: Reading;
  /** What the caller may see of the table, under the table's name. */
  protected readonly visible: Sql;
  /** The day of asking. */
  protected readonly day: string;
  readonly #kind: RecordKind<Row, Filter, Order>;
  readonly #columns: Sql;
  readonly #byId: DataLoader<string, Row | null>;
  readonly #loaders = new Map<string, DataLoader<string, object[]>>();

  constructor(reading: Reading, kind: RecordKind<Row, Filter, Order>) {
    this.reading = reading;
    this.day = today(reading.owner);
    this.#kind = kind;
    this.#columns = typeof kind.columns === 'function' ? kind.columns(this.day) : (kind.columns ?? columnsOf(kind.table));
    this.visible = visibleTo(kind.table, reading.caller, reading.owner.code);
    this.#byId = byId((ids) =>
      this.#given(sql`
      select ${this.#columns}
      from ${this.#from}
      where id = any(${ids})`),
    );
  }

  /** The record with this id, or null also when the caller may not see it. Throws BAD_ID, WRONG_OWNER, PURPOSE_NEEDED. */
  async find(id: string): Promise<Row | null> {
    ownId(this.reading.owner, id, this.#kind.type);
    return this.load(id);
  }

  /** The record with this id, or null also when the caller may not see it; many at once in one query. Throws PURPOSE_NEEDED. */
  async load(id: string): Promise<Row | null> {
    this.reading.mustHavePurpose(this.#kind.table.visibility);
    return this.#byId.load(id);
  }

  /** The record that a column names; null when it names none. */
  async named(id: string | null): Promise<Row | null> {
    return id === null ? null : this.load(id);
  }

  /** The record with this id, which a foreign key says is there and everybody may see. */
  async mustLoad(id: string): Promise<Row> {
    const row = await this.load(id);
    if (row === null) throw new Error(`The ${this.#kind.type} ${id} must be there, but is not.`);
    return row;
  }

  /** The records at and below a place, a page at a time. Throws BAD_PAGE_SIZE, BAD_CURSOR, PURPOSE_NEEDED. */
  page({ within, ...args }: ListArgs<Filter, Order>): Page<Row> {
    return this.pageOf([isWithin(within)], args);
  }

  /** The records that meet all conditions beside the filter's, a page at a time. Throws BAD_PAGE_SIZE, BAD_CURSOR, PURPOSE_NEEDED. */
  pageOf(conditions: readonly Sql[], { filter, orderBy, first, after }: Omit<ListArgs<Filter, Order>, 'within'>): Page<Row> {
    this.reading.mustHavePurpose(this.#kind.table.visibility);
    const { orders, type, usualOrder } = this.#kind;
    // Also who only counts them, or finds none, has asked for them.
    this.reading.note(type, 0);
    const order = orderBy ?? usualOrder;
    const list = {
      columns: this.#columns,
      from: this.#from,
      conditions: [...conditions, ...this.#matching(filter)],
      order,
      sortKey: orders[order],
      first,
      after,
    };
    return page<Row>(this.reading, list, ownCoverage(this.reading.owner), (rows) => this.reading.note(type, rows));
  }

  /** The records at and below a place, counted. Throws BAD_INPUT, BAD_PAGE_SIZE, FORBIDDEN. */
  statistics({ within, filter, ...question }: StatisticsArgs<Filter>): Promise<Grouped> {
    return this.countedOf([isWithin(within), ...this.#matching(filter)], within, question);
  }

  /** The records of a place and below that the conditions leave, counted. Throws BAD_INPUT, BAD_PAGE_SIZE, FORBIDDEN. */
  protected async countedOf(
    conditions: readonly Sql[],
    within: JurisdictionCode,
    question: Omit<StatisticsQuestion, 'conditions'>,
    adding: (statistics: Statistics) => Statistics = (statistics) => statistics,
  ): Promise<Grouped> {
    const { type, table, statistics } = this.#kind;
    if (statistics === undefined) throw new Error(`There is nothing to count ${type} by.`);
    const counts = adding(typeof statistics === 'function' ? statistics(this.day, within) : statistics);
    this.reading.note(type, 0);
    const { caller, owner } = this.reading;
    for (const dimension of question.groupBy ?? []) {
      const readers = counts.dimensions[dimension]?.readers;
      if (readers !== undefined && !standsOver(readers, caller.identity, this.reading.scope(within), owner.code)) {
        throw refuse('FORBIDDEN', `The caller may not count ${type} records by ${dimension}.`);
      }
    }
    const smallCellsBelow = this.reading.smallCellsBelow(table.visibility, within);
    if (table.visibility.counts === 'WHAT_THEY_READ') {
      return group(this.reading, counts, { ...question, conditions, from: this.visible, smallCellsBelow }, ownCoverage(owner));
    }
    const place = this.reading.scope(within);
    const countable = countableBy(table, caller, place, owner.code);
    if (countable === false) throw refuse('FORBIDDEN', `The caller may not count the ${type} records of ${officialCode(place)}.`);
    const all = countable === true ? conditions : [...conditions, countable];
    const counted = { ...question, conditions: all, from: sql`${raw(table.name)}`, smallCellsBelow };
    return group(this.reading.counting(within), counts, counted, ownCoverage(owner));
  }

  /** What hangs on a record, by the part's name; nothing where the caller may not see it. */
  async part<Value extends object>(name: string, id: string): Promise<Value[]> {
    const part = this.#kind.parts?.[name];
    if (part === undefined) throw new Error(`The ${this.#kind.type} has no part ${name}.`);
    const loader = this.#loader(`part ${name}`, () =>
      byParent<{ parentId: string }>(part.most, (ids) =>
        this.reading.rows(sql`
        select ${raw(part.of)} as "parentId", ${part.columns}
        from ${raw(part.table)}
        join (
          select id as seen_id, ${join(Object.keys(this.#kind.table.elsewhere ?? {}).map((each) => raw(`sees_${each}`)))}
          from ${this.visible}
          where id = any(${ids})
        ) as seen on seen_id = ${raw(part.of)}
        where ${raw(`sees_${name}`)} and ${part.shown ?? sql`true`}
        order by ${raw(part.of)}, ${part.order}`),
      ),
    );
    return (await loader.load(id)) as Value[]; // as the part's columns say
  }

  /** The records whose `column` names a parent, for many parents in one query: the first 20 of each by `day`, then id. */
  async firstOf(column: string, day: string, parent: string): Promise<Row[]> {
    const loader = this.#loader(`first ${column} ${day}`, () =>
      byParent<Row & { parentId: string }>(20, (parents) =>
        this.#given(sql`
        select wanted.parent as "parentId", record.*
        from unnest(${parents}::text[]) as wanted (parent)
        cross join lateral (
          select ${this.#columns}, row_number() over (order by ${raw(day)}, id) as nth
          from ${this.#from}
          where ${raw(column)} = wanted.parent
          order by nth
          limit 20
        ) as record
        order by record.nth`),
      ),
    );
    return (await loader.load(parent)) as Row[]; // as the kind's columns say
  }

  #matching(filter: Filter | null | undefined): Sql[] {
    return filter == null ? [] : (this.#kind.matching?.(filter, this.day) ?? []);
  }

  #loader(name: string, make: () => DataLoader<string, object[]>): DataLoader<string, object[]> {
    const loader = this.#loaders.get(name) ?? make();
    this.#loaders.set(name, loader);
    return loader;
  }

  get #from(): Sql {
    const { joined } = this.#kind;
    return joined === undefined ? this.visible : sql`${this.visible} ${joined}`;
  }

  async #given<Given extends Row>(statement: Sql): Promise<Given[]> {
    const rows = await this.reading.rows<Given>(statement);
    this.reading.note(this.#kind.type, rows.length);
    return rows;
  }
}

/** All columns of a table under their names in camel case: a row that is the SDL's object, with `code` for its place. */
/** All columns of a table in camel case. */
export function columnsOf({ columns }: VisibleTable<string, string>): Sql {
  return join(
    Object.keys(columns).map((column) =>
      raw(`${column} as "${column.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())}"`),
    ),
  );
}
