import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What stands between the gateway and an owner in tests: it passes requests on, or misbehaves as real systems do. */
export type Behaviour =
  | { is: 'healthy' }
  | { is: 'hanging' }
  | { is: 'status'; status: number }
  | { is: 'html' }
  | { is: 'truncated' }
  | { is: 'cut off' }
  /** Does something before a request is passed on, and something after it was answered, before the answer is passed on. */
  | { is: 'watching'; arrived: () => void; answered: () => void }
  /** Answers as it likes, knowing what the owner would have said. */
  | { is: 'hostile'; answer: (response: ServerResponse, honest: string) => void }
  /** Passes the answer on, changed. */
  | { is: 'lying'; change: (answer: { data?: Record<string, unknown> | null; errors?: unknown }) => unknown };

/** A proxy before one owner. */
export class FaultProxy implements AsyncDisposable {
  behaviour: Behaviour = { is: 'healthy' };
  /** How many requests came in. */
  requests = 0;
  readonly #target: string;
  readonly #server: Server;
  #port = 0;

  constructor(target: string) {
    this.#target = target;
    this.#server = createServer((request, response) => {
      void this.#answer(request, response);
    });
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}/graphql`;
  }

  get listening(): boolean {
    return this.#server.listening;
  }

  /** Listens, on the port it had before if it was stopped. */
  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(this.#port, '127.0.0.1', resolve));
    this.#port = (this.#server.address() as AddressInfo).port; // a TCP server has a port
  }

  /** Stops listening and breaks what is open: the owner is down. */
  async stop(): Promise<void> {
    if (!this.#server.listening) return;
    const closed = new Promise((resolve) => this.#server.close(resolve));
    this.#server.closeAllConnections();
    await closed;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.stop();
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    this.requests++;
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer); // an HTTP request's chunks are buffers
    const { behaviour } = this;
    if (behaviour.is === 'hanging') return;
    if (behaviour.is === 'status') {
      response.writeHead(behaviour.status, { 'content-type': 'application/json' }).end('{"errors":[{"message":"busy"}]}');
      return;
    }
    if (behaviour.is === 'html') {
      response.writeHead(200, { 'content-type': 'text/html' }).end('<html><body>登录</body></html>');
      return;
    }
    if (behaviour.is === 'truncated') {
      response.writeHead(200, { 'content-type': 'application/json' }).end('{"data":{"suggestions":{"nod');
      return;
    }
    if (behaviour.is === 'watching') behaviour.arrived();
    const asked = fetch(this.#target, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: request.headers.authorization ?? '' },
      body: Buffer.concat(chunks),
    });
    const answered = await asked.then(
      async (answer) => ({ status: answer.status, text: await answer.text() }),
      () => undefined,
    );
    if (answered === undefined) {
      response.destroy();
      return;
    }
    const { status, text } = answered;
    if (behaviour.is === 'watching') behaviour.answered();
    if (behaviour.is === 'hostile') {
      // Whoever is asked by a gateway that has seen enough finds the connection closed.
      response.on('error', () => {});
      behaviour.answer(response, text);
      return;
    }
    const body = behaviour.is === 'lying' ? JSON.stringify(behaviour.change(JSON.parse(text))) : text;
    response.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) });
    if (behaviour.is === 'cut off') {
      response.write(body.slice(0, body.length / 2));
      response.destroy();
      return;
    }
    response.end(body);
  }
}
