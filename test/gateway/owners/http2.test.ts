import { once } from 'node:events';
import { type Http2SecureServer, type Http2ServerRequest, type Http2ServerResponse, createSecureServer } from 'node:http2';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { beforeAll, expect, it } from 'vitest';
import { HttpTransport } from '../../../gateway/owners/http.ts';
import type { Wait } from '../../../gateway/owners/transport.ts';
import { type Certificate, certificate } from '../../certificates.ts';

/** Somebody's server over TLS: it offers HTTP/2 and HTTP/1.1, as proxies do, or HTTP/1.1 alone. */
class Offering implements AsyncDisposable {
  readonly url: string;
  /** The version of each request that came, and on how many connections they came. */
  readonly versions: string[] = [];
  connections = 0;
  #answer: (response: Http2ServerResponse) => void = (response) =>
    void response.writeHead(200, { 'content-type': 'application/json' }).end('{"data":{"a":1}}');
  readonly #server: Http2SecureServer;

  private constructor(server: Http2SecureServer) {
    this.#server = server;
    this.url = `https://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`; // it listens on a port
    server.on('secureConnection', () => this.connections++);
    server.on('request', (request: Http2ServerRequest, response: Http2ServerResponse) => {
      this.versions.push(request.httpVersion);
      request.resume().on('end', () => this.#answer(response));
    });
  }

  static async start({ cert, key }: Certificate, offersHttp2 = true): Promise<Offering> {
    const server = offersHttp2
      ? createSecureServer({ cert, key, allowHTTP1: true })
      : (createServer({ cert, key }) as unknown as Http2SecureServer); // what is used of them is the same
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return new Offering(server);
  }

  /** How it answers from now on. */
  answering(answer: (response: Http2ServerResponse) => void): void {
    this.#answer = answer;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await new Promise((resolve) => {
      this.#server.close(resolve);
    });
  }
}

const patient: Wait = { isOver: false, whenOver: () => {} };
const question = '{"query":"{ a }"}';

let owner: Certificate;
beforeAll(async () => {
  owner = await certificate('owner');
});

/** A way to it that is closed before it is. */
function wayTo({ url }: Offering, connections?: number): HttpTransport & AsyncDisposable {
  const transport = new HttpTransport(url, { ca: owner.cert }, connections);
  return Object.assign(transport, { [Symbol.asyncDispose]: () => transport.close() });
}

it.each([
  { offersHttp2: true, spoken: '2.0' },
  { offersHttp2: false, spoken: '1.1' },
])('it speaks HTTP/$spoken with an owner where HTTP/2 is offered: $offersHttp2', async ({ offersHttp2, spoken }) => {
  await using offering = await Offering.start(owner, offersHttp2);
  await using transport = wayTo(offering);
  const answers = await Promise.all(Array.from({ length: 40 }, () => transport.send(question, {}, patient)));
  expect(new Set(answers)).toEqual(new Set(['{"data":{"a":1}}']));
  expect(new Set(offering.versions)).toEqual(new Set([spoken]));
  expect(offering.connections).toBeLessThanOrEqual(8);
});

it('over HTTP/2 a stream that breaks, an answer that is none, and one that is waited for no longer end alone', async () => {
  await using offering = await Offering.start(owner);
  await using transport = wayTo(offering, 1);
  const send = async (wait = patient): Promise<unknown> =>
    await transport.send(question, {}, wait).catch(({ reason }: { reason: string }) => reason);
  expect(await send()).toBe('{"data":{"a":1}}');
  offering.answering((response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).write('{"data"');
    response.stream.close(2); // INTERNAL_ERROR
  });
  expect(await send()).toBe('UNREACHABLE');
  offering.answering((response) => void response.writeHead(200, { 'content-type': 'text/html' }).end('<p>'));
  expect(await send()).toBe('BAD_ANSWER');
  let giveUp = (): void => {};
  const asked = new Promise<void>((resolve) => {
    offering.answering(() => resolve());
  });
  const waited = send({ isOver: false, whenOver: (act) => (giveUp = act) });
  await asked;
  giveUp();
  expect(await waited).toBe('UNREACHABLE');
  offering.answering((response) => void response.writeHead(200, { 'content-type': 'application/json' }).end('{"data":{"a":2}}'));
  expect(await send()).toBe('{"data":{"a":2}}');
  expect(offering.connections).toBe(1);
});

it.each([
  { offersHttp2: true, spoken: '2.0' },
  { offersHttp2: false, spoken: '1.1' },
])(
  'a large answer over HTTP/$spoken is read whole, one that is too large is not, and the next comes as usual',
  async ({ offersHttp2 }) => {
    await using offering = await Offering.start(owner, offersHttp2);
    await using transport = wayTo(offering, 1);
    const send = async (): Promise<unknown> =>
      await transport.send(question, {}, patient).catch(({ reason }: { reason: string }) => reason);
    const megabytes = (count: number): string => `{"data":{"a":"${'建议 '.repeat((count * 1024 * 1024) / 7)}"}}`;
    const answered = (text: string): void =>
      offering.answering((response) => void response.writeHead(200, { 'content-type': 'application/json' }).end(text));
    for (const count of [5, 15]) {
      answered(megabytes(count));
      expect((await send()) === megabytes(count)).toBe(true);
    }
    answered(megabytes(17));
    expect(await send()).toBe('BAD_ANSWER');
    answered(megabytes(1));
    expect((await send()) === megabytes(1)).toBe(true);
  },
);
