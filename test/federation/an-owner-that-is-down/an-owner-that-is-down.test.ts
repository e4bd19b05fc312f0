import { staffOf } from '../../callers.ts';
import { testLogKey, testTokens } from '../../signing.ts';
import { Pool } from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { subgraphs } from '../../../subgraphs/all.ts';
import { type Serving, serve } from '../../../subgraphs/serve.ts';
import { freshDatabase } from '../../postgres.ts';
import { type Behaviour, FaultProxy } from '../fault-proxy.ts';
import { TestGraph, now } from '../graph.ts';

/** 株洲市, and two counties with systems of their own: 醴陵市, which is well, and 攸县, which is not. Three processes' worth of real HTTP. */
const codes = ['4302', '430281', '430223'] as const;
const timeoutMs = 2_000;

const databases = new Map<string, Awaited<ReturnType<typeof freshDatabase>>>();
const proxies = new Map<string, FaultProxy>();
let serving: Serving;
let graph: TestGraph;

beforeAll(async () => {
  for (const code of codes) {
    const database = await freshDatabase(['suggestions']);
    databases.set(code, database);
    const pool = new Pool({ connectionString: database.adminUrl });
    for (const n of [1, 2, 3]) {
      await pool.query(
        `insert into suggestions.suggestions (id, title, text, category, code, in_session, state, lead_sponsor, submitted_at,
           assigned_on, due_on, disclosed, disclosure)
         values ($1, $2, '正文', 'OTHER', $3, true, 'ASSIGNED', $4, $5, '2026-04-01', '2026-07-01', true, 'PUBLIC_FULL')`,
        [idOf(code, n), `${code} 第${n}件`, code, `${code.padEnd(6, '0')}.Deputy.d1`, `2026-0${n}-01T02:00:00Z`],
      );
    }
    await pool.end();
  }
  serving = await serve(
    codes.map((code) => ({
      subgraph: subgraphs.suggestions,
      code,
      name: code,
      database: databases.get(code)?.url('suggestions') ?? '',
      logKey: testLogKey,
    })),
    { port: 0, now, tokens: testTokens },
  );
  for (const code of codes) {
    const proxy = new FaultProxy(serving.urlOf('suggestions', code));
    await proxy.start();
    proxies.set(code, proxy);
  }
});

afterAll(async () => {
  await serving.close();
  for (const proxy of proxies.values()) await proxy.stop();
  for (const database of databases.values()) await database[Symbol.asyncDispose]();
});

beforeEach(async () => {
  await proxy.start();
  proxy.behaviour = { is: 'healthy' };
  proxy.requests = 0;
});

const proxy = {
  get sick(): FaultProxy {
    const found = proxies.get('430223');
    if (found === undefined) throw new Error('The proxy of 攸县 is not there.');
    return found;
  },
  start: async (): Promise<void> => {
    if (!proxy.sick.listening) await proxy.sick.start();
  },
  set behaviour(behaviour: Behaviour) {
    proxy.sick.behaviour = behaviour;
  },
  set requests(count: number) {
    proxy.sick.requests = count;
  },
};

function idOf(code: string, n: number): string {
  return `${code.padEnd(6, '0')}.Suggestion.s${n}`;
}

async function startGraph(openForMs = 50): Promise<TestGraph> {
  const owners = codes.map((code) => ({ subgraph: 'suggestions' as const, code, url: proxies.get(code)?.url ?? '', timeoutMs }));
  return TestGraph.start(owners, { failuresToOpen: 3, openForMs, maxUnderWay: 100 });
}

const rows = 'nodes { id title }';
const coverage = 'coverage { total answered complete missing { owner { code name } reason } }';
const withCoverage = `{ suggestions(within: "430200", orderBy: SUBMITTED_AT_ASC) { totalCount ${rows} ${coverage} } }`;
const withoutCoverage = `{ suggestions(within: "430200", orderBy: SUBMITTED_AT_ASC) { ${rows} } }`;
const statistics = (also: string): string =>
  `{ suggestionStatistics(within: "430200", groupBy: [COUNTY]) { groups { key count } total { count } ${also} } }`;

const theOthersRows = [1, 2, 3].flatMap((n) => ['430200', '430281'].map((code) => `${code}.Suggestion.s${n}`));

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
    await using here = await startGraph();
    await here.ask(withCoverage);
    if (behaviour === 'stopped') await proxy.sick.stop();
    else proxy.behaviour = behaviour;
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
    await using here = await startGraph();
    if (behaviour === 'stopped') await proxy.sick.stop();
    else proxy.behaviour = behaviour;
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
    await using here = await startGraph();
    if (behaviour === 'stopped') await proxy.sick.stop();
    else proxy.behaviour = behaviour;
    await here.ask(withCoverage);
    await proxy.start();
    proxy.behaviour = { is: 'healthy' };
    const { data, errors } = await here.ask(withCoverage);
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({ suggestions: { totalCount: 9, coverage: { complete: true, answered: 3 } } });
  });
});

