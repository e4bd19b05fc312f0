import { levelOf } from '../../../../schema/jurisdiction-code.ts';
import { neighbourhoodRoleKind } from '../../../../subgraphs/deputies/neighbourhoods/neighbourhood-roles.ts';
import type { NeighbourhoodRoleFilter, QueryNeighbourhoodRoleStatisticsArgs } from '../../../../subgraphs/deputies/types.ts';
import { RecordStore } from '../../../../subgraphs/record-store.ts';
import { describeFilters } from '../../filters.ts';
import { describeStatistics } from '../../groups.ts';
import { ownedDatabase, someDay } from '../../owned-database.ts';
import { describePages } from '../../pages.ts';
import { neighbourhoodRoles, parents } from './rows.ts';

const open = () => ownedDatabase('deputies', { ...parents, neighbourhood_roles: neighbourhoodRoles });

describePages('neighbourhood roles at and below a place', {
  open,
  rows: neighbourhoodRoles,
  orders: {
    APPOINTED_ON_DESC: (row) => row.appointed_on,
    JURISDICTION_ASC: (row) => row.code,
  },
  page: (database, asked) => new RecordStore(database.on(someDay), neighbourhoodRoleKind).page({ within: '43', ...asked }),
});

describeFilters<(typeof neighbourhoodRoles)[number], NeighbourhoodRoleFilter>('neighbourhood roles, filtered', {
  open,
  rows: neighbourhoodRoles,
  filters: {
    deputy: [[{ deputy: '430281.Deputy.a' }, (row) => row.deputy_id === '430281.Deputy.a']],
    kind: [[{ kind: ['LANE_STEWARD'] }, (row) => row.kind === 'LANE_STEWARD']],
    state: [[{ state: ['ACTIVE'] }, (row) => row.state === 'ACTIVE']],
  },
  page: (database, filter) =>
    new RecordStore(database.on(someDay), neighbourhoodRoleKind).page({ within: '43', filter, first: 100 }),
});

describeStatistics('neighbourhood roles, counted', {
  open,
  rows: neighbourhoodRoles,
  levels: ['PROVINCE', 'CITY', 'COUNTY', 'TOWNSHIP'],
  counting: {
    dimensions: {
      LEVEL: { field: 'level', of: (row) => levelOf(row.code) },
      KIND: { field: 'kind', of: (row) => row.kind },
      STATE: { field: 'state', of: (row) => row.state },
    },
    measures: {
      count: () => 1,
      active: (row) => Number(row.state === 'ACTIVE'),
    },
    ratios: {},
  },
  // The dimensions and measures are the schema's, told by their names.
  ask: (database, question) =>
    new RecordStore(database.on(someDay), neighbourhoodRoleKind).statistics(question as QueryNeighbourhoodRoleStatisticsArgs),
});
