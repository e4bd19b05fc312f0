import type { IncomingHttpHeaders } from 'node:http';
import type { GatewayContext } from '../context.ts';
import type { FailureReason } from '../owners/transport.ts';
import type { RegisteredOwner } from '../registry.ts';
import type { AccessLog } from './access-log.ts';
import type { Metrics } from './metrics.ts';
import { parseTraceparent } from './traceparent.ts';
import type { OperationTrace, SubgraphTrace, Traces } from './traces.ts';

/** What observes requests; each may be missing. With none of them nothing is watched at all. */
export interface Observers {
  metrics?: Metrics;
  traces?: Traces;
  accessLog?: AccessLog;
}

/** What an operation does. Unknown for a request that was refused before its document was read. */
export type OperationKind = 'query' | 'mutation' | 'subscription' | 'unknown';

/** A request to an owner, as whoever sends it tells of it. */
export type AskedOwner = Pick<RegisteredOwner, 'subgraph' | 'code'>;

/** A request to a subgraph, while it is under way. */
export interface Fetching {
  /** An owner is asked. */
  asking(owner: AskedOwner): Asked;
  /** The subgraph's answer is there. */
  ended(): void;
}

/** A question to an owner, while it is under way. */
export interface Asked {
  /** The headers that go with it: the span that owners' own spans hang on. Undefined when the trace goes on as it came. */
  headers: Readonly<Record<string, string>> | undefined;
  /** The owner answered, or is missing for a reason. */
  ended(missing?: FailureReason): void;
}

/** How a request ended. */
export interface Ending {
  status: number;
  /** What was written to the connection, headers included. */
  bytes: number;
}

/** Watches one request to the graph, from its first byte to its last, for all that observe. */
export class Watch {
  readonly path: string;
  readonly startedAt = performance.now();
  /** The trace that it belongs to: ours, or the one that the client named. */
  readonly traceId: string | null;
  /** What is known of the operation; nothing of a request that was refused before. */
  context: GatewayContext | undefined;
  kind: OperationKind = 'unknown';
  /** The operation's name if it is one of a trusted document; any other's is not: names that clients make up have no bound. */
  label = 'other';
  /** The id of the request with whose operation this one is answered; undefined when it has its own. */
  sharedWith: string | undefined;
  readonly #observers: Observers;
  readonly #trace: OperationTrace | undefined;

  constructor(path: string, headers: IncomingHttpHeaders, observers: Observers) {
    this.path = path;
    this.#observers = observers;
    this.#trace = observers.traces?.begin(headers);
    this.traceId = this.#trace?.traceId ?? parseTraceparent(headers.traceparent)?.traceId ?? null;
  }

  /** The request is answered with the operation of another that is under way. */
  shares(requestId: string): void {
    this.sharedWith = requestId;
    this.#observers.metrics?.shared(this);
  }

  /** A subgraph is asked for a part of the operation. */
  fetching(subgraph: string): Fetching {
    const { metrics } = this.#observers;
    const startedAt = performance.now();
    const span = this.#trace?.fetch(subgraph);
    return {
      asking: (owner) => this.#asking(owner, span),
      ended: () => {
        metrics?.fetched(subgraph, performance.now() - startedAt);
        span?.end();
      },
    };
  }

  /** The answer is out, or the client is gone. */
  ended(ending: Ending): void {
    const { metrics, accessLog } = this.#observers;
    const ms = performance.now() - this.startedAt;
    metrics?.answered(this, ending.status, ms);
    accessLog?.write(this, ending, ms);
    this.#trace?.end(this, ending.status);
  }

  #asking(owner: AskedOwner, fetch: SubgraphTrace | undefined): Asked {
    const { metrics } = this.#observers;
    const startedAt = performance.now();
    const span = fetch?.ask(owner);
    return {
      headers: span?.headers,
      ended: (missing) => {
        metrics?.asked(owner, performance.now() - startedAt, missing);
        span?.end(missing);
      },
    };
  }
}
