import { AccessLogStore } from '../access-log/store.ts';
import type { Resolvers } from './types.ts';

/** Who read what an owner keeps. */
export const resolvers: Resolvers = {
  Query: {
    litigationAccessLog: (_, args, { the }) => the(AccessLogStore).page(args),
  },
};
