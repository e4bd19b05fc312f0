import { clueKind } from '../clues/clues.ts';
import { caseKind } from '../cases/cases.ts';
import type { Resolvers } from '../types.ts';
import { ReceiptCommands } from './commands.ts';
import { ReceiptReceiving } from './receiving.ts';
import { receiptKind } from './receipts.ts';

const resolvers: Resolvers = {
  Query: {
    conversionReceipt: (_, { id }, { read }) => read(receiptKind).find(id),
  },
  Mutation: {
    assessReceipt: (_, { input }, { the }) => the(ReceiptCommands).assess(input),
    convertReceipt: (_, { input }, { the }) => the(ReceiptCommands).convert(input),
    declineReceipt: (_, { input }, { the }) => the(ReceiptCommands).decline(input),
    copyReceiptDocuments: (_, { input }, { the }) => the(ReceiptCommands).copyDocuments(input),
    copyReceiptOutcome: (_, { input }, { the }) => the(ReceiptCommands).copyOutcome(input),
    selectForSuggestion: (_, { input }, { the }) => the(ReceiptCommands).select(input),
    sendReceipt: (_, { input }, { the }) => the(ReceiptCommands).send(input),
    acknowledgeReceiptReply: (_, { input }, { the }) => the(ReceiptCommands).acknowledge(input),
    receiveConversion: (_, { input }, { the }) => the(ReceiptReceiving).conversion(input),
    reportReceipt: (_, { input }, { the }) => the(ReceiptReceiving).report(input),
  },
  ConversionReceipt: {
    __resolveReference: ({ id }, { read }) => read(receiptKind).load(id),
    jurisdiction: ({ code }) => ({ code }),
    congress: ({ congress }) => (congress === null ? null : { code: congress }),
    conversion: ({ conversionId }) => (conversionId === null ? null : { id: conversionId }),
    suggestion: ({ suggestionId }) => (suggestionId === null ? null : { id: suggestionId }),
    clue: async ({ id }, _, { read }) => (await read(clueKind).firstOf('receipt_id', 'registered_on', id))[0] ?? null,
    case: ({ caseId }, _, { read }) => read(caseKind).named(caseId),
    history: ({ id }, _, { read }) => read(receiptKind).part('history', id),
  },
};

/** 衔接转化回执: the procuratorate's half of each link between a suggestion and a case. */
export const receipts = { kinds: [receiptKind], resolvers };
