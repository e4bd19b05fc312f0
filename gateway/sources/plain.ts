import type { IncomingHttpHeaders } from 'node:http';
import type { GraphQLFormattedError } from 'graphql';
import { type ErrorCode, errorCodes } from '../../schema/errors.ts';
import type { GatewayContext } from '../context.ts';
import type { Source, SourceAnswer, SourceRequest } from '../execution/source.ts';
import { type OwnerError, readResponse } from '../fanout/ask.ts';
import { isRecord } from '../fanout/selections.ts';
import { traceHeadersOf } from '../observation/traceparent.ts';
import { OwnerClient, type Patience } from '../owners/client.ts';
import { OwnerFailure, type Transport } from '../owners/transport.ts';
import type { Signal } from '../signal.ts';

/** What a client's request brings along for subgraphs that have no owners: the headers that are passed on to them. */
export interface Forwarded {
  headers: Readonly<Record<string, string>>;
  /** Tells requests apart that bring different ones: reads are sent once for those that bring the same. */
  key: string;
}

/** Headers about a connection, a body or an answer: these are the gateway's own on its way to a subgraph. */
export const headersNeverForwarded: ReadonlySet<string> = new Set([
  'accept',
  'accept-encoding',
  'connection',
  'content-encoding',
  'content-length',
  'content-type',
  'expect',
  'host',
  'keep-alive',
  'proxy-authorization',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

/** What is passed on of a request's headers: those with these names, in small letters. */
export function forwarded(headers: IncomingHttpHeaders, names: readonly string[]): Forwarded {
  const passedOn: Record<string, string> = {};
  let key = '';
  for (const name of names) {
    const value = headers[name];
    if (value === undefined) continue;
    passedOn[name] = String(value);
    // Neither has an end of line in it.
    key += `${name}:${passedOn[name]}\n`;
  }
  // Which trace a request is a part of does not tell it apart.
  return { headers: headers.traceparent === undefined ? passedOn : { ...traceHeadersOf(headers), ...passedOn }, key };
}

/** A subgraph without owners: one endpoint over HTTP, any server that keeps to the contract of Federation 2. */
export class PlainSubgraph implements Source<GatewayContext> {
  readonly name: string;
  readonly #client: OwnerClient;

  constructor(name: string, url: string, timeoutMs: number, transport: Transport, patience?: Patience) {
    this.name = name;
    // It is asked as an owner is, and is one for no place.
    this.#client = new OwnerClient({ subgraph: name, code: '', name, url, timeoutMs }, transport, patience);
  }

  /** Answers a request as the subgraph does. Never throws: one that does not answer is in `errors`, with SUBGRAPH_UNAVAILABLE. */
  async fetch(
    { body, isMutation }: SourceRequest,
    { forwarded: passedOn, watch }: GatewayContext,
    signal?: Signal,
  ): Promise<SourceAnswer> {
    const { headers, key } = passedOn;
    const fetching = watch?.fetching(this.name);
    const asked = fetching?.asking(this.#client.owner);
    const toldTrace = asked?.headers === undefined ? headers : { ...headers, ...asked.headers };
    try {
      const { data, errors, isPlain } = readResponse(
        await this.#client.ask({ body, headers: toldTrace, caller: key, isRead: !isMutation }, signal),
        this.#client,
      );
      asked?.ended();
      const told = errors.map((error) => this.#toldAs(error));
      return { data: isRecord(data) ? data : null, isPlain, ...(told.length === 0 ? {} : { errors: told }) };
    } catch (error) {
      if (!(error instanceof OwnerFailure)) throw error;
      asked?.ended(error.reason);
      const message = `${this.name} did not answer: ${error.message}`;
      const code: ErrorCode = 'SUBGRAPH_UNAVAILABLE';
      return { data: null, errors: [{ message, extensions: { code, subgraph: this.name, reason: error.reason } }] };
    } finally {
      fetching?.ended();
    }
  }

  async close(): Promise<void> {
    await this.#client.close();
  }

  /** A code that is not in our table is told as `subgraphCode`, so that a client need not know of it to know whose error it is. */
  #toldAs({ message, path, extensions }: OwnerError): GraphQLFormattedError {
    const { stacktrace: _, exception: __, code, ...told } = extensions;
    const isOurs = typeof code === 'string' && code in errorCodes && code !== 'INTERNAL_SERVER_ERROR';
    const codes = isOurs
      ? { code }
      : { code: 'SUBGRAPH_ERROR' satisfies ErrorCode, ...(code === undefined ? {} : { subgraphCode: code }) };
    return { message, path, extensions: { ...told, ...codes, subgraph: this.name } };
  }
}
