import type { Subgraph } from '../subgraph.ts';
import { conversionKind } from './conversions.ts';
import { funds } from './funds/resolvers.ts';
import { hearings } from './hearings/resolvers.ts';
import { resolvers } from './resolvers.ts';
import { suggestionKind } from './store.ts';
import { supervision } from './supervision/resolvers.ts';

/** 代表建议: suggestions, and the congress's half of conversions. */
export const suggestions: Subgraph = {
  name: 'suggestions',
  subjects: [{ kinds: [suggestionKind, conversionKind], resolvers }, supervision, hearings, funds],
};
