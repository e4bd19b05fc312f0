import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gatewayKeyIn } from '../demo/gateway-key.ts';
import { startPostgres } from '../demo/postgres.ts';
import { isWithin, officialCode } from '../schema/jurisdiction-code.ts';
import { Database } from '../subgraphs/database.ts';
import { Reading } from '../subgraphs/reading.ts';
import { SuggestionStore } from '../subgraphs/suggestions/store.ts';
import { callerOf, staffOf } from '../test/callers.ts';
import { TestIssuer } from '../test/federation/test-issuer.ts';
import { cpuOf } from './process.ts';
import { type Programs, provinceOf, splits, startGraph } from './province.ts';

/*
 * The provincial page and the provincial statistics, asked by provincial staff who are logged in and say what for, and by anybody; against the
 * same statements run directly on the same owners' databases and not merged (the floor), for 1, 20 and 137 owners of the same records.
 * With `--before <commit>` also against that commit's programs over the same databases, which know neither identity nor visibility nor
 * log: the price of those. Rounds alternate between all of them, so that the ratios hold on a noisy machine; single times do not mean much.
 */

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '.liandong/bench' },
    scales: { type: 'string', default: '0.1,1' },
    owners: { type: 'string', default: '1,20,137' },
    rounds: { type: 'string', default: '20' },
    before: { type: 'string' },
  },
});
const rounds = Number(values.rounds);

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

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

interface Row {
  scale: number;
  owners: number;
  question: string;
  records: number;
  /** Medians, in milliseconds. */
  staffMs: number;
  publicMs: number;
  floorMs: number;
  beforeMs: number | null;
  /** Medians of the rounds' ratios. */
  staffToFloor: number;
  publicToFloor: number;
  staffToBefore: number | null;
  publicToBefore: number | null;
  /** The CPU time of a question, of all who work for it: gateway, owners and PostgreSQL; the floor and PostgreSQL. In milliseconds. */
  staffCpuMs: number;
  publicCpuMs: number;
  floorCpuMs: number;
}

/** What the page takes while one of the owners never answers. */
interface Hanging {
  owners: number;
  timeoutMs: number;
  p50Ms: number;
  p99Ms: number;
}

const folder = resolve(values.data);
await mkdir(folder, { recursive: true });
await using postgres = await startPostgres({ folder: join(folder, 'postgres'), durable: false, maxConnections: 1_200 });
await using issuer = await TestIssuer.start();
const identity = staffOf('43', { roles: ['PROVINCIAL_STAFF'] });
const staff = {
  authorization: `Bearer ${await issuer.token(identity)}`,
  'liandong-purpose': encodeURIComponent('季度检查'),
};
const limits = join(folder, 'limits.json');
await writeFile(limits, JSON.stringify({ addressPerMinute: 1_000_000, callerPerMinute: 1_000_000 }));
const root = values.before === undefined ? undefined : await checkedOut(values.before);
const results: Row[] = [];

for (const scale of values.scales.split(',').map(Number)) {
  for (const split of values.owners.split(',')) {
    const codes = splits[split]?.();
    if (codes === undefined) throw new Error(`--owners must be some of ${Object.keys(splits).join(', ')}, but got: ${split}.`);
    results.push(...(await measure(scale, codes)));
  }
}
await mkdir(new URL('results/', import.meta.url), { recursive: true });
const hanging = await besideOneThatHangs();
console.log(
  `one of ${hanging.owners} owners hangs: the page takes ${hanging.p50Ms.toFixed(0)} ms, and ${hanging.p99Ms.toFixed(0)} ms at most; the timeout is ${hanging.timeoutMs} ms`,
);
await writeFile(new URL('results/fanout.json', import.meta.url), `${JSON.stringify({ results, hanging }, null, 2)}\n`);

