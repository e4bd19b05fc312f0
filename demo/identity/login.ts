import { createHash, randomBytes } from 'node:crypto';
import { z } from 'zod';
import { publicClient } from './clients.ts';
import { scopes } from './scopes.ts';

/** Where the code is sent: nobody listens there, the code is taken from the redirect. */
const redirectUri = 'http://127.0.0.1/callback';

const discovery = z.object({ authorization_endpoint: z.url(), token_endpoint: z.url() });
const granted = z.object({ access_token: z.string() });
const mostRedirects = 5;

/** An access token of a person, by authorization code and PKCE, as a browser would get it. Throws an Error with what the provider says. */
export async function logIn(issuer: string, name: string): Promise<string> {
  const { authorization_endpoint, token_endpoint } = await discover(issuer);
  const verifier = randomBytes(32).toString('base64url');
  const state = randomBytes(16).toString('base64url');
  const asked = new URL(authorization_endpoint);
  asked.search = new URLSearchParams({
    client_id: publicClient,
    response_type: 'code',
    redirect_uri: redirectUri,
    scope: scopes.join(' '),
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
    state,
    login_hint: name,
  }).toString();
  const answer = await followRedirects(asked);
  const code = answer.get('code');
  if (code === null) throw new Error(`${answer.get('error')}: ${answer.get('error_description')}`);
  if (answer.get('state') !== state || answer.get('iss') !== issuer) throw new Error('The answer is not to what was asked.');
  return tokenFrom(token_endpoint, {
    grant_type: 'authorization_code',
    client_id: publicClient,
    code,
    code_verifier: verifier,
    redirect_uri: redirectUri,
  });
}

/** An access token of a machine, by client credentials. Throws an Error with what the provider says. */
export async function logInMachine(issuer: string, clientId: string, secret: string): Promise<string> {
  const { token_endpoint } = await discover(issuer);
  // Both are written as in a form first (RFC 6749, 2.3.1).
  const credentials = Buffer.from(`${encodeURIComponent(clientId)}:${encodeURIComponent(secret)}`).toString('base64');
  const form = { grant_type: 'client_credentials', scope: scopes.join(' ') };
  return tokenFrom(token_endpoint, form, { authorization: `Basic ${credentials}` });
}

async function discover(issuer: string): Promise<z.infer<typeof discovery>> {
  const response = await fetch(`${issuer}/.well-known/openid-configuration`);
  if (!response.ok) throw new Error(`There is no OpenID provider at ${issuer}: it answers ${response.status}.`);
  return discovery.parse(await response.json());
}

/** Goes where the provider sends a browser, with its cookies, until it is sent back to the client. What it is sent back with. */
async function followRedirects(from: URL): Promise<URLSearchParams> {
  const cookies = new Map<string, string>();
  let at = from;
  for (let steps = 0; steps < mostRedirects; steps++) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(at, { redirect: 'manual', headers: { cookie } });
    for (const each of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(each) ?? [];
      cookies.set(name, value);
    }
    const location = response.headers.get('location');
    if (location === null) throw new Error((await response.text()).trim());
    at = new URL(location, at);
    if (at.href.startsWith(redirectUri)) return at.searchParams;
  }
  throw new Error(`The provider redirects more than ${mostRedirects} times.`);
}

async function tokenFrom(endpoint: string, form: Record<string, string>, headers: Record<string, string> = {}): Promise<string> {
  const response = await fetch(endpoint, { method: 'POST', headers, body: new URLSearchParams(form) });
  if (!response.ok) throw new Error(`The provider gives no token: ${await response.text()}`);
  return granted.parse(await response.json()).access_token;
}
