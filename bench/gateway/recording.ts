import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a gateway asked of subgraphs for an operation. */
export interface Recording {
  query: string;
  /** The requests, those that were sent together in one round. */
  rounds: { path: string; body: string }[][];
  /** Its answer to the client, in JSON. */
  answer: string;
}

/** How long each answer of a subgraph is held back, so that what depends on it is sent visibly later. */
const heldBackMs = 500;

/** Stands before the subgraphs at `target` and writes down what is asked of them. */
export class Recorder implements AsyncDisposable {
  readonly #requests: { path: string; body: string; at: number }[] = [];
  readonly #server;

  private constructor(target: string) {
    this.#server = createServer((request, response) => {
      const at = performance.now();
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const path = request.url ?? '';
        const body = Buffer.concat(chunks).toString('utf8');
        this.#requests.push({ path, body, at });
        const asked = fetch(new URL(path, target), { method: 'POST', headers: { 'content-type': 'application/json' }, body });
        void asked
          .then((answer) => answer.text())
          .then((text) =>
            setTimeout(() => response.writeHead(200, { 'content-type': 'application/json' }).end(text), heldBackMs),
          );
      });
    });
  }

  static async start(target: string): Promise<Recorder> {
    const recorder = new Recorder(target);
    await new Promise<void>((resolve) => recorder.#server.listen(0, '127.0.0.1', resolve));
    return recorder;
  }

  get origin(): string {
    const { port } = this.#server.address() as AddressInfo; // a TCP server has a port
    return `http://127.0.0.1:${port}`;
  }

  /** Asks a gateway whose subgraphs are here, and returns what it asked of them in turn. Ask it once before: a plan takes time, too. */
  async record(gateway: string, query: string): Promise<Recording> {
    this.#requests.length = 0;
    const response = await fetch(gateway, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    const { data, errors } = (await response.json()) as { data: unknown; errors?: unknown }; // a GraphQL response
    if (errors !== undefined) throw new Error(`It was recorded with errors: ${JSON.stringify(errors)}`);
    const rounds: Recording['rounds'] = [];
    let last = Number.NEGATIVE_INFINITY;
    for (const { path, body, at } of this.#requests) {
      if (at - last > heldBackMs / 2) rounds.push([]);
      rounds.at(-1)?.push({ path, body });
      last = at;
    }
    return { query, rounds, answer: JSON.stringify({ data }) };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}
