import { type Runner, run } from 'graphile-worker';
import { Pool, type PoolClient } from 'pg';
import { z } from 'zod';
import type { OwnedSubgraph } from '../../schema/subgraphs.ts';
import { jobsSchemaOf, quiet } from './jobs.ts';
import type { Gateway } from './gateway.ts';
import { Round } from './round.ts';

/** Whose messages a courier delivers, and how. */
export interface CourierOptions {
  /** Whose outbox. */
  subgraph: OwnedSubgraph;
  /** The owner's database, as the subgraph reaches it. */
  database: string;
  /** By which it reaches the others. */
  gateway: Gateway;
  /** How long after a failure a receiver is tried again, at the latest. */
  retryMs?: number;
  /** What else is done at this owner by one process at a time: begun when the courier works, and ended with it. */
  beside?: () => AsyncDisposable;
  /** Takes what operators should know; console.error when absent. */
  log?: (line: string) => void;
}

const receiver = z.object({ subgraph: z.string(), code: z.string() });

/** How long a courier waits before it looks again whether the one before it has gone. */
const lockRetryMs = 1_000;

/**
 * 送达. Delivers an owner's messages through the gateway, until it is closed. Of several couriers of one owner one works and the others wait for its end,
 * however it ends: PostgreSQL gives up the lock with the connection, and the jobs that were left locked are taken over at once. It waits for a database that
 * is away.
 */
export class Courier implements AsyncDisposable {
  readonly #options: CourierOptions;
  readonly #retryMs: number;
  readonly #log: (line: string) => void;
  readonly #closing = new AbortController();
  readonly #working: Promise<void>;

  constructor(options: CourierOptions) {
    this.#options = options;
    this.#retryMs = options.retryMs ?? 30_000;
    this.#log = options.log ?? console.error;
    this.#working = this.#work();
  }

  /** Ends it, after what is under way. */
  async close(): Promise<void> {
    this.#closing.abort();
    await this.#working;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  async #work(): Promise<void> {
    while (!this.#closing.signal.aborted) {
      const pool = new Pool({
        connectionString: this.#options.database,
        max: 5,
        options: `-c search_path=${this.#options.subgraph} -c timezone=UTC -c liandong.courier=on`,
        connectionTimeoutMillis: 5_000,
      });
      pool.on('error', () => {});
      // A connection that breaks while it is used fails what uses it.
      pool.on('connect', (client) => client.on('error', () => {}));
      try {
        await this.#shift(pool);
      } catch (error) {
        this.#log(
          `The courier of ${this.#options.subgraph} begins again: ${error instanceof Error ? error.message : String(error)}`,
        );
        await this.#pause(lockRetryMs);
      } finally {
        await pool.end();
      }
    }
  }

  /** Works as long as it holds the lock. Throws when the connection that holds it breaks. */
  async #shift(pool: Pool): Promise<void> {
    const holder = await pool.connect();
    try {
      const broken = new Promise<never>((_, reject) =>
        holder.once('error', reject).once('end', () => reject(new Error('The connection ended.'))),
      );
      broken.catch(() => {});
      if (!(await this.#mayWork(holder))) return;
      const runner = await this.#run(pool);
      const beside = this.#options.beside?.();
      try {
        const closed = new Promise<void>((resolve) => {
          if (this.#closing.signal.aborted) resolve();
          this.#closing.signal.addEventListener('abort', () => resolve(), { once: true });
        });
        await Promise.race([broken, runner.promise, closed]);
      } finally {
        await beside?.[Symbol.asyncDispose]();
        await runner.stop().catch(() => {});
      }
    } finally {
      holder.release(true);
    }
  }

  /** Waits until no other courier has the lock. False when it is closed before. */
  async #mayWork(holder: PoolClient): Promise<boolean> {
    while (!this.#closing.signal.aborted) {
      const { rows } = await holder.query<{ locked: boolean }>('select pg_try_advisory_lock(hashtext($1)) as locked', [
        `courier of ${this.#options.subgraph}`,
      ]);
      if (rows[0]?.locked === true) return true;
      await this.#pause(lockRetryMs);
    }
    return false;
  }

  /** Starts the worker, whose jobs name receivers. */
  async #run(pool: Pool): Promise<Runner> {
    const schema = jobsSchemaOf(this.#options.subgraph);
    // Nobody else works here: what is locked was left by a courier that is no more.
    await pool.query(`
      select ${schema}.force_unlock_workers(array(select distinct locked_by from ${schema}._private_jobs where locked_by is not null
        union select distinct locked_by from ${schema}._private_job_queues where locked_by is not null))`);
    const remind = (): Promise<unknown> =>
      pool
        .query(
          `select ${schema}.add_job('deliver', json_build_object('subgraph', receiver_subgraph, 'code', receiver),
             receiver_subgraph || '@' || receiver, job_key => receiver_subgraph || '@' || receiver)
           from (select distinct receiver_subgraph, receiver from deliveries where state = 'WAITING') as waiting`,
        )
        .catch(() => {});
    await remind();
    const reminder = setInterval(() => void remind(), this.#retryMs);
    this.#closing.signal.addEventListener('abort', () => clearInterval(reminder), { once: true });
    const runner = await run({
      pgPool: pool,
      schema,
      concurrency: 2,
      pollInterval: this.#retryMs,
      noHandleSignals: true,
      logger: quiet,
      taskList: {
        deliver: async (payload) => {
          const to = receiver.parse(payload);
          await new Round(pool, this.#options.gateway, to).go();
        },
      },
    });
    void runner.promise.finally(() => clearInterval(reminder)).catch(() => {});
    return runner;
  }

  async #pause(ms: number): Promise<void> {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.#closing.signal.addEventListener(
        'abort',
        () => {
          clearTimeout(timer);
          resolve();
        },
        { once: true },
      );
    });
  }
}
