import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gatewayKeyIn } from '../demo/gateway-key.ts';
import { choosePorts, isFree } from '../demo/postgres/port.ts';
import { startPostgres } from '../demo/postgres.ts';
import { placesWithin } from '../schema/places.ts';
import { hostilities } from '../test/federation/hostile-owner/hostilities.ts';
import { hostileCities, hostileClients, pageOf } from './hostile/hostile-clients.ts';
import { load, percentile } from './load.ts';
import { Served, gatewayNodeFlags } from './process.ts';
import { provinceOf } from './province.ts';

/*
 * What ordinary requests have to bear beside an owner that is hostile, or a client that is: their p99 with and without it, taken in turn, so that a
 * noisy moment does not fall on one of them alone. Gateway, honest owner, hostile owners and hostile clients are processes of their own. Fails when a p99
 * is more than three times what it is without, or an ordinary request is not answered.
 */

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '.liandong/bench-hostile' },
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '2' },
    /** Only those of whom this is a part of the name. */
    beside: { type: 'string', default: '' },
  },
});
const rounds = Number(values.rounds);
const ms = Number(values.seconds) * 1_000;

/** How many times as long the slowest hundredth may take. */
const mostTimes = 3;

const folder = resolve(values.data);
await mkdir(folder, { recursive: true });
await using postgres = await startPostgres({ folder: join(folder, 'postgres'), durable: false });
const province = await provinceOf(postgres, folder, 0.01, ['43']);
const [honest] = province.systems;
if (honest === undefined) throw new Error('There is no honest owner.');
const key = await gatewayKeyIn(folder);
const served = join(folder, 'served.json');
const database = province.url(honest.database, 'suggestions');
const one = {
  subgraph: 'suggestions',
  owner: '43',
  name: '43',
  database,
  logKey: province.logKey(honest.database, 'suggestions'),
};
await writeFile(served, JSON.stringify([one]), { mode: 0o600 });
const [ownerPort, hostilePort, clientsPort, port] = [await freePort(), await freePort(), await freePort(), await freePort()];
const run = (file: string, ...flags: string[]): string[] => [process.execPath, '--import', 'tsx', file, ...flags];
const at = (thePort: number, path: string): string => `http://127.0.0.1:${thePort}${path}`;
const ownerFlags = ['--serve', served, '--trust', key.publicFile, '--port', String(ownerPort)];
await using owner = await new Served(
  'the owner',
  at(ownerPort, '/430000/suggestions'),
  run('subgraphs/main.ts', ...ownerFlags),
).ready();
await using _hostile = await new Served(
  'the hostile owners',
  at(hostilePort, '/x'),
  run('bench/hostile/owners.ts', '--port', String(hostilePort)),
).ready();
const registry = join(folder, 'registry.json');
const hostileOwners = hostilities.map(({ name }, nth) => ({
  code: hostileCities[nth] ?? '',
  name,
  timeoutMs: 500,
  subgraphs: { suggestions: at(hostilePort, `/${nth}`) },
}));
await writeFile(
  registry,
  JSON.stringify({
    timeoutMs: 10_000,
    owners: [{ code: '43', name: '43', subgraphs: { suggestions: owner.url } }, ...hostileOwners],
  }),
);
const limits = join(folder, 'limits.json');
await writeFile(limits, JSON.stringify({ addressPerMinute: 1_000_000_000 }));
const flags = ['--registry', registry, '--limits', limits, '--signing-key', key.privateFile, '--port', String(port)];
const program = [process.execPath, ...gatewayNodeFlags, '--import', 'tsx', 'gateway/main.ts', ...flags];
await using gateway = await new Served('the gateway', at(port, '/graphql'), program).ready();
await using clients = await new Served(
  'the hostile clients',
  at(clientsPort, '/'),
  run('bench/hostile/clients.ts', '--gateway', gateway.url, '--port', String(clientsPort)),
).ready();

/** A place that only the honest owner answers for. */
const own = placesWithin('43').find(
  ({ code, level }) => level === 'COUNTY' && !hostileOwners.some((each) => code.startsWith(each.code)),
);
const chosen = hostileClients.flatMap(({ name }, nth) => (name.includes(values.beside) ? [{ name, nth }] : []));
const alone = chosen.map((): number[] => []);
const beside = chosen.map((): number[] => []);
await ordinary();
for (let round = 0; round < rounds; round++) {
  for (const [row, { nth }] of chosen.entries()) {
    alone[row]?.push(...(await ordinary()));
    const stop = new AbortController();
    const { body } = await fetch(`${clients.url}${nth}`, { signal: stop.signal });
    beside[row]?.push(...(await ordinary()));
    stop.abort();
    await body?.cancel().catch(() => {});
  }
}

console.log('| beside | requests | p99 without | p99 with | times |');
console.log('|---|---|---|---|---|');
for (const [row, { name }] of chosen.entries()) {
  const [without, withIt] = [alone[row] ?? [], beside[row] ?? []].map((times) =>
    percentile(
      times.toSorted((a, b) => a - b),
      0.99,
    ),
  );
  const ratio = (withIt ?? Number.NaN) / (without ?? Number.NaN);
  console.log(
    `| ${name} | ${beside[row]?.length} | ${without?.toFixed(1)} ms | ${withIt?.toFixed(1)} ms | ${ratio.toFixed(2)} |`,
  );
  if (ratio > mostTimes) {
    console.error(`beside ${name} the slowest hundredth takes ${ratio.toFixed(1)} times as long`);
    process.exitCode = 1;
  }
}

/** Ordinary requests for a while; how long each took. Throws when one is not answered whole. */
async function ordinary(): Promise<readonly number[]> {
  const body = pageOf(own?.code ?? '43');
  const { times } = await load(
    { url: gateway.url, connections: 2, ms },
    () => body,
    () => ({}),
    (status, answer) => {
      if (status !== 200 || !answer.includes('"complete":true'))
        throw new Error(`It answered with ${status}: ${answer.toString()}`);
    },
  );
  return times;
}

async function freePort(): Promise<number> {
  for (const each of choosePorts(0)) if (await isFree(each)) return each;
  throw new Error('No port is free.');
}
