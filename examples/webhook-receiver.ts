/**
 * A receiver of webhooks in forty lines: it believes only what is signed with its secret and not older than five minutes, and writes each message down once, however often it comes. What
 * it takes in it answers with 204; anything else is sent again. The ids of the records are in the message; what they are is asked of the graph (examples/linking-client.ts).
 *
 *     SECRET=whsec_… PORT=8080 INBOX=inbox.jsonl npx tsx examples/webhook-receiver.ts
 */
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs';
import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import { Webhook } from 'standardwebhooks';

const { SECRET = '', PORT = '8080', INBOX = 'inbox.jsonl' } = process.env;
const webhook = new Webhook(SECRET);
const mostBytes = 1024 * 1024;

/** The messages that were taken in, by their ids. In production, a table with the id as its key. */
const known = new Set(
  (existsSync(INBOX) ? readFileSync(INBOX, 'utf8') : '')
    .split('\n')
    .filter((line) => line.endsWith('}'))
    .map((line) => (JSON.parse(line) as { id: string }).id), // as written below
);
const inbox = openSync(INBOX, 'a');

async function receive(request: IncomingMessage, response: ServerResponse): Promise<unknown> {
  let body = '';
  for await (const chunk of request.setEncoding('utf8')) {
    body += String(chunk);
    if (body.length > mostBytes) return response.writeHead(413, { connection: 'close' }).end();
  }
  const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
  let message: unknown;
  try {
    message = webhook.verify(body, headers);
  } catch {
    // Not ours, too old, or changed on its way: nothing of it is used.
    return response.writeHead(401).end();
  }
  const id = headers['webhook-id'] ?? '';
  if (!known.has(id)) {
    writeSync(inbox, `${JSON.stringify({ id, message })}\n`);
    fsyncSync(inbox);
    known.add(id);
  }
  return response.writeHead(204).end();
}

const server = createServer((request, response) => void receive(request, response).catch(() => response.destroy()));
server.listen(Number(PORT), '127.0.0.1', () => console.log(`ready http://127.0.0.1:${PORT}/`));
process.once('SIGTERM', () => server.close(() => closeSync(inbox)));
