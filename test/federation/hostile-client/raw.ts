import { type Socket, connect } from 'node:net';

/** A connection on which anything may be written. */
export class RawClient implements AsyncDisposable {
  readonly #socket: Socket;
  /** All that came back, a character a byte. */
  received = '';
  /** Resolves when the connection has ended, whoever ended it. */
  readonly ended: Promise<void>;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (chunk: Buffer) => {
      this.received += chunk.toString('latin1');
    });
    // A server may reset a connection on which nonsense comes.
    socket.on('error', () => {});
    this.ended = new Promise((resolve) => socket.once('close', () => resolve()));
  }

  static async to(url: string): Promise<RawClient> {
    const { hostname, port } = new URL(url);
    const socket = connect({ port: Number(port), host: hostname, allowHalfOpen: true });
    await new Promise<void>((resolve, reject) => socket.once('connect', resolve).once('error', reject));
    socket.on('end', () => socket.end());
    return new RawClient(socket);
  }

  write(text: string): void {
    this.#socket.write(text, 'latin1');
  }

  /** Says that nothing more will come, and leaves the other way open. */
  finish(): void {
    this.#socket.end();
  }

  /** Breaks the connection off. */
  breakOff(): void {
    this.#socket.resetAndDestroy();
  }

  /** The status codes of the answers, in their order. */
  get statuses(): number[] {
    return [...this.received.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, status]) => Number(status));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#socket.destroy();
    await this.ended;
  }
}

/** A request as it goes over the wire. */
export function posted(query: string, headers = ''): string {
  const body = JSON.stringify({ query });
  const head = `POST /graphql HTTP/1.1\r\nhost: gateway\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n`;
  return `${head}${headers}\r\n${body}`;
}
