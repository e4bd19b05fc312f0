import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** What runs now: none of it outlives this process, however that ends, unless by SIGKILL. */
const running = new Set<ChildProcess>();
process.once('exit', () => {
  for (const each of running) each.kill('SIGKILL');
});
process.once('SIGINT', () => process.exit(130));
process.once('SIGTERM', () => process.exit(143));

/** How `npm run gateway` has Node run: with a young generation of so many MiB. */
export const gatewayNodeFlags: readonly string[] = ['--min-semi-space-size=128', '--max-semi-space-size=128'];

/** How long a program may take until it answers, and until it has ended when asked to. */
const startsWithinMs = 120_000;
const endsWithinMs = 10_000;

/** A program that serves HTTP, in a process of its own, measured by that process. */
export class Served implements AsyncDisposable {
  readonly name: string;
  /** Where it answers GraphQL. */
  readonly url: string;
  readonly #process: ChildProcess;
  readonly #ended: Promise<unknown>;
  #printed = '';
  readonly #listeners = new Set<(text: string) => void>();

  constructor(name: string, url: string, [command = '', ...args]: readonly string[], env: Readonly<Record<string, string>> = {}) {
    this.name = name;
    this.url = url;
    this.#process = spawn(command, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      cwd: fileURLToPath(new URL('..', import.meta.url)),
      env: { ...process.env, NODE_ENV: 'production', APOLLO_TELEMETRY_DISABLED: 'true', ...env },
    });
    for (const output of [this.#process.stdout, this.#process.stderr]) {
      output?.on('data', (chunk: Buffer) => {
        this.#printed = `${this.#printed}${chunk.toString()}`.slice(-4_000);
        for (const hear of this.#listeners) hear(chunk.toString());
      });
    }
    running.add(this.#process);
    this.#ended = once(this.#process, 'exit').finally(() => running.delete(this.#process));
  }

  /** Waits until it answers at all. Throws with what it printed if it ends, or takes too long. */
  async ready(): Promise<this> {
    const deadline = Date.now() + startsWithinMs;
    while (Date.now() < deadline) {
      if (this.#process.exitCode !== null) break;
      const answered = await fetch(this.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{"query":"{ __typename }"}',
      }).catch(() => undefined);
      if (answered !== undefined) return this;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`${this.name} does not answer: ${this.#printed}`);
  }

  /** The CPU time that it and its children have used, in milliseconds (Linux only; elsewhere not a number). */
  async cpuMs(): Promise<number> {
    return cpuOf(this.#process.pid ?? 0);
  }

  /** The memory that it holds, in MiB (Linux only). */
  async rssMb(): Promise<number> {
    const { rssMb } = await statOf(this.#process.pid ?? 0);
    return rssMb;
  }

  /** The memory that it holds when all garbage has been collected, in MiB; of a program that has loaded `held.ts`. */
  async heldMb(): Promise<number> {
    const said = this.prints('held ');
    this.signal('SIGUSR2');
    return Number(/held ([\d.]+) MiB/.exec(await said)?.[1]);
  }

  /** Resolves with what it printed when it prints a text from now on. Throws when it takes too long. */
  prints(text: string): Promise<string> {
    return new Promise((resolve, reject) => {
      const forget = (): void => {
        clearTimeout(timer);
        this.#listeners.delete(hear);
      };
      const timer = setTimeout(() => {
        forget();
        reject(new Error(`${this.name} does not print “${text}”, but: ${this.#printed}`));
      }, startsWithinMs);
      const hear = (chunk: string): void => {
        if (!chunk.includes(text)) return;
        forget();
        resolve(chunk);
      };
      this.#listeners.add(hear);
    });
  }

  get isRunning(): boolean {
    return this.#process.exitCode === null && this.#process.signalCode === null;
  }

  signal(signal: NodeJS.Signals): void {
    this.#process.kill(signal);
  }

  async stop(): Promise<void> {
    if (!this.isRunning) return;
    this.#process.kill('SIGTERM');
    const kill = setTimeout(() => this.#process.kill('SIGKILL'), endsWithinMs);
    await this.#ended;
    clearTimeout(kill);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.stop();
  }
}

/** Clock ticks a second, and bytes of a page, as Linux has them on every machine that matters here. */
const ticksPerSecond = 100;
const pageBytes = 4_096;

async function statOf(pid: number): Promise<{ cpuMs: number; rssMb: number }> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const ticks = fields.slice(11, 15).reduce((sum, each) => sum + Number(each), 0);
  return { cpuMs: (ticks * 1_000) / ticksPerSecond, rssMb: (Number(fields[21]) * pageBytes) / 2 ** 20 };
}

/** The CPU time that a process and all below it have used, in milliseconds (Linux only; elsewhere not a number). */
export async function cpuOf(pid: number): Promise<number> {
  const all = await familyOf(pid);
  const times = await Promise.all(all.map(async (each) => (await statOf(each)).cpuMs));
  return times.reduce((sum, time) => sum + time, 0);
}

/** A process and all below it. */
async function familyOf(pid: number): Promise<number[]> {
  const threads = await readdir(`/proc/${pid}/task`).catch(() => []);
  const lists = await Promise.all(
    threads.map((thread) => readFile(`/proc/${pid}/task/${thread}/children`, 'utf8').catch(() => '')),
  );
  const children = lists.flatMap((list) =>
    list
      .split(' ')
      .filter((each) => each !== '')
      .map(Number),
  );
  return [pid, ...(await Promise.all(children.map(familyOf))).flat()];
}
