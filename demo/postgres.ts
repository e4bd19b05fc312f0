import type { ChildProcess } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { binariesFor } from './postgres/binaries.ts';
import { adminPassword, makeCluster, mustKnowChinese } from './postgres/cluster.ts';
import { hasEnded, launchOn, launchOnAnyPort } from './postgres/launch.ts';
import { stopLeftover } from './postgres/leftover.ts';
import { clusterFolder, userFor } from './postgres/user.ts';

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

/**
 * Starts the PostgreSQL that npm installed, on 127.0.0.1 only; the first start in a folder makes the cluster. As root it
 * runs as an unprivileged user. What an earlier run left behind when it was killed is stopped first. The caller closes it, also on
 * SIGINT and SIGTERM; Ctrl-C in a terminal does not reach PostgreSQL itself.
 *
 *     await using postgres = await startPostgres({ folder: '.liandong/postgres', durable: false });
 *     const client = new Client(postgres.adminUrl());
 *
 * Throws when the platform has no binaries, the folder serves another process or cannot be used, the port is taken, or
 * PostgreSQL gives up; the error then ends with PostgreSQL's own last words.
 */
export async function startPostgres(options: PostgresOptions): Promise<Postgres> {
  const { port: wanted, durable, maxConnections = 400, log = () => {} } = options;
  const folder = await clusterFolder(resolve(options.folder), log);
  const data = join(folder, 'data');
  await stopLeftover(data, log);
  const user = await userFor(data);
  const binaries = await binariesFor(folder, user);
  const password = await adminPassword(folder, user);
  await makeCluster({ folder, binaries, user, durable }, log);
  const launch = { folder, binaries, user, durable, maxConnections };
  const { port, child } = await (wanted === undefined ? launchOnAnyPort(launch) : launchOn(wanted, launch));
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

  constructor(running: { port: number; password: string; child: ChildProcess; log: (line: string) => void }) {
    this.port = running.port;
    this.#password = running.password;
    this.#child = running.child;
    process.on('exit', this.#interrupt);
    running.child.once('exit', (code, signal) => {
      process.off('exit', this.#interrupt);
      if (this.#closed === undefined) running.log(`PostgreSQL has ended by itself (${signal ?? `code ${code}`}).`);
    });
  }

  /** The process that the others of PostgreSQL come from. */
  get pid(): number | undefined {
    return this.#child.pid;
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
    const ended = new Promise<void>((end) => {
      this.#child.once('exit', () => end());
    });
    this.#interrupt();
    const patience = setTimeout(() => this.#child.kill('SIGKILL'), stopTimeoutMs);
    await ended;
    clearTimeout(patience);
  }

  /** PostgreSQL's fast shutdown; also when our process ends without having closed. */
  readonly #interrupt = (): void => {
    this.#child.kill('SIGINT');
  };
}
