import type { FieldsOf, Visibility } from '../../visibility/policy.ts';
import type { FollowUp } from '../types.ts';

/** 跟踪台账. The congress, those above, and the unit that promised. */
export const followUp: Visibility<FieldsOf<FollowUp>> = {
  records: [{ data: '跟踪事项', when: 'ALWAYS', readers: { HANDLER: 'YES', OWN_CONGRESS: 'YES', UPPER_CONGRESS: 'YES' } }],
  fields: {
    id: 'AS_THE_RECORD',
    suggestion: 'AS_THE_RECORD',
    jurisdiction: 'AS_THE_RECORD',
    unit: 'AS_THE_RECORD',
    promise: 'AS_THE_RECORD',
    enteredOn: 'AS_THE_RECORD',
    dueOn: 'AS_THE_RECORD',
    state: 'AS_THE_RECORD',
    overdue: 'AS_THE_RECORD',
    lastProgressOn: 'AS_THE_RECORD',
    settledOn: 'AS_THE_RECORD',
    progress: 'AS_THE_RECORD',
    history: 'AS_THE_RECORD',
  },
  counts: [{ data: '跟踪事项', when: 'ALWAYS', readers: { OWN_CONGRESS: 'YES', UPPER_CONGRESS: 'YES' } }],
  purposeOf: ['UPPER_CONGRESS'],
};
