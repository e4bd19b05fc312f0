import type { JurisdictionCode } from '../../../schema/jurisdiction-code.ts';
import { type Machine, type Step, isOwnStaff } from '../../machine.ts';
import { unitOf } from '../../visibility/settings.ts';
import type { AnswerMode, MotionKind, MotionState } from '../types.ts';

/** Who takes part in a motion's life; the presidium acts through the congress's staff. */
export type MotionActor = 'STAFF' | 'LEAD_SPONSOR' | 'JOINT_SPONSOR' | 'ORGAN';

/** What is looked at of a motion's row. */
export interface MotionColumns {
  code: JurisdictionCode;
  kind: MotionKind;
  title: string;
  grounds: string;
  proposal: string | null;
  organ: string | null;
  lead_sponsor: string;
  participants: string[];
  sponsor_count: number;
  decided_on: string | null;
  answer_mode: AnswerMode | null;
  answer_count: number;
  dissatisfied_count: number | null;
}

/** What can be done to a motion. */
export type MotionEvent =
  | 'DRAFT'
  | 'EDIT'
  | 'CONFIRM'
  | 'SUBMIT'
  | 'ENTER'
  | 'WITHDRAW'
  | 'PERMIT_WITHDRAWAL'
  | 'PUT_ON_AGENDA'
  | 'REFER'
  | 'REPORT'
  | 'CONVERT'
  | 'ADOPT'
  | 'NOT_ADOPT'
  | 'DEMAND_ANSWER'
  | 'ANSWER'
  | 'RATE_ANSWER'
  | 'DEMAND_AGAIN'
  | 'CLOSE';

const staff = ['STAFF'] as const;
const lead = ['LEAD_SPONSOR'] as const;

/** What may follow what, and who may do it (地方组织法 art. 22–25; 代表法). */
export const motionMachine: Machine<MotionState, MotionEvent, MotionActor, MotionColumns> = {
  type: 'Motion',
  table: 'motions',
  steps: [
    { event: 'DRAFT', from: null, to: 'DRAFT', by: lead },
    { event: 'EDIT', from: 'DRAFT', to: 'DRAFT', by: lead },
    { event: 'CONFIRM', from: 'DRAFT', to: 'DRAFT', by: ['JOINT_SPONSOR'] },
    { event: 'SUBMIT', from: 'DRAFT', to: 'SUBMITTED', by: lead },
    { event: 'ENTER', from: null, to: 'SUBMITTED', by: staff },
    { event: 'WITHDRAW', from: 'DRAFT', to: 'WITHDRAWN', by: lead },
    { event: 'WITHDRAW', from: 'SUBMITTED', to: 'WITHDRAWN', by: lead },
    ...(['REFERRED', 'REPORTED', 'ON_AGENDA', 'TO_ANSWER'] as const).map(
      (from): Step<MotionState, MotionEvent, MotionActor> => ({ event: 'PERMIT_WITHDRAWAL', from, to: 'WITHDRAWN', by: staff }),
    ),
    { event: 'PUT_ON_AGENDA', from: 'SUBMITTED', to: 'ON_AGENDA', by: staff },
    { event: 'PUT_ON_AGENDA', from: 'REPORTED', to: 'ON_AGENDA', by: staff },
    { event: 'REFER', from: 'SUBMITTED', to: 'REFERRED', by: staff },
    { event: 'REPORT', from: 'REFERRED', to: 'REPORTED', by: staff },
    { event: 'CONVERT', from: 'SUBMITTED', to: 'CONVERTED', by: staff },
    { event: 'CONVERT', from: 'REPORTED', to: 'CONVERTED', by: staff },
    { event: 'ADOPT', from: 'ON_AGENDA', to: 'ADOPTED', by: staff },
    { event: 'NOT_ADOPT', from: 'ON_AGENDA', to: 'NOT_ADOPTED', by: staff },
    { event: 'DEMAND_ANSWER', from: 'SUBMITTED', to: 'TO_ANSWER', by: staff },
    { event: 'ANSWER', from: 'TO_ANSWER', to: 'ANSWERED', by: ['ORGAN', 'STAFF'] },
    { event: 'RATE_ANSWER', from: 'ANSWERED', to: 'ANSWERED', by: ['LEAD_SPONSOR', 'JOINT_SPONSOR'] },
    { event: 'DEMAND_AGAIN', from: 'ANSWERED', to: 'TO_ANSWER', by: staff },
    { event: 'CLOSE', from: 'ANSWERED', to: 'CLOSED', by: staff },
  ],
  actors: {
    STAFF: isOwnStaff,
    LEAD_SPONSOR: ({ roles, deputies }, { lead_sponsor }) => roles.includes('DEPUTY') && deputies.includes(lead_sponsor),
    JOINT_SPONSOR: ({ roles, deputies }, { lead_sponsor, participants }) =>
      roles.includes('DEPUTY') && deputies.some((id) => id !== lead_sponsor && participants.includes(id)),
    ORGAN: (identity, { code, organ }) => {
      const unit = unitOf(identity);
      return unit !== null && unit.name === organ && (unit.place === null || unit.place === code);
    },
  },
};

/** 半数以上. Whether half or more of those who put an interpellation are dissatisfied, so that they may demand another answer (代表法). */
export function mayDemandAgain({ sponsor_count, dissatisfied_count }: MotionColumns): boolean {
  return 2 * (dissatisfied_count ?? 0) >= sponsor_count;
}
