import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Child } from '../demo/child.ts';
import { choosePorts, isFree } from '../demo/postgres/port.ts';
import { startPostgres } from '../demo/postgres.ts';
import { fill } from '../demo/province/fill.ts';
import { provision } from '../demo/provision.ts';
import { gatewayKeyIn } from '../demo/gateway-key.ts';
import { asOf, seed } from '../demo/seed.ts';
import { placesKeptBy, type System } from '../demo/systems.ts';
import { attacks, ordinary } from '../test/federation/one-request-cannot-hold-the-gateway/attacks.ts';
import { gatewayNodeFlags } from './process.ts';
import { send } from '../test/federation/one-request-cannot-hold-the-gateway/send.ts';

/*
 * How long it takes to refuse each attack, and to answer an ordinary question that is sent at the same time. Gateway and owner are
 * processes of their own. Rounds go through all attacks in turn, so that a noisy moment does not fall on one of them alone. Fails when a
 * median is 100 ms or more, or an ordinary question is not answered.
 */

const { values } = parseArgs({
  options: { data: { type: 'string', default: '.liandong/bench-attacks' }, rounds: { type: 'string', default: '15' } },
});
const rounds = Number(values.rounds);

/** The median time in which an attack must be refused. */
const mostMs = 100;

/** Rounds whose times do not count: the gateway's code is not yet compiled. */
const warmUps = 3;

const folder = resolve(values.data);
await mkdir(folder, { recursive: true });
await using postgres = await startPostgres({ folder: join(folder, 'postgres'), durable: false });
const system: System = { code: '43', name: '湖南省', database: 'bench_attacks', subgraphs: ['suggestions'] };
const { url, logKey } = await provision(postgres.adminUrl(), [system], { folder });
await fill(
  { subgraphs: { suggestions: postgres.adminUrl(system.database) }, places: placesKeptBy(system, [system], 'suggestions') },
  { seed, scale: 0.01, asOf },
);
const served = join(folder, 'served.json');
const database = url(system.database, 'suggestions');
await writeFile(
  served,
  JSON.stringify([
    { subgraph: 'suggestions', owner: '43', name: system.name, database, logKey: logKey(system.database, 'suggestions') },
  ]),
  { mode: 0o600 },
);
const key = await gatewayKeyIn(folder);
const trust = ['--trust', key.publicFile];
const owners = new Child('the owner', 'subgraphs/main.ts', ['--serve', served, ...trust, '--port', String(await freePort())]);
const { origin } = new URL(await owners.ready);
const registry = join(folder, 'registry.json');
const subgraphs = { suggestions: `${origin}/430000/suggestions` };
await writeFile(registry, JSON.stringify({ timeoutMs: 10_000, owners: [{ code: '43', name: system.name, subgraphs }] }));
const limits = join(folder, 'limits.json');
await writeFile(limits, JSON.stringify({ addressPerMinute: 1_000_000, routerPerMinute: 1_000_000 }));
const port = String(await freePort());
const signing = ['--signing-key', key.privateFile];
const flags = ['--registry', registry, '--limits', limits, '--port', port, ...signing];
const gateway = new Child('the gateway', 'gateway/main.ts', flags, gatewayNodeFlags);
const graph = await gateway.ready;

try {
  const targets = ['/graphql', '/subgraphs/suggestions'].flatMap((path) => attacks.map((attack) => ({ path, ...attack })));
  const refused = targets.map((): number[] => []);
  const beside = targets.map((): number[] => []);
  const alone: number[] = [];
  const codes = new Map<number, string>();
  for (let round = -warmUps; round < rounds; round++) {
    for (const [at, { path, body }] of targets.entries()) {
      const aloneMs = await askOrdinary();
      const [attack, besideMs] = await Promise.all([attackWith(path, body), askOrdinary()]);
      codes.set(at, attack.code);
      if (round < 0) continue;
      alone.push(aloneMs);
      refused[at]?.push(attack.ms);
      beside[at]?.push(besideMs);
    }
  }
  console.log('| endpoint | attack | KB | refused with | median | worst | ordinary question beside it |');
  console.log('|---|---|---|---|---|---|---|');
  for (const [at, { path, name, body }] of targets.entries()) {
    const times = refused[at] ?? [];
    const kb = Math.round(Buffer.byteLength(body) / 1024);
    const cells = [path, name, kb, codes.get(at), ms(median(times)), ms(Math.max(...times)), ms(median(beside[at] ?? []))];
    console.log(`| ${cells.join(' | ')} |`);
  }
  console.log(`\nordinary question alone: median ${ms(median(alone))}, of ${alone.length}; all were answered`);
  const slow = targets.filter((_, at) => median(refused[at] ?? []) >= mostMs);
  // A router may send what is too large for a client: what it sends so is not refused for its size.
  const accepted = targets.filter(
    ({ path, code, limit }, at) => codes.get(at) !== code && !(path !== '/graphql' && limit === 'values'),
  );
  for (const { path, name } of slow) console.error(`${path}: ${name} took ${mostMs} ms or more`);
  for (const { path, name, code } of accepted) console.error(`${path}: ${name} was not refused with ${code}`);
  if (slow.length + accepted.length > 0) process.exitCode = 1;
} finally {
  await gateway.stop();
  await owners.stop();
}

/** Sends an attack; returns how it was refused, and after how long. */
async function attackWith(path: string, body: string): Promise<{ ms: number; code: string }> {
  const { status, text, ms: took } = await send(new URL(path, graph), body);
  if (status === 0) return { ms: took, code: 'BAD_REQUEST' }; // closed while the body was under way
  const { errors = [] } = JSON.parse(text) as { errors?: { extensions: { code: string } }[] }; // a GraphQL response
  return { ms: took, code: errors[0]?.extensions.code ?? 'answered' };
}

/** Asks the ordinary question, and returns how long the answer took. Throws when there is none. */
async function askOrdinary(): Promise<number> {
  const startedAt = performance.now();
  const response = await fetch(graph, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: ordinary }),
  });
  const text = await response.text();
  const took = performance.now() - startedAt;
  const { data, errors } = JSON.parse(text) as { data?: { suggestions: { totalCount: number } }; errors?: unknown }; // as selected
  if (errors !== undefined || data === undefined || data.suggestions.totalCount === 0) throw new Error(`It answered: ${text}`);
  return took;
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

function ms(time: number): string {
  return `${time.toFixed(time < 10 ? 1 : 0)} ms`;
}

async function freePort(): Promise<number> {
  for (const port of choosePorts(0)) if (await isFree(port)) return port;
  throw new Error('No port is free.');
}
