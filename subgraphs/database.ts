import { type ClientBase, DatabaseError, Pool, types } from 'pg';
import type { Sql } from 'sql-template-tag';
import { refuse } from '../schema/errors.ts';

/** One subgraph's view of its owner's database: its own schema, through its own role. */
export interface Queryable {
  /** Runs a statement; values go as parameters. A row's columns are the SDL's field names. Throws BAD_INPUT for a U+0000 in a value. */
  rows<Row extends object>(statement: Sql): Promise<Row[]>;
}

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
    return run(this.#pool, statement);
  }

  /** Runs `work` in one transaction: all of it happens, or nothing does. */
  async transaction<Result>(work: (transaction: Queryable) => Promise<Result>): Promise<Result> {
    const client = await this.#pool.connect();
    let broken: Error | undefined;
    try {
      await client.query('begin');
      const result = await work({ rows: (statement) => run(client, statement) });
      await client.query('commit');
      return result;
    } catch (error) {
      await client.query('rollback').catch((cause: unknown) => {
        broken = cause instanceof Error ? cause : new Error(String(cause));
      });
      throw error;
    } finally {
      client.release(broken);
    }
  }

  async close(): Promise<void> {
    await this.#pool.end();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }
}

/** GraphQL's strings can hold U+0000 and PostgreSQL's texts cannot: the client that sent one is told so (SQLSTATE 22021). */
async function run<Row extends object>(on: Pool | ClientBase, { text, values }: Sql): Promise<Row[]> {
  try {
    return (await on.query<Row>({ text, values })).rows;
  } catch (error) {
    if (!(error instanceof DatabaseError) || error.code !== '22021') throw error;
    throw refuse('BAD_INPUT', 'A text has the character U+0000, which cannot be kept.');
  }
}
