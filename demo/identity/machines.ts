import type { System } from '../systems.ts';
import { courierNameOf, machineNameOf } from './clients.ts';
import { type DemoIdentity, organOf } from './identity.ts';
import { nameOf, personas } from './names.ts';
import { scopesOf } from './scopes.ts';

/**
 * The software of the systems' organs, of each congress and each procuratorate that has a system: one that asks by itself as the organ's staff does, and one
 * that carries messages to other organs.
 */
export function machinesOf(systems: readonly System[]): DemoIdentity[] {
  return systems.flatMap((system) => {
    const { code, subgraphs } = system;
    const persona = subgraphs.includes('litigation') ? 'prosecutor' : 'congress-staff';
    const { role } = personas[persona];
    const organ = organOf(persona, code);
    const asks = { name: `${organ.name}业务系统`, organ, roles: [role], deputies: [], duties: [] };
    const carries = { ...asks, name: `${organ.name}送达系统`, roles: ['ORGAN_SYSTEM' as const] };
    return [
      { subject: machineNameOf(nameOf(persona, code)), claims: asks, scopes: scopesOf[role] },
      { subject: courierNameOf(system), claims: carries, scopes: scopesOf.ORGAN_SYSTEM },
    ];
  });
}
