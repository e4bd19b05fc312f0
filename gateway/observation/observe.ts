import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { handedOn } from '../http/handed-on.ts';
import type { TrustedDocuments } from '../limits/trusted-documents.ts';
import { type Observers, Watch } from './watch.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Watches the request; undefined where nothing observes. */
    watch: Watch | undefined;
  }
}

/** What is written down for a client that left before it was answered, as nginx does: no answer has this status. */
const clientLeft = 499;

/** Watches requests from their first byte to the last of their answers. */
export class Observation {
  readonly #observers: Observers;
  readonly #trusted: () => TrustedDocuments | undefined;
  // Lists: a Set that lives long and is always changing keeps what it holds no more (`readings.ts`).
  readonly #underWay = new WeakMap<Socket, (() => void)[]>();

  /** Only the names of documents that are trusted are told apart. */
  constructor(observers: Observers, trusted: () => TrustedDocuments | undefined) {
    this.#observers = observers;
    this.#trusted = trusted;
  }

  /** Begins to watch a request to `path`. */
  begin(path: string, request: IncomingMessage, response: ServerResponse): Watch {
    const watch = new Watch(path, request.headers, this.#observers);
    this.#observers.metrics?.begun();
    const { socket } = request;
    const writtenBefore = socket.bytesWritten;
    const underWay = this.#underWayOn(socket);
    const end = (): void => {
      const at = underWay.indexOf(end);
      if (at < 0) return;
      underWay.splice(at, 1);
      const operation = watch.context?.caller.operation;
      if (operation?.name != null && this.#trusted()?.manifest.has(operation.hash) === true) watch.label = operation.name;
      const { statusCode, writableFinished } = response;
      watch.ended({ status: writableFinished ? statusCode : clientLeft, bytes: socket.bytesWritten - writtenBefore });
    };
    underWay.push(end);
    response.on('close', end);
    return watch;
  }

  /** How requests under way on a connection end. Node closes only the response whose turn it is when a connection breaks, and none that waits behind it. */
  #underWayOn(socket: Socket): (() => void)[] {
    const known = this.#underWay.get(socket);
    if (known !== undefined) return known;
    const underWay: (() => void)[] = [];
    this.#underWay.set(socket, underWay);
    socket.once('close', () => {
      for (const end of underWay.slice()) end();
    });
    return underWay;
  }
}

/**
 * Watches each request to /graphql and /subgraphs/<name>, those that are refused too: register it before what refuses. Without observation nothing is registered,
 * and all that is left of watching is a look at an undefined `watch` wherever an operation goes.
 */
export function observe(http: FastifyInstance, observation: Observation | undefined): void {
  http.decorateRequest('watch', undefined);
  if (observation === undefined) return;
  http.addHook('onRequest', async (request, { raw: response }) => {
    const path = request.routeOptions.url;
    if (path !== '/graphql' && path?.startsWith('/subgraphs/') !== true) return;
    request.watch = handedOn(request.raw)?.watch ?? observation.begin(path, request.raw, response);
  });
}
