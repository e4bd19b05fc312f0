import { levelOf } from '../../../../schema/jurisdiction-code.ts';
import { dutyRecordKind } from '../../../../subgraphs/deputies/duties/duty-records.ts';
import type { DutyRecordFilter, QueryDutyRecordStatisticsArgs } from '../../../../subgraphs/deputies/types.ts';
import { RecordStore } from '../../../../subgraphs/record-store.ts';
import { describeFilters } from '../../filters.ts';
import { describeStatistics } from '../../groups.ts';
import { ownedDatabase, someDay } from '../../owned-database.ts';
import { describePages } from '../../pages.ts';
import { dutyRecords, parents } from './rows.ts';

const open = () => ownedDatabase('deputies', { ...parents, duty_records: dutyRecords });

describePages('duty records at and below a place', {
  open,
  rows: dutyRecords,
  orders: {
    DAY_DESC: (row) => row.day,
    DAY_ASC: (row) => row.day,
    JURISDICTION_ASC: (row) => row.code,
  },
  page: (database, asked) => new RecordStore(database.on(someDay), dutyRecordKind).page({ within: '43', ...asked }),
});

describeFilters<(typeof dutyRecords)[number], DutyRecordFilter>('duty records, filtered', {
  open,
  rows: dutyRecords,
  filters: {
    deputy: [[{ deputy: '430281.Deputy.a' }, (row) => row.deputy_id === '430281.Deputy.a']],
    kind: [[{ kind: ['VISIT', 'OTHER'] }, (row) => ['VISIT', 'OTHER'].includes(row.kind)]],
    year: [[{ year: 2025 }, (row) => row.day.startsWith('2025')]],
    state: [[{ state: ['WITHDRAWN'] }, () => false]],
  },
  page: (database, filter) => new RecordStore(database.on(someDay), dutyRecordKind).page({ within: '43', filter, first: 100 }),
});

describeStatistics('duty records, counted', {
  open,
  rows: dutyRecords,
  levels: ['PROVINCE', 'CITY', 'COUNTY', 'TOWNSHIP'],
  counting: {
    dimensions: {
      LEVEL: { field: 'level', of: (row) => levelOf(row.code) },
      KIND: { field: 'kind', of: (row) => row.kind },
      YEAR: { field: 'year', of: (row) => Number(row.day.slice(0, 4)) },
    },
    measures: {
      count: () => 1,
      minutes: (row) => row.minutes,
    },
    ratios: {},
  },
  // The dimensions and measures are the schema's, told by their names.
  ask: (database, question) =>
    new RecordStore(database.on(someDay), dutyRecordKind).statistics(question as QueryDutyRecordStatisticsArgs),
});
