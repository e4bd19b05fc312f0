import { RecordStore } from '../../../subgraphs/record-store.ts';
import { deputyKind } from '../../../subgraphs/deputies/store.ts';
import type { QueryDeputyStatisticsArgs } from '../../../subgraphs/deputies/types.ts';
import { levelOf } from '../../../schema/jurisdiction-code.ts';
import { describeStatistics } from '../groups.ts';
import { ownedDatabase, someDay } from '../owned-database.ts';
import { deputies } from './rows.ts';

describeStatistics('deputies, counted', {
  open: () => ownedDatabase('deputies', { deputies }),
  rows: deputies,
  levels: ['PROVINCE', 'CITY', 'COUNTY', 'TOWNSHIP'],
  counting: {
    dimensions: {
      LEVEL: { field: 'level', of: ({ code }) => levelOf(code) },
      TERM: { field: 'term', of: ({ term }) => term },
      STATUS: { field: 'status', of: ({ status }) => status },
      GENDER: { field: 'gender', of: ({ gender }) => gender },
    },
    measures: {
      count: () => 1,
      active: ({ status }) => Number(status === 'ACTIVE'),
      suspended: ({ status }) => Number(status === 'SUSPENDED'),
      terminated: ({ status }) => Number(status === 'TERMINATED'),
      seatsVacant: (row) => Number(row.status === 'TERMINATED' && row.succeeded_by_id === null),
      byElected: ({ succeeds_id }) => Number(succeeds_id !== null),
      women: ({ gender }) => Number(gender === 'FEMALE'),
      standingCommitteeMembers: (row) => Number(row.standing_committee_member),
      grassroots: (row) => Number(row.grassroots),
    },
    ratios: { womenShare: [['women'], ['count']] },
  },
  // The dimensions and measures are the schema's, told by their names.
  ask: (database, question) =>
    new RecordStore(database.on(someDay), deputyKind).statistics(question as QueryDeputyStatisticsArgs),
});
