import { request } from 'node:http';
import { brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestGraph } from '../federation/graph.ts';

const owners = [{ subgraph: 'suggestions', code: '43', url: 'http://127.0.0.1:9/' }] as const;
let graph: TestGraph;

beforeAll(async () => {
  graph = await TestGraph.start(owners, undefined, undefined, { corsOrigins: ['https://rd.hunan.example'] });
});

afterAll(() => graph[Symbol.asyncDispose]());

const json = { 'content-type': 'application/json' };

/** An answer as it came over the connection; fetch would decompress it. */
async function received(
  url: string,
  query: string,
  accepted: string,
): Promise<{ encoding?: string; vary?: string; body: Buffer }> {
  return new Promise((resolve, reject) => {
    const sending = request(url, { method: 'POST', headers: { ...json, 'accept-encoding': accepted } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () =>
        resolve({
          encoding: response.headers['content-encoding'],
          vary: response.headers.vary,
          body: Buffer.concat(chunks),
        }),
      );
    });
    sending.on('error', reject);
    sending.end(JSON.stringify({ query }));
  });
}

/** The status and the error codes of an answer. */
async function outcome(init: RequestInit, path = '/graphql'): Promise<[number, unknown]> {
  const response = await fetch(new URL(path, graph.url), init);
  const { errors } = (await response.json()) as { errors?: { extensions?: { code?: string } }[] }; // a GraphQL response
  return [response.status, errors?.map(({ extensions }) => extensions?.code)];
}

