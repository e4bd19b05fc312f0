import { RecordStore } from '../../../../subgraphs/record-store.ts';
import { agendaTopicKind } from '../../../../subgraphs/suggestions/agenda-topics/agenda-topics.ts';
import type { AgendaTopicFilter, QueryAgendaTopicStatisticsArgs } from '../../../../subgraphs/suggestions/types.ts';
import { callerOf, staffOf } from '../../../callers.ts';
import { describeFilters } from '../../filters.ts';
import { describeStatistics } from '../../groups.ts';
import { ownedDatabase, someDay } from '../../owned-database.ts';
import { describePages } from '../../pages.ts';
import { type AgendaTopicColumns, agendaTopic } from './rows.ts';

const provincial = callerOf(staffOf('43'));

const topics: readonly AgendaTopicColumns[] = [
  agendaTopic('1', 'TRACKED'),
  agendaTopic('2', 'DELIBERATED', { proposed_on: '2025-03-01' }),
  agendaTopic('3', 'LISTED', { code: '430223' }),
  agendaTopic('4', 'LISTED', { code: '4302', proposed_on: '2026-03-02' }),
  agendaTopic('5', 'NOT_LISTED', { code: '43' }),
  agendaTopic('6', 'PROPOSED', { code: '43', suggestion_ids: ['a', 'b', 'c'] }),
  agendaTopic('7', 'DELIBERATED', { code: '430405' }),
];
const open = () => ownedDatabase('suggestions', { agenda_topics: topics });
const yearOf = ({ proposed_on }: AgendaTopicColumns): number => Number(proposed_on.slice(0, 4));

describePages('the topics at and below a place', {
  open,
  rows: topics,
  orders: { PROPOSED_ON_ASC: (row) => row.proposed_on, PROPOSED_ON_DESC: (row) => row.proposed_on },
  page: (database, asked) => new RecordStore(database.on(someDay, provincial), agendaTopicKind).page({ within: '43', ...asked }),
});

describeFilters<AgendaTopicColumns, AgendaTopicFilter>('topics, filtered', {
  open,
  rows: topics,
  filters: {
    year: [[{ year: 2025 }, (row) => yearOf(row) === 2025]],
    state: [[{ state: ['LISTED', 'TRACKED'] }, ({ state }) => ['LISTED', 'TRACKED'].includes(state)]],
  },
  page: (database, filter) =>
    new RecordStore(database.on(someDay, provincial), agendaTopicKind).page({ within: '43', filter, first: 100 }),
});

describeStatistics('topics, counted', {
  open,
  rows: topics,
  levels: ['PROVINCE', 'CITY', 'COUNTY'],
  // A township has no standing committee.
  places: ['4302', '430281'],
  counting: {
    dimensions: {
      YEAR: { field: 'year', of: yearOf },
      STATE: { field: 'state', of: ({ state }) => state },
    },
    measures: {
      count: () => 1,
      suggestions: (row) => row.suggestion_ids.length,
      listed: (row) => Number(row.listed_on !== null),
      deliberated: (row) => Number(row.deliberated_on !== null),
      tracked: ({ state }) => Number(state === 'TRACKED'),
    },
    ratios: {},
  },
  // The dimensions and measures are the schema's, told by their names.
  ask: (database, question) =>
    new RecordStore(database.on(someDay, provincial), agendaTopicKind).statistics(question as QueryAgendaTopicStatisticsArgs),
});
