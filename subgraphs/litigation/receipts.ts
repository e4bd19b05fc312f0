import sql from 'sql-template-tag';
import type { Owner } from '../owner.ts';
import { type RecordKind, RecordStore } from '../record-store.ts';
import type { ConversionReceipt } from './types.ts';

/** The procuratorate's half of a conversion as it stands in its table, under the SDL's names. */
export type ConversionReceiptRow = Pick<
  ConversionReceipt,
  'id' | 'direction' | 'field' | 'state' | 'registeredOn' | 'decidedOn' | 'declineReason'
> & { code: string; conversionId: string; caseId: string | null };

const kind: RecordKind<never> = {
  type: 'ConversionReceipt',
  columns: sql`id, code, direction, field, state, conversion_id as "conversionId", case_id as "caseId",
    registered_on as "registeredOn", decided_on as "decidedOn", decline_reason as "declineReason"`,
  from: sql`conversion_receipts`,
  orders: {},
};

/** All reading of conversion receipts from one procuratorate's database, for one request. */
export class ConversionReceiptStore extends RecordStore<ConversionReceiptRow, never> {
  readonly #ofCase = this.firstOf('case_id', 'registered_on');

  constructor(owner: Owner) {
    super(owner, kind);
  }

  /** The conversions that led to a case or came from it, earliest first, at most 20. */
  ofCase(litigationCase: string): Promise<ConversionReceiptRow[]> {
    return this.#ofCase.load(litigationCase);
  }
}
