import { readFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { Client } from 'pg';
import { expect } from 'vitest';
import { removeFolder, roomIn } from '../../folders.ts';
import { identityFolder, issuerIn } from '../../../demo/identity/issuer.ts';
import { logIn } from '../../../demo/identity/login.ts';
import { freePort, startDemo } from '../../demo/running-demo.ts';
import { type RunningProcess, post } from '../../running-process.ts';

/** Where the named operations are. */
export const operations = new URL('../../../schema/operations/', import.meta.url);

export const provincial = 'provincial-staff@430000';
export const prosecutor = 'prosecutor@430000';

/** The whole system as `npm start` brings it up, with all owners of the province. */
export class Province implements AsyncDisposable {
  readonly url: string;
  readonly #folder: string;
  readonly #demo: RunningProcess;
  readonly #tokens = new Map<string, Promise<string>>();

  private constructor(folder: string, demo: RunningProcess, url: string) {
    this.#folder = folder;
    this.#demo = demo;
    this.url = url;
  }

  static async start(): Promise<Province> {
    const folder = await mkdtemp(join(await roomIn(), 'liandong-province-'));
    const demo = startDemo(['--data', folder, '--port', String(await freePort()), '--scale', '0.02', '--quiet']);
    return new Province(folder, demo, await demo.ready);
  }

  /** The headers of somebody of the demo, who logs in with its identity provider. */
  async as(name: string): Promise<Record<string, string>> {
    const issuer = (await issuerIn(identityFolder(this.#folder))) ?? '';
    this.#tokens.set(name, this.#tokens.get(name) ?? logIn(issuer, name));
    return { authorization: `Bearer ${await this.#tokens.get(name)}`, 'liandong-purpose': encodeURIComponent('执法检查') };
  }

  /** Runs a named operation, for nobody in particular when `who` is null; fails on any error, and on any owner that is missing. */
  async run<Result>(name: string, variables: Record<string, unknown> = {}, who: string | null = provincial): Promise<Result> {
    const query = readFileSync(new URL(`${name}.graphql`, operations), 'utf8');
    const { data, errors } = await post(this.url, query, variables, who === null ? {} : await this.as(who));
    expect(errors).toBeUndefined();
    expect(JSON.stringify(data)).not.toContain('"complete":false');
    return data as unknown as Result; // what the operation selects
  }

  /** The same statement run directly on every owner's own database of one kind of data. */
  async everywhere<Row extends object>(subgraph: string, statement: string): Promise<Row[]> {
    const served = JSON.parse(readFileSync(join(this.#folder, 'served.json'), 'utf8')) as {
      subgraph: string;
      database: string;
    }[]; // demo/start.ts writes it
    const rows = await Promise.all(
      served
        .filter((each) => each.subgraph === subgraph)
        .map(async ({ database }) => {
          // Whoever asks for nobody sees nothing; these settings are those of somebody who may count all there is.
          const settings = ['caller=test', 'counted=4', 'procuratorate=4'].map((each) => `-c liandong.${each}`).join(' ');
          const client = new Client(`${database}?options=${encodeURIComponent(settings)}`);
          await client.connect();
          const found = await client.query<Row>(statement);
          await client.end();
          return found.rows;
        }),
    );
    return rows.flat();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#demo.stop();
    await removeFolder(this.#folder);
  }
}

export interface Place {
  code: string;
  name: string;
}

export interface Coverage {
  total: number;
  answered: number;
  complete: boolean;
  missing: unknown[];
}

/** Today's legal day, in SQL. */
export const today = `(now() at time zone 'Asia/Shanghai')::date`;
