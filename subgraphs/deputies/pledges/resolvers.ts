import type { Subject } from '../../subgraph.ts';
import { stationKind } from '../stations/stations.ts';
import { deputyKind } from '../store.ts';
import type { Resolvers } from '../types.ts';
import { DeputyPledgeCommands } from './commands.ts';
import { deputyPledgeKind } from './deputy-pledges.ts';

const resolvers: Resolvers = {
  Query: {
    deputyPledge: (_, { id }, { read }) => read(deputyPledgeKind).find(id),
    deputyPledges: (_, args, { read }) => read(deputyPledgeKind).page(args),
    deputyPledgeStatistics: (_, args, { read }) => read(deputyPledgeKind).statistics(args),
  },
  Mutation: {
    makePledge: (_, { input }, { the }) => the(DeputyPledgeCommands).make(input),
    fulfilPledge: (_, { input }, { the }) => the(DeputyPledgeCommands).fulfil(input),
  },
  DeputyPledge: {
    __resolveReference: ({ id }, { read }) => read(deputyPledgeKind).load(id),
    jurisdiction: ({ code }) => ({ code }),
    deputy: ({ deputyId }, _, { read }) => read(deputyKind).load(deputyId),
    station: ({ stationId }, _, { read }) => read(stationKind).named(stationId),
    history: ({ id }, _, { read }) => read(deputyPledgeKind).part('history', id),
  },
};

/** 代表承诺. What deputies promise openly. */
export const pledges: Subject = { kinds: [deputyPledgeKind], resolvers };
