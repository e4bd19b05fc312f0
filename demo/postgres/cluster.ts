import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chown, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { exists } from './exists.ts';
import { environment } from './launch.ts';
import type { SystemUser } from './user.ts';

/** What a cluster is made with. */
export interface NewCluster {
  /** Where `data` and `admin-password` are. */
  folder: string;
  binaries: string;
  user: SystemUser | undefined;
  durable: boolean;
}

/** pg_trgm follows LC_CTYPE, and with C a Chinese text has no trigrams, without any error. macOS has no C.utf8. */
const characterType = process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.utf8';

/**
 * The administrator's password, made at the first start and readable by PostgreSQL's user only. It is written before the cluster is
 * made, so that no cluster is without one. Throws if a cluster has lost its password.
 */
export async function adminPassword(folder: string, user: SystemUser | undefined): Promise<string> {
  const file = join(folder, 'admin-password');
  if (await exists(file)) return readFile(file, 'utf8');
  if (await exists(join(folder, 'data')))
    throw new Error(`PostgreSQL in ${folder} needs its admin's password in ${file}, but the file is gone.`);
  const password = randomBytes(24).toString('base64url');
  await writeFile(file, password, { mode: 0o600 });
  // initdb reads it, as the user that it runs as.
  if (user) await chown(file, user.uid, user.gid);
  return password;
}

/** Makes the cluster unless it is there: beside its place, and moved there when complete, so that a kill leaves no half of one. */
export async function makeCluster({ folder, binaries, user, durable }: NewCluster, log: (line: string) => void): Promise<void> {
  const data = join(folder, 'data');
  if (await exists(data)) return;
  log(`Making a new PostgreSQL cluster in ${data}.`);
  const unfinished = `${data}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { mode: 0o700 });
  if (user) await chown(unfinished, user.uid, user.gid);
  const flags = [
    `--pgdata=${unfinished}`,
    '--username=postgres',
    `--pwfile=${join(folder, 'admin-password')}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--lc-collate=C',
    `--lc-ctype=${characterType}`,
    '--no-instructions',
    ...(durable ? [] : ['--no-sync']),
  ];
  try {
    await promisify(execFile)(join(binaries, 'bin', 'initdb'), flags, {
      cwd: folder,
      env: environment,
      uid: user?.uid,
      gid: user?.gid,
    });
  } catch (cause) {
    throw new Error(
      `A PostgreSQL cluster could not be made in ${unfinished}: ${cause instanceof Error ? cause.message : String(cause)}`,
      {
        cause,
      },
    );
  }
  await rename(unfinished, data);
}

/** Throws if Chinese text would be searched without trigrams. */
export async function mustKnowChinese(adminUrl: string): Promise<void> {
  const client = new Client(adminUrl);
  await client.connect();
  try {
    const { rows } = await client.query<{ type: string; encoding: string }>(
      `select datctype as type, pg_encoding_to_char(encoding) as encoding from pg_database where datname = 'template1'`,
    );
    const [found] = rows;
    if (found?.encoding === 'UTF8' && found.type !== 'C' && found.type !== 'POSIX') return;
    throw new Error(
      `Chinese search needs a cluster with UTF8 and LC_CTYPE ${characterType}, but found ${found?.encoding} and ${found?.type}.`,
    );
  } finally {
    await client.end();
  }
}
