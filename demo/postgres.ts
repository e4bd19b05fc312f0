import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chown, mkdir, open, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { binariesFor } from './postgres/binaries.ts';
import { stopLeftover } from './postgres/leftover.ts';
import { choosePorts, isFree } from './postgres/port.ts';
import { type SystemUser, clusterFolder, systemUser } from './postgres/user.ts';

/** How the embedded PostgreSQL is started. */
export interface PostgresOptions {
  /** A folder of its own: data, log, the admin's password and the last port. It is made when absent and serves one process at a time. */
  folder: string;
  /** The port on 127.0.0.1; that of the last start, else a free one, when absent. */
  port?: number;
  /** Whether what was committed survives a power failure. False is faster: for tests and the demo. */
  durable: boolean;
  /** The most connections at once, over all databases; 400 when absent. */
  maxConnections?: number;
  /** Takes what an operator should know; nobody is told when absent. */
  log?: (line: string) => void;
}

/** How long an orderly stop may take before PostgreSQL is killed; it then recovers at its next start. */
const stopTimeoutMs = 10_000;
/** How long a start may take: recovery after a crash included. */
const startTimeoutMs = 120_000;

/** pg_trgm follows LC_CTYPE, and with C a Chinese text has no trigrams, without any error. macOS has no C.utf8. */
const characterType = process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.utf8';
const locale = [
  '--encoding=UTF8',
  '--locale=C',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--lc-collate=C',
  `--lc-ctype=${characterType}`,
];

/** Nothing of our own environment reaches PostgreSQL: neither secrets nor a locale that this machine lacks. */
const environment = { LC_ALL: 'C', PATH: process.env.PATH ?? '' };

/**
 * Starts the PostgreSQL that npm installed, on 127.0.0.1 only; the first start in a folder makes the cluster. As root it
 * runs as an unprivileged user. What an earlier run left behind when it was killed is stopped first. The caller closes it, also on
 * SIGINT and SIGTERM; Ctrl-C in a terminal does not reach PostgreSQL itself.
 *
 *     await using postgres = await startPostgres({ folder: '.liandong/postgres', durable: false });
 *     const client = new pg.Client(postgres.adminUrl());
 *
 * Throws when the platform has no binaries, the folder serves another process or cannot be used, the port is taken, or
 * PostgreSQL gives up; the error then ends with PostgreSQL's own last words.
 */
export async function startPostgres(options: PostgresOptions): Promise<Postgres> {
  const { durable, log = () => {} } = options;
  const user = await systemUser();
  const folder = await clusterFolder(resolve(options.folder), user, log);
  const data = join(folder, 'data');
  await stopLeftover(data, log);
  const runAs = user && (await exists(data)) ? await userOf(data, user) : user;
  const binaries = await binariesFor(folder, runAs);
  const password = await adminPassword(folder, data, runAs);
  if (!(await exists(data))) {
    log(`Making a new PostgreSQL cluster in ${data}.`);
    await makeCluster({ folder, data, binaries, durable, user: runAs });
  }
  const launch = (port: number): Promise<Launched> => launchOn(port, { ...options, folder, data, binaries, user: runAs });
  const { port, child } = await (options.port === undefined ? onAnyPort(folder, launch) : onPort(options.port, launch));
  const postgres = new Postgres({ port, password, child, log });
  try {
    await writeFile(join(folder, 'port'), String(port));
    await mustKnowChinese(postgres.adminUrl());
  } catch (error) {
    await postgres.close();
    throw error;
  }
  return postgres;
}

/** A running PostgreSQL. Close it: its process is not ours and would stay. */
export class Postgres {
  readonly port: number;
  readonly #password: string;
  readonly #child: ChildProcess;
  #closed: Promise<void> | undefined;

