import type { Owner } from '../owner.ts';
import type { Subgraph } from '../subgraph.ts';
import { ClueStore } from './clues.ts';
import { ProcuratorialSuggestionStore } from './procuratorial-suggestions.ts';
import { ConversionReceiptStore } from './receipts.ts';
import { type Context, resolvers } from './resolvers.ts';
import { LitigationCaseStore } from './store.ts';

/** 公益诉讼: clues, cases, procuratorial suggestions, and the procuratorate's half of conversions. */
export const litigation: Subgraph = {
  name: 'litigation',
  resolvers,
  contextFor: (owner: Owner): Context => ({
    cases: new LitigationCaseStore(owner),
    clues: new ClueStore(owner),
    procuratorialSuggestions: new ProcuratorialSuggestionStore(owner),
    receipts: new ConversionReceiptStore(owner),
  }),
};
