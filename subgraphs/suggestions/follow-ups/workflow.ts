import type { JurisdictionCode } from '../../../schema/jurisdiction-code.ts';
import { type Machine, isOwnStaff } from '../../machine.ts';
import { unitOf } from '../../visibility/settings.ts';
import type { FollowUpState } from '../types.ts';

/** A promise's row, as far as its life looks at it. */
export interface FollowUpColumns {
  code: JurisdictionCode;
  unit: string;
}

/** What may follow what in the ledger of promises (永州、重庆: 对B类答复建议建立工作台账, 持续跟踪督办); nothing in it depends on a term (上海 19、22). */
export const followUpMachine: Machine<
  FollowUpState,
  'ENTER' | 'PROGRESS' | 'SETTLE_MET' | 'SETTLE_UNMET' | 'CLOSE',
  'STAFF' | 'UNIT',
  FollowUpColumns
> = {
  type: 'FollowUp',
  table: 'follow_ups',
  steps: [
    { event: 'ENTER', from: null, to: 'OPEN', by: ['STAFF'] },
    { event: 'PROGRESS', from: 'OPEN', to: 'PROGRESS', by: ['STAFF', 'UNIT'] },
    { event: 'PROGRESS', from: 'PROGRESS', to: 'PROGRESS', by: ['STAFF', 'UNIT'] },
    { event: 'SETTLE_MET', from: 'OPEN', to: 'MET', by: ['STAFF'] },
    { event: 'SETTLE_MET', from: 'PROGRESS', to: 'MET', by: ['STAFF'] },
    { event: 'SETTLE_UNMET', from: 'OPEN', to: 'UNMET', by: ['STAFF'] },
    { event: 'SETTLE_UNMET', from: 'PROGRESS', to: 'UNMET', by: ['STAFF'] },
    { event: 'CLOSE', from: 'MET', to: 'CLOSED', by: ['STAFF'] },
    { event: 'CLOSE', from: 'UNMET', to: 'CLOSED', by: ['STAFF'] },
  ],
  actors: {
    STAFF: isOwnStaff,
    UNIT: (identity, { code, unit }) => {
      const own = unitOf(identity);
      return own !== null && own.name === unit && (own.place === null || own.place === code);
    },
  },
};
