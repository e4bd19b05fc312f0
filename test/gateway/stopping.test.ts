import { request } from 'node:http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Gateway } from '../../gateway/gateway.ts';
import { Registry } from '../../gateway/registry.ts';
import { registered, supergraphSdl } from '../federation/graph.ts';
import { testKeys } from '../signing.ts';
import { FakeOwner } from './fake-owner.ts';

const question = JSON.stringify({ query: '{ suggestions(within: "43") { totalCount } }' });
let owner: FakeOwner;

beforeAll(async () => {
  owner = await FakeOwner.start();
});

afterAll(() => owner[Symbol.asyncDispose]());

function newGateway(stopWithinMs?: number): Gateway {
  const owners = [registered({ subgraph: 'suggestions', code: '43', url: owner.url, timeoutMs: 60_000 })];
  return new Gateway({ supergraphSdl, registry: new Registry(owners), signingKeys: testKeys, stopWithinMs });
}

/** Asks with a connection of its own; the body and the header `connection` of the answer. */
async function ask(url: string, path: string, body?: string): Promise<{ status?: number; connection?: string; text: string }> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', connection: 'keep-alive' };
    const sending = request(new URL(path, url), { method: body === undefined ? 'GET' : 'POST', headers }, (response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => {
        text += chunk.toString();
      });
      response.on('error', reject);
      response.on('end', () => resolve({ status: response.statusCode, connection: response.headers.connection, text }));
    });
    sending.on('error', reject);
    sending.end(body);
  });
}

it('a gateway that is told to stop is not ready first, answers all that comes until it stops, and then what is under way', async () => {
  const gateway = newGateway();
  const url = await gateway.listen(0);
  expect(await ask(url, '/ready')).toMatchObject({ status: 200, text: '{"status":"ready"}' });
  expect(await ask(url, '/graphql', question)).toMatchObject({ status: 200, connection: 'keep-alive' });

  const grace = new AbortController();
  const left = gateway.leave(60_000, grace.signal);
  expect(await ask(url, '/ready')).toMatchObject({ status: 503, text: '{"status":"draining"}' });
  expect(await ask(url, '/health')).toMatchObject({ status: 200, text: '{"status":"ok"}' });
  // Answered as before, but the connection is given back, so that the client turns to another gateway.
  expect(await ask(url, '/graphql', question)).toMatchObject({ status: 200, connection: 'close' });

  const release = owner.hold();
  const asked = owner.nextQuestion();
  const underWay = ask(url, '/graphql', question);
  await asked;
  grace.abort();
  await left;
  const closed = gateway.close();
  await expect.poll(() => ask(url, '/ready').catch(({ code }: { code: string }) => code)).toBe('ECONNREFUSED');
  release();
  expect(await underWay).toMatchObject({ status: 200, text: expect.stringContaining('"totalCount":7') as string });
  await closed;
}, 120_000);

it('what is under way for too long is cut off', async () => {
  const gateway = newGateway(50);
  const url = await gateway.listen(0);
  const release = owner.hold();
  const asked = owner.nextQuestion();
  const underWay = ask(url, '/graphql', question).catch(({ code }: { code: string }) => code);
  await asked;
  const closed = gateway.close();
  expect(await underWay).toBe('ECONNRESET');
  release();
  await closed;
}, 120_000);
