import {
  type CircuitBreakerPolicy,
  CircuitState,
  ConsecutiveBreaker,
  BrokenCircuitError,
  circuitBreaker,
  handleWhen,
} from 'cockatiel';
import type { RegisteredOwner } from '../registry.ts';
import { OwnerFailure, type MissingReason, type OwnerRequest, type Transport, type Wait } from './transport.ts';

/** How patient the gateway is with owners. */
export interface Patience {
  /** After how many failures in a row an owner is not asked any more. */
  failuresToOpen: number;
  /** How long it is then left alone before one request probes it. */
  openForMs: number;
  /** How many requests may be under way to one owner; more are turned away at once. */
  maxUnderWay: number;
}

/** The usual patience. */
export const usualPatience: Patience = { failuresToOpen: 5, openForMs: 3_000, maxUnderWay: 512 };

/** What an owner was asked, by whom. */
export type Question = OwnerRequest & {
  /** Who asks: questions are shared only among the same caller's. */
  caller: string;
  headers: Readonly<Record<string, string>>;
  /** A read may be sent a second time when the connection breaks; a command never. */
  isRead: boolean;
};

/** How an owner is doing, as seen from here. */
export interface Health {
  state: 'UP' | 'DOWN' | 'UNKNOWN';
  latencyMs: number | null;
  lastAnsweredAt: Date | null;
  lastError: { reason: MissingReason; message: string; at: Date } | null;
  /** Since when it has failed without an answer in between. */
  failingSince: Date | null;
}

/** Failures that tell of a sick owner; a refusal or a wrong answer comes from one that is up. */
const sick: ReadonlySet<MissingReason> = new Set(['TIMEOUT', 'UNREACHABLE', 'FAILED']);

/** One owner of one subgraph: asks it with a timeout, a breaker and one retry, and keeps how it is doing. */
export class OwnerClient {
  readonly owner: RegisteredOwner;
  readonly #transport: Transport;
  readonly #patience: Patience;
  readonly #breaker: CircuitBreakerPolicy;
  readonly #underWay = new Map<string, Promise<string>>();
  #count = 0;
  #lastAnsweredAtMs: number | null = null;
  #health: Omit<Health, 'lastAnsweredAt'> = { state: 'UNKNOWN', latencyMs: null, lastError: null, failingSince: null };

