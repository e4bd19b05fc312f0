import type { JurisdictionCode } from '../../../schema/jurisdiction-code.ts';
import { type Machine, isOwnStaff } from '../../machine.ts';
import type { JointSupervisionState, KeySupervisionState, SupervisionAssignmentState, SupervisionMode } from '../types.ts';

/** 本级人大工作人员. Only they take steps; leaders and committees act through them. */
const actors = { STAFF: isOwnStaff };

/** What is looked at of a key supervision's row. */
export interface KeySupervisionColumns {
  code: JurisdictionCode;
  decided_on: string;
  visit_count: number;
}

/** 重点督办. Selected by the chairpersons' meeting (代表法 2025, art. 52), planned, visited as often as it takes, reported, closed. */
export const keySupervisionMachine: Machine<
  KeySupervisionState,
  'SELECT' | 'PLAN' | 'VISIT' | 'REPORT' | 'CLOSE',
  'STAFF',
  KeySupervisionColumns
> = {
  type: 'KeySupervision',
  table: 'key_supervisions',
  steps: [
    { event: 'SELECT', from: null, to: 'SELECTED', by: ['STAFF'] },
    { event: 'PLAN', from: 'SELECTED', to: 'PLANNED', by: ['STAFF'] },
    { event: 'VISIT', from: 'PLANNED', to: 'VISITED', by: ['STAFF'] },
    { event: 'VISIT', from: 'VISITED', to: 'VISITED', by: ['STAFF'] },
    { event: 'REPORT', from: 'VISITED', to: 'REPORTED', by: ['STAFF'] },
    { event: 'CLOSE', from: 'REPORTED', to: 'CLOSED', by: ['STAFF'] },
  ],
  actors,
};

/** What is looked at of a joint supervision's row. */
export interface JointSupervisionColumns {
  code: JurisdictionCode;
  started_on: string;
  round_count: number;
}

/** 联合督办. Opened, as many rounds as it takes, concluded. */
export const jointSupervisionMachine: Machine<
  JointSupervisionState,
  'OPEN' | 'ROUND' | 'CONCLUDE',
  'STAFF',
  JointSupervisionColumns
> = {
  type: 'JointSupervision',
  table: 'joint_supervisions',
  steps: [
    { event: 'OPEN', from: null, to: 'OPEN', by: ['STAFF'] },
    { event: 'ROUND', from: 'OPEN', to: 'OPEN', by: ['STAFF'] },
    { event: 'CONCLUDE', from: 'OPEN', to: 'CONCLUDED', by: ['STAFF'] },
  ],
  actors,
};

/** What is looked at of a supervision assignment's row. */
export interface SupervisionAssignmentColumns {
  code: JurisdictionCode;
  year: number;
  unit: string;
  threshold: number;
}

/** 对口督办. A unit is given to a committee, checked, reported on. */
export const supervisionAssignmentMachine: Machine<
  SupervisionAssignmentState,
  'ASSIGN' | 'CHECK' | 'REPORT',
  'STAFF',
  SupervisionAssignmentColumns
> = {
  type: 'SupervisionAssignment',
  table: 'supervision_assignments',
  steps: [
    { event: 'ASSIGN', from: null, to: 'ASSIGNED', by: ['STAFF'] },
    { event: 'CHECK', from: 'ASSIGNED', to: 'CHECKED', by: ['STAFF'] },
    { event: 'REPORT', from: 'CHECKED', to: 'REPORTED', by: ['STAFF'] },
  ],
  actors,
};

/**
 * 督办方式. From the threshold on the committee goes to the unit, below it reviews at the desk. “3件以上” includes three (民法典 art. 1259), and so does
 * the rule's other half “3件以下”: exactly three is a field visit.
 */
export function modeOf(suggestionCount: number, threshold: number): SupervisionMode {
  return suggestionCount >= threshold ? 'FIELD_VISIT' : 'DESK_REVIEW';
}
