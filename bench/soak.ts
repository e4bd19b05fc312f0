import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Pool } from 'undici';
import { gatewayKeyIn } from '../demo/gateway-key.ts';
import { choosePorts, isFree } from '../demo/postgres/port.ts';
import { startPostgres } from '../demo/postgres.ts';
import { officialCode } from '../schema/jurisdiction-code.ts';
import { supergraphFile } from '../schema/subgraphs.ts';
import { load, percentile } from './load.ts';
import { Served, gatewayNodeFlags } from './process.ts';
import { provinceOf } from './province.ts';

/*
 * A gateway and its owners for a long while: at some 70 % of what they can answer, with a changed registry or supergraph every few seconds, and
 * owners that go down and come back in turn. Every request has to be answered: whole, or in part with the missing owners named. Then a hundred
 * supergraphs one after the other, under half of that load. Prints what was lost (nothing may be), memory, and times; fails when anything was lost.
 */

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    reloads: { type: 'string', default: '100' },
    data: { type: 'string', default: '.liandong/bench-soak' },
  },
});
const soakMs = Number(values.minutes) * 60_000;

/** How often something is reloaded, the registry and the supergraph by turns, which takes the gateway two seconds of CPU time; and how long an owner is down and up. */
const reloadEveryMs = 10_000;
const ownerStaysMs = 10_000;

/** How long it is measured what gateway and owners can answer. */
const measuredForMs = 12_000;

/** How long a new supergraph is in use before the next comes, in the series of them. */
const restMs = 1_000;

/** After how many of them the memory is looked at that is held. */
const heldEvery = 10;

/** How long a request may take before it counts as lost; the gateway's own timeouts are far shorter. */
const lostAfterMs = 30_000;

const codes = ['43', '4302', '430281'];
const query = `{ suggestions(within: "430000", first: 5) { totalCount nodes { id title }
  coverage { total answered complete missing { owner { code } reason } } } }`;

/** How the requests of a while were answered. */
interface Tally {
  whole: number;
  partial: number;
  lost: string[];
  times: number[];
}

const folder = resolve(values.data);
await mkdir(folder, { recursive: true });
await using postgres = await startPostgres({ folder: join(folder, 'postgres'), durable: false });
const province = await provinceOf(postgres, folder, 0.01, codes);
const key = await gatewayKeyIn(folder);
const ports = new Map<string, number>();
for (const code of codes) ports.set(code, await freePort());
const owners = new Map<string, Served>();
for (const code of codes) owners.set(code, await startOwner(code));

