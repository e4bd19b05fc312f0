import sql, { type Sql } from 'sql-template-tag';
import { equals, isOneOf, isWithin } from '../conditions.ts';
import { byParent } from '../loaders.ts';
import { type Owner, today } from '../owner.ts';
import { type Orders, type Page, byCode, byDay, byInstant } from '../page.ts';
import { RecordStore } from '../record-store.ts';
import type { Grouped, Statistics } from '../statistics.ts';
import type {
  Assignment,
  DeputySuggestionsArgs,
  QuerySuggestionsArgs,
  QuerySuggestionStatisticsArgs,
  Reply,
  Suggestion,
  SuggestionEvent,
  SuggestionFilter,
  SuggestionOrder,
} from './types.ts';
import { awaitingReply } from './workflow.ts';

export type { ConversionRow } from './conversions.ts';

/** A suggestion as it stands in its table, under the SDL's names. */
export type SuggestionRow = Pick<
  Suggestion,
  | 'id'
  | 'number'
  | 'title'
  | 'text'
  | 'category'
  | 'level'
  | 'year'
  | 'inSession'
  | 'state'
  | 'submittedAt'
  | 'assignedOn'
  | 'dueOn'
  | 'repliedOn'
  | 'overdue'
  | 'outcome'
  | 'satisfaction'
  | 'litigationField'
> & { code: string; leadSponsor: string };

/** A deputy as this subgraph knows one: by id. */
export interface DeputyRow {
  id: string;
}

const orders: Orders<SuggestionOrder> = {
  SUBMITTED_AT_ASC: byInstant('submitted_at'),
  SUBMITTED_AT_DESC: byInstant('submitted_at'),
  DUE_ON_ASC: byDay('due_on', 'ASC'),
  DUE_ON_DESC: byDay('due_on', 'DESC'),
  JURISDICTION_ASC: byCode('code'),
};

/** All reading of suggestions from one owner's database, for one request. */
export class SuggestionStore extends RecordStore<SuggestionRow, SuggestionOrder> {
  readonly #today: string;

  constructor(owner: Owner) {
    const day = today(owner);
    super(owner, { type: 'Suggestion', columns: columnsOn(day), from: sql`suggestions`, orders });
    this.#today = day;
  }

