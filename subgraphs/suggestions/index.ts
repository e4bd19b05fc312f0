import type { Subgraph } from '../subgraph.ts';
import { agendaTopics } from './agenda-topics/resolvers.ts';
import { appraisals } from './appraisals/resolvers.ts';
import { deliveriesOf } from '../deliveries/subject.ts';
import { changeResolvers, fed } from './changes.ts';
import { conversions } from './conversions/resolvers.ts';
import { followUpKind } from './follow-ups/follow-ups.ts';
import { followUpResolvers } from './follow-ups/resolvers.ts';
import { handlingResolvers } from './handling/resolvers.ts';
import { funds } from './funds/resolvers.ts';
import { deliberations } from './deliberations/resolvers.ts';
import { hearings } from './hearings/resolvers.ts';
import { linkage } from './linkage.ts';
import { motions } from './motions/resolvers.ts';
import { resolvers } from './resolvers.ts';
import { ruleResolvers } from './rules/resolvers.ts';
import { suggestionKind } from './store.ts';
import { supervision } from './supervision/resolvers.ts';
import { webhooksOf } from '../webhooks/subject.ts';

/** 代表建议: suggestions, and the congress's half of conversions. */
export const suggestions: Subgraph = {
  name: 'suggestions',
  subjects: [
    { kinds: [suggestionKind], resolvers },
    conversions,
    { kinds: [], resolvers: handlingResolvers },
    { kinds: [followUpKind], resolvers: followUpResolvers },
    { kinds: [], resolvers: ruleResolvers },
    { kinds: [], resolvers: changeResolvers },
    supervision,
    hearings,
    funds,
    motions,
    deliberations,
    agendaTopics,
    appraisals,
    ...linkage,
    deliveriesOf('suggestions', 'Suggestion'),
    webhooksOf('suggestions', 'Suggestion', fed),
  ],
};
