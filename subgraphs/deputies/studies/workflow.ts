import { type Machine, isOwnStaff } from '../../machine.ts';
import { type DutyActor, type DutyColumns, isOwnDeputy } from '../duties/workflow.ts';
import type { StudyRecordState } from '../types.ts';

/** 学习登记. A record is made and, if it was an error, taken back; it is never changed, as a duty record is not. */
export const studyRecordMachine: Machine<StudyRecordState, 'RECORD' | 'WITHDRAW', DutyActor, DutyColumns> = {
  type: 'StudyRecord',
  table: 'study_records',
  steps: [
    { event: 'RECORD', from: null, to: 'RECORDED', by: ['DEPUTY', 'STAFF'] },
    { event: 'WITHDRAW', from: 'RECORDED', to: 'WITHDRAWN', by: ['DEPUTY', 'STAFF'] },
  ],
  actors: { STAFF: isOwnStaff, DEPUTY: isOwnDeputy },
};
