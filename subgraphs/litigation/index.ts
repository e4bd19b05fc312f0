import { deliveriesOf } from '../deliveries/subject.ts';
import type { Subgraph } from '../subgraph.ts';
import { clueKind } from './clues.ts';
import { procuratorialSuggestionKind } from './procuratorial-suggestions.ts';
import { receipts } from './receipts/resolvers.ts';
import { resolvers } from './resolvers.ts';
import { caseKind } from './store.ts';

/** 公益诉讼: clues, cases, procuratorial suggestions, and the procuratorate's half of conversions. */
export const litigation: Subgraph = {
  name: 'litigation',
  subjects: [
    { kinds: [clueKind, caseKind, procuratorialSuggestionKind], resolvers },
    receipts,
    deliveriesOf('litigation', 'Litigation'),
  ],
};
