import { once } from 'node:events';
import { createServer } from 'node:net';

/** From 32768 on Linux hands out ports to outgoing connections, and a server would find its own taken by one of them. */
const ports = { from: 20_000, to: 32_767 };

/** Ports to try: the preferred one, if it is one, then some by chance. */
export function choosePorts(preferred: number): number[] {
  const chosen = Array.from({ length: 20 }, () => ports.from + Math.floor(Math.random() * (ports.to - ports.from + 1)));
  return preferred > 0 ? [preferred, ...chosen] : chosen;
}

/** Whether nobody listens on a port of 127.0.0.1. Throws when we may not listen there either. */
export async function isFree(port: number): Promise<boolean> {
  const server = createServer();
  try {
    await once(server.listen(port, '127.0.0.1'), 'listening');
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') return false;
    throw error;
  } finally {
    server.close();
  }
}
