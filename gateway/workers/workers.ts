import cluster, { type Worker } from 'node:cluster';
import type { JWK } from 'jose';
import { type PrimaryMessage, parseWorkerMessage } from './messages.ts';

/** How workers are run. */
export interface WorkersOptions {
  count: number;
  /** What node is told beside what this process was told. */
  execArgv: readonly string[];
  /** The private key by which all sign for owners. */
  signingKey: JWK;
  /** Takes what operators should know. */
  log: (line: string) => void;
}

/** A worker that lived for so long was well: the next that ends is the first again. */
const wellAfterMs = 10_000;

/** How long it is waited before a worker is started in place of one that ended, when so many ended early in a row: 0.1 s, and twice as long each time up to 30 s. */
export function backoffMs(endedEarly: number): number {
  return Math.min(30_000, 100 * 2 ** endedEarly);
}

/** 工作进程. Processes that share one port. One that ends is started again; all take up changed files by themselves. */
export class Workers {
  readonly #options: WorkersOptions;
  readonly #ready = new Set<number>();
  readonly #waiting = new Set<NodeJS.Timeout>();
  #endedEarly = 0;
  #restarts = 0;
  #isStopping = false;
  #allReady: (url: string) => void = () => {};
  #neverReady: (error: Error) => void = () => {};
  #allEnded: () => void = () => {};

  constructor(options: WorkersOptions) {
    this.#options = options;
  }

  /** How many answer. */
  get running(): number {
    return this.#ready.size;
  }

  /** How many were started in place of others. */
  get restarts(): number {
    return this.#restarts;
  }

  /** Starts them; returns the URL of the graph when all listen. Throws when one ends before that: the others would fare no better. */
  async start(): Promise<string> {
    cluster.setupPrimary({ execArgv: [...process.execArgv, ...this.#options.execArgv] });
    cluster.on('message', (worker, message) => {
      const told = parseWorkerMessage(message);
      if (told?.liandong === 'started') tell(worker, { liandong: 'key', signingKey: this.#options.signingKey });
      if (told?.liandong !== 'ready') return;
      this.#ready.add(worker.id);
      this.#options.log(`worker ${worker.process.pid} is ready`);
      if (this.#ready.size === this.#options.count) this.#allReady(told.url);
    });
    const url = new Promise<string>((resolve, reject) => {
      this.#allReady = (at) => {
        this.#neverReady = () => {};
        resolve(at);
      };
      this.#neverReady = reject;
    });
    for (let each = 0; each < this.#options.count; each++) this.#fork();
    return url;
  }

  /** Has all of them read their files again. */
  reload(): void {
    for (const worker of living()) tell(worker, { liandong: 'reload' });
  }

  /** Has all of them stop as a gateway does (`stopping.ts`); returns when they have. When `hurry` aborts they are told once more. */
  async stop(hurry: AbortSignal): Promise<void> {
    this.#isStopping = true;
    for (const timer of this.#waiting) clearTimeout(timer);
    const ended = new Promise<void>((resolve) => {
      this.#allEnded = resolve;
    });
    const tellAll = (): void => {
      for (const worker of living()) tell(worker, { liandong: 'stop' });
    };
    hurry.addEventListener('abort', tellAll);
    tellAll();
    if (living().length > 0) await ended;
  }

  #fork(): void {
    const startedAt = performance.now();
    const worker = cluster.fork();
    worker.once('exit', (code, signal) => {
      this.#ready.delete(worker.id);
      if (this.#isStopping) {
        if (living().length === 0) this.#allEnded();
        return;
      }
      this.#neverReady(new Error('A worker ended before all were ready.'));
      this.#endedEarly = performance.now() - startedAt >= wellAfterMs ? 0 : this.#endedEarly + 1;
      const waitMs = backoffMs(Math.max(0, this.#endedEarly - 1));
      this.#options.log(`worker ${worker.process.pid} ended by ${signal ?? `code ${code}`}; another starts in ${waitMs} ms`);
      const timer = setTimeout(() => {
        this.#waiting.delete(timer);
        this.#restarts++;
        this.#fork();
      }, waitMs);
      this.#waiting.add(timer);
    });
  }
}

function tell(worker: Worker, message: PrimaryMessage): void {
  if (worker.isConnected()) worker.send(message);
}

function living(): Worker[] {
  return Object.values(cluster.workers ?? {}).filter((worker) => worker !== undefined && !worker.isDead()) as Worker[]; // the filter leaves no others
}
