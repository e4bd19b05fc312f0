import type { FieldsOf, Visibility } from '../../visibility/policy.ts';
import type { ProcuratorateContactPoint } from '../types.ts';

/** 公益诉讼联系点. The two organs, and the procuratorates above; what everybody may know the congress's half shows. */
export const procuratorateContactPoint: Visibility<FieldsOf<ProcuratorateContactPoint>> = {
  records: [
    {
      data: '公益诉讼联系点',
      when: 'ALWAYS',
      readers: { LINKED_CONGRESS: 'YES', PROCURATORATE: 'YES', UPPER_PROCURATORATE: 'YES' },
    },
  ],
  fields: {
    id: 'AS_THE_RECORD',
    jurisdiction: 'AS_THE_RECORD',
    station: 'AS_THE_RECORD',
    state: 'AS_THE_RECORD',
    partner: 'AS_THE_RECORD',
    office: 'AS_THE_RECORD',
    openedOn: 'AS_THE_RECORD',
    counterpart: 'AS_THE_RECORD',
    liaison: 'AS_THE_RECORD',
    proposedOn: 'AS_THE_RECORD',
    year: 'AS_THE_RECORD',
    endedOn: 'AS_THE_RECORD',
    endReason: 'AS_THE_RECORD',
    cluesReferred: 'AS_THE_RECORD',
    history: 'AS_THE_RECORD',
  },
  counts: 'WHAT_THEY_READ',
  purposeOf: ['UPPER_PROCURATORATE'],
};
