import type { FieldsOf, Rule, Visibility } from '../../visibility/policy.ts';
import { counted } from '../counted.ts';
import type { ProcuratorialSuggestion } from '../types.ts';

/** 办理过程. Who took which step: for the agency and the procuratorates. */
const inside: Rule[] = [
  { data: '办理过程', when: 'ALWAYS', readers: { HANDLER: 'YES', PROCURATORATE: 'YES', UPPER_PROCURATORATE: 'YES' } },
];

/** 检察建议. The procuratorate and those above it, the agency addressed, and a copy for the congress linked (两高解释 art. 21). */
export const procuratorialSuggestion: Visibility<FieldsOf<ProcuratorialSuggestion>> = {
  records: [
    {
      data: '检察建议',
      when: 'ALWAYS',
      readers: { HANDLER: 'YES', LINKED_CONGRESS: 'YES', PROCURATORATE: 'YES', UPPER_PROCURATORATE: 'YES' },
    },
  ],
  fields: {
    id: 'AS_THE_RECORD',
    jurisdiction: 'AS_THE_RECORD',
    documentNumber: 'AS_THE_RECORD',
    case: 'AS_THE_RECORD',
    agency: 'AS_THE_RECORD',
    urgent: 'AS_THE_RECORD',
    issuedOn: 'AS_THE_RECORD',
    dueOn: 'AS_THE_RECORD',
    repliedOn: 'AS_THE_RECORD',
    state: 'AS_THE_RECORD',
    field: 'AS_THE_RECORD',
    content: 'AS_THE_RECORD',
    receivedOn: 'AS_THE_RECORD',
    deadlinePolicy: 'AS_THE_RECORD',
    reply: 'AS_THE_RECORD',
    history: inside,
  },
  counts: counted('检察建议'),
  purposeOf: ['UPPER_PROCURATORATE'],
};
