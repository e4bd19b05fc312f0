import type { JurisdictionCode } from '../../../schema/jurisdiction-code.ts';
import { type Machine, isOwnStaff } from '../../machine.ts';
import type { SessionState, StationState } from '../types.ts';

/** A station's row, as far as its life looks at it. */
export interface StationColumns {
  code: JurisdictionCode;
  place: JurisdictionCode;
}

/** What may follow what at a contact station (邵阳县: 138 stations merged into 66). */
export const stationMachine: Machine<
  StationState,
  'PLAN' | 'OPEN' | 'RECEIVE' | 'MERGE' | 'CLOSE' | 'INSPECT' | 'SET_RULE' | 'SCHEDULE' | 'NAME_HEAD',
  'STAFF',
  StationColumns
> = {
  type: 'ContactStation',
  table: 'contact_stations',
  steps: [
    { event: 'PLAN', from: null, to: 'PLANNED', by: ['STAFF'] },
    { event: 'OPEN', from: 'PLANNED', to: 'OPEN', by: ['STAFF'] },
    { event: 'SET_RULE', from: 'PLANNED', to: 'PLANNED', by: ['STAFF'] },
    { event: 'SET_RULE', from: 'OPEN', to: 'OPEN', by: ['STAFF'] },
    { event: 'SCHEDULE', from: 'OPEN', to: 'OPEN', by: ['STAFF'] },
    { event: 'NAME_HEAD', from: 'PLANNED', to: 'PLANNED', by: ['STAFF'] },
    { event: 'NAME_HEAD', from: 'OPEN', to: 'OPEN', by: ['STAFF'] },
    { event: 'INSPECT', from: 'OPEN', to: 'OPEN', by: ['STAFF'] },
    { event: 'RECEIVE', from: 'OPEN', to: 'OPEN', by: ['STAFF'] },
    { event: 'MERGE', from: 'OPEN', to: 'MERGED', by: ['STAFF'] },
    { event: 'CLOSE', from: 'PLANNED', to: 'CLOSED', by: ['STAFF'] },
    { event: 'CLOSE', from: 'OPEN', to: 'CLOSED', by: ['STAFF'] },
  ],
  actors: { STAFF: isOwnStaff },
};

/** What may follow what at a session: it is held, or called off. */
export const sessionMachine: Machine<SessionState, 'HOLD' | 'CANCEL', 'STAFF', { code: JurisdictionCode }> = {
  type: 'StationSession',
  table: 'station_sessions',
  steps: [
    { event: 'HOLD', from: 'SCHEDULED', to: 'HELD', by: ['STAFF'] },
    { event: 'CANCEL', from: 'SCHEDULED', to: 'CANCELLED', by: ['STAFF'] },
  ],
  actors: { STAFF: isOwnStaff },
};
