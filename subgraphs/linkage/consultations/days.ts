import type { Changes } from '../../commands.ts';
import type { ConsultationColumns } from './workflow.ts';

/** What changes when the other organ's answer counts no more: it was cancelled, or is called for another day. */
export const unanswered: Changes = { answered_on: null, answer_reason: null, proposed_day: null };

/** What changes when the day that the other organ proposes is taken. */
export function dayTaken({ proposed_day }: ConsultationColumns): Changes {
  return { meets_on: proposed_day, answer_reason: null, proposed_day: null };
}

/** What changes when it is called for another day. */
export function rescheduled({ meetsOn, venue }: { meetsOn: string; venue: string }): Changes {
  return { ...unanswered, meets_on: meetsOn, venue };
}
