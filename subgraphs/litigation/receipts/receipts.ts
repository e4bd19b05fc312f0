import { historyPart } from '../../commands.ts';
import { byDay } from '../../page.ts';
import type { RecordKind, RowOf } from '../../record-store.ts';
import type { FieldsOf } from '../../visibility/policy.ts';
import type { VisibleTable } from '../../visibility/relation.ts';
import { linkedTo } from '../linked.ts';
import type { ConversionReceipt } from '../types.ts';
import { conversionReceipt } from './visibility.ts';

/** The procuratorate's half of a conversion as it stands in its table, under the SDL's names. */
export type ConversionReceiptRow = RowOf<
  ConversionReceipt,
  'conversion' | 'clue' | 'case' | 'congress' | 'suggestion' | 'history'
> & {
  conversionId: string | null;
  caseId: string | null;
  congress: string | null;
  suggestionId: string | null;
};

const table: VisibleTable<FieldsOf<ConversionReceipt>, never> = {
  name: 'conversion_receipts',
  visibility: conversionReceipt,
  columns: {
    id: 'id',
    code: 'jurisdiction',
    direction: 'direction',
    field: 'field',
    state: 'state',
    conversion_id: 'conversion',
    case_id: 'case',
    registered_on: 'registeredOn',
    decided_on: 'decidedOn',
    decline_reason: 'declineReason',
    congress: 'congress',
    title: 'title',
    content: 'content',
    suggestion_id: 'suggestion',
    documents: 'documents',
    outcome: 'outcome',
    reply: 'reply',
    due_on: 'dueOn',
  },
  elsewhere: { history: 'history' },
  facts: {},
  standings: { LINKED_CONGRESS: (identity) => linkedTo(identity, (sent) => sent) },
};

/** 衔接转化回执. The procuratorate’s halves of conversions. */
export const receiptKind: RecordKind<ConversionReceiptRow, never, 'REGISTERED_ON_ASC'> = {
  type: 'ConversionReceipt',
  table,
  orders: { REGISTERED_ON_ASC: byDay('registered_on') },
  usualOrder: 'REGISTERED_ON_ASC',
  parts: { history: historyPart },
};
