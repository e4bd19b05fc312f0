import { once } from 'node:events';
import { type ClientRequest, type IncomingMessage, request } from 'node:http';
import type { Socket } from 'node:net';
import { describe, expect, it } from 'vitest';
import { networkOf } from '../../../gateway/limits/rate.ts';
import { staffOf } from '../../callers.ts';
import { TestGraph, unhurried } from '../../federation/graph.ts';

const owners = [{ subgraph: 'suggestions', code: '43', url: 'http://127.0.0.1:9/' }] as const;
const start = (options: Parameters<typeof TestGraph.start>[3]): Promise<TestGraph> =>
  TestGraph.start(owners, undefined, undefined, options);

const question = '{"query":"{ __typename }"}';

/** A request of which only the headers are sent. */
async function begun(url: string, headers: Record<string, string> = {}): Promise<{ sending: ClientRequest }> {
  const length = { 'content-type': 'application/json', 'content-length': String(question.length) };
  const sending = request(url, { method: 'POST', agent: false, headers: { ...length, ...headers } });
  sending.flushHeaders();
  const [socket] = (await once(sending, 'socket')) as [Socket]; // by its definition
  await once(socket, 'connect');
  // What is asked after they were sent is answered, so that they are there.
  await (await fetch(new URL('/health', url))).text();
  return { sending };
}

async function answerTo({ sending }: { sending: ClientRequest }): Promise<IncomingMessage> {
  const [response] = (await once(sending, 'response')) as [IncomingMessage]; // by its definition
  response.resume();
  return response;
}

/** The statuses of so many requests, one after the other. */
async function statuses(url: string | URL, count: number, headers: Record<string, string> = {}): Promise<number[]> {
  const found: number[] = [];
  for (let at = 0; at < count; at++) {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: question,
    });
    await response.text();
    found.push(response.status);
  }
  return found;
}

describe('rate', () => {
  it('who is not logged in is counted by address, and told when to come back', async () => {
    await using graph = await start({ limits: { ...unhurried, addressPerMinute: 2 } });
    expect(await statuses(graph.url, 2)).toEqual([200, 200]);
    const response = await fetch(graph.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ a }"}',
    });
    expect(response.status).toBe(429);
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(Number(response.headers.get('retry-after'))).toBeLessThanOrEqual(60);
    expect(await response.json()).toMatchObject({
      errors: [
        {
          message: expect.stringMatching(/^At most 2 operations a minute from an address/) as string,
          extensions: { code: 'RATE_LIMITED' },
        },
      ],
    });
    // Neither load balancers nor preflights are counted.
    expect((await fetch(new URL('/health', graph.url))).status).toBe(200);
  });

  it('callers that are logged in are counted one by one, and apart from the address', async () => {
    await using graph = await start({ limits: { ...unhurried, callerPerMinute: 2, addressPerMinute: 1 } });
    const [one, other] = [{ identity: staffOf('43') }, { identity: staffOf('4302') }];
    expect(await statuses(graph.url, 3, await graph.headersOf(one))).toEqual([200, 200, 429]);
    // A new token makes nobody another caller.
    expect(await statuses(graph.url, 1, await graph.headersOf({ ...one, scope: '' }))).toEqual([429]);
    expect(await statuses(graph.url, 3, await graph.headersOf(other))).toEqual([200, 200, 429]);
    expect(await statuses(graph.url, 2)).toEqual([200, 429]);
  });

  it('whoever makes tokens up is counted by address', async () => {
    await using graph = await start({ limits: { ...unhurried, addressPerMinute: 2 } });
    const madeUp = ['a', 'b', 'c'].map((token) => ({ authorization: `Bearer ${token}` }));
    const found = [];
    for (const headers of madeUp) found.push(...(await statuses(graph.url, 1, headers)));
    expect(found).toEqual([401, 401, 429]);
  });

  it('who sends a request is counted, and refused, before its body is there', async () => {
    await using graph = await start({ limits: { ...unhurried, addressPerMinute: 1, callerPerMinute: 2 } });
    const first = await begun(graph.url);
    // It is counted: another one from there is too many, and told so without a body as well.
    expect(await statuses(graph.url, 1)).toEqual([429]);
    const refused = await answerTo(await begun(graph.url));
    expect([refused.statusCode, Number(refused.headers['retry-after']) > 0]).toEqual([429, true]);
    first.sending.end(question);
    expect((await answerTo(first)).statusCode).toBe(200);
    expect((await answerTo(await begun(graph.url, { authorization: 'Bearer made up' }))).statusCode).toBe(429);
    const staff = await graph.headersOf({ identity: staffOf('43') });
    expect(await statuses(graph.url, 1, staff)).toEqual([200]);
    const known = await begun(graph.url, staff);
    expect(await statuses(graph.url, 1, staff)).toEqual([429]);
    known.sending.end(question);
    expect((await answerTo(known)).statusCode).toBe(200);
  });

  it('a request is counted once, whichever way it goes, and one whose purpose is none is not', async () => {
    await using graph = await start({ limits: { ...unhurried, addressPerMinute: 4 } });
    const send = async (body: string, headers: Record<string, string> = {}): Promise<number> =>
      (await fetch(graph.url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body })).status;
    expect(await send(question, { 'liandong-purpose': '%' })).toBe(400);
    const bodies = ['{', '{"query":"{ nothing }"}', question, question, question];
    const found = [];
    for (const body of bodies) found.push(await send(body));
    expect(found).toEqual([400, 400, 200, 200, 429]);
  });

  it('routers are counted by address, apart from clients', async () => {
    await using graph = await start({ limits: { ...unhurried, routerPerMinute: 2, addressPerMinute: 1 } });
    expect(await statuses(new URL('/subgraphs/suggestions', graph.url), 3)).toEqual([200, 200, 429]);
    expect(await statuses(graph.url, 1)).toEqual([200]);
  });

  it('x-forwarded-for is believed of a trusted proxy only', async () => {
    const limits = { ...unhurried, addressPerMinute: 1 };
    await using direct = await start({ limits });
    expect(await statuses(direct.url, 1, { 'x-forwarded-for': '192.0.2.1' })).toEqual([200]);
    expect(await statuses(direct.url, 1, { 'x-forwarded-for': '192.0.2.2' })).toEqual([429]);
    await using behind = await start({ limits, trustedProxies: ['127.0.0.0/8'] });
    expect(await statuses(behind.url, 2, { 'x-forwarded-for': '192.0.2.1' })).toEqual([200, 429]);
    expect(await statuses(behind.url, 1, { 'x-forwarded-for': '192.0.2.2' })).toEqual([200]);
    // What a client writes stands before what the proxy adds, and is not believed.
    expect(await statuses(behind.url, 1, { 'x-forwarded-for': '192.0.2.9, 192.0.2.2' })).toEqual([429]);
  });

  it('an address of IPv6 is counted with its network', () => {
    expect(networkOf('2001:db8:1:2:3:4:5:6')).toBe('2001:db8:1:2::/64');
    expect(networkOf('2001:db8::1')).toBe('2001:db8:0:0::/64');
    expect(networkOf('::1')).toBe('0:0:0:0::/64');
    expect(networkOf('192.0.2.1')).toBe('192.0.2.1');
    expect(networkOf('::ffff:192.0.2.1')).toBe('::ffff:192.0.2.1');
  });
});
