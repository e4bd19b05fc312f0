import { type ClientBase, Pool, type PoolClient, escapeLiteral, types } from 'pg';
import type { Sql } from 'sql-template-tag';
import { refuse } from '../schema/errors.ts';
import { PreparedNames } from './prepared.ts';

/** One subgraph's view of its owner's database: its own schema, through its own role. */
export interface Queryable {
  /** Runs a statement; values go as parameters. A row's columns are the SDL's field names. Throws BAD_INPUT for a U+0000 in a value. */
  rows<Row extends object>(statement: Sql): Promise<Row[]>;
}

/** Settings of a transaction, by which the database's own rules know who asks: `liandong.<name>`. */
export type Settings = Readonly<Record<string, string>>;

/** How the pool is bounded. */
export interface DatabaseOptions {
  /** The PostgreSQL schema, named like the subgraph. */
  schema: string;
  /** The most connections at once; further statements wait. */
  maxConnections?: number;
  /** How long a statement may run before PostgreSQL cancels it. */
  statementTimeoutMs?: number;
}

/** Days and instants stay text, as the SDL writes them: a Date object would move legal days by the machine's time zone. */
const textual = new Map<number, (text: string) => unknown>([
  [types.builtins.DATE, (text) => text],
  [types.builtins.TIMESTAMPTZ, (text) => new Date(text).toISOString()],
  [types.builtins.INT8, Number],
]);

/** An owner's database as one subgraph sees it. Close it to give its connections back. */
export class Database implements Queryable {
  readonly #pool: Pool;
  readonly #prepared = new PreparedNames();

  /** Nothing is opened before the first statement, so a subgraph starts while its database is still down. */
  constructor(url: string, { schema, maxConnections = 4, statementTimeoutMs = 10_000 }: DatabaseOptions) {
    this.#pool = new Pool({
      connectionString: url,
      max: maxConnections,
      idleTimeoutMillis: 10_000,
      connectionTimeoutMillis: 5_000,
      statement_timeout: statementTimeoutMs,
      options: `-c search_path=${schema} -c timezone=UTC`,
      types: {
        getTypeParser: ((oid: number, format?: 'text') =>
          textual.get(oid) ?? types.getTypeParser(oid, format)) as typeof types.getTypeParser, // pg types only the overloads
      },
    });
    // A connection that breaks while idle is replaced by the next statement; without a listener it would end the process.
    this.#pool.on('error', () => {});
  }

  rows<Row extends object>(statement: Sql): Promise<Row[]> {
    return run(this.#pool, statement, this.#prepared);
  }

  /** Runs `work` in one transaction with these settings: all of it happens, or nothing does. */
  async transaction<Result>(settings: Settings, work: (transaction: Queryable) => Promise<Result>): Promise<Result> {
    const transaction = await this.begin(settings, 'read write');
    try {
      const result = await work(transaction);
      await transaction.end('commit');
      return result;
    } catch (error) {
      await transaction.end('rollback');
      throw error;
    }
  }

  /** Begins a transaction with these settings, which end with it. What it reads is of one moment. End it, or a connection is lost. */
  async begin(settings: Settings, mode: 'read only' | 'read write'): Promise<Transaction> {
    const client = await this.#pool.connect();
    const isolation = mode === 'read only' ? 'isolation level repeatable read read only' : mode;
    const set = Object.entries(settings).map(
      ([name, value]) => `set_config(${escapeLiteral(`liandong.${name}`)}, ${escapeLiteral(value)}, true)`,
    );
    try {
      // One round trip; settings take no parameters.
      await client.query(`begin ${isolation}${set.length === 0 ? '' : `; select ${set.join(', ')}`}`);
    } catch (error) {
      client.release(true);
      throw error;
    }
    return new Transaction(client, this.#prepared);
  }

  async close(): Promise<void> {
    await this.#pool.end();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }
}

/** A transaction under way, on a connection of its own: its statements are run one after the other. */
export class Transaction implements Queryable {
  readonly #client: PoolClient;
  readonly #prepared: PreparedNames;
  #before: Promise<unknown> = Promise.resolve();

  constructor(client: PoolClient, prepared: PreparedNames) {
    this.#client = client;
    this.#prepared = prepared;
  }

  rows<Row extends object>(statement: Sql): Promise<Row[]> {
    const rows = this.#before.then(() => run<Row>(this.#client, statement, this.#prepared));
    this.#before = rows.catch(() => {});
    return rows;
  }

  /** Ends it and gives the connection back; a connection that cannot end it is thrown away. Throws when a commit fails. */
  async end(how: 'commit' | 'rollback'): Promise<void> {
    await this.#before;
    try {
      await this.#client.query(how);
      this.#client.release();
    } catch (error) {
      this.#client.release(true);
      if (how === 'commit') throw error;
    }
  }
}

/** GraphQL's strings can hold U+0000 and PostgreSQL's texts cannot: who sent one is told so, before it spoils a transaction. */
async function run<Row extends object>(on: Pool | ClientBase, { text, values }: Sql, prepared: PreparedNames): Promise<Row[]> {
  if (values.some(hasNul)) throw refuse('BAD_INPUT', 'A text has the character U+0000, which cannot be kept.');
  const name = values.length === 0 ? undefined : prepared.nameOf(text);
  return (await on.query<Row>({ name, text, values })).rows;
}

function hasNul(value: unknown): boolean {
  return typeof value === 'string' ? value.includes('\0') : Array.isArray(value) && value.some(hasNul);
}
