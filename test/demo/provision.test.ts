import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { removeFolder } from '../folders.ts';
import { type Postgres, startPostgres } from '../../demo/postgres.ts';
import { type PlannedDatabase, type Provisioned, provision } from '../../demo/provision.ts';

const plan: PlannedDatabase[] = [
  { database: 'congress_430281', subgraphs: ['deputies', 'suggestions', 'elections'] },
  { database: 'congress_430223', subgraphs: ['deputies', 'suggestions', 'elections'] },
  { database: 'procuratorate_4302', subgraphs: ['litigation'] },
];

/** PostgreSQL's code for what one may not do. */
const denied = { code: '42501' };

let folder: string;
let postgres: Postgres;
let provisioned: Provisioned;
const progress: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'liandong-provision-'));
  postgres = await startPostgres({ folder: join(folder, 'postgres'), durable: false });
  provisioned = await provisionAgain();
});

afterAll(async () => {
  await postgres.close();
  await removeFolder(folder);
});

it('every database of the plan is counted', () => {
  expect(progress).toEqual(['0 of 3', '1 of 3', '2 of 3', '3 of 3']);
});

it('a subgraph reads and writes the tables of its own schema, without naming it', async () => {
  const url = provisioned.url('congress_430281', 'suggestions');
  expect(await ask(url, 'select id, amount from deadline_policies order by id')).toEqual([
    { id: 'national-reply', amount: 3 },
    { id: 'national-reply-extended', amount: 6 },
  ]);
  expect(await ask(url, `insert into number_series values ('430281', 2026, 1) returning last`)).toEqual([{ last: 1 }]);
  expect(await ask(url, 'update number_series set last = last + 1 returning last')).toEqual([{ last: 2 }]);
  expect(await ask(url, 'delete from number_series returning last')).toEqual([{ last: 2 }]);
});

it('a subgraph comes neither into the schema of another nor to its role', async () => {
  const url = provisioned.url('congress_430281', 'suggestions');
  await expect(ask(url, 'select * from deputies.deputies')).rejects.toMatchObject(denied);
  await expect(ask(url, 'set role deputies')).rejects.toMatchObject(denied);
});

it('a subgraph does not come into the database of another owner, nor into those of the administrator', async () => {
  const url = new URL(provisioned.url('congress_430281', 'suggestions'));
  for (const database of ['congress_430223', 'procuratorate_4302', 'postgres', 'template1']) {
    url.pathname = database;
    await expect(ask(url.href, 'select 1'), database).rejects.toMatchObject(denied);
  }
});

it('a subgraph can neither change the schema nor see its migrations', async () => {
  const url = provisioned.url('congress_430281', 'suggestions');
  for (const statement of [
    'create table suggestions.more (id int)',
    'create table public.more (id int)',
    'create temporary table more (id int)',
    'truncate suggestions',
    'drop table history',
    'select * from migrations',
    `select nextval('migrations_id_seq')`,
    'select * from access_log_migrations',
  ]) {
    await expect(ask(url, statement), statement).rejects.toMatchObject({ code: expect.stringMatching(/^(42501|3F000)$/) });
  }
});

it('the history of a suggestion can be added to, and not changed', async () => {
  const url = provisioned.url('congress_430281', 'suggestions');
  await expect(ask(url, `update history set reason = ''`)).rejects.toMatchObject(denied);
  await expect(ask(url, 'delete from history')).rejects.toMatchObject(denied);
  // Writing it is allowed to the role; the row is refused for the suggestion that it lacks.
  await expect(
    ask(url, `insert into history values ('430281.Suggestion.x', 1, 'SUBMIT', null, 'SUBMITTED', now(), 'x', null)`),
  ).rejects.toThrow('row-level security');
});

it('every subgraph has an access log, which it can add to and not change', async () => {
  for (const [database, subgraph] of [
    ['congress_430281', 'suggestions'],
    ['congress_430281', 'elections'],
    ['procuratorate_4302', 'litigation'],
  ] as const) {
    const url = provisioned.url(database, subgraph);
    expect(await ask(url, 'update access_log_head set position = position returning position')).toEqual([{ position: '0' }]);
    // Writing it is allowed to the role; the row is refused for what it lacks.
    await expect(ask(url, `insert into access_log (id) values ('x')`)).rejects.toMatchObject({ code: '23502' });
    for (const change of [
      'update access_log set position = 1',
      'delete from access_log',
      'truncate access_log',
      'delete from access_log_head',
      `insert into access_log_head values (true, 1, '')`,
      'alter table access_log disable trigger all',
    ]) {
      await expect(ask(url, change), change).rejects.toMatchObject(denied);
    }
  }
});

