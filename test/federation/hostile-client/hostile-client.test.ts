import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { TestGraph } from '../graph.ts';
import { RawClient, posted } from './raw.ts';

/**
 * What a client can do below GraphQL: with connections, and with what HTTP is made of. Documents that would hold the gateway are in
 * `one-request-cannot-hold-the-gateway`. No owner is asked: the gateway holds places itself.
 */
let graph: TestGraph;

const ordinary = '{ jurisdiction(code: "43") { name level } }';
const answer = { jurisdiction: { name: '湖南省', level: 'PROVINCE' } };

beforeAll(async () => {
  graph = await TestGraph.start([{ subgraph: 'suggestions', code: '43', url: 'http://127.0.0.1:9/' }]);
  await graph.ask(ordinary);
});

afterAll(() => graph[Symbol.asyncDispose]());

afterEach(async () => {
  expect((await graph.ask(ordinary)).data).toEqual(answer);
});

/** Writes a text on a connection of its own, and returns the statuses that come back until it is closed. */
async function statusesOf(text: string): Promise<number[]> {
  await using client = await RawClient.to(graph.url);
  client.write(text);
  await client.ended;
  return client.statuses;
}

describe('a client below GraphQL', () => {
  it('that sends 100 requests at once on one connection is answered all of them, and others meanwhile', async () => {
    await using flood = await RawClient.to(graph.url);
    flood.write(posted(ordinary).repeat(99) + posted(ordinary, 'connection: close\r\n'));
    expect((await graph.ask(ordinary)).data).toEqual(answer);
    await flood.ended;
    expect(flood.statuses).toEqual(Array.from({ length: 100 }, () => 200));
    expect(flood.received.split('"PROVINCE"')).toHaveLength(101);
  });

  it('that sends 100 requests and goes away before any answer troubles nobody', async () => {
    const floods = await Promise.all(Array.from({ length: 10 }, () => RawClient.to(graph.url)));
    for (const flood of floods) {
      flood.write(posted(ordinary).repeat(10));
      flood.breakOff();
    }
    await Promise.all(floods.map(({ ended }) => ended));
  });

  it('with 200 connections on which only half a request comes troubles nobody', async () => {
    const half = posted(ordinary).slice(0, 60);
    const open = await Promise.all(Array.from({ length: 200 }, () => RawClient.to(graph.url)));
    for (const client of open) client.write(half);
    expect((await graph.ask(ordinary)).data).toEqual(answer);
    expect(open.every(({ received }) => received === '')).toBe(true);
    for (const client of open) client.breakOff();
    await Promise.all(open.map(({ ended }) => ended));
  });

  it('that says its last word half-way through a request is not kept', async () => {
    await using client = await RawClient.to(graph.url);
    client.write(posted(ordinary).slice(0, -10));
    client.finish();
    await client.ended;
    expect(client.statuses).not.toContain(200);
  });

  it('that says its last word after a request is answered still', async () => {
    await using client = await RawClient.to(graph.url);
    client.write(posted(ordinary, 'connection: close\r\n'));
    client.finish();
    await client.ended;
    expect(client.statuses).toEqual([200]);
  });

  it.each([
    ['speaks no HTTP', 'EHLO gateway\r\n\r\n', 400],
    ['sends headers of 100 KB', `GET /graphql HTTP/1.1\r\nhost: gateway\r\nx-large: ${'x'.repeat(100_000)}\r\n\r\n`, 431],
    [
      'says two lengths, so that a proxy may see another request',
      'POST /graphql HTTP/1.1\r\nhost: gateway\r\ncontent-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\nGET / HTTP/1.1\r\n\r\n',
      400,
    ],
    ['says a length that is no number', 'POST /graphql HTTP/1.1\r\nhost: gateway\r\ncontent-length: -1\r\n\r\n', 400],
    ['writes a header without a colon', 'POST /graphql HTTP/1.1\r\nhost: gateway\r\nauthorization\r\n: x\r\n\r\n', 400],
    [
      'sends a chunk whose size is no number',
      'POST /graphql HTTP/1.1\r\nhost: gateway\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n',
      400,
    ],
  ])('that %s is refused with a status, and the connection is closed', async (_, text, status) => {
    expect(await statusesOf(text)).toEqual([status]);
  });
});
