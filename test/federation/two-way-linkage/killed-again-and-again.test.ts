import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { gatewayKeyIn } from '../../../demo/gateway-key.ts';
import { freePort } from '../../demo/running-demo.ts';
import { RunningProcess } from '../../running-process.ts';
import type { Asking } from '../graph.ts';
import { TestIssuer } from '../test-issuer.ts';
import { OrganSystem, city, county, deputy, deputyId, prosecutor, staff } from './organs.ts';

/*
 * A thousand conversions, half of them each way, between two organs in processes of their own, while the sender, the receiver, both couriers and the gateway are killed
 * (-9) again and again, each by turns, and connections to the databases are cut. Who gives a command gives it again, with the same requestId, until it is answered.
 */

const eachWay = 500;
/** Every so many go further than being taken in by the other organ. */
const furtherOnes = 5;
const kills = 15;
const cuts = 8;
const atOnce = 6;

let folder: string;
let issuer: TestIssuer;
let congress: OrganSystem;
let procuratorate: OrganSystem;
let gatewayUrl: string;
/** What runs, by what it is: started anew when it is killed. */
const running = new Map<string, Running>();
const tokens = new Map<Asking, string>();

interface Running {
  process: RunningProcess;
  start: () => Promise<RunningProcess>;
}

async function start(name: string, begin: () => Promise<RunningProcess>): Promise<void> {
  running.set(name, { process: await begin(), start: begin });
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'liandong-killed-'));
  issuer = await TestIssuer.start();
  const key = await gatewayKeyIn(folder);
  congress = await OrganSystem.make('suggestions', county, issuer, key.publicFile);
  procuratorate = await OrganSystem.make('litigation', city, issuer, key.publicFile);
  const port = await freePort();
  gatewayUrl = `http://127.0.0.1:${port}/graphql`;
  const registry = join(folder, 'registry.json');
  const owners = [congress, procuratorate].map(({ code, subgraph, url }) => ({
    code: code.padEnd(6, '0'),
    name: subgraph,
    subgraphs: { [subgraph]: url },
  }));
  await writeFile(registry, JSON.stringify({ timeoutMs: 5_000, owners }));
  const limits = join(folder, 'limits.json');
  await writeFile(limits, JSON.stringify({ callerPerMinute: 1e6, addressPerMinute: 1e6, routerPerMinute: 1e6 }));
  const files = ['--registry', registry, '--limits', limits, '--signing-key', key.privateFile];
  const args = [...files, '--issuer', issuer.url, '--port', String(port)];
  await start('gateway', async () => new RunningProcess('gateway/main.ts', args));
  await start('congress', async () => congress.serve());
  await start('procuratorate', async () => procuratorate.serve());
  await start('courier of the congress', () => congress.deliver(gatewayUrl));
  await start('courier of the procuratorate', () => procuratorate.deliver(gatewayUrl));
  await Promise.all([...running.values()].map(({ process }) => process.ready));
  for (const asking of [staff, deputy, prosecutor]) tokens.set(asking, await issuer.token(asking.identity));
  await arrange();
}, 180_000);

afterAll(async () => {
  await Promise.all([...running.values()].map(({ process }) => process[Symbol.asyncDispose]()));
  await congress[Symbol.asyncDispose]();
  await procuratorate[Symbol.asyncDispose]();
  await issuer[Symbol.asyncDispose]();
  await rm(folder, { recursive: true, force: true });
});

/** Suggestions that were assigned, and a case. */
async function arrange(): Promise<void> {
  await congress.rows(
    `insert into suggestions (id, number, title, text, category, code, in_session, state, lead_sponsor, submitted_at, assigned_on, due_on,
       litigation_field, participants)
     select '${county}.Suggestion.s' || n, n::text, '标题', '正文', 'OTHER', '${county}', false, 'ASSIGNED', '${deputyId}', '2026-01-05T02:00:00Z',
       '2026-01-10', '2026-04-10', 'ECOLOGY', array['${deputyId}']
     from generate_series(1, ${eachWay}) as n`,
  );
  await procuratorate.rows(
    `insert into litigation_cases (id, code, case_number, kind, field, agency, state, filed_on, from_suggestion)
     values ('${county}.LitigationCase.c1', '${county}', '攸检行公立〔2026〕1号', 'ADMINISTRATIVE', 'ECOLOGY', '水利局', 'INVESTIGATING', '2026-01-05', false)`,
  );
}

