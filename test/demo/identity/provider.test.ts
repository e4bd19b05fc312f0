import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLocalJWKSet, createRemoteJWKSet, jwtVerify } from 'jose';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { identityOf } from '../../../demo/identity/identities.ts';
import { logIn, logInMachine } from '../../../demo/identity/login.ts';
import { asOf, seed } from '../../../demo/seed.ts';
import { parseIdentity } from '../../../schema/caller.ts';
import { freePort } from '../running-demo.ts';
import { RunningProcess } from '../../running-process.ts';

/** The development identity provider in a process of its own, as `npm start` runs it. */
function startProvider(folder: string, args: readonly string[] = []): RunningProcess {
  return new RunningProcess('demo/identity/main.ts', ['--folder', folder, '--scale', '0.01', '--port', '0', ...args]);
}

let folder: string;
let provider: RunningProcess;
let issuer: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'liandong-identity-'));
  provider = startProvider(folder);
  issuer = await provider.ready;
});

afterAll(async () => {
  await provider.stop();
  await rm(folder, { recursive: true, force: true });
});

afterEach(() => {
  vi.unstubAllEnvs();
});

async function json(url: string, init?: RequestInit): Promise<Record<string, unknown>> {
  const response = await fetch(url, init);
  return (await response.json()) as Record<string, unknown>; // every endpoint here answers an object
}

async function secretOf(machine: string): Promise<string> {
  const secrets = JSON.parse(await readFile(join(folder, 'machines.json'), 'utf8')) as Record<string, string>; // demo/identity/kept.ts writes it
  return secrets[machine] ?? '';
}

/** An authorization request of the public client with a right challenge, changed as told; undefined leaves a parameter out. */
function authorizationUrl(changes: Record<string, string | undefined> = {}): string {
  const parameters = {
    client_id: 'liandong-demo',
    response_type: 'code',
    redirect_uri: 'http://127.0.0.1:5173/callback',
    scope: 'suggestions:write deputies:write',
    code_challenge: createHash('sha256').update('x'.repeat(43)).digest('base64url'),
    code_challenge_method: 'S256',
    login_hint: 'deputy@430281',
    ...changes,
  };
  const given = Object.entries(parameters).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as [string, string]],
  );
  return `${issuer}/auth?${new URLSearchParams(given).toString()}`;
}

/** A browser's cookies: by name and path, each with its value. */
type Cookies = Map<string, { name: string; path: string; value: string }>;

/** Where a browser ends that follows redirects with its cookies: the last response that stays here, or where it is sent away to. */
async function browse(from: string, cookies: Cookies = new Map()): Promise<{ url: URL; text: string }> {
  let url = new URL(from);
  for (let steps = 0; steps < 9; steps++) {
    const sent = [...cookies.values()].filter(({ path }) =>
      `${url.pathname}/`.startsWith(path.endsWith('/') ? path : `${path}/`),
    );
    const cookie = sent.map(({ name, value }) => `${name}=${value}`).join('; ');
    const response = await fetch(url, { redirect: 'manual', headers: { cookie } });
    for (const each of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(each) ?? [];
      const path = /; path=([^;]*)/i.exec(each)?.[1] ?? '/';
      cookies.set(`${name} ${path}`, { name, path, value });
    }
    const location = response.headers.get('location');
    if (location !== null) url = new URL(location, url);
    if (location === null || url.origin !== issuer) return { url, text: await response.text() };
  }
  throw new Error(`Too many redirects, the last to ${url.href}`);
}

async function exchange(code: string | null, changes: Record<string, string> = {}): Promise<Record<string, unknown>> {
  const form = {
    grant_type: 'authorization_code',
    client_id: 'liandong-demo',
    redirect_uri: 'http://127.0.0.1:5173/callback',
    code: code ?? '',
    code_verifier: 'x'.repeat(43),
    ...changes,
  };
  return json(`${issuer}/token`, { method: 'POST', body: new URLSearchParams(form) });
}

