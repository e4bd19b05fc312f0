import { levelOf } from '../../../../schema/jurisdiction-code.ts';
import { specialSquadKind } from '../../../../subgraphs/deputies/neighbourhoods/special-squads.ts';
import type { SpecialSquadFilter, QuerySpecialSquadStatisticsArgs } from '../../../../subgraphs/deputies/types.ts';
import { RecordStore } from '../../../../subgraphs/record-store.ts';
import { describeFilters } from '../../filters.ts';
import { describeStatistics } from '../../groups.ts';
import { ownedDatabase, someDay } from '../../owned-database.ts';
import { describePages } from '../../pages.ts';
import { specialSquads, parents } from './rows.ts';

const open = () => ownedDatabase('deputies', { ...parents, special_squads: specialSquads });

describePages('special squads at and below a place', {
  open,
  rows: specialSquads,
  orders: {
    FORMED_ON_DESC: (row) => row.formed_on,
    JURISDICTION_ASC: (row) => row.code,
  },
  page: (database, asked) => new RecordStore(database.on(someDay), specialSquadKind).page({ within: '43', ...asked }),
});

describeFilters<(typeof specialSquads)[number], SpecialSquadFilter>('special squads, filtered', {
  open,
  rows: specialSquads,
  filters: {
    field: [[{ field: ['GREEN'] }, (row) => row.field === 'GREEN']],
    state: [[{ state: ['DISBANDED'] }, (row) => row.state === 'DISBANDED']],
  },
  page: (database, filter) => new RecordStore(database.on(someDay), specialSquadKind).page({ within: '43', filter, first: 100 }),
});

describeStatistics('special squads, counted', {
  open,
  rows: specialSquads,
  levels: ['PROVINCE', 'CITY', 'COUNTY', 'TOWNSHIP'],
  counting: {
    dimensions: {
      LEVEL: { field: 'level', of: (row) => levelOf(row.code) },
      FIELD: { field: 'field', of: (row) => row.field },
    },
    measures: {
      count: () => 1,
      trips: (row) => row.trips,
    },
    ratios: {},
  },
  // The dimensions and measures are the schema's, told by their names.
  ask: (database, question) =>
    new RecordStore(database.on(someDay), specialSquadKind).statistics(question as QuerySpecialSquadStatisticsArgs),
});
