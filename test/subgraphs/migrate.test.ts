import { Client } from 'pg';
import { expect, it } from 'vitest';
import { ownedSubgraphs } from '../../schema/subgraphs.ts';
import { migrate } from '../../subgraphs/migrate.ts';
import { freshDatabase } from '../postgres.ts';

it('all tables of a subgraph, and the record of its migrations, are in the schema of its name', async () => {
  await using fresh = await freshDatabase();
  const schemas = await ask(
    fresh.adminUrl,
    `
    select table_schema as schema, bool_or(table_name = 'migrations') as recorded, count(*)::int > 1 as filled
    from information_schema.tables
    where table_schema not in ('pg_catalog', 'information_schema') and table_schema not like '%_jobs'
    group by table_schema
    order by table_schema`,
  );
  expect(schemas).toEqual(ownedSubgraphs.toSorted().map((schema) => ({ schema, recorded: true, filled: true })));
});

it('two that migrate at once both come through, and each migration happens once', async () => {
  await using fresh = await freshDatabase();
  await ask(fresh.adminUrl, 'drop schema suggestions cascade');
  await Promise.all([migrate(fresh.adminUrl, 'suggestions'), migrate(fresh.adminUrl, 'suggestions')]);
  expect(await ask(fresh.adminUrl, 'select name from suggestions.migrations where id = 1')).toEqual([
    { name: '0001_suggestions' },
  ]);
  expect(await ask(fresh.adminUrl, 'select count(*)::int as policies from suggestions.deadline_policies')).toEqual([
    { policies: 2 },
  ]);
});

it('a database from before there was an access log gets one, once, and keeps what it had', async () => {
  await using fresh = await freshDatabase();
  await ask(
    fresh.adminUrl,
    `
    drop table litigation.access_log, litigation.access_log_head, litigation.access_log_migrations;
    drop function litigation.refuse_change`,
  );
  const before = await ask(fresh.adminUrl, 'select * from litigation.migrations');
  await migrate(fresh.adminUrl, 'litigation');
  await ask(fresh.adminUrl, `update litigation.access_log_head set position = 7`);
  await migrate(fresh.adminUrl, 'litigation');
  expect(await ask(fresh.adminUrl, 'select name from litigation.access_log_migrations')).toEqual([{ name: '0001_access_log' }]);
  expect(await ask(fresh.adminUrl, 'select position::int as position from litigation.access_log_head')).toEqual([
    { position: 7 },
  ]);
  expect(await ask(fresh.adminUrl, 'select * from litigation.migrations')).toEqual(before);
});

it('a migration that fails is named, and leaves nothing behind', async () => {
  await using fresh = await freshDatabase();
  await ask(
    fresh.adminUrl,
    'drop schema suggestions cascade; create schema suggestions; create table suggestions.conversions ()',
  );
  await expect(migrate(fresh.adminUrl, 'suggestions')).rejects.toThrow(
    'The migrations of suggestions ended at 0001_suggestions: relation "conversions" already exists',
  );
  expect(await ask(fresh.adminUrl, 'select name from suggestions.migrations')).toEqual([]);
  expect(await ask(fresh.adminUrl, `select to_regclass('suggestions.suggestions') as found`)).toEqual([{ found: null }]);
});

async function ask(url: string, query: string): Promise<object[]> {
  const client = new Client(url);
  await client.connect();
  try {
    return (await client.query<object>(query)).rows;
  } finally {
    await client.end();
  }
}
