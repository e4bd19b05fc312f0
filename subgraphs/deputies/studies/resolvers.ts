import type { Subject } from '../../subgraph.ts';
import { deputyKind } from '../store.ts';
import type { Resolvers } from '../types.ts';
import { StudyCommands } from './commands.ts';
import { studyRecordKind } from './study-records.ts';
import { StudyRecordStore } from './study-summaries.ts';

const resolvers: Resolvers = {
  Query: {
    studyRecord: (_, { id }, { read }) => read(studyRecordKind).find(id),
    studyRecords: (_, args, { read }) => read(studyRecordKind).page(args),
    studyRecordStatistics: (_, args, { read }) => read(studyRecordKind).statistics(args),
  },
  Mutation: {
    recordStudy: (_, { input }, { the }) => the(StudyCommands).record(input),
    withdrawStudyRecord: (_, { input }, { the }) => the(StudyCommands).withdraw(input),
  },
  Deputy: {
    studySummary: ({ id }, args, { the }) => the(StudyRecordStore).summaryOf(id, args),
  },
  StudyRecord: {
    __resolveReference: ({ id }, { read }) => read(studyRecordKind).load(id),
    jurisdiction: ({ code }) => ({ code }),
    deputy: ({ deputyId }, _, { read }) => read(deputyKind).load(deputyId),
    history: ({ id }, _, { read }) => read(studyRecordKind).part('history', id),
  },
};

/** 学习记录: what deputies study by themselves. */
export const studies: Subject = { kinds: [studyRecordKind], resolvers };
