import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { type Socket, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Gateway, type GatewayOptions } from '../../../gateway/gateway.ts';
import { limitsWithoutOwners } from '../../../gateway/limits/limits.ts';
import { AccessLog } from '../../../gateway/observation/access-log.ts';
import { Metrics } from '../../../gateway/observation/metrics.ts';
import { staffOf } from '../../callers.ts';
import { type Asking, TestGraph } from '../../federation/graph.ts';
import { FakeOwner } from '../fake-owner.ts';
import { ShopSubgraph, shopSupergraph } from '../sources/shop.ts';

/*
 * Equal reads of one caller are sent to a subgraph once anyhow while they are under way. That a whole operation is carried out once shows when the second
 * request comes while the first is at its second fetch: alone, it would have to begin with the first.
 */

const twoFetches = 'query Weights { books { title weight } }';
const weights = {
  books: [expect.objectContaining({ weight: 20 }) as unknown, expect.objectContaining({ weight: 20 }) as unknown],
};

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

/** What is asked of a gateway. */
interface Asked {
  query: string;
  variables?: Record<string, unknown>;
  operationName?: string;
}

/** A gateway that shares operations, and counts how many requests were answered with another's. */
class SharingGateway implements AsyncDisposable {
  readonly #gateway: Gateway;
  readonly url: string;
  readonly #metrics: Metrics;

  private constructor(gateway: Gateway, url: string, metrics: Metrics) {
    this.#gateway = gateway;
    this.url = url;
    this.#metrics = metrics;
  }

  static async start(options: Partial<GatewayOptions> = {}): Promise<SharingGateway> {
    const metrics = new Metrics();
    const gateway = new Gateway({
      supergraphSdl: shopSupergraph({ books: books.url, reviews: reviews.url }),
      forwardedHeaders: ['authorization', 'x-tenant'],
      shareOperations: true,
      observers: { metrics },
      log: () => {},
      ...options,
    });
    return new SharingGateway(gateway, await gateway.listen(0), metrics);
  }

