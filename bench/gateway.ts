import { mkdir, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join, resolve } from 'node:path';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { choosePorts, isFree } from '../demo/postgres/port.ts';
import { Cores } from './cores.ts';
import { type Contender, contenders, installPeers, type Shop } from './gateway/gateways.ts';
import { operations, shopSupergraph } from './gateway/graph.ts';
import { Recorder } from './gateway/recording.ts';
import { load, median, percentile } from './load.ts';
import { Served } from './process.ts';

/*
 * How much work a request is for this gateway and for others that Node runs: the same graph of four subgraphs, the same operations, the same
 * subgraphs at next to no cost. Every gateway is a process of its own and stays up; rounds go through all of them in turn, so that a noisy
 * moment does not fall on one alone. Each is alone on a core of its own while it is asked, where the machine has a second: who asks and who is asked for data
 * share the others. What counts is the CPU time of the gateway's process a request, which other work on the machine changes
 * little; times hold for a quiet machine only. Each request brings an `authorization` of its own, so that none is another's. Before anything is measured,
 * all must answer the same data.
 */

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '3' },
    /** Rounds before those, of which nothing is counted: a compiler is at work until a gateway has answered some hundreds of large questions. */
    'warm-up': { type: 'string', default: '3' },
    /** All that can be compared, unless told otherwise. */
    gateways: { type: 'string' },
    operations: { type: 'string', default: Object.keys(operations).join(',') },
    connections: { type: 'string', default: '1,50' },
    /** The young generation of the gateways that Node runs, in MiB: ours has so much from `npm run gateway`. Stock has what Node gives it. */
    'semi-space': { type: 'string', default: '128' },
    /** Gateways may run on any core, beside those that ask them. */
    'any-core': { type: 'boolean', default: false },
    /** All requests bring the same headers: what a gateway saves by carrying out one operation for many. Reported apart. */
    'same-headers': { type: 'boolean', default: false },
    out: { type: 'string' },
  },
});
const rounds = Number(values.rounds);
const roundMs = Number(values.seconds) * 1_000;
const warmUps = Number(values['warm-up']);
const comparable = contenders.filter(({ onlySameHeaders }) => onlySameHeaders !== true || values['same-headers']);
const chosen = values.gateways?.split(',') ?? comparable.map(({ name }) => name);
const asked = Object.entries(operations).filter(([name]) => values.operations.split(',').includes(name));
const widths = values.connections.split(',').map(Number);

/** One gateway, one operation, so many connections. */
interface Row {
  gateway: string;
  operation: string;
  connections: number;
  requests: number;
  /** CPU time of the gateway's process a request: the median of the rounds. */
  cpuMs: number;
  perSecond: number;
  p50Ms: number;
  p99Ms: number;
  /** Medians of the rounds' ratios of CPU time; below 1 is less work. */
  toStock: number | null;
  toFloor: number | null;
}

