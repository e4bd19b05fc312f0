import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Child } from '../demo/child.ts';
import { choosePorts, isFree } from '../demo/postgres/port.ts';
import { startPostgres } from '../demo/postgres.ts';
import { type GeneratorOptions } from '../demo/province/options.ts';
import { fill } from '../demo/province/fill.ts';
import { gatewayKeyIn } from '../demo/gateway-key.ts';
import { provision } from '../demo/provision.ts';
import { asOf, seed } from '../demo/seed.ts';
import { demoSystems, placesKeptBy, type System } from '../demo/systems.ts';
import { officialCode } from '../schema/jurisdiction-code.ts';
import { placesWithin } from '../schema/places.ts';
import { Database } from '../subgraphs/database.ts';
import { anonymous } from '../schema/caller.ts';
import { Reading } from '../subgraphs/reading.ts';
import { SuggestionStore } from '../subgraphs/suggestions/store.ts';

/*
 * The provincial page and the provincial statistics through the gateway, against the same SQL run directly on the same owners'
 * databases and not merged (the floor), for 1, 20 and 137 owners of the same records. Rounds alternate between the two, so that the
 * ratios hold on a noisy machine; single times do not mean much.
 */

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '.liandong/bench' },
    scales: { type: 'string', default: '0.1,1' },
    owners: { type: 'string', default: '1,20,137' },
    rounds: { type: 'string', default: '20' },
  },
});
const rounds = Number(values.rounds);

