import type { FastifyInstance } from 'fastify';

/** 就绪. What a gateway is to whoever sends it requests: not there yet, there, or about to go. */
export type Phase = 'starting' | 'ready' | 'draining';

/** How long a connection is kept for another request once it is to be given back. */
const endedAfterMs = 1;

/**
 * Tells whoever watches over the process how it is. `/health` (liveness): it answers, so it need not be restarted. `/ready` (readiness): requests may be sent to it; 503
 * when not. A gateway is ready when it has its supergraph and listens. Owners that are down do not change that: they are down for every replica, so
 * taking this one away would turn a county's outage into everybody's; answers say who is missing.
 */
export class Readiness {
  #phase: Phase = 'starting';

  /** Serves `/health` and `/ready`. */
  serve(http: FastifyInstance): void {
    http.get('/health', () => ({ status: 'ok' }));
    http.get('/ready', (_, reply) => reply.code(this.#phase === 'ready' ? 200 : 503).send({ status: this.#phase }));
  }

  /** It listens, with its supergraph in use. */
  started(): void {
    this.#phase = 'ready';
  }

  /** It will stop soon. Requests are answered as before, but each connection is given back after its next answer, so that clients turn to others. */
  leave(http: FastifyInstance): void {
    this.#phase = 'draining';
    http.server.maxRequestsPerSocket = 1;
    http.server.keepAliveTimeout = endedAfterMs; // of the connections on which an answer is under way
  }
}

/** Stops accepting connections and waits for requests under way to be answered, no longer than `withinMs`: then their connections are cut. */
export async function closeWithin(http: FastifyInstance, withinMs: number): Promise<void> {
  http.server.keepAliveTimeout = endedAfterMs;
  const cut = setTimeout(() => http.server.closeAllConnections(), withinMs);
  try {
    await http.close();
  } finally {
    clearTimeout(cut);
  }
}
