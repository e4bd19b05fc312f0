import {
  type CircuitBreakerPolicy,
  CircuitState,
  ConsecutiveBreaker,
  BrokenCircuitError,
  circuitBreaker,
  handleWhen,
} from 'cockatiel';
import type { RegisteredOwner } from '../registry.ts';
import { type Reading, Readings } from '../readings.ts';
import { type Signal, SharedSignal } from '../signal.ts';
import { type FailureReason, OwnerFailure, type MissingReason, type Transport, type Wait } from './transport.ts';

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
export interface Question {
  /** A GraphQL request: an object in JSON. */
  body: string;
  /** Who asks: questions are shared only among the same caller's. */
  caller: string;
  headers: Readonly<Record<string, string>>;
  /** A read may be sent a second time when the connection breaks; a command never. */
  isRead: boolean;
}

/** How an owner is doing, as seen from here. */
export interface Health {
  state: 'UP' | 'DOWN' | 'UNKNOWN';
  latencyMs: number | null;
  lastAnsweredAt: Date | null;
  lastError: { reason: MissingReason; message: string; at: Date } | null;
  /** Since when it has failed without an answer in between. */
  failingSince: Date | null;
}

/** Failures that tell of a sick owner; a refusal or a wrong answer comes from one that is up, unless the answer is more than can be read. */
const sick: ReadonlySet<FailureReason> = new Set(['TIMEOUT', 'UNREACHABLE', 'FAILED']);

/** One owner of one subgraph: asks it with a timeout, a breaker and one retry, and keeps how it is doing. */
export class OwnerClient {
  readonly owner: RegisteredOwner;
  readonly #transport: Transport;
  readonly #patience: Patience;
  readonly #breaker: CircuitBreakerPolicy;
  /** How the breaker counts. */
  readonly #counter: ConsecutiveBreaker;
  readonly #readings = new Readings<Reading<string>>();
  #count = 0;
  #lastAnsweredAtMs: number | null = null;
  #health: Omit<Health, 'lastAnsweredAt'> = { state: 'UNKNOWN', latencyMs: null, lastError: null, failingSince: null };

  constructor(owner: RegisteredOwner, transport: Transport, patience: Patience = usualPatience) {
    this.owner = owner;
    this.#transport = transport;
    this.#patience = patience;
    this.#counter = new ConsecutiveBreaker(patience.failuresToOpen);
    this.#breaker = circuitBreaker(
      handleWhen((error) => error instanceof OwnerFailure && (sick.has(error.reason) || error.isTooMuch)),
      { halfOpenAfter: patience.openForMs, breaker: this.#counter },
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

  /**
   * Asks the owner. Reads that are the same for the same caller are sent once; one is given up when the signals of all who wait for it have aborted.
   * A command goes on whoever leaves: the owner may have carried it out already. A read that comes when a command has ended is not answered with one that was
   * sent before. Throws OwnerFailure.
   */
  ask(question: Question, signal?: Signal): Promise<string> {
    if (!question.isRead) return this.#askOnce(question, undefined);
    const { caller, body } = question;
    const same = this.#readings.find(caller, body);
    if (same?.answer !== undefined) {
      same.signal.join(signal);
      return same.answer;
    }
    const reading: Reading<string> = { caller, text: body, signal: new SharedSignal(signal), answer: undefined };
    // It may end before this returns: where too much is under way.
    this.#readings.add(reading);
    return (reading.answer = this.#askOnce(question, reading));
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

  /** Asks, and forgets what is under way when that has ended: this read, or all that were sent before a command had. */
  async #askOnce(question: Question, reading: Reading<string> | undefined): Promise<string> {
    const startedAt = performance.now();
    const deadline = new Deadline(this.owner.timeoutMs);
    this.#count++;
    // A healthy owner’s breaker is told how a request went: wrapped into its `execute`, each would cost three promises and two kilobytes more.
    let isSentToHealthy = false;
    try {
      if (reading?.signal.aborted === true) throw nobodyWaits();
      if (this.#count > this.#patience.maxUnderWay) {
        throw new OwnerFailure('UNREACHABLE', 'Too many requests to it are under way.', { maybeReceived: false });
      }
      isSentToHealthy = this.#isClosed;
      // A probe of a sick owner is carried to its end, whoever leaves.
      if (isSentToHealthy) reading?.signal.whenAborted(() => deadline.end(nobodyWaits()));
      const answer = await (isSentToHealthy
        ? this.#send(question, deadline)
        : // While one request probes a sick owner, others wait for what becomes of it: no longer than they may.
          deadline.within(this.#breaker.execute(() => this.#send(question, deadline))));
      if (isSentToHealthy) this.#counter.success();
      this.#answered(performance.now() - startedAt);
      return answer;
    } catch (error) {
      const failure = asFailure(error);
      if (isSentToHealthy && this.#isClosed) await this.#breaker.execute(() => Promise.reject(failure)).catch(() => {});
      this.#failed(failure);
      throw failure;
    } finally {
      deadline.clear();
      this.#count--;
      if (reading === undefined) this.#readings.forget();
      else this.#readings.end(reading);
    }
  }

  get #isClosed(): boolean {
    return this.#breaker.state === CircuitState.Closed;
  }

  /** Sends a request, and waits until it is over; a read is sent a second time if the connection breaks while there is time. */
  #send({ body, headers, isRead }: Question, deadline: Deadline): Promise<string> {
    return new Promise((resolve, reject) => {
      deadline.whenOver(reject);
      this.#transport.send(body, headers, deadline).then(resolve, (error: unknown) => {
        const again = isRead && !deadline.isOver && error instanceof OwnerFailure && error.reason === 'UNREACHABLE';
        if (again) this.#transport.send(body, headers, deadline).then(resolve, reject);
        else reject(error);
      });
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
    if (reason === 'NOBODY_WAITS') return;
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

/** The moment by which an owner must have answered; the one when nobody waits any more, if that is earlier. */
class Deadline implements Wait {
  readonly #timer: NodeJS.Timeout;
  readonly #acts: ((why: OwnerFailure) => void)[] = [];
  #isCleared = false;
  isOver = false;

  constructor(timeoutMs: number) {
    this.#timer = setTimeout(
      () => this.end(new OwnerFailure('TIMEOUT', `No answer within ${timeoutMs} ms.`, { maybeReceived: true })),
      timeoutMs,
    );
  }

  /** It is over, unless an answer is there. */
  end(why: OwnerFailure): void {
    if (this.isOver || this.#isCleared) return;
    this.isOver = true;
    for (const act of this.#acts) act(why);
  }

  whenOver(act: (why: OwnerFailure) => void): void {
    this.#acts.push(act);
  }

  /** What `answer` comes to, or why it is over when that is first. */
  within<Result>(answer: Promise<Result>): Promise<Result> {
    return new Promise((resolve, reject) => {
      this.whenOver(reject);
      answer.then(resolve, reject);
    });
  }

  clear(): void {
    this.#isCleared = true;
    clearTimeout(this.#timer);
  }
}

function nobodyWaits(): OwnerFailure {
  return new OwnerFailure('NOBODY_WAITS', 'Nobody waits for its answer any more.', { maybeReceived: true });
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
