import type { Visibility } from '../visibility/policy.ts';

/** The fields of a message, under the SDL's names. */
export type DeliveryField =
  | 'id'
  | 'jurisdiction'
  | 'operation'
  | 'receiver'
  | 'subject'
  | 'state'
  | 'attempts'
  | 'queuedAt'
  | 'lastTriedAt'
  | 'deliveredAt'
  | 'errorCode'
  | 'error';

/** 送达. The organ that sends it, and nobody else: what it says is for the receiver, and is not shown here at all. */
export function deliveryOf(sender: 'OWN_CONGRESS' | 'PROCURATORATE'): Visibility<DeliveryField> {
  return {
    records: [{ data: '送达', when: 'ALWAYS', readers: { [sender]: 'YES' } }],
    fields: {
      id: 'AS_THE_RECORD',
      jurisdiction: 'AS_THE_RECORD',
      operation: 'AS_THE_RECORD',
      receiver: 'AS_THE_RECORD',
      subject: 'AS_THE_RECORD',
      state: 'AS_THE_RECORD',
      attempts: 'AS_THE_RECORD',
      queuedAt: 'AS_THE_RECORD',
      lastTriedAt: 'AS_THE_RECORD',
      deliveredAt: 'AS_THE_RECORD',
      errorCode: 'AS_THE_RECORD',
      error: 'AS_THE_RECORD',
    },
    counts: 'WHAT_THEY_READ',
    purposeOf: [],
  };
}
