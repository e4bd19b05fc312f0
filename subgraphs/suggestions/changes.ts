import { Changes, type ChangeRow } from '../changes/feed.ts';
import { conversionKind } from './conversions/conversions.ts';
import { suggestionKind } from './store.ts';
import type { Resolvers } from './types.ts';

/** The records of whose changes a congress tells. */
export const fed = {
  SUGGESTION: { kind: suggestionKind, field: 'litigation_field' },
  CONVERSION: { kind: conversionKind, field: 'field' },
};

/** The record that changed, if it is of a type. */
const of = (type: string, { record, type: changed }: ChangeRow): string | null => (changed === type ? record : null);

/** 变更: what changed at a congress. */
export const changeResolvers: Resolvers = {
  Query: {
    suggestionChanges: (_, args, { the }) => the(Changes).feed(fed, args),
  },
  SuggestionChange: {
    suggestion: (change, _, { read }) => read(suggestionKind).named(of('Suggestion', change)),
    conversion: (change, _, { read }) => read(conversionKind).named(of('Conversion', change)),
  },
};
