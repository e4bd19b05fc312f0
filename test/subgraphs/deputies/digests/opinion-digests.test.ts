import { levelOf } from '../../../../schema/jurisdiction-code.ts';
import { opinionDigestKind } from '../../../../subgraphs/deputies/digests/opinion-digests.ts';
import type { OpinionDigestFilter, QueryOpinionDigestStatisticsArgs } from '../../../../subgraphs/deputies/types.ts';
import { RecordStore } from '../../../../subgraphs/record-store.ts';
import { describeFilters } from '../../filters.ts';
import { describeStatistics } from '../../groups.ts';
import { ownedDatabase, someDay } from '../../owned-database.ts';
import { describePages } from '../../pages.ts';
import { opinionDigests, ownDigests } from './rows.ts';

const open = () => ownedDatabase('deputies', { opinion_digests: opinionDigests });

describePages('opinion digests at and below a place', {
  open: () => ownedDatabase('deputies', { opinion_digests: ownDigests }),
  rows: ownDigests,
  orders: {
    EDITED_ON_DESC: (row) => row.edited_on,
    JURISDICTION_ASC: (row) => row.code,
  },
  page: (database, asked) => new RecordStore(database.on(someDay), opinionDigestKind).page({ within: '43', ...asked }),
});

describeFilters<(typeof ownDigests)[number], OpinionDigestFilter>('opinion digests, filtered', {
  open: () => ownedDatabase('deputies', { opinion_digests: ownDigests }),
  rows: ownDigests,
  filters: {
    year: [[{ year: 2025 }, (row) => row.edited_on.startsWith('2025')]],
    state: [[{ state: ['INSTRUCTED', 'HANDLED'] }, (row) => ['INSTRUCTED', 'HANDLED'].includes(row.state)]],
  },
  page: (database, filter) => new RecordStore(database.on(someDay), opinionDigestKind).page({ within: '43', filter, first: 100 }),
});

describeStatistics('opinion digests, counted', {
  open,
  rows: opinionDigests,
  levels: ['PROVINCE', 'CITY', 'COUNTY', 'TOWNSHIP'],
  counting: {
    dimensions: {
      LEVEL: { field: 'level', of: (row) => levelOf(row.code) },
      STATE: { field: 'state', of: (row) => row.state },
      YEAR: { field: 'year', of: (row) => Number(row.edited_on.slice(0, 4)) },
    },
    measures: {
      count: () => 1,
      submitted: (row) => Number(row.submitted_on !== null),
      instructed: (row) => Number(row.instructed_on !== null),
      fedBack: (row) => Number(row.fed_back_on !== null),
    },
    ratios: { instructionRate: [['instructed'], ['submitted']] },
  },
  // The dimensions and measures are the schema's, told by their names.
  ask: (database, question) =>
    new RecordStore(database.on(someDay), opinionDigestKind).statistics(question as QueryOpinionDigestStatisticsArgs),
});
