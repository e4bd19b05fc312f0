import { type Dispatcher, Pool } from 'undici';
import { nestsDeeperThan } from './nesting.ts';
import { OwnerFailure, type Transport, type Wait } from './transport.ts';

/** The largest answer that is read: a page of 100 wide rows has some hundred kilobytes, 20,000 groups some megabytes. */
const maxAnswerBytes = 16 * 1024 * 1024;

/** An answer of so many characters is looked at before anybody parses it; a shorter one cannot nest deep enough to take ten milliseconds. */
const longAnswer = 64 * 1024;

/** Far deeper than any document that is admitted asks for. */
const mostLevels = 1_000;

/** So much of an answer is read at a time; before more of it comes everybody else’s turn: an owner that pours holds nobody up. */
const readAtOnceBytes = 256 * 1024;

/** How many connections an owner gets at most; further requests wait for one within their timeout. */
const connectionsOfOwner = 8;

/** How many requests are under way on one connection at once where an owner speaks HTTP/2; over HTTP/1.1 it is one, because they are POSTs. */
const streamsOfConnection = 64;

/** What mutual TLS with owners needs, in PEM: the gateway's certificate and key, and who signs the owners'. */
export interface OwnerTls {
  cert?: string;
  key?: string;
  ca?: string;
}

/** An owner's subgraph over HTTP with keep-alive: HTTP/2 where it is offered over TLS (ALPN), else HTTP/1.1. */
export class HttpTransport implements Transport {
  readonly #pool: Pool;
  readonly #path: string;

  constructor(url: string, tls?: OwnerTls, connections = connectionsOfOwner) {
    const { origin, pathname, search, protocol } = new URL(url);
    this.#path = `${pathname}${search}`;
    const versions = protocol === 'https:' ? { allowH2: true, pipelining: streamsOfConnection } : { pipelining: 1 };
    this.#pool = new Pool(origin, { connections, ...versions, connect: { ...tls, timeout: 5_000 } });
  }

  send(body: string, headers: Readonly<Record<string, string>>, wait: Wait): Promise<string> {
    return new Promise((resolve, reject) => {
      // Undici's `request` makes a stream of the answer, which costs more than all else of a small question.
      this.#pool.dispatch(
        {
          method: 'POST',
          path: this.#path,
          headers: listOf(headers),
          body,
        },
        new Answer(resolve, reject, wait),
      );
    });
  }

  async close(): Promise<void> {
    await this.#pool.close();
  }
}

/** The headers of a request as undici takes them soonest: names and values in turn. */
function listOf(headers: Readonly<Record<string, string>>): string[] {
  const list = ['content-type', 'application/json', 'accept', 'application/json'];
  for (const [name, value] of Object.entries(headers)) list.push(name, value);
  return list;
}

/**
 * Reads one answer whole. In Undici's older form of a handler, which gets an answer's headers as they came: the newer one makes an object of them all,
 * which costs as much as everything that is done here.
 */
class Answer implements Dispatcher.DispatchHandler {
  readonly #resolve: (text: string) => void;
  readonly #reject: (failure: OwnerFailure) => void;
  readonly #wait: Wait;
  readonly #chunks: Buffer[] = [];
  #abort: ((why: Error) => void) | undefined;
  #resume: (() => void) | undefined;
  #bytes = 0;
  #bytesAtPause = 0;
  #status = 0;
  #isJson = false;

  constructor(resolve: (text: string) => void, reject: (failure: OwnerFailure) => void, wait: Wait) {
    this.#resolve = resolve;
    this.#reject = reject;
    this.#wait = wait;
    wait.whenOver(() => this.#giveUp());
  }

  onConnect(abort: (why?: Error) => void): void {
    this.#abort = abort;
    if (this.#wait.isOver) this.#giveUp();
  }

  /** An answer's status and headers, names and values in turn; of an interim one (1xx) before. */
  onHeaders(status: number, headers: readonly Buffer[], resume: () => void): boolean {
    this.#status = status;
    this.#resume = resume;
    this.#isJson = false;
    for (let at = 0; at + 1 < headers.length; at += 2) this.#header(headers[at], headers[at + 1]);
    return true;
  }

  onData(chunk: Buffer): boolean {
    this.#bytes += chunk.length;
    if (this.#bytes > maxAnswerBytes) {
      this.#abort?.(tooLong());
      return false;
    }
    this.#chunks.push(chunk);
    if (this.#bytes - this.#bytesAtPause < readAtOnceBytes) return true;
    this.#bytesAtPause = this.#bytes;
    setImmediate(() => this.#resume?.());
    return false;
  }

  onComplete(): void {
    const status = this.#status;
    if (status >= 500) this.#reject(failed('FAILED', `It answered with HTTP ${status}.`));
    else if (status === 401 || status === 403) this.#reject(failed('REFUSED', `It answered with HTTP ${status}.`));
    // GraphQL over HTTP tells request errors by 4xx with a GraphQL body; anything else is not GraphQL.
    else if (!this.#isJson) this.#reject(failed('BAD_ANSWER', 'It did not answer with JSON.'));
    else {
      const text = (this.#chunks.length === 1 ? this.#chunks[0] : Buffer.concat(this.#chunks))?.toString('utf8') ?? '';
      if (text.length > longAnswer && nestsDeeperThan(mostLevels, text)) this.#reject(tooMuch('Its answer is nested too deep.'));
      else this.#resolve(text);
    }
  }

  onError(error: Error): void {
    this.#reject(error instanceof OwnerFailure ? error : unreachable(error));
  }

  #header(name: Buffer = nothing, value: Buffer = nothing): void {
    if (isNamed('content-type', name)) {
      this.#isJson = /json/i.test(value.toString('latin1'));
    } else if (isNamed('content-length', name)) {
      if (Number(value.toString('latin1')) > maxAnswerBytes) this.#abort?.(tooLong());
    } else if (isNamed('content-encoding', name) && value.toString('latin1') !== 'identity') {
      // A few kilobytes could unfold to gigabytes; nothing was asked for in another coding.
      this.#abort?.(failed('BAD_ANSWER', 'It answered in a coding that was not asked for.'));
    }
  }

  #giveUp(): void {
    this.#abort?.(new Error('Nobody waits for the answer any more.'));
  }
}

const nothing = Buffer.alloc(0);

/** Whether a header is called so, in small letters or large ones: most are told apart by their length. */
function isNamed(name: string, header: Buffer): boolean {
  return header.length === name.length && header.toString('latin1').toLowerCase() === name;
}

const neverSent: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

function unreachable(error: Error): OwnerFailure {
  const code = 'code' in error ? String(error.code) : '';
  return new OwnerFailure('UNREACHABLE', neverSent.has(code) ? 'No connection.' : 'The connection broke.', {
    maybeReceived: !neverSent.has(code),
    cause: error,
  });
}

function tooLong(): OwnerFailure {
  return tooMuch(`It answered with more than ${maxAnswerBytes} bytes.`);
}

function tooMuch(message: string): OwnerFailure {
  return new OwnerFailure('BAD_ANSWER', message, { maybeReceived: true, isTooMuch: true });
}

function failed(reason: OwnerFailure['reason'], message: string): OwnerFailure {
  return new OwnerFailure(reason, message, { maybeReceived: true });
}
