import type { FieldsOf, Visibility } from '../../visibility/policy.ts';
import type { StationAssignment } from '../types.ts';

/** 进站安排. Citizens may know whom they meet where; what of the deputy's own affairs decided it is for the deputy and the organs. */
export const stationAssignment: Visibility<FieldsOf<StationAssignment>> = {
  records: [{ data: '代表进站安排', when: 'ALWAYS', readers: { PUBLIC: 'YES' } }],
  fields: {
    id: 'AS_THE_RECORD',
    jurisdiction: 'AS_THE_RECORD',
    level: 'AS_THE_RECORD',
    deputy: 'AS_THE_RECORD',
    station: 'AS_THE_RECORD',
    rule: 'AS_THE_RECORD',
    basis: 'AS_THE_RECORD',
    criterion: 'AS_THE_RECORD',
    ground: [{ data: '安排理由', when: 'ALWAYS', readers: { DEPUTY: 'YES', OWN_CONGRESS: 'YES', UPPER_CONGRESS: 'YES' } }],
    state: 'AS_THE_RECORD',
    assignedOn: 'AS_THE_RECORD',
    endedOn: 'AS_THE_RECORD',
    history: [{ data: '办理过程', when: 'ALWAYS', readers: { DEPUTY: 'YES', OWN_CONGRESS: 'YES', UPPER_CONGRESS: 'YES' } }],
  },
  counts: [{ data: '代表进站安排', when: 'ALWAYS', readers: { PUBLIC: 'YES' } }],
  purposeOf: [],
};
