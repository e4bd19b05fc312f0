import { QueryPlanner } from '@apollo/query-planner';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Transport } from '../../../gateway/owners/transport.ts';
import { type FreshDatabase, freshDatabase } from '../../postgres.ts';
import { type TestOwner, TestGraph, localTransport } from '../graph.ts';
import { attacks, ordinary } from './attacks.ts';
import { send } from './send.ts';

/** One owner of suggestions for Hunan. How long a refusal takes is measured by `npm run bench:attacks`; here it is whether anybody was troubled. */
let fresh: FreshDatabase;
let graph: TestGraph;
/** How many questions reached the owner. */
let asked = 0;
const plan = vi.spyOn(QueryPlanner.prototype, 'buildQueryPlan');

beforeAll(async () => {
  fresh = await freshDatabase(['suggestions']);
  const owners: TestOwner[] = [{ subgraph: 'suggestions', code: '43', database: fresh.url('suggestions') }];
  graph = await TestGraph.start(owners, undefined, undefined, {
    makeTransport: (owner): Transport => {
      const local: Transport = localTransport(owner, owners);
      return {
        send: (...question) => {
          asked++;
          return local.send(...question);
        },
        close: () => local.close(),
      };
    },
  });
  await graph.ask(ordinary);
});

afterAll(async () => {
  await graph[Symbol.asyncDispose]();
  await fresh[Symbol.asyncDispose]();
});

beforeEach(() => {
  asked = 0;
  plan.mockClear();
});

afterEach(async () => {
  expect((await graph.ask(ordinary)).data).toEqual({ suggestions: { totalCount: 0, nodes: [], coverage: { complete: true } } });
});

function refusal(text: string): unknown[] {
  const { errors, data } = JSON.parse(text) as { data?: unknown; errors: { extensions: { code: string; limit?: string } }[] }; // a GraphQL response
  expect(data ?? null).toBeNull();
  return errors.map(({ extensions: { code, limit } }) => (limit === undefined ? { code } : { code, limit }));
}

describe.each(['/graphql', '/subgraphs/suggestions'])('one request cannot hold %s', (path) => {
  // A router sends a record's keys in lists that a client would not.
  const sent = attacks.filter(({ limit }) => path === '/graphql' || limit !== 'values');

  it.each(sent)('$name', async ({ body, code, limit }) => {
    const [{ status, text }, meanwhile] = await Promise.all([send(new URL(path, graph.url), body), graph.ask(ordinary)]);
    // A connection that is closed while 10 MB are under way may take the answer with it.
    if (status !== 0) expect(refusal(text)[0]).toEqual(limit === undefined ? { code } : { code, limit });
    else expect(body.length).toBeGreaterThan(1024 * 1024);
    expect(status).toBeLessThan(500);
    expect(text.length).toBeLessThan(3 * body.length + 1_000);
    expect(meanwhile.data).toMatchObject({ suggestions: { totalCount: 0 } });
    expect(plan).not.toHaveBeenCalled();
    expect(asked, 'the owner was asked by the ordinary question only').toBe(1);
  });
});

it('many bad requests at once do not keep an ordinary one from its answer', async () => {
  const all = Promise.all(attacks.map(({ body }) => send(new URL(graph.url), body)));
  const answers = await Promise.all(Array.from({ length: 10 }, () => graph.ask(ordinary)));
  for (const { errors, data } of answers) expect([errors, data?.suggestions]).toMatchObject([undefined, { totalCount: 0 }]);
  expect((await all).every(({ status }) => status < 500)).toBe(true);
});
