import sql from 'sql-template-tag';
import type { Reading } from '../reading.ts';
import { type RecordKind, RecordStore } from '../record-store.ts';
import type { FieldsOf } from '../visibility/policy.ts';
import { linkedTo } from './linked.ts';
import type { ConversionReceipt } from './types.ts';
import { conversionReceipt } from './visibility.ts';

/** The procuratorate's half of a conversion as it stands in its table, under the SDL's names. */
export type ConversionReceiptRow = Pick<
  ConversionReceipt,
  'id' | 'direction' | 'field' | 'state' | 'registeredOn' | 'decidedOn' | 'declineReason'
> & { code: string; conversionId: string; caseId: string | null };

const kind: RecordKind<never, FieldsOf<ConversionReceipt>, never> = {
  type: 'ConversionReceipt',
  table: {
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
    },
    facts: {},
    standings: { LINKED_CONGRESS: (identity) => linkedTo(identity, (sent) => sent) },
  },
  columns: sql`id, code, direction, field, state, conversion_id as "conversionId", case_id as "caseId",
    registered_on as "registeredOn", decided_on as "decidedOn", decline_reason as "declineReason"`,
  orders: {},
};

/** All reading of conversion receipts from one procuratorate's database, through one caller's eyes. */
export class ConversionReceiptStore extends RecordStore<ConversionReceiptRow, never> {
  readonly #ofCase = this.firstOf('case_id', 'registered_on');

  constructor(reading: Reading) {
    super(reading, kind);
  }

  /** The conversions that led to a case or came from it, earliest first, at most 20. */
  ofCase(litigationCase: string): Promise<ConversionReceiptRow[]> {
    return this.#ofCase.load(litigationCase);
  }
}
