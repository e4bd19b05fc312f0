import { globalId } from '../../../../schema/global-id.ts';
import type {
  JointSupervisionState,
  KeySupervisionState,
  SupervisionAssignmentState,
} from '../../../../subgraphs/suggestions/types.ts';

/** A row of the table `key_supervisions` in a state, of 醴陵市 unless told otherwise. */
export interface KeySupervisionColumns {
  id: string;
  code: string;
  year: number;
  state: KeySupervisionState;
  suggestion_ids: readonly string[];
  decision: string;
  decided_on: string;
  supervising_leader: string;
  handling_leader: string;
  committee: string;
  unit: string;
  plan: string | null;
  visit_count: number;
  report: string | null;
  appraisal: string | null;
  closed_on: string | null;
}

/** A key supervision with what its state needs. */
export function key(
  local: string,
  values: Partial<Omit<KeySupervisionColumns, 'id' | 'state'>> = {},
  state: KeySupervisionState = 'SELECTED',
): KeySupervisionColumns {
  const code = values.code ?? '430281';
  const closed = state === 'CLOSED';
  return {
    id: globalId(code, 'KeySupervision', local),
    code,
    year: 2026,
    state,
    suggestion_ids: [globalId('430281', 'Suggestion', 'c1')],
    decision: '主任会议纪要〔2026〕3号',
    decided_on: '2026-03-01',
    supervising_leader: '市人大常委会副主任',
    handling_leader: '副市长',
    committee: '城环委',
    unit: '市水利局',
    plan: state === 'SELECTED' ? null : '督办方案',
    visit_count: state === 'SELECTED' || state === 'PLANNED' ? 0 : 1,
    report: closed || state === 'REPORTED' ? '督办报告' : null,
    appraisal: closed ? 'COMMENDED' : null,
    closed_on: closed ? '2026-05-01' : null,
    ...values,
  };
}

/** A row of the table `joint_supervisions`. */
export interface JointSupervisionColumns {
  id: string;
  code: string;
  year: number;
  state: JointSupervisionState;
  topic: string;
  suggestion_ids: readonly string[];
  committees: readonly string[];
  started_on: string;
  round_count: number;
  result: string | null;
  concluded_on: string | null;
}

/** A joint supervision with what its state needs; one that is open has had a round. */
export function joint(
  local: string,
  values: Partial<Omit<JointSupervisionColumns, 'id' | 'state'>> = {},
  state: JointSupervisionState = 'OPEN',
): JointSupervisionColumns {
  const code = values.code ?? '430281';
  return {
    id: globalId(code, 'JointSupervision', local),
    code,
    year: 2026,
    state,
    topic: '停车收费',
    suggestion_ids: [globalId('430281', 'Suggestion', 'c1')],
    committees: ['城环委', '监察司法委'],
    started_on: '2026-03-01',
    round_count: 1,
    result: state === 'CONCLUDED' ? '已建成停车场' : null,
    concluded_on: state === 'CONCLUDED' ? '2026-05-01' : null,
    ...values,
  };
}

/** A row of the table `supervision_assignments`. */
export interface SupervisionAssignmentColumns {
  id: string;
  code: string;
  year: number;
  state: SupervisionAssignmentState;
  committee: string;
  unit: string;
  policy: string;
  threshold: number;
  due_on: string;
  checked_on: string | null;
  checked_mode: string | null;
  findings: string | null;
  result: string | null;
}

/** A unit that a committee supervises, with what its state needs. */
export function supervised(
  local: string,
  values: Partial<Omit<SupervisionAssignmentColumns, 'id' | 'state'>> = {},
  state: SupervisionAssignmentState = 'ASSIGNED',
): SupervisionAssignmentColumns {
  const code = values.code ?? '430281';
  const checked = state !== 'ASSIGNED';
  return {
    id: globalId(code, 'SupervisionAssignment', local),
    code,
    year: 2026,
    state,
    committee: '城环委',
    unit: `市${local}局`,
    policy: 'default-threshold',
    threshold: 3,
    due_on: '2026-05-31',
    checked_on: checked ? '2026-05-01' : null,
    checked_mode: checked ? 'FIELD_VISIT' : null,
    findings: checked ? '办理较慢' : null,
    result: state === 'REPORTED' ? '已办结' : null,
    ...values,
  };
}
