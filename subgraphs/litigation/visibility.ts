import type { FieldsOf, Rule, Visibility } from '../visibility/policy.ts';
import type { Clue, LitigationCase, ProcuratorialSuggestion } from './types.ts';

/** 统计数. For the procuratorates and congresses of the place and above. */
const counted = (data: string): Rule[] => [
  {
    data,
    when: 'ALWAYS',
    readers: { OWN_CONGRESS: 'YES', UPPER_CONGRESS: 'YES', PROCURATORATE: 'YES', UPPER_PROCURATORATE: 'YES' },
  },
];

/** 线索内容. All of a clue but where it stands: the procuratorate's own. */
const content: Rule[] = [{ data: '线索内容', when: 'ALWAYS', readers: { PROCURATORATE: 'YES' } }];

/** 线索. The procuratorate's own; the congress that sent it sees where it stands, and no more. */
export const clue: Visibility<FieldsOf<Clue>> = {
  records: [{ data: '线索', when: 'ALWAYS', readers: { PROCURATORATE: 'YES', LINKED_CONGRESS: 'YES' } }],
  fields: {
    id: 'AS_THE_RECORD',
    jurisdiction: 'AS_THE_RECORD',
    state: 'AS_THE_RECORD',
    number: content,
    source: content,
    field: content,
    summary: content,
    registeredOn: content,
    assessedOn: content,
    receipt: content,
    case: content,
  },
  counts: counted('线索'),
  smallCells: { below: 5, shownTo: ['PROCURATORATE'] },
  purposeOf: [],
};

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
  },
  counts: 'WHAT_THEY_READ',
  purposeOf: ['UPPER_PROCURATORATE'],
};
