import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import type { Watch } from '../observation/watch.ts';
import { type Answer, replyWith } from './short-way.ts';

/** What the front way did with a request before it was handed on to Fastify. */
interface HandedOn {
  /** Watches it, where anything observes. */
  watch: Watch | undefined;
  /** Its body, if that was read. */
  body?: Buffer;
  /** Its answer, if only plugins have to look at that yet. */
  answer?: Answer | undefined;
}

const done = new WeakMap<IncomingMessage, HandedOn>();

/** Notes what was done with a request that Fastify gets now. */
export function handOn(request: IncomingMessage, what: HandedOn): void {
  done.set(request, what);
}

/** What was done with a request before Fastify got it; undefined for one that came to Fastify at once. */
export function handedOn(request: IncomingMessage): HandedOn | undefined {
  return done.get(request);
}

/**
 * Goes on with requests that were handed on: those that were answered are replied to at once, of others the body is read again. Register it before whatever admits
 * requests: what was carried out must not be refused any more.
 */
export function takeHandedOn(http: FastifyInstance): void {
  http.addHook('onRequest', async (request, reply) => {
    const answer = handedOn(request.raw)?.answer;
    return answer === undefined ? undefined : replyWith(reply, answer);
  });
  http.addHook('preParsing', (request, _, payload, next) => {
    const body = handedOn(request.raw)?.body;
    next(null, body === undefined ? payload : Readable.from([body], { objectMode: false }));
  });
}
