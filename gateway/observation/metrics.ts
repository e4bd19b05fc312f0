import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';
import type { OwnerClient } from '../owners/client.ts';
import type { FailureReason } from '../owners/transport.ts';
import type { AskedOwner, Watch } from './watch.ts';

/** Bounds of what takes from a millisecond (an answer from memory) to a minute (the longest patience with an owner). */
const buckets = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 60];

/** A breaker as a number. */
const breakers = { CLOSED: 0, HALF_OPEN: 1, OPEN: 2 } as const;

/**
 * Metrics of Prometheus. Every label has a bound: statuses are classes, operations are those of trusted documents (all others are `other`), and owners are
 * those of the registry.
 */
export class Metrics {
  readonly registry = new Registry();
  readonly #requests: Histogram<'operation' | 'kind' | 'status'>;
  readonly #underWay: Gauge;
  readonly #incomplete: Counter<'kind'>;
  readonly #shared: Counter<'kind'>;
  readonly #plans: Histogram;
  readonly #fetches: Histogram<'subgraph'>;
  readonly #owners: Histogram<'subgraph' | 'owner'>;
  readonly #failures: Counter<'subgraph' | 'owner' | 'reason'>;

  constructor() {
    const registers = [this.registry];
    this.#requests = new Histogram({
      name: 'liandong_request_duration_seconds',
      help: 'Requests to the graph, by trusted operation, kind and class of status',
      labelNames: ['operation', 'kind', 'status'],
      buckets,
      registers,
    });
    this.#underWay = new Gauge({ name: 'liandong_requests_under_way', help: 'Requests that are not answered yet', registers });
    this.#incomplete = new Counter({
      name: 'liandong_incomplete_answers_total',
      help: 'Answers in which at least one owner is missing',
      labelNames: ['kind'],
      registers,
    });
    this.#shared = new Counter({
      name: 'liandong_shared_operations_total',
      help: 'Requests that were answered with the operation of another that was under way',
      labelNames: ['kind'],
      registers,
    });
    this.#plans = new Histogram({
      name: 'liandong_planning_duration_seconds',
      help: 'Operations that were planned: once each for a supergraph, the trusted ones before they are asked for',
      buckets,
      registers,
    });
    this.#fetches = new Histogram({
      name: 'liandong_fetch_duration_seconds',
      help: 'Requests to a subgraph, over all owners that were asked',
      labelNames: ['subgraph'],
      buckets,
      registers,
    });
    this.#owners = new Histogram({
      name: 'liandong_owner_duration_seconds',
      help: 'Questions to an owner, whether it answered or not',
      labelNames: ['subgraph', 'owner'],
      buckets,
      registers,
    });
    this.#failures = new Counter({
      name: 'liandong_owner_failures_total',
      help: 'Questions that an owner did not answer, by reason',
      labelNames: ['subgraph', 'owner', 'reason'],
      registers,
    });
    collectDefaultMetrics({ register: this.registry });
  }

  /** Tells how owners are doing whenever it is asked. Of several processes the worst view is told: each has breakers of its own. */
  watchOwners(clients: () => Iterable<OwnerClient>): void {
    const registers = [this.registry];
    const breaker = new Gauge({
      name: 'liandong_owner_breaker',
      help: 'The breaker of an owner: 0 closed, 1 probing, 2 open',
      labelNames: ['subgraph', 'owner'],
      aggregator: 'max',
      registers,
      collect: () => {
        breaker.reset();
        for (const { owner, breaker: state } of clients()) {
          breaker.set({ subgraph: owner.subgraph, owner: owner.code }, breakers[state]);
        }
      },
    });
    const down = new Gauge({
      name: 'liandong_owners_missing',
      help: 'Owners whose last question was not answered, by subgraph',
      labelNames: ['subgraph'],
      aggregator: 'max',
      registers,
      collect: () => {
        down.reset();
        for (const { owner, health } of clients()) down.inc({ subgraph: owner.subgraph }, health.state === 'DOWN' ? 1 : 0);
      },
    });
  }

  /** A request came. */
  begun(): void {
    this.#underWay.inc();
  }

  /** A request was answered. */
  answered({ label, kind, context }: Watch, status: number, ms: number): void {
    this.#underWay.dec();
    this.#requests.observe({ operation: label, kind, status: `${Math.floor(status / 100)}xx` }, ms / 1_000);
    if (context?.coverage.asked.some(({ missing }) => missing !== undefined) === true) this.#incomplete.inc({ kind });
  }

  /** A request waits for another's operation. */
  shared({ kind }: Watch): void {
    this.#shared.inc({ kind });
  }

  /** An operation was planned. */
  planned(ms: number): void {
    this.#plans.observe(ms / 1_000);
  }

  /** A subgraph was asked. */
  fetched(subgraph: string, ms: number): void {
    this.#fetches.observe({ subgraph }, ms / 1_000);
  }

  /** An owner was asked, and answered or is missing. */
  asked({ subgraph, code }: AskedOwner, ms: number, missing: FailureReason | undefined): void {
    this.#owners.observe({ subgraph, owner: code }, ms / 1_000);
    if (missing !== undefined) this.#failures.inc({ subgraph, owner: code, reason: missing });
  }
}
