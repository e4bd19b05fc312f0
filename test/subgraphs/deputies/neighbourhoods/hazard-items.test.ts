import { levelOf } from '../../../../schema/jurisdiction-code.ts';
import { hazardItemKind } from '../../../../subgraphs/deputies/neighbourhoods/hazard-items.ts';
import type { HazardItemFilter, QueryHazardItemStatisticsArgs } from '../../../../subgraphs/deputies/types.ts';
import { RecordStore } from '../../../../subgraphs/record-store.ts';
import { describeFilters } from '../../filters.ts';
import { describeStatistics } from '../../groups.ts';
import { ownedDatabase, someDay } from '../../owned-database.ts';
import { describePages } from '../../pages.ts';
import { hazardItems, parents } from './rows.ts';

const open = () => ownedDatabase('deputies', { ...parents, hazard_items: hazardItems });

describePages('hazard items at and below a place', {
  open,
  rows: hazardItems,
  orders: {
    FOUND_ON_DESC: (row) => row.found_on,
    JURISDICTION_ASC: (row) => row.code,
  },
  page: (database, asked) => new RecordStore(database.on(someDay), hazardItemKind).page({ within: '43', ...asked }),
});

describeFilters<(typeof hazardItems)[number], HazardItemFilter>('hazard items, filtered', {
  open,
  rows: hazardItems,
  filters: {
    state: [[{ state: ['FIXED'] }, (row) => row.state === 'FIXED']],
  },
  page: (database, filter) => new RecordStore(database.on(someDay), hazardItemKind).page({ within: '43', filter, first: 100 }),
});

describeStatistics('hazard items, counted', {
  open,
  rows: hazardItems,
  levels: ['PROVINCE', 'CITY', 'COUNTY', 'TOWNSHIP'],
  counting: {
    dimensions: {
      LEVEL: { field: 'level', of: (row) => levelOf(row.code) },
      STATE: { field: 'state', of: (row) => row.state },
    },
    measures: {
      count: () => 1,
      fixed: (row) => Number(row.state === 'FIXED'),
    },
    ratios: { fixedShare: [['fixed'], ['count']] },
  },
  // The dimensions and measures are the schema's, told by their names.
  ask: (database, question) =>
    new RecordStore(database.on(someDay), hazardItemKind).statistics(question as QueryHazardItemStatisticsArgs),
});
