import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chown, mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { removeFolder } from '../folders.ts';
import { type Postgres, startPostgres } from '../../demo/postgres.ts';
import { type SystemUser, mayEnter } from '../../demo/postgres/user.ts';

const isRoot = process.getuid?.() === 0;
const nobody = { uid: 65_534, gid: 65_534 };
const nobodyRunsNode = isRoot && (await mayEnter(nobody, dirname(process.execPath))) && (await mayEnter(nobody, process.cwd()));

let folder: string;
let postgres: Postgres;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'liandong-postgres-'));
  postgres = await startPostgres({ folder, durable: false });
});

afterAll(async () => {
  await postgres.close();
  await removeFolder(folder);
});

it('Chinese text has trigrams', async () => {
  expect(await ask(postgres, 'create extension pg_trgm')).toEqual([]);
  expect(await ask(postgres, `select datctype as type from pg_database where datname = 'postgres'`)).not.toEqual([{ type: 'C' }]);
  expect(await ask(postgres, `select cardinality(show_trgm('醴陵市')) as trigrams`)).toEqual([{ trigrams: 4 }]);
});

it('nothing survives a power failure that need not', async () => {
  expect(await ask(postgres, `select current_setting('fsync') as fsync`)).toEqual([{ fsync: 'off' }]);
});

it('it listens on 127.0.0.1 below the ports of outgoing connections, and asks for a password', async () => {
  expect(postgres.port).toBeLessThan(32_768);
  expect(await ask(postgres, `select current_setting('listen_addresses') as address`)).toEqual([{ address: '127.0.0.1' }]);
  const url = new URL(postgres.adminUrl());
  url.password = 'wrong';
  await expect(new Client(url.href).connect()).rejects.toMatchObject({ code: '28P01' });
  expect((await stat(join(folder, 'admin-password'))).mode & 0o777).toBe(0o600);
});

it.runIf(isRoot)('root has it run as another user', async () => {
  expect((await stat(join(folder, 'data'))).uid).not.toBe(0);
  expect((await stat(join(folder, 'data', 'postmaster.pid'))).uid).toBe((await stat(join(folder, 'data'))).uid);
});

it('a second start finds data, port and password of the first', async () => {
  await ask(postgres, 'create table places as select 430281 as code');
  const url = postgres.adminUrl();
  await postgres.close();
  postgres = await startPostgres({ folder, durable: true });
  expect(postgres.adminUrl()).toBe(url);
  expect(await ask(postgres, `select code, current_setting('fsync') as fsync from places`)).toEqual([
    { code: 430281, fsync: 'on' },
  ]);
});

it('a folder serves one process at a time', async () => {
  await expect(startPostgres({ folder, durable: false })).rejects.toThrow(
    `PostgreSQL in ${folder}/data needs a folder that nobody else uses, but process ${process.pid} is using it.`,
  );
});

it('a server that a killed process left running is stopped by the next start', async () => {
  const url = postgres.adminUrl();
  await postgres.close();
  await startAndKill(folder);
  const log: string[] = [];
  postgres = await startPostgres({ folder, durable: false, log: (line) => log.push(line) });
  expect(log).toEqual([expect.stringMatching(/^Stopping the PostgreSQL \(process \d+\) that an earlier run has left in /)]);
  expect(postgres.adminUrl()).toBe(url);
  expect(await ask(postgres, 'select code from places')).toEqual([{ code: 430281 }]);
});

it('a lock file whose process is another program by now is no hindrance', async () => {
  await postgres.close();
  await writeFile(join(folder, 'data', 'postmaster.pid'), `${process.ppid}\n`);
  postgres = await startPostgres({ folder, durable: false });
  expect(await ask(postgres, 'select code from places')).toEqual([{ code: 430281 }]);
});

it.runIf(nobodyRunsNode)('a cluster stays with the user who has made it, when root is the next to start it', async () => {
  const theirs = await mkdtemp(join(tmpdir(), 'liandong-postgres-'));
  try {
    await chown(theirs, nobody.uid, nobody.gid);
    await startAndKill(theirs, nobody);
    await using later = await startPostgres({ folder: theirs, durable: false });
    expect(await ask(later, 'select 1 as one')).toEqual([{ one: 1 }]);
    expect((await stat(join(theirs, 'data', 'postmaster.pid'))).uid).toBe(nobody.uid);
  } finally {
    await rm(theirs, { recursive: true, force: true });
  }
});

it('a cluster that would find no Chinese is refused', async () => {
  await ask(postgres, `update pg_database set datctype = 'C' where datname = 'template1'`);
  await postgres.close();
  await expect(startPostgres({ folder, durable: false })).rejects.toThrow(/LC_CTYPE \S+, but found UTF8 and C\.$/);
});

it('a port that is taken is named', async () => {
  await postgres.close();
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const address = other.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  await expect(startPostgres({ folder, port, durable: false })).rejects.toThrow(
    `PostgreSQL needs port ${port} on 127.0.0.1, but it is taken.`,
  );
  other.close();
});

it('a folder that cannot be made is named', async () => {
  const file = join(folder, 'port');
  await expect(startPostgres({ folder: join(file, 'below'), durable: false })).rejects.toThrow(
    `PostgreSQL needs a folder of its own, but ${file}/below cannot be made: ENOTDIR`,
  );
});

it('what PostgreSQL says of a broken cluster is in the error', async () => {
  await postgres.close();
  await rm(join(folder, 'data', 'PG_VERSION'));
  await expect(startPostgres({ folder, durable: false })).rejects.toThrow(/ends with:\n[^]*File ".*PG_VERSION" is missing/);
});

it('a cluster whose password is lost is not opened', async () => {
  await mkdir(join(folder, 'other', 'data'), { recursive: true });
  await expect(startPostgres({ folder: join(folder, 'other'), durable: false })).rejects.toThrow(
    `needs its admin's password in ${folder}/other/admin-password, but the file is gone.`,
  );
});

async function ask(server: Postgres, query: string): Promise<object[]> {
  const client = new Client(server.adminUrl());
  await client.connect();
  try {
    return (await client.query<object>(query)).rows;
  } finally {
    await client.end();
  }
}

/** Starts PostgreSQL in a process of its own and kills that process with SIGKILL. */
async function startAndKill(folder: string, user?: SystemUser): Promise<void> {
  const script = fileURLToPath(new URL('left-running.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', script, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
    ...user,
  });
  await once(child.stdout, 'data');
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}
