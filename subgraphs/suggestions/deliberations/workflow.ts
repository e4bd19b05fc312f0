import type { JurisdictionCode } from '../../../schema/jurisdiction-code.ts';
import { type Machine, isOwnStaff } from '../../machine.ts';
import { unitOf } from '../../visibility/settings.ts';
import type { DeliberationOpinionState } from '../types.ts';

/** What is looked at of an opinion's row. */
export interface DeliberationColumns {
  code: JurisdictionCode;
  deputy_id: string;
  unit: string | null;
}

/** What can be done with a deliberation opinion. */
export type DeliberationEvent = 'RECORD' | 'ROUTE' | 'HANDLE' | 'FEED_BACK' | 'RATE';

/** 审议发言意见. 记录、交办、办理、反馈; the deputy who spoke may say whether that satisfies. */
export const deliberationMachine: Machine<
  DeliberationOpinionState,
  DeliberationEvent,
  'STAFF' | 'UNIT' | 'SPEAKER',
  DeliberationColumns
> = {
  type: 'DeliberationOpinion',
  table: 'deliberation_opinions',
  steps: [
    { event: 'RECORD', from: null, to: 'RECORDED', by: ['STAFF'] },
    { event: 'ROUTE', from: 'RECORDED', to: 'ROUTED', by: ['STAFF'] },
    { event: 'ROUTE', from: 'ROUTED', to: 'ROUTED', by: ['STAFF'] },
    { event: 'HANDLE', from: 'ROUTED', to: 'HANDLED', by: ['UNIT', 'STAFF'] },
    { event: 'FEED_BACK', from: 'HANDLED', to: 'FED_BACK', by: ['STAFF'] },
    { event: 'RATE', from: 'FED_BACK', to: 'FED_BACK', by: ['SPEAKER'] },
  ],
  actors: {
    STAFF: isOwnStaff,
    UNIT: (identity, { code, unit }) => {
      const theirs = unitOf(identity);
      return theirs !== null && theirs.name === unit && (theirs.place === null || theirs.place === code);
    },
    SPEAKER: ({ roles, deputies }, { deputy_id }) => roles.includes('DEPUTY') && deputies.includes(deputy_id),
  },
};