async function verify(token: string) {
  const keys = createRemoteJWKSet(new URL(`${issuer}/jwks`));
  return jwtVerify(token, keys, { issuer, audience: 'liandong', algorithms: ['ES256'], typ: 'at+jwt' });
}

describe('the development identity provider', () => {
  it('describes itself as OpenID Connect Discovery has it', async () => {
    expect(await json(`${issuer}/.well-known/openid-configuration`)).toMatchObject({
      issuer,
      authorization_endpoint: `${issuer}/auth`,
      token_endpoint: `${issuer}/token`,
      jwks_uri: `${issuer}/jwks`,
      response_types_supported: expect.arrayContaining(['code']),
      grant_types_supported: expect.arrayContaining(['authorization_code', 'client_credentials']),
      code_challenge_methods_supported: ['S256'],
      id_token_signing_alg_values_supported: ['ES256'],
    });
  });

  it('publishes the key that signs, and not its private part', async () => {
    const { keys } = await json(`${issuer}/jwks`);
    expect(keys).toEqual([
      {
        kty: 'EC',
        crv: 'P-256',
        alg: 'ES256',
        use: 'sig',
        kid: expect.any(String),
        x: expect.any(String),
        y: expect.any(String),
      },
    ]);
  });

  it.each([
    ['congress-staff@430281', 'suggestions:write deputies:write litigation:read access-log:read'],
    ['appointments-staff@340100', 'suggestions:write deputies:write litigation:read access-log:read'],
    ['deputy@430281', 'suggestions:write deputies:write'],
    ['handling-unit@430281', 'suggestions:write deputies:write litigation:read litigation:write'],
    ['prosecutor@430200', 'litigation:read litigation:write access-log:read'],
    ['provincial-staff@430000', 'suggestions:write deputies:write litigation:read access-log:read operations:read'],
    ['auditor@430000', 'access-log:read'],
    ['operator@430000', 'operations:read'],
  ])('gives %s, who asks for every scope, a token with those of the role: %s', async (name, scope) => {
    const { payload, protectedHeader } = await verify(await logIn(issuer, name));
    const { liandong, sub, iat = 0, exp = 0 } = payload;
    expect(protectedHeader.alg).toBe('ES256');
    expect(payload).toMatchObject({ sub: name, scope, aud: 'liandong', client_id: 'liandong-demo' });
    expect(exp - iat).toBe(3600);
    const { claims } = identityOf(name, { seed, asOf, scale: 0.01 });
    expect(liandong).toEqual(claims);
    expect(parseIdentity({ ...claims, subject: sub })).toMatchObject({ subject: name, roles: claims.roles });
  });

  it('gives a machine a token by its client credentials', async () => {
    const token = await logInMachine(issuer, 'prosecutor-system@430200', await secretOf('prosecutor-system@430200'));
    const { payload } = await verify(token);
    expect(payload).toMatchObject({ sub: 'prosecutor-system@430200', scope: 'litigation:read litigation:write access-log:read' });
    expect(parseIdentity({ ...(payload.liandong as object), subject: payload.sub })).toMatchObject({
      organ: { kind: 'PROCURATORATE', code: '4302', name: '株洲市人民检察院' },
      roles: ['PROSECUTOR'],
    });
  });

  it('gives no more scopes than were asked for, and an ID token to who asks for one', async () => {
    const { url } = await browse(
      authorizationUrl({ login_hint: 'provincial-staff@430000', scope: 'openid profile operations:read' }),
    );
    const answer = await exchange(url.searchParams.get('code'));
    expect((await verify(String(answer['access_token']))).payload.scope).toBe('operations:read');
    const keys = createLocalJWKSet((await json(`${issuer}/jwks`)) as never);
    const { payload } = await jwtVerify(String(answer['id_token']), keys, { issuer, audience: 'liandong-demo' });
    expect(payload.sub).toBe('provincial-staff@430000');
  });

  it('sends codes to any port of this machine, and asks anew who it is each time', async () => {
    const cookies: Cookies = new Map();
    for (const [name, port] of [
      ['deputy@430281', 5173],
      ['auditor@430000', 8080],
      ['deputy@430281', 3000],
    ] as const) {
      const redirect_uri = `http://localhost:${port}/callback`;
      const { url } = await browse(
        authorizationUrl({ login_hint: name, redirect_uri, scope: 'access-log:read suggestions:write' }),
        cookies,
      );
      expect(url.origin).toBe(`http://localhost:${port}`);
      const { access_token } = await exchange(url.searchParams.get('code'), { redirect_uri });
      expect((await verify(String(access_token))).payload.sub).toBe(name);
    }
  });

  it('lets pages of this machine ask for tokens, and no others', async () => {
    const allowed = async (origin: string): Promise<string | null> => {
      const { url } = await browse(authorizationUrl());
      const body = new URLSearchParams({
        grant_type: 'authorization_code',
        client_id: 'liandong-demo',
        redirect_uri: 'http://127.0.0.1:5173/callback',
        code: url.searchParams.get('code') ?? '',
        code_verifier: 'x'.repeat(43),
      });
      const response = await fetch(`${issuer}/token`, { method: 'POST', body, headers: { origin } });
      return response.headers.get('access-control-allow-origin');
    };
    expect(await allowed('http://localhost:5173')).toBe('http://localhost:5173');
    expect(await allowed('https://example.org')).toBe(null);
    expect(await allowed('null')).toBe(null);
  });
});