  async ask(asked: Asked, headers: Record<string, string> = {}): Promise<{ status: number; headers: Headers; body: unknown }> {
    const response = await fetch(this.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(asked),
    });
    return { status: response.status, headers: response.headers, body: await response.json() };
  }

  /** How many requests were answered with the operation of another. */
  async shared(): Promise<number> {
    return sharedIn(this.#metrics);
  }

  /** The metrics whose names begin so, a line each. */
  async lines(name: string): Promise<string[]> {
    return (await this.#metrics.registry.metrics()).split('\n').filter((line) => line.startsWith(name));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#gateway.close();
  }
}

async function sharedIn(metrics: Metrics): Promise<number> {
  const found = await metrics.registry.getSingleMetric('liandong_shared_operations_total')?.get();
  return found?.values[0]?.value ?? 0;
}

/** A POST as its bytes. */
function posted(url: string, asked: Asked, headers: Record<string, string> = {}): string {
  const body = JSON.stringify(asked);
  const all = { host: new URL(url).host, 'content-type': 'application/json', 'content-length': String(body.length), ...headers };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return `POST /graphql HTTP/1.1\r\n${lines.join('')}\r\n${body}`;
}

function connected(url: string): Socket {
  const { hostname, port } = new URL(url);
  return connect(Number(port), hostname);
}

describe('equal queries that are under way at once', () => {
  it.each(['when the document is new', 'when it was asked before'])(
    'are carried out once, and each is answered, %s',
    async (when) => {
      await using gateway = await SharingGateway.start();
      if (when === 'when it was asked before') await gateway.ask({ query: twoFetches });
      const before = books.asked.length;
      const release = reviews.hold();
      const first = gateway.ask({ query: twoFetches }, { 'x-request-id': 'r0' });
      await expect.poll(() => reviews.asked.length).toBe(before + 1);
      const others = [1, 2, 3].map((nth) => gateway.ask({ query: twoFetches }, { 'x-request-id': `r${nth}` }));
      await expect.poll(() => gateway.shared()).toBe(3);
      release();
      const answers = await Promise.all([first, ...others]);
      for (const [nth, { status, headers, body }] of answers.entries()) {
        expect([status, headers.get('x-request-id'), body]).toEqual([
          200,
          `r${nth}`,
          { data: weights, extensions: { cost: expect.objectContaining({ ownerCalls: 2 }) as unknown } },
        ]);
      }
      expect([books.asked.length, reviews.asked.length]).toEqual([before + 1, before + 1]);
    },
  );

  it('are carried out once before Fastify, too', async () => {
    await using gateway = await SharingGateway.start({ observers: undefined });
    const other = { query: '{ latest { text } }' };
    for (const asked of [{ query: twoFetches }, other]) await gateway.ask(asked);
    books.asked.length = 0;
    reviews.asked.length = 0;
    const release = reviews.hold();
    const first = gateway.ask({ query: twoFetches });
    await expect.poll(() => reviews.asked.length).toBe(1);
    // Two requests on one connection are taken in their turn: when the other is at its subgraph, this one waits.
    const socket = connected(gateway.url);
    socket.write(posted(gateway.url, { query: twoFetches }) + posted(gateway.url, other, { connection: 'close' }));
    let text = '';
    socket.on('data', (chunk) => {
      text += String(chunk);
    });
    await expect.poll(() => reviews.asked.length).toBe(2);
    release();
    await once(socket, 'end');
    expect(text.match(/"weight":20/g)).toHaveLength(2);
    expect((await first).body).toMatchObject({ data: weights });
    expect(books.asked).toHaveLength(1);
  });

  const several = 'query Weights { books { title weight } } query Others { books { title weight } }';
  const withVariable = 'query Weights($first: Int) { books(first: $first) { title weight } }';
  it.each<[what: string, one: Asked, other: Asked, headers?: Record<string, string>]>([
    ['authorization', { query: twoFetches }, { query: twoFetches }, { authorization: 'Bearer b' }],
    ['forwarded header', { query: twoFetches }, { query: twoFetches }, { 'x-tenant': 't2' }],
    ['document', { query: twoFetches }, { query: `${twoFetches} ` }],
    ['operation', { query: several, operationName: 'Weights' }, { query: several, operationName: 'Others' }],
    ['variable', { query: withVariable, variables: { first: 1 } }, { query: withVariable, variables: { first: 2 } }],
  ])('are carried out apart when they have another %s', async (_, one, another, headers = {}) => {
    await using gateway = await SharingGateway.start();
    const same = { authorization: 'Bearer a', 'x-tenant': 't1' };
    const release = reviews.hold();
    const first = gateway.ask(one, same);
    await expect.poll(() => reviews.asked.length).toBe(1);
    const other = gateway.ask(another, { ...same, ...headers });
    await expect.poll(() => books.asked.length).toBe(2);
    release();
    expect((await Promise.all([first, other])).map(({ body }) => body)).toMatchObject([{ data: weights }, { data: weights }]);
    expect(await gateway.shared()).toBe(0);
  });

  it('are answered each in the media type that it accepts', async () => {
    await using gateway = await SharingGateway.start();
    const release = reviews.hold();
    const first = gateway.ask({ query: twoFetches });
    await expect.poll(() => reviews.asked.length).toBe(1);
    const other = gateway.ask({ query: twoFetches }, { accept: 'application/graphql-response+json' });
    await expect.poll(() => gateway.shared()).toBe(1);
    release();
    expect((await Promise.all([first, other])).map(({ headers }) => headers.get('content-type'))).toEqual([
      'application/json; charset=utf-8',
      'application/graphql-response+json; charset=utf-8',
    ]);
  });

  it('are told the same errors', async () => {
    await using gateway = await SharingGateway.start();
    reviews.answering = { status: 503 };
    const release = reviews.hold();
    const first = gateway.ask({ query: twoFetches });
    await expect.poll(() => reviews.asked.length).toBe(1);
    const other = gateway.ask({ query: twoFetches });
    await expect.poll(() => gateway.shared()).toBe(1);
    release();
    const [one, same] = await Promise.all([first, other]);
    expect(one.body).toMatchObject({ errors: [{ extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'reviews' } }] });
    expect(same.body).toEqual(one.body);
    expect(reviews.asked).toHaveLength(1);
  });

  it('go on when the client leaves that came first', async () => {
    await using gateway = await SharingGateway.start();
    const release = reviews.hold();
    const leaving = connected(gateway.url);
    leaving.write(posted(gateway.url, { query: twoFetches }));
    await expect.poll(() => reviews.asked.length).toBe(1);
    const other = gateway.ask({ query: twoFetches });
    await expect.poll(() => gateway.shared()).toBe(1);
    leaving.destroy();
    // What came after it left is answered, so that it left is known.
    await gateway.ask({ query: '{ __typename }' });
    release();
    expect((await other).body).toMatchObject({ data: weights });
    expect([books.asked.length, reviews.asked.length]).toEqual([1, 1]);
    await expect.poll(() => gateway.lines('liandong_requests_under_way')).toEqual(['liandong_requests_under_way 0']);
  });

  it('are counted each: against the limits of whoever sends them, and by what observes', async () => {
    await using gateway = await SharingGateway.start({ limits: { ...limitsWithoutOwners, addressPerMinute: 2 } });
    const release = reviews.hold();
    const first = gateway.ask({ query: twoFetches });
    await expect.poll(() => reviews.asked.length).toBe(1);
    const other = gateway.ask({ query: twoFetches });
    await expect.poll(() => gateway.shared()).toBe(1);
    expect((await gateway.ask({ query: twoFetches })).status).toBe(429);
    release();
    await Promise.all([first, other]);
    await expect
      .poll(() => gateway.lines('liandong_request_duration_seconds_count'))
      .toEqual([
        'liandong_request_duration_seconds_count{operation="other",kind="unknown",status="4xx"} 1',
        'liandong_request_duration_seconds_count{operation="other",kind="query",status="2xx"} 2',
      ]);
  });

  it('are carried out apart when their variables are long', async () => {
    await using gateway = await SharingGateway.start();
    const asked = {
      query: 'query Weights($id: ID!) { book(id: $id) { title weight } }',
      variables: { id: 'b1', of: 'x'.repeat(20_000) },
    };
    const release = reviews.hold();
    const first = gateway.ask(asked);
    await expect.poll(() => reviews.asked.length).toBe(1);
    const other = gateway.ask(asked);
    await expect.poll(() => books.asked.length).toBe(2);
    release();
    await Promise.all([first, other]);
    expect(await gateway.shared()).toBe(0);
  });
});

