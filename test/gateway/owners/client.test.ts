import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { OwnerClient, type Question, usualPatience } from '../../../gateway/owners/client.ts';
import { HttpTransport } from '../../../gateway/owners/http.ts';
import { OwnerFailure, type Transport, type Wait } from '../../../gateway/owners/transport.ts';
import type { Signal } from '../../../gateway/signal.ts';

/** A way to an owner that answers when the test says so. */
class Line implements Transport {
  readonly sent: { answer: (text: string) => void; fail: () => void; wait: Wait }[] = [];

  send(_: unknown, __: unknown, wait: Wait): Promise<string> {
    return new Promise((resolve, reject) => {
      const fail = (): void => reject(new OwnerFailure('FAILED', 'It failed.', { maybeReceived: true }));
      this.sent.push({ answer: resolve, fail, wait });
    });
  }

  async close(): Promise<void> {}
}

/** A client that leaves when it is told to. */
class Leaving implements Signal {
  aborted = false;
  readonly #acts: (() => void)[] = [];

  whenAborted(act: () => void): void {
    if (this.aborted) act();
    else this.#acts.push(act);
  }

  leave(): void {
    this.aborted = true;
    for (const act of this.#acts) act();
  }
}

const owner = { subgraph: 'suggestions', code: '43', name: '湖南省', url: 'http://local.invalid/', timeoutMs: 60_000 } as const;
const read: Question = { body: '{}', caller: 'c', headers: {}, isRead: true };

it('a read that nobody waits for is given up at once, and asked anew for whoever comes then', async () => {
  const line = new Line();
  const client = new OwnerClient(owner, line);
  const [one, other] = [new Leaving(), new Leaving()];
  const answers = [client.ask(read, one), client.ask(read, other)];
  one.leave();
  expect([line.sent.length, line.sent[0]?.wait.isOver]).toEqual([1, false]);
  other.leave();
  expect(line.sent[0]?.wait.isOver).toBe(true);
  const next = client.ask(read);
  for (const answer of answers) await expect(answer).rejects.toMatchObject({ reason: 'NOBODY_WAITS' });
  const again = client.ask(read);
  line.sent[1]?.answer('next');
  expect([await next, await again, line.sent.length]).toEqual(['next', 'next', 2]);
  expect([client.breaker, client.health.state, client.health.lastError]).toEqual(['CLOSED', 'UP', null]);
});

it('a read for one who has left already is not sent', async () => {
  const line = new Line();
  const client = new OwnerClient(owner, line);
  const gone = new Leaving();
  gone.leave();
  await expect(client.ask(read, gone)).rejects.toMatchObject({ reason: 'NOBODY_WAITS' });
  expect(line.sent).toEqual([]);
});

it('a read that came when too much was under way is sent when it comes again', async () => {
  const line = new Line();
  const client = new OwnerClient(owner, line, { ...usualPatience, maxUnderWay: 1 });
  const first = client.ask(read);
  const other = { ...read, body: '{"other":1}' };
  await expect(client.ask(other)).rejects.toMatchObject({ reason: 'UNREACHABLE' });
  line.sent[0]?.answer('first');
  await first;
  const again = client.ask(other);
  line.sent[1]?.answer('other');
  expect(await again).toBe('other');
});

it('a command goes on whoever leaves', async () => {
  const line = new Line();
  const client = new OwnerClient(owner, line);
  const leaving = new Leaving();
  const answer = client.ask({ ...read, isRead: false }, leaving);
  leaving.leave();
  expect(line.sent[0]?.wait.isOver).toBe(false);
  line.sent[0]?.answer('done');
  expect(await answer).toBe('done');
});

it('a read that comes after a command is not answered with one that was sent before', async () => {
  const line = new Line();
  const client = new OwnerClient(owner, line);
  const before = client.ask(read);
  const command = client.ask({ ...read, isRead: false });
  line.sent[1]?.answer('done');
  await command;
  const after = client.ask(read);
  const withIt = client.ask(read);
  line.sent[0]?.answer('old');
  expect(await before).toBe('old');
  expect(client.ask(read)).toBe(after);
  line.sent[2]?.answer('new');
  expect([await after, await withIt, line.sent.length]).toEqual(['new', 'new', 3]);
});

it('who leaves after the answer is there gives nothing up', async () => {
  const line = new Line();
  const client = new OwnerClient(owner, line);
  const leaving = new Leaving();
  const answer = client.ask(read, leaving);
  line.sent[0]?.answer('a');
  await answer;
  leaving.leave();
  expect(line.sent[0]?.wait.isOver).toBe(false);
});

it('the question that probes a sick owner is carried to its end, and what it comes to decides', async () => {
  const line = new Line();
  const client = new OwnerClient(owner, line, { ...usualPatience, failuresToOpen: 1, openForMs: 0 });
  const failing = client.ask(read);
  line.sent[0]?.fail();
  await expect(failing).rejects.toMatchObject({ reason: 'FAILED' });
  expect(client.breaker).toBe('OPEN');
  const leaving = new Leaving();
  const probing = client.ask(read, leaving);
  expect(client.breaker).toBe('HALF_OPEN');
  leaving.leave();
  expect(line.sent[1]?.wait.isOver).toBe(false);
  line.sent[1]?.fail();
  await expect(probing).rejects.toMatchObject({ reason: 'FAILED' });
  expect(client.breaker).toBe('OPEN');
});

it.each([
  ['is nested too deep', `{"data":${'['.repeat(40_000)}${']'.repeat(40_000)}}`, 'OPEN'],
  ['is too long', `{"data":"${'x'.repeat(17 * 1024 * 1024)}"}`, 'OPEN'],
  ['is not of GraphQL', '<p>', 'CLOSED'],
])('an owner whose answer %s: after two of them its breaker is as expected', async (_, text, breaker) => {
  const server = createServer((__, response) => {
    response.on('error', () => {});
    response.writeHead(200, { 'content-type': text === '<p>' ? 'text/html' : 'application/json' }).end(text);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`; // it listens on a port
  const client = new OwnerClient(owner, new HttpTransport(url), { ...usualPatience, failuresToOpen: 2 });
  for (let nth = 0; nth < 2; nth++) await expect(client.ask(read)).rejects.toMatchObject({ reason: 'BAD_ANSWER' });
  expect(client.breaker).toBe(breaker);
  await client.close();
  server.close();
});
