import { refuse } from '../../../schema/errors.ts';
import { parseGlobalId } from '../../../schema/global-id.ts';
import { type JurisdictionCode, isWithin, officialCode } from '../../../schema/jurisdiction-code.ts';
import { type Machine, isOwnStaff } from '../../machine.ts';
import type { DeputyTeamKind, DeputyTeamState } from '../types.ts';

/** What can happen to a group. */
export type DeputyTeamEvent = 'FORM' | 'ACTIVATE' | 'CHANGE_MEMBERS' | 'DISSOLVE';

/** What is looked at of a group's row. */
export interface DeputyTeamColumns {
  code: JurisdictionCode;
  kind: DeputyTeamKind;
  term: number;
  session: number | null;
}

/** 代表小组. What may follow what; the congress whose deputies they are forms its groups, also those that another place hosts (代表法 2025, art. 25). */
export const deputyTeamMachine: Machine<DeputyTeamState, DeputyTeamEvent, 'STAFF', DeputyTeamColumns> = {
  type: 'DeputyTeam',
  table: 'deputy_teams',
  steps: [
    { event: 'FORM', from: null, to: 'FORMED', by: ['STAFF'] },
    { event: 'ACTIVATE', from: 'FORMED', to: 'ACTIVE', by: ['STAFF'] },
    { event: 'CHANGE_MEMBERS', from: 'FORMED', to: 'FORMED', by: ['STAFF'] },
    { event: 'CHANGE_MEMBERS', from: 'ACTIVE', to: 'ACTIVE', by: ['STAFF'] },
    { event: 'DISSOLVE', from: 'FORMED', to: 'DISSOLVED', by: ['STAFF'] },
    { event: 'DISSOLVE', from: 'ACTIVE', to: 'DISSOLVED', by: ['STAFF'] },
  ],
  actors: { STAFF: isOwnStaff },
};

/** Checks that a delegation, and no other group, is of a session. Throws BAD_INPUT. */
export function checkSession({ kind, session }: DeputyTeamColumns): void {
  if ((kind === 'DELEGATION') !== (session !== null)) {
    throw refuse('BAD_INPUT', `A delegation is of a session and no other group is, but got: ${kind} of ${session ?? 'none'}.`);
  }
  if (session !== null && (session < 1 || session > 20)) {
    throw refuse('BAD_INPUT', `A term has sessions 1 to 20, but got: ${session}.`);
  }
}

/**
 * Checks who is in a group: 1 to 100 deputies, each once, the leader among them, of the congress itself or, in a group over levels, of one above
 * or below it. Throws BAD_INPUT, BAD_ID.
 */
export function checkMembers({ code, kind }: DeputyTeamColumns, leader: string, members: readonly string[]): void {
  if (members.length === 0 || members.length > 100) {
    throw refuse('BAD_INPUT', `A group has 1 to 100 members, but got: ${members.length}.`);
  }
  if (new Set(members).size !== members.length) throw refuse('BAD_INPUT', 'Each member may be named once.');
  if (!members.includes(leader)) throw refuse('BAD_INPUT', `The leader must be one of the members, but got: ${leader}.`);
  for (const id of members) {
    const of = parseGlobalId(id, 'Deputy').code;
    if (of !== code && (kind !== 'CROSS_LEVEL' || !onOneLine(code, of))) {
      throw refuse('BAD_INPUT', `A member of a ${kind} group of ${officialCode(code)} cannot be: ${id}.`);
    }
  }
}

/** Whether one place is the other, above it or below it. */
export function onOneLine(one: JurisdictionCode, other: JurisdictionCode): boolean {
  return isWithin(one, other) || isWithin(other, one);
}
