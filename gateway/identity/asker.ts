import { hash, randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { Caller } from '../../schema/caller.ts';
import { refuse } from '../../schema/errors.ts';
import type { Asker } from '../fanout/fanout.ts';
import type { Asked } from '../limits/admission.ts';
import type { RegisteredOwner } from '../registry.ts';
import type { CallerSigner } from './caller-signer.ts';
import type { Verified } from './client-tokens.ts';

/** Who asks with this request, and for what. Throws BAD_REQUEST. */
export function callerOf(
  headers: IncomingHttpHeaders,
  verified: Verified | null,
  { query, operationName, hash: known }: Asked,
): Caller {
  return {
    identity: verified?.identity ?? null,
    purpose: purposeOf(headers),
    requestId: requestIdOf(headers['x-request-id']),
    operation: { name: operationName, hash: known ?? hash('sha256', query) },
  };
}

/** The caller as owners are told of it: to each in a token of its own, made once an operation, beside what all of them are told. */
export class SignedAsker implements Asker {
  readonly #caller: Caller;
  readonly #signer: CallerSigner;
  readonly #toAll: Readonly<Record<string, string>>;
  #key: string | undefined;
  #signed: Map<RegisteredOwner, Promise<Record<string, string>>> | undefined;

  constructor(caller: Caller, signer: CallerSigner, toAll: Readonly<Record<string, string>>) {
    this.#caller = caller;
    this.#signer = signer;
    this.#toAll = toAll;
  }

  /** Shared are only questions that an owner would log alike. The operation's name is known only when the document is read. */
  get key(): string {
    const { identity, purpose, operation } = this.#caller;
    return (this.#key ??= JSON.stringify([identity, purpose, operation]));
  }

  headersFor(owner: RegisteredOwner): Promise<Record<string, string>> {
    const signed = (this.#signed ??= new Map());
    const known = signed.get(owner);
    if (known !== undefined) return known;
    const headers = this.#sign(owner);
    signed.set(owner, headers);
    return headers;
  }

  async #sign(owner: RegisteredOwner): Promise<Record<string, string>> {
    return { ...this.#toAll, authorization: await this.#signer.authorizationFor(owner, this.#caller) };
  }
}

/** 目的. What a request says it reads records for: percent-encoded UTF-8, because HTTP headers are ASCII. Throws BAD_REQUEST. */
export function purposeOf({ 'liandong-purpose': header }: IncomingHttpHeaders): string | null {
  if (header === undefined) return null;
  let purpose = '';
  try {
    purpose = decodeURIComponent(String(header)).trim();
  } catch {
    // told below
  }
  if (purpose === '' || purpose.length > 200) {
    throw refuse('BAD_REQUEST', 'The header liandong-purpose must be percent-encoded UTF-8 of 1 to 200 characters.');
  }
  return purpose;
}

/** A request keeps the id that its client gave it. */
function requestIdOf(header: string | string[] | undefined): string {
  return typeof header === 'string' && /^[\w.-]{1,100}$/.test(header) ? header : randomUUID();
}
