import { createHash } from 'node:crypto';
import { type JWTPayload, type JWTVerifyGetKey, createRemoteJWKSet, errors, jwtVerify } from 'jose';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import { type Identity, callerTokenType, parseIdentity } from '../../schema/caller.ts';
import { refuse } from '../../schema/errors.ts';

/** Whose tokens a gateway accepts. */
export interface Provider {
  /** The OpenID provider's issuer, a URL. */
  issuer: string;
  /** For whom its tokens must be. */
  audience: string;
}

/** Somebody whose token was accepted. */
export interface Verified {
  identity: Identity;
  /** What the identity provider lets the token be used for. */
  scopes: ReadonlySet<string>;
}

/** The signatures that are accepted: none by a shared secret, and never none at all. */
export const algorithms = ['ES256', 'ES384', 'PS256', 'RS256', 'EdDSA', 'Ed25519'];

/** How far the provider's clock may be from ours. */
const clockToleranceSeconds = 5;
/** How long the provider may take to tell its keys. */
const timeoutMs = 3_000;
/** How many tokens are remembered as good, each until it expires and no longer than that. */
const mostRemembered = 10_000;
const rememberedForMs = 60_000;

const discovery = z.object({ issuer: z.string(), jwks_uri: z.url() });

/**
 * Verifies the tokens that clients bring: JWTs of one OpenID provider, by the keys it publishes. The provider is asked when the first token
 * comes, and again when a token names a key that is not known, so a gateway starts while it is down and keys may change.
 */
export class ClientTokens {
  readonly #provider: Provider | undefined;
  readonly #now: () => Date;
  readonly #verified = new LRUCache<string, Verified>({ max: mostRemembered });
  #keys: Promise<JWTVerifyGetKey> | undefined;

  /** Without a provider no token is accepted. */
  constructor(provider: Provider | undefined, now: () => Date = () => new Date()) {
    this.#provider = provider;
    this.#now = now;
  }

  /** Who brings this `Authorization` header; null for nobody. Throws UNAUTHENTICATED, IDENTITY_UNAVAILABLE. */
  async verify(authorization: string | undefined): Promise<Verified | null> {
    if (authorization === undefined) return null;
    const token = /^Bearer ([\w.~+/=-]{1,8192})$/i.exec(authorization)?.[1];
    if (token === undefined || this.#provider === undefined) throw notAccepted();
    const key = createHash('sha256').update(token).digest('base64');
    const known = this.#verified.get(key);
    if (known !== undefined) return known;
    const payload = await this.#payloadOf(token, this.#provider);
    const verified = { identity: identityOf(payload), scopes: scopesOf(payload) };
    const leftMs = Number(payload.exp) * 1_000 - this.#now().getTime();
    this.#verified.set(key, verified, { ttl: Math.max(1, Math.min(rememberedForMs, leftMs)) });
    return verified;
  }

  async #payloadOf(token: string, { issuer, audience }: Provider): Promise<JWTPayload> {
    const keys = await this.#keysOf(issuer);
    try {
      const { payload, protectedHeader } = await jwtVerify(token, keys, {
        issuer,
        audience,
        algorithms,
        clockTolerance: clockToleranceSeconds,
        currentDate: this.#now(),
        requiredClaims: ['exp', 'sub'],
      });
      if (protectedHeader.typ === callerTokenType) throw notAccepted();
      return payload;
    } catch (error) {
      if (error instanceof errors.JWTExpired) throw refuse('UNAUTHENTICATED', 'The token has expired. Get a new one.');
      if (error instanceof errors.JWKSTimeout || !(error instanceof errors.JOSEError)) throw asRefusal(error);
      throw notAccepted();
    }
  }

  #keysOf(issuer: string): Promise<JWTVerifyGetKey> {
    this.#keys ??= discover(issuer).catch((cause: unknown) => {
      // The next token tries again.
      this.#keys = undefined;
      throw unavailable(cause);
    });
    return this.#keys;
  }
}

/** Where an issuer publishes its keys (OpenID Connect Discovery 1.0, § 4). */
async function discover(issuer: string): Promise<JWTVerifyGetKey> {
  const url = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const response = await fetch(url, { signal: AbortSignal.timeout(timeoutMs), redirect: 'error' });
  const told = discovery.parse(await response.json());
  if (told.issuer !== issuer) throw new Error(`${url} tells of the issuer ${told.issuer}.`);
  return createRemoteJWKSet(new URL(told.jwks_uri), { timeoutDuration: timeoutMs, cooldownDuration: 5_000 });
}

function identityOf({ sub, liandong }: JWTPayload): Identity {
  try {
    return parseIdentity({ ...(typeof liandong === 'object' ? liandong : {}), subject: sub });
  } catch (cause) {
    throw refuse('UNAUTHENTICATED', `The token does not say who asks, for which organ: ${String(cause)}`);
  }
}

function scopesOf({ scope }: JWTPayload): ReadonlySet<string> {
  return new Set(typeof scope === 'string' ? scope.split(' ') : []);
}

function notAccepted(): Error {
  return refuse('UNAUTHENTICATED', 'The token was not accepted. Send none, or one of this graph’s identity provider.');
}

function asRefusal(error: unknown): Error {
  return error instanceof Error && error.name === 'GraphQLError' ? error : unavailable(error);
}

function unavailable(_cause: unknown): Error {
  return refuse('IDENTITY_UNAVAILABLE', 'The identity provider does not answer, so that the token cannot be checked.');
}
