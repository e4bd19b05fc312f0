import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { testLogKey } from './signing.ts';

/** A program of the project in a process of its own, as npm runs it. */
export class RunningProcess implements AsyncDisposable {
  readonly process: ChildProcess;
  /** What it printed, both outputs. */
  readonly printed: string[] = [];
  readonly #ready: Promise<string>;
  readonly #closed: Promise<unknown>;

  constructor(file: string, args: readonly string[], env: Record<string, string> = {}) {
    const path = fileURLToPath(new URL(`../${file}`, import.meta.url));
    this.process = spawn(process.execPath, ['--import', 'tsx', path, ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, LIANDONG_LOG_KEY: testLogKey, ...env },
    });
    this.#closed = once(this.process, 'close');
    this.#ready = new Promise((resolve, reject) => {
      for (const output of [this.process.stdout, this.process.stderr]) {
        if (output === null) continue;
        createInterface({ input: output }).on('line', (line) => {
          this.printed.push(line);
          if (line.startsWith('ready ')) resolve(line.slice('ready '.length));
        });
      }
      this.process.once('close', () => reject(new Error(this.printed.join('\n'))));
    });
    this.#ready.catch(() => {});
  }

  /** The URL it says it is ready at. Throws with what it printed if it ends before. */
  get ready(): Promise<string> {
    return this.#ready;
  }

  /** Waits until it has ended, and returns its exit code. */
  async ended(): Promise<number | null> {
    await this.#closed;
    return this.process.exitCode;
  }

  /** Sends it a signal, waits until it has ended, and returns its exit code. */
  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> {
    this.process.kill(signal);
    return this.ended();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.process.exitCode === null && this.process.signalCode === null) await this.stop();
  }
}

/** Asks a GraphQL endpoint over HTTP. */
export async function post(
  url: string,
  query: string,
  variables: Record<string, unknown> = {},
  headers: Record<string, string> = {},
): Promise<{ data: Record<string, unknown>; errors?: object[] }> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as { data: Record<string, unknown>; errors?: object[] }; // a GraphQL response
}
