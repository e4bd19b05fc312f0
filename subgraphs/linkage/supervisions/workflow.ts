import type { Machine } from '../../machine.ts';
import type { LinkedSupervisionReport, LinkedSupervisionState } from '../../suggestions/types.ts';
import { type Half, type HalfActor, type HalfColumns, actorsOf } from '../halves.ts';

/** What is looked at of a joint supervision's row. */
export interface LinkedSupervisionColumns extends HalfColumns {
  proposed_on: string;
  rounds: { number: number; on: string; participants: string[]; finding: string }[];
}

/** What can be done with a joint supervision, and what the other organ tells of it. */
export type LinkedSupervisionEvent =
  | 'PROPOSE'
  | 'RECEIVE'
  | 'AGREE'
  | 'DECLINE'
  | 'WITHDRAW'
  | 'ROUND'
  | 'CLOSE'
  | `PARTNER_${LinkedSupervisionReport}`;

/** The machine of a half. */
export type LinkedSupervisionMachine = Machine<
  LinkedSupervisionState,
  LinkedSupervisionEvent,
  HalfActor,
  LinkedSupervisionColumns
>;

const lead = ['LEAD'] as const;
const asked = ['ASKED'] as const;
const leadSystem = ['LEAD_SYSTEM'] as const;
const askedSystem = ['ASKED_SYSTEM'] as const;

/**
 * 联合督促. What is pushed by both organs and still not done, the procuratorate may sue for and the congress may take to its own instruments (潮安, 双峰). The organ that
 * proposed it leads: it alone withdraws, enters rounds and closes, so that the halves cannot come apart; where an answer and a withdrawal cross on
 * the road, the withdrawal stands on both sides.
 */
export function linkedSupervisionMachineOf(half: Half): LinkedSupervisionMachine {
  return {
    type: `${half.prefix}LinkedSupervision`,
    table: 'linked_supervisions',
    steps: [
      { event: 'PROPOSE', from: null, to: 'PROPOSED', by: lead },
      { event: 'PARTNER_RECEIVE', from: 'PROPOSED', to: 'PROPOSED', by: askedSystem },
      { event: 'PARTNER_AGREE', from: 'PROPOSED', to: 'AGREED', by: askedSystem },
      { event: 'PARTNER_DECLINE', from: 'PROPOSED', to: 'DECLINED', by: askedSystem },
      { event: 'PARTNER_AGREE', from: 'WITHDRAWN', to: 'WITHDRAWN', by: askedSystem },
      { event: 'PARTNER_DECLINE', from: 'WITHDRAWN', to: 'WITHDRAWN', by: askedSystem },
      { event: 'WITHDRAW', from: 'PROPOSED', to: 'WITHDRAWN', by: lead },
      { event: 'WITHDRAW', from: 'AGREED', to: 'WITHDRAWN', by: lead },
      { event: 'ROUND', from: 'AGREED', to: 'OPEN', by: lead },
      { event: 'ROUND', from: 'OPEN', to: 'OPEN', by: lead },
      { event: 'CLOSE', from: 'OPEN', to: 'CLOSED', by: lead },
      { event: 'RECEIVE', from: null, to: 'PROPOSED', by: leadSystem },
      { event: 'AGREE', from: 'PROPOSED', to: 'AGREED', by: asked },
      { event: 'DECLINE', from: 'PROPOSED', to: 'DECLINED', by: asked },
      { event: 'PARTNER_WITHDRAW', from: 'PROPOSED', to: 'WITHDRAWN', by: leadSystem },
      { event: 'PARTNER_WITHDRAW', from: 'AGREED', to: 'WITHDRAWN', by: leadSystem },
      { event: 'PARTNER_WITHDRAW', from: 'DECLINED', to: 'WITHDRAWN', by: leadSystem },
      { event: 'PARTNER_ROUND', from: 'AGREED', to: 'OPEN', by: leadSystem },
      { event: 'PARTNER_ROUND', from: 'OPEN', to: 'OPEN', by: leadSystem },
      { event: 'PARTNER_CLOSE', from: 'OPEN', to: 'CLOSED', by: leadSystem },
    ],
    actors: actorsOf(half),
  };
}
