import { once } from 'node:events';
import { rm, writeFile } from 'node:fs/promises';
import { type Server, createServer } from 'node:http';
import { resolve } from 'node:path';
import type { Provider } from 'oidc-provider';
import { Settings, anyPort } from '../../settings/settings.ts';
import { choosePorts } from '../postgres/port.ts';
import { asOf, seed } from '../seed.ts';
import { demoSystems } from '../systems.ts';
import { issuerFile } from './issuer.ts';
import { keep } from './kept.ts';
import { machinesOf } from './machines.ts';
import { refuseInProduction } from './production.ts';
import { identityProvider } from './provider.ts';

/** The port that is tried first when none is asked for. */
const preferredPort = 4010;

/** Runs the development identity provider, on this machine only, until SIGINT or SIGTERM. */
async function main(): Promise<void> {
  refuseInProduction(process.env);
  const { folder, port, scale } = readFlags(process.argv.slice(2));
  const file = issuerFile(folder);
  const stop = (): void => void rm(file, { force: true }).then(() => process.exit(0));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  // Started by another process of ours: end when that one does, however it ends.
  process.once('disconnect', stop);

  const machines = machinesOf(demoSystems());
  const kept = await keep(
    folder,
    machines.map(({ subject }) => subject),
  );
  const server = createServer();
  const issuer = `http://127.0.0.1:${await listen(server, port === undefined ? choosePorts(preferredPort) : [port])}`;
  // The demo waits until this process listens, and asks it nothing then. So what takes long to load is loaded when somebody asks.
  let answer: Promise<ReturnType<Provider['callback']>> | undefined;
  server.on('request', (request, response) => {
    answer ??= identityProvider({
      issuer,
      kept,
      machines,
      identityOf: async (name) => (await import('./identities.ts')).identityOf(name, { seed, scale, asOf }),
    }).then((provider) => provider.callback());
    void answer.then((each) => each(request, response));
  });
  await writeFile(file, issuer);
  console.log(`ready ${issuer}`);
}

/** Reads the flags that demo/start.ts gives. */
function readFlags(args: string[]): { folder: string; port: number | undefined; scale: number } {
  const read = new Settings(args, {}, { folder: { type: 'string' }, port: { type: 'string' }, scale: { type: 'string' } });
  const [folder, scale] = [read.text('folder'), read.text('scale')];
  const port = read.number('port', anyPort);
  read.must(folder !== undefined, '--folder is needed: where keys and secrets are kept');
  read.must(Number(scale) > 0 && Number(scale) <= 1, `--scale must be above 0 and at most 1, but got: ${scale}`);
  read.check('The identity provider cannot start');
  return { folder: resolve(folder ?? ''), port, scale: Number(scale) };
}

/** Listens on the first of the ports that is free, and on no address but this machine's own. */
async function listen(server: Server, ports: readonly number[]): Promise<number> {
  for (const port of ports) {
    try {
      await once(server.listen(port, '127.0.0.1'), 'listening');
      const address = server.address();
      if (address !== null && typeof address === 'object') return address.port;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    }
  }
  throw new Error(`Port ${ports[0]} is taken: choose another with --identity-port.`);
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
