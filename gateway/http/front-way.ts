import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FastifyInstance } from 'fastify';
import { masked } from '../../schema/errors.ts';
import { isRecord } from '../fanout/selections.ts';
import { purposeOf } from '../identity/asker.ts';
import type { ClientTokens, Verified } from '../identity/client-tokens.ts';
import { textOrNull } from '../limits/admission.ts';
import type { Limits } from '../limits/limits.ts';
import { type RateLimits, countedAtGraph } from '../limits/rate.ts';
import { type TrustedDocuments, documentOf } from '../limits/trusted-documents.ts';
import { checkVariables } from '../limits/variables.ts';
import type { Observation } from '../observation/observe.ts';
import type { Watch } from '../observation/watch.ts';
import { ClientSignal } from './client-signal.ts';
import { handOn } from './handed-on.ts';
import { Starts } from './starts.ts';
import { type Answer, type ShortWay, answerTo, questionOf } from './short-way.ts';

/** What is looked at before Fastify. */
export interface FrontWay {
  way: ShortWay;
  limits: Limits;
  /** The trusted documents as they are now; undefined when there is no manifest. */
  trusted: () => TrustedDocuments | undefined;
  tokens: ClientTokens | null;
  rates: RateLimits;
  /** Undefined where nothing observes. */
  observation: Observation | undefined;
  /** From which address a request comes. */
  addressOf: (request: IncomingMessage) => string;
  /** From how many bytes on answers are compressed, which is not done here; undefined when they never are. */
  compressFromBytes: number | undefined;
  /** Whether the gateway is about to stop. */
  isClosing: () => boolean;
}

/** A longer body goes the whole way, where it is read in parts. */
const mostBytes = 64 * 1024;

/** From so many characters on measuring a text costs more than a buffer. */
const longText = 16 * 1024;

/** Keys that Fastify refuses in bodies, and the escapes that they could be written with: it decides about them. */
const suspect = /__proto__|constructor|\\u00/;

/**
 * Answers what the short way would answer before Fastify makes a request of it: its routing, hooks and parsing are a third of a small request's CPU time. All
 * that is not answered here goes to Fastify with its body, and nothing was done with it before but to count and to watch it; an answer that is to be compressed goes
 * there, too. Whoever sends it is counted before its body is read; one that is over a limit, or whose token or purpose is not accepted, is left to Fastify unread,
 * which refuses it. Call it when the server's plugins are loaded.
 */
export async function takeFrontWay(http: FastifyInstance, front: FrontWay): Promise<void> {
  const constant = await constantHeaders(http);
  const listeners = http.server.listeners('request');
  const { limits, observation, compressFromBytes = Infinity, isClosing } = front;
  const most = Math.min(mostBytes, limits.bodyBytes);
  const wholeWay = (request: IncomingMessage, response: ServerResponse): void => {
    for (const listener of listeners) Reflect.apply(listener, http.server, [request, response]);
  };
  const starts = new Starts();
  http.server.removeAllListeners('request');
  http.server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    if (isClosing() || !isOrdinary(request, most)) {
      wholeWay(request, response);
      return;
    }
    const watch = observation?.begin('/graphql', request, response);
    void senderOf(request, front).then((sender) => {
      if (sender === undefined) {
        handOn(request, { watch });
        wholeWay(request, response);
        return;
      }
      readWhole(request, (body) => {
        starts.add(
          request.socket,
          () =>
            void answered(body.toString('utf8'), request, { ...sender, watch }, response, front).then((answer) => {
              if (answer !== undefined && written(answer, response, constant, compressFromBytes)) return;
              front.rates.noteCounted(request);
              handOn(request, { watch, body, answer });
              wholeWay(request, response);
            }),
        );
      });
    });
  });
}

