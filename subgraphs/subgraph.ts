import { buildSubgraphSchema } from '@apollo/subgraph';
import type { GraphQLSchema } from 'graphql';
import { type OwnedSubgraph, sdlOf } from '../schema/subgraphs.ts';
import { scalars } from '../schema/scalars.ts';
import type { Reading } from './reading.ts';

/** One kind of data: its contract's resolvers over its store. */
export interface Subgraph {
  name: OwnedSubgraph;
  resolvers: object;
  /** What the resolvers of one request share: stores that show the caller what it may see, with loaders of their own. */
  contextFor(reading: Reading): object;
}

const schemas = new Map<Subgraph, GraphQLSchema>();

/** The subgraph's executable schema, built once; the owner comes with each request's context. */
export function schemaOf(subgraph: Subgraph): GraphQLSchema {
  const built = schemas.get(subgraph);
  if (built !== undefined) return built;
  const schema = buildSubgraphSchema([
    // The generated resolver types know neither scalars nor Apollo's own map type.
    { typeDefs: sdlOf(subgraph.name), resolvers: { ...scalars, ...subgraph.resolvers } as never },
  ]);
  schemas.set(subgraph, schema);
  return schema;
}
