import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseManifest } from '../../../gateway/limits/trusted-documents.ts';
import { manifestFile } from '../../../schema/manifest.ts';
import { staffOf } from '../../callers.ts';
import { type Answer, TestGraph } from '../../federation/graph.ts';

const manifest = parseManifest(readFileSync(manifestFile, 'utf8'));
/** The operation asks how owners are doing, which needs a scope. */
const operator = { identity: staffOf('43', { roles: ['OPERATOR'] }) };
const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** An operation of the manifest that needs no owner, and what it answers. */
const [known = '', body = ''] = [...manifest].find(([, text]) => text.startsWith('query OwnersOfPlace')) ?? [];
const variables = { within: '430000' };
const answered = { owners: { totalCount: 1, nodes: [{ code: '430000' }] } };

async function send(graph: TestGraph, request: object): Promise<{ status: number; answer: Answer }> {
  const response = await fetch(graph.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(await graph.headersOf(operator)) },
    body: JSON.stringify({ variables, ...request }),
  });
  return { status: response.status, answer: (await response.json()) as Answer }; // a GraphQL response
}

async function get(graph: TestGraph, params: Record<string, string>, headers: Record<string, string>): Promise<Answer> {
  const query = new URLSearchParams({ variables: JSON.stringify(variables), ...params });
  const sent = { ...(await graph.headersOf(operator)), ...headers };
  return (await (await fetch(`${graph.url}?${query.toString()}`, { headers: sent })).json()) as Answer; // a GraphQL response
}

const start = (options: Parameters<typeof TestGraph.start>[3]): Promise<TestGraph> =>
  TestGraph.start([{ subgraph: 'suggestions', code: '43', url: 'http://127.0.0.1:9/' }], undefined, undefined, options);

const persisted = (sha256Hash: string): object => ({ extensions: { persistedQuery: { version: 1, sha256Hash } } });
const codes = ({ errors }: Answer): unknown => errors?.map(({ extensions }) => extensions.code);

describe('with a manifest', () => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await start({ trustedDocuments: { manifest, only: false } });
  });
  afterAll(() => graph[Symbol.asyncDispose]());

  it('its documents can be asked for by hash, as documentId or as Apollo’s clients do', async () => {
    for (const request of [{ documentId: `sha256:${known}` }, persisted(known), { query: body, ...persisted(known) }]) {
      const { status, answer } = await send(graph, request);
      expect([status, answer.data]).toMatchObject([200, answered]);
    }
  });

  it('also by GET, where the browser has asked before', async () => {
    const preflight = { 'apollo-require-preflight': 'yes' };
    const byId = await get(graph, { documentId: `sha256:${known}` }, preflight);
    const byHash = await get(graph, { extensions: JSON.stringify(Object.values(persisted(known))[0]) }, preflight);
    for (const { data } of [byId, byHash]) expect(data).toMatchObject(answered);
    expect(codes(await get(graph, { documentId: `sha256:${known}` }, {}))).toEqual(['BAD_REQUEST']);
  });

  it('a hash that is not known is told by the code that clients know, and a document that comes with its hash is not kept', async () => {
    const query = '{ owners(within: "43") { totalCount } }';
    const missing = {
      status: 200,
      answer: { errors: [{ message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] },
    };
    expect(await send(graph, persisted(hashOf(query)))).toEqual(missing);
    expect((await send(graph, { query, ...persisted(hashOf(query)), variables: {} })).answer.data).toEqual({
      owners: { totalCount: 1 },
    });
    expect(await send(graph, persisted(hashOf(query)))).toEqual(missing);
    expect(await send(graph, { documentId: `sha256:${hashOf(query)}` })).toEqual(missing);
  });

  it('that a hash is not known is kept by no cache', async () => {
    const url = `${graph.url}?documentId=sha256:${hashOf('{ owners }')}`;
    const { status, headers } = await fetch(url, { headers: { 'apollo-require-preflight': 'yes' } });
    expect([status, headers.get('cache-control')]).toEqual([200, 'private, no-cache, must-revalidate']);
  });

  it('a hash that is none, or another document’s, is a bad request', async () => {
    for (const request of [
      { documentId: known },
      { documentId: 17 },
      { documentId: 'sha256:abc' },
      persisted('abc'),
      { extensions: { persistedQuery: { version: 2, sha256Hash: known } } },
      { query: '{ __typename }', ...persisted(known) },
    ]) {
      const { status, answer } = await send(graph, request);
      expect([status, codes(answer)]).toEqual([400, ['BAD_REQUEST']]);
    }
  });

  it('any other document is answered as well', async () => {
    expect((await send(graph, { query: '{ __typename }', variables: {} })).answer.data).toEqual({ __typename: 'Query' });
  });
});

