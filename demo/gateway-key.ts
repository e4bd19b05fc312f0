import { chmod, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { newSigningKey, readSigningKeys } from '../gateway/identity/caller-signer.ts';

/** Where the gateway's key is, and its public half for the owners. */
export interface GatewayKey {
  /** For the gateway alone. */
  privateFile: string;
  /** For everybody. */
  publicFile: string;
}

/** The key by which a folder's owners know its gateway, made at the first start. */
export async function gatewayKeyIn(folder: string): Promise<GatewayKey> {
  const privateFile = join(folder, 'gateway-key.json');
  const publicFile = join(folder, 'gateway-public-keys.json');
  const known = await readFile(privateFile).catch(() => undefined);
  if (known === undefined) await writeFile(privateFile, JSON.stringify(await newSigningKey()), { mode: 0o600 });
  await chmod(privateFile, 0o600);
  const { published } = await readSigningKeys(privateFile);
  await writeFile(publicFile, JSON.stringify(published, null, 2));
  return { privateFile, publicFile };
}
