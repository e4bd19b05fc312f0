import type { Resolvers } from '../types.ts';
import { supervisionAssignmentKind } from './assignments.ts';
import { SupervisionCommands } from './commands.ts';
import { jointSupervisionKind } from './joint-supervisions.ts';
import { keySupervisionKind } from './key-supervisions.ts';
import { suggestionsOf } from './suggestions-of.ts';
import { modeOf } from './workflow.ts';

const resolvers: Resolvers = {
  Query: {
    keySupervision: (_, { id }, { read }) => read(keySupervisionKind).find(id),
    keySupervisions: (_, args, { read }) => read(keySupervisionKind).page(args),
    keySupervisionStatistics: (_, args, { read }) => read(keySupervisionKind).statistics(args),
    jointSupervision: (_, { id }, { read }) => read(jointSupervisionKind).find(id),
    jointSupervisions: (_, args, { read }) => read(jointSupervisionKind).page(args),
    jointSupervisionStatistics: (_, args, { read }) => read(jointSupervisionKind).statistics(args),
    supervisionAssignment: (_, { id }, { read }) => read(supervisionAssignmentKind).find(id),
    supervisionAssignments: (_, args, { read }) => read(supervisionAssignmentKind).page(args),
    supervisionAssignmentStatistics: (_, args, { read }) => read(supervisionAssignmentKind).statistics(args),
  },
  Mutation: {
    selectKeySupervision: (_, { input }, { the }) => the(SupervisionCommands).selectKey(input),
    planKeySupervision: (_, { input }, { the }) => the(SupervisionCommands).planKey(input),
    visitKeySupervision: (_, { input }, { the }) => the(SupervisionCommands).visitKey(input),
    reportKeySupervision: (_, { input }, { the }) => the(SupervisionCommands).reportKey(input),
    closeKeySupervision: (_, { input }, { the }) => the(SupervisionCommands).closeKey(input),
    openJointSupervision: (_, { input }, { the }) => the(SupervisionCommands).openJoint(input),
    recordJointSupervisionRound: (_, { input }, { the }) => the(SupervisionCommands).recordRound(input),
    concludeJointSupervision: (_, { input }, { the }) => the(SupervisionCommands).concludeJoint(input),
    assignSupervision: (_, { input }, { the }) => the(SupervisionCommands).assign(input),
    checkSupervisedUnit: (_, { input }, { the }) => the(SupervisionCommands).check(input),
    reportSupervision: (_, { input }, { the }) => the(SupervisionCommands).report(input),
  },
  KeySupervision: {
    __resolveReference: ({ id }, { read }) => read(keySupervisionKind).load(id),
    jurisdiction: ({ code }) => ({ code }),
    suggestions: suggestionsOf,
    visits: ({ id }, _, { read }) => read(keySupervisionKind).part('visits', id),
    history: ({ id }, _, { read }) => read(keySupervisionKind).part('history', id),
  },
  JointSupervision: {
    __resolveReference: ({ id }, { read }) => read(jointSupervisionKind).load(id),
    jurisdiction: ({ code }) => ({ code }),
    suggestions: suggestionsOf,
    rounds: ({ id }, _, { read }) => read(jointSupervisionKind).part('rounds', id),
    history: ({ id }, _, { read }) => read(jointSupervisionKind).part('history', id),
  },
  SupervisionAssignment: {
    __resolveReference: ({ id }, { read }) => read(supervisionAssignmentKind).load(id),
    jurisdiction: ({ code }) => ({ code }),
    suggestionCount: ({ counted: [all] }) => all,
    overdueSuggestionCount: ({ counted: [, overdue] }) => overdue,
    mode: ({ counted: [all], threshold }) => modeOf(all, threshold),
    history: ({ id }, _, { read }) => read(supervisionAssignmentKind).part('history', id),
  },
};

/** 督办. Key supervision, joint supervision, and a committee for each unit. */
export const supervision = { kinds: [keySupervisionKind, jointSupervisionKind, supervisionAssignmentKind], resolvers };
