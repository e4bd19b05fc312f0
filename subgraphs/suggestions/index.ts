import type { Owner } from '../owner.ts';
import type { Subgraph } from '../subgraph.ts';
import { SuggestionCommands } from './commands.ts';
import { ConversionStore } from './conversions.ts';
import { type Context, resolvers } from './resolvers.ts';
import { SuggestionStore } from './store.ts';

/** 代表建议: suggestions, and the congress's half of conversions. */
export const suggestions: Subgraph = {
  name: 'suggestions',
  resolvers,
  contextFor: (owner: Owner): Context => ({
    suggestions: new SuggestionStore(owner),
    conversions: new ConversionStore(owner),
    commands: new SuggestionCommands(owner),
  }),
};
