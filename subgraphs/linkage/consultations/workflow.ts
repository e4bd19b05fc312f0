import type { Machine } from '../../machine.ts';
import type { ConsultationAgreement, ConsultationReport, ConsultationState } from '../../suggestions/types.ts';
import { type Half, type HalfActor, type HalfColumns, actorsOf } from '../halves.ts';

/** What is looked at of a consultation's row. */
export interface ConsultationColumns extends HalfColumns {
  called_on: string;
  meets_on: string;
  proposed_day: string | null;
  agreements: Agreement[];
}

/** 共识. An agreement as the table holds it; what is not settled yet has no outcome. */
export type Agreement = Pick<ConsultationAgreement, 'number' | 'text' | 'organ' | 'dueOn'> &
  Partial<Pick<ConsultationAgreement, 'settledOn' | 'outcome' | 'result'>>;

/** What can be done with a consultation, and what the other organ tells of it. */
export type ConsultationEvent = 'CALL' | ConsultationReport | `PARTNER_${ConsultationReport}`;

/** The machine of a half. */
export type ConsultationMachine = Machine<ConsultationState, ConsultationEvent, HalfActor, ConsultationColumns>;

const lead = ['LEAD'] as const;
const asked = ['ASKED'] as const;
const either = ['LEAD', 'ASKED'] as const;
const leadSystem = ['LEAD_SYSTEM'] as const;
const askedSystem = ['ASKED_SYSTEM'] as const;
const eitherSystem = ['LEAD_SYSTEM', 'ASKED_SYSTEM'] as const;

/**
 * 会商. In each state it is one organ's turn: while it is called the other's, else that of the organ that called it, which alone may cancel at any time before it is held.
 * So the halves cannot come apart; where an answer and a cancellation cross on the road, the cancellation stands on both sides. Agreements are settled
 * each by the organ that is responsible for it, in any order.
 */
export function consultationMachineOf(half: Half): ConsultationMachine {
  return {
    type: `${half.prefix}Consultation`,
    table: 'consultations',
    steps: [
      { event: 'CALL', from: null, to: 'CALLED', by: lead },
      { event: 'PARTNER_RECEIVE', from: 'CALLED', to: 'CALLED', by: askedSystem },
      { event: 'PARTNER_ACCEPT', from: 'CALLED', to: 'AGREED', by: askedSystem },
      { event: 'PARTNER_DECLINE', from: 'CALLED', to: 'DECLINED', by: askedSystem },
      { event: 'PARTNER_PROPOSE_DAY', from: 'CALLED', to: 'DAY_PROPOSED', by: askedSystem },
      { event: 'PARTNER_ACCEPT', from: 'CANCELLED', to: 'CANCELLED', by: askedSystem },
      { event: 'PARTNER_DECLINE', from: 'CANCELLED', to: 'CANCELLED', by: askedSystem },
      { event: 'PARTNER_PROPOSE_DAY', from: 'CANCELLED', to: 'CANCELLED', by: askedSystem },
      { event: 'TAKE_DAY', from: 'DAY_PROPOSED', to: 'AGREED', by: lead },
      { event: 'RESCHEDULE', from: 'DAY_PROPOSED', to: 'CALLED', by: lead },
      { event: 'RESCHEDULE', from: 'AGREED', to: 'CALLED', by: lead },
      { event: 'CANCEL', from: 'CALLED', to: 'CANCELLED', by: lead },
      { event: 'CANCEL', from: 'AGREED', to: 'CANCELLED', by: lead },
      { event: 'CANCEL', from: 'DAY_PROPOSED', to: 'CANCELLED', by: lead },
      { event: 'HOLD', from: 'AGREED', to: 'HELD', by: lead },
      { event: 'SETTLE', from: 'HELD', to: 'FOLLOW_UP', by: either },
      { event: 'SETTLE', from: 'FOLLOW_UP', to: 'FOLLOW_UP', by: either },
      { event: 'PARTNER_SETTLE', from: 'HELD', to: 'FOLLOW_UP', by: eitherSystem },
      { event: 'PARTNER_SETTLE', from: 'FOLLOW_UP', to: 'FOLLOW_UP', by: eitherSystem },
      { event: 'CLOSE', from: 'HELD', to: 'CLOSED', by: lead },
      { event: 'CLOSE', from: 'FOLLOW_UP', to: 'CLOSED', by: lead },
      { event: 'RECEIVE', from: null, to: 'CALLED', by: leadSystem },
      { event: 'ACCEPT', from: 'CALLED', to: 'AGREED', by: asked },
      { event: 'DECLINE', from: 'CALLED', to: 'DECLINED', by: asked },
      { event: 'PROPOSE_DAY', from: 'CALLED', to: 'DAY_PROPOSED', by: asked },
      { event: 'PARTNER_TAKE_DAY', from: 'DAY_PROPOSED', to: 'AGREED', by: leadSystem },
      { event: 'PARTNER_RESCHEDULE', from: 'DAY_PROPOSED', to: 'CALLED', by: leadSystem },
      { event: 'PARTNER_RESCHEDULE', from: 'AGREED', to: 'CALLED', by: leadSystem },
      { event: 'PARTNER_CANCEL', from: 'CALLED', to: 'CANCELLED', by: leadSystem },
      { event: 'PARTNER_CANCEL', from: 'AGREED', to: 'CANCELLED', by: leadSystem },
      { event: 'PARTNER_CANCEL', from: 'DAY_PROPOSED', to: 'CANCELLED', by: leadSystem },
      { event: 'PARTNER_CANCEL', from: 'DECLINED', to: 'CANCELLED', by: leadSystem },
      { event: 'PARTNER_HOLD', from: 'AGREED', to: 'HELD', by: leadSystem },
      { event: 'PARTNER_CLOSE', from: 'HELD', to: 'CLOSED', by: leadSystem },
      { event: 'PARTNER_CLOSE', from: 'FOLLOW_UP', to: 'CLOSED', by: leadSystem },
    ],
    actors: actorsOf(half),
  };
}