/** Writes an answer, and returns whether it did: one that is to be compressed is left to who does that. */
function written(
  { requestId, status, contentType, text }: Answer,
  response: ServerResponse,
  constant: readonly string[],
  compressFromBytes: number,
): boolean {
  // A long text is put into bytes once, not measured and written; a short one goes out in one write with its headers.
  const body = text.length > longText ? Buffer.from(text) : text;
  const bytes = Buffer.byteLength(body);
  if (bytes >= compressFromBytes) return false;
  // A flat list is written as it is; set one by one, these headers cost as much as reading the body.
  response.writeHead(status, [
    ...constant,
    'x-request-id',
    requestId,
    'content-type',
    contentType,
    'cache-control',
    'no-store',
    'content-length',
    String(bytes),
  ]);
  response.end(body);
  return true;
}

/** Who sends a request, which is counted with it; undefined when it must be refused, which is not done here. Never throws. */
async function senderOf(
  request: IncomingMessage,
  { tokens, rates, addressOf }: FrontWay,
): Promise<{ verified: Verified | null } | undefined> {
  try {
    purposeOf(request.headers);
    const { authorization } = request.headers;
    const verified = tokens === null || authorization === undefined ? null : await tokens.verify(authorization);
    await rates.consume(countedAtGraph(addressOf(request), verified));
    return { verified };
  } catch {
    return undefined;
  }
}

/** Reads a body of which the length is known to be small. One that breaks off is never there. */
function readWhole(request: IncomingMessage, then: (body: Buffer) => void): void {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => then(chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks)));
}

/** Whether a request is one of those that clients of GraphQL send all day. Origins are for CORS to look at. */
function isOrdinary({ method, url, headers }: IncomingMessage, mostBodyBytes: number): boolean {
  const type = headers['content-type'];
  return (
    method === 'POST' &&
    (url === '/graphql' || url === '/graphql/') &&
    (type === 'application/json' || type === 'application/json; charset=utf-8') &&
    Number(headers['content-length'] ?? Number.NaN) <= mostBodyBytes &&
    headers['content-encoding'] === undefined &&
    headers.expect === undefined &&
    headers.origin === undefined &&
    headers['accept-version'] === undefined
  );
}

/** The answer to a request, if it goes the short way. Never throws. */
async function answered(
  text: string,
  { headers }: IncomingMessage,
  { verified, watch }: { verified: Verified | null; watch: Watch | undefined },
  response: ServerResponse,
  { way, limits, trusted }: FrontWay,
): Promise<Answer | undefined> {
  let ready;
  try {
    if (suspect.test(text)) return undefined;
    const body: unknown = JSON.parse(text);
    if (!isRecord(body)) return undefined;
    const query = documentOf(body, trusted());
    if (query === undefined) return undefined;
    // Only documents that were within the limits are kept; variables are others each time.
    checkVariables(body.variables, limits);
    const operationName = textOrNull(body.operationName);
    const question = questionOf({ asked: { query, operationName }, body, verified, accept: headers.accept }, way);
    if (question === undefined) return undefined;
    const context = way.contextOf(
      { headers, verified, asked: { query, operationName, hash: question.operation.hash }, watch },
      new ClientSignal(response),
    );
    ready = { question, context };
  } catch {
    return undefined;
  }
  try {
    return await answerTo(ready.question, ready.context, way);
  } catch (error) {
    // It may have been carried out: it must not go another way now.
    const told = masked({ message: String(error) }, error, way.log);
    const text = JSON.stringify({ errors: [told] });
    return { requestId: ready.context.caller.requestId, status: 500, contentType: 'application/json; charset=utf-8', text };
  }
}

/** Headers about one answer or its connection; all others are the same in every answer. */
const notConstant: ReadonlySet<string> = new Set(['connection', 'content-length', 'content-type', 'date', 'keep-alive']);

/** The headers that plugins set on whatever is answered, names and values in turn. */
async function constantHeaders(http: FastifyInstance): Promise<string[]> {
  const { headers } = await http.inject({ method: 'GET', url: '/health' });
  return Object.entries(headers).flatMap(([name, value]) => (notConstant.has(name) ? [] : [name, String(value)]));
}
