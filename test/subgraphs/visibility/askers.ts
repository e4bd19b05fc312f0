import { type Caller, type Identity, type Role, anonymous } from '../../../schema/caller.ts';
import type { JurisdictionCode } from '../../../schema/jurisdiction-code.ts';
import { callerOf } from '../../callers.ts';
import { congressOf, places, sponsorOf, unitOf } from './world.ts';

/** Somebody who asks, with a name for the test's messages. */
export interface Asker {
  name: string;
  caller: Caller;
}

const organKinds = {
  DEPUTY: 'CONGRESS',
  CONGRESS_STAFF: 'CONGRESS',
  HANDLING_UNIT: 'GOVERNMENT',
  PROSECUTOR: 'PROCURATORATE',
  PROVINCIAL_STAFF: 'CONGRESS',
  AUDITOR: 'GOVERNMENT',
  OPERATOR: 'GOVERNMENT',
  ORGAN_SYSTEM: 'CONGRESS',
} as const satisfies Record<Role, Identity['organ']['kind']>;

/** Roles that read no record for what they are, wherever they are: tried at the top and at a county. */
const withoutRecords: ReadonlySet<Role> = new Set(['AUDITOR', 'OPERATOR', 'ORGAN_SYSTEM']);

/** Every role at every place, with a purpose; and somebody who is not logged in. To any record they are all that one can be. */
export function askers(): Asker[] {
  const logged = (Object.keys(organKinds) as Role[]).flatMap(
    (role) => (withoutRecords.has(role) ? ['43', '430281'] : places).map((place) => asker(role, place)), // the roles
  );
  const named = places.map((place) => asker('CONGRESS_STAFF', place, { duties: ['APPOINTMENTS'] }));
  return [{ name: 'anonymous', caller: anonymous('r') }, ...logged, ...named];
}

/** Somebody in a role at a place. */
export function asker(role: Role, place: JurisdictionCode, values: Partial<Identity> = {}): Asker {
  const kind = organKinds[role];
  const name = kind === 'GOVERNMENT' ? unitOf(place) : kind === 'CONGRESS' ? congressOf(place) : `${place} 检察院`;
  const identity: Identity = {
    subject: `${role}@${place}`,
    name: role,
    organ: { kind, code: place, name },
    roles: [role],
    deputies: role === 'DEPUTY' ? [sponsorOf(place)] : [],
    duties: [],
    ...values,
  };
  return { name: `${role}@${place}${identity.duties.map((duty) => ` (${duty})`).join('')}`, caller: callerOf(identity) };
}
