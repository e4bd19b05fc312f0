import type { FieldsOf, Rule, Visibility } from '../../visibility/policy.ts';
import type { LeaderContact } from '../types.ts';

/** 联系情况. What was done and said is for the deputy and the congress; those above read how much of it. */
const told: Rule[] = [{ data: '联系事项、办理过程', when: 'ALWAYS', readers: { DEPUTY: 'YES', OWN_CONGRESS: 'YES' } }];

/** 领导干部联系代表. The organs' working matter, not public: the deputy, the congress and those above. */
export const leaderContact: Visibility<FieldsOf<LeaderContact>> = {
  records: [{ data: '领导干部联系代表', when: 'ALWAYS', readers: { DEPUTY: 'YES', OWN_CONGRESS: 'YES', UPPER_CONGRESS: 'YES' } }],
  fields: {
    id: 'AS_THE_RECORD',
    jurisdiction: 'AS_THE_RECORD',
    level: 'AS_THE_RECORD',
    leader: 'AS_THE_RECORD',
    organ: 'AS_THE_RECORD',
    deputyId: 'AS_THE_RECORD',
    deputy: 'AS_THE_RECORD',
    year: 'AS_THE_RECORD',
    programme: 'AS_THE_RECORD',
    state: 'AS_THE_RECORD',
    planned: 'AS_THE_RECORD',
    done: 'AS_THE_RECORD',
    items: told,
    history: told,
  },
  counts: [{ data: '领导干部联系代表', when: 'ALWAYS', readers: { OWN_CONGRESS: 'YES', UPPER_CONGRESS: 'YES' } }],
  purposeOf: ['UPPER_CONGRESS'],
};
