import { globalId } from '../../../../schema/global-id.ts';
import type { StudyRecordState, StudySource } from '../../../../subgraphs/deputies/types.ts';

/** A row of the table `study_records`. */
export interface StudyRecordColumns {
  id: string;
  code: string;
  deputy_id: string;
  source: StudySource;
  day: string;
  minutes: number;
  note: string | null;
  state: StudyRecordState;
}

/** Half an hour of a deputy of 醴陵市 on the platform. */
export function studyRecord(local: string, values: Partial<Omit<StudyRecordColumns, 'id'>> = {}): StudyRecordColumns {
  const code = values.code ?? '430281';
  return {
    id: globalId(code, 'StudyRecord', local),
    code,
    deputy_id: globalId(code, 'Deputy', 'a'),
    source: 'PLATFORM',
    day: '2026-03-06',
    minutes: 30,
    note: null,
    state: 'RECORDED',
    ...values,
  };
}

/** Records of every level, with ties in every order. */
export const studyRecords: readonly StudyRecordColumns[] = [
  studyRecord('p1', { code: '43', minutes: 480 }),
  studyRecord('p2', { code: '43', source: 'MATERIALS', day: '2025-05-01' }),
  studyRecord('m1', { code: '4302', day: '2025-05-01', minutes: 90 }),
  studyRecord('c1'),
  studyRecord('c2', { source: 'STATION', day: '2026-03-16' }),
  studyRecord('c3', { deputy_id: globalId('430281', 'Deputy', 'b'), source: 'OTHER', day: '2024-12-31' }),
  studyRecord('y1', { code: '430223', source: 'MATERIALS' }),
  studyRecord('z1', { code: '430405', day: '2025-11-06' }),
  studyRecord('t1', { code: '430281102', day: '2025-11-06' }),
];
