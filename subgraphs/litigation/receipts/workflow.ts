import type { Identity } from '../../../schema/caller.ts';
import { type JurisdictionCode, isWithin } from '../../../schema/jurisdiction-code.ts';
import type { Machine, Step } from '../../machine.ts';
import { isOrganSystem } from '../../visibility/standing.ts';
import { isOwnProsecutor } from '../actors.ts';
import type { ReceiptReport, ReceiptState } from '../types.ts';

/** What is looked at of a receipt's row. */
export interface ReceiptColumns {
  code: JurisdictionCode;
  direction: 'SUGGESTION_TO_CASE' | 'CASE_TO_SUGGESTION';
  /** The place whose congress keeps the other half; null until it is sent to one. */
  congress: JurisdictionCode | null;
  conversion_id: string | null;
  case_id: string | null;
  field: string;
  title: string;
  content: string;
}

/** What can be done with a receipt by the procuratorate, and what the congress tells of it. */
export type ReceiptEvent =
  | 'REGISTER'
  | 'ASSESS'
  | 'CONVERT'
  | 'DECLINE_CONVERSION'
  | 'COPY_DOCUMENTS'
  | 'COPY_OUTCOME'
  | 'SELECT'
  | 'SEND'
  | 'FEED_BACK'
  | ReceiptReport;

/** Who takes part in a receipt. */
export type ReceiptActor = 'PROCURATORATE' | 'CONGRESS_SYSTEM';

type ReceiptStep = Step<ReceiptState, ReceiptEvent, ReceiptActor>;

const own = ['PROCURATORATE'] as const;
const told = ['CONGRESS_SYSTEM'] as const;

/**
 * 衔接转化回执. What a congress sends is registered as it arrives (统一登记); the procuratorate assesses and decides by itself (孝感 2022, art. 4; 庆阳, art. 5). What
 * it sends back to be made a suggestion of, the congress and its deputies decide.
 */
export const receiptMachine: Machine<ReceiptState, ReceiptEvent, ReceiptActor, ReceiptColumns> = {
  type: 'ConversionReceipt',
  table: 'conversion_receipts',
  steps: [
    { event: 'REGISTER', from: null, to: 'REGISTERED', by: told },
    { event: 'ASSESS', from: 'REGISTERED', to: 'ASSESSED', by: own },
    { event: 'CONVERT', from: 'ASSESSED', to: 'CONVERTED', by: own },
    ...(['REGISTERED', 'ASSESSED'] as const).map(
      (from): ReceiptStep => ({ event: 'DECLINE_CONVERSION', from, to: 'NOT_CONVERTED', by: own }),
    ),
    { event: 'COPY_DOCUMENTS', from: 'CONVERTED', to: 'DOCUMENTS_COPIED', by: own },
    { event: 'COPY_OUTCOME', from: 'DOCUMENTS_COPIED', to: 'OUTCOME_COPIED', by: own },
    { event: 'SELECT', from: null, to: 'SELECTED', by: own },
    { event: 'SEND', from: 'SELECTED', to: 'SENT', by: own },
    { event: 'OFFER', from: 'SENT', to: 'OFFERED', by: told },
    ...(['SENT', 'OFFERED'] as const).map((from): ReceiptStep => ({ event: 'DECLINE', from, to: 'DECLINED', by: told })),
    { event: 'TAKE_UP', from: 'OFFERED', to: 'TAKEN_UP', by: told },
    { event: 'SUBMIT', from: 'TAKEN_UP', to: 'SUBMITTED', by: told },
    { event: 'REPLY', from: 'SUBMITTED', to: 'REPLIED', by: told },
    { event: 'FEED_BACK', from: 'REPLIED', to: 'FED_BACK', by: own },
  ],
  actors: { PROCURATORATE: isOwnProsecutor, CONGRESS_SYSTEM: isCongressesSystem },
};

/** 人大系统. The system of the congress that keeps the other half, or of the one above that keeps its records. */
function isCongressesSystem(identity: Identity, { congress }: ReceiptColumns): boolean {
  const { kind, code } = identity.organ;
  return isOrganSystem(identity) && kind === 'CONGRESS' && congress !== null && isWithin(congress, code);
}
