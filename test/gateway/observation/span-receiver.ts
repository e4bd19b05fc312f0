import { once } from 'node:events';
import { type IncomingMessage, type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect } from 'vitest';

/** A span as it was received. */
export interface ReceivedSpan {
  traceId: string;
  spanId: string;
  parentSpanId?: string;
  name: string;
  attributes: Record<string, unknown>;
}

type Value = Record<string, unknown>;

/** An export request of OTLP in JSON, as far as it is looked at. */
interface ExportRequest {
  resourceSpans: {
    resource: { attributes: { key: string; value: Value }[] };
    scopeSpans: { spans: (Omit<ReceivedSpan, 'attributes'> & { attributes: { key: string; value: Value }[] })[] }[];
  }[];
}

/** A receiver of spans, OTLP over HTTP. */
export class SpanReceiver implements AsyncDisposable {
  readonly url: string;
  readonly spans: ReceivedSpan[] = [];
  /** The services that spans came from. */
  readonly services = new Set<unknown>();
  readonly #server: Server;

  private constructor(server: Server) {
    this.#server = server;
    this.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // it listens on a port
    server.on('request', (request, response) => {
      void this.#take(request).then(() => response.writeHead(200, { 'content-type': 'application/json' }).end('{}'));
    });
  }

  static async start(): Promise<SpanReceiver> {
    const server = createServer();
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return new SpanReceiver(server);
  }

  /** The spans of a trace, when so many have come. */
  async of(traceId: string, count: number): Promise<ReceivedSpan[]> {
    const got = (): ReceivedSpan[] => this.spans.filter((span) => span.traceId === traceId);
    await expect.poll(() => got().length, { timeout: 10_000 }).toBeGreaterThanOrEqual(count);
    return got();
  }

  async #take(request: IncomingMessage): Promise<void> {
    expect(request.url).toBe('/v1/traces');
    const { resourceSpans } = JSON.parse(await text(request)) as ExportRequest; // OTLP's own form
    for (const { resource, scopeSpans } of resourceSpans) {
      this.services.add(attributesOf(resource.attributes)['service.name']);
      for (const span of scopeSpans.flatMap(({ spans }) => spans)) {
        this.spans.push({ ...span, attributes: attributesOf(span.attributes) });
      }
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => {
      this.#server.close(resolve);
    });
  }
}

function attributesOf(attributes: readonly { key: string; value: Value }[]): Record<string, unknown> {
  return Object.fromEntries(attributes.map(({ key, value }) => [key, Object.values(value)[0]]));
}
