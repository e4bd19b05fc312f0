import sql from 'sql-template-tag';
import { historyPart } from '../../commands.ts';
import { equals, isOneOf } from '../../conditions.ts';
import { byNumber } from '../../page.ts';
import type { RecordKind, RowOf } from '../../record-store.ts';
import type { FieldsOf } from '../../visibility/policy.ts';
import type { VisibleTable } from '../../visibility/relation.ts';
import type { HearingTopic, HearingTopicFilter, HearingTopicOrder } from '../types.ts';
import { type HearingTopicFact, hearingTopic } from './visibility.ts';

/** A hearing topic as it stands in its table, under the SDL's names. */
export type HearingTopicRow = RowOf<HearingTopic, 'suggestions' | 'votes' | 'followUps' | 'history'> & {
  suggestionIds: string[];
};

const table: VisibleTable<FieldsOf<HearingTopic>, HearingTopicFact> = {
  name: 'hearing_topics',
  visibility: hearingTopic,
  columns: {
    id: 'id',
    code: 'jurisdiction',
    year: 'year',
    state: 'state',
    title: 'title',
    suggestion_ids: 'suggestions',
    suggestion_count: 'suggestionCount',
    vote_count: 'voteCount',
    heard_on: 'heardOn',
    answer: 'answer',
    answered_on: 'answeredOn',
    follow_up_count: 'followUpCount',
  },
  elsewhere: { votes: 'votes', follow_ups: 'followUps', history: 'history' },
  facts: { SELECTION_DECIDED: sql`state not in ('SCREENED', 'VOTED')` },
};

/** 听证议题. Matters for a hearing, from candidates to follow-ups. */
export const hearingTopicKind: RecordKind<HearingTopicRow, HearingTopicFilter, HearingTopicOrder> = {
  type: 'HearingTopic',
  table,
  orders: { YEAR_ASC: byNumber('year'), YEAR_DESC: byNumber('year') },
  usualOrder: 'YEAR_DESC',
  matching: (filter) => [...equals('year', filter.year), ...isOneOf('state', filter.state)],
  statistics: {
    dimensions: {
      YEAR: { field: 'year', expression: sql`year` },
      STATE: { field: 'state', expression: sql`state` },
    },
    measures: {
      count: sql`count(*)`,
      selected: sql`count(*) filter (where state in ('SELECTED', 'HEARD', 'ANSWERED', 'TRACKED'))`,
      heard: sql`count(*) filter (where state in ('HEARD', 'ANSWERED', 'TRACKED'))`,
      votes: sql`sum(vote_count)`,
    },
    ratios: {},
  },
  parts: {
    votes: {
      table: 'delegation_votes',
      of: 'hearing_topic_id',
      columns: sql`delegation, votes`,
      order: sql`position`,
      most: 100,
    },
    follow_ups: {
      table: 'hearing_follow_ups',
      of: 'hearing_topic_id',
      columns: sql`followed_on as "followedOn", note`,
      order: sql`position`,
      most: 100,
    },
    history: historyPart,
  },
};
