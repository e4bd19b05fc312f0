import { once } from 'node:events';
import { createServer } from 'node:net';
import { RunningProcess } from '../running-process.ts';

/** Starts the whole demo in processes of its own, as `npm start` does. */
export function startDemo(args: readonly string[]): RunningProcess {
  return new RunningProcess('demo/start.ts', args);
}

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('A TCP server has a port.');
  return address.port;
}
