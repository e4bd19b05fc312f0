import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FastifyInstance } from 'fastify';
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

/**
 * Watches each request to /graphql and /subgraphs/<name>, those that are refused too: register it before what refuses. Without observers nothing is registered, and
 * all that is left of watching is a look at an undefined `watch` wherever an operation goes.
 */
export function observe(
  http: FastifyInstance,
  observers: Observers | undefined,
  trusted: () => TrustedDocuments | undefined,
): void {
  http.decorateRequest('watch', undefined);
  if (observers === undefined) return;
  const { metrics } = observers;
  const writtenBefore = new WeakMap<Watch, number>();
  const ended = (watch: Watch, { socket }: IncomingMessage, { statusCode, writableFinished }: ServerResponse): void => {
    const operation = watch.context?.caller.operation;
    if (operation?.name != null && trusted()?.manifest.has(operation.hash) === true) watch.label = operation.name;
    const bytes = socket.bytesWritten - (writtenBefore.get(watch) ?? 0);
    watch.ended({ status: writableFinished ? statusCode : clientLeft, bytes });
  };
  http.addHook('onRequest', async (request, { raw: response }) => {
    const path = request.routeOptions.url;
    if (path !== '/graphql' && path?.startsWith('/subgraphs/') !== true) return;
    const watch = new Watch(path, request.headers, observers);
    request.watch = watch;
    writtenBefore.set(watch, request.raw.socket.bytesWritten);
    metrics?.begun();
    // Fastify's hook `onResponse` is not called for a client that left.
    response.on('close', () => ended(watch, request.raw, response));
  });
}
