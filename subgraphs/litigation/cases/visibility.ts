import type { FieldsOf, Rule, Visibility } from '../../visibility/policy.ts';
import { counted } from '../counted.ts';
import type { LitigationCase } from '../types.ts';

/** Facts about a case. */
export type CaseFact = 'OPEN' | 'CLOSED';

/** 当事机关. For those whom the case concerns, also after it is closed and open. */
const ofTheParties: Rule<CaseFact>[] = [
  {
    data: '期限、结案说明',
    when: 'ALWAYS',
    readers: { HANDLER: 'YES', LINKED_CONGRESS: 'YES', PROCURATORATE: 'YES', UPPER_PROCURATORATE: 'YES' },
  },
];

/** 办案材料. What is found and done in a case: the procuratorates' work (保密法, D3). */
const inside: Rule<CaseFact>[] = [
  { data: '办案材料', when: 'ALWAYS', readers: { PROCURATORATE: 'YES', UPPER_PROCURATORATE: 'YES' } },
];

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
    notifiedOn: ofTheParties,
    waitingFor: ofTheParties,
    dueOn: ofTheParties,
    // A closed case waits for nothing.
    overdue: 'AS_THE_RECORD',
    court: 'AS_THE_RECORD',
    suedOn: 'AS_THE_RECORD',
    judgment: 'AS_THE_RECORD',
    judgedOn: 'AS_THE_RECORD',
    closure: 'AS_THE_RECORD',
    closureReason: ofTheParties,
    // There are none before they are published.
    outcomeDocument: 'AS_THE_RECORD',
    outcome: 'AS_THE_RECORD',
    disclosedOn: 'AS_THE_RECORD',
    clocks: inside,
    followUps: inside,
    history: inside,
  },
  counts: counted('案件'),
  purposeOf: ['UPPER_PROCURATORATE'],
};
