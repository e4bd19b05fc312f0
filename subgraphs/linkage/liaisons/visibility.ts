import type { Liaison } from '../../suggestions/types.ts';
import type { FieldsOf, Visibility } from '../../visibility/policy.ts';
import { type Half, countersOf } from '../halves.ts';

/** 联络员. The two organs and nobody else, because of the duty phones; figures for those above. */
export function liaisonOf({ organ }: Half): Visibility<FieldsOf<Liaison>> {
  const own = organ === 'CONGRESS' ? ({ OWN_CONGRESS: 'YES' } as const) : ({ PROCURATORATE: 'YES' } as const);
  return {
    records: [{ data: '联络员', when: 'ALWAYS', readers: { ...own, PARTNER: 'YES' } }],
    fields: {
      id: 'AS_THE_RECORD',
      jurisdiction: 'AS_THE_RECORD',
      state: 'AS_THE_RECORD',
      organ: 'AS_THE_RECORD',
      partner: 'AS_THE_RECORD',
      counterpart: 'AS_THE_RECORD',
      office: 'AS_THE_RECORD',
      post: 'AS_THE_RECORD',
      name: 'AS_THE_RECORD',
      phone: 'AS_THE_RECORD',
      validFrom: 'AS_THE_RECORD',
      validTo: 'AS_THE_RECORD',
      history: 'AS_THE_RECORD',
    },
    counts: countersOf('联络员'),
    purposeOf: organ === 'CONGRESS' ? ['PARTNER'] : [],
  };
}
