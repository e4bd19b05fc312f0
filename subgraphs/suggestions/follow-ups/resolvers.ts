import { SuggestionStore } from '../store.ts';
import type { Resolvers } from '../types.ts';
import { FollowUpCommands } from './commands.ts';
import { followUpKind } from './follow-ups.ts';

export const followUpResolvers: Resolvers = {
  Query: {
    followUp: (_, { id }, { read }) => read(followUpKind).find(id),
    followUps: (_, args, { read }) => read(followUpKind).page(args),
    followUpStatistics: (_, args, { read }) => read(followUpKind).statistics(args),
  },
  Mutation: {
    trackSuggestion: (_, { input }, { the }) => the(FollowUpCommands).track(input),
    recordProgress: (_, { input }, { the }) => the(FollowUpCommands).recordProgress(input),
    settleFollowUp: (_, { input }, { the }) => the(FollowUpCommands).settle(input),
    closeFollowUp: (_, { input }, { the }) => the(FollowUpCommands).close(input),
  },
  FollowUp: {
    __resolveReference: ({ id }, { read }) => read(followUpKind).load(id),
    jurisdiction: ({ code }) => ({ code }),
    suggestion: ({ suggestionId }, _, { the }) => the(SuggestionStore).load(suggestionId),
    progress: ({ id }, _, { read }) => read(followUpKind).part('progress', id),
    history: ({ id }, _, { read }) => read(followUpKind).part('history', id),
  },
  Suggestion: {
    followUps: ({ id }, _, { read }) => read(followUpKind).firstOf('suggestion_id', 'entered_on', id),
  },
};
