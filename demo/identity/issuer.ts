import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** For whom the tokens are: their `aud`. */
export const audience = 'liandong';

/** The folder, in the demo's folder of data, of what the identity provider keeps. */
export function identityFolder(data: string): string {
  return join(data, 'identity');
}

/** The file in which a provider that runs says where. */
export function issuerFile(folder: string): string {
  return join(folder, 'issuer');
}

/** The URL of the provider that runs over a folder, if one does. */
export async function issuerIn(folder: string): Promise<string | undefined> {
  return readFile(issuerFile(folder), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
}
