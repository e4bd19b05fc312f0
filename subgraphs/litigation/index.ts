import { deliveriesOf } from '../deliveries/subject.ts';
import type { Subgraph } from '../subgraph.ts';
import { webhooksOf } from '../webhooks/subject.ts';
import { changeResolvers, fed } from './changes.ts';
import { cases } from './cases/resolvers.ts';
import { clues } from './clues/resolvers.ts';
import { contactPoints } from './contact-points/resolvers.ts';
import { linkage } from './linkage.ts';
import { procuratorialSuggestions } from './procuratorial-suggestions/resolvers.ts';
import { receipts } from './receipts/resolvers.ts';
import { resolvers } from './resolvers.ts';
import { ruleResolvers } from './rules/resolvers.ts';

/** 公益诉讼: clues, cases, procuratorial suggestions, and the procuratorate's half of conversions. */
export const litigation: Subgraph = {
  name: 'litigation',
  subjects: [
    { kinds: [], resolvers },
    { kinds: [], resolvers: ruleResolvers },
    { kinds: [], resolvers: changeResolvers },
    clues,
    cases,
    procuratorialSuggestions,
    receipts,
    contactPoints,
    ...linkage,
    deliveriesOf('litigation', 'Litigation'),
    webhooksOf('litigation', 'Litigation', fed),
  ],
};
