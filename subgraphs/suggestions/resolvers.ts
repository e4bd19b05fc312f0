import type { AccessLogStore } from '../access-log/store.ts';
import type { SuggestionCommands } from './commands.ts';
import type { ConversionStore } from './conversions.ts';
import type { SuggestionStore } from './store.ts';
import type { Resolvers } from './types.ts';

/** What the resolvers of one request share. */
export interface Context {
  accessLog: AccessLogStore;
  suggestions: SuggestionStore;
  conversions: ConversionStore;
  commands: SuggestionCommands;
}

export const resolvers: Resolvers = {
  Query: {
    suggestion: (_, { id }, { suggestions }) => suggestions.find(id),
    suggestions: (_, args, { suggestions }) => suggestions.page(args),
    suggestionStatistics: (_, args, { suggestions }) => suggestions.statistics(args),
    conversion: (_, { id }, { conversions }) => conversions.find(id),
    conversions: (_, args, { conversions }) => conversions.page(args),
    conversionStatistics: (_, args, { conversions }) => conversions.statistics(args),
    suggestionAccessLog: (_, args, { accessLog }) => accessLog.page(args),
  },
  Mutation: {
    submitSuggestion: (_, { input }, { commands }) => commands.submit(input),
    assignSuggestion: (_, { input }, { commands }) => commands.assign(input),
  },
  Suggestion: {
    __resolveReference: ({ id }, { suggestions }) => suggestions.load(id),
    jurisdiction: ({ code }) => ({ code }),
    leadSponsor: ({ leadSponsor }) => (leadSponsor === null ? null : { id: leadSponsor }),
    jointSponsors: ({ id }, _, { suggestions }) => suggestions.jointSponsors(id),
    assignments: ({ id }, _, { suggestions }) => suggestions.assignments(id),
    replies: ({ id }, _, { suggestions }) => suggestions.replies(id),
    history: ({ id }, _, { suggestions }) => suggestions.history(id),
    conversions: ({ id }, _, { conversions }) => conversions.ofSuggestion(id),
  },
  Deputy: {
    __resolveReference: ({ id }) => ({ id }),
    suggestions: ({ id }, args, { suggestions }) => suggestions.pageOfDeputy(id, args),
  },
  Conversion: {
    __resolveReference: ({ id }, { conversions }) => conversions.load(id),
    jurisdiction: ({ code }) => ({ code }),
    suggestion: ({ suggestionId }, _, { suggestions }) => (suggestionId === null ? null : suggestions.load(suggestionId)),
    case: ({ caseId }) => (caseId === null ? null : { id: caseId }),
    receipt: ({ receiptId }) => (receiptId === null ? null : { id: receiptId }),
  },
};
