import sql, { type Sql, raw } from 'sql-template-tag';
import { equals, isOneOf, isWithin } from '../conditions.ts';
import { byParent } from '../loaders.ts';
import { today } from '../owner.ts';
import { type Orders, type Page, byCode, byDay, byInstant } from '../page.ts';
import type { Reading } from '../reading.ts';
import { RecordStore } from '../record-store.ts';
import type { Grouped, Statistics } from '../statistics.ts';
import type { FieldsOf } from '../visibility/policy.ts';
import type { VisibleTable } from '../visibility/relation.ts';
import { unitOf } from '../visibility/settings.ts';
import { both } from '../visibility/standing.ts';
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
import { type SuggestionFact, suggestion } from './visibility.ts';
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
  | 'disclosed'
  | 'secrecyRequested'
> & { code: string; leadSponsor: string | null };

/** A deputy as this subgraph knows one: by id. */
export interface DeputyRow {
  id: string;
}

const linked = sql`exists (select from conversions where suggestion_id = suggestions.id)`;

const table: VisibleTable<FieldsOf<Suggestion>, SuggestionFact> = {
  name: 'suggestions',
  visibility: suggestion,
  columns: {
    id: 'id',
    number: 'number',
    title: 'title',
    text: 'text',
    category: 'category',
    code: 'jurisdiction',
    level: 'level',
    year: 'year',
    in_session: 'inSession',
    state: 'state',
    lead_sponsor: 'leadSponsor',
    submitted_at: 'submittedAt',
    assigned_on: 'assignedOn',
    due_on: 'dueOn',
    replied_on: 'repliedOn',
    outcome: 'outcome',
    satisfaction: 'satisfaction',
    litigation_field: 'litigationField',
    disclosed: 'disclosed',
    secrecy_requested: 'secrecyRequested',
  },
  elsewhere: {
    sponsors: 'jointSponsors',
    assignments: 'assignments',
    replies: 'replies',
    history: 'history',
  },
  facts: {
    NOT_ASSIGNED: sql`assigned_on is null`,
    ASSIGNED: sql`assigned_on is not null`,
    DISCLOSED: sql`disclosed`,
    SCREENED: sql`litigation_field is not null`,
    LINKED: linked,
    NO_SECRECY_REQUESTED: sql`not secrecy_requested`,
    SECRECY_REQUESTED: sql`secrecy_requested`,
  },
  standings: {
    DEPUTY: ({ roles, deputies }) => roles.includes('DEPUTY') && sql`participants && ${deputies}::text[]`,
    HANDLER: (identity) => {
      const unit = unitOf(identity);
      if (unit === null) return false;
      return both(sql`participants && ${[unit.name]}::text[]`, unit.place === null || sql`code = ${unit.place}`);
    },
  },
};

const orders: Orders<SuggestionOrder> = {
  SUBMITTED_AT_ASC: byInstant('submitted_at'),
  SUBMITTED_AT_DESC: byInstant('submitted_at'),
  DUE_ON_ASC: byDay('due_on', 'ASC'),
  DUE_ON_DESC: byDay('due_on', 'DESC'),
  JURISDICTION_ASC: byCode('code'),
};

/** All reading of suggestions from one owner's database, through one caller's eyes. */
export class SuggestionStore extends RecordStore<SuggestionRow, SuggestionOrder> {
  readonly #today: string;

  constructor(reading: Reading) {
    const day = today(reading.owner);
    super(reading, { type: 'Suggestion', table, columns: columnsOn(day), orders });
    this.#today = day;
  }

