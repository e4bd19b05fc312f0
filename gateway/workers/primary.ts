import { AggregatorRegistry, Gauge, Registry } from 'prom-client';
import type { Config } from '../config.ts';
import { newSigningKey } from '../identity/caller-signer.ts';
import { serveMetrics } from '../observation/metrics-endpoint.ts';
import { stopWhenTold } from '../stopping.ts';
import { Workers } from './workers.ts';

/**
 * Runs so many gateways in processes of their own that share the port, and watches over them. It answers nothing itself but for metrics, which are those of all workers
 * together. Where no signing key is given it makes one for all, so that owners know every worker by the same keys. Throws when they do not start.
 */
export async function runPrimary(config: Config, count: number): Promise<void> {
  const workers = new Workers({
    count,
    execArgv:
      config.semiSpaceMb === undefined ? [] : ['min', 'max'].map((end) => `--${end}-semi-space-size=${config.semiSpaceMb}`),
    signingKey: await newSigningKey(),
    log: console.error,
  });
  process.on('SIGHUP', () => workers.reload());
  stopWhenTold({ stop: (hurry) => workers.stop(hurry), withinMs: config.drainMs + config.stopWithinMs + 4_000 });
  const url = await workers.start();
  if (config.metricsPort !== undefined) {
    const { url: at } = await serveMetrics(config.metricsPort, metricsOf(workers));
    console.log(`metrics ${at}`);
  }
  console.log(`ready ${url}`);
}

/** The metrics of all workers, summed up, and how many there are. */
function metricsOf(workers: Workers): { contentType: string; text: () => Promise<string> } {
  const gathered = new AggregatorRegistry();
  const own = new Registry();
  const registers = [own];
  const gauge = (name: string, help: string, value: () => number): void => {
    const each: Gauge = new Gauge({ name, help, registers, collect: () => each.set(value()) });
  };
  gauge('liandong_workers', 'Worker processes that answer', () => workers.running);
  gauge('liandong_worker_restarts', 'Workers that were started in place of others', () => workers.restarts);
  return {
    contentType: gathered.contentType,
    text: async () => `${await gathered.clusterMetrics()}\n${await own.metrics()}`,
  };
}
