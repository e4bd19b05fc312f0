import { levelOf } from '../../../../schema/jurisdiction-code.ts';
import { RecordStore } from '../../../../subgraphs/record-store.ts';
import { deliberationOpinionKind } from '../../../../subgraphs/suggestions/deliberations/deliberation-opinions.ts';
import type {
  DeliberationOpinionFilter,
  QueryDeliberationOpinionStatisticsArgs,
} from '../../../../subgraphs/suggestions/types.ts';
import { callerOf, staffOf } from '../../../callers.ts';
import { describeFilters } from '../../filters.ts';
import { describeStatistics } from '../../groups.ts';
import { ownedDatabase, someDay } from '../../owned-database.ts';
import { describePages } from '../../pages.ts';
import { type DeliberationColumns, opinion } from './rows.ts';

const provincial = callerOf(staffOf('43'));

const opinions: readonly DeliberationColumns[] = [
  opinion('1'),
  opinion('2', 'ROUTED', { spoken_on: '2025-01-10' }),
  opinion('3', 'ROUTED', { code: '430223', due_on: null }),
  opinion('4', 'HANDLED', { code: '4302', meeting: 'STANDING_COMMITTEE', spoken_on: '2026-01-20' }),
  opinion('5', 'FED_BACK', { code: '43', meeting: 'STANDING_COMMITTEE', satisfied: false }),
  opinion('6', 'FED_BACK', { code: '430281102' }),
  opinion('7', 'ROUTED', { code: '430405', due_on: someDay }),
];
const open = () => ownedDatabase('suggestions', { deliberation_opinions: opinions });
const yearOf = ({ spoken_on }: DeliberationColumns): number => Number(spoken_on.slice(0, 4));
const isOverdue = ({ state, due_on }: DeliberationColumns): boolean => state === 'ROUTED' && due_on !== null && due_on < someDay;

describePages('the deliberation opinions at and below a place', {
  open,
  rows: opinions,
  orders: {
    SPOKEN_ON_ASC: (row) => row.spoken_on,
    SPOKEN_ON_DESC: (row) => row.spoken_on,
    JURISDICTION_ASC: ({ code }) => code,
  },
  page: (database, asked) =>
    new RecordStore(database.on(someDay, provincial), deliberationOpinionKind).page({ within: '43', ...asked }),
});

describeFilters<DeliberationColumns, DeliberationOpinionFilter>('deliberation opinions, filtered', {
  open,
  rows: opinions,
  filters: {
    meeting: [[{ meeting: ['STANDING_COMMITTEE'] }, ({ meeting }) => meeting === 'STANDING_COMMITTEE']],
    state: [[{ state: ['ROUTED', 'HANDLED'] }, ({ state }) => ['ROUTED', 'HANDLED'].includes(state)]],
    level: [[{ level: ['COUNTY'] }, ({ code }) => levelOf(code) === 'COUNTY']],
    year: [[{ year: 2025 }, (row) => yearOf(row) === 2025]],
    overdue: [
      [{ overdue: true }, isOverdue],
      [{ overdue: false }, (row) => !isOverdue(row)],
    ],
  },
  page: (database, filter) =>
    new RecordStore(database.on(someDay, provincial), deliberationOpinionKind).page({ within: '43', filter, first: 100 }),
});

describeStatistics('deliberation opinions, counted', {
  open,
  rows: opinions,
  levels: ['PROVINCE', 'CITY', 'COUNTY'],
  counting: {
    dimensions: {
      LEVEL: { field: 'level', of: ({ code }) => levelOf(code) },
      YEAR: { field: 'year', of: yearOf },
      MEETING: { field: 'meeting', of: ({ meeting }) => meeting },
      STATE: { field: 'state', of: ({ state }) => state },
    },
    measures: {
      count: () => 1,
      routed: (row) => Number(row.routed_on !== null),
      handled: (row) => Number(row.handled_on !== null),
      fedBack: (row) => Number(row.fed_back_on !== null),
      overdue: (row) => Number(isOverdue(row)),
    },
    ratios: { feedbackRate: [['fedBack'], ['routed']] },
  },
  // The dimensions and measures are the schema's, told by their names.
  ask: (database, question) =>
    new RecordStore(database.on(someDay), deliberationOpinionKind).statistics(question as QueryDeliberationOpinionStatisticsArgs),
});
