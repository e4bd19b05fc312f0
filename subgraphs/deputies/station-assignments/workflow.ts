import type { JurisdictionCode } from '../../../schema/jurisdiction-code.ts';
import { type Machine, isOwnStaff } from '../../machine.ts';
import type { StationAssignmentState } from '../types.ts';

/** 进站安排. The staff of a congress say to which of its stations its deputies go. */
export const stationAssignmentMachine: Machine<StationAssignmentState, 'ASSIGN' | 'END', 'STAFF', { code: JurisdictionCode }> = {
  type: 'StationAssignment',
  table: 'station_assignments',
  steps: [
    { event: 'ASSIGN', from: null, to: 'ASSIGNED', by: ['STAFF'] },
    { event: 'END', from: 'ASSIGNED', to: 'ENDED', by: ['STAFF'] },
  ],
  actors: { STAFF: isOwnStaff },
};
