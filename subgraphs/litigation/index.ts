import type { Subgraph } from '../subgraph.ts';
import { clueKind } from './clues.ts';
import { procuratorialSuggestionKind } from './procuratorial-suggestions.ts';
import { receiptKind } from './receipts.ts';
import { resolvers } from './resolvers.ts';
import { caseKind } from './store.ts';

/** 公益诉讼: clues, cases, procuratorial suggestions, and the procuratorate's half of conversions. */
export const litigation: Subgraph = {
  name: 'litigation',
  subjects: [{ kinds: [clueKind, caseKind, procuratorialSuggestionKind, receiptKind], resolvers }],
};
