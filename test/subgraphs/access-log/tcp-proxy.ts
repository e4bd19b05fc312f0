import { type AddressInfo, type Server, type Socket, connect, createServer } from 'node:net';

/** What stands between a subgraph and its database in tests: it passes bytes on, or fails as networks do. */
export type Line =
  | { is: 'whole' }
  /** Nothing goes through, and nobody is told. */
  | { is: 'silent' }
  /** What is sent arrives; the connection breaks before the answer to it that holds the text. Once, then the line is whole. */
  | { is: 'broken before'; text: string };

/** A line to a PostgreSQL. */
export class TcpProxy implements AsyncDisposable {
  line: Line = { is: 'whole' };
  readonly #target: URL;
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();

  /** A line to the database of a URL. */
  constructor(url: string) {
    this.#target = new URL(url);
    this.#server = createServer((near) => this.#join(near));
  }

  /** Listens; the URL by which the database is reached over the line. */
  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    const { port } = this.#server.address() as AddressInfo; // a TCP server has a port
    return Object.assign(new URL(this.#target), { hostname: '127.0.0.1', port: String(port) }).href;
  }

  /** Breaks what is open. */
  cut(): void {
    for (const socket of this.#sockets) socket.destroy();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const closed = new Promise((resolve) => this.#server.close(resolve));
    this.cut();
    await closed;
  }

  #join(near: Socket): void {
    const far = connect(Number(this.#target.port), this.#target.hostname);
    const pass = (to: Socket, bytes: Buffer): void => {
      if (this.line.is === 'broken before' && to === near && bytes.includes(this.line.text)) {
        this.line = { is: 'whole' };
        near.destroy();
      } else if (this.line.is !== 'silent') {
        to.write(bytes);
      }
    };
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      this.#sockets.add(from);
      from.on('data', (bytes) => pass(to, bytes));
      from.on('error', () => {});
      from.on('close', () => {
        this.#sockets.delete(from);
        to.destroy();
      });
    }
  }
}
