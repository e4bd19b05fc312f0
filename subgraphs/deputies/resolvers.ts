import type { DeputyStore } from './store.ts';
import type { Resolvers } from './types.ts';

/** What the resolvers of one request share. */
export interface Context {
  deputies: DeputyStore;
}

export const resolvers: Resolvers = {
  Query: {
    deputy: (_, { id }, { deputies }) => deputies.find(id),
    deputies: (_, args, { deputies }) => deputies.page(args),
    deputyStatistics: (_, args, { deputies }) => deputies.statistics(args),
  },
  Deputy: {
    __resolveReference: ({ id }, { deputies }) => deputies.load(id),
    jurisdiction: ({ code }) => ({ code }),
    district: ({ districtId }) => (districtId === null ? null : { id: districtId }),
  },
};
