import { deputyKind } from '../store.ts';
import type { Resolvers } from '../types.ts';
import { deputyAssessmentKind } from './assessments.ts';
import { PointsCommands } from './commands.ts';
import { pointsEntryKind } from './points-entries.ts';
import { pointsRuleKind } from './points-rules.ts';
import { pointsStandingKind } from './points-standings.ts';

const resolvers: Resolvers = {
  Query: {
    pointsRule: (_, { id }, { read }) => read(pointsRuleKind).find(id),
    pointsRules: (_, args, { read }) => read(pointsRuleKind).page(args),
    pointsEntry: (_, { id }, { read }) => read(pointsEntryKind).find(id),
    pointsEntries: (_, args, { read }) => read(pointsEntryKind).page(args),
    pointsEntryStatistics: (_, args, { read }) => read(pointsEntryKind).statistics(args),
    pointsStanding: (_, { id }, { read }) => read(pointsStandingKind).find(id),
    pointsStandings: (_, args, { read }) => read(pointsStandingKind).page(args),
    deputyAssessment: (_, { id }, { read }) => read(deputyAssessmentKind).find(id),
    deputyAssessments: (_, args, { read }) => read(deputyAssessmentKind).page(args),
    deputyAssessmentStatistics: (_, args, { read }) => read(deputyAssessmentKind).statistics(args),
  },
  Mutation: {
    adoptPointsRule: (_, { input }, { the }) => the(PointsCommands).adopt(input),
    repealPointsRule: (_, { input }, { the }) => the(PointsCommands).repeal(input),
    earnPoints: (_, { input }, { the }) => the(PointsCommands).earn(input),
    confirmPointsEntry: (_, { input }, { the }) => the(PointsCommands).confirm(input),
    rejectPointsEntry: (_, { input }, { the }) => the(PointsCommands).reject(input),
    selfScoreDeputy: (_, { input }, { the }) => the(PointsCommands).selfScore(input),
    groupScoreAssessment: (_, { input }, { the }) => the(PointsCommands).groupScore(input),
    confirmAssessment: (_, { input }, { the }) => the(PointsCommands).confirmAssessment(input),
  },
  PointsRule: {
    __resolveReference: ({ id }, { read }) => read(pointsRuleKind).load(id),
    jurisdiction: ({ code }) => ({ code }),
    history: ({ id }, _, { read }) => read(pointsRuleKind).part('history', id),
  },
  PointsEntry: {
    __resolveReference: ({ id }, { read }) => read(pointsEntryKind).load(id),
    jurisdiction: ({ code }) => ({ code }),
    deputy: ({ deputyId }, _, { read }) => read(deputyKind).load(deputyId),
    rule: ({ ruleId }, _, { read }) => read(pointsRuleKind).load(ruleId),
    history: ({ id }, _, { read }) => read(pointsEntryKind).part('history', id),
  },
  PointsStanding: {
    __resolveReference: ({ id }, { read }) => read(pointsStandingKind).load(id),
    jurisdiction: ({ code }) => ({ code }),
    deputy: ({ deputyId }, _, { read }) => read(deputyKind).load(deputyId),
  },
  DeputyAssessment: {
    __resolveReference: ({ id }, { read }) => read(deputyAssessmentKind).load(id),
    jurisdiction: ({ code }) => ({ code }),
    deputy: ({ deputyId }, _, { read }) => read(deputyKind).load(deputyId),
    history: ({ id }, _, { read }) => read(deputyAssessmentKind).part('history', id),
  },
};

/** 积分、考核: points that deputies earn, and how their years are assessed. */
export const points = { kinds: [pointsRuleKind, pointsEntryKind, pointsStandingKind, deputyAssessmentKind], resolvers };
