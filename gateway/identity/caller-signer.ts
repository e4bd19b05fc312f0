import { readFileSync } from 'node:fs';
import {
  type CryptoKey,
  type JSONWebKeySet,
  type JWK,
  SignJWT,
  calculateJwkThumbprint,
  exportJWK,
  generateKeyPair,
  importJWK,
} from 'jose';
import { type Caller, callerIssuer, callerTokenType, ownerAudience } from '../../schema/caller.ts';
import type { RegisteredOwner } from '../registry.ts';

/** How long an owner accepts what is signed for it: as long as the longest question may wait, and no longer. */
export const validSeconds = 30;

/** The gateway's keys: the first signs, all are published, so that owners know the next one before it is used. */
export interface SigningKeys {
  sign: { key: CryptoKey; kid: string };
  published: JSONWebKeySet;
}

/** Tells each owner who asks, in a token for that owner alone. */
export class CallerSigner {
  readonly #keys: Promise<SigningKeys>;
  readonly #now: () => Date;

  /** With keys of its own making when none are given: for one process that owners are told of as it starts. */
  constructor(keys: Promise<SigningKeys> | undefined, now: () => Date = () => new Date()) {
    this.#keys = keys ?? newKeys();
    this.#keys.catch(() => {}); // who signs is told
    this.#now = now;
  }

  /** The header by which an owner knows the caller. */
  async authorizationFor({ code, subgraph }: Pick<RegisteredOwner, 'code' | 'subgraph'>, caller: Caller): Promise<string> {
    const { sign } = await this.#keys;
    const seconds = Math.floor(this.#now().getTime() / 1_000);
    const token = await new SignJWT({ caller })
      .setProtectedHeader({ alg: 'ES256', typ: callerTokenType, kid: sign.kid })
      .setIssuer(callerIssuer)
      .setAudience(ownerAudience(code, subgraph))
      .setJti(caller.requestId)
      .setIssuedAt(seconds)
      .setExpirationTime(seconds + validSeconds)
      .sign(sign.key);
    return `Bearer ${token}`;
  }

  /** The public keys, as owners need them. */
  async publicKeys(): Promise<JSONWebKeySet> {
    return (await this.#keys).published;
  }
}

/** Keys of a file: a private JWK, or a set of them of which the first signs. Throws when there is none for ES256. */
export async function readSigningKeys(file: string): Promise<SigningKeys> {
  const written = JSON.parse(readFileSync(file, 'utf8')) as JWK | { keys: JWK[] }; // importJWK checks the rest
  const keys = 'keys' in written && Array.isArray(written.keys) ? written.keys : [written as JWK];
  return signingKeys(keys);
}

/** A new private key, to be kept in a file. */
export async function newSigningKey(): Promise<JWK> {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  return exportJWK(privateKey);
}

/** The public halves of private keys. */
export async function signingKeys(keys: readonly JWK[]): Promise<SigningKeys> {
  const [first] = keys;
  if (first?.d === undefined || keys.some(({ kty, crv }) => kty !== 'EC' || crv !== 'P-256')) {
    throw new Error('The signing keys must be private JWKs for ES256 (P-256).');
  }
  const published = await Promise.all(
    keys.map(async ({ kty, crv, x, y, kid }) => {
      // Nothing but what makes the public half.
      const key = { kty, crv, x, y };
      return { ...key, kid: kid ?? (await calculateJwkThumbprint(key)), alg: 'ES256', use: 'sig' };
    }),
  );
  const key = await importJWK(first, 'ES256');
  if (key instanceof Uint8Array) throw new Error('The signing key must be an EC key.');
  return { sign: { key, kid: published[0]?.kid ?? '' }, published: { keys: published } };
}

async function newKeys(): Promise<SigningKeys> {
  return signingKeys([await newSigningKey()]);
}
