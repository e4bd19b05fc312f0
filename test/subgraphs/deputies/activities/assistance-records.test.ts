import { levelOf } from '../../../../schema/jurisdiction-code.ts';
import { assistanceRecordKind } from '../../../../subgraphs/deputies/activities/assistance-records.ts';
import type { AssistanceRecordFilter, QueryAssistanceRecordStatisticsArgs } from '../../../../subgraphs/deputies/types.ts';
import { RecordStore } from '../../../../subgraphs/record-store.ts';
import { describeFilters } from '../../filters.ts';
import { describeStatistics } from '../../groups.ts';
import { ownedDatabase, someDay } from '../../owned-database.ts';
import { describePages } from '../../pages.ts';
import { assistanceRecords, parents } from './rows.ts';

const open = () => ownedDatabase('deputies', { ...parents, assistance_records: assistanceRecords });

describePages('assistance records at and below a place', {
  open,
  rows: assistanceRecords,
  orders: {
    DAY_DESC: (row) => row.day,
    JURISDICTION_ASC: (row) => row.code,
  },
  page: (database, asked) => new RecordStore(database.on(someDay), assistanceRecordKind).page({ within: '43', ...asked }),
});

describeFilters<(typeof assistanceRecords)[number], AssistanceRecordFilter>('assistance records, filtered', {
  open,
  rows: assistanceRecords,
  filters: {
    year: [[{ year: 2025 }, (row) => row.day.startsWith('2025')]],
    state: [[{ state: ['WITHDRAWN'] }, () => false]],
  },
  page: (database, filter) =>
    new RecordStore(database.on(someDay), assistanceRecordKind).page({ within: '43', filter, first: 100 }),
});

describeStatistics('assistance records, counted', {
  open,
  rows: assistanceRecords,
  levels: ['PROVINCE', 'CITY', 'COUNTY', 'TOWNSHIP'],
  counting: {
    dimensions: {
      LEVEL: { field: 'level', of: (row) => levelOf(row.code) },
      YEAR: { field: 'year', of: (row) => Number(row.day.slice(0, 4)) },
    },
    measures: {
      count: () => 1,
      deputiesTakingPart: (row) => row.deputies_taking_part,
      peopleContacted: (row) => row.people_contacted,
      peopleHelped: (row) => row.people_helped,
      problemsSolved: (row) => row.problems_solved,
      funds: (row) => row.funds,
      projects: (row) => row.projects,
    },
    ratios: {},
  },
  // The dimensions and measures are the schema's, told by their names.
  ask: (database, question) =>
    new RecordStore(database.on(someDay), assistanceRecordKind).statistics(question as QueryAssistanceRecordStatisticsArgs),
});