/** Another commit's programs, with this one's libraries, as seen from the project's folder. */
async function checkedOut(commit: string): Promise<string> {
  const project = fileURLToPath(new URL('..', import.meta.url));
  const at = join(folder, `before-${commit}`);
  if (!existsSync(at)) {
    execFileSync('git', ['worktree', 'add', '--detach', at, commit], { cwd: project, stdio: 'ignore' });
    await symlink(join(project, 'node_modules'), join(at, 'node_modules'));
  }
  return `${relative(project, at)}/`;
}

/** Measures both questions over one split of the province. */
async function measure(scale: number, codes: readonly string[]): Promise<Row[]> {
  const province = await provinceOf(postgres, folder, scale, codes);
  const key = await gatewayKeyIn(province.folder);
  const now: Programs = {
    servedOf: ({ database }) => ({
      database: province.url(database, 'suggestions'),
      logKey: province.logKey(database, 'suggestions'),
    }),
    ownerFlags: ['--trust', key.publicFile],
    gatewayFlags: ['--limits', limits, '--signing-key', key.privateFile, '--issuer', issuer.url],
  };
  // The administrator sees all rows: what was before knows no caller, and would see none.
  const before: Programs = {
    root,
    servedOf: ({ database }) => ({ database: postgres.adminUrl(database) }),
    ownerFlags: [],
    gatewayFlags: [],
  };
  const graph = await startGraph(province, 'now', now);
  const old = root === undefined ? undefined : await startGraph(province, 'before', before);
  const databases = province.systems.map(({ code, database }) => ({
    code,
    database: new Database(province.url(database, 'suggestions'), { schema: 'suggestions', maxConnections: 2 }),
  }));
  try {
    const rows: Row[] = [];
    for (const { name, query, floor } of questions) {
      const directly = (): Promise<unknown> =>
        Promise.all(
          databases.map(async ({ code, database }) => {
            const log = { append: async (): Promise<void> => {} };
            const owner = { subgraph: 'suggestions' as const, code, name: '', database, secret: '', log, now: () => new Date() };
            const reading = new Reading(owner, callerOf(identity));
            await floor(new SuggestionStore(reading));
            await reading.end();
          }),
        );
      const ways: Record<string, () => Promise<unknown>> = {
        staff: () => graph.ask(query, staff),
        public: () => graph.ask(query),
        floor: directly,
        ...(old === undefined ? {} : { before: () => old.ask(query) }),
      };
      const times: Record<string, number[]> = {};
      const graphCpu = async (): Promise<number> => (await cpuOf(graph.gateway.pid)) + (await cpuOf(graph.owners.pid));
      const ownCpu = (): number => (process.cpuUsage().user + process.cpuUsage().system) / 1_000;
      const cpuBeside = async (way: string): Promise<number> => (way === 'floor' ? ownCpu() : graphCpu());
      const cpuOfPostgres = (): Promise<number> => cpuOf(postgres.pid ?? 0);
      const cpu: Record<string, number> = {};
      for (let round = -5; round < rounds; round++) {
        for (const [way, ask] of Object.entries(ways)) {
          // Looking at PostgreSQL's many processes costs this one something: it is done outside of what counts.
          const [postgresBefore, besideBefore] = [await cpuOfPostgres(), await cpuBeside(way)];
          const startedAt = performance.now();
          await ask();
          const tookMs = performance.now() - startedAt;
          const spent = (await cpuBeside(way)) - besideBefore + (await cpuOfPostgres()) - postgresBefore;
          if (round < 0) continue;
          (times[way] ??= []).push(tookMs);
          cpu[way] = (cpu[way] ?? 0) + spent;
        }
      }
      const ratio = (one: string, other: string): number =>
        median((times[one] ?? []).map((time, at) => time / (times[other]?.[at] ?? Number.NaN)));
      const data = (await graph.ask(query, staff)) as {
        suggestions?: { totalCount: number };
        suggestionStatistics?: { total: { count: number } };
      }; // as selected
      const row: Row = {
        scale,
        owners: codes.length,
        question: name,
        records: data.suggestions?.totalCount ?? data.suggestionStatistics?.total.count ?? 0,
        staffMs: median(times.staff ?? []),
        publicMs: median(times.public ?? []),
        floorMs: median(times.floor ?? []),
        beforeMs: old === undefined ? null : median(times.before ?? []),
        staffToFloor: ratio('staff', 'floor'),
        publicToFloor: ratio('public', 'floor'),
        staffToBefore: old === undefined ? null : ratio('staff', 'before'),
        publicToBefore: old === undefined ? null : ratio('public', 'before'),
        staffCpuMs: (cpu.staff ?? 0) / rounds,
        publicCpuMs: (cpu.public ?? 0) / rounds,
        floorCpuMs: (cpu.floor ?? 0) / rounds,
      };
      rows.push(row);
      print(row);
    }
    return rows;
  } finally {
    await graph.stop();
    await old?.stop();
    await Promise.all(databases.map(({ database }) => database.close()));
  }
}

