import type { Identity } from '../../../schema/caller.ts';
import { type JurisdictionCode, isWithin } from '../../../schema/jurisdiction-code.ts';
import type { Machine, Step } from '../../machine.ts';
import { isOrganSystem } from '../../visibility/standing.ts';
import { isOwnProsecutor } from '../actors.ts';
import type { ClueState, LitigationField } from '../types.ts';

/** What is looked at of a clue's row. */
export interface ClueColumns {
  code: JurisdictionCode;
  receipt_id: string | null;
  field: LitigationField;
  summary: string;
  place: JurisdictionCode | null;
  unit: string | null;
  source: string;
  /** The place of the procuratorate that moves it here; absent where none does. */
  mover?: JurisdictionCode;
  /** The opinion that it came of by a contact point, and the congress that referred it; null for a clue from elsewhere. */
  opinion_id: string | null;
  congress: JurisdictionCode | null;
}

/** What can be done with a clue. */
export type ClueEvent = 'REGISTER' | 'ASSESS' | 'FILE' | 'DECLINE' | 'MOVE' | 'RECEIVE' | 'RECEIVE_STATION';

/** Who takes part in a clue. */
export type ClueActor = 'PROCURATORATE' | 'PROCURATORATE_SYSTEM' | 'CONGRESS_SYSTEM';

type ClueStep = Step<ClueState, ClueEvent, ClueActor>;

const own = ['PROCURATORATE'] as const;
const undecided = ['REGISTERED', 'ASSESSING'] as const;

/** 线索. Registered uniformly, assessed, and then filed, declined or moved to who has jurisdiction (人民检察院公益诉讼办案规则 2021, art. 24–30). */
export const clueMachine: Machine<ClueState, ClueEvent, ClueActor, ClueColumns> = {
  type: 'Clue',
  table: 'clues',
  steps: [
    { event: 'REGISTER', from: null, to: 'REGISTERED', by: own },
    { event: 'RECEIVE', from: null, to: 'REGISTERED', by: ['PROCURATORATE_SYSTEM'] },
    { event: 'RECEIVE_STATION', from: null, to: 'REGISTERED', by: ['CONGRESS_SYSTEM'] },
    { event: 'ASSESS', from: 'REGISTERED', to: 'ASSESSING', by: own },
    { event: 'FILE', from: 'ASSESSING', to: 'FILED', by: own },
    ...undecided.map((from): ClueStep => ({ event: 'DECLINE', from, to: 'DECLINED', by: own })),
    ...undecided.map((from): ClueStep => ({ event: 'MOVE', from, to: 'MOVED', by: own })),
  ],
  actors: { PROCURATORATE: isOwnProsecutor, PROCURATORATE_SYSTEM: isMoversSystem, CONGRESS_SYSTEM: isReferrersSystem },
};

/** 检察机关系统. The system of the procuratorate that moves a clue, or of the one above that keeps its records. */
function isMoversSystem(identity: Identity, { mover }: ClueColumns): boolean {
  const { kind, code } = identity.organ;
  return isOrganSystem(identity) && kind === 'PROCURATORATE' && mover !== undefined && isWithin(mover, code);
}

/** 人大系统. The system of the congress that refers a clue, or of the one above that keeps its records. */
function isReferrersSystem(identity: Identity, { congress }: ClueColumns): boolean {
  const { kind, code } = identity.organ;
  return isOrganSystem(identity) && kind === 'CONGRESS' && congress !== null && isWithin(congress, code);
}
