import type { Subject } from '../../subgraph.ts';
import { deputyKind } from '../store.ts';
import type { Resolvers } from '../types.ts';
import { LeaderContactCommands } from './commands.ts';
import { leaderContactKind } from './leader-contacts.ts';

const resolvers: Resolvers = {
  Query: {
    leaderContact: (_, { id }, { read }) => read(leaderContactKind).find(id),
    leaderContacts: (_, args, { read }) => read(leaderContactKind).page(args),
    leaderContactStatistics: (_, args, { read }) => read(leaderContactKind).statistics(args),
  },
  Mutation: {
    assignLeaderContact: (_, { input }, { the }) => the(LeaderContactCommands).assign(input),
    recordLeaderContact: (_, { input }, { the }) => the(LeaderContactCommands).record(input),
    finishLeaderContact: (_, { input }, { the }) => the(LeaderContactCommands).finish(input),
  },
  LeaderContact: {
    __resolveReference: ({ id }, { read }) => read(leaderContactKind).load(id),
    jurisdiction: ({ code }) => ({ code }),
    deputy: ({ deputyId }, _, { read }) => read(deputyKind).load(deputyId),
    items: ({ id }, _, { read }) => read(leaderContactKind).part('items', id),
    history: ({ id }, _, { read }) => read(leaderContactKind).part('history', id),
  },
};

/** 领导干部联系代表. Leaders in contact with deputies. */
export const leaderContacts: Subject = { kinds: [leaderContactKind], resolvers };
