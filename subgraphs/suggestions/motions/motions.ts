import sql from 'sql-template-tag';
import { historyPart } from '../../commands.ts';
import { equals, isOneOf } from '../../conditions.ts';
import { byCode, byDay } from '../../page.ts';
import type { RecordKind, RowOf } from '../../record-store.ts';
import type { FieldsOf } from '../../visibility/policy.ts';
import type { VisibleTable } from '../../visibility/relation.ts';
import { unitOf } from '../../visibility/settings.ts';
import { both } from '../../visibility/standing.ts';
import type { Motion, MotionFilter, MotionOrder, MotionSponsorship } from '../types.ts';
import { type MotionFact, motion } from './visibility.ts';

/** A motion as it stands in its table, under the SDL's names. */
export type MotionRow = RowOf<Motion, 'leadSponsor' | 'jointSponsors' | 'sponsorships' | 'suggestion' | 'answers' | 'history'> & {
  leadSponsor: string;
  suggestionId: string | null;
};

/** A deputy's part in a motion, under the SDL's names. */
export type MotionSponsorshipRow = Omit<MotionSponsorship, 'deputy'> & { deputyId: string };

const table: VisibleTable<FieldsOf<Motion>, MotionFact> = {
  name: 'motions',
  visibility: motion,
  columns: {
    id: 'id',
    code: 'jurisdiction',
    level: 'level',
    kind: 'kind',
    state: 'state',
    year: 'year',
    term: 'term',
    session: 'session',
    title: 'title',
    grounds: 'grounds',
    proposal: 'proposal',
    organ: 'organ',
    lead_sponsor: 'leadSponsor',
    sponsor_count: 'sponsorCount',
    sponsor_rule: 'sponsorRule',
    proposed_on: 'proposedOn',
    decided_on: 'decidedOn',
    committee: 'committee',
    report: 'report',
    reported_on: 'reportedOn',
    deputy_count: 'deputyCount',
    votes_for: 'votesFor',
    votes_against: 'votesAgainst',
    votes_abstained: 'votesAbstained',
    voted_on: 'votedOn',
    suggestion_id: 'suggestion',
    answer_mode: 'answerMode',
    answer_due_on: 'answerDueOn',
    answer_count: 'answerCount',
    dissatisfied_count: 'dissatisfiedCount',
    closed_on: 'closedOn',
  },
  elsewhere: { sponsors: 'jointSponsors', sponsorships: 'sponsorships', answers: 'answers', history: 'history' },
  facts: {
    // A draft that was withdrawn stays its sponsors' alone.
    DRAFT: sql`sponsor_rule is null`,
    NOT_DECIDED: sql`(sponsor_rule is not null and decided_on is null)`,
    DECIDED: sql`decided_on is not null`,
  },
  standings: {
    DEPUTY: ({ roles, deputies }) => roles.includes('DEPUTY') && sql`participants && ${deputies}::text[]`,
    HANDLER: (identity) => {
      const unit = unitOf(identity);
      if (unit === null) return false;
      return both(sql`organ = ${unit.name}`, unit.place === null || sql`code = ${unit.place}`);
    },
  },
};

/** 议案、质询案. Bills and interpellations. */
export const motionKind: RecordKind<MotionRow, MotionFilter, MotionOrder> = {
  type: 'Motion',
  table,
  orders: {
    PROPOSED_ON_ASC: byDay('proposed_on'),
    PROPOSED_ON_DESC: byDay('proposed_on'),
    JURISDICTION_ASC: byCode('code'),
  },
  usualOrder: 'PROPOSED_ON_DESC',
  matching: (filter) => [
    ...isOneOf('kind', filter.kind),
    ...isOneOf('state', filter.state),
    ...isOneOf('level', filter.level),
    ...equals('year', filter.year),
    ...equals('term', filter.term),
    ...equals('session', filter.session),
  ],
  statistics: {
    dimensions: {
      LEVEL: { field: 'level', expression: sql`level` },
      YEAR: { field: 'year', expression: sql`year` },
      SESSION: { field: 'session', expression: sql`session` },
      KIND: { field: 'kind', expression: sql`kind` },
      STATE: { field: 'state', expression: sql`state` },
    },
    measures: {
      count: sql`count(*)`,
      decided: sql`count(decided_on)`,
      onAgenda: sql`count(*) filter (where state in ('ON_AGENDA', 'ADOPTED', 'NOT_ADOPTED'))`,
      referred: sql`count(committee)`,
      converted: sql`count(*) filter (where state = 'CONVERTED')`,
      adopted: sql`count(*) filter (where state = 'ADOPTED')`,
      answered: sql`count(*) filter (where answer_count > 0)`,
      answeredAgain: sql`count(*) filter (where answer_count > 1)`,
      withdrawn: sql`count(*) filter (where state = 'WITHDRAWN')`,
    },
    ratios: { conversionRate: { numerator: ['converted'], denominator: ['decided'] } },
  },
  parts: {
    sponsors: {
      table: 'motion_sponsors',
      of: 'motion_id',
      columns: sql`deputy_id as id`,
      order: sql`position`,
      most: 50,
      shown: sql`position > 1 and not declined`,
    },
    sponsorships: {
      table: 'motion_sponsors',
      of: 'motion_id',
      columns: sql`deputy_id as "deputyId", confirmed_at as "confirmedAt", declined, satisfied`,
      order: sql`position`,
      most: 51,
    },
    answers: {
      table: 'motion_answers',
      of: 'motion_id',
      columns: sql`round, mode, text, answered_by as "answeredBy", answered_on as "answeredOn"`,
      order: sql`round`,
      most: 20,
    },
    history: historyPart,
  },
};
