/** The public client that people use: the token command, and any program on the developer's own machine. */
export const publicClient = 'liandong-demo';

/** What a machine's client is called that acts as somebody: `congress-staff-system@430281` as `congress-staff@430281`. */
export function machineNameOf(name: string): string {
  return name.replace('@', '-system@');
}
