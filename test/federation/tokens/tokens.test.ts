import { createHmac } from 'node:crypto';
import { SignJWT, exportJWK, generateKeyPair, importJWK } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CallerSigner, newSigningKey, signingKeys, validSeconds } from '../../../gateway/identity/caller-signer.ts';
import { ClientTokens } from '../../../gateway/identity/client-tokens.ts';
import { callerIssuer, callerTokenType, ownerAudience } from '../../../schema/caller.ts';
import { subgraphs } from '../../../subgraphs/all.ts';
import { CallerTokens } from '../../../subgraphs/caller-tokens.ts';
import { type Serving, serve } from '../../../subgraphs/serve.ts';
import { callerOf, staffOf } from '../../callers.ts';
import { type FreshDatabase, freshDatabase } from '../../postgres.ts';
import { testLogKey } from '../../signing.ts';
import { TestGraph } from '../graph.ts';
import { TestIssuer, type TokenOptions } from '../test-issuer.ts';

const staff = staffOf('430281');
const base64url = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

async function post(
  url: string,
  token: string | undefined,
  query = '{ __typename }',
): Promise<{ status: number; codes: unknown[] }> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token === undefined ? {} : { authorization: `Bearer ${token}` }) },
    body: JSON.stringify({ query }),
  });
  const { errors = [] } = (await response.json()) as { errors?: { extensions?: { code?: unknown } }[] }; // a GraphQL response
  return { status: response.status, codes: errors.map(({ extensions }) => extensions?.code) };
}

const refused = { status: 401, codes: ['UNAUTHENTICATED'] };
const answered = { status: 200, codes: [] };

