import { RecordStore } from '../../../../subgraphs/record-store.ts';
import { motionKind } from '../../../../subgraphs/suggestions/motions/motions.ts';
import type { MotionFilter, QueryMotionStatisticsArgs } from '../../../../subgraphs/suggestions/types.ts';
import { levelOf } from '../../../../schema/jurisdiction-code.ts';
import { callerOf, staffOf } from '../../../callers.ts';
import { describeFilters } from '../../filters.ts';
import { describeStatistics } from '../../groups.ts';
import { ownedDatabase, someDay } from '../../owned-database.ts';
import { describePages } from '../../pages.ts';
import { suggestion } from '../rows.ts';
import { type MotionColumns, motion } from './rows.ts';

const provincial = callerOf(staffOf('43'));

/** Motions on which the presidium has decided, of every level and kind, with ties in every order. */
const motions: readonly MotionColumns[] = [
  motion('1', 'REFERRED'),
  motion('2', 'REPORTED', { term: 17, session: 5, proposed_on: '2025-01-10' }),
  motion('3', 'ON_AGENDA', { code: '430223' }),
  motion('4', 'ADOPTED', { code: '4302', proposed_on: '2026-01-20' }),
  motion('5', 'NOT_ADOPTED', { code: '43' }),
  motion('6', 'CONVERTED', { code: '430281102', session: 2 }),
  motion('7', 'TO_ANSWER', { code: '430405' }),
  motion('8', 'ANSWERED', { code: '430405', session: 2, answer_count: 2 }),
  motion('9', 'CLOSED', { code: '4302', proposed_on: '2025-01-11' }),
  motion('10', 'WITHDRAWN', { decided_on: '2026-01-11' }),
];
const suggestions = [suggestion('6', { code: '430281102' })];
const open = () => ownedDatabase('suggestions', { suggestions, motions });
const yearOf = ({ proposed_on }: MotionColumns): number => Number(proposed_on.slice(0, 4));
const onAgenda = new Set(['ON_AGENDA', 'ADOPTED', 'NOT_ADOPTED']);

describePages('the motions at and below a place', {
  open,
  rows: motions,
  orders: {
    PROPOSED_ON_ASC: (row) => row.proposed_on,
    PROPOSED_ON_DESC: (row) => row.proposed_on,
    JURISDICTION_ASC: ({ code }) => code,
  },
  page: (database, asked) => new RecordStore(database.on(someDay, provincial), motionKind).page({ within: '43', ...asked }),
});

describeFilters<MotionColumns, MotionFilter>('motions, filtered', {
  open,
  rows: motions,
  filters: {
    kind: [[{ kind: ['INTERPELLATION'] }, ({ kind }) => kind === 'INTERPELLATION']],
    state: [[{ state: ['ADOPTED', 'CLOSED'] }, ({ state }) => ['ADOPTED', 'CLOSED'].includes(state)]],
    level: [[{ level: ['CITY', 'TOWNSHIP'] }, ({ code }) => ['CITY', 'TOWNSHIP'].includes(levelOf(code))]],
    year: [[{ year: 2025 }, (row) => yearOf(row) === 2025]],
    term: [[{ term: 17 }, ({ term }) => term === 17]],
    session: [[{ session: 2 }, ({ session }) => session === 2]],
  },
  page: (database, filter) =>
    new RecordStore(database.on(someDay, provincial), motionKind).page({ within: '43', filter, first: 100 }),
});

describeStatistics('motions, counted', {
  open,
  rows: motions,
  levels: ['PROVINCE', 'CITY', 'COUNTY'],
  counting: {
    dimensions: {
      LEVEL: { field: 'level', of: ({ code }) => levelOf(code) },
      YEAR: { field: 'year', of: yearOf },
      SESSION: { field: 'session', of: ({ session }) => session },
      KIND: { field: 'kind', of: ({ kind }) => kind },
      STATE: { field: 'state', of: ({ state }) => state },
    },
    measures: {
      count: () => 1,
      decided: () => 1,
      onAgenda: ({ state }) => Number(onAgenda.has(state)),
      referred: ({ committee }) => Number(committee !== null),
      converted: ({ state }) => Number(state === 'CONVERTED'),
      adopted: ({ state }) => Number(state === 'ADOPTED'),
      answered: (row) => Number(row.answer_count > 0),
      answeredAgain: (row) => Number(row.answer_count > 1),
      withdrawn: ({ state }) => Number(state === 'WITHDRAWN'),
    },
    ratios: { conversionRate: [['converted'], ['decided']] },
  },
  // The dimensions and measures are the schema's, told by their names.
  ask: (database, question) =>
    new RecordStore(database.on(someDay), motionKind).statistics(question as QueryMotionStatisticsArgs),
});
