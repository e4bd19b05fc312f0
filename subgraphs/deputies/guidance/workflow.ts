import type { JurisdictionCode } from '../../../schema/jurisdiction-code.ts';
import { type Machine, isOwnStaff } from '../../machine.ts';
import type { GuidanceState } from '../types.ts';

/** What is looked at of the row of a guidance. */
export interface StationGuidanceColumns {
  code: JurisdictionCode;
  starts_on: string;
}

/** 站点指导. Made due by a rule, then done, be it late, or called off. That it is overdue is no state: it is told on the day of asking. */
export const stationGuidanceMachine: Machine<GuidanceState, 'SCHEDULE' | 'FINISH' | 'CANCEL', 'STAFF', StationGuidanceColumns> = {
  type: 'StationGuidance',
  table: 'station_guidances',
  steps: [
    { event: 'SCHEDULE', from: null, to: 'DUE', by: ['STAFF'] },
    { event: 'FINISH', from: 'DUE', to: 'DONE', by: ['STAFF'] },
    { event: 'CANCEL', from: 'DUE', to: 'CANCELLED', by: ['STAFF'] },
  ],
  actors: { STAFF: isOwnStaff },
};
