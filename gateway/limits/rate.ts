import type { IncomingMessage } from 'node:http';
import { isIPv6 } from 'node:net';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { refuse } from '../../schema/errors.ts';
import type { Verified } from '../identity/client-tokens.ts';
import { type LimitName, type Limits, limitTable } from './limits.ts';

/** Limits that are counted by the minute. */
type Allowance = Extract<LimitName, `${string}PerMinute`>;

/** Whose requests are counted together, and against which allowance. */
export interface CountedAs {
  allowance: Allowance;
  key: string;
}

/**
 * Whose a request is. THE one place where that is decided: a caller that is logged in counts for itself, wherever it asks from;
 * everybody else, also who brings a token that is not accepted, counts by address.
 */
export function countedAs(request: FastifyRequest, verified: Verified | null): CountedAs {
  if (request.routeOptions.url?.startsWith('/subgraphs/') === true) {
    return { allowance: 'routerPerMinute', key: networkOf(request.ip) };
  }
  return countedAtGraph(request.ip, verified);
}

/** The same for a request that is known to be one to /graphql. */
export function countedAtGraph(ip: string, verified: Verified | null): CountedAs {
  if (verified === null) return { allowance: 'addressPerMinute', key: networkOf(ip) };
  return { allowance: 'callerPerMinute', key: verified.identity.subject };
}

/** An address as it is counted: of IPv6 the first 64 bits, because whoever has one such address has all that begin so. */
export function networkOf(ip: string): string {
  if (ip.includes('.') || !isIPv6(ip)) return ip;
  const [head = '', tail = ''] = ip.split('::');
  const groups = head === '' ? [] : head.split(':');
  const left = ip.includes('::') ? 8 - groups.length - (tail === '' ? 0 : tail.split(':').length) : 0;
  const zeros = Array.from({ length: left }, () => '0');
  return `${[...groups, ...zeros, ...tail.split(':')].slice(0, 4).join(':')}::/64`;
}

/** The most callers that are counted at once, some 300 bytes each. Beyond, the one not seen for longest starts anew. */
const mostCallers = 50_000;

/** Counts requests by the minute, in this process: n replicas allow n times as much. */
export class RateLimits {
  readonly #limits: Limits;
  readonly #counters: ReadonlyMap<Allowance, RateLimiterMemory>;
  // The counters forget a key a minute after its first request; this bounds how many they hold until then.
  readonly #callers: LRUCache<string, CountedAs>;
  readonly #counted = new WeakSet<IncomingMessage>();

  constructor(limits: Limits) {
    this.#limits = limits;
    const allowances = (Object.keys(limitTable) as LimitName[]).filter((name): name is Allowance => name.endsWith('PerMinute'));
    this.#counters = new Map(
      allowances.map((name) => [name, new RateLimiterMemory({ points: limits[name], duration: 60, keyPrefix: name })]),
    );
    this.#callers = new LRUCache({
      max: mostCallers,
      dispose: ({ allowance, key }, _, reason) => {
        if (reason === 'evict') void this.#counters.get(allowance)?.delete(key);
      },
    });
  }

  /** A request was counted already, by `consume`: `count` does not count it again. */
  noteCounted(request: IncomingMessage): void {
    this.#counted.add(request);
  }

  /** Counts the request that is replied to. Throws RATE_LIMITED when it is one too many; `retry-after` then says how many seconds to wait. */
  async count(counted: CountedAs, reply: FastifyReply): Promise<void> {
    if (this.#counted.has(reply.request.raw)) return;
    const { allowance } = counted;
    try {
      await this.consume(counted);
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error;
      const seconds = Math.max(1, Math.ceil(error.msBeforeNext / 1_000));
      void reply.header('retry-after', seconds);
      const { counts } = limitTable[allowance];
      throw refuse('RATE_LIMITED', `At most ${this.#limits[allowance]} ${counts} are allowed. Ask again in ${seconds} s.`);
    }
  }

  /** Counts a request. Throws the counter's result when it is one too many. */
  consume(counted: CountedAs): Promise<unknown> {
    const { allowance, key } = counted;
    this.#callers.set(`${allowance} ${key}`, counted);
    return this.#counters.get(allowance)?.consume(key) ?? Promise.resolve();
  }
}
