import { AccessLogStore } from '../access-log/store.ts';
import { clueKind } from './clues.ts';
import { procuratorialSuggestionKind } from './procuratorial-suggestions.ts';
import { receiptKind } from './receipts/receipts.ts';
import { caseKind } from './store.ts';
import type { Resolvers } from './types.ts';

export const resolvers: Resolvers = {
  Query: {
    clue: (_, { id }, { read }) => read(clueKind).find(id),
    clues: (_, args, { read }) => read(clueKind).page(args),
    clueStatistics: (_, args, { read }) => read(clueKind).statistics(args),
    litigationCase: (_, { id }, { read }) => read(caseKind).find(id),
    litigationCases: (_, args, { read }) => read(caseKind).page(args),
    litigationCaseStatistics: (_, args, { read }) => read(caseKind).statistics(args),
    procuratorialSuggestion: (_, { id }, { read }) => read(procuratorialSuggestionKind).find(id),
    procuratorialSuggestions: (_, args, { read }) => read(procuratorialSuggestionKind).page(args),
    litigationAccessLog: (_, args, { the }) => the(AccessLogStore).page(args),
  },
  Clue: {
    __resolveReference: ({ id }, { read }) => read(clueKind).load(id),
    jurisdiction: ({ code }) => ({ code }),
    receipt: ({ receiptId }, _, { read }) => read(receiptKind).named(receiptId),
    case: ({ caseId }, _, { read }) => read(caseKind).named(caseId),
  },
  LitigationCase: {
    __resolveReference: ({ id }, { read }) => read(caseKind).load(id),
    jurisdiction: ({ code }) => ({ code }),
    clues: ({ id }, _, { read }) => read(clueKind).firstOf('case_id', 'registered_on', id),
    procuratorialSuggestions: ({ id }, _, { read }) => read(procuratorialSuggestionKind).firstOf('case_id', 'issued_on', id),
    receipts: ({ id }, _, { read }) => read(receiptKind).firstOf('case_id', 'registered_on', id),
  },
  ProcuratorialSuggestion: {
    __resolveReference: ({ id }, { read }) => read(procuratorialSuggestionKind).load(id),
    jurisdiction: ({ code }) => ({ code }),
    case: ({ caseId }, _, { read }) => read(caseKind).load(caseId),
  },
};
