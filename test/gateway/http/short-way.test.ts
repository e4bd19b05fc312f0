import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { once } from 'node:events';
import { Agent, type IncomingMessage, request } from 'node:http';
import fastify, { type FastifyInstance } from 'fastify';
import { buildSchema, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Requirements } from '../../../gateway/access/requirements.ts';
import { Executor } from '../../../gateway/execution/executor.ts';
import { Gateway, type GatewayOptions } from '../../../gateway/gateway.ts';
import { takeShortWay } from '../../../gateway/http/short-way.ts';
import { Metrics } from '../../../gateway/observation/metrics.ts';
import { Traces } from '../../../gateway/observation/traces.ts';
import { Budget } from '../../../gateway/limits/budget.ts';
import { limitsWithoutOwners, usualLimits } from '../../../gateway/limits/limits.ts';
import { ShopSubgraph, shopSupergraph } from '../sources/shop.ts';

const mediaType = 'application/graphql-response+json';

/** What is set up around a gateway, and what the next test learns of it. */
const surroundings: [name: string, options: () => Partial<GatewayOptions>][] = [
  ['alone', () => ({})],
  [
    'that is observed',
    () => ({ observers: { metrics: new Metrics(), traces: new Traces({ endpoint: 'http://127.0.0.1:9/' }) } }),
  ],
  ['behind a proxy', () => ({ trustedProxies: ['127.0.0.0/8'] })],
  ['that compresses', () => ({ compressFromBytes: 300 })],
];

describe.each(surroundings)('what is asked again of a gateway %s', (_, options) => {
  let books: ShopSubgraph;
  let reviews: ShopSubgraph;
  let gateway: Gateway;
  let url: string;

  beforeAll(async () => {
    [books, reviews] = await Promise.all([ShopSubgraph.start('books'), ShopSubgraph.start('reviews')]);
    gateway = new Gateway({
      supergraphSdl: shopSupergraph({ books: books.url, reviews: reviews.url }),
      introspection: true,
      partialSuccess: true,
      log: () => {},
      ...options(),
    });
    url = await gateway.listen(0);
  });

  afterAll(async () => {
    for (const each of [gateway, books, reviews]) await each[Symbol.asyncDispose]();
  });

  /** All of an answer that is not of its moment. */
  async function ask(body: unknown, headers: Record<string, string>): Promise<unknown> {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-request-id': 'the-same', ...headers },
      body: JSON.stringify(body),
    });
    const { date: _, ...kept } = Object.fromEntries(response.headers);
    // An error of our own is told by an id that is new each time.
    return { status: response.status, headers: kept, text: (await response.text()).replaceAll(/\([\da-f-]{36}\)/g, '(id)') };
  }

  const variable = 'query Book($id: ID! = "b1") { book(id: $id) { title weight } }';
  const several = 'query One { books { id } } query Two { __typename }';
  it.each<[asked: string, body: Record<string, unknown>, headers?: Record<string, string>]>([
    ['data of two subgraphs', { query: '{ books(first: 2) { title Date reviews { text book { weight } } } }' }],
    ['in the media type of GraphQL', { query: '{ books { weight } }' }, { accept: mediaType }],
    [
      'in the media type that is liked best',
      { query: '{ books { pages } }' },
      { accept: `application/json;q=0.5, ${mediaType}` },
    ],
    ['in a media type that is not spoken', { query: '{ books { id title } }' }, { accept: 'text/html' }],
    ['with variables', { query: variable, variables: { id: 'b2' } }],
    [
      'with a default, extensions and nulls',
      { query: `${variable} `, variables: null, extensions: { a: 1 }, operationName: null },
    ],
    ['with variables that do not fit', { query: `${variable}  `, variables: { id: null } }],
    ['with variables that are none', { query: `${variable}   `, variables: 'id' }],
    ['with an error', { query: '{ book(id: "b9") { title } }' }],
    ['with an error, in the media type of GraphQL', { query: '{ book(id: "b8") { title } }' }, { accept: mediaType }],
    ['one of several operations', { query: several, operationName: 'One' }],
    ['another of several operations', { query: several, operationName: 'Two' }],
    ['none of several operations', { query: several }],
    ['an operation by no name', { query: '{ books { title } }', operationName: '' }],
    ['an operation by a wrong name', { query: '{ books { title } }', operationName: 'Wrong' }],
    ['a name that is none', { query: '{ books { title } }', operationName: 5 }],
    ['a command', { query: 'mutation { lend(id: "b1") { title weight } }' }],
    ['the schema', { query: '{ __schema { queryType { name } } __typename }' }],
    ['what is not there', { query: '{ nothing }' }],
    ['no GraphQL', { query: '{' }],
    ['from another site', { query: '{ books { id pages } }' }, { origin: 'https://elsewhere.example' }],
  ])('%s is answered as before, to the byte', async (_, body, headers = {}) => {
    const first = await ask(body, headers);
    expect(await ask(body, headers)).toEqual(first);
    expect(await ask(body, headers)).toEqual(first);
  });

  it('does not go to Fastify', async () => {
    let handled = 0;
    const count = (): void => void handled++;
    subscribe('tracing:fastify.request.handler:start', count);
    const query = '{ books { Date id pages } }';
    for (let nth = 0; nth < 3; nth++) await ask({ query }, {});
    unsubscribe('tracing:fastify.request.handler:start', count);
    expect(handled).toBe(1);
  });

  /** The names of an answer's headers, as they were sent. */
  async function headerNames(query: string): Promise<string[]> {
    const headers = { 'content-type': 'application/json' };
    const asked = request(url, { method: 'POST', headers, agent: new Agent({ keepAlive: true }) });
    asked.end(JSON.stringify({ query }));
    const [response] = (await once(asked, 'response')) as [IncomingMessage]; // by its definition
    response.resume();
    return response.rawHeaders.filter((_, at) => at % 2 === 0).map((name) => name.toLowerCase());
  }

  it('its headers come in the same order', async () => {
    const query = '{ books { id title Date } }';
    const first = await headerNames(query);
    expect(await headerNames(query)).toEqual(first);
  });

  it('is counted as before, and refused as before', async () => {
    await using counting = new Gateway({
      supergraphSdl: shopSupergraph({ books: books.url, reviews: reviews.url }),
      limits: { ...limitsWithoutOwners, addressPerMinute: 3 },
    });
    const at = await counting.listen(0);
    const statuses = [];
    for (let nth = 0; nth < 5; nth++) {
      const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"{ books { id } }"}' };
      statuses.push((await fetch(at, init)).status);
    }
    expect(statuses).toEqual([200, 200, 200, 429, 429]);
  });
});