describe('an owner that is down', () => {
  beforeAll(async () => {
    graph = await startGraph();
  });
  afterAll(async () => {
    await graph[Symbol.asyncDispose]();
  });

  it('statistics say whom they lack, or fail', async () => {
    proxy.behaviour = { is: 'status', status: 500 };
    const partial = await graph.ask(statistics(coverage));
    expect(partial.data).toMatchObject({
      suggestionStatistics: { groups: [{ key: '430281', count: 3 }], total: { count: 6 }, coverage: { complete: false } },
    });
    const failed = await graph.ask(statistics(''));
    expect(failed.data).toEqual({ suggestionStatistics: null });
    expect(failed.errors?.[0]?.extensions.code).toBe('OWNER_UNAVAILABLE');
  });

  it('coverage that is left out by @include is no consent', async () => {
    proxy.behaviour = { is: 'status', status: 500 };
    const query = `query ($also: Boolean!) { suggestions(within: "4302") { ${rows} coverage @include(if: $also) { total } } }`;
    expect((await graph.ask(query, { also: false })).data).toEqual({ suggestions: null });
    expect((await graph.ask(query, { also: true })).data).toMatchObject({ suggestions: { coverage: { total: 3 } } });
  });

  it('a record of an owner that is down is null with one error; records of others stand', async () => {
    proxy.behaviour = { is: 'status', status: 500 };
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
    await using here = await startGraph();
    proxy.behaviour = { is: 'status', status: 500 };
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
    await using here = await startGraph();
    proxy.behaviour = { is: 'status', status: 500 };
    expect(await asked(here, '')).toMatchObject({
      data: { _entities: [{ suggestions: wellOne }, null] },
      errors: [{ path: ['_entities', 1], extensions: { code: 'OWNER_UNAVAILABLE', owner: { code: '430223' } } }],
    });
  });
});

describe('an owner that speaks for another', () => {
  const own = idOf('430223', 2);
  const others = '430281.Suggestion.s9';
  const inRows = (answer: object): object => JSON.parse(JSON.stringify(answer).replaceAll(own, others)) as object; // what was JSON before
  const inCursorsToo = (answer: object): object => {
    const cursor = /"cursor":"([^"]+)"/g;
    const lied = JSON.stringify(answer).replaceAll(cursor, (_, text: string) => {
      const place = Buffer.from(text, 'base64url').toString().replace(own, others);
      return `"cursor":"${Buffer.from(place).toString('base64url')}"`;
    });
    return inRows(JSON.parse(lied) as object); // what was JSON before
  };
  const inNodesOnly = (answer: object): object => {
    const { _ld_cursors, ...rest } = (answer as { data: { suggestions: { _ld_cursors: unknown } } }).data.suggestions; // the list asked for
    return { data: { suggestions: { ...inRows(rest), _ld_cursors } } };
  };

  it.each([
    ['in the row and its cursor', inCursorsToo],
    ['in the row alone', inNodesOnly],
  ])('has its row dropped from a list when it lies %s', async (_, change) => {
    await using here = await startGraph();
    proxy.behaviour = { is: 'lying', change };
    const { data, errors } = await here.ask(withCoverage);
    const { nodes } = (data as { suggestions: { nodes: { id: string }[] } }).suggestions; // as selected
    const told = new Set(nodes.map(({ id }) => id));
    expect(told).toEqual(new Set([...theOthersRows, idOf('430223', 1), idOf('430223', 3)]));
    expect(errors?.map(({ extensions }) => extensions)).toMatchObject([
      { code: 'OWNER_SPOKE_FOR_ANOTHER', subgraph: 'suggestions', owner: { code: '430223' } },
    ]);
  });

  it('has its row dropped from edges too, whatever the client calls the node', async () => {
    await using here = await startGraph();
    proxy.behaviour = { is: 'lying', change: inNodesOnly };
    const { data } = await here.ask(
      '{ suggestions(within: "430200") { edges { row: node { id title } } coverage { complete } } }',
    );
    const { edges } = (data as { suggestions: { edges: { row: { id: string } }[] } }).suggestions; // as selected
    expect(new Set(edges.map(({ row }) => row.id))).toEqual(new Set([...theOthersRows, idOf('430223', 1), idOf('430223', 3)]));
  });

  it('is missing when its cursors do not fit its rows', async () => {
    await using here = await startGraph();
    proxy.behaviour = { is: 'lying', change: inRows };
    const { data } = await here.ask(withCoverage);
    expect(data).toMatchObject({ suggestions: { coverage: { missing: [{ owner: { code: '430223' }, reason: 'BAD_ANSWER' }] } } });
  });

  it('has its record dropped by id', async () => {
    await using here = await startGraph();
    proxy.behaviour = { is: 'lying', change: () => ({ data: { suggestion: { title: 'x', _ld_id: others } } }) };
    const { data, errors } = await here.ask(`{ suggestion(id: "${own}") { title } }`);
    expect(data).toEqual({ suggestion: null });
    expect(errors?.[0]?.extensions.code).toBe('OWNER_SPOKE_FOR_ANOTHER');
  });
});

