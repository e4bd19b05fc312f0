import type DataLoader from 'dataloader';
import sql, { type Sql, raw } from 'sql-template-tag';
import { refuse } from '../schema/errors.ts';
import { type JurisdictionCode, officialCode } from '../schema/jurisdiction-code.ts';
import { byId, byParent } from './loaders.ts';
import { ownCoverage, ownId } from './owner.ts';
import { type Orders, type Page, page } from './page.ts';
import type { Reading } from './reading.ts';
import { type Grouped, type Statistics, type StatisticsQuestion, group } from './statistics.ts';
import { type VisibleTable, countableBy, visibleTo } from './visibility/relation.ts';

/** How one kind of record is read. */
export interface RecordKind<Order extends string, Field extends string = string, Fact extends string = string> {
  /** The type's name in the schema and in the ids. */
  type: string;
  /** The table, and who may see what of it. */
  table: VisibleTable<Field, Fact>;
  /** The columns, under the SDL's names. */
  columns: Sql;
  /** What is joined to the table without adding rows; nothing when absent. */
  joined?: Sql;
  /** How its lists can be sorted. */
  orders: Orders<Order>;
}

/** What all stores have in common: the reading of one kind of record from one owner's database, through one caller's eyes. */
export class RecordStore<Row extends { id: string }, Order extends string> {
  protected readonly reading: Reading;
  /** What the caller may see of the table, under the table's name. */
  protected readonly visible: Sql;
  readonly #kind: RecordKind<Order>;
  readonly #byId: DataLoader<string, Row | null>;

  constructor(reading: Reading, kind: RecordKind<Order>) {
    this.reading = reading;
    this.#kind = kind;
    this.visible = visibleTo(kind.table, reading.caller, reading.owner.code);
    this.#byId = byId((ids) =>
      this.#given(sql`
      select ${kind.columns}
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

  /** The record with this id, which a foreign key says is there and everybody may see. */
  async mustLoad(id: string): Promise<Row> {
    const row = await this.load(id);
    if (row === null) throw new Error(`The ${this.#kind.type} ${id} must be there, but is not.`);
    return row;
  }

  /** The records that meet all conditions, a page at a time. Throws BAD_PAGE_SIZE, BAD_CURSOR, PURPOSE_NEEDED. */
  protected list(conditions: readonly Sql[], order: Order, first: unknown, after: string | null | undefined): Page<Row> {
    this.reading.mustHavePurpose(this.#kind.table.visibility);
    const { columns, orders, type } = this.#kind;
    // Also who only counts them, or finds none, has asked for them.
    this.reading.note(type, 0);
    const list = { columns, from: this.#from, conditions, order, sortKey: orders[order], first, after };
    return page<Row>(this.reading, list, ownCoverage(this.reading.owner), (rows) => this.reading.note(type, rows));
  }

  /** The records of a place and below that the question's conditions leave, counted. Throws BAD_INPUT, BAD_PAGE_SIZE, FORBIDDEN. */
  protected async counted(statistics: Statistics, within: JurisdictionCode, question: StatisticsQuestion): Promise<Grouped> {
    const { type, table } = this.#kind;
    this.reading.note(type, 0);
    const { caller, owner } = this.reading;
    const smallCellsBelow = this.reading.smallCellsBelow(table.visibility, within);
    if (table.visibility.counts === 'WHAT_THEY_READ') {
      return group(this.reading, statistics, { ...question, from: this.visible, smallCellsBelow }, ownCoverage(owner));
    }
    const place = this.reading.scope(within);
    const countable = countableBy(table, caller, place, owner.code);
    if (countable === false) throw refuse('FORBIDDEN', `The caller may not count the ${type} records of ${officialCode(place)}.`);
    const conditions = countable === true ? question.conditions : [...question.conditions, countable];
    const counted = { ...question, conditions, from: sql`${raw(table.name)}`, smallCellsBelow };
    return group(this.reading.counting(within), statistics, counted, ownCoverage(owner));
  }

  /** Loads the records whose `column` names a parent, for many parents in one query: the first 20 of each by `day`, then id. */
  protected firstOf(column: string, day: string): DataLoader<string, Row[]> {
    return byParent(20, (parents) =>
      this.#given<Row & { parentId: string }>(sql`
      select wanted.parent as "parentId", record.*
      from unnest(${parents}::text[]) as wanted (parent)
      cross join lateral (
        select ${this.#kind.columns}, row_number() over (order by ${raw(day)}, id) as place
        from ${this.#from}
        where ${raw(column)} = wanted.parent
        order by place
        limit 20
      ) as record
      order by record.place`),
    );
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
