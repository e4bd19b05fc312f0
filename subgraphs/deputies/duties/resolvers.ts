import { equals } from '../../conditions.ts';
import { deputyKind } from '../store.ts';
import type { Resolvers } from '../types.ts';
import { DutyCommands } from './commands.ts';
import { dutyRecordKind } from './duty-records.ts';
import { dutyReportKind } from './duty-reports.ts';
import { DutyRecordStore } from './duty-summaries.ts';

const resolvers: Resolvers = {
  Query: {
    dutyRecord: (_, { id }, { read }) => read(dutyRecordKind).find(id),
    dutyRecords: (_, args, { read }) => read(dutyRecordKind).page(args),
    dutyRecordStatistics: (_, args, { read }) => read(dutyRecordKind).statistics(args),
    dutyReport: (_, { id }, { read }) => read(dutyReportKind).find(id),
    dutyReports: (_, args, { read }) => read(dutyReportKind).page(args),
    dutyReportStatistics: (_, args, { read }) => read(dutyReportKind).statistics(args),
  },
  Mutation: {
    recordDuty: (_, { input }, { the }) => the(DutyCommands).record(input),
    withdrawDutyRecord: (_, { input }, { the }) => the(DutyCommands).withdraw(input),
    scheduleDutyReport: (_, { input }, { the }) => the(DutyCommands).schedule(input),
    cancelDutyReport: (_, { input }, { the }) => the(DutyCommands).cancel(input),
    fileDutyReport: (_, { input }, { the }) => the(DutyCommands).file(input),
    rateDutyReport: (_, { input }, { the }) => the(DutyCommands).rate(input),
    publishDutyReport: (_, { input }, { the }) => the(DutyCommands).publish(input),
  },
  Deputy: {
    dutySummary: ({ id }, _, { the }) => the(DutyRecordStore).summaryOf(id),
    dutyRecords: ({ id }, args, { read }) => read(dutyRecordKind).pageOf(equals('deputy_id', id), args),
    dutyReports: ({ id }, args, { read }) => read(dutyReportKind).pageOf(equals('deputy_id', id), args),
  },
  DutyRecord: {
    __resolveReference: ({ id }, { read }) => read(dutyRecordKind).load(id),
    jurisdiction: ({ code }) => ({ code }),
    deputy: ({ deputyId }, _, { read }) => read(deputyKind).load(deputyId),
    history: ({ id }, _, { read }) => read(dutyRecordKind).part('history', id),
  },
  DutyReport: {
    __resolveReference: ({ id }, { read }) => read(dutyReportKind).load(id),
    jurisdiction: ({ code }) => ({ code }),
    deputy: ({ deputyId }, _, { read }) => read(deputyKind).load(deputyId),
    host: ({ hostCode }) => ({ code: hostCode }),
    history: ({ id }, _, { read }) => read(dutyReportKind).part('history', id),
  },
};

/** 履职、述职: what deputies do, and how they report to the voters. */
export const duties = { kinds: [dutyRecordKind, dutyReportKind], resolvers };
