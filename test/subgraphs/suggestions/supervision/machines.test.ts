import { anonymous } from '../../../../schema/caller.ts';
import {
  jointSupervisionMachine,
  keySupervisionMachine,
  supervisionAssignmentMachine,
} from '../../../../subgraphs/suggestions/supervision/workflow.ts';
import { callerOf, staffOf } from '../../../callers.ts';
import { describeMachine } from '../../machines.ts';
import { joint, key, supervised } from './rows.ts';

const actors = { STAFF: callerOf(staffOf('430281')) };
const unit = callerOf(
  staffOf('430281', {
    roles: ['HANDLING_UNIT'],
    organ: { kind: 'GOVERNMENT', code: '430281', name: '市水利局' },
    subject: 'unit',
  }),
);
const above = callerOf(staffOf('4302'));
const peer = callerOf(staffOf('430223'));

describeMachine('the life of a key supervision', {
  subgraph: 'suggestions',
  machine: keySupervisionMachine,
  record: (state, local) => {
    const row = key(local, {}, state as 'SELECTED'); // one of the machine's
    return { id: row.id, tables: { key_supervisions: [row], ...visitOf(row) } };
  },
  commands: {
    PLAN: (id) => `mutation { planKeySupervision(input: { id: "${id}", plan: "方案" }) { keySupervision { state } } }`,
    VISIT: (id) =>
      `mutation { visitKeySupervision(input: { id: "${id}", visitedOn: "2026-05-01", participants: "副主任", findings: "发现" }) { keySupervision { state } } }`,
    REPORT: (id) => `mutation { reportKeySupervision(input: { id: "${id}", report: "报告" }) { keySupervision { state } } }`,
    CLOSE: (id) => `mutation { closeKeySupervision(input: { id: "${id}", appraisal: CRITICISED }) { keySupervision { state } } }`,
  },
  actors,
  others: { seeing: [unit, above, peer, anonymous('r')], blind: [] },
});

function visitOf({ id, visit_count }: { id: string; visit_count: number }): Record<string, object[]> {
  const visit = { key_supervision_id: id, position: 1, visited_on: '2026-04-01', participants: '副主任', findings: '发现' };
  return visit_count === 0 ? {} : { supervision_visits: [visit] };
}

describeMachine('the life of a joint supervision', {
  subgraph: 'suggestions',
  machine: jointSupervisionMachine,
  record: (state, local) => {
    const row = joint(local, {}, state as 'OPEN'); // one of the machine's
    const round = { joint_supervision_id: row.id, round: 1, held_on: '2026-04-01', findings: '发现' };
    return { id: row.id, tables: { joint_supervisions: [row], joint_supervision_rounds: [round] } };
  },
  commands: {
    ROUND: (id) =>
      `mutation { recordJointSupervisionRound(input: { id: "${id}", heldOn: "2026-05-01", findings: "发现" }) { jointSupervision { state } } }`,
    CONCLUDE: (id) =>
      `mutation { concludeJointSupervision(input: { id: "${id}", result: "办结" }) { jointSupervision { state } } }`,
  },
  actors,
  others: { seeing: [unit, above, peer, anonymous('r')], blind: [] },
});

describeMachine('the supervision of a unit', {
  subgraph: 'suggestions',
  machine: supervisionAssignmentMachine,
  record: (state, local) => {
    const row = supervised(local, {}, state as 'ASSIGNED'); // one of the machine's
    return { id: row.id, tables: { supervision_assignments: [row] } };
  },
  commands: {
    CHECK: (id) =>
      `mutation { checkSupervisedUnit(input: { id: "${id}", mode: DESK_REVIEW, checkedOn: "2026-05-01", findings: "发现" }) { supervisionAssignment { state } } }`,
    REPORT: (id) => `mutation { reportSupervision(input: { id: "${id}", result: "办结" }) { supervisionAssignment { state } } }`,
  },
  actors,
  others: { seeing: [above], blind: [peer, unit, anonymous('r')] },
});
