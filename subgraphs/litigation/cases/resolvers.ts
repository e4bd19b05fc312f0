import { clueKind } from '../clues/clues.ts';
import { procuratorialSuggestionKind } from '../procuratorial-suggestions/procuratorial-suggestions.ts';
import { receiptKind } from '../receipts/receipts.ts';
import type { Resolvers } from '../types.ts';
import { caseKind } from './cases.ts';

const resolvers: Resolvers = {
  Query: {
    litigationCase: (_, { id }, { read }) => read(caseKind).find(id),
    litigationCases: (_, args, { read }) => read(caseKind).page(args),
    litigationCaseStatistics: (_, args, { read }) => read(caseKind).statistics(args),
  },
  LitigationCase: {
    __resolveReference: ({ id }, { read }) => read(caseKind).load(id),
    jurisdiction: ({ code }) => ({ code }),
    clues: ({ id }, _, { read }) => read(clueKind).firstOf('case_id', 'registered_on', id),
    procuratorialSuggestions: ({ id }, _, { read }) => read(procuratorialSuggestionKind).firstOf('case_id', 'issued_on', id),
    receipts: ({ id }, _, { read }) => read(receiptKind).firstOf('case_id', 'registered_on', id),
  },
};

/** 公益诉讼案件: what is done in a case from its filing to its closing. */
export const cases = { kinds: [caseKind], resolvers };
