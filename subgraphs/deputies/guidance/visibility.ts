import type { FieldsOf, Visibility } from '../../visibility/policy.ts';
import type { StationGuidance } from '../types.ts';

/** 站点指导. The working matter of the congress, of those above, and of those below, whose stations are guided; the rules it follows are open to everybody. */
export const stationGuidance: Visibility<FieldsOf<StationGuidance>> = {
  records: [{ data: '站点指导', when: 'ALWAYS', readers: { OWN_CONGRESS: 'YES', UPPER_CONGRESS: 'YES', LOWER_CONGRESS: 'YES' } }],
  fields: {
    id: 'AS_THE_RECORD',
    jurisdiction: 'AS_THE_RECORD',
    station: 'AS_THE_RECORD',
    kind: 'AS_THE_RECORD',
    rule: 'AS_THE_RECORD',
    programme: 'AS_THE_RECORD',
    startsOn: 'AS_THE_RECORD',
    dueOn: 'AS_THE_RECORD',
    state: 'AS_THE_RECORD',
    overdue: 'AS_THE_RECORD',
    doneOn: 'AS_THE_RECORD',
    note: 'AS_THE_RECORD',
    history: [{ data: '办理过程', when: 'ALWAYS', readers: { OWN_CONGRESS: 'YES', UPPER_CONGRESS: 'YES' } }],
  },
  counts: [{ data: '站点指导', when: 'ALWAYS', readers: { OWN_CONGRESS: 'YES', UPPER_CONGRESS: 'YES' } }],
  purposeOf: ['UPPER_CONGRESS'],
};
