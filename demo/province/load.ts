import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { OwnedSubgraph } from '../../schema/subgraphs.ts';
import { type Row, type Rows, type Value, tables } from './tables.ts';

/** How much text waits before it is sent: enough that COPY's round trips do not count, and little of the province in memory. */
const batchBytes = 2_000_000;

/**
 * Loads rows into one subgraph of one owner, in one transaction: all of them are there afterwards, or none. The tables are in the
 * database's schema named like the subgraph. Rejects with PostgreSQL's error when a row breaks a constraint.
 */
export async function load<Subgraph extends OwnedSubgraph>(
  databaseUrl: string,
  subgraph: Subgraph,
  rows: Iterable<Rows<Subgraph>> | AsyncIterable<Rows<Subgraph>>,
  onProgress: (rowsDone: number) => void = () => {},
): Promise<void> {
  await using loading = await Loading.into(databaseUrl, subgraph);
  for await (const some of rows) onProgress((await loading.add(some)).rowsDone);
  await loading.commit();
}

/** A load under way, for who fills several subgraphs side by side. Close it: what was not committed by then is rolled back. */
export class Loading<Subgraph extends OwnedSubgraph> {
  /** How many rows were taken. */
  rowsDone = 0;
  readonly #client: Client;
  readonly #tables: [name: string, columns: readonly string[]][];
  #waiting = new Map<string, string[]>();
  #waitingBytes = 0;
  #sending: Promise<void> = Promise.resolve();

  private constructor(client: Client, subgraph: Subgraph) {
    this.#client = client;
    this.#tables = Object.entries(tables[subgraph]);
  }

  /** Connects and begins the transaction. */
  static async into<Subgraph extends OwnedSubgraph>(databaseUrl: string, subgraph: Subgraph): Promise<Loading<Subgraph>> {
    const client = new Client({ connectionString: databaseUrl });
    // A connection that breaks is reported by the statement that needs it; without a listener it would end the process.
    client.on('error', () => {});
    await client.connect();
    await client.query(`set search_path to ${subgraph}`);
    await client.query('begin');
    return new Loading(client, subgraph);
  }

  /** Takes rows; every row comes with or after those it refers to. Waits only while earlier ones are still being sent. */
  async add(rows: Rows<Subgraph>): Promise<this> {
    for (const [table, columns] of this.#tables) {
      const some = (rows as Readonly<Record<string, readonly Row[]>>)[table] ?? [];
      if (some.length === 0) continue;
      const text = copyText(some, columns);
      const waiting = this.#waiting.get(table);
      if (waiting === undefined) this.#waiting.set(table, [text]);
      else waiting.push(text);
      this.#waitingBytes += text.length;
      this.rowsDone += some.length;
    }
    if (this.#waitingBytes >= batchBytes) await this.#send();
    return this;
  }

  /** Sends what waits, commits, and lets PostgreSQL take statistics, without which its first plans would be guesses. */
  async commit(): Promise<void> {
    await this.#send();
    await this.#sending;
    await this.#client.query('commit');
    await this.#client.query(`analyze ${this.#tables.map(([table]) => table).join(', ')}`);
  }

  async close(): Promise<void> {
    await this.#sending.catch(() => {});
    await this.#client.end();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  /** Waits for the last batch and starts the next, while more rows are made. */
  async #send(): Promise<void> {
    await this.#sending;
    const batch = this.#waiting;
    this.#waiting = new Map();
    this.#waitingBytes = 0;
    this.#sending = this.#copy(batch);
    this.#sending.catch(() => {}); // the next call that waits for it reports it
  }

  async #copy(batch: ReadonlyMap<string, readonly string[]>): Promise<void> {
    for (const [table, columns] of this.#tables) {
      const texts = batch.get(table);
      if (texts === undefined) continue;
      await pipeline(
        Readable.from([texts.join('')]),
        this.#client.query(copyFrom(`copy ${table} (${columns.join(', ')}) from stdin`)),
      );
    }
  }
}

/** Rows in COPY's text format, a line each. */
export function copyText(rows: readonly Row[], columns: readonly string[]): string {
  let text = '';
  for (const row of rows) {
    let separator = '';
    for (const column of columns) {
      text += separator + copyValue(row[column]);
      separator = '\t';
    }
    text += '\n';
  }
  return text;
}

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

function copyValue(value: Value | undefined): string {
  if (value === null || value === undefined) return '\\N';
  return typeof value === 'string' ? value.replace(/[\\\t\n\r]/g, (each) => escapes[each] ?? each) : String(value);
}
