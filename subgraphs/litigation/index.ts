import { AccessLogStore } from '../access-log/store.ts';
import type { Reading } from '../reading.ts';
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
  contextFor: (reading: Reading): Context => ({
    accessLog: new AccessLogStore(reading),
    cases: new LitigationCaseStore(reading),
    clues: new ClueStore(reading),
    procuratorialSuggestions: new ProcuratorialSuggestionStore(reading),
    receipts: new ConversionReceiptStore(reading),
  }),
};
