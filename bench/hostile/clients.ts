import { createServer } from 'node:http';
import { hostileClients } from './hostile-clients.ts';

/*
 * Hostile clients in a process of their own: whoever asks for /<n> has the nth of them at work until it leaves. `--gateway` is what they ask, `--port` is where
 * this listens.
 */

const valueOf = (flag: string): string => process.argv[process.argv.indexOf(flag) + 1] ?? '';
const gateway = new URL(valueOf('--gateway'));

createServer((request, response) => {
  const client = hostileClients[Number(request.url?.slice(1))];
  if (client === undefined) {
    response.writeHead(404).end();
    return;
  }
  const stop = new AbortController();
  response.on('close', () => stop.abort());
  response.writeHead(200).flushHeaders();
  void client.during(gateway, stop.signal);
}).listen(Number(valueOf('--port')), '127.0.0.1');
