import { type Machine, isOwnStaff } from '../../machine.ts';
import { type DutyActor, type DutyColumns, isOwnDeputy } from '../duties/workflow.ts';
import type { AssessmentState, PointsEntryState, PointsRuleState } from '../types.ts';

/** What is looked at of a rule's row. */
export interface PointsRuleColumns {
  code: string;
  valid_from: string;
}

/** 积分规则. A rule is never changed: what was earned by it must be told from it (its place, validity and basis are data). */
export const pointsRuleMachine: Machine<PointsRuleState, 'ADOPT' | 'REPEAL', 'STAFF', PointsRuleColumns> = {
  type: 'PointsRule',
  table: 'points_rules',
  steps: [
    { event: 'ADOPT', from: null, to: 'IN_FORCE', by: ['STAFF'] },
    { event: 'REPEAL', from: 'IN_FORCE', to: 'REPEALED', by: ['STAFF'] },
  ],
  actors: { STAFF: isOwnStaff },
};

/** What is looked at of an entry's row. */
export interface PointsEntryColumns extends DutyColumns {
  year: number;
  points: number;
}

/** 积分. Entered by the deputy or for the deputy, and counted once the congress has confirmed it. */
export const pointsEntryMachine: Machine<PointsEntryState, 'EARN' | 'CONFIRM' | 'REJECT', DutyActor, PointsEntryColumns> = {
  type: 'PointsEntry',
  table: 'points_entries',
  steps: [
    { event: 'EARN', from: null, to: 'EARNED', by: ['DEPUTY', 'STAFF'] },
    { event: 'CONFIRM', from: 'EARNED', to: 'CONFIRMED', by: ['STAFF'] },
    { event: 'REJECT', from: 'EARNED', to: 'REJECTED', by: ['STAFF'] },
  ],
  actors: { STAFF: isOwnStaff, DEPUTY: isOwnDeputy },
};

/** 履职考核. 代表个人自评打分、代表小组初审评分、人大审核确定: three scores one after the other. */
export const assessmentMachine: Machine<AssessmentState, 'SELF_SCORE' | 'GROUP_SCORE' | 'CONFIRM', DutyActor, DutyColumns> = {
  type: 'DeputyAssessment',
  table: 'deputy_assessments',
  steps: [
    { event: 'SELF_SCORE', from: null, to: 'SELF_SCORED', by: ['DEPUTY', 'STAFF'] },
    { event: 'GROUP_SCORE', from: 'SELF_SCORED', to: 'GROUP_SCORED', by: ['STAFF'] },
    { event: 'CONFIRM', from: 'GROUP_SCORED', to: 'CONFIRMED', by: ['STAFF'] },
  ],
  actors: { STAFF: isOwnStaff, DEPUTY: isOwnDeputy },
};
