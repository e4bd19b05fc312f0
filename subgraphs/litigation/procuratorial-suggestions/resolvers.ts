import { caseKind } from '../cases/cases.ts';
import type { Resolvers } from '../types.ts';
import { procuratorialSuggestionKind } from './procuratorial-suggestions.ts';

const resolvers: Resolvers = {
  Query: {
    procuratorialSuggestion: (_, { id }, { read }) => read(procuratorialSuggestionKind).find(id),
    procuratorialSuggestions: (_, args, { read }) => read(procuratorialSuggestionKind).page(args),
  },
  ProcuratorialSuggestion: {
    __resolveReference: ({ id }, { read }) => read(procuratorialSuggestionKind).load(id),
    jurisdiction: ({ code }) => ({ code }),
    case: ({ caseId }, _, { read }) => read(caseKind).load(caseId),
  },
};

/** 检察建议: what is asked of an agency in a case, and what it replies. */
export const procuratorialSuggestions = { kinds: [procuratorialSuggestionKind], resolvers };
