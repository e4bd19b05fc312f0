import { levelOf } from '../../../../schema/jurisdiction-code.ts';
import { trainingSessionKind } from '../../../../subgraphs/deputies/activities/training-sessions.ts';
import type { TrainingSessionFilter, QueryTrainingSessionStatisticsArgs } from '../../../../subgraphs/deputies/types.ts';
import { RecordStore } from '../../../../subgraphs/record-store.ts';
import { describeFilters } from '../../filters.ts';
import { describeStatistics } from '../../groups.ts';
import { ownedDatabase, someDay } from '../../owned-database.ts';
import { describePages } from '../../pages.ts';
import { trainingSessions, parents } from './rows.ts';

const open = () => ownedDatabase('deputies', { ...parents, training_sessions: trainingSessions });

describePages('training sessions at and below a place', {
  open,
  rows: trainingSessions,
  orders: {
    PLANNED_FOR_DESC: (row) => row.planned_for,
    JURISDICTION_ASC: (row) => row.code,
  },
  page: (database, asked) => new RecordStore(database.on(someDay), trainingSessionKind).page({ within: '43', ...asked }),
});

describeFilters<(typeof trainingSessions)[number], TrainingSessionFilter>('training sessions, filtered', {
  open,
  rows: trainingSessions,
  filters: {
    year: [[{ year: 2025 }, (row) => row.planned_for.startsWith('2025')]],
    state: [[{ state: ['PLANNED'] }, (row) => row.state === 'PLANNED']],
    outside: [[{ outside: true }, (row) => row.outside]],
  },
  page: (database, filter) =>
    new RecordStore(database.on(someDay), trainingSessionKind).page({ within: '43', filter, first: 100 }),
});

describeStatistics('training sessions, counted', {
  open,
  rows: trainingSessions,
  levels: ['PROVINCE', 'CITY', 'COUNTY', 'TOWNSHIP'],
  counting: {
    dimensions: {
      LEVEL: { field: 'level', of: (row) => levelOf(row.code) },
      STATE: { field: 'state', of: (row) => row.state },
      YEAR: { field: 'year', of: (row) => Number(row.planned_for.slice(0, 4)) },
    },
    measures: {
      count: () => 1,
      held: (row) => Number(row.state === 'HELD'),
      attendance: (row) => row.attendance ?? 0,
      outsideAttendance: (row) => (row.outside ? (row.attendance ?? 0) : 0),
      deputiesTrained: (row) => row.deputies_trained ?? 0,
    },
    ratios: {},
  },
  // The dimensions and measures are the schema's, told by their names.
  ask: (database, question) =>
    new RecordStore(database.on(someDay), trainingSessionKind).statistics(question as QueryTrainingSessionStatisticsArgs),
});
