import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { TrustedDocuments } from '../limits/trusted-documents.ts';
import { type Observers, Watch } from './watch.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Watches the request; undefined where nothing observes. */
    watch: Watch | undefined;
  }
}

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
  http.addHook('onRequest', async (request) => {
    const path = request.routeOptions.url;
    if (path !== '/graphql' && path?.startsWith('/subgraphs/') !== true) return;
    request.watch = new Watch(path, request.headers, observers);
    writtenBefore.set(request.watch, request.raw.socket.bytesWritten);
    metrics?.begun();
  });
  http.addHook('onResponse', async (request: FastifyRequest, reply: FastifyReply) => {
    const { watch } = request;
    if (watch === undefined) return;
    const operation = watch.context?.caller.operation;
    if (operation?.name != null && trusted()?.manifest.has(operation.hash) === true) watch.label = operation.name;
    const bytes = request.raw.socket.bytesWritten - (writtenBefore.get(watch) ?? 0);
    watch.ended({ status: reply.statusCode, bytes });
  });
}
