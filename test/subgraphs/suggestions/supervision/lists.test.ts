import { globalId } from '../../../../schema/global-id.ts';
import { RecordStore } from '../../../../subgraphs/record-store.ts';
import { supervisionAssignmentKind } from '../../../../subgraphs/suggestions/supervision/assignments.ts';
import { jointSupervisionKind } from '../../../../subgraphs/suggestions/supervision/joint-supervisions.ts';
import { keySupervisionKind } from '../../../../subgraphs/suggestions/supervision/key-supervisions.ts';
import type {
  JointSupervisionFilter,
  KeySupervisionFilter,
  QueryJointSupervisionStatisticsArgs,
  QueryKeySupervisionStatisticsArgs,
  QuerySupervisionAssignmentStatisticsArgs,
  SupervisionAssignmentFilter,
} from '../../../../subgraphs/suggestions/types.ts';
import { callerOf, insiderUnit, staffOf } from '../../../callers.ts';
import { describeFilters } from '../../filters.ts';
import { describeStatistics } from '../../groups.ts';
import { ownedDatabase, someDay } from '../../owned-database.ts';
import { describePages } from '../../pages.ts';
import { type SuggestionColumns, suggestion } from '../rows.ts';
import {
  type JointSupervisionColumns,
  type KeySupervisionColumns,
  type SupervisionAssignmentColumns,
  joint,
  key,
  supervised,
} from './rows.ts';

const ids = (count: number): string[] => Array.from({ length: count }, (_, at) => globalId('430281', 'Suggestion', `s${at}`));

const keys: readonly KeySupervisionColumns[] = [
  key('1', { suggestion_ids: ids(3) }, 'CLOSED'),
  key('2', { year: 2025, decided_on: '2025-03-01' }, 'REPORTED'),
  key('3', { year: 2025, decided_on: '2025-02-01', committee: '教科文卫委', visit_count: 4 }, 'VISITED'),
  key('4', { code: '430223', unit: '县教育局' }, 'PLANNED'),
  key('5', { code: '430405', suggestion_ids: ids(2) }),
  key('6', { code: '4302', decided_on: '2026-01-05' }),
  key('7', { code: '43' }),
  key('8', { code: '430281102', year: 2024, decided_on: '2024-03-01' }, 'CLOSED'),
];
const provincial = callerOf(staffOf('43', { roles: ['CONGRESS_STAFF', 'DEPUTY'], deputies: [insiderUnit] }));
const openKeys = () => ownedDatabase('suggestions', { key_supervisions: keys });

describePages('the key supervisions at and below a place', {
  open: openKeys,
  rows: keys,
  orders: {
    YEAR_ASC: ({ year }) => year,
    YEAR_DESC: ({ year }) => year,
    DECIDED_ON_ASC: (row) => row.decided_on,
    DECIDED_ON_DESC: (row) => row.decided_on,
  },
  page: (database, asked) => new RecordStore(database.on(someDay), keySupervisionKind).page({ within: '43', ...asked }),
});

describeFilters<KeySupervisionColumns, KeySupervisionFilter>('key supervisions, filtered', {
  open: openKeys,
  rows: keys,
  filters: {
    year: [[{ year: 2025 }, ({ year }) => year === 2025]],
    state: [[{ state: ['CLOSED', 'PLANNED'] }, ({ state }) => ['CLOSED', 'PLANNED'].includes(state)]],
    committee: [[{ committee: '教科文卫委' }, ({ committee }) => committee === '教科文卫委']],
    unit: [[{ unit: '县教育局' }, ({ unit }) => unit === '县教育局']],
  },
  page: (database, filter) =>
    new RecordStore(database.on(someDay), keySupervisionKind).page({ within: '43', filter, first: 100 }),
});

