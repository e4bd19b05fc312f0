import { AccessLogStore } from '../access-log/store.ts';
import { SuggestionCommands } from './commands.ts';
import { SuggestionStore } from './store.ts';
import type { Resolvers } from './types.ts';

export const resolvers: Resolvers = {
  Query: {
    suggestion: (_, { id }, { the }) => the(SuggestionStore).find(id),
    suggestions: (_, args, { the }) => the(SuggestionStore).page(args),
    suggestionStatistics: (_, args, { the }) => the(SuggestionStore).statistics(args),
    suggestionAccessLog: (_, args, { the }) => the(AccessLogStore).page(args),
  },
  Mutation: {
    submitSuggestion: (_, { input }, { the }) => the(SuggestionCommands).submit(input),
    assignSuggestion: (_, { input }, { the }) => the(SuggestionCommands).assign(input),
  },
  Suggestion: {
    __resolveReference: ({ id }, { the }) => the(SuggestionStore).load(id),
    jurisdiction: ({ code }) => ({ code }),
    leadSponsor: ({ leadSponsor }) => (leadSponsor === null ? null : { id: leadSponsor }),
    jointSponsors: ({ id }, _, { the }) => the(SuggestionStore).part('sponsors', id),
    assignments: ({ id }, _, { the }) => the(SuggestionStore).part('assignments', id),
    replies: ({ id }, _, { the }) => the(SuggestionStore).part('replies', id),
    history: ({ id }, _, { the }) => the(SuggestionStore).history(id),
  },
  Deputy: {
    __resolveReference: ({ id }) => ({ id }),
    suggestions: ({ id }, args, { the }) => the(SuggestionStore).pageOfDeputy(id, args),
  },
};
