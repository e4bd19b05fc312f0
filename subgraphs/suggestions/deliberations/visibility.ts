import type { FieldsOf, Visibility } from '../../visibility/policy.ts';
import type { DeliberationOpinion } from '../types.ts';

/** 审议发言意见. The deputy who spoke, the unit it is routed to, the congress and those above; everybody counts them. */
export const deliberationOpinion: Visibility<FieldsOf<DeliberationOpinion>> = {
  records: [
    {
      data: '审议发言意见',
      when: 'ALWAYS',
      readers: { DEPUTY: 'YES', HANDLER: 'YES', OWN_CONGRESS: 'YES', UPPER_CONGRESS: 'YES' },
    },
  ],
  fields: {
    id: 'AS_THE_RECORD',
    jurisdiction: 'AS_THE_RECORD',
    level: 'AS_THE_RECORD',
    state: 'AS_THE_RECORD',
    year: 'AS_THE_RECORD',
    meeting: 'AS_THE_RECORD',
    term: 'AS_THE_RECORD',
    session: 'AS_THE_RECORD',
    agendaItem: 'AS_THE_RECORD',
    deputy: 'AS_THE_RECORD',
    text: 'AS_THE_RECORD',
    spokenOn: 'AS_THE_RECORD',
    unit: 'AS_THE_RECORD',
    routedOn: 'AS_THE_RECORD',
    dueOn: 'AS_THE_RECORD',
    overdue: 'AS_THE_RECORD',
    handling: 'AS_THE_RECORD',
    handledOn: 'AS_THE_RECORD',
    feedback: 'AS_THE_RECORD',
    fedBackOn: 'AS_THE_RECORD',
    satisfied: 'AS_THE_RECORD',
    history: 'AS_THE_RECORD',
  },
  counts: [{ data: '审议发言意见', when: 'ALWAYS', readers: { PUBLIC: 'YES' } }],
  purposeOf: ['UPPER_CONGRESS'],
};
