import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
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
  /** Flags of Node for every gateway that runs on it. */
  nodeFlags: readonly string[];
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

const node = (nodeFlags: readonly string[], ...rest: string[]): string[] => [process.execPath, ...nodeFlags, ...rest];
const grafbase = join(peers, 'node_modules/@grafbase/cli-x86_64-unknown-linux-musl/grafbase');

function liandong(name: string, port: number, { supergraph, nodeFlags }: Shop, ...flags: string[]): Promise<Served> {
  const program = ['--import', 'tsx', 'gateway/main.ts', '--supergraph', supergraph, '--port', String(port), ...flags];
  return new Served(name, at(port), node(nodeFlags, ...program)).ready();
}

function hive(name: string, port: number, { supergraph, nodeFlags }: Shop, env: Record<string, string>): Promise<Served> {
  const program = join(peers, 'node_modules/@graphql-hive/gateway/dist/bin.js');
  const command = node(nodeFlags, program, 'supergraph', '-c', join(peers, 'hive.config.mjs'));
  return new Served(name, at(port), command, { SUPERGRAPH: supergraph, PORT: String(port), ...env }).ready();
}

/** All that are measured: the first is what others are compared with, the second the least that can be done. */
export const contenders: readonly Contender[] = [
  {
    name: 'stock',
    what: '@apollo/server 5.5.1 and @apollo/gateway 2.14.4 on Express 5',
    start: ({ supergraph, nodeFlags }, port) =>
      new Served('stock', at(port), node(nodeFlags, join(peers, 'stock.mjs'), supergraph, String(port))).ready(),
  },
  {
    name: 'floor',
    what: 'Node’s http, undici: the stock gateway’s requests in its rounds, every answer parsed, the last one printed; nothing else',
    start: ({ recordings, origin, nodeFlags }, port) =>
      new Served(
        'floor',
        at(port),
        node(nodeFlags, '--import', 'tsx', 'bench/gateway/floor.ts', recordings, origin, String(port)),
      ).ready(),
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
    start: ({ origin, nodeFlags }, port) =>
      new Served('mercurius', at(port), node(nodeFlags, join(peers, 'mercurius/gateway.mjs'), origin, String(port))).ready(),
  },
  {
    name: 'grafbase',
    what: 'Grafbase’s development server, a native program of several threads (@grafbase/cli 0.103.0)',
    start: async ({ folder, origin }, port) => {
      const config = join(folder, 'grafbase.toml');
      const subgraphs = await Promise.all(
        shopSubgraphs.map(async (name) => {
          const schema = join(folder, `${name}.graphql`);
          await writeFile(schema, `${link} ${contracts[name]}`);
          return `[subgraphs.${name}]\nurl = "${origin}/${name}"\nschema_path = "${schema}"\n`;
        }),
      );
      await writeFile(config, `[[headers]]\nrule = "forward"\nname = "authorization"\n${subgraphs.join('')}`);
      return new Served('grafbase', at(port), [grafbase, 'dev', '-c', config, '-p', String(port)]).ready();
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
