import { once } from 'node:events';
import { readFile, rm, mkdtemp } from 'node:fs/promises';
import { type IncomingHttpHeaders, type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePort } from '../../demo/running-demo.ts';
import { RunningProcess } from '../../running-process.ts';
import { assigned, suggestion } from '../../subgraphs/suggestions/rows.ts';
import { TestGraph } from '../graph.ts';
import { TestIssuer } from '../test-issuer.ts';
import { Receiver } from '../../subgraphs/webhooks/receiver.ts';
import { OrganSystem, county, prosecutor } from '../two-way-linkage/organs.ts';

/*
 * A procuratorate's own system is sent what changes at its congress, as the README says how: the congress's subgraph, its courier and the receiver of `examples/` in processes of
 * their own, over real HTTP.
 */

const hosts = ['127.0.0.1'];
const subscribe = `mutation ($input: SubscribeSuggestionWebhookInput!) {
  it: subscribeSuggestionWebhook(input: $input) { secret webhook { id state } } }`;
const standing = `query ($id: ID!) { it: suggestionWebhook(id: $id) { state attempts error lastDeliveredAt history { event } } }`;

interface Line {
  id: string;
  message: { subscription: string; changes: { record: { id: string }; field: string }[] };
}

describe('a receiver of webhooks', () => {
  let issuer: TestIssuer;
  let congress: OrganSystem;
  let served: RunningProcess;
  let graph: TestGraph;
  let road: Road;
  let folder: string;
  let secret: string;
  let id: string;
  /** Another receiver, which never answers. */
  let slow: Receiver;
  let receiver: RunningProcess;
  const written: string[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'liandong-inbox-'));
    issuer = await TestIssuer.start();
    congress = await OrganSystem.make('suggestions', county, issuer);
    served = congress.serve(['--webhook-hosts', hosts.join(',')]);
    await served.ready;
    graph = await TestGraph.start(
      [{ subgraph: 'suggestions', code: county, url: congress.url, timeoutMs: 10_000 }],
      { failuresToOpen: 3, openForMs: 1, maxUnderWay: 100 },
      undefined,
      { provider: { issuer: issuer.url, audience: 'liandong' } },
      issuer,
    );
    for (const local of ['a', 'b', 'hidden']) {
      const field = local === 'hidden' ? null : 'ECOLOGY';
      const row = suggestion(local, { code: county, ...assigned('2026-02-01', '2026-05-01'), litigation_field: field });
      const columns = Object.keys(row);
      await congress.rows(
        `insert into suggestions (${columns.join(', ')}) values (${columns.map((_, at) => `$${at + 1}`).join(', ')})`,
        Object.values(row),
      );
    }
    const port = await freePort();
    road = await Road.to(`http://127.0.0.1:${port}/`);
    const input = { jurisdiction: county, url: road.url, of: ['SUGGESTION'] };
    const { data, errors } = await graph.as(prosecutor, subscribe, { input });
    expect(errors).toBeUndefined();
    const subscribed = data?.it as { secret: string; webhook: { id: string } }; // as selected
    secret = subscribed.secret;
    id = subscribed.webhook.id;
    slow = await Receiver.start();
    slow.status = null;
    expect((await graph.as(prosecutor, subscribe, { input: { ...input, url: slow.url } })).errors).toBeUndefined();
    const env = { SECRET: secret, PORT: String(port), INBOX: join(folder, 'inbox.jsonl') };
    receiver = new RunningProcess('examples/webhook-receiver.ts', [], env);
    await receiver.ready;
  }, 120_000);
  afterAll(async () => {
    await receiver[Symbol.asyncDispose]();
    await road[Symbol.asyncDispose]();
    await slow[Symbol.asyncDispose]();
    await graph[Symbol.asyncDispose]();
    await served[Symbol.asyncDispose]();
    await congress[Symbol.asyncDispose]();
    await issuer[Symbol.asyncDispose]();
    await rm(folder, { recursive: true, force: true });
  });

  async function change(...locals: readonly string[]): Promise<void> {
    for (const local of locals) {
      const id = `${county}.Suggestion.${local}`;
      await congress.rows(
        `insert into history (record_id, position, event, to_state, at, actor)
         select $1, coalesce(max(position), 0) + 1, 'ACCEPT', 'ACCEPTED', now(), 'x' from history where record_id = $1`,
        [id],
      );
      if (local !== 'hidden') written.push(id);
    }
  }

  async function inbox(): Promise<Line[]> {
    const lines = await readFile(join(folder, 'inbox.jsonl'), 'utf8').catch(() => '');
    return lines.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as Line])); // as the receiver writes
  }
  const told = async () => (await inbox()).flatMap(({ message }) => message.changes.map(({ record }) => record.id));
  const untilAllIsTold = () => expect.poll(told, { timeout: 30_000, interval: 50 }).toEqual(written);

  it('is told of every change in order and once, though the courier is killed after it sent and before it wrote that down', async () => {
    const courier = await congress.deliver(graph.url, 200, hosts);
    await courier.ready;
    road.afterNext = () => void courier.process.kill('SIGKILL');
    await change('a', 'hidden', 'b');
    await courier.ended();
    await change('b', 'a');
    await using next = await congress.deliver(graph.url, 200, hosts);
    await next.ready;
    await untilAllIsTold();
    // Nobody waited for the one that does not answer, which is sent its first message still.
    expect(new Set(slow.ids).size).toBe(1);
    const [first] = road.ids;
    expect(road.ids.filter((id) => id === first)).toHaveLength(2);
    await change('hidden', 'a');
    await untilAllIsTold();

    const { data } = await graph.as(prosecutor, standing, { id });
    expect(data?.it).toEqual({
      state: 'ACTIVE',
      attempts: 0,
      error: null,
      lastDeliveredAt: expect.any(String),
      history: [{ event: 'SUBSCRIBE' }],
    });
    // Each message that went out is in the access log, as read by the subscriber for its purpose.
    const log = await congress.rows<{ subject: string; purpose: string; types: string[] }>(
      `select subject, purpose, types from access_log where request_id = $1 order by position`,
      [id],
    );
    expect(log).toHaveLength(road.ids.length);
    for (const each of log)
      expect(each).toEqual({ subject: prosecutor.identity.subject, purpose: '测试', types: ['Suggestion'] });
  }, 120_000);

  it('that was away is told when it is back, by another courier than the one that found it away', async () => {
    road.isOpen = false;
    await change('a', 'b');
    const away = await congress.deliver(graph.url, 200, hosts);
    await expect.poll(() => road.refused, { timeout: 60_000, interval: 20 }).toBeGreaterThan(0);
    await away.stop();
    road.isOpen = true;
    await using courier = await congress.deliver(graph.url, 200, hosts);
    await courier.ready;
    await untilAllIsTold();
  }, 120_000);

  it('believes no forged signature, no old message, no altered one, and takes in none twice', async () => {
    const before = await inbox();
    const { headers, body } = road.last;
    const webhook = new Webhook(secret);
    const signed = (by: Webhook, at: Date, written: string, id = 'msg_new') => ({
      'webhook-id': id,
      'webhook-timestamp': String(Math.floor(at.getTime() / 1_000)),
      'webhook-signature': by.sign(id, at, written),
    });
    const now = new Date();
    const good = signed(webhook, now, body);
    const send = async (sent: Record<string, string>, written: string): Promise<number> =>
      (await fetch(road.target, { method: 'POST', headers: sent, body: written })).status;
    const forger = new Webhook(`whsec_${Buffer.alloc(32, 1).toString('base64')}`);
    expect(await send(signed(forger, now, body), body)).toBe(401);
    expect(await send({}, body)).toBe(401);
    expect(await send(signed(webhook, new Date(now.getTime() - 6 * 60_000), body), body)).toBe(401);
    expect(await send(signed(webhook, new Date(now.getTime() + 6 * 60_000), body), body)).toBe(401);
    expect(await send(good, body.replace(county, '430281'))).toBe(401);
    expect(await send({ ...good, 'webhook-id': 'msg_other' }, body)).toBe(401);
    // What it has already it has, and the sender is told so.
    const replayed = Object.fromEntries(Object.entries(headers).filter(([name]) => name.startsWith('webhook-'))) as Record<
      string,
      string
    >; // one value each
    expect(await send(replayed, body)).toBe(204);
    expect(await inbox()).toEqual(before);
  });
});

