import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Pool } from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { dayOf } from '../../../schema/calendar.ts';
import { staffOf } from '../../callers.ts';
import { freePort } from '../../demo/running-demo.ts';
import { type FreshDatabase, freshDatabase } from '../../postgres.ts';
import { RunningProcess } from '../../running-process.ts';
import { testKeys } from '../../signing.ts';
import { FaultProxy } from '../fault-proxy.ts';
import { type Asking, TestGraph } from '../graph.ts';

/*
 * 醴陵市's system in a process of its own, killed (-9) again and again while deputies, staff and units work on its suggestions. Who gets no answer sends the
 * same command with the same requestId again, as the README tells clients, until there is one.
 */

/** How many suggestions live through their first four commands, and how many of them at once. */
const lives = 40;
const atOnce = 6;
/** After how many answers of the owner it is killed each time. */
const betweenKills = 15;

/** The points at which it is killed: before it has read the command, while it works on it, and when it has answered but nobody knows. */
const points = ['ARRIVED', 'WORKING', 'ANSWERED'] as const;

const deputyId = '430281.Deputy.d1';
const deputy: Asking = { identity: staffOf('430281', { subject: 'd1', roles: ['DEPUTY'], deputies: [deputyId] }) };
const staff: Asking = { identity: staffOf('430281') };
const unit: Asking = {
  identity: staffOf('430281', {
    subject: 'unit',
    organ: { kind: 'GOVERNMENT', code: '430281', name: '水利局' },
    roles: ['HANDLING_UNIT'],
  }),
};

let folder: string;
let database: FreshDatabase;
let pool: Pool;
let proxy: FaultProxy;
let graph: TestGraph;
let args: readonly string[];
let owner: RunningProcess;
/** The owner that runs, or one that is being started. */
let up: Promise<unknown>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'liandong-killed-'));
  const trusted = join(folder, 'jwks.json');
  await writeFile(trusted, JSON.stringify((await testKeys).published));
  database = await freshDatabase(['suggestions']);
  pool = new Pool({ connectionString: database.adminUrl, options: '-c search_path=suggestions' });
  const port = await freePort();
  const of = ['--subgraph', 'suggestions', '--owner', '430281', '--database', database.url('suggestions')];
  args = [...of, '--trust', trusted, '--port', String(port)];
  owner = new RunningProcess('subgraphs/main.ts', args);
  up = owner.ready;
  proxy = new FaultProxy(await owner.ready);
  await proxy.start();
  graph = await TestGraph.start([{ subgraph: 'suggestions', code: '430281', url: proxy.url, timeoutMs: 5_000 }], {
    failuresToOpen: 1_000,
    openForMs: 50,
    maxUnderWay: 100,
  });
}, 180_000);

afterAll(async () => {
  await graph[Symbol.asyncDispose]();
  await proxy.stop();
  await owner[Symbol.asyncDispose]();
  await pool.end();
  await database[Symbol.asyncDispose]();
  await rm(folder, { recursive: true, force: true });
});

/** How often a command was not answered although it was carried out, and how often it was not carried out. */
const unanswered = { done: 0, notDone: 0 };

/** Sends a command until it is answered; a requestId makes that harmless. Returns the suggestion's id. */
async function command(asking: Asking, mutation: string, requestId: string, input: object): Promise<string> {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  const document = `mutation Do($input: ${type}!) { it: ${mutation}(input: $input) { suggestion { id } } }`;
  for (let sent = 0; sent < 100; sent++) {
    await up;
    const { data, errors } = await graph.as(asking, document, { input: { ...input, requestId } });
    if (data?.it) return (data.it as { suggestion: { id: string } }).suggestion.id; // as selected
    expect(errors).toMatchObject([{ extensions: { code: 'OWNER_FAILED' } }]);
    // The process is gone; what it had sent to the database has ended when the owner is there again.
    await up;
    const { rowCount } = await pool.query('select from requests where request_id = $1', [requestId]);
    unanswered[rowCount === 1 ? 'done' : 'notDone']++;
  }
  throw new Error(`${mutation} was not answered 100 times.`);
}