/** The places with systems of their own, when there are so many. */
const splits: Record<string, () => string[]> = {
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

interface Question {
  name: string;
  query: string;
  floor: (store: SuggestionStore) => Promise<unknown>;
}

const questions: Question[] = [
  {
    name: 'page',
    query: `{ suggestions(within: "430000", first: 20) { totalCount pageInfo { hasNextPage endCursor }
      nodes { id number title category state submittedAt assignedOn dueOn overdue } coverage { total answered complete } } }`,
    floor: async (store) => {
      const page = store.page({ within: '43', first: 20 });
      return Promise.all([page.nodes(), page.totalCount()]);
    },
  },
  {
    name: 'statistics',
    query: `{ suggestionStatistics(within: "430000", groupBy: [COUNTY], orderBy: { measure: OVERDUE }, top: 10) {
      groups { key overdue count satisfaction { value } } total { count } coverage { total answered complete } } }`,
    floor: (store) => store.statistics({ within: '43', groupBy: ['COUNTY'] }),
  },
];

/** CPU time that a process has used, in milliseconds (Linux only; elsewhere not a number). */
async function cpuMs(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  const [user, system] = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .slice(11, 13);
  return (Number(user) + Number(system)) * 10;
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
}

/** What everybody may read, directly. */
function readingOf(database: Database, code: string): Reading {
  const log = { append: async (): Promise<void> => {} };
  return new Reading({ subgraph: 'suggestions', code, name: '', database, log, now: () => new Date() }, anonymous('bench'));
}

async function freePort(): Promise<number> {
  for (const port of choosePorts(0)) if (await isFree(port)) return port;
  throw new Error('No port is free.');
}

interface Row {
  scale: number;
  owners: number;
  question: string;
  records: number;
  gatewayMs: number;
  floorMs: number;
  ratio: number;
  gatewayCpuMs: number;
  ownersCpuMs: number;
  recordsPerSecond: number;
}

const folder = resolve(values.data);
await mkdir(folder, { recursive: true });
await using postgres = await startPostgres({ folder: join(folder, 'postgres'), durable: false, maxConnections: 700 });
const results: Row[] = [];

for (const scale of values.scales.split(',').map(Number)) {
  for (const split of values.owners.split(',')) {
    const codes = splits[split]?.();
    if (codes === undefined) throw new Error(`--owners must be some of ${Object.keys(splits).join(', ')}, but got: ${split}.`);
    results.push(...(await measure(scale, codes)));
  }
}
await mkdir(new URL('results/', import.meta.url), { recursive: true });
await writeFile(new URL('results/fanout.json', import.meta.url), `${JSON.stringify(results, null, 2)}\n`);

/** Fills the owners' databases, if that is not done yet, and measures both questions. */
async function measure(scale: number, codes: readonly string[]): Promise<Row[]> {
  const name = `bench_${String(scale).replace('.', '_')}_${codes.length}`;
  const systems: System[] = codes.map((code) => ({ code, name: code, database: `${name}_${code}`, subgraphs: ['suggestions'] }));
  const { url, logKey } = await provision(postgres.adminUrl(), systems, { folder: join(folder, name) });
  const options: GeneratorOptions = { seed, scale, asOf };
  for (const [at, system] of systems.entries()) {
    const mark = join(folder, name, `${system.code}.filled`);
    if ((await readFile(mark).catch(() => undefined)) !== undefined) continue;
    if (process.stderr.isTTY) process.stderr.write(`\r${name}: filling ${at + 1} of ${systems.length}   `);
    const places = placesKeptBy(system, systems, 'suggestions');
    await fill({ subgraphs: { suggestions: postgres.adminUrl(system.database) }, places }, options);
    await writeFile(mark, '');
  }
  process.stderr.write('\n');

  const served = join(folder, name, 'served.json');
  await writeFile(
    served,
    JSON.stringify(
      systems.map(({ code, database }) => ({
        subgraph: 'suggestions',
        owner: code,
        name: code,
        database: url(database, 'suggestions'),
        logKey: logKey(database, 'suggestions'),
      })),
    ),
    { mode: 0o600 },
  );
  const key = await gatewayKeyIn(join(folder, name));
  const owners = new Child('the owners', 'subgraphs/main.ts', [
    '--serve',
    served,
    '--trust',
    key.publicFile,
    '--port',
    String(await freePort()),
  ]);
  const { origin } = new URL(await owners.ready);
  const registry = join(folder, name, 'registry.json');
  await writeFile(
    registry,
    JSON.stringify({
      timeoutMs: 60_000,
      owners: codes.map((code) => ({
        code,
        name: code,
        subgraphs: { suggestions: `${origin}/${officialCode(code)}/suggestions` },
      })),
    }),
  );
  const limits = join(folder, name, 'limits.json');
  await writeFile(limits, JSON.stringify({ addressPerMinute: 1_000_000 }));
  const gateway = new Child('the gateway', 'gateway/main.ts', [
    '--registry',
    registry,
    '--limits',
    limits,
    '--signing-key',
    key.privateFile,
    '--port',
    String(await freePort()),
  ]);
  const graph = await gateway.ready;
  const databases = systems.map(
    ({ database }) => new Database(url(database, 'suggestions'), { schema: 'suggestions', maxConnections: 2 }),
  );
  const stores = (): SuggestionStore[] =>
    databases.map((database, at) => new SuggestionStore(readingOf(database, codes[at] ?? '')));
  try {
    const rows: Row[] = [];
    for (const { name: question, query, floor } of questions) {
      const ask = async (): Promise<unknown> => {
        const response = await fetch(graph, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query }),
        });
        const answer = (await response.json()) as { errors?: unknown; data: unknown }; // a GraphQL response
        if (answer.errors !== undefined) throw new Error(JSON.stringify(answer.errors));
        return answer.data;
      };
      const directly = (): Promise<unknown> => Promise.all(stores().map((store) => floor(store)));
      for (let warm = 0; warm < 5; warm++) {
        await ask();
        await directly();
      }
      const walls: { gateway: number; floor: number }[] = [];
      const before = { gateway: await cpuMs(gateway.pid), owners: await cpuMs(owners.pid) };
      for (let round = 0; round < rounds; round++) walls.push({ gateway: await timed(ask), floor: await timed(directly) });
      const after = { gateway: await cpuMs(gateway.pid), owners: await cpuMs(owners.pid) };
      const data = (await ask()) as { suggestions?: { totalCount: number }; suggestionStatistics?: { total: { count: number } } }; // as selected
      const records = data.suggestions?.totalCount ?? data.suggestionStatistics?.total.count ?? 0;
      const gatewayMs = median(walls.map((wall) => wall.gateway));
      const row: Row = {
        scale,
        owners: codes.length,
        question,
        records,
        gatewayMs,
        floorMs: median(walls.map((wall) => wall.floor)),
        ratio: median(walls.map((wall) => wall.gateway / wall.floor)),
        gatewayCpuMs: (after.gateway - before.gateway) / rounds,
        ownersCpuMs: (after.owners - before.owners) / rounds,
        recordsPerSecond: Math.round((records / gatewayMs) * 1_000),
      };
      rows.push(row);
      print(row);
    }
    return rows;
  } finally {
    await gateway.stop();
    await owners.stop();
    await Promise.all(databases.map((database) => database.close()));
  }
}

function print(row: Row): void {
  const ms = (value: number): string => `${value.toFixed(1)} ms`.padStart(10);
  console.log(
    `scale ${String(row.scale).padEnd(4)} ${String(row.owners).padStart(3)} owners  ${row.question.padEnd(10)} ${String(row.records).padStart(7)} records` +
      `  gateway ${ms(row.gatewayMs)}  floor ${ms(row.floorMs)}  ratio ${row.ratio.toFixed(2).padStart(6)}` +
      `  CPU gateway ${ms(row.gatewayCpuMs)} owners ${ms(row.ownersCpuMs)}  ${row.recordsPerSecond} records/s`,
  );
}
