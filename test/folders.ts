import { realpath, rm, statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Removes a folder of a test, and the cluster that its PostgreSQL keeps elsewhere because root's temporary folders are closed to PostgreSQL's user
 * (demo/postgres/user.ts): a few hundred megabytes each.
 */
export async function removeFolder(folder: string): Promise<void> {
  for (const cluster of [folder, join(folder, 'postgres')]) {
    const elsewhere = await realpath(join(cluster, 'elsewhere')).catch(() => undefined);
    if (elsewhere !== undefined) await rm(elsewhere, { recursive: true, force: true });
  }
  await rm(folder, { recursive: true, force: true });
}

/** Thousands of databases are copied and dropped in a run: where the system keeps files in memory that takes half the time. */
export const inMemory = '/dev/shm';

/** So much must be free there. */
const leastFreeBytes = 4 * 1024 ** 3;

/** Where a folder for databases goes: in memory where there is room, else where temporary files are. */
export async function roomIn(): Promise<string> {
  const found = await statfs(inMemory).catch(() => undefined);
  return found !== undefined && found.bavail * found.bsize >= leastFreeBytes ? inMemory : tmpdir();
}
