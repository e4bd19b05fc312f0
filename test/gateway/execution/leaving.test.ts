import { once } from 'node:events';
import { type Socket, connect } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Gateway, type GatewayOptions } from '../../../gateway/gateway.ts';
import { Metrics } from '../../../gateway/observation/metrics.ts';
import { usualPatience } from '../../../gateway/owners/client.ts';
import { TestGraph } from '../../federation/graph.ts';
import { FakeOwner } from '../fake-owner.ts';
import { ShopSubgraph, shopSupergraph } from '../sources/shop.ts';

let books: ShopSubgraph;
let reviews: ShopSubgraph;

beforeAll(async () => {
  [books, reviews] = await Promise.all([ShopSubgraph.start('books'), ShopSubgraph.start('reviews')]);
});

afterAll(async () => {
  for (const each of [books, reviews]) await each[Symbol.asyncDispose]();
});

beforeEach(() => {
  for (const each of [books, reviews]) each.beAsNew();
});

/** A gateway over the shop that is not patient at all: one failure of a subgraph, and it is left alone. */
async function start(options: Partial<GatewayOptions> = {}): Promise<{ url: string } & AsyncDisposable> {
  const gateway = new Gateway({
    supergraphSdl: shopSupergraph({ books: books.url, reviews: reviews.url }),
    subgraphTimeoutMs: 60_000,
    patience: { ...usualPatience, failuresToOpen: 1, openForMs: 60_000 },
    log: () => {},
    ...options,
  });
  const url = await gateway.listen(0);
  return { url, [Symbol.asyncDispose]: () => gateway.close() };
}

/** Sends a question on a connection of its own; whoever destroys that leaves. */
function sent(url: string, query: string, path = '/graphql'): Socket {
  const { hostname, port, host } = new URL(url);
  const body = JSON.stringify({ query });
  const socket = connect(Number(port), hostname);
  socket.write(
    `POST ${path} HTTP/1.1\r\nhost: ${host}\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
  );
  return socket;
}

async function ask(url: string, query: string): Promise<unknown> {
  const headers = { 'content-type': 'application/json' };
  return (await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query }) })).json();
}

const titles = '{ books { title } }';
const told = { data: { books: [{ title: '水浒传' }, { title: '红楼梦' }] } };

describe('what is asked of a subgraph when the client leaves', () => {
  it.each<[way: string, options: Partial<GatewayOptions>, isKnown: boolean]>([
    ['by the whole way', {}, false],
    ['by the short way', { observers: { metrics: new Metrics() } }, true],
    ['before Fastify', {}, true],
    ['among operations that are shared', { shareOperations: true }, true],
  ])('is given up, %s, and is no failure of the subgraph', async (_, options, isKnown) => {
    await using gateway = await start(options);
    if (isKnown) await ask(gateway.url, titles);
    const before = books.asked.length;
    const release = books.hold();
    const leaving = sent(gateway.url, titles);
    await expect.poll(() => books.asked.length).toBe(before + 1);
    leaving.destroy();
    await expect.poll(() => books.abandoned).toBe(1);
    release();
    expect(await ask(gateway.url, titles)).toMatchObject(told);
    expect(books.asked).toHaveLength(before + 2);
  });

  it('goes on while another waits for it, and is given up when the last has left', async () => {
    await using gateway = await start();
    await ask(gateway.url, titles);
    const release = books.hold();
    const [one, other] = [sent(gateway.url, titles), sent(gateway.url, titles)];
    await expect.poll(() => books.asked.length).toBe(2);
    // What is asked after both came and answered: both wait by then.
    await ask(gateway.url, '{ latest { text } }');
    one.destroy();
    await ask(gateway.url, '{ latest { text } }');
    expect([books.asked.length, books.abandoned]).toEqual([2, 0]);
    other.destroy();
    await expect.poll(() => books.abandoned).toBe(1);
    release();
  });

  it('is answered to those who stay', async () => {
    await using gateway = await start();
    await ask(gateway.url, titles);
    const release = books.hold();
    const leaving = sent(gateway.url, titles);
    await expect.poll(() => books.asked.length).toBe(2);
    const staying = ask(gateway.url, titles);
    await ask(gateway.url, '{ latest { text } }');
    leaving.destroy();
    await ask(gateway.url, '{ latest { text } }');
    release();
    expect(await staying).toMatchObject(told);
    expect([books.asked.length, books.abandoned]).toEqual([2, 0]);
  });

  it('is finished when it is a command', async () => {
    await using gateway = await start();
    const release = books.hold();
    const leaving = sent(gateway.url, 'mutation { lend(id: "b1") { title weight } }');
    await expect.poll(() => books.asked.length).toBe(1);
    leaving.destroy();
    await once(leaving, 'close');
    await ask(gateway.url, '{ latest { text } }');
    expect(books.abandoned).toBe(0);
    reviews.asked.length = 0;
    release();
    // Also what is asked after the command is.
    await expect.poll(() => reviews.asked.length).toBe(1);
    expect([books.asked.length, books.abandoned]).toEqual([1, 0]);
  });
});

describe('what is asked of an owner when the client leaves', () => {
  const totals = 'query Totals { suggestions(within: "43") { totalCount coverage { answered } } }';

  it.each(['/graphql', '/subgraphs/suggestions'])('is given up, at %s, and is no failure of the owner', async (path) => {
    await using owner = await FakeOwner.start();
    const owners = [{ subgraph: 'suggestions', code: '43', url: owner.url, timeoutMs: 60_000 }] as const;
    await using graph = await TestGraph.start(owners, { ...usualPatience, failuresToOpen: 1, openForMs: 60_000 });
    const release = owner.hold();
    const asked = owner.nextQuestion();
    const leaving = sent(graph.url, totals, path);
    await asked;
    leaving.destroy();
    await expect.poll(() => owner.abandoned).toBe(1);
    release();
    expect(await graph.ask(totals)).toMatchObject({ data: { suggestions: { totalCount: 7, coverage: { answered: 1 } } } });
  });
});
