import type { Rule } from '../visibility/policy.ts';

/** 统计数. For the procuratorates and congresses of the place and above. */
export const counted = (data: string): Rule[] => [
  {
    data,
    when: 'ALWAYS',
    readers: { OWN_CONGRESS: 'YES', UPPER_CONGRESS: 'YES', PROCURATORATE: 'YES', UPPER_PROCURATORATE: 'YES' },
  },
];