describe('a client’s token at the gateway', () => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await TestGraph.start([{ subgraph: 'suggestions', code: '43', url: 'http://127.0.0.1:9/' }]);
  });
  afterAll(() => graph[Symbol.asyncDispose]());

  it('is accepted when it is right, and nobody needs one for what is public', async () => {
    expect(await post(graph.url, await graph.issuer.token(staff))).toEqual(answered);
    expect(await post(graph.url, undefined)).toEqual(answered);
  });

  const wrong: [what: string, options: TokenOptions | (() => Promise<TokenOptions>)][] = [
    ['expired', { expiresInSeconds: -60 }],
    ['not yet valid', { notBeforeInSeconds: 600 }],
    ['for somebody else', { audience: 'another' }],
    ['of another issuer', { issuer: 'https://id.example' }],
    ['signed with another key', async () => ({ key: (await generateKeyPair('ES256')).privateKey })],
    ['signed with a key that is not known', async () => ({ key: (await generateKeyPair('ES256')).privateKey, kid: 'unknown' })],
    ['signed with a shared secret', { alg: 'HS256', key: new TextEncoder().encode('a secret that is long enough for it') }],
    ['one by which gateways speak to owners', { typ: callerTokenType }],
    ['without an organ', { claims: { liandong: { name: 'x', roles: [] } } }],
    [
      'of a place that is none',
      { claims: { liandong: { name: 'x', roles: [], organ: { kind: 'CONGRESS', code: '4x', name: 'x' } } } },
    ],
  ];
  it.each(wrong)('is refused when it is %s', async (_, options) => {
    const token = await graph.issuer.token(staff, typeof options === 'function' ? await options() : options);
    expect(await post(graph.url, token)).toEqual(refused);
  });

  it('is refused when nobody signed it, when the public key is taken for a secret, when its claims were changed, when it is rubbish', async () => {
    const good = await graph.issuer.token(staff);
    const [header = '', claims = '', signature = ''] = good.split('.');
    const told = JSON.parse(Buffer.from(claims, 'base64url').toString()) as Record<string, unknown>; // our own
    const none = `${base64url({ alg: 'none', typ: 'at+jwt' })}.${claims}.`;
    const hs = `${base64url({ alg: 'HS256', typ: 'at+jwt', kid: graph.issuer.publicJwk.kid })}.${claims}`;
    const swapped = `${hs}.${createHmac('sha256', JSON.stringify(graph.issuer.publicJwk)).update(hs).digest('base64url')}`;
    const changed = `${header}.${base64url({ ...told, scope: 'everything' })}.${signature}`;
    for (const token of [none, swapped, changed, `${header}.${claims}.`, 'x', 'a.b.c', `${good}x`]) {
      expect(await post(graph.url, token), token.slice(0, 40)).toEqual(refused);
    }
    expect((await fetch(graph.url, { headers: { authorization: 'Basic eDp4', 'apollo-require-preflight': 'yes' } })).status).toBe(
      401,
    );
  });

  it('is refused when its roles are those of another system: they mean nothing here', async () => {
    const token = await graph.issuer.token(staff, {
      claims: { liandong: { ...staff, organ: { ...staff.organ, code: '430281' }, roles: ['SUPERUSER'] } },
    });
    // It is a login all the same, in no role.
    expect(await post(graph.url, token)).toEqual(answered);
  });

  it('is accepted of a new key without a restart, and refused of one that was withdrawn', async () => {
    await using issuer = await TestIssuer.start();
    await using rotated = await TestGraph.start(
      [{ subgraph: 'suggestions', code: '43', url: 'http://127.0.0.1:9/' }],
      undefined,
      undefined,
      {
        provider: { issuer: issuer.url, audience: 'liandong' },
      },
    );
    const old = await issuer.token(staff);
    const alsoOld = await issuer.token(staff, { scope: '' });
    expect(await post(rotated.url, old)).toEqual(answered);
    await issuer.rotate({ drop: true });
    // The keys were asked for just now; a provider is not asked again at once for every key that somebody makes up.
    await expect
      .poll(async () => (await post(rotated.url, await issuer.token(staff))).status, { timeout: 20_000, interval: 500 })
      .toBe(200);
    expect(await post(rotated.url, alsoOld)).toEqual(refused);
  }, 90_000);

  it('cannot be checked while the provider is away; without a token one is answered', async () => {
    await using issuer = await TestIssuer.start();
    issuer.down = true;
    await using away = await TestGraph.start(
      [{ subgraph: 'suggestions', code: '43', url: 'http://127.0.0.1:9/' }],
      undefined,
      undefined,
      {
        provider: { issuer: issuer.url, audience: 'liandong' },
      },
    );
    expect(await post(away.url, await issuer.token(staff))).toEqual({ status: 503, codes: ['IDENTITY_UNAVAILABLE'] });
    expect(await post(away.url, undefined)).toEqual(answered);
    issuer.down = false;
    expect(await post(away.url, await issuer.token(staff))).toEqual(answered);
  });

  it('is refused after it expired, also one that was accepted before', async () => {
    await using issuer = await TestIssuer.start();
    let now = new Date();
    const tokens = new ClientTokens({ issuer: issuer.url, audience: 'liandong' }, () => now);
    const authorization = `Bearer ${await issuer.token(staff, { expiresInSeconds: 50 })}`;
    expect((await tokens.verify(authorization))?.identity.subject).toBe(staff.subject);
    now = new Date(now.getTime() + 120_000);
    // What is remembered lasts by the machine's clock; another gateway, or this one a minute later, looks again.
    const later = new ClientTokens({ issuer: issuer.url, audience: 'liandong' }, () => now);
    await expect(later.verify(authorization)).rejects.toMatchObject({ extensions: { code: 'UNAUTHENTICATED' } });
  });

  it('is worth nothing where no provider is named', async () => {
    await using nobody = await TestGraph.start(
      [{ subgraph: 'suggestions', code: '43', url: 'http://127.0.0.1:9/' }],
      undefined,
      undefined,
      { provider: undefined },
    );
    expect(await post(nobody.url, await graph.issuer.token(staff))).toEqual(refused);
  });
});

