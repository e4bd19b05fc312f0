import sql from 'sql-template-tag';
import type { FedSubgraph } from '../../schema/subgraphs.ts';
import { historyPart } from '../commands.ts';
import { isOneOf } from '../conditions.ts';
import { byInstant } from '../page.ts';
import type { RecordKind, RowOf } from '../record-store.ts';
import type { SuggestionWebhook, WebhookFilter, WebhookOrder } from '../suggestions/types.ts';
import { webhookOf } from './visibility.ts';
import { isOfAnOrgan, webhookTypeOf } from './workflow.ts';

/** 推送订阅. A subscription as it stands in its table, under the SDL's names. */
export type WebhookRow = RowOf<SuggestionWebhook, 'of' | 'history'> & {
  /** Its type's own enum says which there are. */
  of: never[];
  /** Of which of its secrets the one in use is. */
  secretVersion: number;
};

/** 推送订阅. The subscriptions to what changes at one kind of data's owner. */
export function webhookKindOf(subgraph: FedSubgraph): RecordKind<WebhookRow, WebhookFilter, WebhookOrder> {
  return {
    type: webhookTypeOf(subgraph),
    table: {
      name: 'webhooks',
      visibility: webhookOf(subgraph),
      columns: {
        id: 'id',
        code: 'jurisdiction',
        state: 'state',
        url: 'url',
        record_kinds: 'of',
        fields: 'field',
        subscriber_name: 'organ',
        subscriber_kind: 'organKind',
        subscriber_code: 'organCode',
        purpose: 'purpose',
        subscribed_at: 'subscribedAt',
        secret_version: 'id',
        previous_secret_until: 'previousSecretUntil',
        attempts: 'attempts',
        failing_since: 'failingSince',
        last_tried_at: 'lastTriedAt',
        last_delivered_at: 'lastDeliveredAt',
        next_attempt_at: 'nextAttemptAt',
        error: 'error',
      },
      elsewhere: { history: 'history' },
      facts: {},
      standings: {
        SUBSCRIBER: (identity) => {
          const { kind, code } = identity.organ;
          return isOfAnOrgan(identity) && sql`(subscriber_kind = ${kind} and subscriber_code = ${code})`;
        },
      },
    },
    columns: sql`id, code, state, url, record_kinds as "of", fields as "field", subscriber_name as "organ", subscriber_kind as "organKind",
      subscriber_code as "organCode", purpose, subscribed_at as "subscribedAt", secret_version as "secretVersion",
      previous_secret_until as "previousSecretUntil", attempts, failing_since as "failingSince", last_tried_at as "lastTriedAt",
      last_delivered_at as "lastDeliveredAt", case when attempts > 0 and state = 'ACTIVE' then next_attempt_at end as "nextAttemptAt", error`,
    orders: { SUBSCRIBED_AT_ASC: byInstant('subscribed_at'), SUBSCRIBED_AT_DESC: byInstant('subscribed_at') },
    usualOrder: 'SUBSCRIBED_AT_DESC',
    matching: (filter) => isOneOf('state', filter.state),
    parts: { history: historyPart },
  };
}
