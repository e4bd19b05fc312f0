import type { JWK } from 'jose';
import { AggregatorRegistry } from 'prom-client';
import type { Config } from '../config.ts';
import { signingKeys } from '../identity/caller-signer.ts';
import { runGateway } from '../run.ts';
import { stopper } from '../stopping.ts';
import { type WorkerMessage, parsePrimaryMessage } from './messages.ts';

/** The signals that the primary hears for all. They reach workers too where a whole group is told, and would count twice. */
const forThePrimary = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Runs a gateway in a worker, which signs by the key of the primary, does what it tells it, and gives it its metrics when it asks. It ends when the primary
 * ends, however that ends: nobody would start it again.
 */
export async function runWorker(config: Config): Promise<void> {
  for (const signal of forThePrimary) process.on(signal, () => {});
  let stop = (): void => process.exit(0);
  let reload = (): void => {};
  const key = new Promise<JWK>((resolve) => {
    process.on('message', (message) => {
      const told = parsePrimaryMessage(message);
      if (told?.liandong === 'key') resolve(told.signingKey);
      if (told?.liandong === 'reload') reload();
      if (told?.liandong === 'stop') stop();
    });
  });
  // Asked for, because what is sent before somebody listens may be lost.
  tell({ liandong: 'started' });
  const gateway = await runGateway(config, signingKeys([await key]));
  stop = stopper({ stop: gateway.stop, withinMs: config.drainMs + config.stopWithinMs + 2_000 });
  reload = gateway.reload;
  if (gateway.metrics !== undefined) {
    AggregatorRegistry.setRegistries(gateway.metrics.registry);
    void new AggregatorRegistry(); // which answers the primary from now on
  }
  tell({ liandong: 'ready', url: gateway.url });
}

function tell(message: WorkerMessage): void {
  process.send?.(message);
}
