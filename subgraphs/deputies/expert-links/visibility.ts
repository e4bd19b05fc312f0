import type { FieldsOf, Visibility } from '../../visibility/policy.ts';
import type { ExpertTeamLink } from '../types.ts';

/** 专业团队组合. Public as the groups are; what was said of it is for the organs. */
export const expertTeamLink: Visibility<FieldsOf<ExpertTeamLink>> = {
  records: [{ data: '代表小组与专业团队的组合', when: 'ALWAYS', readers: { PUBLIC: 'YES' } }],
  fields: {
    id: 'AS_THE_RECORD',
    jurisdiction: 'AS_THE_RECORD',
    level: 'AS_THE_RECORD',
    team: 'AS_THE_RECORD',
    experts: 'AS_THE_RECORD',
    field: 'AS_THE_RECORD',
    state: 'AS_THE_RECORD',
    formedOn: 'AS_THE_RECORD',
    endedOn: 'AS_THE_RECORD',
    engagementCount: 'AS_THE_RECORD',
    engagements: 'AS_THE_RECORD',
    history: [{ data: '办理过程', when: 'ALWAYS', readers: { OWN_CONGRESS: 'YES', UPPER_CONGRESS: 'YES' } }],
  },
  counts: [{ data: '专业团队组合', when: 'ALWAYS', readers: { PUBLIC: 'YES' } }],
  purposeOf: [],
};
