import { levelOf } from '../../../../schema/jurisdiction-code.ts';
import { pointsEntryKind } from '../../../../subgraphs/deputies/points/points-entries.ts';
import type { PointsEntryFilter, QueryPointsEntryStatisticsArgs } from '../../../../subgraphs/deputies/types.ts';
import { RecordStore } from '../../../../subgraphs/record-store.ts';
import { describeFilters } from '../../filters.ts';
import { describeStatistics } from '../../groups.ts';
import { ownedDatabase, someDay } from '../../owned-database.ts';
import { describePages } from '../../pages.ts';
import { pointsEntries, parents } from './rows.ts';

const open = () => ownedDatabase('deputies', { ...parents, points_entries: pointsEntries });

describePages('points entries at and below a place', {
  open,
  rows: pointsEntries,
  orders: {
    DAY_DESC: (row) => row.day,
    JURISDICTION_ASC: (row) => row.code,
  },
  page: (database, asked) => new RecordStore(database.on(someDay), pointsEntryKind).page({ within: '43', ...asked }),
});

describeFilters<(typeof pointsEntries)[number], PointsEntryFilter>('points entries, filtered', {
  open,
  rows: pointsEntries,
  filters: {
    deputy: [[{ deputy: '430281.Deputy.a' }, (row) => row.deputy_id === '430281.Deputy.a']],
    year: [[{ year: 2025 }, (row) => row.day.startsWith('2025')]],
    state: [[{ state: ['EARNED', 'REJECTED'] }, (row) => row.state !== 'CONFIRMED']],
  },
  page: (database, filter) => new RecordStore(database.on(someDay), pointsEntryKind).page({ within: '43', filter, first: 100 }),
});

describeStatistics('points entries, counted', {
  open,
  rows: pointsEntries,
  levels: ['PROVINCE', 'CITY', 'COUNTY', 'TOWNSHIP'],
  counting: {
    dimensions: {
      LEVEL: { field: 'level', of: (row) => levelOf(row.code) },
      YEAR: { field: 'year', of: (row) => Number(row.day.slice(0, 4)) },
      STATE: { field: 'state', of: (row) => row.state },
    },
    measures: {
      count: () => 1,
      confirmed: (row) => Number(row.state === 'CONFIRMED'),
      points: (row) => (row.state === 'CONFIRMED' ? row.points : 0),
    },
    ratios: {},
  },
  // The dimensions and measures are the schema's, told by their names.
  ask: (database, question) =>
    new RecordStore(database.on(someDay), pointsEntryKind).statistics(question as QueryPointsEntryStatisticsArgs),
});
