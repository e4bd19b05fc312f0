import type { FieldsOf, Visibility } from '../../visibility/policy.ts';
import type { StudyRecord } from '../types.ts';

/** The fact on which it depends what is counted. */
export type StudyRecordFact = 'STUDY_RECORDED';

/** 学习记录. The deputy's own and the congress's: what the law makes public are duties (代表法 2025, art. 58). A congress above counts it and reads none. */
export const studyRecord: Visibility<FieldsOf<StudyRecord>, StudyRecordFact> = {
  records: [{ data: '学习记录', when: 'ALWAYS', readers: { DEPUTY: 'YES', OWN_CONGRESS: 'YES' } }],
  fields: {
    id: 'AS_THE_RECORD',
    jurisdiction: 'AS_THE_RECORD',
    level: 'AS_THE_RECORD',
    deputy: 'AS_THE_RECORD',
    source: 'AS_THE_RECORD',
    day: 'AS_THE_RECORD',
    year: 'AS_THE_RECORD',
    minutes: 'AS_THE_RECORD',
    note: 'AS_THE_RECORD',
    state: 'AS_THE_RECORD',
    history: 'AS_THE_RECORD',
  },
  counts: [{ data: '有效的学习记录', when: 'STUDY_RECORDED', readers: { OWN_CONGRESS: 'YES', UPPER_CONGRESS: 'YES' } }],
  purposeOf: [],
};
