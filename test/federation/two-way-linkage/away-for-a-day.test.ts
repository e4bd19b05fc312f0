import { Pool } from 'pg';
import { expect, it } from 'vitest';
import { ClientCredentials } from '../../../subgraphs/deliveries/client-credentials.ts';
import { Round } from '../../../subgraphs/deliveries/round.ts';
import { receipt } from '../../subgraphs/litigation/rows.ts';
import { conversion, suggestion } from '../../subgraphs/suggestions/rows.ts';
import { TestGraph } from '../graph.ts';
import { TestIssuer } from '../test-issuer.ts';
import { OrganSystem, city, county, prosecutor } from './organs.ts';

/** As many rounds as a courier goes in a day when nobody answers, one every quarter of an hour; the clock is not waited for. */
const rounds = 96;
const subjects = ['a', 'b', 'c', 'd', 'e'];

it('a receiver that is away for a day gets everything in order when it is back, and a poisoned message holds up no others', async () => {
  await using issuer = await TestIssuer.start();
  await using congress = await OrganSystem.make('suggestions', county, issuer);
  await using procuratorate = await OrganSystem.make('litigation', city, issuer);
  await using there = procuratorate.serve();
  await there.ready;
  await using graph = await TestGraph.start(
    [congress, procuratorate].map(({ subgraph, code, url }) => ({ subgraph, code, url, timeoutMs: 5_000 })),
    { failuresToOpen: 3, openForMs: 1, maxUnderWay: 100 },
    undefined,
    { provider: { issuer: issuer.url, audience: 'liandong' } },
    issuer,
  );
  for (const local of subjects) {
    const half = receipt(local, { code: county, congress: county });
    await insert(procuratorate, 'conversion_receipts', half);
    // Of one the congress knows nothing: what is told of it can never be received.
    const sent = conversion(local, { code: county, state: 'REGISTERED', receipt_id: half.id, procuratorate: county });
    if (local === 'c') continue;
    const made = suggestion(local, { code: county });
    await insert(congress, 'suggestions', made);
    await insert(congress, 'conversions', { ...sent, suggestion_id: made.id });
  }

  // All through the day the procuratorate works on, and its courier finds nobody.
  const give = async (mutation: string, input: object): Promise<void> => {
    const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
    const document = `mutation ($input: ${type}!) { ${mutation}(input: $input) { conversionReceipt { state } } }`;
    expect((await graph.as(prosecutor, document, { input })).errors, mutation).toBeUndefined();
  };
  const credentials = new ClientCredentials({ issuer: issuer.url, client: procuratorate.client, secret: 'secret' });
  const gateway = {
    url: graph.url,
    token: () => credentials.token(),
  };
  const pool = new Pool({
    connectionString: procuratorate.databaseUrl,
    options: '-c search_path=litigation -c timezone=UTC -c liandong.courier=on',
  });
  pool.on('error', () => {});
  const round = () => new Round(pool, gateway, { subgraph: 'suggestions', code: county }).go();
  for (const local of subjects) {
    await give('assessReceipt', { id: `${county}.ConversionReceipt.${local}`, clueNumber: local, summary: '线索' });
  }
  for (let nth = 0; nth < rounds; nth++) {
    await expect(round()).rejects.toThrow();
    if (nth === rounds / 2) {
      for (const local of subjects)
        await give('declineReceipt', { id: `${county}.ConversionReceipt.${local}`, reason: '线索不具体' });
    }
  }
  const waiting = await procuratorate.rows<{ state: string }>('select distinct state from deliveries');
  expect(waiting).toEqual([{ state: 'WAITING' }]);

  await using back = congress.serve();
  await back.ready;
  await expect.poll(() => round().then(() => 'done', String), { timeout: 15_000, interval: 20 }).toBe('done');
  for (const local of subjects.filter((each) => each !== 'c')) {
    const history = await congress.rows<{ event: string }>('select event from history where record_id = $1 order by position', [
      `${county}.Conversion.${local}`,
    ]);
    expect(history.map(({ event }) => event)).toEqual(['ASSESS', 'DECLINE']);
  }
  const left = await procuratorate.rows<{ subject_id: string; state: string; error_code: string | null }>(
    `select subject_id, state, error_code from deliveries where state <> 'DELIVERED' order by position`,
  );
  // The second of the poisoned record waits for the first, which somebody must look at.
  expect(left).toEqual([
    { subject_id: `${county}.ConversionReceipt.c`, state: 'DEAD', error_code: 'NOT_FOUND' },
    { subject_id: `${county}.ConversionReceipt.c`, state: 'WAITING', error_code: null },
  ]);
  await pool.end();
}, 120_000);

async function insert(system: OrganSystem, table: string, row: object): Promise<void> {
  const columns = Object.keys(row);
  await system.rows(
    `insert into ${table} (${columns.join(', ')}) values (${columns.map((_, at) => `$${at + 1}`).join(', ')})`,
    Object.values(row),
  );
}
