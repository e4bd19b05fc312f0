import { refuse } from '../../../schema/errors.ts';
import { type Changes, notReady } from '../../commands.ts';
import type { AgreementOutcome, ConsultationAgreementInput } from '../../suggestions/types.ts';
import { checkLength } from '../../texts.ts';
import type { LinkageOrgan } from '../halves.ts';
import { checkParticipants } from '../participants.ts';
import type { Agreement, ConsultationColumns } from './workflow.ts';

/** How many topics, suggestions, procuratorial suggestions and agreements a consultation can have, of each. */
export const mostOfEach = 20;

/** What is entered of a consultation that was held. */
export interface Holding {
  on: string;
  participants: readonly string[];
  minutes: string;
  agreements: readonly ConsultationAgreementInput[];
}

/** What is entered of an agreement that is settled. */
export interface Settling {
  on: string;
  number: number;
  outcome: AgreementOutcome;
  result: string;
}

/** What changes of a consultation that was held. Throws BAD_INPUT for a day before it was called, and for an agreement due before it was held. */
export function held({ called_on }: ConsultationColumns, { on, participants, minutes, agreements }: Holding): Changes {
  if (on < called_on) throw refuse('BAD_INPUT', `The day must not be before that of the call, ${called_on}, but got: ${on}.`);
  checkParticipants(participants);
  checkLength('The minutes', minutes, 20_000);
  if (agreements.length > mostOfEach) {
    throw refuse('BAD_INPUT', `At most ${mostOfEach} agreements can be entered, but got: ${agreements.length}.`);
  }
  for (const { text, dueOn } of agreements) {
    checkLength('An agreement', text, 1_000);
    if (dueOn < on) throw refuse('BAD_INPUT', `An agreement must not be due before ${on}, but got: ${dueOn}.`);
  }
  const entered = agreements.map(({ text, organ, dueOn }, index) => ({ number: index + 1, text, organ, dueOn }));
  return { meets_on: on, participants: [...participants], minutes, ...asColumns(entered) };
}

/**
 * What changes when the organ that is responsible for an agreement settles it. Throws BAD_INPUT for an agreement that is not there, is another organ's, or is settled
 * already.
 */
export function settled(
  { agreements }: ConsultationColumns,
  organ: LinkageOrgan,
  { on, number, outcome, result }: Settling,
): Changes {
  const agreement = agreements.find((each) => each.number === number);
  if (agreement === undefined) throw refuse('BAD_INPUT', `There is no agreement ${number}.`);
  if (agreement.organ !== organ) {
    throw refuse('BAD_INPUT', `Agreement ${number} is for the ${agreement.organ} to settle, not for the ${organ}.`);
  }
  if (isSettled(agreement)) throw refuse('BAD_INPUT', `Agreement ${number} is settled already.`);
  checkLength('What came of it', result, 2_000);
  return asColumns(agreements.map((each) => (each === agreement ? { ...agreement, settledOn: on, outcome, result } : each)));
}

/** What changes of a consultation that is closed. Throws NOT_READY while an agreement is not settled. */
export function closed({ agreements }: ConsultationColumns, on: string): Changes {
  const open = agreements.filter((each) => !isSettled(each)).map(({ number }) => number);
  if (open.length > 0) throw notReady(`Agreement ${open.join(', ')} is not settled yet.`);
  return { closed_on: on };
}

/** Whether something has come of an agreement. */
function isSettled({ outcome }: Agreement): boolean {
  return outcome != null;
}

/** Agreements as the table holds them, with the earliest day by which one is due. */
function asColumns(agreements: readonly Agreement[]): Changes {
  const [dueOn = null] = agreements.flatMap((each) => (isSettled(each) ? [] : [each.dueOn])).toSorted();
  return { agreements: JSON.stringify(agreements), due_on: dueOn };
}
