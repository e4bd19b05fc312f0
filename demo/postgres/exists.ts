import { stat } from 'node:fs/promises';

/** Whether there is something at a path; links are followed. */
export async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined)) !== undefined;
}
