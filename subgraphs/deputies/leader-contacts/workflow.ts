import type { JurisdictionCode } from '../../../schema/jurisdiction-code.ts';
import { type Machine, isOwnStaff } from '../../machine.ts';
import type { LeaderContactState } from '../types.ts';

/** What is looked at of the row of a leader's contact. */
export interface LeaderContactColumns {
  code: JurisdictionCode;
  year: number;
  planned: number;
  done: number;
}

/** 领导干部联系代表. Assigned for a year, done thing by thing, closed when all is done. */
export const leaderContactMachine: Machine<LeaderContactState, 'ASSIGN' | 'RECORD' | 'FINISH', 'STAFF', LeaderContactColumns> = {
  type: 'LeaderContact',
  table: 'leader_contacts',
  steps: [
    { event: 'ASSIGN', from: null, to: 'ASSIGNED', by: ['STAFF'] },
    { event: 'RECORD', from: 'ASSIGNED', to: 'ASSIGNED', by: ['STAFF'] },
    { event: 'FINISH', from: 'ASSIGNED', to: 'DONE', by: ['STAFF'] },
  ],
  actors: { STAFF: isOwnStaff },
};
