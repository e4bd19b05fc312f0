import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Cores } from '../cores.ts';
import { Served } from '../process.ts';
import { contracts, link, shopSubgraphs } from './graph.ts';

/** Where the peers are, each with a lockfile of its own, so that whoever uses Liandong does not install them. */
const peers = fileURLToPath(new URL('peers', import.meta.url));

/** What every gateway is started with. */
export interface Shop {
  /** A folder for the files that gateways read. */
  folder: string;
  /** The composed graph, a file. */
  supergraph: string;
  /** The recordings that the floor follows, a file. */
  recordings: string;
  /** Where the subgraphs are. */
  origin: string;
  /** Flags of Node that give a gateway the room for what is new that ours has from `npm run gateway`. */
  roomy: readonly string[];
  /** Whose core they run on; undefined when they run on any. */
  cores: Cores | undefined;
}

/** A gateway that is measured. */
export interface Contender {
  name: string;
  /** What it is and which version, as the results say. */
  what: string;
  start: (shop: Shop, port: number) => Promise<Served>;
  /** Measured only where all requests bring the same headers, or when it is named: it is there to save what others do anew. */
  onlySameHeaders?: true;
  /** Why it cannot be measured on this machine; undefined when it can. */
  absent?: () => string | undefined;
}

/** Where its GraphQL is. */
const at = (port: number): string => `http://127.0.0.1:${port}/graphql`;

function served(
  name: string,
  port: number,
  { cores }: Shop,
  command: readonly string[],
  env?: Record<string, string>,
): Promise<Served> {
  return new Served(name, at(port), cores?.onGatewayCore(command) ?? command, env).ready();
}

const grafbase = join(peers, 'node_modules/@grafbase/cli-x86_64-unknown-linux-musl/grafbase');

function stock(name: string, port: number, shop: Shop, ...flags: string[]): Promise<Served> {
  return served(name, port, shop, [process.execPath, ...flags, join(peers, 'stock.mjs'), shop.supergraph, String(port)]);
}

function liandong(name: string, port: number, shop: Shop, ...flags: string[]): Promise<Served> {
  const program = ['--import', 'tsx', 'gateway/main.ts', '--supergraph', shop.supergraph, '--port', String(port), ...flags];
  return served(name, port, shop, [process.execPath, ...shop.roomy, ...program]);
}

function hive(name: string, port: number, shop: Shop, env: Record<string, string>): Promise<Served> {
  const program = join(peers, 'node_modules/@graphql-hive/gateway/dist/bin.js');
  const command = [process.execPath, ...shop.roomy, program, 'supergraph', '-c', join(peers, 'hive.config.mjs')];
  return served(name, port, shop, command, { SUPERGRAPH: shop.supergraph, PORT: String(port), ...env });
}

/** All that are measured: the first is what others are compared with, the second the least that can be done. */
export const contenders: readonly Contender[] = [
  {
    name: 'stock',
    what: '@apollo/server 5.5.1 and @apollo/gateway 2.14.4 on Express 5, as Apollo’s documentation has it run',
    start: (shop, port) => stock('stock', port, shop),
  },
  {
    name: 'floor',
    what: 'Node’s http, undici: the stock gateway’s requests in its rounds, every answer parsed, the last one printed; nothing else',
    start: (shop, port) => {
      const program = ['--import', 'tsx', 'bench/gateway/floor.ts', shop.recordings, shop.origin, String(port)];
      return served('floor', port, shop, [process.execPath, ...shop.roomy, ...program]);
    },
  },
  {
    name: 'stock-roomy',
    what: 'stock with the young generation that the other gateways on Node are given here',
    start: (shop, port) => stock('stock-roomy', port, shop, ...shop.roomy),
  },
  {
    name: 'liandong',
    what: 'this project, npm run gateway -- --supergraph',
    start: (shop, port) => liandong('liandong', port, shop),
  },
  {
    name: 'liandong-shared',
    what: 'this project, npm run gateway -- --supergraph --share-operations',
    start: (shop, port) => liandong('liandong-shared', port, shop, '--share-operations'),
    onlySameHeaders: true,
  },
  { name: 'hive', what: 'Hive Gateway 2.15.1', start: (shop, port) => hive('hive', port, shop, {}) },
  {
    name: 'hive-rust',
    what: 'Hive Gateway 2.15.1 with the planner and executor of @graphql-hive/router-runtime 1.4.23',
    start: (shop, port) => hive('hive-rust', port, shop, { HIVE_ROUTER_RUNTIME: 'true' }),
  },
  {
    name: 'mercurius',
    what: 'Mercurius 16.10.1 with @mercuriusjs/gateway 5.2.0 and jit, graphql 16.11.0',
    start: (shop, port) => {
      const program = join(peers, 'mercurius/gateway.mjs');
      return served('mercurius', port, shop, [process.execPath, ...shop.roomy, program, shop.origin, String(port)]);
    },
  },
  {
    name: 'grafbase',
    what: 'Grafbase’s development server, a native program of several threads (@grafbase/cli 0.103.0)',
    start: async (shop, port) => {
      const { folder, origin } = shop;
      const config = join(folder, 'grafbase.toml');
      const subgraphs = await Promise.all(
        shopSubgraphs.map(async (name) => {
          const schema = join(folder, `${name}.graphql`);
          await writeFile(schema, `${link} ${contracts[name]}`);
          return `[subgraphs.${name}]\nurl = "${origin}/${name}"\nschema_path = "${schema}"\n`;
        }),
      );
      await writeFile(config, `[[headers]]\nrule = "forward"\nname = "authorization"\n${subgraphs.join('')}`);
      return served('grafbase', port, shop, [grafbase, 'dev', '-c', config, '-p', String(port)]);
    },
    absent: () => (existsSync(grafbase) ? undefined : 'npm has its program for Linux on x86-64 only'),
  },
];

/** Installs the peers where they are missing. */
export function installPeers(): void {
  for (const folder of [peers, join(peers, 'mercurius')]) {
    if (existsSync(join(folder, 'node_modules'))) continue;
    console.log(`installing ${folder} …`);
    execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--prefix', folder], { stdio: 'inherit' });
  }
}
