import { type ChildProcess, spawn } from 'node:child_process';
import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { choosePorts, isFree } from './port.ts';
import type { SystemUser } from './user.ts';

/** What a server is launched with. */
export interface Launch {
  /** Where `data`, `port` and `postgres.log` are. */
  folder: string;
  binaries: string;
  user: SystemUser | undefined;
  durable: boolean;
  maxConnections: number;
}

/** A server that takes connections. */
export interface Launched {
  port: number;
  child: ChildProcess;
}

/** Nothing of our own environment reaches PostgreSQL: neither secrets nor a locale that this machine lacks. */
export const environment = { LC_ALL: 'C', PATH: process.env.PATH ?? '' };

/** How long a start may take, with the recovery after a crash. */
const startTimeoutMs = 120_000;

/** Someone else had the port first. */
class PortTaken extends Error {
  constructor(port: number) {
    super(`PostgreSQL needs port ${port} on 127.0.0.1, but it is taken.`);
  }
}

/** The port of the last start keeps connection URLs as they were; any other free one will do. Throws as `launchOn` does. */
export async function launchOnAnyPort(launch: Launch): Promise<Launched> {
  const last = Number(await readFile(join(launch.folder, 'port'), 'utf8').catch(() => ''));
  let taken: unknown;
  for (const port of choosePorts(last)) {
    try {
      return await launchOn(port, launch);
    } catch (error) {
      if (!(error instanceof PortTaken)) throw error;
      taken = error;
    }
  }
  throw new Error('PostgreSQL needs a port on 127.0.0.1, but none of those tried was free.', { cause: taken });
}

/** Launches the server and waits until it takes connections. Throws if the port is taken, or with PostgreSQL's last words if it gives up. */
export async function launchOn(port: number, { folder, binaries, user, durable, maxConnections }: Launch): Promise<Launched> {
  if (!(await isFree(port))) throw new PortTaken(port);
  const data = join(folder, 'data');
  const logFile = join(folder, 'postgres.log');
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
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const output = await open(logFile, 'w', 0o600);
  const child = spawn(join(binaries, 'bin', 'postgres'), ['-D', data, ...flags], {
    cwd: folder,
    env: environment,
    uid: user?.uid,
    gid: user?.gid,
    // A terminal sends Ctrl-C to its whole process group, and PostgreSQL should outlive those who use it.
    detached: true,
    stdio: ['ignore', output.fd, output.fd],
  });
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
    if (log.includes('Address already in use')) throw new PortTaken(port);
    const lastWords = failure?.message ?? log.trimEnd().split('\n').slice(-20).join('\n');
    throw new Error(`PostgreSQL did not start in ${data}. Its log ${logFile} ends with:\n${lastWords}`, { cause: failure });
  }
  return { port, child };
}

/** Whether a process has ended. */
export function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}

/** Whether our own server takes connections: it writes its state on the eighth line of its lock file. */
async function isReady(data: string, pid: number | undefined): Promise<boolean> {
  const lines = (await readFile(join(data, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n');
  return Number(lines[0]) === pid && lines[7]?.trim() === 'ready';
}