let sentAgain = 0;
/** What was killed last is there again: before, asking again would only keep the machine from starting it. */
let up: Promise<unknown> = Promise.resolve();

/** Gives a command until it is answered. Returns the id of the record that it is about. */
async function command(asking: Asking, mutation: string, record: string, input: Record<string, unknown>): Promise<string> {
  const type =
    mutation === 'takeUpConversion' ? 'ConversionCommandInput' : `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  const body = JSON.stringify({
    query: `mutation ($input: ${type}!) { it: ${mutation}(input: $input) { ${record} { id } } }`,
    variables: { input },
  });
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${tokens.get(asking)}` };
  for (let sent = 0; sent < 500; sent++) {
    if (sent > 0) sentAgain++;
    const answer = await fetch(gatewayUrl, { method: 'POST', headers, body, signal: AbortSignal.timeout(10_000) })
      .then(async (response) => (await response.json()) as Answer) // a GraphQL response
      .catch(() => undefined);
    if (answer?.data?.it) return answer.data.it[record]?.id ?? '';
    const code = answer?.errors?.[0]?.extensions.code;
    if (code !== undefined)
      expect(['OWNER_FAILED', 'OWNER_UNAVAILABLE', 'INTERNAL_SERVER_ERROR', 'IDENTITY_UNAVAILABLE']).toContain(code);
    await up;
    await pause(100);
  }
  throw new Error(`${mutation} was not answered 500 times.`);
}

interface Answer {
  data?: { it: Record<string, { id: string }> | null } | null;
  errors?: { extensions: { code: string } }[];
}

/** Waits until a record of the other organ is in a state, and returns its id. */
async function arrived(at: OrganSystem, table: string, column: string, id: string, state: string): Promise<string> {
  for (let looked = 0; looked < 1_200; looked++) {
    const [found] = await at.rows<{ id: string }>(`select id from ${table} where ${column} = $1 and state = $2`, [id, state]);
    if (found !== undefined) return found.id;
    await up;
    await pause(100);
  }
  throw new Error(`Nothing of ${id} has arrived.`);
}

/** From a suggestion to the procuratorate; some are assessed and declined there. */
async function forward(n: number): Promise<void> {
  const id = await command(staff, 'sendSuggestionToProcuratorate', 'conversion', {
    requestId: `send-${n}`,
    id: `${county}.Suggestion.s${n}`,
  });
  if (n % furtherOnes !== 0) return;
  const receipt = await arrived(procuratorate, 'conversion_receipts', 'conversion_id', id, 'REGISTERED');
  const of = { id: receipt };
  await command(prosecutor, 'assessReceipt', 'conversionReceipt', {
    requestId: `assess-${n}`,
    ...of,
    clueNumber: String(n),
    summary: '线索',
  });
  await command(prosecutor, 'declineReceipt', 'conversionReceipt', { requestId: `decline-${n}`, ...of, reason: '线索不具体' });
}

/** From a case to the congress; some are offered to a deputy, who takes them up. */
async function reverse(n: number): Promise<void> {
  const id = await command(prosecutor, 'selectForSuggestion', 'conversionReceipt', {
    requestId: `select-${n}`,
    id: `${county}.LitigationCase.c1`,
    title: `共性问题${n}`,
    issue: '监管没有长效机制。',
  });
  await command(prosecutor, 'sendReceipt', 'conversionReceipt', { requestId: `back-${n}`, id });
  if (n % furtherOnes !== 0) return;
  const conversion = await arrived(congress, 'conversions', 'receipt_id', id, 'SENT');
  await command(staff, 'offerConversion', 'conversion', { requestId: `offer-${n}`, id: conversion, deputy: deputyId });
  await command(deputy, 'takeUpConversion', 'conversion', { requestId: `take-${n}`, id: conversion });
}