describe('with trusted documents only', () => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await start({ trustedDocuments: { manifest, only: true } });
  });
  afterAll(() => graph[Symbol.asyncDispose]());

  it('a document of the manifest is answered, by hash or whole', async () => {
    for (const request of [{ documentId: `sha256:${known}` }, { query: body }]) {
      expect((await send(graph, request)).answer.data).toMatchObject(answered);
    }
  });

  it('any other is refused, whichever way it comes', async () => {
    const query = '{ __typename }';
    for (const request of [
      { query },
      { query, ...persisted(hashOf(query)) },
      { query, documentId: `sha256:${hashOf(query)}` },
      { query: `${body} ` },
    ]) {
      const { status, answer } = await send(graph, request);
      expect([status, codes(answer)]).toEqual([403, ['UNTRUSTED_DOCUMENT']]);
    }
    const [other, ofManifest] = [query, body].map((each) => `query=${encodeURIComponent(each)}`);
    for (const [url, status, code] of [
      [`?${other}`, 403, 'UNTRUSTED_DOCUMENT'],
      [`?${ofManifest}&${other}`, 400, 'BAD_REQUEST'],
      [`?${other}&${ofManifest}`, 400, 'BAD_REQUEST'],
    ] as const) {
      const response = await fetch(`${graph.url}${url}`, { headers: { 'apollo-require-preflight': 'yes' } });
      expect([response.status, codes((await response.json()) as Answer)]).toEqual([status, [code]]); // a GraphQL response
    }
  });

  it('nor does the endpoint for routers take any', async () => {
    const response = await fetch(new URL('/subgraphs/suggestions', graph.url), {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(await graph.headersOf(operator)) },
      body: JSON.stringify({ query: body, variables }),
    });
    expect([response.status, codes((await response.json()) as Answer)]).toEqual([403, ['UNTRUSTED_DOCUMENT']]); // a GraphQL response
  });

  it('a new manifest is used at once', async () => {
    const query = '{ __typename }';
    const reloaded = graph.gateway.reloadManifest(new Map([[hashOf(query), query]]));
    expect((await send(graph, { query, variables: {} })).answer.data).toEqual({ __typename: 'Query' });
    expect(codes((await send(graph, { query: body })).answer)).toEqual(['UNTRUSTED_DOCUMENT']);
    await reloaded;
    await graph.gateway.reloadManifest(manifest);
  });
});

it('without a manifest, documents cannot be asked for by hash', async () => {
  await using graph = await start({});
  expect(codes((await send(graph, persisted(known))).answer)).toEqual(['PERSISTED_QUERY_NOT_SUPPORTED']);
  expect(codes((await send(graph, { documentId: `sha256:${known}` })).answer)).toEqual(['PERSISTED_QUERY_NOT_SUPPORTED']);
});

it('every problem of a manifest is in one error', () => {
  expect(() =>
    parseManifest(
      '{ "format": "other", "version": 1, "operations": [{ "id": "x", "name": "A", "type": "query", "body": "{ a }" }] }',
    ),
  ).toThrow(
    'The manifest is not valid:\n- format: must be apollo-persisted-query-manifest\n- operations.0.id: must be the SHA-256 of the body, in hex',
  );
  expect(() => parseManifest('[')).toThrow(/^The manifest is not JSON: /);
});