it('a second call finds all there, with the same URLs', async () => {
  progress.length = 0;
  const again = await provisionAgain();
  expect(urlsOf(again)).toEqual(urlsOf(provisioned));
  expect(progress).toEqual(['3 of 3']);
});

it('passwords are readable by us only', async () => {
  expect((await stat(join(folder, 'provisions.json'))).mode & 0o777).toBe(0o600);
});

it('databases and subgraphs can be added later, and what was there stays', async () => {
  await ask(adminOf('procuratorate_4302'), litigationCase);
  const grown: PlannedDatabase[] = [
    ...plan.slice(0, 2),
    { database: 'procuratorate_4302', subgraphs: ['litigation', 'deputies'] },
    { database: 'congress_430523', subgraphs: ['suggestions', 'elections', 'deputies'] },
  ];
  const after = await provisionAgain(grown);
  expect(urlsOf(after)).toEqual(urlsOf(provisioned));
  expect(
    await ask(asCaller(after.url('procuratorate_4302', 'litigation')), 'select id from litigation.litigation_cases'),
  ).toHaveLength(1);
  expect(await ask(after.url('procuratorate_4302', 'deputies'), 'select id from deputies')).toEqual([]);
  expect(await ask(after.url('congress_430523', 'suggestions'), 'select id from suggestions')).toEqual([]);
});

it('when the passwords are lost, the same databases get new ones', async () => {
  await rm(join(folder, 'provisions.json'));
  const after = await provisionAgain();
  expect(urlsOf(after)).not.toEqual(urlsOf(provisioned));
  expect(
    await ask(asCaller(after.url('procuratorate_4302', 'litigation')), 'select id from litigation.litigation_cases'),
  ).toHaveLength(1);
});

it('a plan with a name that PostgreSQL would cut or change is refused', async () => {
  const long = 'c'.repeat(60);
  await expect(provisionAgain([{ database: long, subgraphs: ['deputies'] }])).rejects.toThrow(
    `this one has a role ${long}_deputies.`,
  );
  await expect(provisionAgain([{ database: 'Congress', subgraphs: ['deputies'] }])).rejects.toThrow(
    'this one has a role Congress_deputies.',
  );
  await expect(provisionAgain([...plan, ...plan])).rejects.toThrow('this one has a database twice.');
});

it('a URL that the plan does not have is refused', () => {
  expect(() => provisioned.url('procuratorate_4302', 'suggestions')).toThrow(
    'The plan needs suggestions in a database procuratorate_4302, but it has no such thing.',
  );
});

const litigationCase = `
  insert into litigation.litigation_cases (id, code, case_number, kind, field, agency, state, filed_on, from_suggestion)
  values ('430200.LitigationCase.1', '4302', '株检行公〔2026〕1号', 'ADMINISTRATIVE', 'ENVIRONMENT', '株洲市水利局', 'FILED', '2026-03-01', true)`;

function provisionAgain(databases = plan): Promise<Provisioned> {
  return provision(postgres.adminUrl(), databases, {
    folder,
    onProgress: (done, total) => progress.push(`${done} of ${total}`),
  });
}

function urlsOf(from: Provisioned): string[] {
  return plan.flatMap(({ database, subgraphs }) => subgraphs.map((subgraph) => from.url(database, subgraph)));
}

/** The administrator's URL of a database. */
function adminOf(database: string): string {
  return postgres.adminUrl(database);
}

/** A URL by which everything is asked for the procuratorate of 株洲市: who asks for nobody sees nothing. */
function asCaller(url: string): string {
  return `${url}?options=${encodeURIComponent('-c liandong.procuratorate=4302')}`;
}

async function ask(url: string, query: string): Promise<object[]> {
  const client = new Client(url);
  await client.connect();
  try {
    return (await client.query<object>(query)).rows;
  } finally {
    await client.end();
  }
}
