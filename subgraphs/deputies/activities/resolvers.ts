import type { Context } from '../../context.ts';
import type { RecordKind } from '../../record-store.ts';
import { deputyTeamKind } from '../groups/deputy-teams.ts';
import { type DeputyRow, deputyKind } from '../store.ts';
import type { Resolvers } from '../types.ts';
import { assistanceRecordKind } from './assistance-records.ts';
import { ActivityCommands } from './commands.ts';
import { deputyActivityKind } from './deputy-activities.ts';
import { trainingSessionKind } from './training-sessions.ts';
import { visitReportKind } from './visit-reports.ts';

const resolvers: Resolvers = {
  Query: {
    deputyActivity: (_, { id }, { read }) => read(deputyActivityKind).find(id),
    deputyActivities: (_, args, { read }) => read(deputyActivityKind).page(args),
    deputyActivityStatistics: (_, args, { read }) => read(deputyActivityKind).statistics(args),
    visitReport: (_, { id }, { read }) => read(visitReportKind).find(id),
    visitReports: (_, args, { read }) => read(visitReportKind).page(args),
    visitReportStatistics: (_, args, { read }) => read(visitReportKind).statistics(args),
    trainingSession: (_, { id }, { read }) => read(trainingSessionKind).find(id),
    trainingSessions: (_, args, { read }) => read(trainingSessionKind).page(args),
    trainingSessionStatistics: (_, args, { read }) => read(trainingSessionKind).statistics(args),
    assistanceRecord: (_, { id }, { read }) => read(assistanceRecordKind).find(id),
    assistanceRecords: (_, args, { read }) => read(assistanceRecordKind).page(args),
    assistanceRecordStatistics: (_, args, { read }) => read(assistanceRecordKind).statistics(args),
  },
  Mutation: {
    planActivity: (_, { input }, { the }) => the(ActivityCommands).plan(input),
    holdActivity: (_, { input }, { the }) => the(ActivityCommands).hold(input),
    adoptActivityOpinions: (_, { input }, { the }) => the(ActivityCommands).adopt(input),
    recordActivityMinutes: (_, { input }, { the }) => the(ActivityCommands).recordMinutes(input),
    followUpActivity: (_, { input }, { the }) => the(ActivityCommands).followUp(input),
    cancelActivity: (_, { input }, { the }) => the(ActivityCommands).cancel(input),
    fileVisitReport: (_, { input }, { the }) => the(ActivityCommands).file(input),
    forwardVisitReport: (_, { input }, { the }) => the(ActivityCommands).forward(input),
    answerVisitReport: (_, { input }, { the }) => the(ActivityCommands).answer(input),
    planTraining: (_, { input }, { the }) => the(ActivityCommands).planTraining(input),
    holdTraining: (_, { input }, { the }) => the(ActivityCommands).holdTraining(input),
    cancelTraining: (_, { input }, { the }) => the(ActivityCommands).cancelTraining(input),
    recordAssistance: (_, { input }, { the }) => the(ActivityCommands).recordAssistance(input),
    withdrawAssistance: (_, { input }, { the }) => the(ActivityCommands).withdrawAssistance(input),
  },
  DeputyActivity: {
    __resolveReference: ({ id }, { read }) => read(deputyActivityKind).load(id),
    jurisdiction: ({ code }) => ({ code }),
    team: ({ teamId }, _, { read }) => read(deputyTeamKind).named(teamId),
    host: ({ hostCode }) => ({ code: hostCode }),
    participants: ({ id }, _, { read }) => deputiesNamed(read, deputyActivityKind, 'participants', id),
    followUps: ({ id }, _, { read }) => read(deputyActivityKind).part('follow_ups', id),
    history: ({ id }, _, { read }) => read(deputyActivityKind).part('history', id),
  },
  VisitReport: {
    __resolveReference: ({ id }, { read }) => read(visitReportKind).load(id),
    jurisdiction: ({ code }) => ({ code }),
    activity: ({ activityId }, _, { read }) => read(deputyActivityKind).load(activityId),
    history: ({ id }, _, { read }) => read(visitReportKind).part('history', id),
  },
  TrainingSession: {
    __resolveReference: ({ id }, { read }) => read(trainingSessionKind).load(id),
    jurisdiction: ({ code }) => ({ code }),
    attendees: ({ id }, _, { read }) => deputiesNamed(read, trainingSessionKind, 'attendees', id),
    history: ({ id }, _, { read }) => read(trainingSessionKind).part('history', id),
  },
  AssistanceRecord: {
    __resolveReference: ({ id }, { read }) => read(assistanceRecordKind).load(id),
    jurisdiction: ({ code }) => ({ code }),
    history: ({ id }, _, { read }) => read(assistanceRecordKind).part('history', id),
  },
};

/** The deputies that a part of a record names, whom everybody may know. */
async function deputiesNamed<Row extends { id: string }, Filter, Order extends string>(
  read: Context['read'],
  kind: RecordKind<Row, Filter, Order>,
  part: string,
  id: string,
): Promise<DeputyRow[]> {
  const named = await read(kind).part<{ id: string }>(part, id);
  return Promise.all(named.map((each) => read(deputyKind).mustLoad(each.id)));
}

/** 代表活动、培训、帮扶: what deputies do together, what they found, how they are trained and whom they helped. */
export const activities = {
  kinds: [deputyActivityKind, visitReportKind, trainingSessionKind, assistanceRecordKind],
  resolvers,
};
