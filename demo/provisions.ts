import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const shape = z.object({
  /** Of each login role. */
  passwords: z.record(z.string(), z.string()),
  /** 查阅记录. The secrets of the access logs, by the same roles. */
  logKeys: z.record(z.string(), z.string()).default({}),
  /** Of each database that is ready: the version it was prepared for. */
  versions: z.record(z.string(), z.string()),
});

/** What is remembered of the databases that were made, from one start to the next. */
export type Provisions = z.infer<typeof shape>;

/** Reads what is remembered in a folder; nothing, if the file is absent. Throws if it is damaged. */
export async function readProvisions(folder: string): Promise<Provisions> {
  const file = fileIn(folder);
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '{ "passwords": {}, "logKeys": {}, "versions": {} }';
    throw error;
  });
  try {
    return shape.parse(JSON.parse(text));
  } catch (cause) {
    throw new Error(`${file} needs to hold the passwords of databases, but is damaged. Without it they are given new ones.`, {
      cause,
    });
  }
}

/** Remembers, readable by us only. A kill in between leaves what was there before. */
export async function writeProvisions(folder: string, provisions: Provisions): Promise<void> {
  const file = fileIn(folder);
  await mkdir(folder, { recursive: true });
  await writeFile(`${file}.new`, JSON.stringify(provisions, undefined, 2), { mode: 0o600 });
  await rename(`${file}.new`, file);
}

function fileIn(folder: string): string {
  return join(folder, 'provisions.json');
}
