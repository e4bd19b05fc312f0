import { generate } from 'selfsigned';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { HttpTransport, type OwnerTls } from '../../../gateway/owners/http.ts';
import { subgraphs } from '../../../subgraphs/all.ts';
import { type Serving, serve } from '../../../subgraphs/serve.ts';
import { type FreshDatabase, freshDatabase } from '../../postgres.ts';
import { testLogKey, testTokens } from '../../signing.ts';
import { TestGraph } from '../graph.ts';

/** A certificate of its own for 127.0.0.1, which is its own authority. */
async function certificate(name: string): Promise<{ cert: string; key: string }> {
  const { cert, private: key } = await generate([{ name: 'commonName', value: name }], {
    keyType: 'ec',
    extensions: [
      { name: 'basicConstraints', cA: true },
      { name: 'subjectAltName', altNames: [{ type: 7, ip: '127.0.0.1' }] },
    ],
  });
  return { cert, key };
}

let database: FreshDatabase;
let serving: Serving;
let gateway: { cert: string; key: string };
let owner: { cert: string; key: string };

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