/** Kills each by turns, at moments that nobody chose, and starts it again; and cuts all connections to a database in between. */
async function killAgainAndAgain(): Promise<void> {
  const names = [...running.keys()];
  for (let n = 0; n < kills; n++) {
    await pause(Math.random() * 400);
    const name = names[n % names.length] ?? '';
    const killed = running.get(name);
    if (killed === undefined) throw new Error(`${name} runs.`);
    const again = startAgain(killed, n < cuts ? (n % 2 === 0 ? congress : procuratorate) : undefined);
    up = again;
    await again;
  }
}

/** Kills it and starts it again, and cuts all connections to an organ's database while it starts. */
async function startAgain(killed: Running, cut: OrganSystem | undefined): Promise<void> {
  await killed.process.stop('SIGKILL');
  killed.process = await killed.start();
  if (cut !== undefined) {
    await cut.inside.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where usename = 'test_${cut.subgraph}' and datname = current_database()`,
    );
  }
  await killed.process.ready;
}

it('every one of a thousand conversions is on both sides exactly once, with states that agree, however often anything is killed', async () => {
  const work = [...Array(eachWay).keys()].flatMap((n) => [() => forward(n + 1), () => reverse(n + 1)]).values();
  const hand = async (): Promise<void> => {
    for (const each of work) await each();
  };
  await Promise.all([killAgainAndAgain(), ...Array.from({ length: atOnce }, hand)]);

  // Everything that was written for the other organ gets there.
  for (const organ of [congress, procuratorate]) {
    await expect
      .poll(() => organ.rows(`select state, count(*)::int from deliveries where state <> 'DELIVERED' group by state`), {
        timeout: 60_000,
        interval: 200,
      })
      .toEqual([]);
  }

  const halves = await congress.rows<Half>(halvesOf('conversions', 'receipt_id as other'));
  const others = await procuratorate.rows<Half>(halvesOf('conversion_receipts', 'conversion_id as other'));
  expect(halves).toHaveLength(2 * eachWay);
  expect(others).toHaveLength(2 * eachWay);
  const byId = new Map(others.map((other) => [other.id, other]));
  const expected = {
    SUGGESTION_TO_CASE: { registered: 'SEND REGISTER', further: 'SEND REGISTER ASSESS DECLINE' },
    CASE_TO_SUGGESTION: { registered: 'RECEIVE', further: 'RECEIVE OFFER TAKE_UP' },
  };
  const counted = new Map<string, number>();
  for (const half of halves) {
    const other = byId.get(half.other ?? '');
    // A half that was not offered yet the procuratorate knows by its own id alone.
    expect([other?.state, other?.other ?? half.id]).toEqual([half.state, half.id]);
    const { registered, further } = expected[half.direction];
    expect([registered, further]).toContain(half.events);
    counted.set(half.events, (counted.get(half.events) ?? 0) + 1);
  }
  const some = eachWay / furtherOnes;
  expect(Object.fromEntries(counted)).toEqual({
    'SEND REGISTER': eachWay - some,
    'SEND REGISTER ASSESS DECLINE': some,
    RECEIVE: eachWay - some,
    'RECEIVE OFFER TAKE_UP': some,
  });
  expect(new Set(halves.map(({ other }) => other)).size).toBe(2 * eachWay);
  // It was no calm run: commands had to be given again, and messages were sent more than once.
  const attempts = [...(await congress.rows<Sent>(sent)), ...(await procuratorate.rows<Sent>(sent))];
  expect(sentAgain).toBeGreaterThan(0);
  expect(attempts.reduce((sum, { again }) => sum + again, 0)).toBeGreaterThan(0);
}, 300_000);

interface Half {
  id: string;
  direction: 'SUGGESTION_TO_CASE' | 'CASE_TO_SUGGESTION';
  state: string;
  other: string | null;
  events: string;
}

interface Sent {
  again: number;
}

const sent = 'select coalesce(sum(attempts - 1), 0)::int as again from deliveries';

function halvesOf(table: string, other: string): string {
  return `select id, direction, state, ${other}, (select string_agg(event, ' ' order by position) from history where record_id = id) as events from ${table}`;
}
