import { readFileSync, readdirSync } from 'node:fs';
import { buildASTSchema, getIntrospectionQuery, getOperationAST, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { type Cost, estimateCost } from '../../../gateway/limits/cost.ts';
import { usualLimits } from '../../../gateway/limits/limits.ts';
import { Registry } from '../../../gateway/registry.ts';
import { placesWithin } from '../../../schema/places.ts';
import { ownedSubgraphs } from '../../../schema/subgraphs.ts';
import { registered, supergraphSdl } from '../../federation/graph.ts';

const schema = buildASTSchema(parse(supergraphSdl), { assumeValidSDL: true });

/** Four owners of suggestions, two of them in 株洲; three of deputies; one of litigation. */
const registry = new Registry([
  ...['43', '4302', '430281', '4303'].map((code) => registered({ subgraph: 'suggestions', code })),
  ...['43', '4302', '430281'].map((code) => registered({ subgraph: 'deputies', code })),
  registered({ subgraph: 'litigation', code: '43' }),
]);

function cost(text: string, variables: Record<string, unknown> = {}, owners = registry, subgraph?: string): Cost {
  const document = parse(text);
  const operation = getOperationAST(document);
  if (operation == null) throw new Error('The test has no operation.');
  return estimateCost(document, operation, variables, { schema, registry: owners, subgraph });
}

describe('estimateCost', () => {
  it('`within` asks the owner of the place and all below, for a page', () => {
    expect(cost('{ suggestions(within: "430000") { nodes { id } } }')).toEqual({ ownerCalls: 4, rows: 20 });
    expect(cost('{ suggestions(within: "430200", first: 5) { nodes { id } } }')).toEqual({ ownerCalls: 2, rows: 5 });
    expect(cost('{ suggestions(within: "430281") { edges { node { id } } } }')).toEqual({ ownerCalls: 1, rows: 20 });
  });

  it('of a feed every owner gives as many changes as are asked for', () => {
    expect(cost('{ suggestionChanges(within: "43", first: 50) { cursor changes { at } } }')).toEqual({
      ownerCalls: 4,
      rows: 200,
    });
    expect(cost('{ suggestionChanges(within: "4302") { changes { at } } }')).toEqual({ ownerCalls: 2, rows: 40 });
  });

  it('who only counts reads no rows', () => {
    expect(cost('{ suggestions(within: "43", first: 100) { totalCount coverage { missing { owner { name } } } } }')).toEqual({
      ownerCalls: 4,
      rows: 0,
    });
    expect(cost('{ suggestions(within: "43", first: 100) { totalCount } }')).toEqual({ ownerCalls: 4, rows: 0 });
  });

  it('`id` and `jurisdiction` ask one owner for one record; reference data asks none', () => {
    expect(cost('{ suggestion(id: "430281.Suggestion.s1") { title } }')).toEqual({ ownerCalls: 1, rows: 1 });
    expect(cost('mutation { submitSuggestion(input: { jurisdiction: "43" }) { suggestion { id } } }')).toEqual({
      ownerCalls: 1,
      rows: 1,
    });
    expect(cost('{ jurisdiction(code: "43") { name } }')).toEqual({ ownerCalls: 0, rows: 1 });
    expect(cost('{ jurisdictions(within: "43", first: 50) { nodes { name } } }')).toEqual({ ownerCalls: 0, rows: 50 });
  });

  it('a record at another subgraph is asked of as many owners as there are records, or owners', () => {
    expect(cost('{ suggestion(id: "430281.Suggestion.s1") { leadSponsor { name } } }')).toEqual({ ownerCalls: 2, rows: 2 });
    expect(cost('{ suggestions(within: "430281", first: 2) { nodes { leadSponsor { name } } } }')).toEqual({
      ownerCalls: 3,
      rows: 4,
    });
    expect(cost('{ suggestions(within: "430281") { nodes { leadSponsor { name status } } } }')).toEqual({
      ownerCalls: 4,
      rows: 40,
    });
    // The key is in the row itself.
    expect(cost('{ suggestions(within: "430281") { nodes { leadSponsor { id __typename } } } }')).toEqual({
      ownerCalls: 1,
      rows: 20,
    });
    // Places are with the gateway, but read as well.
    expect(cost('{ suggestions(within: "430281") { nodes { jurisdiction { name } } } }')).toEqual({ ownerCalls: 1, rows: 40 });
  });

  it('lists in lists multiply, whichever subgraph they are in', () => {
    expect(
      cost('{ deputies(within: "430281", first: 10) { nodes { suggestions(first: 50) { nodes { replies { text } } } } } }'),
    ).toEqual({
      ownerCalls: 1 + 4,
      rows: 10 + 10 + 10 * 50 + 10 * 50 * 20,
    });
  });

  it('figures have a group for each place and value of their dimensions, cut to `top`', () => {
    const counties = placesWithin('43').filter(({ level }) => level === 'COUNTY').length;
    const groups = (args: string): number => cost(`{ suggestionStatistics(within: "43"${args}) { groups { count } } }`).rows;
    expect(groups('')).toBe(1);
    expect(groups(', groupBy: [COUNTY]')).toBe(counties);
    expect(groups(', groupBy: [COUNTY, STATE]')).toBe(20 * counties);
    expect(groups(', groupBy: [COUNTY, STATE, YEAR]')).toBe(20_000);
    expect(groups(', groupBy: [COUNTY], top: 10')).toBe(10);
  });

  it('variables count with their values, and what they leave out costs nothing', () => {
    const query =
      'query ($n: Int, $with: Boolean!) { suggestions(within: "430281", first: $n) { nodes { leadSponsor @include(if: $with) { name } } } }';
    expect(cost(query, { n: 3, with: true })).toEqual({ ownerCalls: 4, rows: 6 });
    expect(cost(query, { n: 3, with: false })).toEqual({ ownerCalls: 1, rows: 3 });
    expect(cost('{ suggestions(within: "43") @skip(if: true) { nodes { id } } }')).toEqual({ ownerCalls: 0, rows: 0 });
  });

  it('the same list in several fragments is one list; under aliases it is several', () => {
    expect(
      cost(
        '{ suggestions(within: "43") { ...A ...B } } fragment A on SuggestionConnection { nodes { id } } fragment B on SuggestionConnection { nodes { title } }',
      ),
    ).toEqual({ ownerCalls: 4, rows: 20 });
    expect(cost('{ a: suggestions(within: "43") { nodes { id } } b: suggestions(within: "43") { nodes { id } } }')).toEqual({
      ownerCalls: 8,
      rows: 40,
    });
  });

  it('from fifty owners on a list with rows is asked for twice', () => {
    const many = new Registry(
      placesWithin('43')
        .filter(({ level }) => level !== 'TOWNSHIP')
        .map(({ code }) => registered({ subgraph: 'suggestions', code })),
    );
    const owners = many.owners.length;
    expect(cost('{ suggestions(within: "43") { nodes { id } } }', {}, many)).toEqual({ ownerCalls: owners + 20, rows: 20 });
    expect(cost('{ suggestions(within: "43") { totalCount } }', {}, many)).toEqual({ ownerCalls: owners, rows: 0 });
  });

  it('a record of any type is asked of its home, after the directory has looked whether it is there', () => {
    expect(cost('{ node(id: "430281.Deputy.d1") { id } }')).toEqual({ ownerCalls: 1, rows: 1 });
    expect(cost('{ node(id: "430281.Deputy.d1") { ... on Deputy { name } } }')).toEqual({ ownerCalls: 2, rows: 2 });
    expect(cost('{ owners(within: "43") { nodes { name } } }')).toEqual({ ownerCalls: 8, rows: 100 });
  });

  it('a router’s records by their keys are counted', () => {
    const query =
      'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Deputy { suggestions(first: 10) { nodes { id } } } } }';
    const r = Array.from({ length: 30 }, (_, at) => ({ __typename: 'Deputy', id: `430281.Deputy.d${at}` }));
    expect(cost(query, { r }, registry, 'suggestions')).toEqual({ ownerCalls: 4, rows: 30 + 300 });
  });

  it('what cannot be read is left to whoever refuses it', () => {
    expect(
      cost('{ suggestions(within: 43, first: -5) { nodes { id } } a: suggestions(within: "43x", first: 1e9) { nodes { id } } }'),
    ).toEqual({
      ownerCalls: 2,
      rows: 1 + 500,
    });
    expect(cost('{ suggestions(within: "43", first: 1000000) { nodes { id } } }')).toEqual({ ownerCalls: 4, rows: 500 });
  });

  it('sums stay numbers, however deep lists are in lists', () => {
    const deep = (levels: number): string => (levels === 0 ? 'id' : `conversions { suggestion { ${deep(levels - 1)} } }`);
    expect(cost(`{ suggestions(within: "43", first: 100) { nodes { ${deep(20)} } } }`).rows).toBe(1_000_000_000_000);
  });

  it('introspection costs what the schema has', () => {
    const { ownerCalls, rows } = cost(getIntrospectionQuery());
    expect(ownerCalls).toBe(0);
    expect(rows).toBeGreaterThan(1_000);
    expect(rows).toBeLessThan(usualLimits.rows);
  });

  it('our own operations are far below the budgets with an owner for every place that has a congress', () => {
    const places = placesWithin('43').filter(({ level, hasCongress }) => level !== 'TOWNSHIP' && hasCongress);
    const everyone = new Registry(places.flatMap(({ code }) => ownedSubgraphs.map((subgraph) => registered({ subgraph, code }))));
    const folder = new URL('../../../schema/operations/', import.meta.url);
    const variables = { within: '430000', province: '430000', county: '430281', first: 100, person: 'x', top: 10 };
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.graphql'))) {
      const { ownerCalls, rows } = cost(readFileSync(new URL(file, folder), 'utf8'), variables, everyone);
      expect(ownerCalls, file).toBeLessThanOrEqual(usualLimits.ownerCalls / 2);
      expect(rows, file).toBeLessThanOrEqual(usualLimits.rows / 2);
    }
  });
});
