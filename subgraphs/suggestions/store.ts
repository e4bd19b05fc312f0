import sql, { type Sql } from 'sql-template-tag';
import { refuse } from '../../schema/errors.ts';
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
import type {
  DeputySuggestionsArgs,
  Sponsorship,
  Suggestion,
  SuggestionEvent,
  SuggestionFilter,
  SuggestionOrder,
} from './types.ts';
import { type SuggestionFact, suggestion } from './visibility.ts';
import { awaitingReply } from './workflow.ts';

/** A suggestion as it stands in its table, under the SDL's names. */
export type SuggestionRow = RowOf<
  Suggestion,
  | 'leadSponsor'
  | 'jointSponsors'
  | 'sponsorships'
  | 'assignments'
  | 'contacts'
  | 'replyDrafts'
  | 'replies'
  | 'ratings'
  | 'followUps'
  | 'conversions'
  | 'fromMotion'
  | 'history'
> & { leadSponsor: string | null };

/** A deputy's part in a suggestion, under the SDL's names. */
export type SponsorshipRow = Omit<Sponsorship, 'deputy'> & { deputyId: string };

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
    summary: 'summary',
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
    round: 'round',
    rejection_ground: 'rejectionGround',
    replied_on: 'repliedOn',
    outcome: 'outcome',
    satisfaction: 'satisfaction',
    rating_comment: 'ratingComment',
    rating_due_on: 'ratingDueOn',
    rated: 'ratingState',
    reopened_on: 'reopenedOn',
    rehandling_due_on: 'rehandlingDueOn',
    rehandled_on: 'rehandledOn',
    litigation_field: 'litigationField',
    disclosed: 'disclosed',
    disclosure: 'disclosure',
    secrecy_requested: 'secrecyRequested',
  },
  elsewhere: {
    sponsors: 'jointSponsors',
    sponsorships: 'sponsorships',
    contacts: 'contacts',
    drafts: 'replyDrafts',
    ratings: 'ratings',
    assignments: 'assignments',
    replies: 'replies',
    history: 'history',
  },
  facts: {
    DRAFT: sql`state = 'DRAFT'`,
    NOT_ASSIGNED: sql`(assigned_on is null and state <> 'DRAFT')`,
    ASSIGNED: sql`assigned_on is not null`,
    DISCLOSED: sql`disclosed`,
    DISCLOSED_WHOLE: sql`disclosure = 'PUBLIC_FULL'`,
    REPLY_DISCLOSED: sql`(disclosed and reply_disclosed)`,
    OUTCOME_DISCLOSED: sql`(disclosed and outcome_disclosed)`,
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
    disclosed, disclosure, summary, secrecy_requested as "secrecyRequested", round, reopened_on as "reopenedOn",
    rehandling_due_on as "rehandlingDueOn", rehandled_on as "rehandledOn", rejection_ground as "rejectionGround",
    rating_comment as "ratingComment", rating_due_on as "ratingDueOn", ${ratingStateOn(day)} as "ratingState"`,
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
      shown: sql`not declined`,
    },
    sponsorships: {
      table: 'joint_sponsors',
      of: 'suggestion_id',
      columns: sql`deputy_id as "deputyId", confirmed_at as "confirmedAt", declined, withdrawal_agreed_at as "withdrawalAgreedAt"`,
      order: sql`position`,
      most: 50,
    },
    contacts: {
      table: 'contacts',
      of: 'suggestion_id',
      columns: sql`round, phase, mode, unit, official, contacted_on as "on", confirmed_at as "confirmedAt"`,
      order: sql`position`,
      most: 100,
    },
    drafts: {
      table: 'reply_drafts',
      of: 'suggestion_id',
      columns: sql`unit, reply_class as "replyClass", outcome, text, signed_by as "signedBy", promised_on as "promisedOn",
        without_contacts as "withoutContacts", reviewed`,
      order: sql`unit collate "C"`,
      most: 20,
    },
    ratings: {
      table: 'ratings',
      of: 'suggestion_id',
      columns: sql`round, axis, value, at`,
      order: sql`round, axis`,
      most: 40,
    },
    assignments: {
      table: 'assignments',
      of: 'suggestion_id',
      columns: sql`unit, role, round, assigned_on as "assignedOn", due_on as "dueOn", view, viewed_on as "viewedOn",
        case when responsible_named_on is not null then json_build_object('mainLeader', main_leader, 'responsibleLeader', responsible_leader,
          'sectionHead', section_head, 'taskForce', task_force, 'namedOn', responsible_named_on) end as responsibility`,
      order: sql`round, position`,
      most: 20,
    },
    replies: {
      table: 'replies',
      of: 'suggestion_id',
      columns: sql`round, unit, replied_on as "repliedOn", reply_class as "replyClass", outcome, text, signed_by as "signedBy",
        promised_on as "promisedOn", disclosure`,
      order: sql`round, unit collate "C"`,
      most: 20,
      // Whoever sees the handling sees all of them; others those that are open.
      shown: sql`(sees_assignments or disclosure = 'PUBLIC_FULL')`,
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

  /**
   * Suggestions at and below a place, counted. Throws BAD_INPUT, also for a metric that is not defined here, BAD_PAGE_SIZE, FORBIDDEN, and PURPOSE_NEEDED where it takes
   * reading to count.
   */
  override async statistics({
    within,
    filter,
    metric,
    ...question
  }: StatisticsArgs<SuggestionFilter> & { metric?: string | null }): Promise<Grouped> {
    // Whoever may only count learns nothing of who leads what, nor what stands in it: by these only those are counted that show it.
    const { leadSponsor, text, ...others } = filter ?? {};
    const told = matching({ leadSponsor, text }, this.day);
    if (told.length > 0) this.reading.mustHavePurpose(suggestion);
    const shown = told.length === 0 ? [] : [sql`id in (select id from ${this.visible} ${where(told)})`];
    const definition = metric == null ? undefined : await this.#definitionOf(metric);
    return this.countedOf([isWithin(within), ...matching(others, this.day), ...shown], within, question, (statistics) =>
      definition === undefined ? statistics : withRate(statistics, definition),
    );
  }

  /** What happened to a suggestion, earliest first, at most 100 events. */
  history(id: string): Promise<SuggestionEvent[]> {
    return this.#history.load(id);
  }

  async #definitionOf(metric: string): Promise<RateDefinition> {
    const [found] = await this.reading.rows<RateDefinition>(sql`
      select numerator, denominator
      from metric_definitions
      where id = ${metric}`);
    if (found === undefined) throw refuse('BAD_INPUT', `There is no definition of a metric ${metric} here.`);
    return found;
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

/** 测评状态. Where the rating of the latest reply stands on a day; null before a reply. */
function ratingStateOn(day: string): Sql {
  return sql`case when replied_on is null or rated is null then null when rated then 'GIVEN' when rating_due_on < ${day}::date then 'EXPIRED'
    else 'PENDING' end`;
}

/** Which measures are added up above and below the line. */
interface RateDefinition {
  numerator: string[];
  denominator: string[];
}

/** Statistics with the rate of a definition, withheld with the figures that it is made of. Throws BAD_INPUT for a figure that they do not have. */
function withRate(statistics: Statistics, { numerator, denominator }: RateDefinition): Statistics {
  for (const measure of [...numerator, ...denominator]) {
    if (!(measure in statistics.measures))
      throw refuse('BAD_INPUT', `The definition names a figure that is not counted: ${measure}.`);
  }
  const { smallCells } = statistics;
  return {
    ...statistics,
    ratios: { ...statistics.ratios, rate: { numerator, denominator } },
    ...(smallCells === undefined ? {} : { smallCells: { ...smallCells, ratios: [...smallCells.ratios, 'rate'] } }),
  };
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
    ...equals(sql`(reopened_on is not null)`, filter.rehandled),
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
      UNIT: { field: 'unit', expression: sql`answering_units[1]`, readers: ['OWN_CONGRESS', 'UPPER_CONGRESS'] },
    },
    measures: {
      count: sql`count(*)`,
      replied: sql`count(replied_on)`,
      overdue: sql`count(*) filter (where ${overdueOn(day)})`,
      returned: sql`count(satisfaction)`,
      satisfied: sql`count(*) filter (where satisfaction = 'SATISFIED')`,
      basicallySatisfied: sql`count(*) filter (where satisfaction = 'BASICALLY_SATISFIED')`,
      dissatisfied: sql`count(*) filter (where satisfaction = 'DISSATISFIED')`,
      expired: sql`count(*) filter (where ${ratingStateOn(day)} = 'EXPIRED')`,
      attitudeSatisfied: sql`count(*) filter (where attitude = 'SATISFIED')`,
      attitudeBasicallySatisfied: sql`count(*) filter (where attitude = 'BASICALLY_SATISFIED')`,
      attitudeDissatisfied: sql`count(*) filter (where attitude = 'DISSATISFIED')`,
      rehandled: sql`count(reopened_on)`,
      rehandledInTime: sql`count(*) filter (where rehandled_on <= rehandling_due_on)`,
      withAllContacts: sql`count(*) filter (where replied_on is not null and cardinality(contact_phases) = 3)`,
      withoutAllContacts: sql`count(*) filter (where replied_on is not null and cardinality(contact_phases) < 3)`,
      withoutContactBefore: sql`count(*) filter (where replied_on is not null and not 'BEFORE' = any(contact_phases))`,
      withoutContactDuring: sql`count(*) filter (where replied_on is not null and not 'DURING' = any(contact_phases))`,
      withoutContactAfter: sql`count(*) filter (where replied_on is not null and not 'AFTER' = any(contact_phases))`,
    },
    ratios: {
      satisfaction: { numerator: ['satisfied', 'basicallySatisfied'], denominator: ['returned'] },
      attitudeSatisfaction: {
        numerator: ['attitudeSatisfied', 'attitudeBasicallySatisfied'],
        denominator: ['attitudeSatisfied', 'attitudeBasicallySatisfied', 'attitudeDissatisfied'],
      },
    },
    smallCells: {
      cell: 'returned',
      measures: [
        'returned',
        'satisfied',
        'basicallySatisfied',
        'dissatisfied',
        'attitudeSatisfied',
        'attitudeBasicallySatisfied',
        'attitudeDissatisfied',
      ],
      ratios: ['satisfaction', 'attitudeSatisfaction'],
    },
  };
}
