import { type DestinationStream, type Logger, destination, pino } from 'pino';
import type { Ending, Watch } from './watch.ts';

/** How many of the owners that were asked are named in a line; a province has more than a hundred, and `ownersAsked` counts them all. */
const mostNamed = 20;

/** A place that lines are written to: what pino opens for a file. */
type Destination = ReturnType<typeof destination>;

/**
 * 访问日志 of the gateway: one line of JSON a request, for operators. Not the owners' access log, which is evidence (`subgraphs/access-log/`).
 *
 * Of who asks it holds the subject that the identity provider knows and the organ, so that misuse can be looked into; no name, no address, no roles and no
 * purpose, which is free text. Of the question it holds the operation's name and the document's hash, no variables, which may name people. The owners'
 * own log has the same `requestId` and hash.
 */
export class AccessLog implements AsyncDisposable {
  readonly #destination: Destination;
  readonly #logger: Logger;

  /** `file` is where lines are added; `-` is the standard output. */
  constructor(file: string) {
    this.#destination = destination({ dest: file === '-' ? 1 : file, append: true, sync: false });
    const stream: DestinationStream = this.#destination;
    this.#logger = pino({ base: null, timestamp: false, formatters: { level: (level) => ({ level }) } }, stream);
  }

  /** Writes down that a request was answered. */
  write({ path, kind, context, traceId, startedAt, sharedWith }: Watch, { status, bytes }: Ending, ms: number): void {
    const { caller, coverage } = context ?? {};
    const asked = coverage?.asked ?? [];
    this.#logger.info({
      time: new Date(performance.timeOrigin + startedAt).toISOString(),
      requestId: caller?.requestId ?? null,
      // Owners' logs have the id of the request whose operation it was.
      ...(sharedWith === undefined ? {} : { sharedWith }),
      traceId,
      path,
      kind,
      operation: caller?.operation.name ?? null,
      hash: caller?.operation.hash ?? null,
      subject: caller?.identity?.subject ?? null,
      organ: caller?.identity == null ? null : `${caller.identity.organ.kind} ${caller.identity.organ.code}`,
      ownersAsked: asked.length,
      owners: asked.slice(0, mostNamed).map(({ owner }) => `${owner.subgraph} ${owner.code}`),
      missing: asked.flatMap(({ owner, missing }) =>
        missing === undefined ? [] : [{ owner: `${owner.subgraph} ${owner.code}`, reason: missing.failure.reason }],
      ),
      status,
      ms: Math.round(ms * 10) / 10,
      bytes,
    });
  }

  /** Opens its file anew, after whoever rotates logs has moved it away. */
  reopen(): void {
    this.#destination.reopen();
  }

  /** Writes what is left, and closes. */
  async close(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.#destination.once('close', resolve);
      this.#destination.end();
    });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }
}