  /** The suggestions at and below a place, a page at a time. Throws BAD_PAGE_SIZE, BAD_CURSOR. */
  page({ within, filter, orderBy, first, after }: QuerySuggestionsArgs): Page<SuggestionRow> {
    return this.list([isWithin(within), ...matching(filter, this.#today)], orderBy ?? 'SUBMITTED_AT_DESC', first, after);
  }

  /** The suggestions a deputy leads, joins, or both, latest first. */
  pageOfDeputy(deputy: string, { role, first, after }: Partial<DeputySuggestionsArgs>): Page<SuggestionRow> {
    const led = sql`select id from suggestions where lead_sponsor = ${deputy}`;
    const joined = sql`select suggestion_id from joint_sponsors where deputy_id = ${deputy}`;
    const ids = role === 'LEAD' ? led : role === 'JOINT' ? joined : sql`${led} union all ${joined}`;
    return this.list([sql`id in (${ids})`], 'SUBMITTED_AT_DESC', first, after);
  }

  /** Suggestions at and below a place, counted. Throws BAD_INPUT, BAD_PAGE_SIZE. */
  statistics({ within, filter, ...question }: QuerySuggestionStatisticsArgs): Promise<Grouped> {
    const conditions = [isWithin(within), ...matching(filter, this.#today)];
    return this.counted(statisticsOn(this.#today), { conditions, ...question });
  }

  /** The deputies who join a suggestion, in the order they joined, at most 50. */
  jointSponsors(id: string): Promise<DeputyRow[]> {
    return this.#jointSponsors.load(id);
  }

  /** The units a suggestion is assigned to, by round, lead first, at most 20. */
  assignments(id: string): Promise<Assignment[]> {
    return this.#assignments.load(id);
  }

  /** The replies to a suggestion, by round, at most 20. */
  replies(id: string): Promise<Reply[]> {
    return this.#replies.load(id);
  }

  /** What happened to a suggestion, earliest first, at most 100 events. */
  history(id: string): Promise<SuggestionEvent[]> {
    return this.#history.load(id);
  }

  readonly #jointSponsors = byParent(50, (ids) =>
    this.owner.database.rows<DeputyRow & { parentId: string }>(sql`
    select suggestion_id as "parentId", deputy_id as id
    from joint_sponsors
    where suggestion_id = any(${ids})
    order by suggestion_id, position`),
  );

  readonly #assignments = byParent(20, (ids) =>
    this.owner.database.rows<Assignment & { parentId: string }>(sql`
    select suggestion_id as "parentId", unit, role, round, assigned_on as "assignedOn", due_on as "dueOn"
    from assignments
    where suggestion_id = any(${ids})
    order by suggestion_id, round, position`),
  );

  readonly #replies = byParent(20, (ids) =>
    this.owner.database.rows<Reply & { parentId: string }>(sql`
    select suggestion_id as "parentId", round, unit, replied_on as "repliedOn", reply_class as "replyClass", outcome, text
    from replies
    where suggestion_id = any(${ids})
    order by suggestion_id, round, unit collate "C"`),
  );

  readonly #history = byParent(100, (ids) =>
    this.owner.database.rows<SuggestionEvent & { parentId: string }>(sql`
    select suggestion_id as "parentId", event, from_state as "from", to_state as "to", at, actor, reason
    from events
    where suggestion_id = any(${ids})
    order by suggestion_id, position`),
  );
}

/** Overdue (逾期) on a day: it waits for a reply, so it has a last day for it, and that is over (代表法 2025, art. 51). Never null. */
function overdueOn(day: string): Sql {
  return sql`(state = any(${awaitingReply}) and due_on < ${day}::date)`;
}

function columnsOn(day: string): Sql {
  return sql`id, number, title, text, category, code, level, year, in_session as "inSession", state,
    lead_sponsor as "leadSponsor", submitted_at as "submittedAt", assigned_on as "assignedOn", due_on as "dueOn",
    replied_on as "repliedOn", ${overdueOn(day)} as overdue, outcome, satisfaction, litigation_field as "litigationField"`;
}

function matching(filter: SuggestionFilter | null | undefined, day: string): Sql[] {
  if (filter == null) return [];
  const { submittedFrom, submittedTo } = filter;
  return [
    ...isOneOf('level', filter.level),
    ...isOneOf('state', filter.state),
    ...isOneOf('category', filter.category),
    ...equals('year', filter.year),
    ...isOneOf('outcome', filter.outcome),
    ...equals(overdueOn(day), filter.overdue),
    ...isOneOf('litigation_field', filter.litigationField),
    ...equals('lead_sponsor', filter.leadSponsor),
    ...(submittedFrom == null ? [] : [sql`submitted_at >= ${submittedFrom}::timestamp at time zone 'Asia/Shanghai'`]),
    ...(submittedTo == null ? [] : [sql`submitted_at < (${submittedTo}::date + 1)::timestamp at time zone 'Asia/Shanghai'`]),
  ];
}

function statisticsOn(day: string): Statistics {
  return {
    from: sql`suggestions`,
    dimensions: {
      YEAR: { field: 'year', expression: sql`year` },
      STATE: { field: 'state', expression: sql`state` },
      OUTCOME: { field: 'outcome', expression: sql`outcome` },
      CATEGORY: { field: 'category', expression: sql`category` },
    },
    measures: {
      count: sql`count(*)`,
      replied: sql`count(replied_on)`,
      overdue: sql`count(*) filter (where ${overdueOn(day)})`,
      returned: sql`count(satisfaction)`,
      satisfied: sql`count(*) filter (where satisfaction = 'SATISFIED')`,
      basicallySatisfied: sql`count(*) filter (where satisfaction = 'BASICALLY_SATISFIED')`,
      dissatisfied: sql`count(*) filter (where satisfaction = 'DISSATISFIED')`,
    },
    ratios: { satisfaction: { numerator: ['satisfied', 'basicallySatisfied'], denominator: ['returned'] } },
  };
}
