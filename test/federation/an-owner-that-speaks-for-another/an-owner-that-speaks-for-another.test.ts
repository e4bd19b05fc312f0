import { describe, expect, it } from 'vitest';
import { idOf, theOthersRows, threeOwners, withCoverage } from '../three-owners.ts';

const owners = threeOwners();

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
    await using here = await owners.graph();
    owners.sick.behaviour = { is: 'lying', change };
    const { data, errors } = await here.ask(withCoverage);
    const { nodes } = (data as { suggestions: { nodes: { id: string }[] } }).suggestions; // as selected
    const told = new Set(nodes.map(({ id }) => id));
    expect(told).toEqual(new Set([...theOthersRows, idOf('430223', 1), idOf('430223', 3)]));
    expect(errors?.map(({ extensions }) => extensions)).toMatchObject([
      { code: 'OWNER_SPOKE_FOR_ANOTHER', subgraph: 'suggestions', owner: { code: '430223' } },
    ]);
  });

  it('has its row dropped from edges too, whatever the client calls the node', async () => {
    await using here = await owners.graph();
    owners.sick.behaviour = { is: 'lying', change: inNodesOnly };
    const { data } = await here.ask(
      '{ suggestions(within: "430200") { edges { row: node { id title } } coverage { complete } } }',
    );
    const { edges } = (data as { suggestions: { edges: { row: { id: string } }[] } }).suggestions; // as selected
    expect(new Set(edges.map(({ row }) => row.id))).toEqual(new Set([...theOthersRows, idOf('430223', 1), idOf('430223', 3)]));
  });

  it('is missing when its cursors do not fit its rows', async () => {
    await using here = await owners.graph();
    owners.sick.behaviour = { is: 'lying', change: inRows };
    const { data } = await here.ask(withCoverage);
    expect(data).toMatchObject({ suggestions: { coverage: { missing: [{ owner: { code: '430223' }, reason: 'BAD_ANSWER' }] } } });
  });

  it('has its record dropped by id', async () => {
    await using here = await owners.graph();
    owners.sick.behaviour = { is: 'lying', change: () => ({ data: { suggestion: { title: 'x', _ld_id: others } } }) };
    const { data, errors } = await here.ask(`{ suggestion(id: "${own}") { title } }`);
    expect(data).toEqual({ suggestion: null });
    expect(errors?.[0]?.extensions.code).toBe('OWNER_SPOKE_FOR_ANOTHER');
  });
});

describe('an owner that answers `_entities` with the wrong length', () => {
  it('gives null for its records, one error, and leaves the others alone', async () => {
    await using here = await owners.graph();
    owners.sick.behaviour = {
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