  constructor(owner: RegisteredOwner, transport: Transport, patience: Patience = usualPatience) {
    this.owner = owner;
    this.#transport = transport;
    this.#patience = patience;
    this.#breaker = circuitBreaker(
      handleWhen((error) => error instanceof OwnerFailure && sick.has(error.reason)),
      { halfOpenAfter: patience.openForMs, breaker: new ConsecutiveBreaker(patience.failuresToOpen) },
    );
  }

  get health(): Health {
    const at = this.#lastAnsweredAtMs;
    return { ...this.#health, lastAnsweredAt: at === null ? null : new Date(at) };
  }

  /** Whether it is asked: closed, it is; open, it is left alone; between, one request probes it. */
  get breaker(): 'CLOSED' | 'HALF_OPEN' | 'OPEN' {
    const { state } = this.#breaker;
    return state === CircuitState.Closed ? 'CLOSED' : state === CircuitState.HalfOpen ? 'HALF_OPEN' : 'OPEN';
  }

  /** Asks the owner. Reads that are the same for the same caller are sent once. Throws OwnerFailure. */
  ask(question: Question): Promise<string> {
    if (!question.isRead) return this.#askOnce(question, undefined);
    const { caller } = question;
    const key = 'body' in question ? `${caller}\n${question.body}` : JSON.stringify([caller, question.query, question.variables]);
    const asked = this.#underWay.get(key);
    if (asked !== undefined) return asked;
    const answer = this.#askOnce(question, key);
    this.#underWay.set(key, answer);
    return answer;
  }

  /** The owner answered, but what it said breaks the contract. Returns the failure as it is told to clients. */
  spoilt(reason: MissingReason, message: string): OwnerFailure {
    const failure = new OwnerFailure(reason, message, { maybeReceived: true });
    this.#failed(failure);
    return failure;
  }

  async close(): Promise<void> {
    await this.#transport.close();
  }

  /** Asks, and forgets that `key` is under way when that has ended. */
  async #askOnce(question: Question, key: string | undefined): Promise<string> {
    const startedAt = performance.now();
    const deadline = new Deadline(this.owner.timeoutMs);
    this.#count++;
    try {
      if (this.#count > this.#patience.maxUnderWay) {
        throw new OwnerFailure('UNREACHABLE', 'Too many requests to it are under way.', { maybeReceived: false });
      }
      const isClosed = this.#breaker.state === CircuitState.Closed;
      const sent = this.#breaker.execute(() => deadline.within(this.#send(question, deadline)));
      // While one request probes a sick owner, others wait for what becomes of it: no longer than they may.
      const answer = await (isClosed ? sent : deadline.within(sent));
      this.#answered(performance.now() - startedAt);
      return answer;
    } catch (error) {
      const failure = asFailure(error);
      this.#failed(failure);
      throw failure;
    } finally {
      deadline.clear();
      this.#count--;
      if (key !== undefined) this.#underWay.delete(key);
    }
  }

  /** Sends a request; a read is sent a second time if the connection breaks while there is time. */
  #send(question: Question, wait: Wait): Promise<string> {
    const { headers, isRead } = question;
    const request = 'body' in question ? { body: question.body } : { query: question.query, variables: question.variables };
    const sent = this.#transport.send(request, headers, wait);
    if (!isRead) return sent;
    return sent.catch((error: unknown) => {
      const again = !wait.isOver && error instanceof OwnerFailure && error.reason === 'UNREACHABLE';
      if (!again) throw error;
      return this.#transport.send(request, headers, wait);
    });
  }

  #answered(latencyMs: number): void {
    // Written in place: a new object and date for each answer was 2 % of a gateway's CPU time. Whoever looks gets a copy.
    this.#health.state = 'UP';
    this.#health.latencyMs = Math.round(latencyMs);
    this.#lastAnsweredAtMs = Date.now();
    this.#health.failingSince = null;
  }

  #failed({ reason, message }: OwnerFailure): void {
    const at = new Date();
    const { failingSince, lastError } = this.#health;
    this.#health = {
      ...this.#health,
      state: 'DOWN',
      // An open breaker says nothing new: what opened it stays the last error.
      lastError: reason === 'BREAKER_OPEN' && lastError !== null ? lastError : { reason, message, at },
      failingSince: failingSince ?? at,
    };
  }
}

/** The moment by which an owner must have answered. */
class Deadline implements Wait {
  readonly #timer: NodeJS.Timeout;
  readonly #acts: (() => void)[] = [];
  readonly #timeoutMs: number;
  isOver = false;

  constructor(timeoutMs: number) {
    this.#timeoutMs = timeoutMs;
    this.#timer = setTimeout(() => {
      this.isOver = true;
      for (const act of this.#acts) act();
    }, timeoutMs);
  }

  whenOver(act: () => void): void {
    this.#acts.push(act);
  }

  /** What `answer` comes to, or TIMEOUT when the moment passes first. */
  within<Result>(answer: Promise<Result>): Promise<Result> {
    return new Promise((resolve, reject) => {
      this.whenOver(() =>
        reject(new OwnerFailure('TIMEOUT', `No answer within ${this.#timeoutMs} ms.`, { maybeReceived: true })),
      );
      answer.then(resolve, reject);
    });
  }

  clear(): void {
    clearTimeout(this.#timer);
  }
}

function asFailure(error: unknown): OwnerFailure {
  if (error instanceof OwnerFailure) return error;
  if (error instanceof BrokenCircuitError) {
    return new OwnerFailure('BREAKER_OPEN', 'It failed too often just now and is left alone for a while.', {
      maybeReceived: false,
    });
  }
  return new OwnerFailure('FAILED', 'It could not be asked.', { maybeReceived: true, cause: error });
}
