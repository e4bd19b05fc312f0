import { caseKind } from '../cases/cases.ts';
import type { Resolvers } from '../types.ts';
import { ProcuratorialSuggestionCommands } from './commands.ts';
import { procuratorialSuggestionKind } from './procuratorial-suggestions.ts';

const resolvers: Resolvers = {
  Query: {
    procuratorialSuggestion: (_, { id }, { read }) => read(procuratorialSuggestionKind).find(id),
    procuratorialSuggestions: (_, args, { read }) => read(procuratorialSuggestionKind).page(args),
    procuratorialSuggestionStatistics: (_, args, { read }) => read(procuratorialSuggestionKind).statistics(args),
  },
  Mutation: {
    serveProcuratorialSuggestion: (_, { input }, { the }) => the(ProcuratorialSuggestionCommands).serve(input),
    replyProcuratorialSuggestion: (_, { input }, { the }) => the(ProcuratorialSuggestionCommands).reply(input),
  },
  ProcuratorialSuggestion: {
    __resolveReference: ({ id }, { read }) => read(procuratorialSuggestionKind).load(id),
    jurisdiction: ({ code }) => ({ code }),
    case: ({ caseId }, _, { read }) => read(caseKind).load(caseId),
    history: ({ id }, _, { read }) => read(procuratorialSuggestionKind).part('history', id),
  },
};

/** 检察建议: what is asked of an agency in a case, and what it replies. */
export const procuratorialSuggestions = { kinds: [procuratorialSuggestionKind], resolvers };
