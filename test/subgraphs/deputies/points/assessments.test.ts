import { levelOf } from '../../../../schema/jurisdiction-code.ts';
import { deputyAssessmentKind } from '../../../../subgraphs/deputies/points/assessments.ts';
import type { DeputyAssessmentFilter, QueryDeputyAssessmentStatisticsArgs } from '../../../../subgraphs/deputies/types.ts';
import { RecordStore } from '../../../../subgraphs/record-store.ts';
import { describeFilters } from '../../filters.ts';
import { describeStatistics } from '../../groups.ts';
import { ownedDatabase, someDay } from '../../owned-database.ts';
import { describePages } from '../../pages.ts';
import { deputyAssessments, parents } from './rows.ts';

const open = () => ownedDatabase('deputies', { ...parents, deputy_assessments: deputyAssessments });

describePages('deputy assessments at and below a place', {
  open,
  rows: deputyAssessments,
  orders: {
    YEAR_DESC: (row) => row.year,
    JURISDICTION_ASC: (row) => row.code,
  },
  page: (database, asked) => new RecordStore(database.on(someDay), deputyAssessmentKind).page({ within: '43', ...asked }),
});

describeFilters<(typeof deputyAssessments)[number], DeputyAssessmentFilter>('deputy assessments, filtered', {
  open,
  rows: deputyAssessments,
  filters: {
    deputy: [[{ deputy: '430281.Deputy.a' }, (row) => row.deputy_id === '430281.Deputy.a']],
    year: [[{ year: 2025 }, (row) => row.year === 2025]],
    state: [[{ state: ['SELF_SCORED'] }, (row) => row.state === 'SELF_SCORED']],
    grade: [[{ grade: ['OUTSTANDING'] }, (row) => row.grade === 'OUTSTANDING']],
  },
  page: (database, filter) =>
    new RecordStore(database.on(someDay), deputyAssessmentKind).page({ within: '43', filter, first: 100 }),
});

describeStatistics('deputy assessments, counted', {
  open,
  rows: deputyAssessments,
  levels: ['PROVINCE', 'CITY', 'COUNTY', 'TOWNSHIP'],
  counting: {
    dimensions: {
      LEVEL: { field: 'level', of: (row) => levelOf(row.code) },
      YEAR: { field: 'year', of: (row) => row.year },
      STATE: { field: 'state', of: (row) => row.state },
      GRADE: { field: 'grade', of: (row) => row.grade },
    },
    measures: {
      count: () => 1,
      confirmed: (row) => Number(row.state === 'CONFIRMED'),
      outstanding: (row) => Number(row.grade === 'OUTSTANDING'),
    },
    ratios: { outstandingShare: [['outstanding'], ['confirmed']] },
  },
  // The dimensions and measures are the schema's, told by their names.
  ask: (database, question) =>
    new RecordStore(database.on(someDay), deputyAssessmentKind).statistics(question as QueryDeputyAssessmentStatisticsArgs),
});
