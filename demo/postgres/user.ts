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

/**
 * Who PostgreSQL runs as, over these data: undefined when we are not root and run it ourselves. It refuses root, so root borrows a user:
 * the one whom the data belong to, else postgres or nobody. Throws if the system has neither.
 */
export async function userFor(data: string): Promise<SystemUser | undefined> {
  const borrowed = await borrowedUser();
  if (borrowed === undefined) return undefined;
  const owner = await stat(data).catch(() => undefined);
  if (owner === undefined) return borrowed;
  if (owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  // Root has copied them here.
  await run('chown', ['-R', `${borrowed.uid}:${borrowed.gid}`, data]);
  return borrowed;
}

/**
 * The folder that holds the cluster: the given one, unless root gave one that PostgreSQL's user cannot come into (below a
 * private home). Then it is one below /var/lib, and the link `elsewhere` says which. Throws when the folder cannot be made.
 */
export async function clusterFolder(folder: string, log: (line: string) => void): Promise<string> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`PostgreSQL needs a folder of its own, but ${folder} cannot be made: ${reason}`, { cause });
  }
  const user = await userFor(join(folder, 'data'));
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

/** Whether a user may come into a folder: all folders above it count. */
export async function mayEnter({ uid, gid }: SystemUser, folder: string): Promise<boolean> {
  return run('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], { cwd: '/', uid, gid }).then(
    () => true,
    () => false,
  );
}

async function borrowedUser(): Promise<SystemUser | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  for (const name of ['postgres', 'nobody']) {
    try {
      const [uid, gid] = await Promise.all(['-u', '-g'].map((which) => run('id', [which, name])));
      return { uid: Number(uid?.stdout), gid: Number(gid?.stdout) };
    } catch {
      // There is no such user: the next one will do.
    }
  }
  throw new Error('PostgreSQL refuses to run as root and needs a user named postgres or nobody, but this system has neither.');
}
