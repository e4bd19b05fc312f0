import { Changes, type ChangeRow } from '../changes/feed.ts';
import { caseKind } from './cases/cases.ts';
import { clueKind } from './clues/clues.ts';
import { procuratorialSuggestionKind } from './procuratorial-suggestions/procuratorial-suggestions.ts';
import { receiptKind } from './receipts/receipts.ts';
import type { Resolvers } from './types.ts';

const field = 'field';

/** The records of whose changes a procuratorate tells. */
export const fed = {
  CLUE: { kind: clueKind, field },
  CASE: { kind: caseKind, field },
  PROCURATORIAL_SUGGESTION: { kind: procuratorialSuggestionKind, field },
  RECEIPT: { kind: receiptKind, field },
};

/** The record that changed, if it is of a type. */
const of = (type: string, { record, type: changed }: ChangeRow): string | null => (changed === type ? record : null);

/** 变更: what changed at a procuratorate. */
export const changeResolvers: Resolvers = {
  Query: {
    litigationChanges: (_, args, { the }) => the(Changes).feed(fed, args),
  },
  LitigationChange: {
    clue: (change, _, { read }) => read(clueKind).named(of('Clue', change)),
    case: (change, _, { read }) => read(caseKind).named(of('LitigationCase', change)),
    procuratorialSuggestion: (change, _, { read }) =>
      read(procuratorialSuggestionKind).named(of('ProcuratorialSuggestion', change)),
    receipt: (change, _, { read }) => read(receiptKind).named(of('ConversionReceipt', change)),
  },
};
