import { anonymous } from '../../../../schema/caller.ts';
import { globalId } from '../../../../schema/global-id.ts';
import { assessmentMachine, pointsEntryMachine, pointsRuleMachine } from '../../../../subgraphs/deputies/points/workflow.ts';
import type { AssessmentState, PointsEntryState, PointsRuleState } from '../../../../subgraphs/deputies/types.ts';
import { callerOf, staffOf } from '../../../callers.ts';
import { describeMachine } from '../../machines.ts';
import { deputy } from '../rows.ts';
import { assessment, pointsEntry, pointsRule } from './rows.ts';

// Each record is of a deputy of its own, so that no two meet in a unique rule; this caller is all of them.
const deputyOf = (local: string): string => globalId('430281', 'Deputy', local);
const everyone = Array.from({ length: 400 }, (_, at) => deputyOf(`x${at}`));
const owner = callerOf(staffOf('430281', { subject: 'deputy', roles: ['DEPUTY'], deputies: everyone }));
const another = callerOf(staffOf('430281', { subject: 'another', roles: ['DEPUTY'], deputies: [deputyOf('another')] }));
const staff = callerOf(staffOf('430281'));
const outside = [anonymous('r'), callerOf(staffOf('430223')), callerOf(staffOf('43'))];

describeMachine('the life of a points rule', {
  subgraph: 'deputies',
  machine: pointsRuleMachine,
  record: (state, local) => {
    const ended = state === 'REPEALED' ? { valid_to: '2025-12-31' } : {};
    const row = pointsRule(local, { state: state as PointsRuleState, ...ended }); // one of the machine's
    return { id: row.id, tables: { points_rules: [row] } };
  },
  commands: {
    REPEAL: (id) => `mutation { repealPointsRule(input: { id: "${id}", validTo: "2026-12-31" }) { record { validTo } } }`,
  },
  actors: { STAFF: staff },
  others: { seeing: [another, ...outside], blind: [] },
});

describeMachine('the life of points', {
  subgraph: 'deputies',
  machine: pointsEntryMachine,
  record: (state, local) => {
    const rule = pointsRule(local);
    const row = pointsEntry(local, state as PointsEntryState, { deputy_id: deputyOf(local), rule_id: rule.id }); // one of the machine's
    return { id: row.id, tables: { deputies: [deputy(local)], points_rules: [rule], points_entries: [row] } };
  },
  commands: {
    CONFIRM: (id) => `mutation { confirmPointsEntry(input: { id: "${id}" }) { record { decidedOn } } }`,
    REJECT: (id) => `mutation { rejectPointsEntry(input: { id: "${id}", reason: "无佐证" }) { record { decidedOn } } }`,
  },
  actors: { STAFF: staff, DEPUTY: owner },
  others: { seeing: [], blind: [another, ...outside] },
});

describeMachine('the life of an assessment', {
  subgraph: 'deputies',
  machine: assessmentMachine,
  record: (state, local) => {
    const row = assessment(local, state as AssessmentState, { deputy_id: deputyOf(local) }); // one of the machine's
    return { id: row.id, tables: { deputies: [deputy(local)], deputy_assessments: [row] } };
  },
  commands: {
    GROUP_SCORE: (id) => `mutation { groupScoreAssessment(input: { id: "${id}", score: 80 }) { record { groupScore } } }`,
    CONFIRM: (id) => `mutation { confirmAssessment(input: { id: "${id}", score: 80, grade: COMPETENT }) { record { grade } } }`,
  },
  actors: { STAFF: staff, DEPUTY: owner },
  others: { seeing: [], blind: [another, ...outside] },
});
