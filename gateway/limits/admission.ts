import { GraphQLError } from 'graphql';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import { refuse } from '../../schema/errors.ts';
import { isRecord } from '../fanout/selections.ts';
import { contentTypeOf, mediaTypeOf } from '../http/media-type.ts';
import { isToBeSentWhole, statusOf } from '../http/status.ts';
import { checkDocument } from './document.ts';
import { purposeOf } from '../identity/asker.ts';
import type { ClientTokens, Verified } from '../identity/client-tokens.ts';
import type { Limits } from './limits.ts';
import { type RateLimits, countedAs } from './rate.ts';
import { type TrustedDocuments, documentOf } from './trusted-documents.ts';
import { checkVariables } from './variables.ts';

/** How many characters of documents are remembered as being within the limits. */
const mostRemembered = 8 * 1024 * 1024;

/** What requests have to pass before anything is done with them. */
export interface Admission {
  limits: Limits;
  /** The trusted documents as they are now; undefined when there is no manifest. */
  trusted: () => TrustedDocuments | undefined;
  /** Who asks, by the tokens that clients bring; null where these are for the subgraphs to read. */
  tokens: ClientTokens | null;
  rates: RateLimits;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Whoever is logged in; null for everybody else. */
    verified: Verified | null;
    /** What was admitted. */
    asked: Asked | null;
  }
}

/** A document, and the operation named in the request. */
export interface Asked {
  query: string;
  operationName: string | null;
  /** SHA-256 of the document, where it is known already. */
  hash?: string;
}

/**
 * Stands before /graphql and /subgraphs/<name>: learns who asks and counts the caller's requests before their bodies are read, finds the document, and checks
 * it and the variables against the limits before Apollo Server validates and plans. Register it after CORS, so that browsers
 * can read what it refuses, and before the routes.
 */
export function admit(http: FastifyInstance, { limits, trusted, tokens, rates }: Admission): void {
  const within = new LRUCache<string, true>({ maxSize: mostRemembered });
  http.decorateRequest('verified', null);
  http.decorateRequest('asked', null);
  http.addHook('onRequest', async (request, reply) => {
    if (!isGraph(request) && !isSubgraph(request)) return;
    purposeOf(request.headers);
    try {
      if (tokens !== null) request.verified = await tokens.verify(request.headers.authorization);
    } finally {
      await rates.count(countedAs(request, request.verified), reply);
    }
  });
  http.addHook('preHandler', async (request) => {
    if (isGraph(request)) admitToGraph(request, limits, trusted(), within);
    if (isSubgraph(request)) admitToSubgraph(request, limits);
  });
}

/** A request that passes goes on with its document in it, and without the hash: Apollo Server keeps no documents of its own. */
function admitToGraph(
  request: FastifyRequest,
  limits: Limits,
  trusted: TrustedDocuments | undefined,
  within: LRUCache<string, true>,
): void {
  const asked = request.method === 'GET' ? askedByUrl(request.url) : request.body;
  if (!isRecord(asked)) return; // Apollo Server says what is wrong with it.
  const document = documentOf(asked, trusted);
  if (document === undefined) return;
  if (!within.has(document)) {
    checkDocument(document, limits);
    within.set(document, true, { size: document.length + 1 });
  }
  checkVariables(asked.variables, limits);
  request.asked = { query: document, operationName: textOrNull(asked.operationName) };
  const { documentId: _, extensions, ...rest } = asked;
  const admitted = { ...rest, query: document, ...withoutHash(extensions) };
  if (request.method !== 'GET') request.body = admitted;
  else request.raw.url = `/graphql?${new URLSearchParams(Object.entries(admitted).map(written)).toString()}`;
}

/** The extensions that are left without the hash. Whatever is no object stays: Apollo Server says so. */
function withoutHash(extensions: unknown): { extensions?: unknown } {
  if (!isRecord(extensions)) return extensions == null ? {} : { extensions };
  const { persistedQuery: _, ...others } = extensions;
  return Object.keys(others).length === 0 ? {} : { extensions: others };
}

function admitToSubgraph(request: FastifyRequest, limits: Limits): void {
  const { body } = request;
  if (!isRecord(body)) return;
  if (typeof body.query === 'string') {
    checkDocument(body.query, limits);
    request.asked = { query: body.query, operationName: textOrNull(body.operationName) };
  }
  checkVariables(body.variables, limits, 'routerValues');
}

/** What a GET can say of a request. */
const parameters = ['query', 'documentId', 'operationName', 'variables', 'extensions'];

/**
 * What a GET asks, its variables and extensions read from JSON where they are JSON. Read as Apollo Server reads it, so that nobody can write
 * a query that is another one there. Throws BAD_REQUEST when it says something twice.
 */
function askedByUrl(url: string): Record<string, unknown> {
  const { searchParams } = new URL(url, 'http://localhost');
  const twice = parameters.find((name) => searchParams.getAll(name).length > 1);
  if (twice !== undefined) throw refuse('BAD_REQUEST', `The '${twice}' search parameter may only be specified once.`);
  const asked: Record<string, unknown> = Object.fromEntries(searchParams);
  for (const name of ['variables', 'extensions']) {
    const text = asked[name];
    if (typeof text !== 'string') continue;
    try {
      asked[name] = JSON.parse(text);
    } catch {
      // Apollo Server says so.
    }
  }
  return asked;
}

function written([name, value]: [string, unknown]): [string, string] {
  return [name, typeof value === 'string' ? value : JSON.stringify(value)];
}

/** A text, and null for whatever is none. */
export function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function isGraph({ routeOptions: { url } }: FastifyRequest): boolean {
  return url === '/graphql';
}

function isSubgraph({ routeOptions: { url } }: FastifyRequest): boolean {
  return url?.startsWith('/subgraphs/') === true;
}

/** Answers a request that was not admitted, if that is why it failed. */
export function refuseAdmission(error: unknown, { headers }: FastifyRequest, reply: FastifyReply): FastifyReply | undefined {
  if (!(error instanceof GraphQLError)) return undefined;
  const { message } = error;
  const { http: _, ...extensions } = error.extensions;
  const answer = { errors: [{ message, extensions }] };
  const mediaType = mediaTypeOf(headers.accept) ?? 'application/json';
  // A 200 to a GET may be kept by caches on the way, which would go on telling it after the document is known.
  if (isToBeSentWhole(extensions.code)) void reply.header('cache-control', 'private, no-cache, must-revalidate');
  return reply.code(statusOf(answer, mediaType)).type(contentTypeOf(mediaType)).send(answer);
}