it('an answer that is long enough is compressed, also when it was there before Fastify saw its question', async () => {
  await using books = await ShopSubgraph.start('books');
  const supergraphSdl = shopSupergraph({ books: books.url, reviews: 'http://reviews.invalid' });
  await using gateway = new Gateway({ supergraphSdl, compressFromBytes: 300, limits: limitsWithoutOwners });
  const url = await gateway.listen(0);
  const encodingOf = async (query: string): Promise<string | null> => {
    const headers = { 'content-type': 'application/json', 'accept-encoding': 'gzip' };
    const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query }) });
    expect(await response.json()).toHaveProperty('data.books');
    return response.headers.get('content-encoding');
  };
  const long = `{ books { ${[1, 2, 3, 4, 5, 6, 7, 8, 9].map((nth) => `t${nth}: title`).join(' ')} } }`;
  for (let nth = 0; nth < 3; nth++) {
    expect(await encodingOf(long)).toBe('gzip');
    expect(await encodingOf('{ books { id } }')).toBe(null);
  }
  expect(books.asked).toHaveLength(6);
});

describe('the short way', () => {
  const sdl = shopSupergraph({ books: 'http://books.invalid', reviews: 'http://reviews.invalid' });
  const query = 'query Books($first: Int) { books(first: $first) { title } }';
  const secured = buildSchema(
    'directive @authenticated on FIELD_DEFINITION type Query { books: [Int] book: Int @authenticated }',
  );
  let http: FastifyInstance;

  beforeAll(async () => {
    const executor = new Executor<unknown>({
      supergraphSdl: sdl,
      sourceOf: () => ({ fetch: async () => ({ data: { books: [{ title: 't' }] } }) }),
    });
    for (const text of [query, '{ book(id: 1) { title } }']) executor.prepare(text, parse(text), null);
    http = fastify();
    http.decorateRequest('verified', null);
    http.decorateRequest('asked', null);
    http.addHook('preHandler', async (request) => {
      const { query: text } = request.body as { query: string };
      request.asked = { query: text, operationName: null };
    });
    takeShortWay(http, {
      executor: () => executor,
      requirements: () => new Requirements(secured),
      budget: new Budget({ ...usualLimits, rows: 10 }, () => ({ schema: executor.schema, registry: undefined })),
      // As much of a context as the way itself looks at.
      contextOf: ({ headers }) => ({ caller: { requestId: headers['x-request-id'], operation: {} } }) as never,
      extensionsOf: ({ caller }) => {
        if (caller.requestId === 'fails') throw new Error('of its own');
        return {};
      },
      status: { partialSuccess: false },
      log: () => {},
    });
    http.post('/graphql', () => 'the whole way');
    await http.ready();
  });

  async function wayOf(body: object, headers: Record<string, string> = {}): Promise<'short' | 'whole'> {
    const { body: text } = await http.inject({ method: 'POST', url: '/graphql', headers, payload: body });
    return text === 'the whole way' ? 'whole' : 'short';
  }

  it('is taken by a document that was prepared', async () => {
    expect(await wayOf({ query })).toBe('short');
    expect(await wayOf({ query, variables: { first: 2 } })).toBe('short');
  });

  it('tells an error that comes instead of the answer with the request’s id', async () => {
    const headers = { 'x-request-id': 'fails' };
    const answer = await http.inject({ method: 'POST', url: '/graphql', headers, payload: { query } });
    expect([answer.statusCode, answer.headers['x-request-id']]).toEqual([500, 'fails']);
  });

  it.each<[why: string, body: object, headers?: Record<string, string>]>([
    ['has another document', { query: `${query} ` }],
    ['has variables that do not fit', { query, variables: { first: 'x' } }],
    ['has variables that are none', { query, variables: [] }],
    ['costs too much', { query, variables: { first: 11 } }],
    ['needs a login', { query: '{ book(id: 1) { title } }' }],
    ['accepts nothing that is spoken', { query }, { accept: 'text/html' }],
  ])('is not taken by a request that %s', async (_, body, headers) => {
    expect(await wayOf(body, headers)).toBe('whole');
  });
});
