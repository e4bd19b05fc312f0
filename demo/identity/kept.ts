import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { chmod, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const signingKeyShape = z.object({ kty: z.literal('EC'), crv: z.literal('P-256'), x: z.string(), y: z.string(), d: z.string() });
const secretsShape = z.record(z.string(), z.string());

/** What the identity provider keeps from one start to the next, in files that only their owner may read. */
export interface Kept {
  /** The private key that signs tokens, as a JWK. */
  signingKey: z.infer<typeof signingKeyShape>;
  /** Of each machine. */
  secrets: Readonly<Record<string, string>>;
}

/** Reads what is kept in a folder, and makes what is missing: at the first start all, later the secrets of machines that are new. */
export async function keep(folder: string, machineNames: readonly string[]): Promise<Kept> {
  await mkdir(folder, { recursive: true });
  const key = await keepFile(join(folder, 'signing-key.json'), signingKeyShape, (before) => before ?? newKey());
  const secrets = await keepFile(machinesFile(folder), secretsShape, (before) =>
    Object.fromEntries(machineNames.map((name) => [name, before?.[name] ?? randomBytes(32).toString('base64url')])),
  );
  return { signingKey: key, secrets };
}

/** The secrets of the machines that a provider keeps in a folder; none before its first start. */
export async function secretsIn(folder: string): Promise<Kept['secrets']> {
  return (await readKept(machinesFile(folder), secretsShape)) ?? {};
}

function machinesFile(folder: string): string {
  return join(folder, 'machines.json');
}

function newKey(): Kept['signingKey'] {
  return signingKeyShape.parse(generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' }));
}

async function keepFile<Value>(
  file: string,
  shape: z.ZodType<Value>,
  complete: (before: Value | undefined) => Value,
): Promise<Value> {
  const value = complete(await readKept(file, shape));
  // A kill in between leaves what was there before.
  await writeFile(`${file}.new`, JSON.stringify(value, undefined, 2), { mode: 0o600 });
  await chmod(`${file}.new`, 0o600);
  await rename(`${file}.new`, file);
  return value;
}

/** Throws if the file is damaged: to make it anew would silently end the tokens and clients that rest on it. */
async function readKept<Value>(file: string, shape: z.ZodType<Value>): Promise<Value | undefined> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (text === undefined) return undefined;
  try {
    return shape.parse(JSON.parse(text));
  } catch (cause) {
    throw new Error(`${file} is damaged: remove it, and a new one is made at the next start.`, { cause });
  }
}