const registryFile = join(folder, 'registry.json');
const supergraph = join(folder, 'supergraph.graphql');
const limits = join(folder, 'limits.json');
const sdl = await readFile(supergraphFile, 'utf8');
const grown = sdl.replace(
  /(type Suggestion implements Node[^{]*\{)/,
  '$1\n  "旧名. An older name."\n  oldTitle: String @join__field(graph: SUGGESTIONS)\n',
);
await writeRegistry(codes);
await writeFile(supergraph, sdl);
await writeFile(limits, JSON.stringify({ addressPerMinute: 1_000_000_000 }));
const port = String(await freePort());
const flags = [
  '--registry',
  registryFile,
  '--supergraph',
  supergraph,
  '--limits',
  limits,
  '--signing-key',
  key.privateFile,
  '--port',
  port,
];
await using gateway = await new Served('the gateway', `http://127.0.0.1:${port}/graphql`, [
  process.execPath,
  ...gatewayNodeFlags,
  '--import',
  'tsx',
  '--import',
  './bench/held.ts',
  'gateway/main.ts',
  ...flags,
]).ready();

const pool = new Pool(new URL(gateway.url).origin, { connections: 200, pipelining: 1 });
try {
  const body = JSON.stringify({ query });
  // What it answers while supergraphs are reloaded, which takes it time as well.
  const [{ requests }] = await Promise.all([
    load(
      { url: gateway.url, connections: 8, ms: measuredForMs },
      () => body,
      () => ({}),
      () => {},
    ),
    reloadInTurn(Date.now() + measuredForMs),
  ]);
  const answered = (requests * 1_000) / measuredForMs;
  const perSecond = Math.max(2, Math.floor(answered * 0.7));
  console.log(`it answers ${Math.round(answered)} a second; ${perSecond} are sent`);

  const memory = [await memoryOf(gateway)];
  const soak = await under(
    perSecond,
    async (until) => {
      const halfway = setTimeout(() => void memoryOf(gateway).then((now) => memory.push(now)), soakMs / 2);
      const [reloads] = await Promise.all([reloadInTurn(until), takeDownInTurn(until)]);
      clearTimeout(halfway);
      return reloads;
    },
    soakMs,
  );
  memory.push(await memoryOf(gateway));

  const inSeries: Memory[] = [];
  const series = await under(Math.ceil(perSecond / 2), async () => {
    for (let time = 0; time < Number(values.reloads); time++) {
      if (time % heldEvery === 0) inSeries.push(await memoryOf(gateway));
      await reload(() => writeFile(supergraph, time % 2 === 0 ? grown : sdl), 'the supergraph');
      await pause(restMs);
    }
    inSeries.push(await memoryOf(gateway));
    return Number(values.reloads);
  });

  const shown = (tally: Tally): object => {
    const sorted = tally.times.toSorted((a, b) => a - b);
    return {
      requests: sorted.length,
      whole: tally.whole,
      partial: tally.partial,
      lost: tally.lost.length,
      p50Ms: Math.round(percentile(sorted, 0.5)),
      p99Ms: Math.round(percentile(sorted, 0.99)),
    };
  };
  const results = {
    minutes: Number(values.minutes),
    perSecond,
    soak: { ...shown(soak.tally), reloads: soak.result, ...listed(memory) },
    supergraphs: { ...shown(series.tally), reloads: series.result, ...listed(inSeries) },
  };
  console.log(JSON.stringify(results, null, 2));
  await writeFile(new URL('results/soak.json', import.meta.url), `${JSON.stringify(results, null, 2)}\n`);
  const lost = [...soak.tally.lost, ...series.tally.lost];
  for (const each of lost.slice(0, 10)) console.error(`lost: ${each}`);
  if (lost.length > 0) process.exitCode = 1;
} finally {
  await pool.close();
  await gateway.stop();
  for (const owner of owners.values()) await owner.stop();
}

/** What a program has of the machine's memory, and what it holds of that when all garbage has been collected; in MiB. */
interface Memory {
  rssMb: number;
  heldMb: number;
}

async function memoryOf(served: Served): Promise<Memory> {
  const rssMb = await served.rssMb();
  return { rssMb, heldMb: await served.heldMb() };
}

function listed(measured: readonly Memory[]): { rssMb: number[]; heldMb: number[] } {
  return {
    rssMb: measured.map(({ rssMb }) => Math.round(rssMb)),
    heldMb: measured.map(({ heldMb }) => Math.round(heldMb)),
  };
}

/** Sends so many requests a second while `work` is done, or for so long, and waits for all their answers. */
async function under<Result>(
  perSecond: number,
  work: (until: number) => Promise<Result>,
  ms = 0,
): Promise<{ tally: Tally; result: Result }> {
  const tally: Tally = { whole: 0, partial: 0, lost: [], times: [] };
  const underWay = new Set<Promise<void>>();
  const startedAt = performance.now();
  let sent = 0;
  const sending = setInterval(() => {
    // Timers are late on a busy machine: what should have been sent by now is.
    const due = Math.floor(((performance.now() - startedAt) / 1_000) * perSecond);
    for (; sent < due && underWay.size < 1_000; sent++) {
      const asked: Promise<void> = ask(tally).finally(() => underWay.delete(asked));
      underWay.add(asked);
    }
  }, 10);
  try {
    const result = await work(Date.now() + ms);
    return { tally, result };
  } finally {
    clearInterval(sending);
    await Promise.all(underWay);
  }
}

/** Asks once, and tells how it was answered. */
async function ask(tally: Tally): Promise<void> {
  const startedAt = performance.now();
  try {
    const { statusCode, body } = await pool.request({
      method: 'POST',
      path: '/graphql',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
      signal: AbortSignal.timeout(lostAfterMs),
    });
    const text = await body.text();
    tally.times.push(performance.now() - startedAt);
    const { data, errors } = JSON.parse(text) as {
      data?: {
        suggestions: {
          coverage: { total: number; answered: number; complete: boolean; missing: { owner: { code: string } }[] };
        } | null;
      };
      errors?: unknown;
    }; // as selected
    const coverage = data?.suggestions?.coverage;
    const isNamed = coverage !== undefined && coverage.answered + coverage.missing.length === coverage.total;
    if (statusCode !== 200 || errors !== undefined || !isNamed) tally.lost.push(`${statusCode} ${text.slice(0, 300)}`);
    else if (coverage.complete) tally.whole++;
    else tally.partial++;
  } catch (error) {
    tally.lost.push(String(error));
  }
}

/** A changed registry and a changed supergraph in turn. Returns how many there were. */
async function reloadInTurn(until: number): Promise<number> {
  let reloads = 0;
  for (; Date.now() < until; reloads++) {
    await pause(reloadEveryMs);
    const nth = Math.floor(reloads / 2);
    if (reloads % 2 === 0) await reload(() => writeRegistry(nth % 2 === 0 ? ['43', '4302'] : codes), 'the registry');
    else await reload(() => writeFile(supergraph, nth % 2 === 0 ? grown : sdl), 'the supergraph');
  }
  return reloads;
}

/** One owner after the other is killed, and started again after a while. */
async function takeDownInTurn(until: number): Promise<void> {
  for (let turn = 0; Date.now() < until; turn++) {
    const code = codes[turn % codes.length] ?? '43';
    await owners.get(code)?.stop();
    await pause(ownerStaysMs);
    owners.set(code, await startOwner(code));
    await pause(ownerStaysMs);
  }
}

async function reload(change: () => Promise<void>, what: string): Promise<void> {
  const told = gateway.prints(`reloaded ${what}`);
  await change();
  gateway.signal('SIGHUP');
  await told;
}

async function startOwner(code: string): Promise<Served> {
  const system = province.systems.find((each) => each.code === code);
  if (system === undefined) throw new Error(`There is no ${code}.`);
  const served = join(folder, `served-${code}.json`);
  const { database } = system;
  const one = {
    subgraph: 'suggestions',
    owner: code,
    name: code,
    database: province.url(database, 'suggestions'),
    logKey: province.logKey(database, 'suggestions'),
  };
  await writeFile(served, JSON.stringify([one]), { mode: 0o600 });
  const program = [
    process.execPath,
    '--import',
    'tsx',
    'subgraphs/main.ts',
    '--serve',
    served,
    '--trust',
    key.publicFile,
    '--port',
    String(ports.get(code)),
  ];
  return new Served(`the owner ${code}`, urlOf(code), program).ready();
}

function urlOf(code: string): string {
  return `http://127.0.0.1:${ports.get(code)}/${officialCode(code)}/suggestions`;
}

async function writeRegistry(some: readonly string[]): Promise<void> {
  const registered = some.map((code) => ({ code, name: code, subgraphs: { suggestions: urlOf(code) } }));
  await writeFile(registryFile, JSON.stringify({ timeoutMs: 3_000, owners: registered }));
}

function pause(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}

async function freePort(): Promise<number> {
  for (const each of choosePorts(0)) if (await isFree(each)) return each;
  throw new Error('No port is free.');
}
