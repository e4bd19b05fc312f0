import { readFileSync } from 'node:fs';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { buildASTSchema, getNamedType, isInputObjectType, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { composeSupergraph, ourContracts } from '../../schema/compose.ts';
import { contractBreaches } from '../../schema/contract.ts';
import { supergraphFile } from '../../schema/subgraphs.ts';

const head = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
  "覆盖" type Coverage { "总数" total: Int! }
  "页" type PageInfo { "下页" hasNextPage: Boolean! }
  "记录" type Thing @key(fields: "id") { "标识" id: ID! }
  "边" type ThingEdge { "游标" cursor: String! "记录" node: Thing! }
  "分页" type ThingConnection { "边" edges: [ThingEdge!]! "行" nodes: [Thing!]! "页" pageInfo: PageInfo! "数" totalCount: Int! "覆盖" coverage: Coverage! }
`;

function breaches(sdl: string): string[] {
  return contractBreaches('things', buildSubgraphSchema([{ typeDefs: parse(head + sdl) }]), true);
}

describe('the contract', () => {
  it('our own contracts have no breach and compose', () => {
    expect(composeSupergraph(ourContracts())).toContain('type Suggestion');
  });

  it('every command takes a requestId, so that it can be sent again', () => {
    const schema = buildASTSchema(parse(readFileSync(supergraphFile, 'utf8')), { assumeValidSDL: true });
    const commands = Object.values(schema.getMutationType()?.getFields() ?? {});
    const without = commands.filter(({ args }) => {
      const input = getNamedType(args.find(({ name }) => name === 'input')?.type);
      return !isInputObjectType(input) || !/^String!?$/.test(String(input.getFields().requestId?.type));
    });
    expect(commands.length).toBeGreaterThan(100);
    expect(without.map(({ name }) => name)).toEqual([]);
  });

  it('a root field without a routing argument is refused', () => {
    expect(breaches('type Query { "一" thing("名" name: String): Thing }')).toEqual([
      'things: Query.thing needs exactly one routing argument of id, jurisdiction and within, but has none',
    ]);
  });

  it('a root field with two routing arguments is refused, also when one of them is in its input', () => {
    expect(breaches('type Query { "一" thing("标识" id: ID!, "区划" jurisdiction: String!): Thing }')).toEqual([
      'things: Query.thing needs exactly one routing argument of id, jurisdiction and within, but has id and jurisdiction',
    ]);
    expect(
      breaches(`
        "入" input Change { "标识" id: ID! "区划" jurisdiction: String! }
        type Query { "一" thing("标识" id: ID!): Thing }
        type Mutation { "改" change("入" input: Change!): Thing }`),
    ).toEqual([
      'things: Mutation.change needs exactly one routing argument of id, jurisdiction and within, but has input.id and input.jurisdiction',
    ]);
  });

  it('a root field that is not nullable is refused: one owner that is down would null everything', () => {
    expect(breaches('type Query { "一" thing("标识" id: ID!): Thing! }')).toEqual([
      'things: Query.thing crosses to an owner and must be nullable',
    ]);
  });

  it('a field over many owners that returns neither a connection nor statistics is refused', () => {
    expect(breaches('type Query { "多" things("范围" within: String!): Thing }')).toEqual([
      'things: Query.things takes within and must return a …Connection, …Statistics or …Feed',
    ]);
  });

  it('a feed without a cursor, or without coverage, is refused', () => {
    expect(
      breaches(`
        type Query { "变更" changes("范围" within: String!): ThingFeed }
        "变更" type ThingFeed { "变更" changes: [Thing!]! "还有" more: Boolean! }`),
    ).toEqual([
      'things: ThingFeed.cursor must be String!, but is missing',
      'things: ThingFeed.coverage must be Coverage!, but is missing',
    ]);
  });

  it('a mutation over many owners is refused', () => {
    expect(
      breaches(`
        type Query { "多" things("范围" within: String!): ThingConnection }
        type Mutation { "改" change("范围" within: String!): ThingConnection }`),
    ).toEqual(['things: Mutation.change goes to one owner and cannot take within']);
  });

  it('statistics without coverage, and a measure that does not add up, are refused', () => {
    expect(
      breaches(`
        "组" type ThingGroup { "键" key: String! "平均" average: Float! }
        "统计" type ThingStatistics { "组" groups: [ThingGroup!]! "合计" total: ThingGroup! "组数" groupCount: Int! }
        type Query { "计" thingStatistics("范围" within: String!): ThingStatistics }`),
    ).toEqual([
      'things: ThingGroup.average must be Int! (a measure), Ratio! or nullable (a dimension), but is Float!',
      'things: ThingStatistics.coverage must be Coverage!, but is missing',
    ]);
  });

  it('a type, field, argument or value without the Chinese term is refused', () => {
    expect(
      breaches(`
        "Kind." enum Kind { A }
        type Query { "One." thing("标识" id: ID!, "Kind." kind: Kind): Thing }`),
    ).toEqual([
      'things: Kind needs a description with the Chinese term',
      'things: Kind.A needs a description with the Chinese term',
      'things: Query.thing needs a description with the Chinese term',
      'things: Query.thing(kind:) needs a description with the Chinese term',
    ]);
  });

  it('every problem is in one error', () => {
    const broken = { name: 'deputies', typeDefs: parse(`${head} type Query { "一" thing: Thing! }`) };
    expect(() => composeSupergraph([broken])).toThrow(/needs exactly one routing argument[^]*must be nullable/);
  });
});
