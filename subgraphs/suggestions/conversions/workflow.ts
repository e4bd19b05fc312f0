import type { Identity } from '../../../schema/caller.ts';
import { type JurisdictionCode, isWithin } from '../../../schema/jurisdiction-code.ts';
import { type Machine, type Step, isOwnStaff } from '../../machine.ts';
import { isOrganSystem } from '../../visibility/standing.ts';
import type { ConversionReport, ConversionState } from '../types.ts';

/** What is looked at of a conversion's row. */
export interface ConversionColumns {
  code: JurisdictionCode;
  direction: 'SUGGESTION_TO_CASE' | 'CASE_TO_SUGGESTION';
  /** The place whose procuratorate keeps the other half. */
  procuratorate: JurisdictionCode;
  suggestion_id: string | null;
  receipt_id: string | null;
  deputy_id: string | null;
}

/** What can be done with a conversion by the congress, and what the procuratorate tells of it. */
export type ConversionEvent =
  | 'SEND'
  | 'TELL_SPONSOR'
  | 'RECEIVE'
  | 'OFFER'
  | 'REFUSE'
  | 'TAKE_UP'
  | 'DECLINE_OFFER'
  | 'SUBMIT'
  | 'REPLY'
  | ConversionReport;

/** Who takes part in a conversion. */
export type ConversionActor = 'STAFF' | 'DEPUTY' | 'PROCURATORATE_SYSTEM';

type ConversionStep = Step<ConversionState, ConversionEvent, ConversionActor>;

const staff = ['STAFF'] as const;
const told = ['PROCURATORATE_SYSTEM'] as const;

/**
 * 衔接转化. From a suggestion to a case the congress sends, and the procuratorate alone decides (孝感 2022, art. 3–5; 庆阳, art. 4–5); back from a case a
 * deputy must consent, and what is about a specific case is refused (庆阳, art. 2).
 */
export const conversionMachine: Machine<ConversionState, ConversionEvent, ConversionActor, ConversionColumns> = {
  type: 'Conversion',
  table: 'conversions',
  steps: [
    { event: 'SEND', from: null, to: 'SENT', by: staff },
    { event: 'REGISTER', from: 'SENT', to: 'REGISTERED', by: told },
    { event: 'ASSESS', from: 'REGISTERED', to: 'ASSESSED', by: told },
    { event: 'CONVERT', from: 'ASSESSED', to: 'CONVERTED', by: told },
    ...(['REGISTERED', 'ASSESSED'] as const).map(
      (from): ConversionStep => ({ event: 'DECLINE', from, to: 'NOT_CONVERTED', by: told }),
    ),
    { event: 'COPY_DOCUMENTS', from: 'CONVERTED', to: 'DOCUMENTS_COPIED', by: told },
    { event: 'COPY_OUTCOME', from: 'DOCUMENTS_COPIED', to: 'OUTCOME_COPIED', by: told },
    { event: 'TELL_SPONSOR', from: 'OUTCOME_COPIED', to: 'SPONSOR_TOLD', by: staff },
    { event: 'TELL_SPONSOR', from: 'NOT_CONVERTED', to: 'NOT_CONVERTED', by: staff },
    { event: 'RECEIVE', from: null, to: 'SENT', by: told },
    { event: 'OFFER', from: 'SENT', to: 'OFFERED', by: staff },
    { event: 'REFUSE', from: 'SENT', to: 'DECLINED', by: staff },
    { event: 'TAKE_UP', from: 'OFFERED', to: 'TAKEN_UP', by: ['DEPUTY'] },
    { event: 'DECLINE_OFFER', from: 'OFFERED', to: 'DECLINED', by: ['DEPUTY'] },
    { event: 'SUBMIT', from: 'TAKEN_UP', to: 'SUBMITTED', by: ['DEPUTY', 'STAFF'] },
    { event: 'REPLY', from: 'SUBMITTED', to: 'REPLIED', by: staff },
    { event: 'FEED_BACK', from: 'REPLIED', to: 'FED_BACK', by: told },
  ],
  actors: {
    STAFF: isOwnStaff,
    DEPUTY: ({ roles, deputies }, { deputy_id }) =>
      roles.includes('DEPUTY') && deputy_id !== null && deputies.includes(deputy_id),
    PROCURATORATE_SYSTEM: isProcuratoratesSystem,
  },
};

/** 检察机关系统. The system of the procuratorate that keeps the other half, or of the one above that keeps its records. */
function isProcuratoratesSystem(identity: Identity, { procuratorate }: ConversionColumns): boolean {
  const { kind, code } = identity.organ;
  return isOrganSystem(identity) && kind === 'PROCURATORATE' && isWithin(procuratorate, code);
}