describe('a caller’s token at an owner', () => {
  let database: FreshDatabase;
  let serving: Serving;
  let now = new Date();
  let published = newSigningKey().then((key) => signingKeys([key]));
  const caller = callerOf(staff);
  const county = { code: '430281', subgraph: 'suggestions' };

  beforeAll(async () => {
    database = await freshDatabase();
    const tokens = new CallerTokens({ keys: async () => (await published).published }, () => now);
    const served = (['suggestions', 'deputies'] as const).flatMap((subgraph) =>
      ['430281', '430223'].map((code) => ({
        subgraph: subgraphs[subgraph],
        code,
        name: code,
        database: database.url(subgraph),
        logKey: testLogKey,
      })),
    );
    serving = await serve(served, { port: 0, tokens, now: () => now });
  });
  afterAll(async () => {
    await serving.close();
    await database[Symbol.asyncDispose]();
  });

  const question = '{ suggestions(within: "430281") { totalCount } }';
  const ask = (token: string | undefined): ReturnType<typeof post> =>
    post(serving.urlOf('suggestions', '430281'), token, question);
  const signed = async (to = county, keys = published): Promise<string> =>
    (await new CallerSigner(keys, () => now).authorizationFor(to, caller)).replace('Bearer ', '');
  const forged = async (values: {
    alg?: string;
    typ?: string;
    iss?: string;
    aud?: string;
    claims?: object;
    key?: Uint8Array;
  }): Promise<string> => {
    const { sign } = await published;
    const seconds = Math.floor(now.getTime() / 1_000);
    return new SignJWT({ caller, ...values.claims })
      .setProtectedHeader({ alg: values.alg ?? 'ES256', typ: values.typ ?? callerTokenType, kid: sign.kid })
      .setIssuer(values.iss ?? callerIssuer)
      .setAudience(values.aud ?? ownerAudience('430281', 'suggestions'))
      .setIssuedAt(seconds)
      .setExpirationTime(seconds + 30)
      .sign(values.key ?? sign.key);
  };

  it('is accepted when the gateway signed it for this owner, and nothing is answered without one', async () => {
    expect(await ask(await signed())).toEqual(answered);
    expect(await ask(undefined)).toEqual(refused);
    expect(await post(serving.urlOf('suggestions', '430281'), undefined, '{ _service { sdl } }')).toEqual(refused);
  });

  it('gets answers that nobody may keep, and so are refusals', async () => {
    for (const [token, status] of [
      [await signed(), 200],
      ['none', 401],
    ] as const) {
      const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
      const init = { method: 'POST', headers, body: JSON.stringify({ query: question }) };
      const answer = await fetch(serving.urlOf('suggestions', '430281'), init);
      expect([answer.status, answer.headers.get('cache-control')]).toEqual([status, 'no-store']);
    }
  });

  it('is useless at another owner, and at another subgraph of the same', async () => {
    expect(await ask(await signed({ code: '430223', subgraph: 'suggestions' }))).toEqual(refused);
    expect(await ask(await signed({ code: '430281', subgraph: 'deputies' }))).toEqual(refused);
    expect(await post(serving.urlOf('deputies', '430281'), await signed())).toEqual(refused);
  });

  it('is refused when it is of another kind, issuer or key, unsigned, or when it says of nobody who asks', async () => {
    await using issuer = await TestIssuer.start();
    const publicKey = new TextEncoder().encode(JSON.stringify((await published).published.keys[0]));
    const [, claims = ''] = (await signed()).split('.');
    const tokens = [
      await issuer.token(staff),
      await issuer.token(staff, { issuer: callerIssuer, audience: ownerAudience('430281', 'suggestions'), typ: callerTokenType }),
      await signed(county, signingKeys([await newSigningKey()])),
      await forged({ typ: 'JWT' }),
      await forged({ iss: 'urn:another' }),
      await forged({ aud: 'liandong' }),
      await forged({ claims: { caller: { identity: null } } }),
      await forged({ alg: 'HS256', key: publicKey }),
      `${base64url({ alg: 'none', typ: callerTokenType })}.${claims}.`,
      'x',
    ];
    for (const token of tokens) expect(await ask(token)).toEqual(refused);
  });

  it('is refused when it is played again after it expired', async () => {
    const token = await signed();
    const before = now;
    expect(await ask(token)).toEqual(answered);
    now = new Date(before.getTime() + (validSeconds + 10) * 1_000);
    expect(await ask(token)).toEqual(refused);
    now = before;
  });

  it('is accepted of a new key without a restart, and refused of one that was withdrawn', async () => {
    const old = await signed();
    published = newSigningKey().then((key) => signingKeys([key]));
    await expect.poll(async () => (await ask(await signed())).status, { timeout: 20_000, interval: 300 }).toBe(200);
    expect(await ask(old)).toEqual(refused);
  }, 90_000);

  it('has a key that signs nothing else', async () => {
    const { sign } = await published;
    expect((await published).published.keys).toHaveLength(1);
    expect(JSON.stringify((await published).published)).not.toContain('"d":');
    await expect(
      signingKeys([await exportJWK((await generateKeyPair('ES384', { extractable: true })).privateKey)]),
    ).rejects.toThrow('ES256');
    expect(await importJWK((await published).published.keys[0] ?? {}, 'ES256')).not.toBe(sign.key);
  });
});
