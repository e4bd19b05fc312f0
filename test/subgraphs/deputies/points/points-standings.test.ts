import { pointsStandingKind } from '../../../../subgraphs/deputies/points/points-standings.ts';
import type { PointsStandingFilter } from '../../../../subgraphs/deputies/types.ts';
import { RecordStore } from '../../../../subgraphs/record-store.ts';
import { describeFilters } from '../../filters.ts';
import { ownedDatabase, someDay } from '../../owned-database.ts';
import { describePages } from '../../pages.ts';
import { pointsStandings, parents } from './rows.ts';

const open = () => ownedDatabase('deputies', { ...parents, points_standings: pointsStandings });

describePages('points standings at and below a place', {
  open,
  rows: pointsStandings,
  orders: {
    POINTS_DESC: (row) => row.points,
    JURISDICTION_ASC: (row) => row.code,
  },
  page: (database, asked) => new RecordStore(database.on(someDay), pointsStandingKind).page({ within: '43', ...asked }),
});

describeFilters<(typeof pointsStandings)[number], PointsStandingFilter>('points standings, filtered', {
  open,
  rows: pointsStandings,
  filters: {
    deputy: [[{ deputy: '430281.Deputy.a' }, (row) => row.deputy_id === '430281.Deputy.a']],
    year: [[{ year: 2025 }, (row) => row.year === 2025]],
  },
  page: (database, filter) =>
    new RecordStore(database.on(someDay), pointsStandingKind).page({ within: '43', filter, first: 100 }),
});
