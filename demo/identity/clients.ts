import { officialCode } from '../../schema/jurisdiction-code.ts';
import type { System } from '../systems.ts';

/** The public client that people use: the token command, and any program on the developer's own machine. */
export const publicClient = 'liandong-demo';

/** What the client is called that carries the messages of a system: `congress-courier@430281`. */
export function courierNameOf({ code, subgraphs }: Pick<System, 'code' | 'subgraphs'>): string {
  return `${subgraphs.includes('litigation') ? 'procuratorate' : 'congress'}-courier@${officialCode(code)}`;
}

/** What a machine's client is called that acts as somebody: `congress-staff-system@430281` as `congress-staff@430281`. */
export function machineNameOf(name: string): string {
  return name.replace('@', '-system@');
}
