import type { FieldsOf, Rule, Visibility } from '../../visibility/policy.ts';
import type { Conversion } from '../types.ts';

/** 机关之间. Between the organs that it links. */
const betweenOrgans: Rule[] = [
  {
    data: '抄送文书、办理过程',
    when: 'ALWAYS',
    readers: { OWN_CONGRESS: 'YES', PROCURATORATE: 'YES', UPPER_PROCURATORATE: 'YES' },
  },
];

/** 衔接转化. The two organs that it links, the deputy who is asked or told, and figures for those above. */
export const conversion: Visibility<FieldsOf<Conversion>> = {
  records: [
    {
      data: '衔接转化',
      when: 'ALWAYS',
      readers: { DEPUTY: 'YES', OWN_CONGRESS: 'YES', PROCURATORATE: 'YES', UPPER_PROCURATORATE: 'YES' },
    },
  ],
  fields: {
    id: 'AS_THE_RECORD',
    jurisdiction: 'AS_THE_RECORD',
    direction: 'AS_THE_RECORD',
    field: 'AS_THE_RECORD',
    state: 'AS_THE_RECORD',
    suggestion: 'AS_THE_RECORD',
    case: 'AS_THE_RECORD',
    receipt: 'AS_THE_RECORD',
    procuratorate: 'AS_THE_RECORD',
    title: 'AS_THE_RECORD',
    issue: 'AS_THE_RECORD',
    deputy: 'AS_THE_RECORD',
    sentOn: 'AS_THE_RECORD',
    decidedOn: 'AS_THE_RECORD',
    declineReason: 'AS_THE_RECORD',
    outcome: 'AS_THE_RECORD',
    sponsorToldOn: 'AS_THE_RECORD',
    dueOn: 'AS_THE_RECORD',
    documents: betweenOrgans,
    history: betweenOrgans,
  },
  counts: [
    {
      data: '衔接转化',
      when: 'ALWAYS',
      readers: { OWN_CONGRESS: 'YES', UPPER_CONGRESS: 'YES', PROCURATORATE: 'YES', UPPER_PROCURATORATE: 'YES' },
    },
  ],
  purposeOf: ['PROCURATORATE', 'UPPER_PROCURATORATE'],
};
