import type { FieldsOf, Visibility } from '../../visibility/policy.ts';
import type { DeputyPledge } from '../types.ts';

/** 代表承诺. Public: a deputy promises openly, and is held to it. */
export const deputyPledge: Visibility<FieldsOf<DeputyPledge>> = {
  records: [{ data: '代表承诺', when: 'ALWAYS', readers: { PUBLIC: 'YES' } }],
  fields: {
    id: 'AS_THE_RECORD',
    jurisdiction: 'AS_THE_RECORD',
    level: 'AS_THE_RECORD',
    deputy: 'AS_THE_RECORD',
    station: 'AS_THE_RECORD',
    pledge: 'AS_THE_RECORD',
    pledgedOn: 'AS_THE_RECORD',
    dueOn: 'AS_THE_RECORD',
    state: 'AS_THE_RECORD',
    overdue: 'AS_THE_RECORD',
    fulfilledOn: 'AS_THE_RECORD',
    result: 'AS_THE_RECORD',
    history: [{ data: '办理过程', when: 'ALWAYS', readers: { DEPUTY: 'YES', OWN_CONGRESS: 'YES', UPPER_CONGRESS: 'YES' } }],
  },
  counts: [{ data: '代表承诺', when: 'ALWAYS', readers: { PUBLIC: 'YES' } }],
  purposeOf: [],
};