/** What is known of a suggestion after its first four commands. */
async function live(n: number): Promise<string> {
  const id = await command(deputy, 'submitSuggestion', `submit-${n}`, {
    jurisdiction: '430281',
    title: `关于第${n}件事的建议`,
    text: '应当办理。',
    category: 'OTHER',
    leadSponsor: deputyId,
  });
  expect(await command(staff, 'acceptSuggestion', `accept-${n}`, { id })).toBe(id);
  const units = [
    { unit: '水利局', role: 'LEAD' },
    { unit: '住建局', role: 'CO' },
  ];
  expect(await command(staff, 'assignSuggestion', `assign-${n}`, { id, units })).toBe(id);
  const contact = { phase: 'BEFORE', mode: 'VISIT', official: 'HEAD', on: dayOf(new Date()) };
  expect(await command(unit, 'recordContact', `contact-${n}`, { id, ...contact })).toBe(id);
  return id;
}

it('nothing is lost and nothing is done twice, however often the owner is killed', async () => {
  let answers = 0;
  const kills = { ARRIVED: 0, WORKING: 0, ANSWERED: 0 };
  /** Kills the owner at once, and starts another in its place. */
  const kill = (point: keyof typeof kills): void => {
    kills[point]++;
    answers = 0;
    const dead = once(owner.process, 'close');
    owner.process.kill('SIGKILL');
    owner = new RunningProcess('subgraphs/main.ts', args);
    up = Promise.all([dead, owner.ready]);
  };
  const due = (point: keyof typeof kills): boolean =>
    answers >= betweenKills && point === points[(kills.ARRIVED + kills.WORKING + kills.ANSWERED) % points.length];
  proxy.behaviour = {
    is: 'watching',
    arrived: () => {
      if (due('ARRIVED')) kill('ARRIVED');
      // Two milliseconds later it has begun, and has not ended.
      else if (due('WORKING')) setTimeout(() => due('WORKING') && kill('WORKING'), 2);
    },
    answered: () => {
      answers++;
      if (due('ANSWERED')) kill('ANSWERED');
    },
  };
  let next = 0;
  const ids: string[] = [];
  const worker = async (): Promise<void> => {
    while (next < lives) ids.push(await live(next++));
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  await up;

  // It was killed at every point, and both happened: a command that was carried out and not answered, and one that was not carried out.
  expect(Object.values(kills).every((times) => times >= 3)).toBe(true);
  expect(unanswered.done).toBeGreaterThan(0);
  expect(unanswered.notDone).toBeGreaterThan(0);

  expect(new Set(ids).size).toBe(lives);
  const { rows: suggestions } = await pool.query('select id, state from suggestions order by id');
  expect(suggestions).toEqual(ids.toSorted().map((id) => ({ id, state: 'IN_HANDLING' })));
  const { rows: histories } = await pool.query(`
    select record_id as id, string_agg(event, ' ' order by position) as events
    from history where record_id like '%.Suggestion.%' group by record_id`);
  expect(new Set(histories.map(({ events }: { events: string }) => events))).toEqual(
    new Set(['SUBMIT ACCEPT ASSIGN BEGIN_HANDLING']),
  );
  expect(histories).toHaveLength(lives);
  const { rows: numbers } = await pool.query('select count(distinct number)::int as count from suggestions');
  expect(numbers).toEqual([{ count: lives }]);
  const { rows: written } = await pool.query(`
    select (select count(*) from requests)::int as requests, (select count(*) from assignments)::int as assignments,
      (select count(*) from contacts)::int as contacts`);
  expect(written).toEqual([{ requests: lives * 4, assignments: lives * 2, contacts: lives }]);
}, 180_000);
