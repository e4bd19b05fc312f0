import { levelOf } from '../../../../schema/jurisdiction-code.ts';
import { visitReportKind } from '../../../../subgraphs/deputies/activities/visit-reports.ts';
import type { VisitReportFilter, QueryVisitReportStatisticsArgs } from '../../../../subgraphs/deputies/types.ts';
import { RecordStore } from '../../../../subgraphs/record-store.ts';
import { describeFilters } from '../../filters.ts';
import { describeStatistics } from '../../groups.ts';
import { ownedDatabase, someDay } from '../../owned-database.ts';
import { describePages } from '../../pages.ts';
import { visitReports, parents } from './rows.ts';

const open = () => ownedDatabase('deputies', { ...parents, visit_reports: visitReports });

describePages('visit reports at and below a place', {
  open,
  rows: visitReports,
  orders: {
    FILED_ON_DESC: (row) => row.filed_on,
    JURISDICTION_ASC: (row) => row.code,
  },
  page: (database, asked) => new RecordStore(database.on(someDay), visitReportKind).page({ within: '43', ...asked }),
});

describeFilters<(typeof visitReports)[number], VisitReportFilter>('visit reports, filtered', {
  open,
  rows: visitReports,
  filters: {
    year: [[{ year: 2025 }, (row) => row.filed_on.startsWith('2025')]],
    state: [[{ state: ['FILED', 'FORWARDED'] }, (row) => row.state !== 'FEEDBACK']],
    published: [[{ published: true }, (row) => row.published]],
  },
  page: (database, filter) => new RecordStore(database.on(someDay), visitReportKind).page({ within: '43', filter, first: 100 }),
});

describeStatistics('visit reports, counted', {
  open,
  rows: visitReports,
  levels: ['PROVINCE', 'CITY', 'COUNTY', 'TOWNSHIP'],
  counting: {
    dimensions: {
      LEVEL: { field: 'level', of: (row) => levelOf(row.code) },
      STATE: { field: 'state', of: (row) => row.state },
      YEAR: { field: 'year', of: (row) => Number(row.filed_on.slice(0, 4)) },
    },
    measures: {
      count: () => 1,
      answered: (row) => Number(row.state === 'FEEDBACK'),
    },
    ratios: {},
  },
  // The dimensions and measures are the schema's, told by their names.
  ask: (database, question) =>
    new RecordStore(database.on(someDay), visitReportKind).statistics(question as QueryVisitReportStatisticsArgs),
});
