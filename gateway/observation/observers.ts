import type { Config } from '../config.ts';
import type { Observers } from './watch.ts';

/** Observers that are at work. */
export interface Observing extends AsyncDisposable {
  /** What observes requests; undefined when nothing is to. */
  observers: Observers | undefined;
  /** The log's file was moved away: a new one is begun. */
  reopenLog(): void;
}

/**
 * Those that the settings ask for. Each library is loaded only for that: a gateway that observes nothing starts without any. Throws when the log's file cannot be
 * written.
 */
export async function startObserving({
  metricsPort,
  otlpEndpoint,
  accessLog,
}: Pick<Config, 'metricsPort' | 'otlpEndpoint' | 'accessLog'>): Promise<Observing> {
  const metrics = metricsPort === undefined ? undefined : new (await import('./metrics.ts')).Metrics();
  const traces = otlpEndpoint === undefined ? undefined : new (await import('./traces.ts')).Traces({ endpoint: otlpEndpoint });
  const log = accessLog === undefined ? undefined : new (await import('./access-log.ts')).AccessLog(accessLog);
  const isNone = metrics === undefined && traces === undefined && log === undefined;
  return {
    observers: isNone ? undefined : { metrics, traces, accessLog: log },
    reopenLog: () => log?.reopen(),
    [Symbol.asyncDispose]: async () => {
      await Promise.all([log?.close(), traces?.close()]);
    },
  };
}
