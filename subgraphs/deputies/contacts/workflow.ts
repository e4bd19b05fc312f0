import { refuse } from '../../../schema/errors.ts';
import { parseGlobalId } from '../../../schema/global-id.ts';
import { type JurisdictionCode, isWithin, officialCode } from '../../../schema/jurisdiction-code.ts';
import { type Machine, isOwnStaff } from '../../machine.ts';
import type { ContactKind, ContactState } from '../types.ts';

/** What can happen to a contact assignment. */
export type ContactEvent = 'ASSIGN' | 'RECORD' | 'SOLVE' | 'FINISH';

/** What is looked at of an assignment's row. */
export interface ContactColumns {
  code: JurisdictionCode;
  from_id: string;
  starts_on: string;
  planned: number;
  contacts: number;
  last_contact_on: string | null;
  difficulties: number;
  difficulties_solved: number;
}

/** 联系. What may follow what: contacts go on also after the planned ones were made, and a difficulty may be solved later. */
export const contactMachine: Machine<ContactState, ContactEvent, 'STAFF' | 'WHO_CONTACTS', ContactColumns> = {
  type: 'ContactAssignment',
  table: 'contact_assignments',
  steps: [
    { event: 'ASSIGN', from: null, to: 'ASSIGNED', by: ['STAFF'] },
    { event: 'RECORD', from: 'ASSIGNED', to: 'ASSIGNED', by: ['STAFF', 'WHO_CONTACTS'] },
    { event: 'RECORD', from: 'DONE', to: 'DONE', by: ['STAFF', 'WHO_CONTACTS'] },
    { event: 'SOLVE', from: 'ASSIGNED', to: 'ASSIGNED', by: ['STAFF', 'WHO_CONTACTS'] },
    { event: 'SOLVE', from: 'DONE', to: 'DONE', by: ['STAFF', 'WHO_CONTACTS'] },
    { event: 'FINISH', from: 'ASSIGNED', to: 'DONE', by: ['STAFF'] },
  ],
  actors: {
    STAFF: isOwnStaff,
    WHO_CONTACTS: ({ roles, deputies }, { from_id }) => roles.includes('DEPUTY') && deputies.includes(from_id),
  },
};

/** How many contacts an assignment can hold: its history, which has 100 steps, must hold them all. */
export const mostContacts = 90;

/**
 * Checks who contacts whom: two deputies of the congress, or from one above it to one of its own (上联下). Throws BAD_INPUT, BAD_ID.
 */
export function checkPair(code: JurisdictionCode, kind: ContactKind, from: string, to: string): void {
  const [fromCode, toCode] = [parseGlobalId(from, 'Deputy').code, parseGlobalId(to, 'Deputy').code];
  const fits = kind === 'UPPER_TO_LOWER' ? isWithin(code, fromCode) && code !== fromCode : fromCode === code;
  if (!fits) throw refuse('BAD_INPUT', `Who contacts by ${kind} at ${officialCode(code)} cannot be: ${from}.`);
  if (toCode !== code) throw refuse('BAD_INPUT', `Who is contacted must be a deputy of ${officialCode(code)}, but got: ${to}.`);
  if (from === to) throw refuse('BAD_INPUT', 'Nobody is in contact with himself.');
}