  constructor({
    port,
    password,
    child,
    log,
  }: { port: number; password: string; child: ChildProcess; log: (line: string) => void }) {
    this.port = port;
    this.#password = password;
    this.#child = child;
    process.on('exit', this.#interrupt);
    child.once('exit', (code, signal) => {
      process.off('exit', this.#interrupt);
      if (this.#closed === undefined) log(`PostgreSQL has ended by itself (${signal ?? `code ${code}`}).`);
    });
  }

  /** The administrator's URL of a database. */
  adminUrl(database = 'postgres'): string {
    return `postgres://postgres:${this.#password}@127.0.0.1:${this.port}/${encodeURIComponent(database)}`;
  }

  /** Ends all sessions, writes everything down and ends; after ten seconds PostgreSQL is killed. A second call waits for the first. */
  close(): Promise<void> {
    this.#closed ??= this.#stop();
    return this.#closed;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  async #stop(): Promise<void> {
    if (hasEnded(this.#child)) return;
    const ended = new Promise((end) => this.#child.once('exit', end));
    this.#interrupt();
    const giveUp = AbortSignal.timeout(stopTimeoutMs);
    giveUp.addEventListener('abort', () => this.#child.kill('SIGKILL'));
    await ended;
  }

  /** PostgreSQL's fast shutdown. Also when our process ends without having closed. */
  readonly #interrupt = (): void => {
    this.#child.kill('SIGINT');
  };
}

/** A server that takes connections. */
interface Launched {
  port: number;
  child: ChildProcess;
}

interface Launch extends PostgresOptions {
  data: string;
  binaries: string;
  user: SystemUser | undefined;
}

/** Someone else had the port first. */
class PortTaken extends Error {}

async function onPort(port: number, launch: (port: number) => Promise<Launched>): Promise<Launched> {
  if (!(await isFree(port))) throw new PortTaken(`PostgreSQL needs port ${port} on 127.0.0.1, but it is taken.`);
  return launch(port);
}

/** The port of the last start keeps connection URLs as they were; any other free one will do. */
async function onAnyPort(folder: string, launch: (port: number) => Promise<Launched>): Promise<Launched> {
  const last = Number(await readFile(join(folder, 'port'), 'utf8').catch(() => ''));
  let taken: unknown;
  for (const port of choosePorts(last)) {
    try {
      return await onPort(port, launch);
    } catch (error) {
      if (!(error instanceof PortTaken)) throw error;
      taken = error;
    }
  }
  throw new Error('PostgreSQL needs a port on 127.0.0.1, but none was free.', { cause: taken });
}

async function launchOn(
  port: number,
  { folder, data, binaries, user, durable, maxConnections = 400 }: Launch,
): Promise<Launched> {
  const settings = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: maxConnections,
    shared_buffers: '128MB',
    timezone: 'UTC',
    log_timezone: 'UTC',
    // Nobody replicates an embedded cluster; bulk loading then writes each row once.
    wal_level: 'minimal',
    max_wal_senders: 0,
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
    // Tells a later start whose child this server is.
    'liandong.launcher': process.pid,
  };
  const logFile = join(folder, 'postgres.log');
  const output = await open(logFile, 'w', 0o600);
  const child = spawn(
    join(binaries, 'bin', 'postgres'),
    ['-D', data, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    // Detached: a terminal sends Ctrl-C to its whole process group, and PostgreSQL should outlive those who use it.
    { cwd: folder, detached: true, stdio: ['ignore', output.fd, output.fd], env: environment, uid: user?.uid, gid: user?.gid },
  );
  let failure: Error | undefined;
  child.once('error', (error) => {
    failure = error;
  });
  await output.close();
  const deadline = Date.now() + startTimeoutMs;
  while (!(await isReady(data, child.pid))) {
    if (failure === undefined && !hasEnded(child) && Date.now() < deadline) {
      await setTimeout(10);
      continue;
    }
    child.kill('SIGKILL');
    const log = await readFile(logFile, 'utf8');
    if (log.includes('Address already in use'))
      throw new PortTaken(`PostgreSQL needs port ${port} on 127.0.0.1, but it is taken.`);
    const lastWords = failure?.message ?? log.trimEnd().split('\n').slice(-20).join('\n');
    throw new Error(`PostgreSQL did not start in ${data}. Its log ${logFile} ends with:\n${lastWords}`, { cause: failure });
  }
  return { port, child };
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}

/** Whether our own server takes connections: it writes its state on the eighth line of its lock file. */
async function isReady(data: string, pid: number | undefined): Promise<boolean> {
  const lines = (await readFile(join(data, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n');
  return Number(lines[0]) === pid && lines[7]?.trim() === 'ready';
}

/** The password is written before the cluster is made, so that no cluster is without one. */
async function adminPassword(folder: string, data: string, user: SystemUser | undefined): Promise<string> {
  const file = join(folder, 'admin-password');
  if (await exists(file)) return readFile(file, 'utf8');
  if (await exists(data)) throw new Error(`The cluster in ${data} needs its admin's password in ${file}, but the file is gone.`);
  const password = randomBytes(24).toString('base64url');
  await writeFile(file, password, { mode: 0o600 });
  // initdb reads it, as the user that it runs as.
  if (user) await chown(file, user.uid, user.gid);
  return password;
}

/** Made beside its place and moved there when it is complete: a kill in between leaves no half of a cluster. */
async function makeCluster({ folder, data, binaries, durable, user }: Omit<Launch, 'port'>): Promise<void> {
  const unfinished = `${data}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { mode: 0o700 });
  if (user) await chown(unfinished, user.uid, user.gid);
  const options = [
    '--username=postgres',
    `--pwfile=${join(folder, 'admin-password')}`,
    '--auth=scram-sha-256',
    '--no-instructions',
  ];
  if (!durable) options.push('--no-sync');
  try {
    await promisify(execFile)(join(binaries, 'bin', 'initdb'), ['-D', unfinished, ...options, ...locale], {
      cwd: folder,
      env: environment,
      uid: user?.uid,
      gid: user?.gid,
    });
  } catch (error) {
    throw new Error(
      `A PostgreSQL cluster could not be made in ${unfinished}: ${error instanceof Error ? error.message : String(error)}`,
      { cause: error },
    );
  }
  await rename(unfinished, data);
}

async function mustKnowChinese(url: string): Promise<void> {
  const client = new Client(url);
  await client.connect();
  try {
    const { rows } = await client.query<{ ctype: string; encoding: string }>(
      `select datctype as ctype, pg_encoding_to_char(encoding) as encoding from pg_database where datname = 'template1'`,
    );
    const found = rows[0];
    if (found?.encoding === 'UTF8' && found.ctype !== 'C' && found.ctype !== 'POSIX') return;
    throw new Error(
      `Chinese search needs a cluster with UTF8 and LC_CTYPE ${characterType}, but found ${found?.encoding} and ${found?.ctype}.`,
    );
  } finally {
    await client.end();
  }
}

/** The data stay with the user that they were made for, whoever starts PostgreSQL next. Root owns them only after a copy. */
async function userOf(data: string, fallback: SystemUser): Promise<SystemUser> {
  const { uid, gid } = await stat(data);
  if (uid !== 0) return { uid, gid };
  await promisify(execFile)('chown', ['-R', `${fallback.uid}:${fallback.gid}`, data]);
  return fallback;
}

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined)) !== undefined;
}
