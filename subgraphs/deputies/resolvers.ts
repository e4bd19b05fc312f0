import { AccessLogStore } from '../access-log/store.ts';
import { deputyKind } from './store.ts';
import type { Resolvers } from './types.ts';

export const resolvers: Resolvers = {
  Query: {
    deputy: (_, { id }, { read }) => read(deputyKind).find(id),
    deputies: (_, args, { read }) => read(deputyKind).page(args),
    deputyStatistics: (_, args, { read }) => read(deputyKind).statistics(args),
    deputyAccessLog: (_, args, { the }) => the(AccessLogStore).page(args),
  },
  Deputy: {
    __resolveReference: ({ id }, { read }) => read(deputyKind).load(id),
    jurisdiction: ({ code }) => ({ code }),
    district: ({ districtId }) => (districtId === null ? null : { id: districtId }),
  },
};
