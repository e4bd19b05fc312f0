import { once } from 'node:events';
import { type IncomingHttpHeaders, type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http';
import { text as textOf } from 'node:stream/consumers';
import type { WebhookBody } from '../../../subgraphs/webhooks/push.ts';

/** A message as it came in. */
export interface Received {
  url: string;
  headers: IncomingHttpHeaders;
  text: string;
  body: WebhookBody;
}

/** An organ's system that is sent webhooks, over real HTTP; what it answers is up to the test. */
export class Receiver implements AsyncDisposable {
  /** All that came in, whether it was taken or not. */
  readonly received: Received[] = [];
  /** With which status it answers; never when null. */
  status: number | null = 204;
  readonly #server: Server;
  readonly url: string;

  private constructor(server: Server, url: string) {
    this.#server = server;
    this.url = url;
  }

  static async start(): Promise<Receiver> {
    const server = createServer();
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('A TCP server has a port.');
    const receiver = new Receiver(server, `http://127.0.0.1:${address.port}/hook`);
    server.on('request', (request, response) => void receiver.#receive(request, response));
    return receiver;
  }

  async #receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const text = await textOf(request);
    const body = JSON.parse(text) as WebhookBody; // what is sent
    this.received.push({ url: request.url ?? '', headers: request.headers, text, body });
    // A redirect leads here again.
    if (this.status !== null) response.writeHead(this.status, { location: '/elsewhere' }).end('x'.repeat(100_000));
  }

  /** The ids of the records of which it was told, message by message. */
  get told(): string[][] {
    return this.received.map(({ body }) => body.changes.map(({ record }) => record.id));
  }

  /** The ids of the messages, in the order in which they came. */
  get ids(): unknown[] {
    return this.received.map(({ headers }) => headers['webhook-id']);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }
}