describeStatistics('key supervisions, counted', {
  open: openKeys,
  rows: keys,
  levels: ['PROVINCE', 'CITY', 'COUNTY'],
  counting: {
    dimensions: {
      YEAR: { field: 'year', of: ({ year }) => year },
      STATE: { field: 'state', of: ({ state }) => state },
    },
    measures: {
      count: () => 1,
      suggestions: (row) => row.suggestion_ids.length,
      visits: (row) => row.visit_count,
      closed: ({ state }) => Number(state === 'CLOSED'),
    },
    ratios: {},
  },
  // The dimensions and measures are the schema's, told by their names.
  ask: (database, question) =>
    new RecordStore(database.on(someDay, provincial), keySupervisionKind).statistics(
      question as QueryKeySupervisionStatisticsArgs,
    ),
});

const joints: readonly JointSupervisionColumns[] = [
  joint('1', { suggestion_ids: ids(4), round_count: 3 }, 'CONCLUDED'),
  joint('2', { year: 2025 }),
  joint('3', { year: 2025, round_count: 0 }),
  joint('4', { code: '430223' }),
  joint('5', { code: '430405', year: 2024 }, 'CONCLUDED'),
  joint('6', { code: '4302' }),
  joint('7', { code: '43' }),
  joint('8', { code: '430281102' }),
];
const openJoints = () => ownedDatabase('suggestions', { joint_supervisions: joints });

describePages('the joint supervisions at and below a place', {
  open: openJoints,
  rows: joints,
  orders: { YEAR_ASC: ({ year }) => year, YEAR_DESC: ({ year }) => year },
  page: (database, asked) => new RecordStore(database.on(someDay), jointSupervisionKind).page({ within: '43', ...asked }),
});

describeFilters<JointSupervisionColumns, JointSupervisionFilter>('joint supervisions, filtered', {
  open: openJoints,
  rows: joints,
  filters: {
    year: [[{ year: 2025 }, ({ year }) => year === 2025]],
    state: [[{ state: ['CONCLUDED'] }, ({ state }) => state === 'CONCLUDED']],
  },
  page: (database, filter) =>
    new RecordStore(database.on(someDay), jointSupervisionKind).page({ within: '43', filter, first: 100 }),
});

describeStatistics('joint supervisions, counted', {
  open: openJoints,
  rows: joints,
  levels: ['PROVINCE', 'CITY', 'COUNTY'],
  counting: {
    dimensions: {
      YEAR: { field: 'year', of: ({ year }) => year },
      STATE: { field: 'state', of: ({ state }) => state },
    },
    measures: {
      count: () => 1,
      suggestions: (row) => row.suggestion_ids.length,
      rounds: (row) => row.round_count,
      concluded: ({ state }) => Number(state === 'CONCLUDED'),
    },
    ratios: {},
  },
  // The dimensions and measures are the schema's, told by their names.
  ask: (database, question) =>
    new RecordStore(database.on(someDay, provincial), jointSupervisionKind).statistics(
      question as QueryJointSupervisionStatisticsArgs,
    ),
});

/** A supervised unit with how many suggestions it has in the year, and how many of them are late. */
type Unit = SupervisionAssignmentColumns & { handled: number; late: number };
const units: readonly Unit[] = [
  { ...supervised('1', {}, 'REPORTED'), handled: 4, late: 2 },
  { ...supervised('2', { due_on: '2026-06-01' }), handled: 3, late: 0 },
  { ...supervised('3', { committee: '教科文卫委' }), handled: 2, late: 1 },
  { ...supervised('4', { code: '430223', threshold: 2 }, 'CHECKED'), handled: 2, late: 0 },
  { ...supervised('5', { code: '430405', year: 2025 }), handled: 0, late: 0 },
  { ...supervised('6', { code: '4302', year: 2025, due_on: '2026-09-01' }), handled: 1, late: 0 },
  { ...supervised('7', { code: '43' }), handled: 3, late: 3 },
  { ...supervised('8', { code: '430281102' }), handled: 0, late: 0 },
];
const columnsOf = (unit: Unit): object =>
  Object.fromEntries(Object.entries(unit).filter(([name]) => !['handled', 'late'].includes(name)));