describe('not shared are', () => {
  it('commands', async () => {
    await using gateway = await SharingGateway.start();
    const command = { query: 'mutation Lend { lend(id: "b1") { title } }' };
    await gateway.ask(command);
    const release = books.hold();
    const answers = [1, 2, 3].map(() => gateway.ask(command));
    await expect.poll(() => books.asked.length).toBe(4);
    release();
    for (const { body } of await Promise.all(answers)) expect(body).toMatchObject({ data: { lend: { title: '水浒传' } } });
    expect(await gateway.shared()).toBe(0);
  });

  it('answers that are finished', async () => {
    await using gateway = await SharingGateway.start();
    for (let nth = 1; nth <= 3; nth++) {
      await gateway.ask({ query: twoFetches });
      expect([books.asked.length, reviews.asked.length]).toEqual([nth, nth]);
    }
    expect(await gateway.shared()).toBe(0);
  });

  it('queries that came before a command with those that come after it', async () => {
    await using gateway = await SharingGateway.start();
    const release = reviews.hold();
    const before = gateway.ask({ query: twoFetches });
    await expect.poll(() => reviews.asked.length).toBe(1);
    await gateway.ask({ query: 'mutation { lend(id: "b1") { title } }' });
    books.asked.length = 0;
    const after = gateway.ask({ query: twoFetches });
    await expect.poll(() => books.asked.length).toBe(1);
    release();
    expect((await Promise.all([before, after])).map(({ body }) => body)).toMatchObject([{ data: weights }, { data: weights }]);
    expect(await gateway.shared()).toBe(0);
  });

  it('any, where it was not asked for', async () => {
    await using gateway = await SharingGateway.start({ shareOperations: undefined });
    const release = reviews.hold();
    const first = gateway.ask({ query: twoFetches });
    await expect.poll(() => reviews.asked.length).toBe(1);
    const other = gateway.ask({ query: twoFetches });
    await expect.poll(() => books.asked.length).toBe(2);
    release();
    await Promise.all([first, other]);
    expect(await gateway.shared()).toBe(0);
  });
});

describe('over owners', () => {
  it('who asks and what for keep operations apart, and all who share one are told who is missing', async () => {
    await using owner = await FakeOwner.start();
    const folder = await mkdtemp(join(tmpdir(), 'liandong-sharing-'));
    const [metrics, accessLog] = [new Metrics(), new AccessLog(join(folder, 'access.jsonl'))];
    await using graph = await TestGraph.start(
      [
        { subgraph: 'suggestions', code: '43', url: owner.url, timeoutMs: 60_000 },
        { subgraph: 'suggestions', code: '4302', url: 'http://127.0.0.1:9/' },
      ],
      undefined,
      undefined,
      { shareOperations: true, observers: { metrics, accessLog } },
    );
    const staff: Asking = { identity: staffOf('43') };
    const askers = [staff, { ...staff, purpose: '另一目的' }, { identity: staffOf('4302') }, undefined];
    await Promise.all(askers.map((asker) => graph.headersOf(asker)));
    const query = 'query Q { suggestions(within: "43") { totalCount coverage { answered } } }';
    const release = owner.hold();
    const apart = [];
    for (const [nth, asker] of askers.entries()) {
      apart.push(graph.as(asker, query));
      await expect.poll(() => owner.asked.length).toBe(nth + 1);
    }
    const together = graph.as(staff, query);
    await expect.poll(() => sharedIn(metrics)).toBe(1);
    release();
    const [one, ...others] = await Promise.all([together, ...apart]);
    expect(one).toMatchObject({
      data: { suggestions: { totalCount: 7, coverage: { answered: 1 } } },
      extensions: { coverage: { total: 2, answered: 1, missing: [{ reason: 'UNREACHABLE' }] } },
    });
    expect(others[0]).toEqual(one);
    expect(owner.asked).toHaveLength(4);
    await expect.poll(async () => (await readFile(join(folder, 'access.jsonl'), 'utf8')).split('\n').length).toBe(6);
    const written = (await readFile(join(folder, 'access.jsonl'), 'utf8')).trim().split('\n');
    const lines = written.map((line) => JSON.parse(line) as { requestId: string; sharedWith?: string }); // what an AccessLog writes
    const sharing = lines.filter(({ sharedWith }) => sharedWith !== undefined);
    expect(sharing).toEqual([
      expect.objectContaining({ ownersAsked: 2, missing: [{ owner: 'suggestions 4302', reason: 'UNREACHABLE' }] }),
    ]);
    expect(lines.map(({ requestId }) => requestId)).toContain(sharing[0]?.sharedWith);
    await accessLog.close();
    await rm(folder, { recursive: true });
  });
});
