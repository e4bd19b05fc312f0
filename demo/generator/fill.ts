import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { JurisdictionCode } from '../../schema/jurisdiction-code.ts';
import type { OwnedSubgraph } from '../../schema/subgraphs.ts';
import type { GeneratorOptions } from './options.ts';
import { recordsOf } from './records.ts';
import { type Row, type Tables, type Value, columns, noRows } from './rows.ts';

/** An owner's system to fill: the URL of each kind of data it keeps, and the places whose records it holds. */
export interface Filled {
  subgraphs: Partial<Record<OwnedSubgraph, string>>;
  places: readonly JurisdictionCode[];
}

/** Rows are sent when so many are waiting: the whole province is never held in memory. */
const batchRows = 20_000;

/** Generates the places' records and loads them with COPY: of each kind of data, all of it or nothing. */
export async function fill(
  { subgraphs, places }: Filled,
  options: GeneratorOptions,
  onPlace: () => void = () => {},
): Promise<void> {
  const loaders = await Promise.all(
    Object.entries(subgraphs).map(([subgraph, url]) => Loader.open(url, subgraph as OwnedSubgraph)), // the keys of a record of them
  );
  try {
    for (const place of places) {
      const records = recordsOf(place, options);
      for (const loader of loaders) loader.take(records[loader.subgraph]);
      if (loaders.some(({ waiting }) => waiting >= batchRows)) await Promise.all(loaders.map((loader) => loader.send()));
      onPlace();
    }
    await Promise.all(loaders.map((loader) => loader.commit()));
  } finally {
    await Promise.all(loaders.map((loader) => loader.close()));
  }
}

/** One kind of data on its way into its schema, in one transaction. */
class Loader {
  readonly subgraph: OwnedSubgraph;
  waiting = 0;
  readonly #client: Client;
  #tables: Tables;

  private constructor(client: Client, subgraph: OwnedSubgraph) {
    this.#client = client;
    this.subgraph = subgraph;
    this.#tables = noRows(subgraph);
  }

  static async open(url: string, subgraph: OwnedSubgraph): Promise<Loader> {
    const client = new Client(url);
    await client.connect();
    await client.query(`set search_path = ${subgraph}`);
    await client.query('begin');
    return new Loader(client, subgraph);
  }

  take(tables: Tables): void {
    for (const [table, rows] of Object.entries(tables)) {
      const waiting = this.#tables[table];
      for (const row of rows) waiting?.push(row);
      this.waiting += rows.length;
    }
  }

  /** Sends what waits, parents before children. */
  async send(): Promise<void> {
    const tables = this.#tables;
    this.#tables = noRows(this.subgraph);
    this.waiting = 0;
    for (const [table, names] of Object.entries(columns[this.subgraph])) {
      const rows = tables[table] ?? [];
      if (rows.length === 0) continue;
      const copy = this.#client.query(copyFrom(`copy ${table} (${names.join(', ')}) from stdin`));
      await pipeline(Readable.from(linesOf(rows, names)), copy);
    }
  }

  async commit(): Promise<void> {
    await this.send();
    await this.#client.query('commit');
    await this.#client.query(`analyze ${Object.keys(columns[this.subgraph]).join(', ')}`);
  }

  /** Ends the connection; what was not committed is gone. */
  async close(): Promise<void> {
    await this.#client.end();
  }
}

/** Rows in COPY's text format, a few hundred to a chunk. */
function* linesOf(rows: readonly Row[], names: readonly string[]): Generator<string> {
  let chunk = '';
  for (const row of rows) {
    chunk += `${names.map((name) => field(row[name] ?? null)).join('\t')}\n`;
    if (chunk.length < 64 * 1024) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk !== '') yield chunk;
}

const escapes: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

function field(value: Value): string {
  if (value === null) return '\\N';
  if (typeof value === 'boolean') return value ? 't' : 'f';
  return String(value).replace(/[\\\t\n\r]/g, (character) => escapes[character] ?? character);
}
