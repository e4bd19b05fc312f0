import type { IncomingHttpHeaders } from 'node:http';
import type { Directory } from './directory/directory.ts';
import type { OperationCoverage } from './fanout/coverage.ts';
import type { Caller } from '../schema/caller.ts';
import type { Asker } from './fanout/fanout.ts';
import type { Watch } from './observation/watch.ts';
import type { Verified } from './identity/client-tokens.ts';
import type { Asked } from './limits/admission.ts';
import type { Forwarded } from './sources/plain.ts';
import type { Signal } from './signal.ts';

/** What a context is made of: a request, as Fastify or the front way has it. */
export interface Asking {
  headers: IncomingHttpHeaders;
  verified: Verified | null;
  asked: Asked | null;
  watch: Watch | undefined;
}

/** What the parts of one operation share. */
export interface GatewayContext {
  asker: Asker;
  /** As owners are told of who asks. */
  caller: Caller;
  /** Whoever is logged in; null for everybody else. */
  verified: Verified | null;
  /** What subgraphs without owners are told of the request. */
  forwarded: Forwarded;
  coverage: OperationCoverage;
  directory: Directory;
  /** Watches the request; undefined where nothing observes. */
  watch: Watch | undefined;
  /** Whether the client that sent the request still waits. An operation may be carried out for others too: sources go by the signal that they are handed. */
  client: Signal;
}
