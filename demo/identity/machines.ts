import type { System } from '../systems.ts';
import { machineNameOf } from './clients.ts';
import { type DemoIdentity, organOf } from './identity.ts';
import { nameOf, personas } from './names.ts';
import { scopesOf } from './scopes.ts';

/** The software of the systems' organs, which asks by itself: of each congress and each procuratorate that has a system. */
export function machinesOf(systems: readonly System[]): DemoIdentity[] {
  return systems.map(({ code, subgraphs }) => {
    const persona = subgraphs.includes('litigation') ? 'prosecutor' : 'congress-staff';
    const { role } = personas[persona];
    const organ = organOf(persona, code);
    const claims = { name: `${organ.name}业务系统`, organ, roles: [role], deputies: [], duties: [] };
    return { subject: machineNameOf(nameOf(persona, code)), claims, scopes: scopesOf[role] };
  });
}
