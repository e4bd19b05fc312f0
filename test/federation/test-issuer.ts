import { once } from 'node:events';
import { type Server, type ServerResponse, createServer } from 'node:http';
import { type JWK, SignJWT, calculateJwkThumbprint, exportJWK, generateKeyPair } from 'jose';
import { officialCode } from '../../schema/jurisdiction-code.ts';
import type { Identity } from '../../schema/caller.ts';

/** Every scope there is. */
export const allScopes =
  'suggestions:write deputies:write litigation:read litigation:write deliveries:write access-log:read operations:read';

type PrivateKey = Awaited<ReturnType<typeof generateKeyPair>>['privateKey'];

/** What may be wrong with a token. */
export interface TokenOptions {
  scope?: string;
  audience?: string;
  issuer?: string;
  /** From now; an hour when absent. */
  expiresInSeconds?: number;
  notBeforeInSeconds?: number;
  alg?: string;
  typ?: string;
  kid?: string;
  key?: PrivateKey | Uint8Array;
  claims?: Record<string, unknown>;
}

/** Publishes keys and signs tokens as an OpenID provider does, over real HTTP; who logs in is up to the test. */
export class TestIssuer implements AsyncDisposable {
  readonly url: string;
  readonly #server: Server;
  readonly #keys: { key: PrivateKey; jwk: JWK }[] = [];
  /** Whether it answers. */
  down = false;
  /** How often its keys were asked for. */
  asked = 0;
  /** The organs' systems that may log in by client credentials, and the secret of each. */
  readonly clients = new Map<string, { secret: string; identity: Identity }>();

  private constructor(server: Server, url: string) {
    this.#server = server;
    this.url = url;
  }

  static async start(): Promise<TestIssuer> {
    const server = createServer();
    await once(server.listen(0, '127.0.0.1'), 'listening');
    // Tests that never log in anybody need not stop it.
    server.unref();
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('A TCP server has a port.');
    const issuer = new TestIssuer(server, `http://127.0.0.1:${address.port}`);
    await issuer.rotate();
    server.on('request', ({ url, headers }, response) => {
      if (issuer.down) return response.destroy();
      if (url === '/token') return void issuer.#grant(headers.authorization ?? '', response);
      const isDiscovery = url === '/.well-known/openid-configuration';
      if (!isDiscovery) issuer.asked++;
      response.setHeader('content-type', 'application/json');
      const told = isDiscovery
        ? { issuer: issuer.url, jwks_uri: `${issuer.url}/jwks`, token_endpoint: `${issuer.url}/token` }
        : { keys: issuer.#keys.map(({ jwk }) => jwk) };
      return response.end(JSON.stringify(told));
    });
    return issuer;
  }

  /** A token for one of the systems, by its client's credentials. */
  async #grant(authorization: string, response: ServerResponse): Promise<void> {
    const [client = '', secret] = Buffer.from(authorization.replace(/^Basic /, ''), 'base64')
      .toString()
      .split(':');
    const known = this.clients.get(decodeURIComponent(client));
    response.setHeader('content-type', 'application/json');
    if (known === undefined || known.secret !== secret) {
      response.writeHead(401).end('{"error":"invalid_client"}');
      return;
    }
    response.end(JSON.stringify({ access_token: await this.token(known.identity), expires_in: 3_600 }));
  }

  /** Signs with a new key from now on; the old ones stay published unless they are dropped. */
  async rotate({ drop = false } = {}): Promise<void> {
    const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true });
    const jwk = await exportJWK(publicKey);
    if (drop) this.#keys.length = 0;
    this.#keys.unshift({ key: privateKey, jwk: { ...jwk, kid: await calculateJwkThumbprint(jwk), alg: 'ES256', use: 'sig' } });
  }

  /** The public key that is in use, to be misused. */
  get publicJwk(): JWK {
    return this.#keys[0]?.jwk ?? {};
  }

  /** An access token for somebody. */
  async token({ subject, organ, ...identity }: Identity, options: TokenOptions = {}): Promise<string> {
    const [current] = this.#keys;
    if (current === undefined) throw new Error('An issuer has a key.');
    const now = Math.floor(Date.now() / 1_000);
    const liandong = { ...identity, organ: { ...organ, code: officialCode(organ.code) } };
    const token = new SignJWT({ scope: options.scope ?? allScopes, liandong, ...options.claims })
      .setProtectedHeader({ alg: options.alg ?? 'ES256', typ: options.typ ?? 'at+jwt', kid: options.kid ?? current.jwk.kid })
      .setSubject(subject)
      .setIssuer(options.issuer ?? this.url)
      .setAudience(options.audience ?? 'liandong')
      .setIssuedAt(now)
      .setExpirationTime(now + (options.expiresInSeconds ?? 3_600));
    if (options.notBeforeInSeconds !== undefined) token.setNotBefore(now + options.notBeforeInSeconds);
    return token.sign(options.key ?? current.key);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }
}
