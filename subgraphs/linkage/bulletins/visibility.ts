import type { Bulletin } from '../../suggestions/types.ts';
import type { FieldsOf, Rule, Visibility } from '../../visibility/policy.ts';
import type { Half } from '../halves.ts';

/** What the policy tells apart. */
export type BulletinFact = 'ISSUED';

/**
 * 定期通报. A draft is its own organ's; what was issued is for the other organ and for those on the audience list, and for nobody else, also above. Its whole figures, its remarks
 * and its history are for the two organs. It was sent to those who read it, so nobody must say what for.
 */
export function bulletinOf({ organ }: Half): Visibility<FieldsOf<Bulletin>, BulletinFact> {
  const own = organ === 'CONGRESS' ? ({ OWN_CONGRESS: 'YES' } as const) : ({ PROCURATORATE: 'YES' } as const);
  const between: Rule<BulletinFact>[] = [
    { data: '双方之间', when: 'ALWAYS', readers: own },
    { data: '双方之间', when: 'ISSUED', readers: { PARTNER: 'YES' } },
  ];
  return {
    records: [
      { data: '定期通报', when: 'ALWAYS', readers: own },
      { data: '定期通报', when: 'ISSUED', readers: { PARTNER: 'YES', AUDIENCE: 'YES' } },
    ],
    fields: {
      id: 'AS_THE_RECORD',
      jurisdiction: 'AS_THE_RECORD',
      state: 'AS_THE_RECORD',
      leadOrgan: 'AS_THE_RECORD',
      partner: 'AS_THE_RECORD',
      counterpart: 'AS_THE_RECORD',
      number: 'AS_THE_RECORD',
      title: 'AS_THE_RECORD',
      text: 'AS_THE_RECORD',
      periodFrom: 'AS_THE_RECORD',
      periodTo: 'AS_THE_RECORD',
      year: 'AS_THE_RECORD',
      figures: between,
      audienceFigures: 'AS_THE_RECORD',
      audience: 'AS_THE_RECORD',
      draftedOn: 'AS_THE_RECORD',
      issuedOn: 'AS_THE_RECORD',
      receivedOn: 'AS_THE_RECORD',
      remarks: between,
      remarkedOn: between,
      replaces: 'AS_THE_RECORD',
      replacedBy: 'AS_THE_RECORD',
      withdrawalReason: 'AS_THE_RECORD',
      history: between,
    },
    counts: [
      {
        data: '定期通报',
        when: 'ISSUED',
        readers: { OWN_CONGRESS: 'YES', UPPER_CONGRESS: 'YES', PROCURATORATE: 'YES', UPPER_PROCURATORATE: 'YES' },
      },
    ],
    purposeOf: [],
  };
}
