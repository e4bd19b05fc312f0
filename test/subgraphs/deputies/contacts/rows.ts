import { globalId } from '../../../../schema/global-id.ts';
import { deputy } from '../rows.ts';

/** A row of the table `contact_assignments`. */
export interface ContactAssignmentColumns {
  id: string;
  code: string;
  kind: string;
  from_id: string;
  to_id: string;
  state: string;
  starts_on: string;
  planned: number;
  contacts: number;
  last_contact_on: string | null;
  difficulties: number;
  difficulties_solved: number;
}

/** A member of the standing committee of 醴陵市 is to contact a deputy twice, and has not yet. */
export function contactAssignment(
  local: string,
  values: Partial<Omit<ContactAssignmentColumns, 'id'>> = {},
): ContactAssignmentColumns {
  const code = values.code ?? '430281';
  return {
    id: globalId(code, 'ContactAssignment', local),
    code,
    kind: 'MEMBER_TO_DEPUTY',
    from_id: globalId(code, 'Deputy', 'a'),
    to_id: globalId(code, 'Deputy', 'b'),
    state: 'ASSIGNED',
    starts_on: '2026-01-10',
    planned: 2,
    contacts: 0,
    last_contact_on: null,
    difficulties: 0,
    difficulties_solved: 0,
    ...values,
  };
}

/** The deputies who contact and are contacted, of every place that the rows are of. */
export const deputiesInContact = ['43', '4302', '430281', '430223', '430405', '430281102'].flatMap((code) => [
  deputy('a', { code, standing_committee_member: code.length < 9 }),
  deputy('b', { code }),
]);

/** Assignments of every level, with ties in every order. */
export const contactAssignments: readonly ContactAssignmentColumns[] = [
  contactAssignment('p1', { code: '43', starts_on: '2025-03-01', contacts: 1, last_contact_on: '2025-04-01' }),
  contactAssignment('m1', { code: '4302', kind: 'MENTORSHIP', starts_on: '2025-03-01' }),
  contactAssignment('c1', {
    state: 'DONE',
    contacts: 3,
    last_contact_on: '2026-03-01',
    difficulties: 2,
    difficulties_solved: 1,
  }),
  contactAssignment('c2', { kind: 'MENTORSHIP', planned: 4 }),
  contactAssignment('c3', { kind: 'UPPER_TO_LOWER', from_id: globalId('43', 'Deputy', 'a') }),
  contactAssignment('y1', { code: '430223', contacts: 1, last_contact_on: '2026-02-01', difficulties: 1 }),
  contactAssignment('z1', { code: '430405', planned: 5 }),
  contactAssignment('t1', { code: '430281102', kind: 'UPPER_TO_LOWER', from_id: globalId('430281', 'Deputy', 'a') }),
];