describe('an owner that answers `_entities` with the wrong length', () => {
  it('gives null for its records, one error, and leaves the others alone', async () => {
    await using here = await startGraph();
    proxy.behaviour = {
      is: 'lying',
      change: (answer) => ({ data: Object.fromEntries(Object.keys(answer.data ?? {}).map((key) => [key, []])) }),
    };
    const { data, errors } = await here.ask(
      `{ a: node(id: "${idOf('430281', 1)}") { ... on Suggestion { title } } b: node(id: "${idOf('430223', 1)}") { ... on Suggestion { title } } }`,
    );
    expect(data).toEqual({ a: { title: '430281 第1件' }, b: null });
    expect(errors?.map(({ path, extensions }) => [path, extensions.code, extensions.reason])).toEqual([
      [['b'], 'OWNER_UNAVAILABLE', 'BAD_ANSWER'],
    ]);
  });
});

describe('the circuit breaker', () => {
  const first = (rows: number): string =>
    `{ suggestions(within: "4302", first: ${rows}) { coverage { complete missing { reason } } } }`;

  it('leaves an owner that keeps failing alone', async () => {
    await using here = await startGraph(60_000);
    proxy.behaviour = { is: 'status', status: 500 };
    const reasons: unknown[] = [];
    for (let asked = 0; asked < 5; asked++) {
      // Another question each time, so that none shares the answer of one under way.
      const { data } = await here.ask(first(asked + 1));
      const { suggestions } = data as { suggestions: { coverage: { missing: { reason: string }[] } } }; // as selected
      reasons.push(suggestions.coverage.missing[0]?.reason);
    }
    expect(reasons).toEqual(['FAILED', 'FAILED', 'FAILED', 'BREAKER_OPEN', 'BREAKER_OPEN']);
    expect(proxy.sick.requests).toBe(3);
  });

  it('lets a probe through after a while, and closes when it is answered', async () => {
    await using here = await startGraph(1);
    proxy.behaviour = { is: 'status', status: 500 };
    for (let asked = 0; asked < 4; asked++) await here.ask(first(asked + 1));
    proxy.behaviour = { is: 'healthy' };
    await expect
      .poll(async () => (await here.ask(first(9))).data, { timeout: 5_000, interval: 20 })
      .toEqual({ suggestions: { coverage: { complete: true, missing: [] } } });
  });
});

describe('reads and commands', () => {
  it('a read is sent a second time when the connection breaks, a command is not', async () => {
    await using here = await startGraph();
    proxy.behaviour = { is: 'cut off' };
    await here.ask(`{ suggestion(id: "${idOf('430223', 1)}") { title } }`);
    expect(proxy.sick.requests).toBe(2);
    proxy.requests = 0;
    const { errors } = await here.as(
      { identity: staffOf('430223') },
      `mutation { assignSuggestion(input: { id: "${idOf('430223', 3)}", units: [{ unit: "县水利局", role: LEAD }] }) { suggestion { id } } }`,
    );
    expect(proxy.sick.requests).toBe(1);
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['OWNER_FAILED']);
  });

  it('the same question of the same caller is sent once, of another caller twice', async () => {
    await using here = await startGraph();
    await here.ask(withCoverage);
    proxy.requests = 0;
    const alike = `{ suggestions(within: "430223") { ${rows} } }`;
    await Promise.all([here.ask(alike), here.ask(alike), here.ask(alike)]);
    const shared = proxy.sick.requests;
    proxy.requests = 0;
    await Promise.all(['a', 'b', 'c'].map((subject) => here.as({ identity: staffOf('430223', { subject }) }, alike)));
    expect(shared).toBeLessThan(3);
    expect(proxy.sick.requests).toBe(3);
  });
});
