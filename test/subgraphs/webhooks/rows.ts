import type { JurisdictionCode } from '../../../schema/jurisdiction-code.ts';
import { globalId } from '../../../schema/global-id.ts';
import type { FedSubgraph } from '../../../schema/subgraphs.ts';
import type { WebhookState } from '../../../subgraphs/suggestions/types.ts';
import { webhookTypeOf } from '../../../subgraphs/webhooks/workflow.ts';

/** What a test says of a subscription. */
export interface WebhookValues {
  code?: JurisdictionCode;
  state?: WebhookState;
  subscriber?: { kind: 'CONGRESS' | 'PROCURATORATE'; code: JurisdictionCode };
  subscribed_at?: string;
  next_attempt_at?: string;
}

/** A subscription as it stands in its table, of the procuratorate of 醴陵 unless told otherwise; what it sent last failed. */
export function webhook(
  subgraph: FedSubgraph,
  local: string,
  {
    code = '430281',
    state = 'ACTIVE',
    subscriber: { kind, code: of } = { kind: 'PROCURATORATE', code: '430281' },
    ...values
  }: WebhookValues = {},
) {
  const isCongress = kind === 'CONGRESS';
  return {
    id: globalId(code, webhookTypeOf(subgraph), local),
    code,
    state,
    url: 'https://hooks.example.org/changes',
    record_kinds: subgraph === 'suggestions' ? ['SUGGESTION'] : ['CASE'],
    fields: ['ECOLOGY'],
    subscriber: JSON.stringify({
      subject: `subscriber@${of}`,
      name: '订阅人',
      organ: { kind, code: of, name: `${of} ${isCongress ? '人大' : '检察院'}` },
      roles: [isCongress ? 'CONGRESS_STAFF' : 'PROSECUTOR'],
    }),
    purpose: '办案',
    subscribed_at: '2026-03-01T02:00:00Z',
    previous_secret_until: '2026-03-03T02:00:00Z',
    secret_version: 2,
    seq: 0,
    attempts: 3,
    failing_since: '2026-03-02T02:00:00Z',
    last_tried_at: '2026-03-02T03:00:00Z',
    last_delivered_at: '2026-03-02T01:00:00Z',
    next_attempt_at: '2026-03-02T04:00:00Z',
    error: 'The receiver answered with HTTP 500.',
    ...values,
  };
}
