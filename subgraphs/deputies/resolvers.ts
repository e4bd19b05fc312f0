import type { AccessLogStore } from '../access-log/store.ts';
import type { DeputyStore } from './store.ts';
import type { Resolvers } from './types.ts';

/** What the resolvers of one request share. */
export interface Context {
  accessLog: AccessLogStore;
  deputies: DeputyStore;
}

export const resolvers: Resolvers = {
  Query: {
    deputy: (_, { id }, { deputies }) => deputies.find(id),
    deputies: (_, args, { deputies }) => deputies.page(args),
    deputyStatistics: (_, args, { deputies }) => deputies.statistics(args),
    deputyAccessLog: (_, args, { accessLog }) => accessLog.page(args),
  },
  Deputy: {
    __resolveReference: ({ id }, { deputies }) => deputies.load(id),
    jurisdiction: ({ code }) => ({ code }),
    district: ({ districtId }) => (districtId === null ? null : { id: districtId }),
  },
};
