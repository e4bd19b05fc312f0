import { levelOf } from '../../../../schema/jurisdiction-code.ts';
import { deputyActivityKind } from '../../../../subgraphs/deputies/activities/deputy-activities.ts';
import type { DeputyActivityFilter, QueryDeputyActivityStatisticsArgs } from '../../../../subgraphs/deputies/types.ts';
import { RecordStore } from '../../../../subgraphs/record-store.ts';
import { describeFilters } from '../../filters.ts';
import { describeStatistics } from '../../groups.ts';
import { ownedDatabase, someDay } from '../../owned-database.ts';
import { describePages } from '../../pages.ts';
import { deputyActivities, parents, team } from './rows.ts';

const open = () => ownedDatabase('deputies', { deputy_teams: [team], ...parents, deputy_activities: deputyActivities });

describePages('deputy activities at and below a place', {
  open,
  rows: deputyActivities,
  orders: {
    PLANNED_FOR_DESC: (row) => row.planned_for,
    PLANNED_FOR_ASC: (row) => row.planned_for,
    JURISDICTION_ASC: (row) => row.code,
  },
  page: (database, asked) => new RecordStore(database.on(someDay), deputyActivityKind).page({ within: '43', ...asked }),
});

describeFilters<(typeof deputyActivities)[number], DeputyActivityFilter>('deputy activities, filtered', {
  open,
  rows: deputyActivities,
  filters: {
    kind: [[{ kind: ['INSPECTION'] }, (row) => row.kind === 'INSPECTION']],
    year: [[{ year: 2025 }, (row) => row.planned_for.startsWith('2025')]],
    state: [[{ state: ['HELD'] }, (row) => row.state === 'HELD']],
    team: [[{ team: team.id }, (row) => row.team_id === team.id]],
    host: [[{ host: '4302' }, (row) => row.host_code === '4302']],
  },
  page: (database, filter) =>
    new RecordStore(database.on(someDay), deputyActivityKind).page({ within: '43', filter, first: 100 }),
});

describeStatistics('deputy activities, counted', {
  open,
  rows: deputyActivities,
  levels: ['PROVINCE', 'CITY', 'COUNTY', 'TOWNSHIP'],
  counting: {
    dimensions: {
      LEVEL: { field: 'level', of: (row) => levelOf(row.code) },
      KIND: { field: 'kind', of: (row) => row.kind },
      YEAR: { field: 'year', of: (row) => Number(row.planned_for.slice(0, 4)) },
    },
    measures: {
      count: () => 1,
      held: (row) => Number(row.state === 'HELD'),
      participations: (row) => row.participations ?? 0,
      leaders: (row) => row.leaders ?? 0,
      opinions: (row) => row.opinions ?? 0,
      adopted: (row) => row.adopted ?? 0,
    },
    ratios: { adoptionRate: [['adopted'], ['opinions']] },
  },
  // The dimensions and measures are the schema's, told by their names.
  ask: (database, question) =>
    new RecordStore(database.on(someDay), deputyActivityKind).statistics(question as QueryDeputyActivityStatisticsArgs),
});