  /** The suggestions at and below a place, a page at a time. Throws BAD_PAGE_SIZE, BAD_CURSOR. */
  page({ within, filter, orderBy, first, after }: QuerySuggestionsArgs): Page<SuggestionRow> {
    return this.list([isWithin(within), ...matching(filter, this.#today)], orderBy ?? 'SUBMITTED_AT_DESC', first, after);
  }

  /** The suggestions a deputy leads, joins, or both, latest first; not those whose sponsors the caller may not see. */
  pageOfDeputy(deputy: string, { role, first, after }: Partial<DeputySuggestionsArgs>): Page<SuggestionRow> {
    const led = sql`select id from ${this.visible} where lead_sponsor = ${deputy}`;
    const joined = sql`
      select id from ${this.visible}
      where sees_sponsors and id in (select suggestion_id from joint_sponsors where deputy_id = ${deputy})`;
    const ids = role === 'LEAD' ? led : role === 'JOINT' ? joined : sql`${led} union all ${joined}`;
    return this.list([sql`id in (${ids})`], 'SUBMITTED_AT_DESC', first, after);
  }

  /** Suggestions at and below a place, counted. Throws BAD_INPUT, BAD_PAGE_SIZE. */
  statistics({ within, filter, ...question }: QuerySuggestionStatisticsArgs): Promise<Grouped> {
    // Whoever may only count learns nothing of who leads what: of suggestions of one deputy, only those are counted that show it.
    const { leadSponsor, ...others } = filter ?? {};
    const led = leadSponsor == null ? [] : [sql`id in (select id from ${this.visible} where lead_sponsor = ${leadSponsor})`];
    const conditions = [isWithin(within), ...matching(others, this.#today), ...led];
    return this.counted(statisticsOn(this.#today), within, { conditions, ...question });
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
    this.reading.rows<DeputyRow & { parentId: string }>(sql`
    select suggestion_id as "parentId", deputy_id as id
    from joint_sponsors
    where suggestion_id in (${this.#seeing('sponsors', ids)})
    order by suggestion_id, position`),
  );

  readonly #assignments = byParent(20, (ids) =>
    this.reading.rows<Assignment & { parentId: string }>(sql`
    select suggestion_id as "parentId", unit, role, round, assigned_on as "assignedOn", due_on as "dueOn"
    from assignments
    where suggestion_id in (${this.#seeing('assignments', ids)})
    order by suggestion_id, round, position`),
  );

  readonly #replies = byParent(20, (ids) =>
    this.reading.rows<Reply & { parentId: string }>(sql`
    select suggestion_id as "parentId", round, unit, replied_on as "repliedOn", reply_class as "replyClass", outcome, text
    from replies
    where suggestion_id in (${this.#seeing('replies', ids)})
    order by suggestion_id, round, unit collate "C"`),
  );

  readonly #history = byParent(100, (ids) =>
    this.reading.rows<SuggestionEvent & { parentId: string }>(sql`
    select suggestion_id as "parentId", event, from_state as "from", to_state as "to", at,
      case when event = 'SUBMIT' and not sees_sponsors then '代表' else actor end as actor, reason
    from events
    join ${this.visible} on suggestions.id = suggestion_id
    where suggestion_id = any(${ids}) and sees_history
    order by suggestion_id, position`),
  );

  /** Those of the suggestions of which the caller may see something that is kept in another table. */
  #seeing(what: 'sponsors' | 'assignments' | 'replies', ids: readonly string[]): Sql {
    return sql`select id from ${this.visible} where id = any(${ids}) and ${raw(`sees_${what}`)}`;
  }
}

/** Overdue (逾期) on a day: it waits for a reply, so it has a last day for it, and that is over (代表法 2025, art. 51). Never null. */
function overdueOn(day: string): Sql {
  return sql`(state = any(${awaitingReply}) and due_on < ${day}::date)`;
}

function columnsOn(day: string): Sql {
  return sql`id, number, title, text, category, code, level, year, in_session as "inSession", state,
    lead_sponsor as "leadSponsor", submitted_at as "submittedAt", assigned_on as "assignedOn", due_on as "dueOn",
    replied_on as "repliedOn", ${overdueOn(day)} as overdue, outcome, satisfaction, litigation_field as "litigationField",
    disclosed, secrecy_requested as "secrecyRequested"`;
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
    smallCells: {
      cell: 'returned',
      measures: ['returned', 'satisfied', 'basicallySatisfied', 'dissatisfied'],
      ratios: ['satisfaction'],
    },
  };
}
