import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mediaTypeOf } from '../../gateway/http/media-type.ts';
import { TestGraph } from '../federation/graph.ts';

/*
 * The audit of GraphQL over HTTP, by its own authors (graphql-http): what a server MUST do is an error, what it SHOULD or MAY do a warning or a notice. None fails with an
 * error; the warnings are those that the README argues for.
 */

const owners = [{ subgraph: 'suggestions', code: '43', url: 'http://127.0.0.1:9/' }] as const;
let graph: TestGraph;

beforeAll(async () => {
  // The audit asks the schema for a type of it.
  graph = await TestGraph.start(owners, undefined, undefined, { introspection: true });
});

afterAll(() => graph[Symbol.asyncDispose]());

/** What is done otherwise, and why: README, Decisions. */
const argued: Readonly<Record<string, string>> = {
  '572B': 'a document that does not parse is answered with 400, also to who accepts application/json only',
  FDE2: 'a document that is not valid is answered with 400, also to who accepts application/json only',
  '7B9B': 'variables that do not fit are answered with 400, also to who accepts application/json only',
  '86EE': 'variables that do not fit are answered with 422 in application/graphql-response+json, as the text of 2026 wants it',
};

describe('the audit of GraphQL over HTTP', () => {
  const audits = serverAudits({ url: () => graph.url });

  it('what is argued for is still done otherwise', async () => {
    for (const id of Object.keys(argued)) {
      const result = await audits.find((audit) => audit.id === id)?.fn();
      expect(result?.status, id).toBe('warn');
    }
  });

  it.each(audits.map((audit) => [audit.id, audit.name, audit] as const))('%s: %s', async (id, _, audit) => {
    const result = await audit.fn();
    if (result.status === 'ok' || result.status === 'notice') return;
    const reason = 'reason' in result ? result.reason : '';
    expect(result.status, reason).toBe('warn');
    expect(Object.keys(argued), reason).toContain(id);
  });
});

describe('the status of an answer', () => {
  const graphqlJson = 'application/graphql-response+json';
  const both = `${graphqlJson}, application/json;q=0.9`;
  const down = { query: '{ suggestions(within: "43") { totalCount } }' };
  const coerced = { query: 'query ($id: ID!) { suggestion(id: $id) { id } }', variables: { id: null } };

  it.each([
    ['what is answered', { query: '{ __typename }' }, 200, 200],
    ['data with errors', down, 200, 200],
    ['a document that does not parse', { query: '{' }, 400, 400],
    ['a request without a document', { qeury: '{ __typename }' }, 400, 400],
    ['a document that is not valid', { query: '{ nothing }' }, 400, 422],
    ['variables that do not fit', coerced, 400, 422],
    ['none of several operations', { query: 'query A { __typename } query B { __typename }' }, 400, 422],
    ['a document over a limit', { query: `{ ${'a '.repeat(5_000)} }` }, 400, 422],
    ['a field for which one must be logged in', { query: '{ suggestionAccessLog(within: "43") { totalCount } }' }, 401, 401],
    ['a hash, where documents are not known by it', { documentId: `sha256:${'0'.repeat(64)}` }, 200, 400],
  ])('%s', async (_, body, inJson, inGraphqlJson) => {
    expect(await statusOf(graph.url, body)).toEqual([inJson, 'application/json']);
    expect(await statusOf(graph.url, body, '*/*')).toEqual([inJson, 'application/json']);
    expect(await statusOf(graph.url, body, graphqlJson)).toEqual([inGraphqlJson, graphqlJson]);
    expect(await statusOf(graph.url, body, both)).toEqual([inGraphqlJson, graphqlJson]);
  });

  it('data with errors is 294 where that is switched on, for who knows GraphQL’s media type', async () => {
    await using partial = await TestGraph.start(owners, undefined, undefined, { partialSuccess: true });
    expect(await statusOf(partial.url, down, graphqlJson)).toEqual([294, graphqlJson]);
    expect(await statusOf(partial.url, down)).toEqual([200, 'application/json']);
    expect(await statusOf(partial.url, { query: '{ __typename }' }, graphqlJson)).toEqual([200, graphqlJson]);
    // A partial answer that was consented to has no errors.
    const consented = { query: '{ suggestions(within: "43") { totalCount coverage { complete } } }' };
    expect(await statusOf(partial.url, consented, graphqlJson)).toEqual([200, graphqlJson]);
  });

  it('who accepts neither media type is told so', async () => {
    expect(await statusOf(graph.url, { query: '{ __typename }' }, 'text/html')).toEqual([406, 'application/json']);
  });
});

describe('the media type of an answer', () => {
  it.each([
    [undefined, 'application/json'],
    ['application/*', 'application/json'],
    ['application/graphql-response+json;charset=utf-8', 'application/graphql-response+json'],
    ['application/json, application/graphql-response+json', 'application/json'],
    ['application/json;q=0.5, application/graphql-response+json;q=0.9', 'application/graphql-response+json'],
    ['*/*, application/graphql-response+json', 'application/graphql-response+json'],
    ['*/*;q=0.1, application/json;q=0', 'application/graphql-response+json'],
    ['text/html', undefined],
  ])('%s', (accept, mediaType) => {
    expect(mediaTypeOf(accept)).toBe(mediaType);
  });
});

/** The status of an answer, and its media type. */
async function statusOf(url: string, body: object, accept?: string): Promise<[number, string | undefined]> {
  const headers = { 'content-type': 'application/json', ...(accept === undefined ? {} : { accept }) };
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
  await response.body?.cancel();
  return [response.status, response.headers.get('content-type')?.split(';')[0]];
}
