import type { Resolvers } from './types.ts';

/** 目录: what the gateway answers by itself. */
export const resolvers: Resolvers = {
  Query: {
    node: (_, { id }, { directory, asker, coverage }) => directory.node(id, { asker, coverage }),
    owners: (_, args, { directory, asker, coverage }) => directory.owners(args, { asker, coverage }),
  },
  Owner: {
    jurisdiction: ({ code }) => ({ code }),
  },
};
