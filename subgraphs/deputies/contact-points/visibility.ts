import type { FieldsOf, Rule, Visibility } from '../../visibility/policy.ts';
import type { PilContactPoint } from '../types.ts';

/** Facts on which it depends who may read a contact point. */
export type ContactPointFact = 'CONTACT_POINT_OPEN';

/** 机关之间. Between the two organs, and for the procuratorates above. */
const betweenOrgans: Rule<ContactPointFact>[] = [
  {
    data: '联系点的提议、联络代表、移送数、办理过程',
    when: 'ALWAYS',
    readers: { OWN_CONGRESS: 'YES', PROCURATORATE: 'YES', UPPER_PROCURATORATE: 'YES' },
  },
];

/** 公益诉讼联系点. That a station has one that is open is public, as is where it leads; the rest is the two organs'. */
export const pilContactPoint: Visibility<FieldsOf<PilContactPoint>, ContactPointFact> = {
  records: [
    {
      data: '公益诉讼联系点',
      when: 'ALWAYS',
      readers: { OWN_CONGRESS: 'YES', PROCURATORATE: 'YES', UPPER_PROCURATORATE: 'YES' },
    },
    { data: '已设立的公益诉讼联系点', when: 'CONTACT_POINT_OPEN', readers: { PUBLIC: 'YES' } },
  ],
  fields: {
    id: 'AS_THE_RECORD',
    jurisdiction: 'AS_THE_RECORD',
    station: 'AS_THE_RECORD',
    state: 'AS_THE_RECORD',
    partner: 'AS_THE_RECORD',
    office: 'AS_THE_RECORD',
    openedOn: 'AS_THE_RECORD',
    counterpart: betweenOrgans,
    liaison: betweenOrgans,
    proposedOn: betweenOrgans,
    year: betweenOrgans,
    endedOn: betweenOrgans,
    endReason: betweenOrgans,
    cluesReferred: betweenOrgans,
    history: betweenOrgans,
  },
  counts: [
    {
      data: '公益诉讼联系点',
      when: 'ALWAYS',
      readers: { OWN_CONGRESS: 'YES', UPPER_CONGRESS: 'YES', PROCURATORATE: 'YES', UPPER_PROCURATORATE: 'YES' },
    },
  ],
  purposeOf: ['PROCURATORATE', 'UPPER_PROCURATORATE'],
};