function print(row: Row): void {
  const ms = (value: number): string => `${value.toFixed(1)} ms`.padStart(9);
  const before =
    row.beforeMs === null
      ? ''
      : `  before ${ms(row.beforeMs)}, staff ${row.staffToBefore?.toFixed(2)}×, public ${row.publicToBefore?.toFixed(2)}×`;
  console.log(
    `scale ${String(row.scale).padEnd(4)} ${String(row.owners).padStart(3)} owners  ${row.question.padEnd(10)} ${String(row.records).padStart(7)} records` +
      `  staff ${ms(row.staffMs)} (${row.staffToFloor.toFixed(2)}× floor)  public ${ms(row.publicMs)} (${row.publicToFloor.toFixed(2)}×)  floor ${ms(row.floorMs)}` +
      `${before}  CPU staff ${ms(row.staffCpuMs)} (${(row.staffCpuMs / row.floorCpuMs).toFixed(2)}×)` +
      `  public ${ms(row.publicCpuMs)} (${(row.publicCpuMs / row.floorCpuMs).toFixed(2)}×)  floor ${ms(row.floorCpuMs)}`,
  );
}

/** The page over twenty owners of the province, a hundred times, while the last of them takes connections and says nothing. */
async function besideOneThatHangs(): Promise<Hanging> {
  const timeoutMs = 1_000;
  const codes = splits['20']?.() ?? [];
  const hanging = codes.findLast((code) => isWithin(code, '43')) ?? '';
  const province = await provinceOf(postgres, folder, 0.1, codes);
  const key = await gatewayKeyIn(province.folder);
  const silent = createServer();
  silent.listen(0, '127.0.0.1');
  await once(silent, 'listening');
  const graph = await startGraph(province, 'hanging', {
    servedOf: ({ database }) => ({
      database: province.url(database, 'suggestions'),
      logKey: province.logKey(database, 'suggestions'),
    }),
    ownerFlags: ['--trust', key.publicFile],
    gatewayFlags: ['--limits', limits, '--signing-key', key.privateFile, '--issuer', issuer.url],
    timeoutMs,
    elsewhere: { [hanging]: `http://127.0.0.1:${(silent.address() as AddressInfo).port}/` }, // it listens on a port
  });
  try {
    const [page] = questions;
    const query = page?.query ?? '';
    // Pages of those that answer: what is measured is the waiting, not the compiler.
    for (const code of codes.filter((each) => !isWithin(hanging, each))) {
      await graph.ask(query.replace('"430000"', `"${officialCode(code)}"`), staff);
    }
    const times: number[] = [];
    for (let nth = 0; nth < 100; nth++) {
      const startedAt = performance.now();
      await graph.ask(query, staff);
      times.push(performance.now() - startedAt);
    }
    const sorted = times.toSorted((a, b) => a - b);
    return { owners: codes.length, timeoutMs, p50Ms: median(times), p99Ms: sorted.at(-1) ?? Number.NaN };
  } finally {
    await graph.stop();
    silent.close();
  }
}
