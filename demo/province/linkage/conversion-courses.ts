import type { JurisdictionCode } from '../../../schema/jurisdiction-code.ts';
import { placeOf } from '../../../schema/places.ts';
import type { Link } from './conversions.ts';
import { type Day, instantOf, workdayFrom } from '../days.ts';
import { deputyOffice } from '../deputies/duties.ts';

/** One step of a link, and whose half takes it: the congress's (代), the procuratorate's (检), or both, the one that acts and the one that is told. */
interface CourseStep {
  congress?: string;
  procuratorate?: string;
  to: string;
  on: Day;
}

/** The steps of a link up to the horizon, in their order. */
export function courseOf(link: Link, horizon: Day): CourseStep[] {
  const steps = link.direction === 'SUGGESTION_TO_CASE' ? forward(link, horizon) : reverse(link);
  return steps.filter(({ on }) => on <= horizon);
}

/** From a suggestion to a case: sent, registered, assessed as a clue, decided, documents and outcome copied, the sponsor told. */
function forward({ sentOn, registeredOn, decidedOn, hasClue, state }: Link, horizon: Day): CourseStep[] {
  const steps: CourseStep[] = [{ congress: 'SEND', to: 'SENT', on: sentOn }];
  if (registeredOn === null) return steps;
  steps.push({ congress: 'REGISTER', procuratorate: 'REGISTER', to: 'REGISTERED', on: registeredOn });
  if (hasClue) {
    const on = Math.min(registeredOn + 2, decidedOn ?? horizon);
    steps.push({ congress: 'ASSESS', procuratorate: 'ASSESS', to: 'ASSESSED', on });
  }
  if (decidedOn === null) return steps;
  if (state === 'NOT_CONVERTED') {
    return [...steps, { congress: 'DECLINE', procuratorate: 'DECLINE_CONVERSION', to: 'NOT_CONVERTED', on: decidedOn }];
  }
  const copiedOn = workdayFrom(decidedOn + 5);
  steps.push(
    { congress: 'CONVERT', procuratorate: 'CONVERT', to: 'CONVERTED', on: decidedOn },
    { congress: 'COPY_DOCUMENTS', procuratorate: 'COPY_DOCUMENTS', to: 'DOCUMENTS_COPIED', on: copiedOn },
  );
  if (state !== 'FED_BACK') return steps;
  const endedOn = workdayFrom(decidedOn + 60);
  return [
    ...steps,
    { congress: 'COPY_OUTCOME', procuratorate: 'COPY_OUTCOME', to: 'OUTCOME_COPIED', on: endedOn },
    { congress: 'TELL_SPONSOR', to: 'SPONSOR_TOLD', on: workdayFrom(endedOn + 4) },
  ];
}

/** From a case to a suggestion: selected, sent, offered to a deputy, taken up or refused, submitted, replied to, fed back. */
function reverse({ sentOn, decidedOn, suggestion, state }: Link): CourseStep[] {
  const steps: CourseStep[] = [
    { procuratorate: 'SELECT', to: 'SELECTED', on: sentOn - 3 },
    { congress: 'RECEIVE', procuratorate: 'SEND', to: 'SENT', on: sentOn },
  ];
  if (decidedOn === null) return steps;
  if (suggestion === null) return [...steps, { congress: 'REFUSE', procuratorate: 'DECLINE', to: 'DECLINED', on: decidedOn }];
  steps.push(
    { congress: 'OFFER', procuratorate: 'OFFER', to: 'OFFERED', on: sentOn + 2 },
    { congress: 'TAKE_UP', procuratorate: 'TAKE_UP', to: 'TAKEN_UP', on: sentOn + 5 },
    { congress: 'SUBMIT', procuratorate: 'SUBMIT', to: 'SUBMITTED', on: decidedOn },
  );
  if (suggestion.repliedOn === null) return steps;
  steps.push({ congress: 'REPLY', procuratorate: 'REPLY', to: 'REPLIED', on: suggestion.repliedOn + 3 });
  if (state !== 'FED_BACK') return steps;
  return [...steps, { congress: 'FEED_BACK', procuratorate: 'FEED_BACK', to: 'FED_BACK', on: suggestion.repliedOn + 10 }];
}

/** A half of a link as it stands: its state, the day of a step of it, and its history. */
export interface Half {
  state: string;
  /** The day on which a state was reached; null when it was not. */
  on: (state: string) => Day | null;
  history: {
    record_id: string;
    position: number;
    event: string;
    from_state: string | null;
    to_state: string;
    at: string;
    actor: string;
    reason: null;
  }[];
}

/** One half of a link; undefined when there is none yet. */
export function halfOf(
  half: 'congress' | 'procuratorate',
  id: string,
  code: JurisdictionCode,
  course: readonly CourseStep[],
): Half | undefined {
  const actors = { congress: deputyOffice(code), procuratorate: `${placeOf(code)?.name ?? code}人民检察院` };
  const steps = course.flatMap(({ [half]: event, to, on }) => (event === undefined ? [] : [{ event, to, on }]));
  const last = steps.at(-1);
  if (last === undefined) return undefined;
  return {
    state: last.to,
    on: (state) => steps.find(({ to }) => to === state)?.on ?? null,
    history: steps.map(({ event, to, on }, index) => ({
      record_id: id,
      position: index + 1,
      event,
      from_state: steps[index - 1]?.to ?? null,
      to_state: to,
      at: instantOf(on, 600 + index),
      actor: actors[half],
      reason: null,
    })),
  };
}
