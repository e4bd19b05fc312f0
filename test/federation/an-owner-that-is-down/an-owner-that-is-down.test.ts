import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Behaviour } from '../fault-proxy.ts';
import type { TestGraph } from '../graph.ts';
import { idOf, rows, theOthersRows, threeOwners, timeoutMs, withCoverage } from '../three-owners.ts';

const owners = threeOwners();

const withoutCoverage = `{ suggestions(within: "430200", orderBy: SUBMITTED_AT_ASC) { ${rows} } }`;
const statistics = (also: string): string =>
  `{ suggestionStatistics(within: "430200", groupBy: [COUNTY]) { groups { key count } total { count } ${also} } }`;

/** What goes wrong, and how the answer names it. */
const faults: [name: string, behaviour: Behaviour | 'stopped', reason: string][] = [
  ['stopped', 'stopped', 'UNREACHABLE'],
  ['hanging', { is: 'hanging' }, 'TIMEOUT'],
  ['answering 500', { is: 'status', status: 500 }, 'FAILED'],
  ['answering 503', { is: 'status', status: 503 }, 'FAILED'],
  ['refusing', { is: 'status', status: 403 }, 'REFUSED'],
  ['answering HTML', { is: 'html' }, 'BAD_ANSWER'],
  ['answering truncated JSON', { is: 'truncated' }, 'BAD_ANSWER'],
  ['cutting the connection off', { is: 'cut off' }, 'UNREACHABLE'],
  ['answering no GraphQL', { is: 'lying', change: () => ['hello'] }, 'BAD_ANSWER'],
  ['answering without the field', { is: 'lying', change: () => ({ data: {} }) }, 'BAD_ANSWER'],
  [
    'failing inside',
    { is: 'lying', change: () => ({ data: null, errors: [{ message: 'boom', extensions: { code: 'INTERNAL_SERVER_ERROR' } }] }) },
    'FAILED',
  ],
  [
    'speaking another contract',
    {
      is: 'lying',
      change: () => ({ errors: [{ message: 'Cannot query field', extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] }),
    },
    'BAD_ANSWER',
  ],
  [
    'answering rows out of order',
    {
      is: 'lying',
      change: (answer) => {
        const list = answer.data?.suggestions as { _ld_cursors: unknown[] } | undefined;
        list?._ld_cursors.reverse();
        return answer;
      },
    },
    'BAD_ANSWER',
  ],
];

describe.each(faults)('an owner that is %s', (_, behaviour, reason) => {
  it('with coverage: the others’ rows stand and the owner is named, in its timeout plus a tenth', async () => {
    await using here = await owners.graph();
    await here.ask(withCoverage);
    if (behaviour === 'stopped') await owners.sick.stop();
    else owners.sick.behaviour = behaviour;
    const startedAt = performance.now();
    const { data, errors, extensions } = await here.ask(withCoverage);
    const tookMs = performance.now() - startedAt;
    const answer = data?.suggestions as { nodes: { id: string }[]; totalCount: number; coverage: unknown };
    expect(errors).toBeUndefined();
    expect(answer.nodes.map(({ id }) => id)).toEqual(theOthersRows);
    expect(answer.totalCount).toBe(6);
    expect(answer.coverage).toEqual({
      total: 3,
      answered: 2,
      complete: false,
      missing: [{ owner: { code: '430223', name: '攸县人大' }, reason }],
    });
    expect(extensions?.coverage).toMatchObject({
      total: 3,
      answered: 2,
      complete: false,
      missing: [{ subgraph: 'suggestions', reason }],
    });
    expect(tookMs).toBeLessThan(timeoutMs * 1.1 + 300); // 300 ms for a machine that is busy with other tests
  });

  it('without coverage: the field fails with one OWNER_UNAVAILABLE that names the owner', async () => {
    await using here = await owners.graph();
    if (behaviour === 'stopped') await owners.sick.stop();
    else owners.sick.behaviour = behaviour;
    const { data, errors } = await here.ask(withoutCoverage);
    expect(data).toEqual({ suggestions: null });
    expect(errors?.map(({ path, extensions }) => ({ path, extensions }))).toEqual([
      {
        path: ['suggestions'],
        extensions: {
          code: 'OWNER_UNAVAILABLE',
          subgraph: 'suggestions',
          owner: { code: '430223', name: '攸县人大' },
          reason,
          since: expect.any(String) as string,
        },
      },
    ]);
  });

  it('when it is back, it is in the answers again without a restart', async () => {
    await using here = await owners.graph();
    if (behaviour === 'stopped') await owners.sick.stop();
    else owners.sick.behaviour = behaviour;
    await here.ask(withCoverage);
    await owners.heal();
    const { data, errors } = await here.ask(withCoverage);
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({ suggestions: { totalCount: 9, coverage: { complete: true, answered: 3 } } });
  });
});

describe('an owner that is down', () => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await owners.graph();
  });
  afterAll(async () => {
    await graph[Symbol.asyncDispose]();
  });

  it('statistics say whom they lack, or fail', async () => {
    owners.sick.behaviour = { is: 'status', status: 500 };
    const partial = await graph.ask(statistics('coverage { complete }'));
    expect(partial.data).toMatchObject({
      suggestionStatistics: { groups: [{ key: '430281', count: 3 }], total: { count: 6 }, coverage: { complete: false } },
    });
    const failed = await graph.ask(statistics(''));
    expect(failed.data).toEqual({ suggestionStatistics: null });
    expect(failed.errors?.[0]?.extensions.code).toBe('OWNER_UNAVAILABLE');
  });

  it('coverage that is left out by @include is no consent', async () => {
    owners.sick.behaviour = { is: 'status', status: 500 };
    const query = `query ($also: Boolean!) { suggestions(within: "4302") { ${rows} coverage @include(if: $also) { total } } }`;
    expect((await graph.ask(query, { also: false })).data).toEqual({ suggestions: null });
    expect((await graph.ask(query, { also: true })).data).toMatchObject({ suggestions: { coverage: { total: 3 } } });
  });

  it('a record of an owner that is down is null with one error; records of others stand', async () => {
    owners.sick.behaviour = { is: 'status', status: 500 };
    const { data, errors } = await graph.ask(
      `{ a: suggestion(id: "${idOf('430223', 1)}") { title } b: suggestion(id: "${idOf('430281', 1)}") { title } }`,
    );
    expect(data).toEqual({ a: null, b: { title: '430281 第1件' } });
    expect(errors?.map(({ path, extensions }) => [path, extensions.code])).toEqual([[['a'], 'OWNER_UNAVAILABLE']]);
  });
});

