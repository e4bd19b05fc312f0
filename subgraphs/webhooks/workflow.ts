import type { Identity } from '../../schema/caller.ts';
import type { JurisdictionCode } from '../../schema/jurisdiction-code.ts';
import { type FedSubgraph, keeperOf } from '../../schema/subgraphs.ts';
import { type Machine, isOwnStaff } from '../machine.ts';
import type { WebhookState } from '../suggestions/types.ts';
import { isCongressStaff, isProsecutor } from '../visibility/standing.ts';

/** What can be done to a subscription. */
export type WebhookEvent = 'SUBSCRIBE' | 'PAUSE' | 'RESUME' | 'ROTATE_SECRET' | 'DISABLE' | 'END';

/** Who does it: the staff of the organ that subscribed, those of the organ whose records are sent, and the program that sends. */
export type WebhookActor = 'SUBSCRIBER' | 'KEEPER' | 'COURIER';

/** What is looked at of a subscription's row. */
export interface WebhookColumns {
  code: JurisdictionCode;
  subscriber_kind: string;
  subscriber_code: JurisdictionCode;
  secret_version: number;
}

/** What the type of an owner's subscriptions is called. */
export function webhookTypeOf(subgraph: FedSubgraph): string {
  return subgraph === 'litigation' ? 'LitigationWebhook' : 'SuggestionWebhook';
}

/** 订阅机关. Whether somebody acts for an organ in a way in which it can subscribe: on a congress's staff, or of a procuratorate. */
export function isOfAnOrgan(identity: Identity): boolean {
  return isCongressStaff(identity) || isProsecutor(identity);
}

/** 推送订阅. It is the subscriber's from beginning to end; the organ whose records are sent can end it. */
export function webhookMachineOf(subgraph: FedSubgraph): Machine<WebhookState, WebhookEvent, WebhookActor, WebhookColumns> {
  const isCongress = keeperOf(subgraph) === 'CONGRESS';
  return {
    type: webhookTypeOf(subgraph),
    table: 'webhooks',
    steps: [
      { event: 'SUBSCRIBE', from: null, to: 'ACTIVE', by: ['SUBSCRIBER'] },
      { event: 'PAUSE', from: 'ACTIVE', to: 'PAUSED', by: ['SUBSCRIBER'] },
      { event: 'RESUME', from: 'PAUSED', to: 'ACTIVE', by: ['SUBSCRIBER'] },
      { event: 'RESUME', from: 'DISABLED', to: 'ACTIVE', by: ['SUBSCRIBER'] },
      { event: 'ROTATE_SECRET', from: 'ACTIVE', to: 'ACTIVE', by: ['SUBSCRIBER'] },
      { event: 'ROTATE_SECRET', from: 'PAUSED', to: 'PAUSED', by: ['SUBSCRIBER'] },
      { event: 'ROTATE_SECRET', from: 'DISABLED', to: 'DISABLED', by: ['SUBSCRIBER'] },
      { event: 'DISABLE', from: 'ACTIVE', to: 'DISABLED', by: ['COURIER'] },
      { event: 'END', from: 'ACTIVE', to: 'ENDED', by: ['SUBSCRIBER', 'KEEPER'] },
      { event: 'END', from: 'PAUSED', to: 'ENDED', by: ['SUBSCRIBER', 'KEEPER'] },
      { event: 'END', from: 'DISABLED', to: 'ENDED', by: ['SUBSCRIBER', 'KEEPER'] },
    ],
    actors: {
      SUBSCRIBER: (identity, { subscriber_kind, subscriber_code }) =>
        isOfAnOrgan(identity) && identity.organ.kind === subscriber_kind && identity.organ.code === subscriber_code,
      KEEPER: (identity, { code }) =>
        isCongress ? isOwnStaff(identity, { code }) : isProsecutor(identity) && identity.organ.code === code,
      COURIER: () => false,
    },
  };
}
