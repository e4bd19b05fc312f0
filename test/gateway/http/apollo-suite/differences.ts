/** A case of the suite in which the front answers otherwise, what it answers to the requests of the case (status and codes of errors), and why. */
export type Difference = readonly [name: string, answers: readonly string[], why: string];

const unknownType = 'forms can send text/plain: its body is not read, and the status for that is 415';
const notKept = 'what clients register is not kept: documents are known by hash that are in the manifest';
const ownWords = 'hashes are looked at before Apollo Server and its plugins, and refused in words of ours';
const notFound = '200 PERSISTED_QUERY_NOT_FOUND';

/** All of them. */
export const differences: readonly Difference[] = [
  ['apolloServerTests.ts > CSRF prevention > default', ['200', '415 BAD_REQUEST', '415 BAD_REQUEST'], unknownType],
  ['httpServerTests.ts > graphqlHTTP > throws an error if POST body is empty', ['415 BAD_REQUEST'], unknownType],
  ['httpServerTests.ts > graphqlHTTP > throws an error if invalid content-type', ['415 BAD_REQUEST'], unknownType],
  [
    'httpServerTests.ts > graphqlHTTP > throws an error if POST JSON is malformed',
    ['400 BAD_REQUEST'],
    'the body is read by Fastify, which says that it is no JSON in other words than those of Express and of browsers',
  ],
  ['apolloServerTests.ts > Persisted Queries > returns result on the persisted query', [notFound, '200', notFound], notKept],
  ['httpServerTests.ts > Persisted Queries > returns result on the persisted query', [notFound, '200', notFound], notKept],
  ['httpServerTests.ts > Persisted Queries > returns correct result using get request', ['200', notFound], notKept],
  ['httpServerTests.ts > Persisted Queries > when ttlSeconds is set, passes ttl to the apq cache set call', ['200'], notKept],
  ['httpServerTests.ts > Persisted Queries > when ttlSeconds is unset, ttl is not passed to apq cache', ['200'], notKept],
  ['httpServerTests.ts > Persisted Queries > returns PersistedQueryNotFound on the first try', [notFound], ownWords],
  ['httpServerTests.ts > Persisted Queries > returns result on the second try', [notFound], ownWords],
  ['httpServerTests.ts > Persisted Queries > errors when version is not specified', ['400 BAD_REQUEST'], ownWords],
  ['httpServerTests.ts > Persisted Queries > errors when version is unsupported', ['400 BAD_REQUEST'], ownWords],
  ['httpServerTests.ts > Persisted Queries > errors when hash is mismatched', ['400 BAD_REQUEST'], ownWords],
  ['httpServerTests.ts > Persisted Queries > returns error when hash does not match', ['400 BAD_REQUEST'], ownWords],
  ['apolloServerTests.ts > Persisted Queries > returns error when hash does not match', ['400 BAD_REQUEST'], ownWords],
  [
    'httpSpecTests.ts > SHOULD use a status code of 400 on variable coercion failure when accepting application/graphql-response+json',
    ['422 GRAPHQL_VALIDATION_FAILED'],
    'the text of 2026 wants 422 (README, Decisions)',
  ],
];

/** What the front answered to the requests of the case that runs. */
export const answers: string[] = [];
