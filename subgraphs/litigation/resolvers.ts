import type { AccessLogStore } from '../access-log/store.ts';
import type { ClueStore } from './clues.ts';
import type { ProcuratorialSuggestionStore } from './procuratorial-suggestions.ts';
import type { ConversionReceiptStore } from './receipts.ts';
import type { LitigationCaseStore } from './store.ts';
import type { Resolvers } from './types.ts';

/** What the resolvers of one request share. */
export interface Context {
  accessLog: AccessLogStore;
  cases: LitigationCaseStore;
  clues: ClueStore;
  procuratorialSuggestions: ProcuratorialSuggestionStore;
  receipts: ConversionReceiptStore;
}

export const resolvers: Resolvers = {
  Query: {
    clue: (_, { id }, { clues }) => clues.find(id),
    clues: (_, args, { clues }) => clues.page(args),
    clueStatistics: (_, args, { clues }) => clues.statistics(args),
    litigationCase: (_, { id }, { cases }) => cases.find(id),
    litigationCases: (_, args, { cases }) => cases.page(args),
    litigationCaseStatistics: (_, args, { cases }) => cases.statistics(args),
    procuratorialSuggestion: (_, { id }, { procuratorialSuggestions }) => procuratorialSuggestions.find(id),
    procuratorialSuggestions: (_, args, { procuratorialSuggestions }) => procuratorialSuggestions.page(args),
    conversionReceipt: (_, { id }, { receipts }) => receipts.find(id),
    litigationAccessLog: (_, args, { accessLog }) => accessLog.page(args),
  },
  Clue: {
    __resolveReference: ({ id }, { clues }) => clues.load(id),
    jurisdiction: ({ code }) => ({ code }),
    receipt: ({ receiptId }, _, { receipts }) => (receiptId === null ? null : receipts.load(receiptId)),
    case: ({ caseId }, _, { cases }) => (caseId === null ? null : cases.load(caseId)),
  },
  LitigationCase: {
    __resolveReference: ({ id }, { cases }) => cases.load(id),
    jurisdiction: ({ code }) => ({ code }),
    clues: ({ id }, _, { clues }) => clues.ofCase(id),
    procuratorialSuggestions: ({ id }, _, { procuratorialSuggestions }) => procuratorialSuggestions.ofCase(id),
    receipts: ({ id }, _, { receipts }) => receipts.ofCase(id),
  },
  ProcuratorialSuggestion: {
    __resolveReference: ({ id }, { procuratorialSuggestions }) => procuratorialSuggestions.load(id),
    jurisdiction: ({ code }) => ({ code }),
    case: ({ caseId }, _, { cases }) => cases.load(caseId),
  },
  ConversionReceipt: {
    __resolveReference: ({ id }, { receipts }) => receipts.load(id),
    jurisdiction: ({ code }) => ({ code }),
    conversion: ({ conversionId }) => ({ id: conversionId }),
    clue: ({ id }, _, { clues }) => clues.ofReceipt(id),
    case: ({ caseId }, _, { cases }) => (caseId === null ? null : cases.load(caseId)),
  },
};
