import { refuse } from '../../schema/errors.ts';
import type { JurisdictionCode } from '../../schema/jurisdiction-code.ts';
import { type Machine, isOwnStaff } from '../machine.ts';
import type { DeputyStatus, MandateGround } from './types.ts';

/** What can happen to a mandate. */
export type MandateEvent = 'ENTER' | 'CONFIRM' | 'ACTIVATE' | 'SUSPEND' | 'RESUME' | 'TERMINATE';

/** What is looked at of a deputy's row. */
export interface MandateColumns {
  id: string;
  code: JurisdictionCode;
  term: number;
  district_id: string | null;
  elected_on: string;
  term_starts_on: string;
  status_since: string;
  succeeded_by_id: string | null;
}

/**
 * 代表资格. What may follow what: the election is examined and confirmed (选举法 2020, art. 47), the term begins, duties are suspended and
 * resumed (代表法 2025, art. 61), and the mandate may end before its time (art. 62), which is announced (art. 63). All of it is done by the congress.
 */
export const mandateMachine: Machine<DeputyStatus, MandateEvent, 'STAFF', MandateColumns> = {
  type: 'Deputy',
  table: 'deputies',
  stateColumn: 'status',
  steps: [
    { event: 'ENTER', from: null, to: 'ELECTED', by: ['STAFF'] },
    { event: 'CONFIRM', from: 'ELECTED', to: 'CONFIRMED', by: ['STAFF'] },
    { event: 'ACTIVATE', from: 'CONFIRMED', to: 'ACTIVE', by: ['STAFF'] },
    { event: 'SUSPEND', from: 'ACTIVE', to: 'SUSPENDED', by: ['STAFF'] },
    { event: 'RESUME', from: 'SUSPENDED', to: 'ACTIVE', by: ['STAFF'] },
    { event: 'TERMINATE', from: 'CONFIRMED', to: 'TERMINATED', by: ['STAFF'] },
    { event: 'TERMINATE', from: 'ACTIVE', to: 'TERMINATED', by: ['STAFF'] },
    { event: 'TERMINATE', from: 'SUSPENDED', to: 'TERMINATED', by: ['STAFF'] },
  ],
  actors: { STAFF: isOwnStaff },
};

/** The grounds that suspend a mandate and do not end it (代表法 2025, art. 61). */
export const suspendingGrounds: readonly MandateGround[] = ['IN_CUSTODY', 'SERVING_SENTENCE'];

/** The grounds that end a mandate: the seven of 代表法 2025, art. 62, and death. The list is closed. */
export const endingGrounds: readonly MandateGround[] = [
  'MOVED_AWAY',
  'RESIGNED',
  'ABSENT_TWICE',
  'RECALLED',
  'LOST_NATIONALITY',
  'DEPRIVED_OF_POLITICAL_RIGHTS',
  'INCAPACITATED',
  'DIED',
];

/** Checks that a ground suspends a mandate, or that it ends one. Throws BAD_INPUT. */
export function checkGround(event: 'SUSPEND' | 'TERMINATE', ground: MandateGround): void {
  if (!(event === 'SUSPEND' ? suspendingGrounds : endingGrounds).includes(ground)) {
    throw refuse('BAD_INPUT', `${event} of a Deputy is not for the ground ${ground} (代表法 2025, art. 61 and 62).`);
  }
}

/** Checks that a change happened between the mandate's last change and today. Throws BAD_INPUT. */
export function checkChangedOn(on: string, since: string, today: string): void {
  if (on < since || on > today) throw refuse('BAD_INPUT', `The change must be between ${since} and ${today}, but got: ${on}.`);
}

/**
 * Checks an election as it is entered: not in the future, its term not before it, and of somebody who can have been 18 by then
 * (选举法 2020, art. 4). Throws BAD_INPUT.
 */
export function checkElection(
  { electedOn, termStartsOn, birthYear, term }: { electedOn: string; termStartsOn: string; birthYear: number; term: number },
  today: string,
): void {
  if (electedOn > today) throw refuse('BAD_INPUT', `An election that is entered was held by ${today}, but got: ${electedOn}.`);
  if (termStartsOn < electedOn) {
    throw refuse('BAD_INPUT', `A term starts on the day of the election, ${electedOn}, or later, but got: ${termStartsOn}.`);
  }
  if (birthYear < 1900 || birthYear + 18 > Number(electedOn.slice(0, 4))) {
    throw refuse('BAD_INPUT', `A deputy is 18 years old or older when elected, but was born in: ${birthYear}.`);
  }
  if (term < 1) throw refuse('BAD_INPUT', `The first term is 1, but got: ${term}.`);
}
