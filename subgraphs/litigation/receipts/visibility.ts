import type { FieldsOf, Visibility } from '../../visibility/policy.ts';
import type { ConversionReceipt } from '../types.ts';

/** 衔接转化回执. The two organs that it links. */
export const conversionReceipt: Visibility<FieldsOf<ConversionReceipt>> = {
  records: [
    {
      data: '衔接转化回执',
      when: 'ALWAYS',
      readers: { LINKED_CONGRESS: 'YES', PROCURATORATE: 'YES', UPPER_PROCURATORATE: 'YES' },
    },
  ],
  fields: {
    id: 'AS_THE_RECORD',
    jurisdiction: 'AS_THE_RECORD',
    direction: 'AS_THE_RECORD',
    field: 'AS_THE_RECORD',
    state: 'AS_THE_RECORD',
    conversion: 'AS_THE_RECORD',
    clue: 'AS_THE_RECORD',
    case: 'AS_THE_RECORD',
    registeredOn: 'AS_THE_RECORD',
    decidedOn: 'AS_THE_RECORD',
    declineReason: 'AS_THE_RECORD',
    congress: 'AS_THE_RECORD',
    title: 'AS_THE_RECORD',
    content: 'AS_THE_RECORD',
    suggestion: 'AS_THE_RECORD',
    documents: 'AS_THE_RECORD',
    outcome: 'AS_THE_RECORD',
    reply: 'AS_THE_RECORD',
    dueOn: 'AS_THE_RECORD',
    history: 'AS_THE_RECORD',
  },
  counts: 'WHAT_THEY_READ',
  purposeOf: ['UPPER_PROCURATORATE'],
};
