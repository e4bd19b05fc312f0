import type { Identity } from '../../schema/caller.ts';
import { refuse } from '../../schema/errors.ts';
import type { JurisdictionCode } from '../../schema/jurisdiction-code.ts';
import { type Machine, type Step, isOwnStaff } from '../machine.ts';
import { checkLength } from '../texts.ts';
import { unitOf } from '../visibility/settings.ts';
import type { AssignmentInput, ContactPhase, Satisfaction, SuggestionEventKind, SuggestionState } from './types.ts';

/** Who takes part in a suggestion's life. */
export type SuggestionActor = 'STAFF' | 'LEAD_SPONSOR' | 'JOINT_SPONSOR' | 'UNIT' | 'ANSWERING_UNIT' | 'CO_UNIT';

/** A suggestion's row, as far as its life looks at it. */
export interface SuggestionColumns {
  code: JurisdictionCode;
  number: string | null;
  year: number;
  lead_sponsor: string;
  /** The deputies who lead and join it, and the units it is assigned to. */
  participants: string[];
  /** The units that answer in this round, and those that give views. */
  answering_units: string[];
  co_units: string[];
  round: number;
  assigned_on: string | null;
  due_on: string | null;
  replied_on: string | null;
  contact_phases: ContactPhase[];
  satisfaction: Satisfaction | null;
  rated: boolean;
  rating_due_on: string | null;
  promises: boolean;
  reopened_on: string | null;
  rehandled_on: string | null;
}

type SuggestionStep = Step<SuggestionState, SuggestionEventKind, SuggestionActor>;

const staff = ['STAFF'] as const;
const lead = ['LEAD_SPONSOR'] as const;
const answering = ['ANSWERING_UNIT'] as const;

/** The states in which a suggestion is with its units. */
const withUnits = ['ASSIGNED', 'IN_HANDLING', 'REOPENED'] as const;
/** The states after the first reply. */
const answered = ['REPLIED', 'TRACKING', 'REOPENED', 'HEARING', 'DEMOCRATIC_REVIEW'] as const;
/** From its submission until it is closed. */
const underWay = ['SUBMITTED', 'RETURNED', 'ACCEPTED', 'RETURN_REQUESTED', 'ASSIGNED', 'IN_HANDLING', ...answered] as const;

/** A step that may be taken in several states and leaves it where it is. */
function staying(
  event: SuggestionEventKind,
  states: readonly SuggestionState[],
  by: readonly SuggestionActor[],
): readonly SuggestionStep[] {
  return states.map((state) => ({ event, from: state, to: state, by }));
}

/**
 * What may follow what, and who may do it (代表法 2025, art. 51 and 52; the congresses' rules for handling suggestions: 重庆、浙江、北京、上海、青岛; 邵阳县 for what follows a
 * second unsatisfactory reply).
 */
