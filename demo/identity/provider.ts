import { randomBytes } from 'node:crypto';
import type { Configuration, KoaContextWithOIDC, Provider as OpenIdProvider } from 'oidc-provider';
import { publicClient } from './clients.ts';
import type { DemoIdentity } from './identity.ts';
import { audience } from './issuer.ts';
import type { Kept } from './kept.ts';
import { type Scope, scopes } from './scopes.ts';

/** The audience as an absolute URI, as RFC 8707 wants a resource named. It is the default: nobody has to name it. */
const resource = `urn:${audience}`;

const tokenLifetimeS = 3600;
/** Long enough to follow a few redirects. */
const loginLifetimeS = 300;
const loopbacks = ['127.0.0.1', 'localhost', '[::1]'];

type FindIdentity = (name: string) => Promise<DemoIdentity>;

/** What the provider needs to know. */
export interface Setup {
  issuer: string;
  kept: Kept;
  machines: readonly DemoIdentity[];
  /** The person with a name. Rejects when there is none. */
  identityOf: FindIdentity;
}

/**
 * An OpenID provider for development: people log in by authorization code and PKCE, with nothing but `login_hint`, the name of a demo
 * identity, and consent to all that their role may; machines come by client credentials. Access tokens are JWTs signed with ES256, for
 * the audience `liandong`, with the scopes granted and the caller in the claim `liandong`.
 */
export async function identityProvider({ issuer, kept, machines, identityOf }: Setup): Promise<OpenIdProvider> {
  const machineOf = new Map(machines.map((machine) => [machine.subject, machine]));
  const known = memoized(identityOf);
  const { Provider, errors } = await quietly(() => import('oidc-provider'));
  const configuration: Configuration = {
    clients: [
      {
        client_id: publicClient,
        // Native: its redirect may have any port of this machine (RFC 8252, 7.3).
        application_type: 'native',
        token_endpoint_auth_method: 'none',
        grant_types: ['authorization_code'],
        response_types: ['code'],
        redirect_uris: loopbacks.map((host) => `http://${host}/callback`),
      },
      ...machines.map(({ subject }) => ({
        client_id: subject,
        client_secret: kept.secrets[subject],
        grant_types: ['client_credentials'],
        response_types: [],
        redirect_uris: [],
      })),
    ],
    clientDefaults: { id_token_signed_response_alg: 'ES256' },
    jwks: { keys: [{ ...kept.signingKey, alg: 'ES256', use: 'sig' }] },
    cookies: {
      keys: [randomBytes(32).toString('base64url')],
      // No request has this path. So nobody stays logged in, and the next request of the same browser may name somebody else.
      long: { path: '/nowhere' },
    },
    // The resource's scopes must not be here too: they would be taken for scopes of the ID token.
    scopes: ['openid', 'profile'],
    claims: { openid: ['sub'], profile: ['name'] },
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: { enabled: false },
      clientCredentials: { enabled: true },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => resource,
        useGrantedResource: () => true,
        getResourceServerInfo: (_, asked, client) => {
          if (asked !== resource) throw new errors.InvalidTarget();
          return {
            audience,
            scope: (machineOf.get(client.clientId)?.scopes ?? scopes).join(' '),
            accessTokenFormat: 'jwt',
            accessTokenTTL: tokenLifetimeS,
            jwt: { sign: { alg: 'ES256' } },
          };
        },
      },
    },
    findAccount: (_, accountId) => ({
      accountId,
      claims: async () => ({ sub: accountId, name: (await known(accountId)).claims.name }),
    }),
    loadExistingGrant: async (ctx) => grantOf(ctx, (await known(ctx.oidc.account?.accountId ?? '')).scopes),
    extraTokenClaims: async (_, token) => {
      const identity = 'accountId' in token ? await known(token.accountId) : machineOf.get(token.clientId ?? '');
      return { liandong: identity?.claims };
    },
    interactions: { url: (_, { uid }) => `/login/${uid}` },
    clientBasedCORS: (_, origin) => URL.canParse(origin) && loopbacks.includes(new URL(origin).hostname),
    renderError: (ctx, { error, error_description }) => {
      ctx.type = 'text/plain';
      ctx.body = `${error}: ${error_description ?? ''}\n`;
    },
    ttl: {
      AccessToken: tokenLifetimeS,
      AuthorizationCode: 60,
      ClientCredentials: tokenLifetimeS,
      Grant: tokenLifetimeS,
      IdToken: tokenLifetimeS,
      Interaction: loginLifetimeS,
      Session: loginLifetimeS,
    },
  };
  const provider = await quietly(async () => new Provider(issuer, configuration));
  // A client is only told that something went wrong here.
  provider.on('server_error', (_, error) => console.error(error));
  logInByHint(provider, known);
  return provider;
}

/** The consent that nobody is asked for: to what the role may, and no to the rest, so that it is not asked for again. */
async function grantOf(ctx: KoaContextWithOIDC, granted: readonly Scope[]) {
  const { account, client, provider } = ctx.oidc;
  const grant = new provider.Grant({ accountId: account?.accountId, clientId: client?.clientId });
  grant.addOIDCScope('openid profile');
  grant.addResourceScope(resource, granted.join(' '));
  grant.rejectResourceScope(resource, scopes.filter((scope) => !granted.includes(scope)).join(' '));
  await grant.save();
  return grant;
}

/** Takes the place of a login page: whoever `login_hint` names is logged in. */
function logInByHint(provider: OpenIdProvider, known: FindIdentity): void {
  provider.use(async (ctx, next) => {
    if (!ctx.path.startsWith('/login/')) return next();
    const { params } = await provider.interactionDetails(ctx.req, ctx.res);
    const hint = typeof params['login_hint'] === 'string' ? params['login_hint'] : '';
    ctx.redirect(await provider.interactionResult(ctx.req, ctx.res, await outcomeFor(hint, known)));
    ctx.status = 303;
  });
}

async function outcomeFor(hint: string, known: FindIdentity) {
  try {
    return { login: { accountId: (await known(hint)).subject, remember: false }, consent: {} };
  } catch {
    // ASCII only (RFC 6749, 4.1.2.1), so the lists that our errors hold cannot be here.
    const needed = 'login_hint must name a demo identity, like congress-staff@430281 (npm run -s token -- --list)';
    return { error: 'access_denied', error_description: needed };
  }
}

/** To find a deputy takes a while, and one login asks several times. There are but a few thousand names, so all are remembered. */
function memoized(identityOf: FindIdentity): FindIdentity {
  const found = new Map<string, DemoIdentity>();
  return async (name) => {
    const identity = found.get(name) ?? (await identityOf(name));
    found.set(identity.subject, identity);
    return identity;
  };
}

/**
 * Keeps two warnings of the library back that tell nobody anything here: that Node 20 is old, on which it works and is tested, and that logins
 * under way are kept in memory, where a development tool may lose them.
 */
async function quietly<Result>(work: () => Promise<Result>): Promise<Result> {
  const { warn } = console;
  console.warn = () => {};
  try {
    return await work();
  } finally {
    console.warn = warn;
  }
}
