import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { type Answer, replyWith } from './short-way.ts';

/** What the front way did with a request before it was handed on to Fastify. */
interface HandedOn {
  /** Its body, which was read. */
  body: Buffer;
  /** Its answer, if only plugins have to look at that yet. */
  answer: Answer | undefined;
}

const handedOn = new WeakMap<IncomingMessage, HandedOn>();

/** Notes what was done with a request that Fastify gets now. */
export function handOn(request: IncomingMessage, done: HandedOn): void {
  handedOn.set(request, done);
}

/**
 * Goes on with requests that were handed on: those that were answered are replied to at once, of others the body is read again. Register it before whatever admits
 * requests: what was carried out must not be refused any more.
 */
export function takeHandedOn(http: FastifyInstance): void {
  http.addHook('onRequest', async (request, reply) => {
    const answer = handedOn.get(request.raw)?.answer;
    return answer === undefined ? undefined : replyWith(reply, answer);
  });
  http.addHook('preParsing', (request, _, payload, done) => {
    const body = handedOn.get(request.raw)?.body;
    done(null, body === undefined ? payload : Readable.from([body], { objectMode: false }));
  });
}
