import { Pool } from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { subgraphs } from '../../../subgraphs/all.ts';
import { type Serving, serve } from '../../../subgraphs/serve.ts';
import { type FreshDatabase, freshDatabase } from '../../postgres.ts';
import { testLogKey, testTokens } from '../../signing.ts';
import { FaultProxy } from '../fault-proxy.ts';
import { type Answer, TestGraph, now } from '../graph.ts';
import { hostilities } from './hostilities.ts';

/** 株洲市, which is honest, and 攸县, which is not: a system that somebody else has taken over. The gateway and both over real HTTP. */
const codes = ['4302', '430223'] as const;

let databases: FreshDatabase[];
let serving: Serving;
let hostile: FaultProxy;
let graph: TestGraph;

beforeAll(async () => {
  databases = await Promise.all(codes.map(() => freshDatabase(['suggestions'])));
  for (const [at, code] of codes.entries()) {
    const pool = new Pool({ connectionString: databases[at]?.adminUrl });
    await pool.query(
      `insert into suggestions.suggestions (id, title, text, category, code, in_session, state, lead_sponsor, submitted_at,
         assigned_on, due_on, disclosed, disclosure)
       select $1 || n, '第' || n || '件', '正文', 'OTHER', $2, true, 'ASSIGNED', $3, '2026-01-01T02:00:00Z'::timestamptz + n * interval '1 day',
         '2026-04-01', '2026-07-01', true, 'PUBLIC_FULL' from generate_series(1, 3) n`,
      [`${code.padEnd(6, '0')}.Suggestion.s`, code, `${code.padEnd(6, '0')}.Deputy.d1`],
    );
    await pool.end();
  }
  serving = await serve(
    codes.map((code, at) => ({
      subgraph: subgraphs.suggestions,
      code,
      name: code,
      database: databases[at]?.url('suggestions') ?? '',
      logKey: testLogKey,
    })),
    { port: 0, now, tokens: testTokens },
  );
  hostile = new FaultProxy(serving.urlOf('suggestions', '430223'));
  await hostile.start();
  const owners = [
    { subgraph: 'suggestions' as const, code: '4302', url: serving.urlOf('suggestions', '4302'), timeoutMs: 20_000 },
    { subgraph: 'suggestions' as const, code: '430223', url: hostile.url, timeoutMs: 2_000 },
  ];
  // It is asked again each time, so that each of its answers is met.
  graph = await TestGraph.start(owners, { failuresToOpen: 1_000, openForMs: 1, maxUnderWay: 100 });
});

afterAll(async () => {
  await graph[Symbol.asyncDispose]();
  await hostile.stop();
  await serving.close();
  for (const database of databases) await database[Symbol.asyncDispose]();
});

beforeEach(() => {
  hostile.behaviour = { is: 'healthy' };
});

const both = `{ suggestions(within: "430200", orderBy: SUBMITTED_AT_ASC) { totalCount nodes { id title }
  coverage { answered missing { owner { code } reason } } } }`;
const honestOnly = '{ suggestion(id: "430200.Suggestion.s1") { title } }';
const itsRecord = '{ suggestion(id: "430223.Suggestion.s1") { title } }';

const rowsOf = (code: string): object[] => [1, 2, 3].map((n) => ({ id: `${code}.Suggestion.s${n}`, title: `第${n}件` }));

const codesOf = ({ errors }: Answer): unknown => errors?.map(({ extensions }) => extensions.code);

describe.each(hostilities)('an owner that $name', ({ answer, reason }) => {
  it('is missing, the others’ rows stand, and nobody beside is troubled', async () => {
    hostile.behaviour = { is: 'hostile', answer };
    const [met, beside] = await Promise.all([graph.ask(both), graph.ask(honestOnly)]);
    expect(met.errors).toBeUndefined();
    expect(met.data).toEqual({
      suggestions: {
        totalCount: 3,
        nodes: rowsOf('430200'),
        coverage: { answered: 1, missing: [{ owner: { code: '430223' }, reason }] },
      },
    });
    expect(beside.data).toEqual({ suggestion: { title: '第1件' } });
  });
});

describe('an owner', () => {
  const says = (answer: object | string): void => {
    const text = typeof answer === 'string' ? answer : JSON.stringify(answer);
    hostile.behaviour = {
      is: 'hostile',
      answer: (response) => response.writeHead(200, { 'content-type': 'application/json' }).end(text),
    };
  };

  it('that gives another type than the field’s has that field null, with one error that has a code', async () => {
    says({ data: { suggestion: { title: { not: 'a text' }, _ld_id: '430223.Suggestion.s1' } } });
    const met = await graph.ask(itsRecord);
    expect(met.data).toEqual({ suggestion: null });
    expect(codesOf(met)).toEqual(['OWNER_UNAVAILABLE']);
  });

  it('that nests an error’s extensions 5,000 deep has the error told without them', async () => {
    const nested = `${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`;
    says(
      `{"data":{"suggestion":null},"errors":[{"message":"no","path":["suggestion"],"extensions":{"code":"FORBIDDEN","deep":${nested}}}]}`,
    );
    const met = await graph.ask(itsRecord);
    expect(met.data).toEqual({ suggestion: null });
    expect(codesOf(met)).toEqual(['FORBIDDEN']);
    expect(JSON.stringify(met).length).toBeLessThan(2_000);
  });

  it('that tells 100,000 errors has a hundred of them looked at, cut', async () => {
    const errors = Array.from({ length: 100_000 }, (_, at) => ({
      message: `${at} ${at === 0 ? 'x'.repeat(100_000) : ''}`,
      path: ['suggestion'],
      extensions: { code: 'FORBIDDEN', long: 'x'.repeat(at === 0 ? 100_000 : 1) },
    }));
    says({ data: { suggestion: null }, errors });
    const met = await graph.ask(itsRecord);
    expect(new Set(met.errors?.map(({ extensions }) => extensions.code))).toEqual(new Set(['FORBIDDEN']));
    expect(met.errors?.length).toBeLessThanOrEqual(100);
    expect(JSON.stringify(met).length).toBeLessThan(50_000);
  });

  it('that writes `__proto__` changes nothing but its own answer', async () => {
    const evil = '"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}';
    hostile.behaviour = {
      is: 'hostile',
      answer: (response, honest) =>
        response
          .writeHead(200, { 'content-type': 'application/json' })
          .end(
            honest
              .replaceAll('{', `{${evil},`)
              .replaceAll(',}', '}')
              .replaceAll(`{${evil},"polluted"`, '{"polluted"')
              .replaceAll(`{${evil},"prototype"`, '{"prototype"'),
          ),
    };
    const met = await graph.ask(both);
    expect(met.data).toMatchObject({ suggestions: { coverage: { answered: 2 } } });
    expect({}).not.toHaveProperty('polluted');
    hostile.behaviour = { is: 'healthy' };
    expect((await graph.ask(both)).data).toMatchObject({
      suggestions: { totalCount: 6, coverage: { answered: 2, missing: [] } },
    });
  });

  it('that was hostile and is well again is in the answers again', async () => {
    expect((await graph.ask(both)).data).toMatchObject({
      suggestions: { totalCount: 6, coverage: { answered: 2, missing: [] } },
    });
  });
});
