import { Pool } from 'pg';
import { expect, it } from 'vitest';
import { Registry } from '../../../gateway/registry.ts';
import { fill } from '../../../demo/province/fill.ts';
import { placesWithin } from '../../../schema/places.ts';
import { freshDatabase } from '../../postgres.ts';
import { staffOf } from '../../callers.ts';
import { TestGraph, type TestOwner, registered } from '../graph.ts';

/** 醴陵市 gets a system of its own: its rows move from 株洲市's database to its own, a line goes into the registry, and no id changes. */
it('a county that joins answers as its city did before, under the same ids', async () => {
  await using city = await freshDatabase(['deputies', 'suggestions']);
  await using county = await freshDatabase(['deputies', 'suggestions']);
  await fill(
    { subgraphs: { deputies: city.adminUrl, suggestions: city.adminUrl }, places: placesWithin('4302').map(({ code }) => code) },
    { seed: 43, scale: 0.02, asOf: '2026-11-20' },
  );
  const owners: TestOwner[] = (['deputies', 'suggestions'] as const).flatMap((subgraph) => [
    { subgraph, code: '4302', database: city.url(subgraph), timeoutMs: 5_000 },
    { subgraph, code: '430281', database: county.url(subgraph), timeoutMs: 5_000 },
  ]);
  const ofCity = owners.filter(({ code }) => code === '4302').map(registered);
  await using graph = await TestGraph.start(owners);
  await graph.gateway.reloadRegistry(new Registry(ofCity));
  graph.asker = { identity: staffOf('43', { roles: ['PROVINCIAL_STAFF'] }) };
  const question = `{
    suggestions(within: "430200", orderBy: DUE_ON_ASC, first: 50) {
      totalCount
      pageInfo { endCursor hasNextPage }
      edges { cursor node { id title state leadSponsor { id name } jointSponsors { id } history { event at } jurisdiction { name } } }
    }
    county: suggestions(within: "430281") { totalCount nodes { id } }
    suggestionStatistics(within: "430200", groupBy: [COUNTY, STATE]) { groups { key count overdue satisfaction { numerator value } } }
    deputyStatistics(within: "430200", groupBy: [COUNTY]) { groups { key count women } }
  }`;
  const before = await graph.ask(question);
  expect(before.errors).toBeUndefined();
  const asked = 'query ($within: JurisdictionCode!) { suggestions(within: $within) { totalCount coverage { total } } }';
  expect((await graph.ask(asked, { within: '430281' })).data).toMatchObject({ suggestions: { coverage: { total: 1 } } });

  await move(city.adminUrl, county.adminUrl, '430281');
  await graph.gateway.reloadRegistry(new Registry(owners.map(registered)));

  const after = await graph.ask(question);
  expect(after.errors).toBeUndefined();
  expect(after.data).toEqual(before.data);
  expect((await graph.ask(asked, { within: '430200' })).data).toMatchObject({ suggestions: { coverage: { total: 2 } } });
  const { county: moved } = before.data as { county: { nodes: { id: string }[] } }; // as selected
  const [{ id } = { id: '' }] = moved.nodes;
  expect((await graph.ask('query ($id: ID!) { node(id: $id) { id } }', { id })).data).toEqual({ node: { id } });
});

/** Moves a place's rows, and all that hangs on them, from one owner's database to another's; what a place's rows hang on comes with them. */
async function move(from: string, to: string, code: string): Promise<void> {
  const source = new Pool({ connectionString: from, max: 1 });
  const target = new Pool({ connectionString: to, max: 1 });
  for (const pool of [source, target]) pool.on('error', () => {});
  try {
    // Nothing refers to anything until all is there, and what triggers keep is moved too.
    for (const pool of [source, target]) await pool.query('set session_replication_role = replica');
    const { rows: tables } = await source.query<{ table: string; columns: string[] }>(
      `select table_schema || '.' || table_name as table, array_agg(column_name::text order by ordinal_position) as columns
       from information_schema.columns
       join information_schema.tables using (table_schema, table_name)
       where table_schema in ('deputies', 'suggestions') and table_type = 'BASE TABLE' and is_generated = 'NEVER' and table_name <> all($1)
       group by 1`,
      [bookkeeping],
    );
    for (const { table, columns } of tables) {
      const key = columns.includes('code') ? 'code' : columns.find((column) => column.endsWith('_id'));
      if (key === undefined) throw new Error(`How are the rows of ${table} told by their place?`);
      const condition = `${key} like '${code}%'`;
      const names = columns.map((column) => `"${column}"`).join(', ');
      const { rows } = await source.query<{ rows: string }>(
        `select coalesce(jsonb_agg(to_jsonb(each)), '[]')::text as rows from (select ${names} from ${table} where ${condition}) as each`,
      );
      await target.query(
        `insert into ${table} (${names}) overriding system value select ${names} from jsonb_populate_recordset(null::${table}, $1)`,
        [rows[0]?.rows],
      );
      await source.query(`delete from ${table} where ${condition}`);
    }
  } finally {
    await Promise.all([source.end(), target.end()]);
  }
}

/** What stays with an owner: its own log and bookkeeping, and the rules, which every owner has. */
const bookkeeping = [
  'migrations',
  'access_log',
  'access_log_head',
  'access_log_migrations',
  'deliveries_migrations',
  'changes_migrations',
  'webhooks_migrations',
  // Signed under the owner's own secret: who wants to be told by the new owner subscribes there.
  'webhooks',
  'changes',
  'change_head',
  'requests',
  'deadline_policies',
  'reply_schemes',
  'reply_classes',
  'metric_definitions',
  'holidays',
  'supervision_policies',
];
