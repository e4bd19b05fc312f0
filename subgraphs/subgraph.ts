import { buildSubgraphSchema } from '@apollo/subgraph';
import type { GraphQLSchema } from 'graphql';
import { type OwnedSubgraph, sdlOf } from '../schema/subgraphs.ts';
import { scalars } from '../schema/scalars.ts';
import type { VisibleTable } from './visibility/relation.ts';

/** One kind of data: its contract's resolvers, subject by subject. */
export interface Subgraph {
  name: OwnedSubgraph;
  subjects: readonly Subject[];
}

/** 主题. Some kinds of records that belong together, in a file of the contract and a room of their own. */
export interface Subject {
  /** The kinds of records, each with the table of who may read it. */
  kinds: readonly { type: string; table: VisibleTable<string, string> }[];
  /** Resolvers by type and field. */
  resolvers: object;
}

const schemas = new Map<Subgraph, GraphQLSchema>();

/** The subgraph's executable schema, built once; the owner comes with each request's context. */
export function schemaOf(subgraph: Subgraph): GraphQLSchema {
  const built = schemas.get(subgraph);
  if (built !== undefined) return built;
  const schema = buildSubgraphSchema([
    // The generated resolver types know neither scalars nor Apollo's own map type.
    { typeDefs: sdlOf(subgraph.name), resolvers: { ...scalars, ...joined(subgraph.subjects) } as never },
  ]);
  schemas.set(subgraph, schema);
  return schema;
}

/** The resolvers of all subjects. Throws if two resolve one field. */
function joined(subjects: readonly Subject[]): Record<string, Record<string, unknown>> {
  const all: Record<string, Record<string, unknown>> = {};
  for (const { resolvers } of subjects) {
    for (const [type, fields] of Object.entries(resolvers)) {
      const before = (all[type] ??= {});
      for (const [field, resolver] of Object.entries(fields as Record<string, unknown>)) {
        if (field in before) throw new Error(`Two subjects resolve ${type}.${field}.`);
        before[field] = resolver;
      }
    }
  }
  return all;
}
