import type { Context } from '../../context.ts';
import { type SuggestionRow, SuggestionStore } from '../store.ts';

/** 代表建议. Those of a record's suggestions that the caller may see, in the record's order. */
export async function suggestionsOf(
  { suggestionIds }: { suggestionIds: readonly string[] },
  _: unknown,
  { the }: Context,
): Promise<SuggestionRow[]> {
  const rows = await Promise.all(suggestionIds.map((id) => the(SuggestionStore).load(id)));
  return rows.filter((row) => row !== null);
}
