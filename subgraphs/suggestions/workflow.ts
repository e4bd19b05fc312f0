import { refuse } from '../../schema/errors.ts';
import type { JurisdictionCode } from '../../schema/jurisdiction-code.ts';
import { type Machine, isOwnStaff } from '../machine.ts';
import { checkLength } from '../texts.ts';
import type { AssignmentInput, SuggestionEventKind, SuggestionState } from './types.ts';

/** Who takes part in a suggestion's life. */
export type SuggestionActor = 'STAFF' | 'LEAD_SPONSOR';

/** What is looked at of a suggestion's row. */
export interface SuggestionColumns {
  code: JurisdictionCode;
  number: string | null;
  year: number;
  lead_sponsor: string;
  participants: string[];
}

/** What may follow what (代表法 2025, art. 51; the congresses' rules for handling suggestions). */
export const suggestionMachine: Machine<SuggestionState, SuggestionEventKind, SuggestionActor, SuggestionColumns> = {
  type: 'Suggestion',
  table: 'suggestions',
  steps: [
    { event: 'SUBMIT', from: null, to: 'SUBMITTED', by: ['LEAD_SPONSOR', 'STAFF'] },
    { event: 'ACCEPT', from: 'SUBMITTED', to: 'ACCEPTED', by: ['STAFF'] },
    { event: 'ASSIGN', from: 'ACCEPTED', to: 'ASSIGNED', by: ['STAFF'] },
  ],
  actors: {
    STAFF: isOwnStaff,
    LEAD_SPONSOR: ({ roles, deputies }, { lead_sponsor }) => roles.includes('DEPUTY') && deputies.includes(lead_sponsor),
  },
};

/** The states in which a suggestion waits for a reply, so that its clock runs. */
export const awaitingReply: readonly SuggestionState[] = ['ASSIGNED', 'IN_HANDLING', 'REOPENED'];

/**
 * Checks who handles a suggestion: one unit leads (主办) with any number of co-handlers (会办), or two and more answer separately
 * (分办), at most 20, each once. Throws BAD_INPUT.
 */
export function checkUnits(units: readonly AssignmentInput[]): void {
  const count = (role: AssignmentInput['role']): number => units.filter((each) => each.role === role).length;
  const led = count('LEAD') === 1 && count('SEPARATE') === 0;
  const separate = count('SEPARATE') >= 2 && count('SEPARATE') === units.length;
  if (!led && !separate) {
    throw refuse(
      'BAD_INPUT',
      `A suggestion needs one LEAD unit with any CO units, or two and more SEPARATE ones, but got: ${
        units.map(({ role }) => role).join(', ') || 'none'
      }.`,
    );
  }
  if (units.length > 20) throw refuse('BAD_INPUT', `A suggestion has at most 20 units, but got: ${units.length}.`);
  for (const { unit } of units) checkLength('A unit’s name', unit, 100);
  if (new Set(units.map(({ unit }) => unit)).size !== units.length) throw refuse('BAD_INPUT', 'Each unit may be named once.');
}
