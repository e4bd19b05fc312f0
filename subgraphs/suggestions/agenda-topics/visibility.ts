import type { FieldsOf, Rule, Visibility } from '../../visibility/policy.ts';
import type { AgendaTopic } from '../types.ts';

/** Facts about a topic on which it depends who may read it. */
export type AgendaTopicFact = 'LISTED' | 'NOT_LISTED';

/** 办理过程. The congress and those above. */
const history: Rule<AgendaTopicFact>[] = [
  { data: '办理过程', when: 'ALWAYS', readers: { OWN_CONGRESS: 'YES', UPPER_CONGRESS: 'YES' } },
];

/** 常委会审议议题. Public once it is on the agenda; before, and if it is not put there, the congress's own affair. */
export const agendaTopic: Visibility<FieldsOf<AgendaTopic>, AgendaTopicFact> = {
  records: [
    { data: '列入前的议题', when: 'NOT_LISTED', readers: { OWN_CONGRESS: 'YES' } },
    { data: '列入后的议题', when: 'LISTED', readers: { PUBLIC: 'YES' } },
  ],
  fields: {
    id: 'AS_THE_RECORD',
    jurisdiction: 'AS_THE_RECORD',
    year: 'AS_THE_RECORD',
    state: 'AS_THE_RECORD',
    title: 'AS_THE_RECORD',
    // The suggestions shown are those that the caller may read.
    suggestions: 'AS_THE_RECORD',
    suggestionCount: 'AS_THE_RECORD',
    proposedOn: 'AS_THE_RECORD',
    decision: 'AS_THE_RECORD',
    listedOn: 'AS_THE_RECORD',
    deliberatedOn: 'AS_THE_RECORD',
    opinions: 'AS_THE_RECORD',
    unit: 'AS_THE_RECORD',
    followUpCount: 'AS_THE_RECORD',
    followUps: 'AS_THE_RECORD',
    history,
  },
  counts: [
    { data: '列入前的议题', when: 'NOT_LISTED', readers: { OWN_CONGRESS: 'YES', UPPER_CONGRESS: 'YES' } },
    { data: '列入后的议题', when: 'LISTED', readers: { PUBLIC: 'YES' } },
  ],
  purposeOf: [],
};
