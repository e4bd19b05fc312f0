import sql from 'sql-template-tag';
import { type OwnedSubgraph, keeperOf } from '../../schema/subgraphs.ts';
import { equals, isOneOf } from '../conditions.ts';
import { byInstant } from '../page.ts';
import type { RecordKind } from '../record-store.ts';
import { deliveryOf } from './visibility.ts';
import type { DeliveryState } from './workflow.ts';

/** 送达. A message as it stands in its table, under the SDL's names. */
export interface DeliveryRow {
  id: string;
  code: string;
  operation: string;
  receiver: string;
  subject: string;
  state: DeliveryState;
  attempts: number;
  queuedAt: string;
  lastTriedAt: string | null;
  deliveredAt: string | null;
  errorCode: string | null;
  error: string | null;
}

/** What lists of messages can be narrowed by. */
export interface DeliveryFilter {
  state?: DeliveryState[] | null;
  receiver?: string | null;
  subject?: string | null;
}

/** 送达. The messages of one kind of data's owner to others. */
export function deliveryKindOf(
  subgraph: OwnedSubgraph,
): RecordKind<DeliveryRow, DeliveryFilter, 'QUEUED_AT_ASC' | 'QUEUED_AT_DESC'> {
  return {
    type: 'Delivery',
    table: {
      name: 'deliveries',
      visibility: deliveryOf(keeperOf(subgraph) === 'CONGRESS' ? 'OWN_CONGRESS' : 'PROCURATORATE'),
      columns: {
        id: 'id',
        code: 'jurisdiction',
        operation: 'operation',
        receiver: 'receiver',
        subject_id: 'subject',
        state: 'state',
        attempts: 'attempts',
        queued_at: 'queuedAt',
        last_tried_at: 'lastTriedAt',
        delivered_at: 'deliveredAt',
        error_code: 'errorCode',
        error: 'error',
      },
      facts: {},
    },
    columns: sql`id, code, operation, receiver, subject_id as subject, state, attempts, queued_at as "queuedAt",
      last_tried_at as "lastTriedAt", delivered_at as "deliveredAt", error_code as "errorCode", error`,
    orders: { QUEUED_AT_ASC: byInstant('queued_at'), QUEUED_AT_DESC: byInstant('queued_at') },
    usualOrder: 'QUEUED_AT_DESC',
    matching: (filter) => [
      ...isOneOf('state', filter.state),
      ...equals('receiver', filter.receiver),
      ...equals('subject_id', filter.subject),
    ],
  };
}
