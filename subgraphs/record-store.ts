import type DataLoader from 'dataloader';
import sql, { type Sql, raw } from 'sql-template-tag';
import { byId, byParent } from './loaders.ts';
import { type Owner, ownCoverage, ownId } from './owner.ts';
import { type Orders, type Page, page } from './page.ts';
import { type Grouped, type Statistics, type StatisticsQuestion, group } from './statistics.ts';

/** How one kind of record is read. */
export interface RecordKind<Order extends string> {
  /** The type's name in the schema and in the ids. */
  type: string;
  /** The columns, under the SDL's names. */
  columns: Sql;
  /** The table, and what is joined to it without adding rows. */
  from: Sql;
  /** How its lists can be sorted. */
  orders: Orders<Order>;
}

/** What all stores have in common: the reading of one kind of record from one owner's database, for one request. */
export class RecordStore<Row extends { id: string }, Order extends string> {
  protected readonly owner: Owner;
  readonly #kind: RecordKind<Order>;
  readonly #byId: DataLoader<string, Row | null>;

  constructor(owner: Owner, kind: RecordKind<Order>) {
    this.owner = owner;
    this.#kind = kind;
    this.#byId = byId((ids) =>
      owner.database.rows<Row>(sql`
      select ${kind.columns}
      from ${kind.from}
      where id = any(${ids})`),
    );
  }

  /** The record with this id, or null. Throws BAD_ID, WRONG_OWNER. */
  async find(id: string): Promise<Row | null> {
    ownId(this.owner, id, this.#kind.type);
    return this.load(id);
  }

  /** The record with this id, or null; many at once in one query. */
  load(id: string): Promise<Row | null> {
    return this.#byId.load(id);
  }

  /** The record with this id, which a foreign key says is there. */
  async mustLoad(id: string): Promise<Row> {
    const row = await this.load(id);
    if (row === null) throw new Error(`The ${this.#kind.type} ${id} must be there, but is not.`);
    return row;
  }

  /** The records that meet all conditions, a page at a time. Throws BAD_PAGE_SIZE, BAD_CURSOR. */
  protected list(conditions: readonly Sql[], order: Order, first: unknown, after: string | null | undefined): Page<Row> {
    const { columns, from, orders } = this.#kind;
    const list = { columns, from, conditions, order, sortKey: orders[order], first, after };
    return page<Row>(this.owner.database, list, ownCoverage(this.owner));
  }

  /** The records that the question's conditions leave, counted. Throws BAD_INPUT, BAD_PAGE_SIZE. */
  protected counted(statistics: Statistics, question: StatisticsQuestion): Promise<Grouped> {
    return group(this.owner.database, statistics, question, ownCoverage(this.owner));
  }

  /** Loads the records whose `column` names a parent, for many parents in one query: the first 20 of each by `day`, then id. */
  protected firstOf(column: string, day: string): DataLoader<string, Row[]> {
    const { columns, from } = this.#kind;
    return byParent(20, (parents) =>
      this.owner.database.rows<Row & { parentId: string }>(sql`
      select wanted.parent as "parentId", record.*
      from unnest(${parents}::text[]) as wanted (parent)
      cross join lateral (
        select ${columns}, row_number() over (order by ${raw(day)}, id) as place
        from ${from}
        where ${raw(column)} = wanted.parent
        order by place
        limit 20
      ) as record
      order by record.place`),
    );
  }
}
