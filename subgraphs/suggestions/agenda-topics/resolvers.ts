import { suggestionsOf } from '../supervision/suggestions-of.ts';
import type { Resolvers } from '../types.ts';
import { agendaTopicKind } from './agenda-topics.ts';
import { AgendaTopicCommands } from './commands.ts';

const resolvers: Resolvers = {
  Query: {
    agendaTopic: (_, { id }, { read }) => read(agendaTopicKind).find(id),
    agendaTopics: (_, args, { read }) => read(agendaTopicKind).page(args),
    agendaTopicStatistics: (_, args, { read }) => read(agendaTopicKind).statistics(args),
  },
  Mutation: {
    proposeAgendaTopic: (_, { input }, { the }) => the(AgendaTopicCommands).propose(input),
    listAgendaTopic: (_, { input }, { the }) => the(AgendaTopicCommands).list(input),
    dropAgendaTopic: (_, { input }, { the }) => the(AgendaTopicCommands).drop(input),
    deliberateAgendaTopic: (_, { input }, { the }) => the(AgendaTopicCommands).deliberate(input),
    trackAgendaTopic: (_, { input }, { the }) => the(AgendaTopicCommands).track(input),
  },
  AgendaTopic: {
    __resolveReference: ({ id }, { read }) => read(agendaTopicKind).load(id),
    jurisdiction: ({ code }) => ({ code }),
    suggestions: suggestionsOf,
    followUps: ({ id }, _, { read }) => read(agendaTopicKind).part('follow_ups', id),
    history: ({ id }, _, { read }) => read(agendaTopicKind).part('history', id),
  },
};

/** 常委会审议议题. What many suggestions speak of, and the standing committee deliberates. */
export const agendaTopics = { kinds: [agendaTopicKind], resolvers };
