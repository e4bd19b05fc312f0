import { Pool } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { errorCodes } from '../../../schema/errors.ts';
import { encodeCursor } from '../../../schema/cursor.ts';
import { type FreshDatabase, freshDatabase } from '../../postgres.ts';
import { staffOf } from '../../callers.ts';
import { type Answer, TestGraph } from '../graph.ts';

/** One owner of suggestions for Hunan: whatever is asked wrongly is answered with a code of the table, and nothing is written. */
let fresh: FreshDatabase;
let graph: TestGraph;
let admin: Pool;

beforeAll(async () => {
  fresh = await freshDatabase(['suggestions']);
  admin = new Pool({ connectionString: fresh.adminUrl, max: 1 });
  admin.on('error', () => {});
  // Its first answers wait for its schema to be built.
  graph = await TestGraph.start([{ subgraph: 'suggestions', code: '43', database: fresh.url('suggestions'), timeoutMs: 10_000 }]);
  graph.asker = { identity: staffOf('430281') };
});

afterAll(async () => {
  await graph[Symbol.asyncDispose]();
  await admin.end();
  await fresh[Symbol.asyncDispose]();
});

const list = (args: string): string => `{ suggestions(${args}) { totalCount nodes { id } coverage { complete } } }`;
const submit = (input: string): string => `mutation { submitSuggestion(input: { ${input} }) { suggestion { id } } }`;
const sponsor = 'leadSponsor: "430281.Deputy.d1"';
const otherOrder = encodeCursor({ order: 'DUE_ON_ASC', key: '2026-01-01', id: '430000.Suggestion.s1' });
const absurdKey = encodeCursor({ order: 'SUBMITTED_AT_DESC', key: 'yesterday', id: '430000.Suggestion.s1' });

const questions: [what: string, query: string, code: string][] = [
  ['a malformed code', list('within: "43x"'), 'BAD_JURISDICTION_CODE'],
  ['a code of a wrong length', list('within: "43028"'), 'BAD_JURISDICTION_CODE'],
  ['a code that is written as a number', list('within: 430281'), 'BAD_JURISDICTION_CODE'],
  ['a code of no place', list('within: "439999"'), 'UNKNOWN_JURISDICTION'],
  ['a place without an owner', list('within: "340000"'), 'NO_OWNER'],
  ['no row at all', list('within: "43", first: 0'), 'BAD_PAGE_SIZE'],
  ['too many rows', list('within: "43", first: 1000'), 'BAD_PAGE_SIZE'],
  ['a negative number of rows', list('within: "43", first: -1'), 'BAD_PAGE_SIZE'],
  ['a cursor that is none', list('within: "43", after: "hello"'), 'BAD_CURSOR'],
  ['a cursor of another order', list(`within: "43", after: "${otherOrder}"`), 'BAD_CURSOR'],
  ['a cursor with a key made by hand', list(`within: "43", after: "${absurdKey}"`), 'BAD_CURSOR'],
  ['an id that is none', '{ suggestion(id: "17") { id } }', 'BAD_ID'],
  ['an id of another type', '{ suggestion(id: "430000.Deputy.d1") { id } }', 'BAD_ID'],
  ['an id with a short code', '{ suggestion(id: "43.Suggestion.s1") { id } }', 'BAD_ID'],
  ['an id of no owner', '{ suggestion(id: "340000.Suggestion.s1") { id } }', 'NO_OWNER'],
  ['a node of no type', '{ node(id: "430000.Weather.w1") { id } }', 'BAD_ID'],
  ['a node id that is none', '{ node(id: "17") { id } }', 'BAD_ID'],
  ['too many groups', '{ suggestionStatistics(within: "43", top: 0) { groupCount } }', 'BAD_PAGE_SIZE'],
  ['two levels of places', '{ suggestionStatistics(within: "43", groupBy: [CITY, COUNTY]) { groupCount } }', 'BAD_INPUT'],
  ['a day that is none', list('within: "43", filter: { submittedFrom: "2026-02-30" }'), 'BAD_INPUT'],
  ['owners of a subgraph that is none', '{ owners(within: "43", subgraph: "weather") { totalCount } }', 'BAD_INPUT'],
  ['owners of no place', '{ owners(within: "439999") { totalCount } }', 'UNKNOWN_JURISDICTION'],
  ['places of no place', '{ jurisdictions(within: "439999") { totalCount } }', 'UNKNOWN_JURISDICTION'],
  ['a field that is not there', '{ weather }', 'GRAPHQL_VALIDATION_FAILED'],
  ['two routing arguments', list('within: "43", jurisdiction: "43"'), 'GRAPHQL_VALIDATION_FAILED'],
  ['a document that is none', '{ suggestions(', 'GRAPHQL_PARSE_FAILED'],
  ['no title', submit(`jurisdiction: "430281", title: " ", text: "x", category: OTHER, ${sponsor}`), 'BAD_INPUT'],
  [
    'a title that is too long',
    submit(`jurisdiction: "430281", title: "${'长'.repeat(101)}", text: "x", category: OTHER, ${sponsor}`),
    'BAD_INPUT',
  ],
  [
    'a congress that is not there',
    submit(`jurisdiction: "430281002", title: "x", text: "x", category: OTHER, ${sponsor}`),
    'BAD_INPUT',
  ],
  [
    'a place that is not there',
    submit(`jurisdiction: "439999", title: "x", text: "x", category: OTHER, ${sponsor}`),
    'UNKNOWN_JURISDICTION',
  ],
  [
    'a sponsor of another congress',
    submit('jurisdiction: "430281", title: "x", text: "x", category: OTHER, leadSponsor: "430223.Deputy.d1"'),
    'BAD_INPUT',
  ],
  [
    'a suggestion that is not there',
    'mutation { assignSuggestion(input: { id: "430281.Suggestion.s1", units: [{ unit: "水利局", role: LEAD }] }) { suggestion { id } } }',
    'NOT_FOUND',
  ],
  [
    'a sponsor named twice',
    submit(`jurisdiction: "430281", title: "x", text: "x", category: OTHER, ${sponsor}, jointSponsors: ["430281.Deputy.d1"]`),
    'BAD_INPUT',
  ],
];

