import type { IncomingHttpHeaders } from 'node:http';

/** Which trace a request belongs to, and which span of it asks (W3C Trace Context). */
export interface TraceParent {
  /** 32 hexadecimal digits. */
  traceId: string;
  /** 16 hexadecimal digits. */
  spanId: string;
  /** Whether the trace is recorded, and whatever else the last bits say. */
  flags: number;
}

const none: Readonly<Record<string, string>> = {};

/** The trace that a header `traceparent` names; undefined when there is none, or none that the standard knows (§ 3.2). */
export function parseTraceparent(header: unknown): TraceParent | undefined {
  if (typeof header !== 'string') return undefined;
  const [, version, traceId = '', spanId = '', flags = '', more] =
    /^([0-9a-f]{2})-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})(-.*)?$/.exec(header) ?? [];
  const isKnown = version === '00' ? more === undefined : version !== undefined && version !== 'ff';
  if (!isKnown || /^0+$/.test(traceId) || /^0+$/.test(spanId)) return undefined;
  return { traceId, spanId, flags: Number.parseInt(flags, 16) };
}

/** A trace as the header `traceparent` says it. */
export function formatTraceparent({ traceId, spanId, flags }: TraceParent): string {
  return `00-${traceId}-${spanId}-${flags.toString(16).padStart(2, '0')}`;
}

/**
 * The headers of a request by which owners know its trace, as they came: the gateway passes them on also where it records nothing. `tracestate` goes only
 * with a `traceparent` (§ 3.3), up to the 512 characters that the standard asks one to keep.
 */
export function traceHeadersOf({ traceparent, tracestate }: IncomingHttpHeaders): Readonly<Record<string, string>> {
  if (traceparent === undefined || parseTraceparent(traceparent) === undefined) return none;
  const kept = typeof tracestate === 'string' && tracestate.length <= 512 ? { tracestate } : none;
  return { traceparent: String(traceparent), ...kept };
}
