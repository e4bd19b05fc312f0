import { describe, expect, it } from 'vitest';
import { networkOf } from '../../../gateway/limits/rate.ts';
import { staffOf } from '../../callers.ts';
import { TestGraph, unhurried } from '../../federation/graph.ts';

const owners = [{ subgraph: 'suggestions', code: '43', url: 'http://127.0.0.1:9/' }] as const;
const start = (options: Parameters<typeof TestGraph.start>[3]): Promise<TestGraph> =>
  TestGraph.start(owners, undefined, undefined, options);

/** The statuses of so many requests, one after the other. */
async function statuses(url: string | URL, count: number, headers: Record<string, string> = {}): Promise<number[]> {
  const found: number[] = [];
  for (let at = 0; at < count; at++) {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: '{"query":"{ __typename }"}',
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
