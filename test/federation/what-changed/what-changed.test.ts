import { Pool } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeFeedCursor, parseFeedCursor } from '../../../schema/feed-cursor.ts';
import { subgraphs } from '../../../subgraphs/all.ts';
import { type Serving, serve } from '../../../subgraphs/serve.ts';
import { staffOf } from '../../callers.ts';
import { type FreshDatabase, freshDatabase } from '../../postgres.ts';
import { testLogKey, testTokens } from '../../signing.ts';
import { FaultProxy } from '../fault-proxy.ts';
import { TestGraph, now } from '../graph.ts';

/** 株洲市 and, with a system of its own that is sometimes away, 醴陵市: what changes at both is one feed. */
const codes = ['4302', '430281'] as const;
const databases = new Map<string, { fresh: FreshDatabase; pool: Pool }>();
let serving: Serving;
let proxy: FaultProxy;
let graph: TestGraph;
let serial = 0;

beforeAll(async () => {
  for (const code of codes) {
    const fresh = await freshDatabase(['suggestions']);
    databases.set(code, { fresh, pool: new Pool({ connectionString: fresh.adminUrl, options: '-c search_path=suggestions' }) });
  }
  serving = await serve(
    codes.map((code) => ({
      subgraph: subgraphs.suggestions,
      code,
      name: code,
      database: databases.get(code)?.fresh.url('suggestions') ?? '',
      logKey: testLogKey,
    })),
    { port: 0, now, tokens: testTokens },
  );
  proxy = new FaultProxy(serving.urlOf('suggestions', '430281'));
  await proxy.start();
  graph = await TestGraph.start(
    [
      { subgraph: 'suggestions', code: '4302', url: serving.urlOf('suggestions', '4302') },
      { subgraph: 'suggestions', code: '430281', url: proxy.url },
    ],
    { failuresToOpen: 3, openForMs: 1, maxUnderWay: 100 },
  );
  graph.asker = { identity: staffOf('43', { roles: ['PROVINCIAL_STAFF'] }) };
});

afterAll(async () => {
  await graph[Symbol.asyncDispose]();
  await serving.close();
  await proxy.stop();
  for (const { fresh, pool } of databases.values()) {
    await pool.end();
    await fresh[Symbol.asyncDispose]();
  }
});

/** Something happens to a suggestion of a place. */
async function change(code: (typeof codes)[number]): Promise<string> {
  const title = `${code} 第${++serial}件`;
  const id = `${code.padEnd(6, '0')}.Suggestion.c${serial}`;
  const pool = databases.get(code)?.pool;
  await pool?.query(
    `insert into suggestions (id, title, text, category, code, in_session, state, lead_sponsor, submitted_at, assigned_on, due_on, disclosed, disclosure)
     values ($1, $2, '正文', 'OTHER', $3, true, 'ASSIGNED', $4, '2026-01-01T02:00:00Z', '2026-04-01', '2026-07-01', true, 'PUBLIC_FULL')`,
    [id, title, code, `${code.padEnd(6, '0')}.Deputy.d1`],
  );
  await pool?.query(
    `insert into history (record_id, position, event, to_state, at, actor) values ($1, 1, 'SUBMIT', 'SUBMITTED', '2026-01-01T02:00:00Z', '代表')`,
    [id],
  );
  return title;
}

interface Feed {
  cursor: string;
  more: boolean;
  changes: { at: string; suggestion: { title: string; leadSponsor: { id: string } } }[];
  coverage: { complete: boolean; missing: { owner: { code: string } }[] };
}

const document = `query ($since: String, $first: Int) { suggestionChanges(within: "430200", since: $since, first: $first) {
  cursor more changes { at suggestion { title leadSponsor { id } } } coverage { complete missing { owner { code } } } } }`;

async function read(since: string | null, first = 20): Promise<Feed> {
  const { data, errors } = await graph.ask(document, { since, first });
  expect(errors).toBeUndefined();
  return data?.suggestionChanges as Feed; // as selected
}

describe('what changed, over all owners', () => {
  it('is read on with one cursor, each owner in its own order', async () => {
    const { cursor } = await read(null);
    const titles: string[] = [];
    for (const code of ['4302', '430281', '430281', '4302'] as const) titles.push(await change(code));
    const whole = await read(cursor);
    expect(whole.changes.map(({ suggestion }) => suggestion.title)).toEqual([titles[0], titles[3], titles[1], titles[2]]);
    expect(whole.more).toBe(false);
    // A page of one is one of each owner.
    const first = await read(cursor, 1);
    expect(first).toMatchObject({ more: true, changes: [{}, {}] });
    expect((await read(first.cursor)).changes.map(({ suggestion }) => suggestion.title)).toEqual([titles[3], titles[2]]);
    expect((await read(whole.cursor)).changes).toEqual([]);
  });

  it('of an owner that was away is told when it is back, and nothing of it is skipped', async () => {
    const { cursor } = await read(null);
    const before = await change('430281');
    proxy.behaviour = { is: 'status', status: 503 };
    const there = await change('4302');
    const partial = await read(cursor);
    expect(partial.changes.map(({ suggestion }) => suggestion.title)).toEqual([there]);
    expect(partial.coverage).toEqual({ complete: false, missing: [{ owner: { code: '430281' } }] });
    // Who was away stays where it was.
    expect(parseFeedCursor(partial.cursor)['430281']).toBe(parseFeedCursor(cursor)['430281']);
    const meanwhile = await change('430281');
    proxy.behaviour = { is: 'healthy' };
    let back = await read(partial.cursor);
    if (!back.coverage.complete) back = await read(back.cursor);
    expect(back.changes.map(({ suggestion }) => suggestion.title)).toEqual([before, meanwhile]);
  });

  it('without coverage fails as a whole when somebody is away, and the reader asks again with the cursor it has', async () => {
    proxy.behaviour = { is: 'status', status: 503 };
    const { data, errors } = await graph.ask('{ suggestionChanges(within: "430200") { cursor } }');
    proxy.behaviour = { is: 'healthy' };
    expect(data).toEqual({ suggestionChanges: null });
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['OWNER_UNAVAILABLE']);
  });

  it('takes an owner whose cursor speaks of another for missing', async () => {
    const { cursor } = await read(null);
    proxy.behaviour = {
      is: 'lying',
      change: (answer) => {
        const feed = answer.data?.suggestionChanges as { _ld_cursor: string } | undefined;
        if (feed !== undefined) feed._ld_cursor = encodeFeedCursor({ '430200': 'AAAAAAAAAAAAAAAAAAAAAA' });
        return answer;
      },
    };
    const lied = await read(cursor);
    proxy.behaviour = { is: 'healthy' };
    expect(lied.coverage.missing).toEqual([{ owner: { code: '430281' } }]);
    expect(parseFeedCursor(lied.cursor)).toEqual(parseFeedCursor(cursor));
  });

  it('is refused for a cursor that is none, before any owner is asked', async () => {
    const { errors } = await graph.ask(document, { since: 'x' });
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_CURSOR']);
    expect((await graph.ask(document, { first: 101 })).errors?.map(({ extensions }) => extensions.code)).toEqual([
      'BAD_PAGE_SIZE',
    ]);
  });
});
