import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gatewayKeyIn } from '../demo/gateway-key.ts';
import { startPostgres } from '../demo/postgres.ts';
import { Database } from '../subgraphs/database.ts';
import { Reading } from '../subgraphs/reading.ts';
import { SuggestionStore } from '../subgraphs/suggestions/store.ts';
import { callerOf, staffOf } from '../test/callers.ts';
import { TestIssuer } from '../test/federation/test-issuer.ts';
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
await writeFile(new URL('results/fanout.json', import.meta.url), `${JSON.stringify(results, null, 2)}\n`);

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
      const cpu = { gateway: -(await cpuMs(graph.gateway.pid)), owners: -(await cpuMs(graph.owners.pid)) };
      for (let round = -5; round < rounds; round++) {
        for (const [way, ask] of Object.entries(ways)) {
          const startedAt = performance.now();
          await ask();
          if (round >= 0) (times[way] ??= []).push(performance.now() - startedAt);
        }
      }
      cpu.gateway += await cpuMs(graph.gateway.pid);
      cpu.owners += await cpuMs(graph.owners.pid);
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
      };
      rows.push(row);
      print(row, cpu.gateway / (rounds + 5) / 2, cpu.owners / (rounds + 5) / 2);
    }
    return rows;
  } finally {
    await graph.stop();
    await old?.stop();
    await Promise.all(databases.map(({ database }) => database.close()));
  }
}

function print(row: Row, gatewayCpuMs: number, ownersCpuMs: number): void {
  const ms = (value: number): string => `${value.toFixed(1)} ms`.padStart(9);
  const before =
    row.beforeMs === null
      ? ''
      : `  before ${ms(row.beforeMs)}, staff ${row.staffToBefore?.toFixed(2)}×, public ${row.publicToBefore?.toFixed(2)}×`;
  console.log(
    `scale ${String(row.scale).padEnd(4)} ${String(row.owners).padStart(3)} owners  ${row.question.padEnd(10)} ${String(row.records).padStart(7)} records` +
      `  staff ${ms(row.staffMs)} (${row.staffToFloor.toFixed(2)}× floor)  public ${ms(row.publicMs)} (${row.publicToFloor.toFixed(2)}×)  floor ${ms(row.floorMs)}` +
      `${before}  CPU gateway ${ms(gatewayCpuMs)} owners ${ms(ownersCpuMs)}`,
  );
}
