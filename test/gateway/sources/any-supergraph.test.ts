import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Gateway, type GatewayOptions } from '../../../gateway/gateway.ts';
import { Registry } from '../../../gateway/registry.ts';
import { RunningProcess } from '../../running-process.ts';
import { ShopSubgraph, shopSupergraph } from './shop.ts';

/** A supergraph that has nothing to do with this project, and a gateway that is told no owners. */
let books: ShopSubgraph;
let reviews: ShopSubgraph;
let shop: RunningGateway;

/** A gateway in this process. */
class RunningGateway implements AsyncDisposable {
  readonly gateway: Gateway;
  readonly url: string;

  private constructor(gateway: Gateway, url: string) {
    this.gateway = gateway;
    this.url = url;
  }

  static async start(options: Partial<GatewayOptions> = {}): Promise<RunningGateway> {
    const gateway = new Gateway({
      supergraphSdl: shopSupergraph({ books: books.url, reviews: reviews.url }),
      subgraphTimeoutMs: 1_000,
      log: () => {},
      ...options,
    });
    return new RunningGateway(gateway, await gateway.listen(0));
  }

  async ask(query: string, headers: Record<string, string> = {}): Promise<unknown> {
    return ask(this.url, query, headers);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.gateway.close();
  }
}

async function ask(url: string, query: string, headers: Record<string, string> = {}): Promise<unknown> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
  return response.json();
}

beforeAll(async () => {
  books = await ShopSubgraph.start('books');
  reviews = await ShopSubgraph.start('reviews');
  shop = await RunningGateway.start();
});

afterAll(async () => {
  await shop[Symbol.asyncDispose]();
  await books[Symbol.asyncDispose]();
  await reviews[Symbol.asyncDispose]();
});

beforeEach(() => {
  for (const subgraph of [books, reviews]) {
    subgraph.answering = 'well';
    subgraph.asked.length = 0;
  }
});