installPeers();
const cores = values['any-core'] ? undefined : Cores.ofThisMachine();
cores?.leaveGatewayAlone();
const folder = resolve('.liandong/bench-gateway');
await mkdir(folder, { recursive: true });
const subgraphsPort = await freePort();
const origin = `http://127.0.0.1:${subgraphsPort}`;
const running: Served[] = [];
try {
  const program = [process.execPath, '--import', 'tsx', 'bench/gateway/subgraphs.ts', '--port', String(subgraphsPort)];
  running.push(await new Served('the subgraphs', `${origin}/accounts`, program).ready());
  const shop: Shop = {
    folder,
    supergraph: join(folder, 'supergraph.graphql'),
    recordings: join(folder, 'recordings.json'),
    origin,
    roomy: ['min', 'max'].map((end) => `--${end}-semi-space-size=${values['semi-space']}`),
    cores,
  };
  await writeFile(shop.supergraph, shopSupergraph(origin));
  const fetches = await recordStock(shop);
  const absent: Record<string, string> = {};
  const served = new Map<string, Served>();
  for (const contender of contenders.filter(({ name }) => chosen.includes(name))) {
    const gateway = await started(contender, shop, absent);
    if (gateway !== undefined) served.set(contender.name, gateway);
  }
  await mustAgree(served, absent);
  const results = await measure(served);
  report(results, absent, fetches);
  const written = {
    machine: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}`,
    rounds,
    secondsPerRound: roundMs / 1_000,
    warmUpRounds: warmUps,
    semiSpaceMb: Number(values['semi-space']),
    gatewayHasACore: cores !== undefined,
    sameHeaders: values['same-headers'],
    fetches,
    gateways: Object.fromEntries(
      contenders.map(({ name, what }) => [name, absent[name] === undefined ? what : `not measured: ${absent[name]}`]),
    ),
    results,
  };
  const name = values['same-headers'] ? 'gateway-same-headers.json' : 'gateway.json';
  const out = values.out ?? new URL(`results/${name}`, import.meta.url);
  await writeFile(out, `${JSON.stringify(written, null, 2)}\n`);
} finally {
  for (const each of running.toReversed()) await each.stop();
}

/** Starts a gateway; one that cannot be is named in `absent`, and why. */
async function started(contender: Contender, shop: Shop, absent: Record<string, string>): Promise<Served | undefined> {
  const reason = contender.absent?.();
  if (reason !== undefined) {
    absent[contender.name] = reason;
    return undefined;
  }
  const gateway = await contender.start(shop, await freePort());
  running.push(gateway);
  return gateway;
}

/** What the stock gateway asks of subgraphs, written down for the floor. Returns how many requests an operation takes, in how many rounds. */
async function recordStock(shop: Shop): Promise<Record<string, { requests: number; rounds: number; answerBytes: number }>> {
  await using recorder = await Recorder.start(origin);
  const supergraph = join(folder, 'recorded.graphql');
  await writeFile(supergraph, shopSupergraph(recorder.origin));
  const [stock] = contenders;
  if (stock === undefined) throw new Error('There is no stock gateway.');
  await using gateway = await stock.start({ ...shop, supergraph }, await freePort());
  const recorded = [];
  for (const [name, query] of Object.entries(operations)) {
    await recorder.record(gateway.url, query);
    recorded.push({ name, ...(await recorder.record(gateway.url, query)) });
  }
  await writeFile(shop.recordings, JSON.stringify(recorded));
  return Object.fromEntries(
    recorded.map(({ name, rounds: steps, answer }) => [
      name,
      { requests: steps.flat().length, rounds: steps.length, answerBytes: Buffer.byteLength(answer) },
    ]),
  );
}

/** All must answer the same data, and no errors; one that does not is stopped and named in `absent`. */
async function mustAgree(served: Map<string, Served>, absent: Record<string, string>): Promise<void> {
  for (const [operation, query] of asked) {
    let agreed: unknown;
    for (const [name, { url }] of served) {
      const response = await fetch(url, { method: 'POST', headers: headersOf(0), body: JSON.stringify({ query }) });
      const { data, errors } = (await response.json()) as { data: unknown; errors?: unknown }; // a GraphQL response
      agreed ??= data;
      if (errors === undefined && isDeepStrictEqual(data, agreed)) continue;
      absent[name] = `it answers ${operation} otherwise: ${JSON.stringify(errors ?? data).slice(0, 200)}`;
      served.delete(name);
    }
  }
}

async function measure(served: ReadonlyMap<string, Served>): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [operation, query] of asked) {
    for (const connections of widths) {
      const body = JSON.stringify({ query });
      const found = new Map(
        [...served.keys()].map((name) => [name, { cpu: [] as number[], perSecond: [] as number[], times: [] as number[] }]),
      );
      for (let round = -warmUps; round < rounds; round++) {
        for (const [name, gateway] of served) {
          let bytes: number | undefined;
          const before = await gateway.cpuMs();
          const startedAt = performance.now();
          const { requests, times } = await load(
            { url: gateway.url, connections, ms: roundMs },
            () => body,
            headersOf,
            (status, answer) => {
              bytes ??= answer.length;
              // The data were compared before; an answer of another length is another answer.
              if (status !== 200 || answer.length !== bytes)
                throw new Error(`${name} answered ${operation} with ${status}: ${answer.toString().slice(0, 300)}`);
            },
          );
          const tookMs = performance.now() - startedAt;
          const cpuMs = (await gateway.cpuMs()) - before;
          if (round < 0) continue;
          const figures = found.get(name);
          figures?.cpu.push(cpuMs / requests);
          figures?.perSecond.push((requests * 1_000) / tookMs);
          figures?.times.push(...times);
        }
      }
      const ratio = (name: string, other: string): number | null => {
        const theirs = found.get(other)?.cpu;
        return theirs === undefined
          ? null
          : median((found.get(name)?.cpu ?? []).map((cpu, at) => cpu / (theirs[at] ?? Number.NaN)));
      };
      for (const [name, { cpu, perSecond, times }] of found) {
        const sorted = times.toSorted((a, b) => a - b);
        rows.push({
          gateway: name,
          operation,
          connections,
          requests: sorted.length,
          cpuMs: rounded(median(cpu)),
          perSecond: Math.round(median(perSecond)),
          p50Ms: rounded(percentile(sorted, 0.5)),
          p99Ms: rounded(percentile(sorted, 0.99)),
          toStock: rounded(ratio(name, 'stock')),
          toFloor: rounded(ratio(name, 'floor')),
        });
      }
      console.error(`${operation} over ${connections}: done`);
    }
  }
  return rows;
}

function report(
  rows: readonly Row[],
  absent: Readonly<Record<string, string>>,
  fetches: Awaited<ReturnType<typeof recordStock>>,
): void {
  for (const [name, { requests, rounds: steps, answerBytes }] of Object.entries(fetches)) {
    console.log(
      `${name}: ${requests} requests to subgraphs in ${steps} rounds, an answer of ${Math.round(answerBytes / 1_024)} KB`,
    );
  }
  console.log('\n| operation | connections | gateway | CPU a request | to stock | to the floor | a second | p50 | p99 |');
  console.log('|---|---|---|---|---|---|---|---|---|');
  for (const { operation, connections, gateway, cpuMs, toStock, toFloor, perSecond, p50Ms, p99Ms } of rows) {
    const cells = [
      operation,
      connections,
      gateway,
      `${cpuMs} ms`,
      toStock ?? '',
      toFloor ?? '',
      perSecond,
      `${p50Ms} ms`,
      `${p99Ms} ms`,
    ];
    console.log(`| ${cells.join(' | ')} |`);
  }
  for (const [name, why] of Object.entries(absent)) console.log(`\n${name}: not measured: ${why}`);
}

/** Every request is somebody else's, unless told otherwise. */
function headersOf(nth: number): Record<string, string> {
  return {
    'content-type': 'application/json',
    authorization: `Bearer ${values['same-headers'] ? 'one' : `${nth}-${performance.now()}`}`,
  };
}

function rounded<Figure extends number | null>(figure: Figure): Figure {
  return (figure === null ? null : Number(figure.toPrecision(3))) as Figure; // a number stays a number
}

async function freePort(): Promise<number> {
  for (const port of choosePorts(0)) if (await isFree(port)) return port;
  throw new Error('No port is free.');
}
