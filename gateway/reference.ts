import { buildSubgraphSchema } from '@apollo/subgraph';
import type { GraphQLSchema } from 'graphql';
import { scalars } from '../schema/scalars.ts';
import { sdlOf } from '../schema/subgraphs.ts';
import { resolvers as jurisdictions } from '../subgraphs/jurisdictions/resolvers.ts';
import { resolvers as directory } from './directory/resolvers.ts';

/** The subgraphs that the gateway holds itself: places, and the directory of records and owners. */
export function referenceSchemas(): ReadonlyMap<string, GraphQLSchema> {
  return new Map([
    // The generated resolver types know neither scalars nor Apollo's own map type.
    [
      'jurisdictions',
      buildSubgraphSchema([{ typeDefs: sdlOf('jurisdictions'), resolvers: { ...scalars, ...jurisdictions } as never }]),
    ],
    ['directory', buildSubgraphSchema([{ typeDefs: sdlOf('directory'), resolvers: { ...scalars, ...directory } as never }])],
  ]);
}
