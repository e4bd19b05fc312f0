import { type LookupAddress, lookup } from 'node:dns';
import { type LookupFunction, isIP } from 'node:net';
import { Agent, request } from 'undici';
import { type WebhookHosts, mayReach } from './hosts.ts';

/** What became of a message that was sent. */
export type Outcome =
  /** The receiver has it. */
  | { is: 'TAKEN' }
  /** It was not taken in, or nobody knows whether it was. */
  | { is: 'FAILED'; error: string }
  /** The receiver says that there is nobody any more (HTTP 410). */
  | { is: 'GONE'; error: string }
  /** We ended before it was known. */
  | { is: 'BROKEN_OFF' };

/** How messages are sent. */
export interface PostOptions {
  /** Where to, and nowhere else, whatever a name leads to. */
  hosts: WebhookHosts;
  /** For how long a receiver is waited for. */
  timeoutMs?: number;
}

/** What a receiver says beyond its status is not read, but for this much, so that its connection can be used again. */
const mostBodyBytes = 16 * 1024;

/** Sends messages to receivers over HTTP: redirects are not followed, and a connection goes only to addresses that are allowed. Close it. */
export class Post implements AsyncDisposable {
  readonly #hosts: WebhookHosts;
  readonly #timeoutMs: number;
  readonly #agent: Agent;
  #isClosed = false;

  constructor({ hosts, timeoutMs = 10_000 }: PostOptions) {
    this.#hosts = hosts;
    this.#timeoutMs = timeoutMs;
    this.#agent = new Agent({ connect: { lookup: lookupWithin(hosts), timeout: timeoutMs }, keepAliveTimeout: 4_000 });
  }

  /** Sends one, once. Never throws. */
  async send(url: string, headers: Record<string, string>, body: string): Promise<Outcome> {
    const host = new URL(url).hostname.replace(/^\[(.*)\]$/, '$1');
    if (isIP(host) !== 0 && !mayReach(this.#hosts, host)) return { is: 'FAILED', error: notAllowed };
    const signal = AbortSignal.timeout(this.#timeoutMs);
    try {
      const { statusCode, body: said } = await request(url, { method: 'POST', headers, body, dispatcher: this.#agent, signal });
      await said.dump({ limit: mostBodyBytes, signal }).catch(() => {});
      if (statusCode >= 200 && statusCode < 300) return { is: 'TAKEN' };
      return { is: statusCode === 410 ? 'GONE' : 'FAILED', error: `The receiver answered with HTTP ${statusCode}.` };
    } catch (error) {
      if (this.#isClosed) return { is: 'BROKEN_OFF' };
      return { is: 'FAILED', error: reasonOf(error) };
    }
  }

  /** Breaks off what is under way, and gives up the connections. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#agent.destroy();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }
}

const notAllowed = 'The host leads to an address to which this owner sends nothing.';

/** Looks a name up, and leaves only the addresses that are allowed: what is connected to is what was looked at. */
function lookupWithin(hosts: WebhookHosts): LookupFunction {
  return (name, options, answer) => {
    lookup(name, { ...options, all: true }, (error, found: LookupAddress[]) => {
      if (error !== null) return answer(error, '');
      const allowed = found.filter(({ address }) => mayReach(hosts, address));
      const [first] = allowed;
      if (first === undefined) return answer(new Error(notAllowed), '');
      return options.all === true ? answer(null, allowed) : answer(null, first.address, first.family);
    });
  };
}

/** What is shown of a failure: its kind, and no more of the network than the subscriber told us. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'The receiver could not be reached.';
  if (error.name === 'TimeoutError') return 'The receiver did not answer in time.';
  if (error.message === notAllowed) return notAllowed;
  return `The receiver could not be reached (${'code' in error ? String(error.code) : error.name}).`;
}
