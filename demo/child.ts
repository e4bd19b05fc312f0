import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** How long a process may take to end when asked to, before it is killed. */
const patienceMs = 10_000;

/** A process of the demo: started, ready when it says so, stopped with the rest. */
export class Child {
  readonly #name: string;
  readonly #process: ChildProcess;
  readonly #ready: Promise<string>;
  #stopping = false;

  /**
   * Runs a TypeScript file of the project as a process of its own. It ends when this process does, however that ends: the channel
   * between them breaks. What it says on stderr goes to ours.
   */
  constructor(name: string, file: string, args: readonly string[], nodeFlags: readonly string[] = []) {
    this.#name = name;
    const program = fileURLToPath(new URL(`../${file}`, import.meta.url));
    this.#process = spawn(process.execPath, [...nodeFlags, '--import', 'tsx', program, ...args], {
      stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
      cwd: fileURLToPath(new URL('..', import.meta.url)),
    });
    this.#ready = new Promise((resolve, reject) => {
      if (this.#process.stdout === null) throw new Error('A piped child has an output.');
      createInterface({ input: this.#process.stdout }).on('line', (line) => {
        if (line.startsWith('ready ')) resolve(line.slice('ready '.length));
      });
      this.#process.once('exit', (code, signal) => reject(new Error(`${name} ended before it was ready (${signal ?? code}).`)));
      this.#process.once('error', reject);
    });
  }

  /** Its process id. */
  get pid(): number {
    if (this.#process.pid === undefined) throw new Error(`${this.#name} was not started.`);
    return this.#process.pid;
  }

  /** The URL it says it is ready at. Throws if it ends before. */
  get ready(): Promise<string> {
    return this.#ready;
  }

  /** Throws when it ends without having been asked to. */
  async mustRun(): Promise<never> {
    await this.#ready;
    const [code, signal] = (await this.#ended()) as [number | null, string | null]; // Node's exit event
    if (this.#stopping) return new Promise(() => {});
    throw new Error(`${this.#name} ended by itself (${signal ?? code}).`);
  }

  /** Asks it to end, and waits until it has. Returns its exit code; null when it had to be killed. */
  async stop(): Promise<number | null> {
    this.#stopping = true;
    this.#ready.catch(() => {});
    const ended = this.#ended();
    this.#process.kill('SIGTERM');
    const kill = setTimeout(() => this.#process.kill('SIGKILL'), patienceMs);
    const [code] = (await ended) as [number | null]; // Node's exit event
    clearTimeout(kill);
    return code;
  }

  async #ended(): Promise<unknown[]> {
    if (this.#process.exitCode !== null || this.#process.signalCode !== null)
      return [this.#process.exitCode, this.#process.signalCode];
    return once(this.#process, 'exit');
  }
}
