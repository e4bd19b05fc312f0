import { type Machine, isOwnStaff } from '../../machine.ts';
import { type DutyActor, type DutyColumns, isOwnDeputy } from '../duties/workflow.ts';
import type { PledgeState } from '../types.ts';

/** What is looked at of the row of a pledge. */
export interface DeputyPledgeColumns extends DutyColumns {
  pledged_on: string;
}

/** 代表承诺. Made by the deputy or for the deputy, and fulfilled, be it late; it is not taken back. */
export const deputyPledgeMachine: Machine<PledgeState, 'PLEDGE' | 'FULFIL', DutyActor, DeputyPledgeColumns> = {
  type: 'DeputyPledge',
  table: 'deputy_pledges',
  steps: [
    { event: 'PLEDGE', from: null, to: 'PLEDGED', by: ['DEPUTY', 'STAFF'] },
    { event: 'FULFIL', from: 'PLEDGED', to: 'FULFILLED', by: ['DEPUTY', 'STAFF'] },
  ],
  actors: { STAFF: isOwnStaff, DEPUTY: isOwnDeputy },
};
