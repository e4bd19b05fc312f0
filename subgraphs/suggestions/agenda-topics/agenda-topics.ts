import sql from 'sql-template-tag';
import { historyPart } from '../../commands.ts';
import { equals, isOneOf } from '../../conditions.ts';
import { byDay } from '../../page.ts';
import type { RecordKind, RowOf } from '../../record-store.ts';
import type { FieldsOf } from '../../visibility/policy.ts';
import type { VisibleTable } from '../../visibility/relation.ts';
import type { AgendaTopic, AgendaTopicFilter, AgendaTopicOrder } from '../types.ts';
import { type AgendaTopicFact, agendaTopic } from './visibility.ts';

/** A topic as it stands in its table, under the SDL's names. */
export type AgendaTopicRow = RowOf<AgendaTopic, 'suggestions' | 'followUps' | 'history'> & { suggestionIds: string[] };

const table: VisibleTable<FieldsOf<AgendaTopic>, AgendaTopicFact> = {
  name: 'agenda_topics',
  visibility: agendaTopic,
  columns: {
    id: 'id',
    code: 'jurisdiction',
    year: 'year',
    state: 'state',
    title: 'title',
    suggestion_ids: 'suggestions',
    suggestion_count: 'suggestionCount',
    proposed_on: 'proposedOn',
    decision: 'decision',
    listed_on: 'listedOn',
    deliberated_on: 'deliberatedOn',
    opinions: 'opinions',
    unit: 'unit',
    follow_up_count: 'followUpCount',
  },
  elsewhere: { follow_ups: 'followUps', history: 'history' },
  facts: { LISTED: sql`listed_on is not null`, NOT_LISTED: sql`listed_on is null` },
};

/** 常委会审议议题. Matters that many suggestions speak of, on their way through the standing committee. */
export const agendaTopicKind: RecordKind<AgendaTopicRow, AgendaTopicFilter, AgendaTopicOrder> = {
  type: 'AgendaTopic',
  table,
  orders: { PROPOSED_ON_ASC: byDay('proposed_on'), PROPOSED_ON_DESC: byDay('proposed_on') },
  usualOrder: 'PROPOSED_ON_DESC',
  matching: (filter) => [...equals('year', filter.year), ...isOneOf('state', filter.state)],
  statistics: {
    dimensions: {
      YEAR: { field: 'year', expression: sql`year` },
      STATE: { field: 'state', expression: sql`state` },
    },
    measures: {
      count: sql`count(*)`,
      suggestions: sql`sum(suggestion_count)`,
      listed: sql`count(listed_on)`,
      deliberated: sql`count(deliberated_on)`,
      tracked: sql`count(*) filter (where state = 'TRACKED')`,
    },
    ratios: {},
  },
  parts: {
    follow_ups: {
      table: 'agenda_topic_follow_ups',
      of: 'agenda_topic_id',
      columns: sql`followed_on as "followedOn", note`,
      order: sql`position`,
      most: 45,
    },
    history: historyPart,
  },
};
