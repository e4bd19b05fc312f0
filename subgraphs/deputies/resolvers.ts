import { AccessLogStore } from '../access-log/store.ts';
import { MandateCommands } from './commands.ts';
import { deputyKind } from './store.ts';
import type { Resolvers } from './types.ts';

export const resolvers: Resolvers = {
  Query: {
    deputy: (_, { id }, { read }) => read(deputyKind).find(id),
    deputies: (_, args, { read }) => read(deputyKind).page(args),
    deputyStatistics: (_, args, { read }) => read(deputyKind).statistics(args),
    deputyAccessLog: (_, args, { the }) => the(AccessLogStore).page(args),
  },
  Mutation: {
    enterDeputy: (_, { input }, { the }) => the(MandateCommands).enter(input),
    confirmDeputy: (_, { input }, { the }) => the(MandateCommands).confirm(input),
    activateDeputy: (_, { input }, { the }) => the(MandateCommands).activate(input),
    suspendDeputy: (_, { input }, { the }) => the(MandateCommands).suspend(input),
    resumeDeputy: (_, { input }, { the }) => the(MandateCommands).resume(input),
    terminateDeputy: (_, { input }, { the }) => the(MandateCommands).terminate(input),
  },
  Deputy: {
    __resolveReference: ({ id }, { read }) => read(deputyKind).load(id),
    jurisdiction: ({ code }) => ({ code }),
    district: ({ districtId }) => (districtId === null ? null : { id: districtId }),
    succeeds: ({ succeedsId }, _, { read }) => read(deputyKind).named(succeedsId),
    succeededBy: ({ succeededById }, _, { read }) => read(deputyKind).named(succeededById),
    history: ({ id }, _, { read }) => read(deputyKind).part('history', id),
  },
};
