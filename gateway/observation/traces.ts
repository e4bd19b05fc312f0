import type { IncomingHttpHeaders } from 'node:http';
import {
  type Context,
  ROOT_CONTEXT,
  type Span,
  SpanKind,
  SpanStatusCode,
  type Tracer,
  createTraceState,
  trace,
} from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { BatchSpanProcessor, NodeTracerProvider } from '@opentelemetry/sdk-trace-node';
import type { FailureReason } from '../owners/transport.ts';
import { formatTraceparent, parseTraceparent } from './traceparent.ts';
import type { AskedOwner, Watch } from './watch.ts';

/** Where spans go. */
export interface TracesOptions {
  /** The OTLP receiver, a URL; spans go to its `/v1/traces` as OTLP over HTTP. */
  endpoint: string;
  /** How long spans are gathered before they are sent. */
  everyMs?: number;
}

/**
 * Spans of OpenTelemetry: one an operation, one a request to a subgraph, one a question to an owner. Which span another hangs on is handed on in the open: nothing
 * is registered globally and no AsyncLocalStorage is used, which would cost every promise something. They hold names, codes and times, no documents, no
 * variables, and nobody who asks. A receiver that is away loses spans and holds up nothing.
 */
export class Traces implements AsyncDisposable {
  readonly #provider: NodeTracerProvider;
  readonly #tracer: Tracer;

  constructor({ endpoint, everyMs = 1_000 }: TracesOptions) {
    const exporter = new OTLPTraceExporter({ url: `${endpoint.replace(/\/$/, '')}/v1/traces` });
    this.#provider = new NodeTracerProvider({
      resource: resourceFromAttributes({ 'service.name': 'liandong-gateway' }),
      spanProcessors: [new BatchSpanProcessor(exporter, { scheduledDelayMillis: everyMs })],
    });
    this.#tracer = this.#provider.getTracer('liandong');
  }

  /** A request comes, as a part of its client's trace if it says so; whether it is recorded is then the client's word. */
  begin(headers: IncomingHttpHeaders): OperationTrace {
    return new OperationTrace(this.#tracer, parentOf(headers));
  }

  /** Sends what is gathered, and ends. */
  async close(): Promise<void> {
    await this.#provider.shutdown();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }
}

/** The span of an operation. */
export class OperationTrace {
  readonly #tracer: Tracer;
  readonly #span: Span;
  readonly #context: Context;

  constructor(tracer: Tracer, parent: Context) {
    this.#tracer = tracer;
    this.#span = tracer.startSpan('request', { kind: SpanKind.SERVER }, parent);
    this.#context = trace.setSpan(parent, this.#span);
  }

  get traceId(): string {
    return this.#span.spanContext().traceId;
  }

  /** A subgraph is asked. */
  fetch(subgraph: string): SubgraphTrace {
    return new SubgraphTrace(this.#tracer, this.#context, subgraph);
  }

  /** The answer is out. */
  end({ path, kind, label, context }: Watch, status: number): void {
    this.#span.updateName(label === 'other' ? kind : `${kind} ${label}`);
    this.#span.setAttributes({
      'http.response.status_code': status,
      'url.path': path,
      'graphql.operation.type': kind,
      ...(context === undefined
        ? {}
        : {
            'graphql.operation.name': context.caller.operation.name ?? '',
            'liandong.request.id': context.caller.requestId,
            'liandong.owners.asked': context.coverage.asked.length,
            'liandong.owners.missing': context.coverage.asked.filter(({ missing }) => missing !== undefined).length,
          }),
    });
    if (status >= 500) this.#span.setStatus({ code: SpanStatusCode.ERROR });
    this.#span.end();
  }
}

/** The span of a request to a subgraph. */
export class SubgraphTrace {
  readonly #tracer: Tracer;
  readonly #span: Span;
  readonly #context: Context;

  constructor(tracer: Tracer, parent: Context, subgraph: string) {
    this.#tracer = tracer;
    this.#span = tracer.startSpan(`fetch ${subgraph}`, { attributes: { 'liandong.subgraph': subgraph } }, parent);
    this.#context = trace.setSpan(parent, this.#span);
  }

  /** An owner is asked. */
  ask(owner: AskedOwner): OwnerTrace {
    return new OwnerTrace(this.#tracer, this.#context, owner);
  }

  end(): void {
    this.#span.end();
  }
}

/** The span of a question to an owner. */
export class OwnerTrace {
  readonly #span: Span;
  /** By which the owner knows this span as the one that its own hang on. */
  readonly headers: Readonly<Record<string, string>>;

  constructor(tracer: Tracer, parent: Context, { subgraph, code }: AskedOwner) {
    const attributes = { 'liandong.subgraph': subgraph, 'liandong.owner': code };
    this.#span = tracer.startSpan(`ask ${subgraph}`, { kind: SpanKind.CLIENT, attributes }, parent);
    const { traceId, spanId, traceFlags, traceState } = this.#span.spanContext();
    const tracestate = traceState?.serialize() ?? '';
    const traceparent = formatTraceparent({ traceId, spanId, flags: traceFlags });
    this.headers = tracestate === '' ? { traceparent } : { traceparent, tracestate };
  }

  end(missing: FailureReason | undefined): void {
    if (missing !== undefined) {
      this.#span.setAttribute('error.type', missing);
      this.#span.setStatus({ code: SpanStatusCode.ERROR });
    }
    this.#span.end();
  }
}

/** The trace that a client's request is a part of. */
function parentOf({ traceparent, tracestate }: IncomingHttpHeaders): Context {
  const parent = parseTraceparent(traceparent);
  if (parent === undefined) return ROOT_CONTEXT;
  return trace.setSpanContext(ROOT_CONTEXT, {
    traceId: parent.traceId,
    spanId: parent.spanId,
    traceFlags: parent.flags,
    traceState: typeof tracestate === 'string' ? createTraceState(tracestate) : undefined,
    isRemote: true,
  });
}
