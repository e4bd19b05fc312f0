import sql from 'sql-template-tag';
import { expect, test } from 'vitest';
import { subgraphs } from '../../../subgraphs/all.ts';
import { serve } from '../../../subgraphs/serve.ts';
import { staffOf } from '../../callers.ts';
import { TestGraph } from '../../federation/graph.ts';
import { testLogKey, testTokens } from '../../signing.ts';
import { logDatabase } from './log-of.ts';

test('nobody reads what nobody writes down: while the log cannot be written an owner shows nothing to whom it knows', async () => {
  await using here = await logDatabase();
  const served = {
    subgraph: subgraphs.suggestions,
    code: '430281',
    name: '醴陵市',
    database: here.fresh.url('suggestions'),
    logKey: testLogKey,
  };
  await using serving = await serve([served], { port: 0, tokens: testTokens, logPatienceMs: 100, log: () => {} });
  await using graph = await TestGraph.start([
    { subgraph: 'suggestions', code: '430281', url: serving.urlOf('suggestions', '430281'), timeoutMs: 5_000 },
  ]);
  const staff = { identity: staffOf('430281') };
  const list = '{ suggestions(within: "430281") { totalCount coverage { answered missing { reason } } } }';
  const given = { suggestions: { totalCount: 0, coverage: { answered: 1, missing: [] } } };
  expect((await graph.as(staff, list)).data).toEqual(given);

  await here.admin.rows(sql`alter table access_log rename to away`);
  expect((await graph.as(staff, list)).data).toEqual({
    suggestions: { totalCount: 0, coverage: { answered: 0, missing: [{ reason: 'FAILED' }] } },
  });
  // Whoever is not logged in sees only what everybody may, and is not written down.
  expect((await graph.ask(list)).data).toEqual(given);
  const { sponsor, before } = {
    sponsor: '430281.Deputy.1',
    before: await here.admin.rows(sql`select count(*)::int as count from suggestions`),
  };
  const command = `mutation { submitSuggestion(input: { jurisdiction: "430281", title: "标题", text: "正文", category: OTHER, leadSponsor: "${sponsor}", requestId: "r1" }) { suggestion { id } } }`;
  const unsure = await graph.as(staff, command);
  expect(unsure.data).toEqual({ submitSuggestion: null });
  expect(unsure.errors).toHaveLength(1);

  await here.admin.rows(sql`alter table away rename to access_log`);
  expect((await graph.as(staff, list)).data).toMatchObject({ suggestions: { coverage: { answered: 1 } } });
  // The command was carried out before its answer was held back: sent again it says so, and nothing is there twice.
  const again = await graph.as(staff, command);
  expect(again.errors).toBeUndefined();
  expect(before).toEqual([{ count: 0 }]);
  expect(await here.admin.rows(sql`select count(*)::int as count from suggestions`)).toEqual([{ count: 1 }]);
});
