import sql, { type Sql, join, raw } from 'sql-template-tag';
import { pageSize } from '../../schema/bounds.ts';
import type { JurisdictionCode } from '../../schema/jurisdiction-code.ts';
import { type OwnCoverage, ownCoverage } from '../owner.ts';
import type { Reading } from '../reading.ts';
import { type VisibleTable, visibleTo } from '../visibility/relation.ts';
import { cursorAt, seqIn } from './cursor.ts';

/** What a feed takes. */
export interface FeedArgs {
  within: JurisdictionCode;
  since?: string | null;
  of?: readonly string[] | null;
  field?: readonly string[] | null;
  first?: unknown;
}

/** A kind of record of which a feed tells. */
export interface FedKind {
  kind: { type: string; table: VisibleTable<string, string> };
  /** The column that holds the field of public-interest litigation. */
  field: string;
}

/** One change: of which record, and when. */
export interface ChangeRow {
  record: string;
  type: string;
  at: string;
}

/** A stretch of the feed. */
export interface Feed {
  changes: ChangeRow[];
  cursor: string;
  more: boolean;
  coverage: OwnCoverage;
}

/** A stretch of the feed by the owner's own numbers. */
export interface Stretch {
  changes: ChangeRow[];
  /** Up to which change it goes. */
  upTo: number;
  more: boolean;
}

/** What of the feed a stretch is: after which change, up to which, and at most how many that the caller may see. */
export interface StretchArgs extends Pick<FeedArgs, 'within' | 'of' | 'field'> {
  from: number;
  /** As far as there is something when absent. */
  upTo?: number | null;
  most: number;
}

/** How many changes are looked through at a time for those that the caller may see: a bound for who may see few. */
const window = 500;

/** 变更. What changed at an owner since a cursor, in the order in which it became visible; of each record only what the caller may see of it now. */
export class Changes {
  readonly #reading: Reading;

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  /** Throws BAD_CURSOR, BAD_PAGE_SIZE, PURPOSE_NEEDED. */
  async feed(kinds: Readonly<Record<string, FedKind>>, { since, first, ...asked }: FeedArgs): Promise<Feed> {
    const { owner } = this.#reading;
    const { changes, upTo, more } = await this.stretch(kinds, { ...asked, from: seqIn(owner, since), most: pageSize(first) });
    return { changes, cursor: cursorAt(owner, upTo), more, coverage: ownCoverage(owner) };
  }

  /** The same by the owner's own numbers. Throws PURPOSE_NEEDED. */
  async stretch(
    kinds: Readonly<Record<string, FedKind>>,
    { within, of, field, from, upTo, most }: StretchArgs,
  ): Promise<Stretch> {
    const { owner, caller } = this.#reading;
    const asked = Object.entries(kinds).flatMap(([name, kind]) => (of == null || of.includes(name) ? [kind] : []));
    for (const { kind } of asked) {
      this.#reading.mustHavePurpose(kind.table.visibility);
      this.#reading.note(kind.type, 0);
    }
    const place = this.#reading.scope(within);
    const seen = asked.map(({ kind: { type, table }, field: column }): Sql => {
      const inField = field == null ? sql`` : sql`and ${raw(column)} = any(${field})`;
      return sql`
        (type = ${type} and exists (
          select from ${visibleTo(table, caller, owner.code)} where id = record_id and starts_with(code, ${place}) ${inField}
        ))`;
    });
    const found = await this.#reading.rows<{ seq: number; record: string; type: string; at: string; seen: boolean }>(sql`
      with looked_at as (
        select seq, record_id, split_part(record_id, '.', 2) as type, at
        from changes
        where seq > ${from} and seq <= ${upTo ?? Number.MAX_SAFE_INTEGER}
        order by seq
        limit ${window}
      )
      select seq, record_id as record, type, at, ${seen.length === 0 ? sql`false` : join(seen, ' or ')} as seen
      from looked_at
      order by seq`);
    const visible = found.filter((each) => each.seen);
    const shown = visible.slice(0, most);
    const last = visible.length > most ? shown.at(-1) : found.at(-1);
    for (const { type } of shown) this.#reading.note(type, 1);
    return {
      changes: shown.map(({ record, type, at }) => ({ record, type, at })),
      upTo: last?.seq ?? from,
      more: visible.length > most || found.length === window,
    };
  }
}
