import { globalId } from '../../../../schema/global-id.ts';
import { RecordStore } from '../../../../subgraphs/record-store.ts';
import { handlingReviewKind } from '../../../../subgraphs/suggestions/hearings/handling-reviews.ts';
import { hearingTopicKind } from '../../../../subgraphs/suggestions/hearings/hearing-topics.ts';
import type {
  HandlingReviewFilter,
  HearingTopicFilter,
  QueryHandlingReviewStatisticsArgs,
  QueryHearingTopicStatisticsArgs,
} from '../../../../subgraphs/suggestions/types.ts';
import { callerOf, staffOf } from '../../../callers.ts';
import { describeFilters } from '../../filters.ts';
import { describeStatistics } from '../../groups.ts';
import { ownedDatabase, someDay } from '../../owned-database.ts';
import { describePages } from '../../pages.ts';
import { type HandlingReviewColumns, type HearingTopicColumns, review, topic } from './rows.ts';

const provincial = callerOf(staffOf('43'));
const two = [globalId('430281', 'Suggestion', 'c1'), globalId('430281', 'Suggestion', 'c2')];

const reviews: readonly HandlingReviewColumns[] = [
  review('1', { suggestion_ids: two }, 'RECTIFIED'),
  review('2', { year: 2025, planned_on: '2025-04-01', participant_count: 7 }, 'RESULT'),
  review('3', { year: 2025, kind: 'HEARING' }, 'HELD'),
  review('4', { code: '430223', kind: 'COLLECTIVE_REPLY', planned_on: '2026-03-01' }),
  review('5', { code: '430405', kind: 'DEMOCRATIC_REVIEW' }, 'RECTIFIED'),
  review('6', { code: '4302' }),
  review('7', { code: '43', planned_on: '2026-05-01' }),
  review('8', { code: '430281102', year: 2024 }, 'RESULT'),
];
const openReviews = () => ownedDatabase('suggestions', { handling_reviews: reviews });

describePages('the reviews at and below a place', {
  open: openReviews,
  rows: reviews,
  orders: {
    YEAR_ASC: ({ year }) => year,
    YEAR_DESC: ({ year }) => year,
    PLANNED_ON_ASC: (row) => row.planned_on,
    PLANNED_ON_DESC: (row) => row.planned_on,
  },
  page: (database, asked) =>
    new RecordStore(database.on(someDay, provincial), handlingReviewKind).page({ within: '43', ...asked }),
});

describeFilters<HandlingReviewColumns, HandlingReviewFilter>('reviews, filtered', {
  open: openReviews,
  rows: reviews,
  filters: {
    year: [[{ year: 2025 }, ({ year }) => year === 2025]],
    kind: [[{ kind: ['HEARING', 'COLLECTIVE_REPLY'] }, ({ kind }) => ['HEARING', 'COLLECTIVE_REPLY'].includes(kind)]],
    state: [[{ state: ['RECTIFIED'] }, ({ state }) => state === 'RECTIFIED']],
  },
  page: (database, filter) =>
    new RecordStore(database.on(someDay, provincial), handlingReviewKind).page({ within: '43', filter, first: 100 }),
});

describeStatistics('reviews, counted', {
  open: openReviews,
  rows: reviews,
  levels: ['PROVINCE', 'CITY', 'COUNTY'],
  counting: {
    dimensions: {
      YEAR: { field: 'year', of: ({ year }) => year },
      KIND: { field: 'kind', of: ({ kind }) => kind },
      STATE: { field: 'state', of: ({ state }) => state },
    },
    measures: {
      count: () => 1,
      suggestions: (row) => row.suggestion_ids.length,
      participants: (row) => row.participant_count ?? 0,
      rectified: ({ state }) => Number(state === 'RECTIFIED'),
    },
    ratios: {},
  },
  // The dimensions and measures are the schema's, told by their names.
  ask: (database, question) =>
    new RecordStore(database.on(someDay), handlingReviewKind).statistics(question as QueryHandlingReviewStatisticsArgs),
});

const topics: readonly HearingTopicColumns[] = [
  topic('1', {}, 'TRACKED'),
  topic('2', { year: 2025 }, 'ANSWERED'),
  topic('3', { year: 2025 }, 'NOT_SELECTED'),
  topic('4', { code: '430223' }, 'VOTED'),
  topic('5', { code: '430405', year: 2024 }, 'HEARD'),
  topic('6', { code: '4302' }, 'SELECTED'),
  topic('7', { code: '43' }),
  topic('8', { code: '430281102' }),
];
const openTopics = () => ownedDatabase('suggestions', { hearing_topics: topics });
const selected = new Set(['SELECTED', 'HEARD', 'ANSWERED', 'TRACKED']);

describePages('the hearing topics at and below a place', {
  open: openTopics,
  rows: topics,
  orders: { YEAR_ASC: ({ year }) => year, YEAR_DESC: ({ year }) => year },
  page: (database, asked) => new RecordStore(database.on(someDay, provincial), hearingTopicKind).page({ within: '43', ...asked }),
});

describeFilters<HearingTopicColumns, HearingTopicFilter>('hearing topics, filtered', {
  open: openTopics,
  rows: topics,
  filters: {
    year: [[{ year: 2025 }, ({ year }) => year === 2025]],
    state: [[{ state: ['VOTED', 'TRACKED'] }, ({ state }) => ['VOTED', 'TRACKED'].includes(state)]],
  },
  page: (database, filter) =>
    new RecordStore(database.on(someDay, provincial), hearingTopicKind).page({ within: '43', filter, first: 100 }),
});

describeStatistics('hearing topics, counted', {
  open: openTopics,
  rows: topics,
  levels: ['PROVINCE', 'CITY', 'COUNTY'],
  counting: {
    dimensions: {
      YEAR: { field: 'year', of: ({ year }) => year },
      STATE: { field: 'state', of: ({ state }) => state },
    },
    measures: {
      count: () => 1,
      selected: ({ state }) => Number(selected.has(state)),
      heard: ({ state }) => Number(selected.has(state) && state !== 'SELECTED'),
      votes: (row) => row.vote_count,
    },
    ratios: {},
  },
  // The dimensions and measures are the schema's, told by their names.
  ask: (database, question) =>
    new RecordStore(database.on(someDay), hearingTopicKind).statistics(question as QueryHearingTopicStatisticsArgs),
});
