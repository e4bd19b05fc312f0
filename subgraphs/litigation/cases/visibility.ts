import type { FieldsOf, Visibility } from '../../visibility/policy.ts';
import { counted } from '../counted.ts';
import type { LitigationCase } from '../types.ts';

/** Facts about a case. */
export type CaseFact = 'OPEN' | 'CLOSED';

/** 公益诉讼案件. Open ones are for the procuratorate and those above it, the agency concerned and the congress linked; closed ones are public. */
export const litigationCase: Visibility<FieldsOf<LitigationCase>, CaseFact> = {
  records: [
    {
      data: '立案后、结案前的案件',
      when: 'OPEN',
      readers: { HANDLER: 'YES', LINKED_CONGRESS: 'YES', PROCURATORATE: 'YES', UPPER_PROCURATORATE: 'YES' },
    },
    { data: '结案后的案件', when: 'CLOSED', readers: { PUBLIC: 'YES' } },
  ],
  fields: {
    id: 'AS_THE_RECORD',
    jurisdiction: 'AS_THE_RECORD',
    caseNumber: 'AS_THE_RECORD',
    kind: 'AS_THE_RECORD',
    field: 'AS_THE_RECORD',
    agency: 'AS_THE_RECORD',
    state: 'AS_THE_RECORD',
    filedOn: 'AS_THE_RECORD',
    closedOn: 'AS_THE_RECORD',
    fromSuggestion: 'AS_THE_RECORD',
    // Of these lists everybody is shown the records that he may read.
    clues: 'AS_THE_RECORD',
    procuratorialSuggestions: 'AS_THE_RECORD',
    receipts: 'AS_THE_RECORD',
  },
  counts: counted('案件'),
  purposeOf: ['UPPER_PROCURATORATE'],
};
