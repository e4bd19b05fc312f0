import { readFile } from 'node:fs/promises';
import { type JSONWebKeySet, type JWTVerifyGetKey, createLocalJWKSet, createRemoteJWKSet, errors, jwtVerify } from 'jose';
import { type Caller, callerIssuer, callerTokenType, ownerAudience, parseCaller } from '../schema/caller.ts';
import { refuse } from '../schema/errors.ts';
import type { JurisdictionCode } from '../schema/jurisdiction-code.ts';
import type { OwnedSubgraph } from '../schema/subgraphs.ts';

/** Whose tokens are trusted: a gateway's published keys, in a file or at its URL. */
export type Trust = { file: string } | { url: string } | { keys: () => Promise<JSONWebKeySet> };

/** The owner that a token must be for. */
export interface Addressed {
  code: JurisdictionCode;
  subgraph: OwnedSubgraph;
}

/** How far the gateway's clock may be from ours. */
const clockToleranceSeconds = 5;
/** How often a file of keys is read again at most, when a token names a key that is not in it. */
const readAgainAfterMs = 2_000;

/**
 * Verifies who asks an owner: a short-lived token of the gateway for this owner and this subgraph. Nothing else is accepted, not the token that
 * the client brought to the gateway.
 */
export class CallerTokens {
  readonly #keys: JWTVerifyGetKey;
  readonly #now: () => Date;

  constructor(trust: Trust, now: () => Date = () => new Date()) {
    this.#keys = keysOf(trust);
    this.#now = now;
  }

  /** The caller that an `Authorization` header tells of. Throws UNAUTHENTICATED. */
  async verify(authorization: string | undefined, { code, subgraph }: Addressed): Promise<Caller> {
    const token = /^Bearer ([\w.-]{1,16384})$/.exec(authorization ?? '')?.[1];
    if (token === undefined) throw refuse('UNAUTHENTICATED', 'This owner answers its gateway only, which says who asks.');
    try {
      const { payload } = await jwtVerify(token, this.#keys, {
        typ: callerTokenType,
        issuer: callerIssuer,
        audience: ownerAudience(code, subgraph),
        algorithms: ['ES256'],
        clockTolerance: clockToleranceSeconds,
        currentDate: this.#now(),
        requiredClaims: ['exp', 'iat', 'caller'],
      });
      return parseCaller(payload.caller);
    } catch (error) {
      const why = error instanceof errors.JWTExpired ? 'has expired' : 'was not accepted';
      throw refuse('UNAUTHENTICATED', `The token that says who asks ${why}.`);
    }
  }
}

function keysOf(trust: Trust): JWTVerifyGetKey {
  if ('url' in trust)
    return createRemoteJWKSet(new URL(trust.url), { timeoutDuration: 3_000, cooldownDuration: readAgainAfterMs });
  const read = 'keys' in trust ? trust.keys : async () => JSON.parse(await readFile(trust.file, 'utf8')) as JSONWebKeySet; // checked by jose
  let known: Promise<JWTVerifyGetKey> | undefined;
  let readAt = 0;
  const load = (): Promise<JWTVerifyGetKey> => {
    readAt = performance.now();
    const loaded = read().then(createLocalJWKSet);
    // What could not be read is read again for the next token.
    loaded.catch(() => {
      known = undefined;
    });
    return loaded;
  };
  return async (header, token) => {
    known ??= load();
    try {
      return await (await known)(header, token);
    } catch (error) {
      // Perhaps the gateway has a new key; perhaps somebody makes keys up.
      if (!(error instanceof errors.JWKSNoMatchingKey) || performance.now() - readAt < readAgainAfterMs) throw error;
      known = load();
      return (await known)(header, token);
    }
  };
}
