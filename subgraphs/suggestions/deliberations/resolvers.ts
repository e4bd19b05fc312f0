import type { Resolvers } from '../types.ts';
import { DeliberationCommands } from './commands.ts';
import { deliberationOpinionKind } from './deliberation-opinions.ts';

const resolvers: Resolvers = {
  Query: {
    deliberationOpinion: (_, { id }, { read }) => read(deliberationOpinionKind).find(id),
    deliberationOpinions: (_, args, { read }) => read(deliberationOpinionKind).page(args),
    deliberationOpinionStatistics: (_, args, { read }) => read(deliberationOpinionKind).statistics(args),
  },
  Mutation: {
    recordDeliberationOpinion: (_, { input }, { the }) => the(DeliberationCommands).record(input),
    routeDeliberationOpinion: (_, { input }, { the }) => the(DeliberationCommands).route(input),
    handleDeliberationOpinion: (_, { input }, { the }) => the(DeliberationCommands).handle(input),
    feedBackDeliberationOpinion: (_, { input }, { the }) => the(DeliberationCommands).feedBack(input),
    rateDeliberationOpinion: (_, { input }, { the }) => the(DeliberationCommands).rate(input),
  },
  DeliberationOpinion: {
    __resolveReference: ({ id }, { read }) => read(deliberationOpinionKind).load(id),
    jurisdiction: ({ code }) => ({ code }),
    deputy: ({ deputyId }) => ({ id: deputyId }),
    history: ({ id }, _, { read }) => read(deliberationOpinionKind).part('history', id),
  },
};

/** 审议发言意见. What deputies say in deliberations, on its way to an organ and back. */
export const deliberations = { kinds: [deliberationOpinionKind], resolvers };
