import { type IncomingHttpHeaders, type Server, createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';

/** A program of somebody else's that an owner runs: it answers every question for suggestions with the same total, when it is let. */
export class FakeOwner implements AsyncDisposable {
  readonly url: string;
  /** The headers of each question that came. */
  readonly asked: IncomingHttpHeaders[] = [];
  /** How many of its answers nobody waited for until the end: their connections were closed before. */
  abandoned = 0;
  readonly #server: Server;
  #let: Promise<unknown> = Promise.resolve();
  #waiters: (() => void)[] = [];

  private constructor(server: Server) {
    this.#server = server;
    this.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`; // it listens on a port
    server.on('request', (request, response) => {
      this.asked.push(request.headers);
      for (const tell of this.#waiters.splice(0)) tell();
      request.resume();
      response.on('close', () => {
        if (!response.writableFinished) this.abandoned++;
      });
      void this.#let.then(() =>
        response
          .writeHead(200, { 'content-type': 'application/json' })
          .end(JSON.stringify({ data: { suggestions: { totalCount: 7 } } })),
      );
    });
  }

  static async start(): Promise<FakeOwner> {
    const server = createServer();
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return new FakeOwner(server);
  }

  /** Answers nothing until what is returned is called. */
  hold(): () => void {
    let release = (): void => {};
    this.#let = new Promise<void>((resolve) => {
      release = resolve;
    });
    return release;
  }

  /** Waits until the next question has come. */
  async nextQuestion(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.#waiters.push(resolve);
    });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => {
      this.#server.close(resolve);
    });
  }
}
