import { AccessLogStore } from '../access-log/store.ts';
import type { Reading } from '../reading.ts';
import type { Subgraph } from '../subgraph.ts';
import { SuggestionCommands } from './commands.ts';
import { ConversionStore } from './conversions.ts';
import { type Context, resolvers } from './resolvers.ts';
import { SuggestionStore } from './store.ts';

/** 代表建议: suggestions, and the congress's half of conversions. */
export const suggestions: Subgraph = {
  name: 'suggestions',
  resolvers,
  contextFor: (reading: Reading): Context => ({
    accessLog: new AccessLogStore(reading),
    suggestions: new SuggestionStore(reading),
    conversions: new ConversionStore(reading),
    commands: new SuggestionCommands(reading),
  }),
};
