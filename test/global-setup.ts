import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Pool, escapeLiteral } from 'pg';
import type { TestProject } from 'vitest/node';
import { inMemory, removeFolder, roomIn } from './folders.ts';
import { type Postgres, startPostgres } from '../demo/postgres.ts';
import { stopLeftover } from '../demo/postgres/leftover.ts';
import { makeSubgraphRoles, makeTemplate } from '../demo/template.ts';
import { type OwnedSubgraph, ownedSubgraphs } from '../schema/subgraphs.ts';

/** What tests need to know of the one PostgreSQL of a run. */
export interface TestPostgres {
  adminUrl: string;
  /** A database with all subgraphs in it, to be copied. */
  template: string;
  /** One with a single subgraph in it each: most tests need no more, and what is smaller is copied sooner. */
  templateOf: Readonly<Record<OwnedSubgraph, string>>;
  /** The password of the logins `test_<subgraph>`, which may do what the subgraph may. */
  password: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    postgres: TestPostgres;
  }
}

/** How the folder of a run begins; its process id comes next. */
const prefix = 'liandong-test-';

/** Starts one PostgreSQL for the whole run, with a template of all subgraphs; returns what stops it. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  await clearAwayKilledRuns();
  const folder = await mkdtemp(join(await roomIn(), `${prefix}${process.pid}-`));
  const postgres = await startPostgres({ folder, durable: false });
  const stop = async (): Promise<void> => {
    await postgres.close();
    await removeFolder(folder);
  };
  try {
    const template = 'template_test';
    const password = randomBytes(24).toString('base64url');
    const templateOf = Object.fromEntries(
      ownedSubgraphs.map((each) => [each, `template_test_${each}`]),
    ) as TestPostgres['templateOf']; // its keys are these
    await fill(postgres, { template, templateOf, password });
    provide('postgres', { adminUrl: postgres.adminUrl(), template, templateOf, password });
  } catch (error) {
    await stop();
    throw error;
  }
  return stop;
}

async function fill(postgres: Postgres, { template, templateOf, password }: Omit<TestPostgres, 'adminUrl'>): Promise<void> {
  const admin = new Pool({ connectionString: postgres.adminUrl(), max: 1 });
  admin.on('error', () => {});
  try {
    await makeSubgraphRoles(admin, ownedSubgraphs);
    for (const subgraph of ownedSubgraphs) {
      await admin.query(`
        create role test_${subgraph} login password ${escapeLiteral(password)} in role ${subgraph};
        alter role test_${subgraph} set search_path = ${subgraph};
      `);
    }
    await makeTemplate(admin, postgres.adminUrl(template), ownedSubgraphs);
    for (const subgraph of ownedSubgraphs) await makeTemplate(admin, postgres.adminUrl(templateOf[subgraph]), [subgraph]);
  } finally {
    await admin.end();
  }
}

/** A run that was killed leaves its PostgreSQL running, in a folder that nobody will use again. */
async function clearAwayKilledRuns(): Promise<void> {
  for (const place of [inMemory, tmpdir()]) {
    for (const name of await readdir(place).catch(() => [])) {
      const pid = Number(new RegExp(`^${prefix}(\\d+)-`).exec(name)?.[1]);
      if (Number.isNaN(pid) || isAlive(pid)) continue;
      const folder = join(place, name);
      try {
        await stopLeftover(join(folder, 'data'), console.log);
        await removeFolder(folder);
      } catch {
        // It is another user's: that user's next run clears it away.
      }
    }
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // Another user's process is alive, too.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
