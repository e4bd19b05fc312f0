import type { JurisdictionCode } from '../../../schema/jurisdiction-code.ts';
import { type Machine, isOwnStaff } from '../../machine.ts';
import type { ActivityState, AssistanceState, TrainingState, VisitReportState } from '../types.ts';

/** What is looked at of the row of what a congress organises. */
export interface OrganisedColumns {
  code: JurisdictionCode;
}

/** What is looked at of an activity's row. */
export interface ActivityColumns extends OrganisedColumns {
  host_code: JurisdictionCode;
  held_on: string | null;
  opinions: number | null;
  adopted: number | null;
}

/** What can be done with an activity. */
export type ActivityEvent = 'PLAN' | 'HOLD' | 'CANCEL' | 'ADOPT_OPINIONS' | 'RECORD_MINUTES' | 'FOLLOW_UP';

/**
 * 代表活动. Organised by the congress (代表法 2025, ch. 4), or run for it by another place's standing committee (受委托组织, art. 25); what was put forward is adopted
 * bit by bit afterwards, and followed up.
 */
export const activityMachine: Machine<ActivityState, ActivityEvent, 'STAFF' | 'HOST', ActivityColumns> = {
  type: 'DeputyActivity',
  table: 'deputy_activities',
  steps: [
    { event: 'PLAN', from: null, to: 'PLANNED', by: ['STAFF'] },
    { event: 'HOLD', from: 'PLANNED', to: 'HELD', by: ['STAFF', 'HOST'] },
    { event: 'CANCEL', from: 'PLANNED', to: 'CANCELLED', by: ['STAFF', 'HOST'] },
    { event: 'ADOPT_OPINIONS', from: 'HELD', to: 'HELD', by: ['STAFF', 'HOST'] },
    { event: 'RECORD_MINUTES', from: 'HELD', to: 'HELD', by: ['STAFF', 'HOST'] },
    { event: 'FOLLOW_UP', from: 'HELD', to: 'HELD', by: ['STAFF', 'HOST'] },
  ],
  actors: {
    STAFF: isOwnStaff,
    HOST: (identity, { host_code }) => isOwnStaff(identity, { code: host_code }),
  },
};

/** 视察调研报告. Filed, forwarded to the unit that must act on it, and answered. */
export const visitReportMachine: Machine<VisitReportState, 'FILE' | 'FORWARD' | 'ANSWER', 'STAFF', OrganisedColumns> = {
  type: 'VisitReport',
  table: 'visit_reports',
  steps: [
    { event: 'FILE', from: null, to: 'FILED', by: ['STAFF'] },
    { event: 'FORWARD', from: 'FILED', to: 'FORWARDED', by: ['STAFF'] },
    { event: 'ANSWER', from: 'FORWARDED', to: 'FEEDBACK', by: ['STAFF'] },
  ],
  actors: { STAFF: isOwnStaff },
};

/** 培训. */
export const trainingMachine: Machine<TrainingState, 'PLAN' | 'HOLD' | 'CANCEL', 'STAFF', OrganisedColumns> = {
  type: 'TrainingSession',
  table: 'training_sessions',
  steps: [
    { event: 'PLAN', from: null, to: 'PLANNED', by: ['STAFF'] },
    { event: 'HOLD', from: 'PLANNED', to: 'HELD', by: ['STAFF'] },
    { event: 'CANCEL', from: 'PLANNED', to: 'CANCELLED', by: ['STAFF'] },
  ],
  actors: { STAFF: isOwnStaff },
};

/** 帮扶. A record is made and, if it was an error, taken back. */
export const assistanceMachine: Machine<AssistanceState, 'RECORD' | 'WITHDRAW', 'STAFF', OrganisedColumns> = {
  type: 'AssistanceRecord',
  table: 'assistance_records',
  steps: [
    { event: 'RECORD', from: null, to: 'RECORDED', by: ['STAFF'] },
    { event: 'WITHDRAW', from: 'RECORDED', to: 'WITHDRAWN', by: ['STAFF'] },
  ],
  actors: { STAFF: isOwnStaff },
};