describe('what the development identity provider refuses', () => {
  it('a redirect to anywhere but this machine', async () => {
    for (const redirect_uri of [
      'https://example.org/callback',
      'http://127.0.0.1/elsewhere',
      'http://127.0.0.1.example.org/callback',
    ]) {
      const { url, text } = await browse(authorizationUrl({ redirect_uri }));
      expect(url.origin).toBe(issuer);
      expect(text).toMatch(/^invalid_redirect_uri: /);
    }
  });

  it('a request without PKCE, and a code with a wrong verifier or used twice', async () => {
    const { url } = await browse(authorizationUrl({ code_challenge: undefined, code_challenge_method: undefined }));
    expect(url.searchParams.get('error')).toBe('invalid_request');
    expect(url.searchParams.get('error_description')).toContain('PKCE');
    const plain = await browse(authorizationUrl({ code_challenge_method: 'plain' }));
    expect(plain.url.searchParams.get('error')).toBe('invalid_request');
    const first = (await browse(authorizationUrl())).url.searchParams.get('code');
    expect(await exchange(first, { code_verifier: 'y'.repeat(43) })).toMatchObject({ error: 'invalid_grant' });
    const second = (await browse(authorizationUrl())).url.searchParams.get('code');
    expect(await exchange(second)).toMatchObject({ token_type: 'Bearer' });
    expect(await exchange(second)).toMatchObject({ error: 'invalid_grant' });
  });

  it.each([undefined, 'mayor@430281', 'deputy@430299', '', '株洲'])('a login_hint that is nobody’s: %s', async (login_hint) => {
    const { url } = await browse(authorizationUrl({ login_hint }));
    expect(url.searchParams.get('error')).toBe('access_denied');
    expect(url.searchParams.get('error_description')).toMatch(/^login_hint must name a demo identity, like /);
    expect(url.searchParams.get('code')).toBe(null);
  });

  it('a machine without its secret, and one that acts as a person', async () => {
    const secret = await secretOf('congress-staff-system@430281');
    await expect(logInMachine(issuer, 'congress-staff-system@430281', `${secret}x`)).rejects.toThrow('invalid_client');
    await expect(logInMachine(issuer, 'prosecutor-system@430200', secret)).rejects.toThrow('invalid_client');
    await expect(logInMachine(issuer, 'nobody-system@430200', secret)).rejects.toThrow('invalid_client');
    const body = new URLSearchParams({ grant_type: 'client_credentials', client_id: 'liandong-demo', scope: 'litigation:read' });
    expect(await json(`${issuer}/token`, { method: 'POST', body })).toMatchObject({ error: 'invalid_request' });
    const { url } = await browse(authorizationUrl({ client_id: 'prosecutor-system@430200' }));
    expect(url.origin).toBe(issuer);
  });

  it('a token for any other resource', async () => {
    const { url } = await browse(authorizationUrl({ resource: 'https://example.org/' }));
    expect(url.searchParams.get('error')).toBe('invalid_target');
  });

  it('anybody who does not ask from this machine', async () => {
    const others = Object.values(networkInterfaces())
      .flatMap((each) => each ?? [])
      .filter(({ internal, family }) => !internal && family === 'IPv4');
    const { port } = new URL(issuer);
    for (const { address } of others) await expect(fetch(`http://${address}:${port}/jwks`)).rejects.toThrow('fetch failed');
    expect(new URL(issuer).hostname).toBe('127.0.0.1');
  });

  it('production, loudly', async () => {
    vi.stubEnv('NODE_ENV', 'production');
    await using refused = startProvider(folder);
    expect(await refused.ended()).toBe(1);
    expect(refused.printed.length).toBeGreaterThan(3);
    expect(refused.printed[0]).toBe('THE DEVELOPMENT IDENTITY PROVIDER DOES NOT START: NODE_ENV is "production".');
    expect(refused.printed.join('\n')).toMatch(/asks for no password[^]*your own identity provider/);
    await using demo = new RunningProcess('demo/start.ts', ['--data', join(folder, 'production'), '--port', '1']);
    expect(await demo.ended()).toBe(1);
    expect(demo.printed[0]).toBe(refused.printed[0]);
    await expect(stat(join(folder, 'production'))).rejects.toThrow('ENOENT');
  });
});

