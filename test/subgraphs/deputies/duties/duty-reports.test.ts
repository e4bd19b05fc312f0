import { levelOf } from '../../../../schema/jurisdiction-code.ts';
import { dutyReportKind } from '../../../../subgraphs/deputies/duties/duty-reports.ts';
import type { DutyReportFilter, QueryDutyReportStatisticsArgs } from '../../../../subgraphs/deputies/types.ts';
import { RecordStore } from '../../../../subgraphs/record-store.ts';
import { describeFilters } from '../../filters.ts';
import { describeStatistics } from '../../groups.ts';
import { ownedDatabase, someDay } from '../../owned-database.ts';
import { describePages } from '../../pages.ts';
import { dutyReports, parents, votersOf } from './rows.ts';

const open = () => ownedDatabase('deputies', { ...parents, duty_reports: dutyReports });

describePages('duty reports at and below a place', {
  open,
  rows: dutyReports,
  orders: {
    SCHEDULED_ON_DESC: (row) => row.scheduled_on,
    SCHEDULED_ON_ASC: (row) => row.scheduled_on,
    JURISDICTION_ASC: (row) => row.code,
  },
  page: (database, asked) => new RecordStore(database.on(someDay), dutyReportKind).page({ within: '43', ...asked }),
});

describeFilters<(typeof dutyReports)[number], DutyReportFilter>('duty reports, filtered', {
  open,
  rows: dutyReports,
  filters: {
    deputy: [[{ deputy: '430281.Deputy.a' }, (row) => row.deputy_id === '430281.Deputy.a']],
    host: [[{ host: '430405' }, (row) => row.host_code === '430405']],
    year: [[{ year: 2025 }, (row) => row.year === 2025]],
    state: [[{ state: ['PUBLISHED', 'RATED'] }, (row) => ['PUBLISHED', 'RATED'].includes(row.state)]],
  },
  page: (database, filter) => new RecordStore(database.on(someDay), dutyReportKind).page({ within: '43', filter, first: 100 }),
});

describeStatistics('duty reports, counted', {
  open,
  rows: dutyReports,
  levels: ['PROVINCE', 'CITY', 'COUNTY', 'TOWNSHIP'],
  counting: {
    dimensions: {
      LEVEL: { field: 'level', of: (row) => levelOf(row.code) },
      STATE: { field: 'state', of: (row) => row.state },
      YEAR: { field: 'year', of: (row) => row.year },
    },
    measures: {
      count: () => 1,
      reported: (row) => Number(row.reported_on !== null),
      published: (row) => Number(row.state === 'PUBLISHED'),
      satisfied: (row) => (row.state === 'PUBLISHED' ? (row.satisfied ?? 0) : 0),
      voters: (row) => (row.state === 'PUBLISHED' ? votersOf(row) : 0),
    },
    ratios: { satisfaction: [['satisfied'], ['voters']] },
  },
  // The dimensions and measures are the schema's, told by their names.
  ask: (database, question) =>
    new RecordStore(database.on(someDay), dutyReportKind).statistics(question as QueryDutyReportStatisticsArgs),
});
