import type { FieldsOf, Rule, Visibility } from '../../visibility/policy.ts';
import type { ContactAssignment } from '../types.ts';

/** 联系内容. What was said is for the two and their congress; those above read how often it was done. */
const told: Rule[] = [{ data: '联系记录、办理过程', when: 'ALWAYS', readers: { DEPUTY: 'YES', OWN_CONGRESS: 'YES' } }];

/** 联系安排. The organs' working matter, not public: the two deputies, their congress and those above. */
export const contactAssignment: Visibility<FieldsOf<ContactAssignment>> = {
  records: [{ data: '联系安排', when: 'ALWAYS', readers: { DEPUTY: 'YES', OWN_CONGRESS: 'YES', UPPER_CONGRESS: 'YES' } }],
  fields: {
    id: 'AS_THE_RECORD',
    jurisdiction: 'AS_THE_RECORD',
    level: 'AS_THE_RECORD',
    kind: 'AS_THE_RECORD',
    fromId: 'AS_THE_RECORD',
    from: 'AS_THE_RECORD',
    toId: 'AS_THE_RECORD',
    to: 'AS_THE_RECORD',
    state: 'AS_THE_RECORD',
    startsOn: 'AS_THE_RECORD',
    planned: 'AS_THE_RECORD',
    contacts: 'AS_THE_RECORD',
    lastContactOn: 'AS_THE_RECORD',
    difficulties: 'AS_THE_RECORD',
    difficultiesSolved: 'AS_THE_RECORD',
    records: told,
    history: told,
  },
  counts: [{ data: '联系安排', when: 'ALWAYS', readers: { OWN_CONGRESS: 'YES', UPPER_CONGRESS: 'YES' } }],
  purposeOf: ['UPPER_CONGRESS'],
};
