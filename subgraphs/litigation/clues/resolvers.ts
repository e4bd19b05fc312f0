import { caseKind } from '../cases/cases.ts';
import { receiptKind } from '../receipts/receipts.ts';
import type { Resolvers } from '../types.ts';
import { clueKind } from './clues.ts';

const resolvers: Resolvers = {
  Query: {
    clue: (_, { id }, { read }) => read(clueKind).find(id),
    clues: (_, args, { read }) => read(clueKind).page(args),
    clueStatistics: (_, args, { read }) => read(clueKind).statistics(args),
  },
  Clue: {
    __resolveReference: ({ id }, { read }) => read(clueKind).load(id),
    jurisdiction: ({ code }) => ({ code }),
    receipt: ({ receiptId }, _, { read }) => read(receiptKind).named(receiptId),
    case: ({ caseId }, _, { read }) => read(caseKind).named(caseId),
  },
};

/** 线索: what may harm the public interest, from its registration to the decision. */
export const clues = { kinds: [clueKind], resolvers };