describe('over HTTP', () => {
  it('what a form of another site can send is refused', async () => {
    const query = encodeURIComponent('{ __typename }');
    expect(await outcome({}, `/graphql?query=${query}`)).toEqual([400, ['BAD_REQUEST']]);
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x']) {
      expect(await outcome({ method: 'POST', headers: { 'content-type': type }, body: '{"query":"{ __typename }"}' })).toEqual([
        415,
        ['BAD_REQUEST'],
      ]);
    }
    expect(await outcome({ method: 'POST', body: new Blob(['{"query":"{ __typename }"}']) })).toEqual([415, ['BAD_REQUEST']]);
    expect(await outcome({ headers: { 'x-apollo-operation-name': 'Q' } }, `/graphql?query=${query}`)).toEqual([200, undefined]);
  });

  it('a body that is too large is refused before it is read, also when its size is not told', async () => {
    const large = JSON.stringify({ query: `{ a(x: "${'x'.repeat(300 * 1024)}") }` });
    expect(await outcome({ method: 'POST', headers: json, body: large })).toEqual([413, ['BAD_REQUEST']]);
    expect(await outcome({ method: 'POST', headers: json, body: large }, '/subgraphs/suggestions')).not.toMatchObject([413]);
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const sending = request(graph.url, { method: 'POST', headers: { ...json, 'transfer-encoding': 'chunked' } }, (response) =>
        resolve(response.statusCode),
      );
      sending.on('error', reject);
      sending.end(large);
    });
    expect(status).toBe(413);
  });

  it('what says two things at once is refused, and what is no object where one belongs', async () => {
    const preflight = { headers: { 'apollo-require-preflight': 'yes' } };
    const query = encodeURIComponent('{ __typename }');
    for (const twice of [
      'query={a}',
      'operationName=A&operationName=B',
      'documentId=a&documentId=b',
      'variables={}&variables={}',
    ]) {
      expect(await outcome(preflight, `/graphql?query=${query}&${twice}`)).toEqual([400, ['BAD_REQUEST']]);
    }
    expect(await outcome(preflight, `/graphql?query=${query}&page=1&page=2`)).toEqual([200, undefined]);
    for (const extensions of ['{}', 1, true, []]) {
      const body = JSON.stringify({ query: '{ __typename }', extensions });
      expect(await outcome({ method: 'POST', headers: json, body })).toEqual([400, ['BAD_REQUEST']]);
    }
    for (const extensions of ['{', '1']) {
      expect(await outcome(preflight, `/graphql?query=${query}&extensions=${extensions}`)).toEqual([400, ['BAD_REQUEST']]);
    }
  });

  it('a slash behind the path makes no difference', async () => {
    const body = JSON.stringify({ query: '{ __typename }' });
    const ask = async (path: string): Promise<unknown> => {
      const { status, headers } = await fetch(new URL(path, graph.url), { method: 'POST', headers: json, body });
      return [status, [...headers.keys()]];
    };
    expect(await ask('/graphql/')).toEqual(await ask('/graphql'));
    expect(await outcome({ method: 'POST', headers: json, body: '[]' }, '/graphql/')).toEqual([400, ['BAD_REQUEST']]);
    const tooComplex = JSON.stringify({ query: `{ ${'a '.repeat(5_000)} }` });
    for (const path of ['/graphql/', '/subgraphs/suggestions/']) {
      expect(await outcome({ method: 'POST', headers: json, body: tooComplex }, path)).toEqual([400, ['TOO_COMPLEX']]);
    }
  });

  it('several operations in one body are refused', async () => {
    const batch = JSON.stringify([{ query: '{ __typename }' }, { query: '{ __typename }' }]);
    expect(await outcome({ method: 'POST', headers: json, body: batch })).toEqual([400, ['BAD_REQUEST']]);
    expect(await outcome({ method: 'POST', headers: json, body: batch }, '/subgraphs/suggestions')).toEqual([
      400,
      ['BAD_REQUEST'],
    ]);
  });

  it('pages of the origins that are allowed may ask, others may not', async () => {
    const preflight = (origin: string): Promise<Response> =>
      fetch(graph.url, {
        method: 'OPTIONS',
        headers: {
          origin,
          'access-control-request-method': 'POST',
          'access-control-request-headers': 'content-type,authorization',
        },
      });
    const allowed = await preflight('https://rd.hunan.example');
    expect(allowed.headers.get('access-control-allow-origin')).toBe('https://rd.hunan.example');
    expect(allowed.headers.get('access-control-allow-headers')).toBe('content-type,authorization');
    expect(allowed.headers.get('access-control-allow-credentials')).toBeNull();
    expect((await preflight('https://evil.example')).headers.get('access-control-allow-origin')).toBeNull();
    await using closed = await TestGraph.start(owners);
    const response = await fetch(closed.url, {
      method: 'OPTIONS',
      headers: { origin: 'https://rd.hunan.example', 'access-control-request-method': 'POST' },
    });
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('a refusal can be read by a page that may ask', async () => {
    const response = await fetch(graph.url, {
      method: 'POST',
      headers: { ...json, origin: 'https://rd.hunan.example' },
      body: JSON.stringify({ query: `{ ${'a '.repeat(5_000)} }` }),
    });
    expect(response.status).toBe(400);
    expect(response.headers.get('access-control-allow-origin')).toBe('https://rd.hunan.example');
  });

  it('headers tell browsers that nothing here is a page', async () => {
    for (const path of ['/graphql', '/subgraphs/suggestions', '/health', '/nowhere']) {
      const { headers } = await fetch(new URL(path, graph.url), {
        method: path === '/health' ? 'GET' : 'POST',
        headers: json,
        body: path === '/health' ? undefined : '{"query":"{ __typename }"}',
      });
      expect(headers.get('content-security-policy')).toBe("default-src 'none';frame-ancestors 'none'");
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('strict-transport-security')).toBeNull();
      expect(headers.get('x-powered-by')).toBeNull();
    }
  });

  it('nobody is told what fields there are instead of the one that is wrong', async () => {
    for (const path of ['/graphql', '/subgraphs/suggestions']) {
      for (const query of [
        '{ suggestion(id: "x") { titel } }',
        '{ suggestions(within: "43", orderBy: DUE_ON_ASK) { totalCount } }',
      ]) {
        const response = await fetch(new URL(path, graph.url), {
          method: 'POST',
          headers: json,
          body: JSON.stringify({ query }),
        });
        const text = await response.text();
        expect(text).toContain('GRAPHQL_VALIDATION_FAILED');
        expect(text).not.toContain('Did you mean');
      }
    }
    const { errors } = await graph.ask('query ($o: SuggestionOrder) { suggestions(within: "43", orderBy: $o) { totalCount } }', {
      o: 'DUE_ON_ASK',
    });
    expect(errors?.map(({ message, extensions }) => [message, extensions.code])).toEqual([
      [expect.not.stringContaining('Did you mean') as string, 'BAD_USER_INPUT'],
    ]);
  });

  it('the schema is told where that is allowed, and nowhere else', async () => {
    await using open = await TestGraph.start(owners, undefined, undefined, { introspection: true });
    const ask = async (url: string, path: string, query: string): Promise<string> =>
      (await fetch(new URL(path, url), { method: 'POST', headers: json, body: JSON.stringify({ query }) })).text();
    const introspection = '{ __schema { queryType { name } } }';
    for (const path of ['/graphql', '/subgraphs/suggestions']) {
      expect(JSON.parse(await ask(open.url, path, introspection))).toMatchObject({
        data: { __schema: { queryType: { name: 'Query' } } },
      });
      expect(JSON.parse(await ask(graph.url, path, introspection))).toMatchObject({
        errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }],
      });
    }
    const sdl = '{ _service { sdl } }';
    expect(await ask(open.url, '/subgraphs/suggestions', sdl)).toContain('type Suggestion');
    expect(JSON.parse(await ask(graph.url, '/subgraphs/suggestions', sdl))).toMatchObject({
      errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }],
    });
  });

  it('a long answer goes compressed as the client likes it best, a short one and a body never', async () => {
    await using compressing = await TestGraph.start(owners, undefined, undefined, {
      introspection: true,
      compressFromBytes: 2_048,
    });
    const long = '{ __schema { types { name } } }';
    const plain = await received(compressing.url, long, 'identity');
    expect(plain.encoding).toBeUndefined();
    expect(JSON.parse(plain.body.toString())).toMatchObject({ data: { __schema: {} } });
    const read = { gzip: gunzipSync, br: brotliDecompressSync };
    for (const [accepted, encoding] of [
      ['gzip', 'gzip'],
      ['gzip, deflate, br', 'br'],
      ['br;q=0, gzip', 'gzip'],
    ] as const) {
      const { encoding: got, vary, body } = await received(compressing.url, long, accepted);
      expect([got, vary]).toEqual([encoding, 'accept-encoding']);
      expect(body.length).toBeLessThan(plain.body.length / 2);
      expect(read[encoding](body).equals(plain.body)).toBe(true);
    }
    expect((await received(compressing.url, '{ __typename }', 'gzip')).encoding).toBeUndefined();
    expect((await received(graph.url, 'query Q { __typename }', 'gzip')).encoding).toBeUndefined();
    const zipped = { ...json, 'content-encoding': 'gzip' };
    const body = gzipSync(JSON.stringify({ query: '{ __typename }' }));
    expect((await outcome({ method: 'POST', headers: zipped, body }, '/graphql'))[0]).toBe(400);
  });

  it('an operation is told what it was estimated at', async () => {
    expect((await graph.ask('{ owners(within: "43") { nodes { name } } }')).extensions?.cost).toEqual({
      ownerCalls: 1,
      rows: 100,
    });
  });
});