describe('bad input', () => {
  it.each(questions)('%s gets a clear error with a code of the table', async (_, query, code) => {
    const { data, errors } = await graph.ask(query);
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual([code]);
    expect(Object.keys(errorCodes)).toContain(code);
    expect(errors?.[0]?.message).not.toMatch(/select|insert|postgres|127\.0\.0\.1|\bat \//i);
    for (const value of Object.values(data ?? {})) expect(value).toBeNull();
  });

  it('nothing was written, and the graph is as well as before', async () => {
    const { rows } = await admin.query(
      'select (select count(*) from suggestions.suggestions)::int as suggestions, (select count(*) from suggestions.requests)::int as requests',
    );
    expect(rows).toEqual([{ suggestions: 0, requests: 0 }]);
    expect((await graph.ask(list('within: "43"'))).data).toEqual({
      suggestions: { totalCount: 0, nodes: [], coverage: { complete: true } },
    });
  });

  it('a variable of the wrong type is told by its name', async () => {
    const { errors } = await graph.ask('query ($within: JurisdictionCode!) { suggestions(within: $within) { totalCount } }', {});
    expect(errors?.map(({ message, extensions }) => [message, extensions.code])).toEqual([
      [expect.stringContaining('$within') as string, 'BAD_USER_INPUT'],
    ]);
  });

  it('two fields of one request are answered apart: one is wrong, the other stands', async () => {
    const { data, errors } = await graph.ask(
      '{ a: suggestions(within: "43") { totalCount } b: suggestions(within: "439999") { totalCount } }',
    );
    expect(data).toEqual({ a: { totalCount: 0 }, b: null });
    expect(errors?.map(({ path, extensions }) => [path, extensions.code])).toEqual([[['b'], 'UNKNOWN_JURISDICTION']]);
  });

  it('requests that are no GraphQL get 4xx, not a crash', async () => {
    const send = async (body: string, type: string): Promise<number> =>
      (await fetch(graph.url, { method: 'POST', headers: { 'content-type': type }, body })).status;
    expect(await send('{', 'application/json')).toBe(400);
    const newline = await fetch(graph.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: `{"query":"{\n}"}`,
    });
    expect(await newline.json()).toMatchObject({
      errors: [{ message: expect.any(String) as string, extensions: { code: 'BAD_REQUEST' } }],
    });
    expect(await send('{}', 'application/json')).toBe(400);
    expect(await send('query=x', 'text/plain')).toBeGreaterThanOrEqual(400);
    expect(await send(`{"query":"${'x'.repeat(2 * 1024 * 1024)}"}`, 'application/json')).toBe(413);
    expect(((await graph.ask('{ __typename }')) satisfies Answer).data).toEqual({ __typename: 'Query' });
  });

  it('what goes wrong inside is logged under an id, and the client sees no more than that', async () => {
    await admin.query('alter table suggestions.suggestions rename to gone');
    try {
      const { data, errors } = await graph.ask('{ suggestions(within: "43") { totalCount } }');
      expect(data).toEqual({ suggestions: null });
      expect(errors?.map(({ extensions }) => [extensions.code, extensions.reason])).toEqual([['OWNER_UNAVAILABLE', 'FAILED']]);
      expect(JSON.stringify(errors)).not.toMatch(/relation|gone|select/);
      const one = await graph.ask('{ suggestion(id: "430000.Suggestion.s1") { id } }');
      expect(one.errors?.map(({ extensions }) => [extensions.code, extensions.reason])).toEqual([
        ['OWNER_UNAVAILABLE', 'FAILED'],
      ]);
      const command = await graph.ask(submit(`jurisdiction: "430281", title: "x", text: "x", category: OTHER, ${sponsor}`));
      expect(command.errors?.map(({ extensions }) => extensions.code)).toEqual(['OWNER_FAILED']);
    } finally {
      await admin.query('alter table suggestions.gone rename to suggestions');
    }
  });
});
