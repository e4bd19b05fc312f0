import cluster from 'node:cluster';
import { type Config, readConfig, usage } from './config.ts';
import { serveMetrics } from './observation/metrics-endpoint.ts';
import { stopWhenTold } from './stopping.ts';

/** Runs a gateway, in this process or in so many workers, until it is told to stop. Each way loads what it needs: the primary has no use for a planner. */
async function main(): Promise<void> {
  if (process.argv.includes('--help')) {
    console.log(usage);
    return;
  }
  const config = readConfig(process.argv.slice(2), process.env);
  if (cluster.isWorker) return (await import('./workers/worker.ts')).runWorker(config);
  if (config.workers !== undefined) return (await import('./workers/primary.ts')).runPrimary(config, config.workers);
  return runAlone(config);
}

async function runAlone(config: Config): Promise<void> {
  const { runGateway } = await import('./run.ts');
  const gateway = await runGateway(config);
  process.on('SIGHUP', () => gateway.reload());
  stopWhenTold({ stop: gateway.stop, withinMs: config.drainMs + config.stopWithinMs + 2_000 });
  const registry = gateway.metrics?.registry;
  if (config.metricsPort !== undefined && registry !== undefined) {
    const { contentType } = registry;
    const { url } = await serveMetrics(config.metricsPort, { contentType, text: () => registry.metrics() });
    console.log(`metrics ${url}`);
  }
  console.log(`ready ${gateway.url}`);
}

function fail(error: unknown): never {
  const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
  console.error(taken ? 'The port is taken: choose another with --port.' : error instanceof Error ? error.message : error);
  process.exit(1);
}

await main().catch(fail);
