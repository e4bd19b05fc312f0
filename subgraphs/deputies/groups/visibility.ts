import type { FieldsOf, Visibility } from '../../visibility/policy.ts';
import type { DeputyTeam } from '../types.ts';

/** 代表小组. Which groups there are, and who is in them, is public like the deputies are (代表法 2025, art. 58); what was said of them is for the organs. */
export const deputyTeam: Visibility<FieldsOf<DeputyTeam>> = {
  records: [{ data: '代表小组及其成员', when: 'ALWAYS', readers: { PUBLIC: 'YES' } }],
  fields: {
    id: 'AS_THE_RECORD',
    jurisdiction: 'AS_THE_RECORD',
    level: 'AS_THE_RECORD',
    host: 'AS_THE_RECORD',
    kind: 'AS_THE_RECORD',
    name: 'AS_THE_RECORD',
    term: 'AS_THE_RECORD',
    session: 'AS_THE_RECORD',
    state: 'AS_THE_RECORD',
    formedOn: 'AS_THE_RECORD',
    dissolvedOn: 'AS_THE_RECORD',
    memberCount: 'AS_THE_RECORD',
    members: 'AS_THE_RECORD',
    history: [{ data: '办理过程', when: 'ALWAYS', readers: { OWN_CONGRESS: 'YES', UPPER_CONGRESS: 'YES' } }],
  },
  counts: [{ data: '代表小组', when: 'ALWAYS', readers: { PUBLIC: 'YES' } }],
  purposeOf: [],
};
