import sql from 'sql-template-tag';
import { historyPart } from '../../commands.ts';
import { equals, isOneOf } from '../../conditions.ts';
import { byDay, byNumber } from '../../page.ts';
import type { RecordKind, RowOf } from '../../record-store.ts';
import type { FieldsOf } from '../../visibility/policy.ts';
import type { VisibleTable } from '../../visibility/relation.ts';
import { unitOf } from '../../visibility/settings.ts';
import { both } from '../../visibility/standing.ts';
import type { HandlingReview, HandlingReviewFilter, HandlingReviewOrder } from '../types.ts';
import { type HandlingReviewFact, handlingReview } from './visibility.ts';

/** A review as it stands in its table, under the SDL's names. */
export type HandlingReviewRow = RowOf<HandlingReview, 'suggestions' | 'topic' | 'questions' | 'ballots' | 'history'> & {
  suggestionIds: string[];
  topicId: string | null;
};

const table: VisibleTable<FieldsOf<HandlingReview>, HandlingReviewFact> = {
  name: 'handling_reviews',
  visibility: handlingReview,
  columns: {
    id: 'id',
    code: 'jurisdiction',
    year: 'year',
    kind: 'kind',
    state: 'state',
    subject: 'subject',
    suggestion_ids: 'suggestions',
    suggestion_count: 'suggestionCount',
    topic_id: 'topic',
    units: 'units',
    planned_on: 'plannedOn',
    presider: 'presider',
    held_on: 'heldOn',
    participant_count: 'participantCount',
    record: 'record',
    result: 'result',
    published_on: 'publishedOn',
    rectification: 'rectification',
    rectified_on: 'rectifiedOn',
  },
  elsewhere: { questions: 'questions', ballots: 'ballots', history: 'history' },
  facts: { RESULT_PUBLISHED: sql`state in ('RESULT', 'RECTIFIED')` },
  standings: {
    HANDLER: (identity) => {
      const unit = unitOf(identity);
      if (unit === null) return false;
      return both(sql`units && ${[unit.name]}::text[]`, unit.place === null || sql`code = ${unit.place}`);
    },
  },
};

/** 办理情况评议. Hearings, democratic reviews, special inquiries and collective reply meetings. */
export const handlingReviewKind: RecordKind<HandlingReviewRow, HandlingReviewFilter, HandlingReviewOrder> = {
  type: 'HandlingReview',
  table,
  orders: {
    YEAR_ASC: byNumber('year'),
    YEAR_DESC: byNumber('year'),
    PLANNED_ON_ASC: byDay('planned_on'),
    PLANNED_ON_DESC: byDay('planned_on'),
  },
  usualOrder: 'YEAR_DESC',
  matching: (filter) => [...equals('year', filter.year), ...isOneOf('kind', filter.kind), ...isOneOf('state', filter.state)],
  statistics: {
    dimensions: {
      YEAR: { field: 'year', expression: sql`year` },
      KIND: { field: 'kind', expression: sql`kind` },
      STATE: { field: 'state', expression: sql`state` },
    },
    measures: {
      count: sql`count(*)`,
      suggestions: sql`sum(suggestion_count)`,
      participants: sql`sum(participant_count)`,
      rectified: sql`count(*) filter (where state = 'RECTIFIED')`,
    },
    ratios: {},
  },
  parts: {
    questions: {
      table: 'inquiry_questions',
      of: 'handling_review_id',
      columns: sql`position, unit, question, answer, pledge, pledged_by as "pledgedBy", pledge_due_on as "pledgeDueOn"`,
      order: sql`position`,
      most: 100,
    },
    ballots: {
      table: 'satisfaction_ballots',
      of: 'handling_review_id',
      columns: sql`unit, satisfied + basically_satisfied + dissatisfied + abstained as "cast", satisfied,
        basically_satisfied as "basicallySatisfied", dissatisfied, abstained`,
      order: sql`unit`,
      most: 20,
    },
    history: historyPart,
  },
};