describe('between starts', () => {
  it('keys and secrets stay, readable by their owner only, so that tokens stay good', async () => {
    const kept = await mkdtemp(join(tmpdir(), 'liandong-identity-'));
    const ports = await freePort();
    const tokens: string[] = [];
    const files: string[] = [];
    for (let start = 0; start < 2; start++) {
      await using running = new RunningProcess('demo/identity/main.ts', [
        '--folder',
        kept,
        '--scale',
        '0.01',
        '--port',
        String(ports),
      ]);
      tokens.push(await logIn(await running.ready, 'auditor@430000'));
      for (const file of ['signing-key.json', 'machines.json']) {
        expect((await stat(join(kept, file))).mode & 0o777).toBe(0o600);
        files.push(await readFile(join(kept, file), 'utf8'));
      }
      for (const token of tokens) {
        const keys = createRemoteJWKSet(new URL(`http://127.0.0.1:${ports}/jwks`));
        expect((await jwtVerify(token, keys)).payload.sub).toBe('auditor@430000');
      }
      expect(await running.stop(start === 0 ? 'SIGTERM' : 'SIGINT')).toBe(0);
    }
    expect(files.slice(2)).toEqual(files.slice(0, 2));
    await writeFile(join(kept, 'signing-key.json'), '{}');
    await using damaged = startProvider(kept);
    expect(await damaged.ended()).toBe(1);
    expect(damaged.printed.join('\n')).toMatch(/signing-key\.json is damaged: remove it/);
    await rm(kept, { recursive: true, force: true });
  });
});

describe('the port', () => {
  it('is another when nobody asked for one and the usual one is taken, and an error when the one asked for is', async () => {
    const taken = createServer();
    const port = await new Promise<number>((resolve) => {
      taken.listen(0, '127.0.0.1', () => resolve((taken.address() as { port: number }).port)); // a TCP server's address
    });
    await using refused = startProvider(folder, ['--port', String(port)]);
    expect(await refused.ended()).toBe(1);
    expect(refused.printed).toEqual([`Port ${port} is taken: choose another with --identity-port.`]);
    taken.close();
    const folders = [join(folder, 'left'), join(folder, 'right')];
    const [one, other] = folders.map(
      (each) => new RunningProcess('demo/identity/main.ts', ['--folder', each, '--scale', '0.01']),
    );
    await using left = one ?? startProvider(folder);
    await using right = other ?? startProvider(folder);
    expect(await left.ready).not.toBe(await right.ready);
  });
});
