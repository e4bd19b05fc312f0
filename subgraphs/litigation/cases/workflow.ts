import type { JurisdictionCode } from '../../../schema/jurisdiction-code.ts';
import type { Machine, Step } from '../../machine.ts';
import { isAgency, isOwnProsecutor } from '../actors.ts';
import type { CaseClosure, CaseKind, CaseState, LitigationField } from '../types.ts';

/** What is looked at of a case's row. */
export interface CaseColumns {
  code: JurisdictionCode;
  agency: string;
  kind: CaseKind;
  field: LitigationField;
  notified_on: string | null;
  due_on: string | null;
  disclosed_on: string | null;
}

/** What can be done with a case. */
export type CaseEvent =
  | 'FILE'
  | 'NOTIFY'
  | 'INVESTIGATE'
  | 'SOLVE'
  | 'ISSUE_SUGGESTION'
  | 'PUBLISH_NOTICE'
  | 'REPLY'
  | 'FOLLOW_UP'
  | 'SUSPEND'
  | 'RECTIFY'
  | 'SUE'
  | 'WITHDRAW_SUIT'
  | 'JUDGE'
  | 'ENFORCE'
  | 'CLOSE'
  | 'DISCLOSE';

/** Who takes part in a case. */
export type CaseActor = 'PROCURATORATE' | 'AGENCY';

type CaseStep = Step<CaseState, CaseEvent, CaseActor>;

const own = ['PROCURATORATE'] as const;

const open = [
  'FILED',
  'INVESTIGATING',
  'CONSULTED_AND_SOLVED',
  'SUGGESTION_ISSUED',
  'NOTICE_PUBLISHED',
  'REPLIED',
  'FOLLOW_UP',
  'SUSPENDED',
  'RECTIFIED',
  'SUED',
  'WITHDRAWN_AFTER_RELIEF',
  'JUDGED',
  'ENFORCED',
] as const satisfies readonly CaseState[];

/**
 * 公益诉讼案件. An administrative case goes by consultation or a procuratorial suggestion, the agency's reply and follow-up, and to court when nothing is put right
 * (行政诉讼法 art. 25; 两高解释 art. 21); a civil one by thirty days' notice (两高解释 art. 13). Any may be closed on a ground (人民检察院公益诉讼办案规则 2021, art. 70–82).
 */
export const caseMachine: Machine<CaseState, CaseEvent, CaseActor, CaseColumns> = {
  type: 'LitigationCase',
  table: 'litigation_cases',
  steps: [
    { event: 'FILE', from: null, to: 'FILED', by: own },
    ...(['FILED', 'INVESTIGATING'] as const).map((from): CaseStep => ({ event: 'NOTIFY', from, to: from, by: own })),
    { event: 'INVESTIGATE', from: 'FILED', to: 'INVESTIGATING', by: own },
    { event: 'SOLVE', from: 'INVESTIGATING', to: 'CONSULTED_AND_SOLVED', by: own },
    { event: 'ISSUE_SUGGESTION', from: 'INVESTIGATING', to: 'SUGGESTION_ISSUED', by: own },
    { event: 'PUBLISH_NOTICE', from: 'INVESTIGATING', to: 'NOTICE_PUBLISHED', by: own },
    { event: 'REPLY', from: 'SUGGESTION_ISSUED', to: 'REPLIED', by: ['PROCURATORATE', 'AGENCY'] },
    ...(['SUGGESTION_ISSUED', 'REPLIED', 'FOLLOW_UP', 'SUSPENDED'] as const).map(
      (from): CaseStep => ({ event: 'FOLLOW_UP', from, to: 'FOLLOW_UP', by: own }),
    ),
    { event: 'SUSPEND', from: 'FOLLOW_UP', to: 'SUSPENDED', by: own },
    { event: 'RECTIFY', from: 'FOLLOW_UP', to: 'RECTIFIED', by: own },
    ...(['FOLLOW_UP', 'NOTICE_PUBLISHED'] as const).map((from): CaseStep => ({ event: 'SUE', from, to: 'SUED', by: own })),
    { event: 'WITHDRAW_SUIT', from: 'SUED', to: 'WITHDRAWN_AFTER_RELIEF', by: own },
    { event: 'JUDGE', from: 'SUED', to: 'JUDGED', by: own },
    { event: 'ENFORCE', from: 'JUDGED', to: 'ENFORCED', by: own },
    ...open.map((from): CaseStep => ({ event: 'CLOSE', from, to: 'CLOSED', by: own })),
    { event: 'DISCLOSE', from: 'CLOSED', to: 'CLOSED', by: own },
  ],
  actors: { PROCURATORATE: isOwnProsecutor, AGENCY: isAgency },
};

/** Where a case must stand to be closed on a ground; anywhere where nothing is said. */
export const closableFrom: { readonly [Each in CaseClosure]?: readonly CaseState[] } = {
  SOLVED: ['CONSULTED_AND_SOLVED'],
  RECTIFIED: ['RECTIFIED'],
  ENFORCED: ['JUDGED', 'ENFORCED'],
  RELIEF: ['WITHDRAWN_AFTER_RELIEF'],
  OTHERS_SUED: ['NOTICE_PUBLISHED'],
};
