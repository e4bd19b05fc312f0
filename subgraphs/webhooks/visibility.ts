import { type FedSubgraph, keeperOf } from '../../schema/subgraphs.ts';
import type { SuggestionWebhook } from '../suggestions/types.ts';
import type { FieldsOf, Visibility } from '../visibility/policy.ts';

/** The fields of a subscription, under the SDL's names. */
export type WebhookField = FieldsOf<SuggestionWebhook>;

/** 推送订阅. The organ that subscribed, and the one whose records are sent: it sees who is told of them, where and what for. The secret is no field. */
export function webhookOf(subgraph: FedSubgraph): Visibility<WebhookField> {
  const keeper = keeperOf(subgraph) === 'CONGRESS' ? 'OWN_CONGRESS' : 'PROCURATORATE';
  return {
    records: [{ data: '推送订阅', when: 'ALWAYS', readers: { [keeper]: 'YES', SUBSCRIBER: 'YES' } }],
    fields: {
      id: 'AS_THE_RECORD',
      jurisdiction: 'AS_THE_RECORD',
      state: 'AS_THE_RECORD',
      url: 'AS_THE_RECORD',
      of: 'AS_THE_RECORD',
      field: 'AS_THE_RECORD',
      organ: 'AS_THE_RECORD',
      organKind: 'AS_THE_RECORD',
      organCode: 'AS_THE_RECORD',
      purpose: 'AS_THE_RECORD',
      subscribedAt: 'AS_THE_RECORD',
      previousSecretUntil: 'AS_THE_RECORD',
      attempts: 'AS_THE_RECORD',
      failingSince: 'AS_THE_RECORD',
      lastTriedAt: 'AS_THE_RECORD',
      lastDeliveredAt: 'AS_THE_RECORD',
      nextAttemptAt: 'AS_THE_RECORD',
      error: 'AS_THE_RECORD',
      history: 'AS_THE_RECORD',
    },
    counts: 'WHAT_THEY_READ',
    purposeOf: [],
  };
}
