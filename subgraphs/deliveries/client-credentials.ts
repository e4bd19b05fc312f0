import { z } from 'zod';

/** By which an organ's system is known to the identity provider. */
export interface Credentials {
  /** The provider's URL. */
  issuer: string;
  client: string;
  secret: string;
}

const discovery = z.object({ token_endpoint: z.url() });
const granted = z.object({ access_token: z.string(), expires_in: z.number().positive().default(60) });

/** A token is asked for anew when so much of its time is left. */
const marginMs = 30_000;
const timeoutMs = 10_000;

/** 机关系统. The access tokens of an organ's system, by client credentials (RFC 6749, 4.4), each used as long as it is good. */
export class ClientCredentials {
  readonly #credentials: Credentials;
  #token: Promise<{ token: string; until: number }> | undefined;

  constructor(credentials: Credentials) {
    this.#credentials = credentials;
  }

  /** A token. Throws when the provider gives none. */
  async token(): Promise<string> {
    const known = await this.#token?.catch(() => undefined);
    if (known !== undefined && Date.now() < known.until - marginMs) return known.token;
    this.#token = this.#ask();
    return (await this.#token).token;
  }

  async #ask(): Promise<{ token: string; until: number }> {
    const { issuer, client, secret } = this.#credentials;
    const signal = AbortSignal.timeout(timeoutMs);
    const found = await fetch(`${issuer}/.well-known/openid-configuration`, { signal });
    const { token_endpoint } = discovery.parse(await found.json());
    // Both are written as in a form first (RFC 6749, 2.3.1).
    const basic = Buffer.from(`${encodeURIComponent(client)}:${encodeURIComponent(secret)}`).toString('base64');
    const response = await fetch(token_endpoint, {
      method: 'POST',
      headers: { authorization: `Basic ${basic}` },
      body: new URLSearchParams({ grant_type: 'client_credentials', scope: 'deliveries:write' }),
      signal,
    });
    if (!response.ok) throw new Error(`The identity provider gives ${client} no token: HTTP ${response.status}.`);
    const { access_token, expires_in } = granted.parse(await response.json());
    return { token: access_token, until: Date.now() + expires_in * 1_000 };
  }
}
