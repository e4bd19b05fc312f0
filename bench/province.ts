import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Child } from '../demo/child.ts';
import { choosePorts, isFree } from '../demo/postgres/port.ts';
import type { Postgres } from '../demo/postgres.ts';
import { fill } from '../demo/province/fill.ts';
import { type Provisioned, provision } from '../demo/provision.ts';
import { asOf, seed } from '../demo/seed.ts';
import { demoSystems, placesKeptBy, type System } from '../demo/systems.ts';
import { officialCode } from '../schema/jurisdiction-code.ts';
import { placesWithin } from '../schema/places.ts';
import { gatewayNodeFlags } from './process.ts';

/** The places with systems of their own, when there are so many. */
export const splits: Record<string, () => string[]> = {
  1: () => ['43'],
  20: () => congresses(demoSystems()),
  137: () =>
    placesWithin('43')
      .filter(({ level, hasCongress }) => level !== 'TOWNSHIP' && hasCongress)
      .map(({ code }) => code),
};

function congresses(systems: readonly System[]): string[] {
  return systems.filter(({ subgraphs }) => subgraphs.includes('suggestions')).map(({ code }) => code);
}

/** The databases of a province's owners, filled. */
export interface Province extends Provisioned {
  folder: string;
  systems: readonly System[];
}

/** Fills the owners' databases at a scale, if that is not done yet. */
export async function provinceOf(postgres: Postgres, folder: string, scale: number, codes: readonly string[]): Promise<Province> {
  const name = `bench_${String(scale).replace('.', '_')}_${codes.length}`;
  const systems: System[] = codes.map((code) => ({ code, name: code, database: `${name}_${code}`, subgraphs: ['suggestions'] }));
  const own = join(folder, name);
  const provisioned = await provision(postgres.adminUrl(), systems, { folder: own });
  for (const [at, system] of systems.entries()) {
    const mark = join(own, `${system.code}.filled`);
    if ((await readFile(mark).catch(() => undefined)) !== undefined) continue;
    if (process.stderr.isTTY) process.stderr.write(`\r${name}: filling ${at + 1} of ${systems.length}   `);
    const places = placesKeptBy(system, systems, 'suggestions');
    await fill({ subgraphs: { suggestions: postgres.adminUrl(system.database) }, places }, { seed, scale, asOf });
    await writeFile(mark, '');
  }
  return { ...provisioned, folder: own, systems };
}

/** How the programs of a graph are run. */
export interface Programs {
  /** Where the project's files are, from the project's own folder: another commit's, or nothing for this one's. */
  root?: string;
  /** What is served for each owner, besides whose it is. */
  servedOf: (system: System) => { database: string; logKey?: string };
  ownerFlags: readonly string[];
  gatewayFlags: readonly string[];
  /** How long an owner may take; a minute when absent, so that none is missing. */
  timeoutMs?: number;
  /** Where owners answer that are not served here. */
  elsewhere?: Readonly<Record<string, string>>;
}

/** A gateway over owners, in a process each. */
export interface RunningGraph {
  /** Asks, and returns the data. Throws for errors in the answer. */
  ask: (query: string, headers?: Record<string, string>) => Promise<unknown>;
  gateway: Child;
  owners: Child;
  stop: () => Promise<void>;
}

/** Starts owners over a province's databases, and a gateway over them. */
export async function startGraph({ folder, systems }: Province, name: string, programs: Programs): Promise<RunningGraph> {
  const { root = '', servedOf, ownerFlags, gatewayFlags, timeoutMs = 60_000, elsewhere = {} } = programs;
  const served = join(folder, `served-${name}.json`);
  const list = systems.map((system) => ({ subgraph: 'suggestions', owner: system.code, name: system.code, ...servedOf(system) }));
  await writeFile(served, JSON.stringify(list), { mode: 0o600 });
  const port = async (): Promise<string[]> => ['--port', String(await freePort())];
  const owners = new Child('the owners', `${root}subgraphs/main.ts`, ['--serve', served, ...ownerFlags, ...(await port())]);
  const { origin } = new URL(await owners.ready);
  const registry = join(folder, `registry-${name}.json`);
  const registered = systems.map(({ code }) => ({
    code,
    name: code,
    subgraphs: { suggestions: elsewhere[code] ?? `${origin}/${officialCode(code)}/suggestions` },
  }));
  await writeFile(registry, JSON.stringify({ timeoutMs, owners: registered }));
  const flags = ['--registry', registry, ...gatewayFlags, ...(await port())];
  const gateway = new Child('the gateway', `${root}gateway/main.ts`, flags, gatewayNodeFlags);
  const url = await gateway.ready;
  return {
    ask: async (query, headers = {}) => {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query }),
      });
      const answer = (await response.json()) as { errors?: unknown; data: unknown }; // a GraphQL response
      if (answer.errors !== undefined) throw new Error(JSON.stringify(answer.errors));
      return answer.data;
    },
    gateway,
    owners,
    stop: async () => {
      await gateway.stop();
      await owners.stop();
    },
  };
}

async function freePort(): Promise<number> {
  for (const port of choosePorts(0)) if (await isFree(port)) return port;
  throw new Error('No port is free.');
}
