import type { PlatformLink } from '../../suggestions/types.ts';
import type { FieldsOf, Rule, Visibility } from '../../visibility/policy.ts';
import { type Half, countersOf, purposeOf, readersOf } from '../halves.ts';

/** 平台联动. The two organs, and figures for those above. What an organ's outbox knows is that organ's own, as the outbox is. */
export function platformLinkOf(half: Half): Visibility<FieldsOf<PlatformLink>> {
  const own = half.organ === 'CONGRESS' ? ({ OWN_CONGRESS: 'YES' } as const) : ({ PROCURATORATE: 'YES' } as const);
  const outbox: Rule[] = [{ data: '送达记录', when: 'ALWAYS', readers: own }];
  return {
    records: readersOf(half, '平台联动'),
    fields: {
      id: 'AS_THE_RECORD',
      jurisdiction: 'AS_THE_RECORD',
      state: 'AS_THE_RECORD',
      leadOrgan: 'AS_THE_RECORD',
      partner: 'AS_THE_RECORD',
      counterpart: 'AS_THE_RECORD',
      congressSystem: 'AS_THE_RECORD',
      procuratorateSystem: 'AS_THE_RECORD',
      exchanges: 'AS_THE_RECORD',
      direction: 'AS_THE_RECORD',
      since: 'AS_THE_RECORD',
      congressOffice: 'AS_THE_RECORD',
      procuratorateOffice: 'AS_THE_RECORD',
      proposedOn: 'AS_THE_RECORD',
      year: 'AS_THE_RECORD',
      decidedOn: 'AS_THE_RECORD',
      declineReason: 'AS_THE_RECORD',
      suspendedOn: 'AS_THE_RECORD',
      suspensionReason: 'AS_THE_RECORD',
      endedOn: 'AS_THE_RECORD',
      endReason: 'AS_THE_RECORD',
      lastExchangeOn: outbox,
      history: 'AS_THE_RECORD',
    },
    counts: countersOf('平台联动'),
    purposeOf: purposeOf(half),
  };
}
