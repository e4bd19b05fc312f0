import { realpath, rm } from 'node:fs/promises';
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
