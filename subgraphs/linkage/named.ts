import type { Context } from '../context.ts';

/** How the records that a half names are found: its owner's own by their rules, others by their id. */
export interface Named {
  suggestion: (id: string | null, context: Context) => unknown;
  procuratorialSuggestion: (id: string | null, context: Context) => unknown;
}

/** A record that another owner or kind of data keeps, for the gateway to ask for; null when none is named. */
export function elsewhere(id: string | null): { id: string } | null {
  return id === null ? null : { id };
}