describe('a list of a record whose owner is down', () => {
  const sponsored = (also: string): string =>
    `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Deputy { suggestions(first: 2) { totalCount nodes { id } ${also} } } } }`;
  const representations = ['430281', '430223'].map((code) => ({ __typename: 'Deputy', id: `${code}.Deputy.d1` }));

  async function asked(here: TestGraph, also: string): Promise<unknown> {
    const response = await fetch(here.url.replace('/graphql', '/subgraphs/suggestions'), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: sponsored(also), variables: { representations } }),
    });
    return response.json();
  }
  const wellOne = { totalCount: 3, nodes: [{ id: idOf('430281', 3) }, { id: idOf('430281', 2) }] };

  it('is empty and names the owner where coverage is selected', async () => {
    await using here = await owners.graph();
    owners.sick.behaviour = { is: 'status', status: 500 };
    expect(await asked(here, 'coverage { answered missing { owner { code } reason } }')).toEqual({
      data: {
        _entities: [
          { suggestions: { ...wellOne, coverage: { answered: 1, missing: [] } } },
          {
            suggestions: {
              totalCount: 0,
              nodes: [],
              coverage: { answered: 0, missing: [{ owner: { code: '430223' }, reason: 'FAILED' }] },
            },
          },
        ],
      },
    });
  });

  it('fails with one error where it is not', async () => {
    await using here = await owners.graph();
    owners.sick.behaviour = { is: 'status', status: 500 };
    expect(await asked(here, '')).toMatchObject({
      data: { _entities: [{ suggestions: wellOne }, null] },
      errors: [{ path: ['_entities', 1], extensions: { code: 'OWNER_UNAVAILABLE', owner: { code: '430223' } } }],
    });
  });
});