describe('any supergraph', () => {
  it('is answered from where its subgraphs are, in the fewest requests', async () => {
    expect(await shop.ask('{ books { title Date reviews { text book { title } } weight } }')).toEqual({
      data: {
        books: [
          { title: '水浒传', Date: 'whenever', reviews: [{ text: 'b1: 好', book: { title: '水浒传' } }], weight: 20 },
          { title: '红楼梦', Date: 'whenever', reviews: [{ text: 'b2: 好', book: { title: '红楼梦' } }], weight: 20 },
        ],
      },
      extensions: { cost: { ownerCalls: 3, rows: 5 } },
    });
    expect([books.asked.length, reviews.asked.length]).toEqual([2, 1]);
  });

  it('a subgraph gets of the client’s headers those that are allowed, and reads the token itself', async () => {
    const headers = { authorization: 'Bearer of the shop’s own'.replace('’', ''), 'x-tenant': 't1', cookie: 'c=1' };
    expect(await shop.ask('{ whoAsks }', headers)).toMatchObject({
      data: { whoAsks: 'Bearer of the shops own undefined undefined' },
    });
    await using other = await RunningGateway.start({ forwardedHeaders: ['x-tenant'] });
    expect(await other.ask('{ whoAsks }', headers)).toMatchObject({ data: { whoAsks: 'undefined t1 undefined' } });
  });

  it('the same read is sent once for those who bring the same headers, and apart for others', async () => {
    const askers = ['Bearer a', 'Bearer a', 'Bearer b'];
    const answers = await Promise.all(askers.map((authorization) => shop.ask('{ whoAsks }', { authorization })));
    expect(answers).toMatchObject(askers.map((asker) => ({ data: { whoAsks: `${asker} undefined undefined` } })));
    expect(books.asked.length).toBeLessThanOrEqual(3);
  });

  it('an error of a subgraph is told with its message; its code is the table’s or is named beside it', async () => {
    expect(await shop.ask('{ a: book(id: "none") { id } b: book(id: "sealed") { id } }')).toMatchObject({
      data: { a: null, b: null },
      errors: [
        {
          message: 'There is no book none.',
          path: ['a'],
          extensions: { code: 'SUBGRAPH_ERROR', subgraphCode: 'NO_BOOK', shelf: 7, subgraph: 'books' },
        },
        { message: 'There is no book sealed.', path: ['b'], extensions: { code: 'FORBIDDEN', subgraph: 'books' } },
      ],
    });
  });

  it.each([
    ['never', 'TIMEOUT'],
    [{ status: 503 }, 'FAILED'],
    ['by breaking off', 'UNREACHABLE'],
  ] as const)('a subgraph that answers %j is missing in one error, and the others’ data stand', async (answering, reason) => {
    reviews.answering = answering;
    expect(await shop.ask('{ books { title reviews { text } } }')).toMatchObject({
      data: {
        books: [
          { title: '水浒传', reviews: null },
          { title: '红楼梦', reviews: null },
        ],
      },
      errors: [{ extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'reviews', reason } }],
    });
  });

  it('a read is sent a second time when the connection breaks, a command is not', async () => {
    books.answering = 'by breaking off';
    await shop.ask('{ books { title } }');
    expect(books.asked).toHaveLength(2);
    await shop.ask('mutation { lend(id: "b1") { title } }');
    expect(books.asked).toHaveLength(3);
  });

  it('keeps the limits of documents; lists count as long as the page that is asked for', async () => {
    const aliases = Array.from({ length: 61 }, (_, at) => `a${at}: title`).join(' ');
    expect(await shop.ask(`{ books { ${aliases} } }`)).toMatchObject({
      errors: [{ extensions: { code: 'TOO_COMPLEX', limit: 'aliases' } }],
    });
    const deep = '{ books { reviews { book { reviews { book { reviews { book { title } } } } } } } }';
    expect(await shop.ask(deep)).toMatchObject({ data: { books: [{}, {}] }, extensions: { cost: { ownerCalls: 3 } } });
    expect(await shop.ask('{ books(first: 300) { title } }')).toMatchObject({ extensions: { cost: { rows: 301 } } });
  });

  it('serves no endpoints of fanned-out subgraphs', async () => {
    const response = await fetch(new URL('/subgraphs/suggestions', shop.url), { method: 'POST' });
    expect(response.status).toBe(404);
  });

  it('a subgraph moves six times under load, and no question is lost', async () => {
    await using moved = await ShopSubgraph.start('books');
    await using graph = await RunningGateway.start({ subgraphTimeoutMs: 20_000 });
    const stop = new AbortController();
    const question = '{ latest { book { title reviews { book { title } } } } }';
    const answer = { data: { latest: [{ book: { title: '水浒传', reviews: [{ book: { title: '水浒传' } }] } }] } };
    const askers = Array.from({ length: 4 }, async () => {
      while (!stop.signal.aborted) expect(await graph.ask(question)).toMatchObject(answer);
    });
    const [here, there] = [books, moved].map(({ url }) => shopSupergraph({ books: url, reviews: reviews.url }));
    for (let time = 0; time < 6; time++) {
      await graph.gateway.reloadSupergraph((time % 2 === 0 ? there : here) ?? '');
      await graph.ask(question);
    }
    stop.abort();
    await Promise.all(askers);
    expect(moved.asked.length).toBeGreaterThan(0);
  });

  it('one with a subgraph that is nowhere, or with rules that nobody here enforces, is refused', async () => {
    const nowhere = shopSupergraph({ books: 'ftp://books', reviews: reviews.url });
    await expect(RunningGateway.start({ supergraphSdl: nowhere })).rejects.toThrow(
      'The supergraph’s subgraph books must be at an http or https URL, but is at: ftp://books',
    );
    const policies = shopSupergraph({ books: books.url, reviews: reviews.url }, (sdl) =>
      sdl.replace('whoAsks: String', 'whoAsks: String @policy(policies: [["p"]])'),
    );
    await expect(RunningGateway.start({ supergraphSdl: policies })).rejects.toThrow(
      'does not enforce: "https://specs.apollo.dev/policy/v0.1"',
    );
    await expect(shop.gateway.reloadSupergraph(policies)).rejects.toThrow('does not enforce');
    expect(await shop.ask('{ books { title } }')).toMatchObject({ data: { books: [{}, {}] } });
  });

  it('what needs a login is refused where nobody can log in', async () => {
    const sealed = shopSupergraph({ books: books.url, reviews: reviews.url }, (sdl) =>
      sdl.replace('whoAsks: String', 'whoAsks: String @authenticated'),
    );
    await using graph = await RunningGateway.start({ supergraphSdl: sealed });
    expect(await graph.ask('{ whoAsks }', { authorization: 'Bearer b' })).toMatchObject({
      errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
    });
    expect(books.asked).toEqual([]);
  });

  it('takes no registry when it began without one', async () => {
    await expect(shop.gateway.reloadRegistry(new Registry([]))).rejects.toThrow('takes none');
  });
});

describe('npm run gateway -- --supergraph', () => {
  it('runs without a registry, and takes a changed supergraph into use', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'liandong-supergraph-'));
    const file = join(folder, 'supergraph.graphql');
    await writeFile(file, shopSupergraph({ books: books.url, reviews: reviews.url }));
    await using gateway = new RunningProcess('gateway/main.ts', [
      '--supergraph',
      file,
      '--forward-headers',
      'X-Tenant',
      '--port',
      '0',
    ]);
    const url = await gateway.ready;
    const whoAsks = { 'x-tenant': 't1', authorization: 'Bearer b' };
    expect(await ask(url, '{ whoAsks }', whoAsks)).toMatchObject({ data: { whoAsks: 'undefined t1 undefined' } });
    const grown = shopSupergraph({ books: books.url, reviews: reviews.url }, (sdl) =>
      sdl.replace('whoAsks: String', 'whoAsks: String grown: Int'),
    );
    await writeFile(file, grown);
    gateway.process.kill('SIGHUP');
    await expect
      .poll(() => ask(url, '{ __type(name: "Query") { fields { name } } }'))
      .toMatchObject({
        data: { __type: { fields: expect.arrayContaining([{ name: 'grown' }]) as unknown } },
      });
    expect(await gateway.stop()).toBe(0);
    await rm(folder, { recursive: true });
  });
});
