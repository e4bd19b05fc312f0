import type { Identity } from '../../../schema/caller.ts';
import { type JurisdictionCode, isWithin } from '../../../schema/jurisdiction-code.ts';
import { type Machine, isOwnStaff } from '../../machine.ts';
import { unitOf } from '../../visibility/settings.ts';
import { isOrganSystem } from '../../visibility/standing.ts';
import type { OpinionState, ReferralReport, ReferralState } from '../types.ts';

/** What is looked at of an opinion's row. */
export interface OpinionColumns {
  code: JurisdictionCode;
  deputy_id: string | null;
  unit: string | null;
  received_on: string;
  answer: string | null;
  answered_on: string | null;
  reopened: number;
  suggestion_id: string | null;
  clue_id: string | null;
  place: JurisdictionCode | null;
  station_id: string | null;
  /** The place of the procuratorate that it was referred to; null when it was not. */
  referred_to: JurisdictionCode | null;
  referred_on: string | null;
  referral: ReferralState | null;
}

/** What can be done with an opinion. */
export type OpinionEvent =
  | 'SUBMIT'
  | 'RECORD'
  | 'ENTRUST'
  | 'REFUSE'
  | 'ASSIGN'
  | 'REQUEST_RETURN'
  | 'HANDLE'
  | 'ANSWER'
  | 'PUBLISH'
  | 'REOPEN'
  | 'DISPUTE'
  | 'LINK_SUGGESTION'
  | 'LINK_CLUE'
  | 'REFER'
  | `CLUE_${ReferralReport}`;

/**
 * Who does it: the congress's staff, the deputy who received it, the unit that handles it, the system of the procuratorate that it was referred to, and the
 * citizen, who is nobody to the system.
 */
export type OpinionActor = 'STAFF' | 'DEPUTY' | 'UNIT' | 'PROCURATORATE_SYSTEM' | 'CITIZEN';

type OpinionStep = Machine<OpinionState, OpinionEvent, OpinionActor, OpinionColumns>['steps'][number];

/** Every state but that of an opinion that was not accepted. */
const alive: readonly OpinionState[] = ['RECEIVED', 'ASSIGNED', 'RETURN_REQUESTED', 'HANDLED', 'ANSWERED', 'PUBLISHED'];

/** What the procuratorate tells of the clue that came of an opinion. */
const referralReports: readonly ReferralReport[] = ['REGISTER', 'FILE', 'DECLINE', 'MOVE'];

/**
 * 群众意见. 收集、交办、办理、答复、公示的闭环: a unit may ask that another be assigned, a citizen who is not satisfied sends it back. That a suggestion or a clue
 * came of it, and what the procuratorate tells of the clue, is noted beside its state and closes nothing.
 */
export const opinionMachine: Machine<OpinionState, OpinionEvent, OpinionActor, OpinionColumns> = {
  type: 'CitizenOpinion',
  table: 'citizen_opinions',
  anonymous: ['CITIZEN'],
  steps: [
    { event: 'SUBMIT', from: null, to: 'RECEIVED', by: ['CITIZEN'] },
    { event: 'RECORD', from: null, to: 'RECEIVED', by: ['STAFF', 'DEPUTY'] },
    ...staying('ENTRUST', ['RECEIVED', 'ASSIGNED', 'RETURN_REQUESTED', 'HANDLED'], ['STAFF']),
    { event: 'REFUSE', from: 'RECEIVED', to: 'NOT_ACCEPTED', by: ['STAFF'] },
    { event: 'ASSIGN', from: 'RECEIVED', to: 'ASSIGNED', by: ['STAFF'] },
    { event: 'ASSIGN', from: 'ASSIGNED', to: 'ASSIGNED', by: ['STAFF'] },
    { event: 'ASSIGN', from: 'RETURN_REQUESTED', to: 'ASSIGNED', by: ['STAFF'] },
    { event: 'REQUEST_RETURN', from: 'ASSIGNED', to: 'RETURN_REQUESTED', by: ['UNIT'] },
    { event: 'HANDLE', from: 'ASSIGNED', to: 'HANDLED', by: ['UNIT', 'STAFF'] },
    { event: 'ANSWER', from: 'HANDLED', to: 'ANSWERED', by: ['STAFF', 'DEPUTY'] },
    { event: 'PUBLISH', from: 'ANSWERED', to: 'PUBLISHED', by: ['STAFF'] },
    { event: 'REOPEN', from: 'ANSWERED', to: 'ASSIGNED', by: ['STAFF', 'DEPUTY'] },
    { event: 'REOPEN', from: 'PUBLISHED', to: 'ASSIGNED', by: ['STAFF', 'DEPUTY'] },
    { event: 'DISPUTE', from: 'ANSWERED', to: 'ASSIGNED', by: ['CITIZEN'] },
    { event: 'DISPUTE', from: 'PUBLISHED', to: 'ASSIGNED', by: ['CITIZEN'] },
    ...staying('LINK_SUGGESTION', alive, ['STAFF', 'DEPUTY']),
    ...staying('LINK_CLUE', alive, ['STAFF']),
    ...staying('REFER', alive, ['STAFF', 'DEPUTY']),
    // The procuratorate does not know how far the opinion itself has come.
    ...referralReports.flatMap((report) => staying(`CLUE_${report}`, [...alive, 'NOT_ACCEPTED'], ['PROCURATORATE_SYSTEM'])),
  ],
  actors: {
    STAFF: isOwnStaff,
    DEPUTY: ({ roles, deputies }, { deputy_id }) =>
      roles.includes('DEPUTY') && deputy_id !== null && deputies.includes(deputy_id),
    UNIT: isUnitOf,
    PROCURATORATE_SYSTEM: isSystemOf,
    // Who is logged in acts as a citizen under nobody's name.
    CITIZEN: () => false,
  },
};

function staying(event: OpinionEvent, states: readonly OpinionState[], by: readonly OpinionActor[]): OpinionStep[] {
  return states.map((state) => ({ event, from: state, to: state, by }));
}

/** 承办单位. Whether somebody acts for the unit, by its name and place. */
function isUnitOf(identity: Identity, { code, unit }: OpinionColumns): boolean {
  const mine = unitOf(identity);
  return unit !== null && mine !== null && mine.name === unit && (mine.place === null || mine.place === code);
}

/** 检察机关系统. The system of the procuratorate that an opinion was referred to, or of the one above that keeps its records. */
function isSystemOf(identity: Identity, { referred_to }: OpinionColumns): boolean {
  const { kind, code } = identity.organ;
  return isOrganSystem(identity) && kind === 'PROCURATORATE' && referred_to !== null && isWithin(referred_to, code);
}
