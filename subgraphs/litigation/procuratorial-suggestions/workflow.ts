import type { JurisdictionCode } from '../../../schema/jurisdiction-code.ts';
import type { Machine, Step } from '../../machine.ts';
import { isAgency, isOwnProsecutor } from '../actors.ts';
import type { ProcuratorialSuggestionState } from '../types.ts';

/** Where a procuratorial suggestion stands in its table; overdue is told by the day of asking. */
export type StoredState = Exclude<ProcuratorialSuggestionState, 'OVERDUE'>;

/** What is looked at of a procuratorial suggestion's row. */
export interface ProcuratorialSuggestionColumns {
  code: JurisdictionCode;
  agency: string;
  case_id: string;
  urgent: boolean;
  issued_on: string;
}

/** What can be done with a procuratorial suggestion by itself; it is issued and followed up with its case. */
export type ProcuratorialSuggestionEvent = 'ISSUE' | 'SERVE' | 'REPLY';

/** Who takes part in a procuratorial suggestion. */
export type ProcuratorialSuggestionActor = 'PROCURATORATE' | 'AGENCY';

type ProcuratorialSuggestionStep = Step<StoredState, ProcuratorialSuggestionEvent, ProcuratorialSuggestionActor>;

/** 检察建议. The agency replies in writing within two months of receiving it, within fifteen days where the harm is spreading (两高解释 art. 21); late is better than not. */
export const procuratorialSuggestionMachine: Machine<
  StoredState,
  ProcuratorialSuggestionEvent,
  ProcuratorialSuggestionActor,
  ProcuratorialSuggestionColumns
> = {
  type: 'ProcuratorialSuggestion',
  table: 'procuratorial_suggestions',
  steps: [
    { event: 'ISSUE', from: null, to: 'ISSUED', by: ['PROCURATORATE'] },
    { event: 'SERVE', from: 'ISSUED', to: 'RECEIVED', by: ['PROCURATORATE'] },
    ...(['ISSUED', 'RECEIVED'] as const).map(
      (from): ProcuratorialSuggestionStep => ({ event: 'REPLY', from, to: 'REPLIED', by: ['PROCURATORATE', 'AGENCY'] }),
    ),
  ],
  actors: { PROCURATORATE: isOwnProsecutor, AGENCY: isAgency },
};
