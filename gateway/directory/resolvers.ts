import type { Resolvers } from './types.ts';

/** 目录: what the gateway answers by itself. */
export const resolvers: Resolvers = {
  Query: {
    node: (_, { id }, { directory, asker, coverage, watch }) => directory.node(id, { asker, coverage, watch }),
    owners: (_, args, { directory, asker, coverage, watch }) => directory.owners(args, { asker, coverage, watch }),
  },
  Owner: {
    jurisdiction: ({ code }) => ({ code }),
  },
};
