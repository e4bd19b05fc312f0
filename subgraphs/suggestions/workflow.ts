import { refuse } from '../../schema/errors.ts';
import type { AssignmentInput, SuggestionEventKind, SuggestionState } from './types.ts';

/** A step of a suggestion's life: what may be done in which state, and the state after it. */
export interface Transition {
  event: SuggestionEventKind;
  /** Null for the first step. */
  from: SuggestionState | null;
  to: SuggestionState;
}

/** What may follow what (代表法 2025, art. 51; the congresses' rules for handling suggestions). */
export const transitions: readonly Transition[] = [
  { event: 'SUBMIT', from: null, to: 'SUBMITTED' },
  { event: 'ACCEPT', from: 'SUBMITTED', to: 'ACCEPTED' },
  { event: 'ASSIGN', from: 'ACCEPTED', to: 'ASSIGNED' },
];

/** The states in which a suggestion waits for a reply, so that its clock runs. */
export const awaitingReply: readonly SuggestionState[] = ['ASSIGNED', 'IN_HANDLING', 'REOPENED'];

/** The steps that assign a suggestion from its state: assigning a submitted one accepts it first. None when it may not be. */
export function stepsToAssign(state: SuggestionState): Transition[] {
  const steps: Transition[] = [];
  let reached = state;
  for (const event of ['ACCEPT', 'ASSIGN'] as const) {
    const step = transitions.find((each) => each.event === event && each.from === reached);
    if (step === undefined) continue;
    steps.push(step);
    reached = step.to;
  }
  return reached === 'ASSIGNED' && state !== 'ASSIGNED' ? steps : [];
}

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

/** Checks a text's length in characters, as PostgreSQL counts them. Throws BAD_INPUT. */
export function checkLength(what: string, text: string, most: number): void {
  const length = [...text].length;
  if (text.trim() === '' || length > most) {
    throw refuse(
      'BAD_INPUT',
      `${what} must have 1 to ${most.toLocaleString('en')} characters, but has ${text.trim() === '' ? 0 : length}.`,
    );
  }
}
