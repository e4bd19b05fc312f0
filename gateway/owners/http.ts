import { Pool } from 'undici';
import { OwnerFailure, type OwnerRequest, type Transport } from './transport.ts';

/** The largest answer that is read: a page of 100 wide rows has some hundred kilobytes, 20,000 groups some megabytes. */
const maxAnswerBytes = 16 * 1024 * 1024;

/** How many connections an owner gets at most; further requests wait for one within their timeout. */
const connectionsOfOwner = 8;

/** What mutual TLS with owners needs, in PEM: the gateway's certificate and key, and who signs the owners'. */
export interface OwnerTls {
  cert?: string;
  key?: string;
  ca?: string;
}

/** An owner's subgraph over HTTP with keep-alive. */
export class HttpTransport implements Transport {
  readonly #pool: Pool;
  readonly #path: string;

  constructor(url: string, tls?: OwnerTls, connections = connectionsOfOwner) {
    const { origin, pathname, search } = new URL(url);
    this.#path = `${pathname}${search}`;
    this.#pool = new Pool(origin, { connections, pipelining: 1, connect: { ...tls, timeout: 5_000 } });
  }

  async send(request: OwnerRequest, headers: Readonly<Record<string, string>>, signal: AbortSignal): Promise<string> {
    try {
      const {
        statusCode,
        headers: answered,
        body,
      } = await this.#pool.request({
        method: 'POST',
        path: this.#path,
        headers: { ...headers, 'content-type': 'application/json', accept: 'application/json' },
        body: JSON.stringify(request),
        signal,
      });
      const chunks: Buffer[] = [];
      let bytes = 0;
      for await (const chunk of body as AsyncIterable<Buffer>) {
        bytes += chunk.length;
        if (bytes > maxAnswerBytes) throw failed('BAD_ANSWER', `It answered with more than ${maxAnswerBytes} bytes.`);
        chunks.push(chunk);
      }
      if (statusCode >= 500) throw failed('FAILED', `It answered with HTTP ${statusCode}.`);
      if (statusCode === 401 || statusCode === 403) throw failed('REFUSED', `It answered with HTTP ${statusCode}.`);
      // GraphQL over HTTP tells request errors by 4xx with a GraphQL body; anything else is not GraphQL.
      if (!/json/i.test(String(answered['content-type'] ?? ''))) throw failed('BAD_ANSWER', 'It did not answer with JSON.');
      return Buffer.concat(chunks).toString('utf8');
    } catch (error) {
      if (error instanceof OwnerFailure) throw error;
      const code = error instanceof Error && 'code' in error ? String(error.code) : '';
      const neverSent = [
        'ECONNREFUSED',
        'ENOTFOUND',
        'EAI_AGAIN',
        'EHOSTUNREACH',
        'ENETUNREACH',
        'UND_ERR_CONNECT_TIMEOUT',
      ].includes(code);
      throw new OwnerFailure('UNREACHABLE', neverSent ? 'No connection.' : 'The connection broke.', {
        maybeReceived: !neverSent,
        cause: error,
      });
    }
  }

  async close(): Promise<void> {
    await this.#pool.close();
  }
}

function failed(reason: OwnerFailure['reason'], message: string): OwnerFailure {
  return new OwnerFailure(reason, message, { maybeReceived: true });
}