/** The road to a receiver: it passes messages on, or lets none through. */
class Road implements AsyncDisposable {
  readonly target: string;
  readonly url: string;
  /** The ids of what was passed on. */
  readonly ids: unknown[] = [];
  last: { headers: IncomingHttpHeaders; body: string } = { headers: {}, body: '' };
  isOpen = true;
  refused = 0;
  /** Done once, when the receiver has answered and before the sender knows. */
  afterNext: (() => void) | undefined;
  readonly #close: () => Promise<void>;

  private constructor(target: string, url: string, close: () => Promise<void>) {
    this.target = target;
    this.url = url;
    this.#close = close;
  }

  static async to(target: string): Promise<Road> {
    const server = createServer();
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('A TCP server has a port.');
    const road = new Road(target, `http://127.0.0.1:${address.port}/`, async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    });
    server.on('request', (request, response) => void road.#pass(request, response));
    return road;
  }

  async #pass(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await text(request);
    if (!this.isOpen) {
      this.refused++;
      response.writeHead(503).end();
      return;
    }
    this.ids.push(request.headers['webhook-id']);
    this.last = { headers: request.headers, body };
    const headers = Object.entries(request.headers).filter(([name]) => name.startsWith('webhook-'));
    const sent = Object.fromEntries(headers) as Record<string, string>; // one value each
    const { status } = await fetch(this.target, { method: 'POST', headers: sent, body });
    const { afterNext } = this;
    this.afterNext = undefined;
    // With it the sender is gone before it hears of the answer.
    if (afterNext === undefined) response.writeHead(status).end();
    else afterNext();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#close();
  }
}