export const suggestionMachine: Machine<SuggestionState, SuggestionEventKind, SuggestionActor, SuggestionColumns> = {
  type: 'Suggestion',
  table: 'suggestions',
  steps: [
    { event: 'DRAFT', from: null, to: 'DRAFT', by: lead },
    ...staying('EDIT', ['DRAFT'], lead),
    ...staying('CONFIRM', ['DRAFT'], ['JOINT_SPONSOR']),
    { event: 'SUBMIT', from: null, to: 'SUBMITTED', by: ['LEAD_SPONSOR', 'STAFF'] },
    { event: 'SUBMIT', from: 'DRAFT', to: 'SUBMITTED', by: lead },
    { event: 'SUBMIT', from: 'RETURNED', to: 'SUBMITTED', by: ['LEAD_SPONSOR', 'STAFF'] },
    { event: 'WITHDRAW', from: 'DRAFT', to: 'WITHDRAWN', by: lead },
    { event: 'RETURN', from: 'SUBMITTED', to: 'RETURNED', by: staff },
    { event: 'REJECT', from: 'SUBMITTED', to: 'NOT_ACCEPTED', by: staff },
    { event: 'ACCEPT', from: 'SUBMITTED', to: 'ACCEPTED', by: staff },
    ...staying('AGREE', underWay, ['JOINT_SPONSOR']),
    ...underWay.map((from): SuggestionStep => ({ event: 'WITHDRAW', from, to: 'WITHDRAWN', by: lead })),
    { event: 'ASSIGN', from: 'ACCEPTED', to: 'ASSIGNED', by: staff },
    { event: 'REQUEST_RETURN', from: 'ASSIGNED', to: 'RETURN_REQUESTED', by: ['UNIT'] },
    { event: 'REFUSE_RETURN', from: 'RETURN_REQUESTED', to: 'ASSIGNED', by: staff },
    { event: 'REASSIGN', from: 'RETURN_REQUESTED', to: 'ASSIGNED', by: staff },
    { event: 'REASSIGN', from: 'TRACKING', to: 'ASSIGNED', by: staff },
    ...staying('EXTEND', ['ASSIGNED', 'IN_HANDLING'], staff),
    { event: 'BEGIN_HANDLING', from: 'ASSIGNED', to: 'IN_HANDLING', by: answering },
    ...staying('CONTACT', ['IN_HANDLING', 'REOPENED', 'REPLIED', 'TRACKING'], answering),
    ...staying('CONFIRM_CONTACT', ['IN_HANDLING', ...answered], lead),
    ...staying('VIEW', withUnits, ['CO_UNIT']),
    ...staying('NAME_RESPONSIBLE', [...withUnits, 'TRACKING'], ['UNIT']),
    ...staying('DRAFT_REPLY', ['IN_HANDLING', 'REOPENED', 'TRACKING'], answering),
    ...staying('REVIEW_REPLY', ['IN_HANDLING', 'REOPENED', 'TRACKING'], staff),
    ...staying('REPLY_PART', ['IN_HANDLING', 'REOPENED', 'TRACKING'], answering),
    { event: 'REPLY', from: 'IN_HANDLING', to: 'REPLIED', by: answering },
    { event: 'REPLY', from: 'REOPENED', to: 'REPLIED', by: answering },
    { event: 'REPLY', from: 'TRACKING', to: 'REPLIED', by: answering },
    ...staying(
      'DISCLOSE',
      [...withUnits, 'RETURN_REQUESTED', 'REPLIED', 'TRACKING', 'HEARING', 'DEMOCRATIC_REVIEW', 'CLOSED'],
      staff,
    ),
    ...staying('RATE', ['REPLIED'], ['LEAD_SPONSOR', 'STAFF']),
    { event: 'REOPEN', from: 'REPLIED', to: 'REOPENED', by: staff },
    { event: 'HEAR', from: 'REPLIED', to: 'HEARING', by: staff },
    { event: 'REVIEW', from: 'HEARING', to: 'DEMOCRATIC_REVIEW', by: staff },
    { event: 'TRACK', from: 'DEMOCRATIC_REVIEW', to: 'TRACKING', by: staff },
    { event: 'TRACK', from: 'REPLIED', to: 'TRACKING', by: staff },
    { event: 'CLOSE', from: 'REPLIED', to: 'CLOSED', by: staff },
  ],
  actors: {
    STAFF: isOwnStaff,
    LEAD_SPONSOR: ({ roles, deputies }, { lead_sponsor }) => roles.includes('DEPUTY') && deputies.includes(lead_sponsor),
    JOINT_SPONSOR: ({ roles, deputies }, { lead_sponsor, participants }) =>
      roles.includes('DEPUTY') && deputies.some((id) => id !== lead_sponsor && participants.includes(id)),
    UNIT: (identity, row) => isUnitOf(identity, row, [...row.answering_units, ...row.co_units]),
    ANSWERING_UNIT: (identity, row) => isUnitOf(identity, row, row.answering_units),
    CO_UNIT: (identity, row) => isUnitOf(identity, row, row.co_units),
  },
};

/** 承办单位. Whether somebody acts for one of the units, by its name and place. */
function isUnitOf(identity: Identity, { code }: SuggestionColumns, units: readonly string[]): boolean {
  const unit = unitOf(identity);
  return unit !== null && units.includes(unit.name) && (unit.place === null || unit.place === code);
}

/** The states in which a suggestion waits for a reply, so that its clock runs. */
export const awaitingReply: readonly SuggestionState[] = ['ASSIGNED', 'RETURN_REQUESTED', 'IN_HANDLING', 'REOPENED'];

/**
 * Checks who handles a suggestion: one unit leads (主办) with any number of co-handlers (会办), or two and more answer separately
 * (分办), at most 20, each once. Throws BAD_INPUT.
 */
export function checkUnits(units: readonly AssignmentInput[]): void {
  const count = (role: AssignmentInput['role']): number => units.filter((each) => each.role === role).length;
  const led = count('LEAD') === 1 && count('SEPARATE') === 0;
  const separate = count('SEPARATE') >= 2 && count('SEPARATE') === units.length;
  if (!led && !separate) {
    throw refuse(
      'BAD_INPUT',
      `A suggestion needs one LEAD unit with any CO units, or two and more SEPARATE ones, but got: ${
        units.map(({ role }) => role).join(', ') || 'none'
      }.`,
    );
  }
  if (units.length > 20) throw refuse('BAD_INPUT', `A suggestion has at most 20 units, but got: ${units.length}.`);
  for (const { unit } of units) checkLength('A unit’s name', unit, 100);
  if (new Set(units.map(({ unit }) => unit)).size !== units.length) throw refuse('BAD_INPUT', 'Each unit may be named once.');
}
