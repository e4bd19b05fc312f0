import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Pool } from 'pg';
import type { Identity } from '../../../schema/caller.ts';
import type { JurisdictionCode } from '../../../schema/jurisdiction-code.ts';
import type { SendingSubgraph } from '../../../schema/subgraphs.ts';
import { prosecutorOf, staffOf } from '../../callers.ts';
import { freePort } from '../../demo/running-demo.ts';
import { type FreshDatabase, freshDatabase } from '../../postgres.ts';
import { RunningProcess } from '../../running-process.ts';
import { testKeys, testLogKey } from '../../signing.ts';
import type { Asking } from '../graph.ts';
import type { TestIssuer } from '../test-issuer.ts';

/** The two organs of these stories: the congress of 攸县 with a system of its own, and the procuratorates of 株洲市 and its counties, in the city's. */
export const county = '430223';
export const city = '4302';

/** An organ's system: its database, its subgraph in a process of its own, and its courier in another. */
export class OrganSystem implements AsyncDisposable {
  readonly subgraph: SendingSubgraph;
  readonly code: JurisdictionCode;
  readonly database: FreshDatabase;
  /** Behind the walls: what the test arranges and looks up. */
  readonly inside: Pool;
  readonly port: number;
  readonly #issuer: TestIssuer;
  readonly #folder: string;

  private constructor(
    subgraph: SendingSubgraph,
    code: JurisdictionCode,
    database: FreshDatabase,
    port: number,
    issuer: TestIssuer,
    folder: string,
  ) {
    this.subgraph = subgraph;
    this.code = code;
    this.database = database;
    this.port = port;
    this.#issuer = issuer;
    this.#folder = folder;
    this.inside = new Pool({ connectionString: database.adminUrl, options: `-c search_path=${subgraph}` });
    this.inside.on('error', () => {});
  }

  /** `trust` is the file of the gateway's public keys; those of tests when absent. */
  static async make(subgraph: SendingSubgraph, code: JurisdictionCode, issuer: TestIssuer, trust?: string): Promise<OrganSystem> {
    const folder = await mkdtemp(join(tmpdir(), 'liandong-organ-'));
    const system = new OrganSystem(subgraph, code, await freshDatabase([subgraph]), await freePort(), issuer, folder);
    await writeFile(
      system.#file('jwks'),
      trust === undefined ? JSON.stringify((await testKeys).published) : await readFile(trust),
    );
    issuer.clients.set(system.client, { secret: 'secret', identity: system.identity });
    return system;
  }

  /** What the identity provider calls its courier. */
  get client(): string {
    return `courier@${this.code}.${this.subgraph}`;
  }

  /** The organ's own system, as others know it. */
  get identity(): Identity {
    const { organ } = this.subgraph === 'litigation' ? prosecutorOf(this.code) : staffOf(this.code);
    return { subject: this.client, name: '送达系统', organ, roles: ['ORGAN_SYSTEM'], deputies: [], duties: [] };
  }

  get databaseUrl(): string {
    return this.database.url(this.subgraph);
  }

  /** Where its subgraph is served. */
  get url(): string {
    return `http://127.0.0.1:${this.port}/${this.code.padEnd(6, '0')}/${this.subgraph}`;
  }

  /** Starts its subgraph, with some options more. */
  serve(more: readonly string[] = []): RunningProcess {
    const of = ['--subgraph', this.subgraph, '--owner', this.code, '--database', this.databaseUrl];
    return new RunningProcess('subgraphs/main.ts', [...of, '--trust', this.#file('jwks'), '--port', String(this.port), ...more]);
  }

  /** Starts its courier, which sends webhooks too where it is told to which hosts. */
  async deliver(gateway: string, retryMs = 500, hosts?: readonly string[]): Promise<RunningProcess> {
    const webhooks = hosts === undefined ? undefined : { owner: this.code, logKey: testLogKey, hosts };
    const outbox = { subgraph: this.subgraph, database: this.databaseUrl, client: this.client, secret: 'secret', webhooks };
    await writeFile(this.#file('courier'), JSON.stringify([outbox]));
    const to = ['--gateway', gateway, '--issuer', this.#issuer.url, '--retry-ms', String(retryMs)];
    return new RunningProcess('subgraphs/deliveries/main.ts', ['--serve', this.#file('courier'), ...to]);
  }

  /** Rows of its database, whoever may see them. */
  async rows<Row extends object>(query: string, values: readonly unknown[] = []): Promise<Row[]> {
    return (await this.inside.query<Row>(query, [...values])).rows;
  }

  #file(name: string): string {
    return join(this.#folder, `${name}.json`);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.inside.end();
    await this.database[Symbol.asyncDispose]();
    await rm(this.#folder, { recursive: true, force: true });
  }
}

/** Those who take part. */
export const deputyId = '430223.Deputy.d1';
export const deputy: Asking = { identity: staffOf(county, { subject: 'd1', roles: ['DEPUTY'], deputies: [deputyId] }) };
export const staff: Asking = { identity: staffOf(county) };
export const prosecutor: Asking = { identity: prosecutorOf(county) };
export const unit: Asking = {
  identity: staffOf(county, {
    subject: 'unit',
    organ: { kind: 'GOVERNMENT', code: county, name: '水利局' },
    roles: ['HANDLING_UNIT'],
  }),
};
