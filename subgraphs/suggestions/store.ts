import sql, { type Sql } from 'sql-template-tag';
import { equals, isOneOf, isWithin, where } from '../conditions.ts';
import { type Page, byCode, byDay, byInstant } from '../page.ts';
import { byParent } from '../loaders.ts';
import type { Reading } from '../reading.ts';
import { type RecordKind, RecordStore, type RowOf, type StatisticsArgs } from '../record-store.ts';
import { hasWords } from '../search.ts';
import type { Grouped, Statistics } from '../statistics.ts';
import type { FieldsOf } from '../visibility/policy.ts';
import type { VisibleTable } from '../visibility/relation.ts';
import { unitOf } from '../visibility/settings.ts';
import { both } from '../visibility/standing.ts';
import type { DeputySuggestionsArgs, Suggestion, SuggestionEvent, SuggestionFilter, SuggestionOrder } from './types.ts';
import { type SuggestionFact, suggestion } from './visibility.ts';
import { awaitingReply } from './workflow.ts';

/** A suggestion as it stands in its table, under the SDL's names. */
export type SuggestionRow = RowOf<
  Suggestion,
  'leadSponsor' | 'jointSponsors' | 'assignments' | 'replies' | 'conversions' | 'history'
> & { leadSponsor: string | null };

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

/** 代表建议. Suggestions. */
export const suggestionKind: RecordKind<SuggestionRow, SuggestionFilter, SuggestionOrder> = {
  type: 'Suggestion',
  table,
  columns: (day) => sql`id, number, title, text, category, code, level, year, in_session as "inSession", state,
    lead_sponsor as "leadSponsor", submitted_at as "submittedAt", assigned_on as "assignedOn", due_on as "dueOn",
    replied_on as "repliedOn", ${overdueOn(day)} as overdue, outcome, satisfaction, litigation_field as "litigationField",
    disclosed, secrecy_requested as "secrecyRequested"`,
  orders: {
    SUBMITTED_AT_ASC: byInstant('submitted_at'),
    SUBMITTED_AT_DESC: byInstant('submitted_at'),
    DUE_ON_ASC: byDay('due_on', 'ASC'),
    DUE_ON_DESC: byDay('due_on', 'DESC'),
    JURISDICTION_ASC: byCode('code'),
  },
  usualOrder: 'SUBMITTED_AT_DESC',
  matching,
  statistics: statisticsOn,
  parts: {
    sponsors: {
      table: 'joint_sponsors',
      of: 'suggestion_id',
      columns: sql`deputy_id as id`,
      order: sql`position`,
      most: 50,
    },
    assignments: {
      table: 'assignments',
      of: 'suggestion_id',
      columns: sql`unit, role, round, assigned_on as "assignedOn", due_on as "dueOn"`,
      order: sql`round, position`,
      most: 20,
    },
    replies: {
      table: 'replies',
      of: 'suggestion_id',
      columns: sql`round, unit, replied_on as "repliedOn", reply_class as "replyClass", outcome, text`,
      order: sql`round, unit collate "C"`,
      most: 20,
    },
  },
};

/** All reading of suggestions from one owner's database, through one caller's eyes. */
export class SuggestionStore extends RecordStore<SuggestionRow, SuggestionFilter, SuggestionOrder> {
  constructor(reading: Reading) {
    super(reading, suggestionKind);
  }

  /** The suggestions a deputy leads, joins, or both, latest first; not those whose sponsors the caller may not see. */
  pageOfDeputy(deputy: string, { role, first, after }: Partial<DeputySuggestionsArgs>): Page<SuggestionRow> {
    const led = sql`select id from ${this.visible} ${where(ledBy(deputy))}`;
    const joined = sql`
      select id from ${this.visible}
      where sees_sponsors and id in (select suggestion_id from joint_sponsors where deputy_id = ${deputy})`;
    const ids = role === 'LEAD' ? led : role === 'JOINT' ? joined : sql`${led} union all ${joined}`;
    return this.pageOf([sql`id in (${ids})`], { first, after });
  }

  /** Suggestions at and below a place, counted. Throws BAD_INPUT, BAD_PAGE_SIZE, PURPOSE_NEEDED where it takes reading to count. */
  override statistics({ within, filter, ...question }: StatisticsArgs<SuggestionFilter>): Promise<Grouped> {
    // Whoever may only count learns nothing of who leads what, nor what stands in it: by these only those are counted that show it.
    const { leadSponsor, text, ...others } = filter ?? {};
    const told = matching({ leadSponsor, text }, this.day);
    if (told.length > 0) this.reading.mustHavePurpose(suggestion);
    const shown = told.length === 0 ? [] : [sql`id in (select id from ${this.visible} ${where(told)})`];
    return this.countedOf([isWithin(within), ...matching(others, this.day), ...shown], within, question);
  }

  /** What happened to a suggestion, earliest first, at most 100 events. */
  history(id: string): Promise<SuggestionEvent[]> {
    return this.#history.load(id);
  }

  readonly #history = byParent(100, (ids) =>
    this.reading.rows<SuggestionEvent & { parentId: string }>(sql`
    select record_id as "parentId", event, from_state as "from", to_state as "to", at,
      case when event = 'SUBMIT' and not sees_sponsors then '代表' else actor end as actor, reason
    from history
    join ${this.visible} on suggestions.id = record_id
    where record_id = any(${ids}) and sees_history
    order by record_id, position`),
  );
}

/** Overdue (逾期) on a day: it waits for a reply, so it has a last day for it, and that is over (代表法 2025, art. 51). Never null. */
function overdueOn(day: string): Sql {
  return sql`(state = any(${awaitingReply}) and due_on < ${day}::date)`;
}

/** Those that show who leads them, and it is this deputy. What is shown goes by no index, so the table is asked who may be meant. */
function ledBy(deputy: string | null | undefined): Sql[] {
  return deputy == null
    ? []
    : [sql`lead_sponsor = ${deputy}`, sql`id in (select id from suggestions where lead_sponsor = ${deputy})`];
}

function matching(filter: SuggestionFilter, day: string): Sql[] {
  const { submittedFrom, submittedTo } = filter;
  return [
    ...isOneOf('level', filter.level),
    ...isOneOf('state', filter.state),
    ...isOneOf('category', filter.category),
    ...equals('year', filter.year),
    ...isOneOf('outcome', filter.outcome),
    ...equals(overdueOn(day), filter.overdue),
    ...isOneOf('litigation_field', filter.litigationField),
    ...ledBy(filter.leadSponsor),
    ...(filter.text == null ? [] : hasWords({ found: 'suggestions_with', columns: ['title', 'text'] }, filter.text)),
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
