import { execFile } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readlink, rm, stat, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A user of the operating system. */
export interface SystemUser {
  uid: number;
  gid: number;
}

/** Who PostgreSQL runs as: it refuses root, so root borrows an existing user. Undefined when we may run it ourselves. */
export async function systemUser(): Promise<SystemUser | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  for (const name of ['postgres', 'nobody']) {
    const [uid, gid] = await Promise.all(
      ['-u', '-g'].map((which) =>
        run('id', [which, name]).then(
          ({ stdout }) => Number(stdout),
          () => undefined,
        ),
      ),
    );
    if (uid !== undefined && gid !== undefined) return { uid, gid };
  }
  throw new Error('PostgreSQL refuses to run as root and needs a user named postgres or nobody, but this system has neither.');
}

/** Whether a user may come into a folder: all folders above it count. */
export async function mayEnter({ uid, gid }: SystemUser, folder: string): Promise<boolean> {
  return run('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], { cwd: '/', uid, gid }).then(
    () => true,
    () => false,
  );
}

/**
 * The folder that holds the cluster: the given one, unless root gave one that PostgreSQL's user cannot come into (below a
 * private home). Then it is one below /var/lib, and the link `elsewhere` says which. Throws when the folder cannot be made.
 */
export async function clusterFolder(folder: string, user: SystemUser | undefined, log: (line: string) => void): Promise<string> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (cause) {
    throw new Error(
      `PostgreSQL needs a folder of its own, but ${folder} cannot be made: ${cause instanceof Error ? cause.message : String(cause)}`,
      { cause },
    );
  }
  if (user === undefined || (await mayEnter(user, folder))) return folder;
  // Only the folder itself is opened, to pass through: those above it are not ours to change.
  await chmod(folder, (await stat(folder)).mode | 0o011);
  if (await mayEnter(user, folder)) return folder;
  const link = join(folder, 'elsewhere');
  const known = await readlink(link).catch(() => undefined);
  if (known !== undefined && (await mayEnter(user, known))) return known;
  await mkdir('/var/lib', { recursive: true });
  const elsewhere = await mkdtemp('/var/lib/liandong-');
  await chmod(elsewhere, 0o711);
  await rm(link, { force: true });
  await symlink(elsewhere, link);
  log(`PostgreSQL does not run as root, and its user cannot come into ${folder}: its data are in ${elsewhere}.`);
  return elsewhere;
}