const modeOf = ({ handled, threshold }: Unit): string => (handled >= threshold ? 'FIELD_VISIT' : 'DESK_REVIEW');
const isOverdue = ({ state, due_on }: Unit): boolean => state === 'ASSIGNED' && due_on < someDay;

/** As many suggestions as each unit has, some late, and one of another year and one of another place that do not count. */
const openUnits = () => {
  const suggestions: SuggestionColumns[] = [];
  const assignments: object[] = [];
  const add = (unit: Unit, local: string, code: string, on: string, due: string): void => {
    const row = suggestion(local, { code, state: 'ASSIGNED', assigned_on: on, due_on: due });
    suggestions.push(row);
    for (const round of [1, 2]) {
      assignments.push({
        suggestion_id: row.id,
        round,
        position: 1,
        unit: unit.unit,
        role: 'LEAD',
        assigned_on: on,
        due_on: due,
      });
    }
  };
  for (const [at, unit] of units.entries()) {
    for (let each = 0; each < unit.handled; each++) {
      add(unit, `u${at}-${each}`, unit.code, `${unit.year}-02-01`, each < unit.late ? '2026-05-01' : '2026-06-01');
    }
    add(unit, `u${at}-old`, unit.code, '2023-12-31', '2024-03-31');
    add(unit, `u${at}-elsewhere`, '431126', `${unit.year}-02-01`, '2026-05-01');
  }
  return ownedDatabase('suggestions', { suggestions, assignments, supervision_assignments: units.map(columnsOf) });
};

describePages('the supervised units at and below a place', {
  open: openUnits,
  rows: units,
  orders: {
    YEAR_ASC: ({ year }) => year,
    YEAR_DESC: ({ year }) => year,
    DUE_ON_ASC: (row) => row.due_on,
    DUE_ON_DESC: (row) => row.due_on,
  },
  page: (database, asked) =>
    new RecordStore(database.on(someDay, provincial), supervisionAssignmentKind).page({ within: '43', ...asked }),
});

describeFilters<Unit, SupervisionAssignmentFilter>('supervised units, filtered', {
  open: openUnits,
  rows: units,
  filters: {
    year: [[{ year: 2025 }, ({ year }) => year === 2025]],
    state: [[{ state: ['CHECKED', 'REPORTED'] }, ({ state }) => state !== 'ASSIGNED']],
    mode: [
      [{ mode: ['FIELD_VISIT'] }, (row) => modeOf(row) === 'FIELD_VISIT'],
      [{ mode: ['DESK_REVIEW'] }, (row) => modeOf(row) === 'DESK_REVIEW'],
    ],
    overdue: [
      [{ overdue: true }, isOverdue],
      [{ overdue: false }, (row) => !isOverdue(row)],
    ],
    committee: [[{ committee: '教科文卫委' }, ({ committee }) => committee === '教科文卫委']],
    unit: [[{ unit: '市4局' }, ({ unit }) => unit === '市4局']],
  },
  page: (database, filter) =>
    new RecordStore(database.on(someDay, provincial), supervisionAssignmentKind).page({ within: '43', filter, first: 100 }),
});

describeStatistics('supervised units, counted', {
  open: openUnits,
  rows: units,
  levels: ['PROVINCE', 'CITY', 'COUNTY'],
  counting: {
    dimensions: {
      YEAR: { field: 'year', of: ({ year }) => year },
      STATE: { field: 'state', of: ({ state }) => state },
      MODE: { field: 'mode', of: modeOf },
    },
    measures: {
      count: () => 1,
      suggestions: ({ handled }) => handled,
      overdue: (row) => Number(isOverdue(row)),
      overdueSuggestions: ({ late }) => late,
    },
    ratios: {},
  },
  // The dimensions and measures are the schema's, told by their names.
  ask: (database, question) =>
    new RecordStore(database.on(someDay, provincial), supervisionAssignmentKind).statistics(
      question as QuerySupervisionAssignmentStatisticsArgs,
    ),
});
