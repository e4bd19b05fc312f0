import { afterAll, beforeAll, expect, it } from 'vitest';
import { HttpTransport, type OwnerTls } from '../../../gateway/owners/http.ts';
import { subgraphs } from '../../../subgraphs/all.ts';
import { type Serving, serve } from '../../../subgraphs/serve.ts';
import { type Certificate, certificate } from '../../certificates.ts';
import { type FreshDatabase, freshDatabase } from '../../postgres.ts';
import { testLogKey, testTokens } from '../../signing.ts';
import { TestGraph } from '../graph.ts';

let database: FreshDatabase;
let serving: Serving;
let gateway: Certificate;
let owner: Certificate;

beforeAll(async () => {
  [gateway, owner] = await Promise.all([certificate('gateway'), certificate('owner')]);
  database = await freshDatabase(['suggestions']);
  const served = {
    subgraph: subgraphs.suggestions,
    code: '43',
    name: '43',
    database: database.url('suggestions'),
    logKey: testLogKey,
  };
  const tls = { cert: Buffer.from(owner.cert), key: Buffer.from(owner.key), ca: Buffer.from(gateway.cert) };
  serving = await serve([served], { port: 0, tokens: testTokens, tls });
});

afterAll(async () => {
  await serving.close();
  await database[Symbol.asyncDispose]();
});

const ask = async (ownerTls: OwnerTls): Promise<unknown> => {
  const url = serving.urlOf('suggestions', '43');
  expect(url).toMatch(/^https:/);
  await using graph = await TestGraph.start(
    [{ subgraph: 'suggestions', code: '43', url, timeoutMs: 5_000 }],
    undefined,
    undefined,
    {
      makeTransport: () => new HttpTransport(url, ownerTls),
    },
  );
  const { data } = await graph.ask('{ suggestions(within: "43") { coverage { answered missing { reason } } } }');
  return ((data ?? {}).suggestions as { coverage: unknown }).coverage; // as selected
};

it('a gateway and an owner that know each other’s certificates speak', async () => {
  expect(await ask({ ...gateway, ca: owner.cert })).toEqual({ answered: 1, missing: [] });
});

it('a gateway without a certificate, or with another, is not let in; an owner with another is not asked', async () => {
  const stranger = await certificate('stranger');
  for (const tls of [{ ca: owner.cert }, { ...stranger, ca: owner.cert }, { ...gateway, ca: stranger.cert }, gateway]) {
    expect(await ask(tls)).toEqual({ answered: 0, missing: [{ reason: 'UNREACHABLE' }] });
  }
});
