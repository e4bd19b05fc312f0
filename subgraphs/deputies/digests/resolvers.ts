import type { Resolvers } from '../types.ts';
import { DigestCommands } from './commands.ts';
import { opinionDigestKind } from './opinion-digests.ts';

const resolvers: Resolvers = {
  Query: {
    opinionDigest: (_, { id }, { read }) => read(opinionDigestKind).find(id),
    opinionDigests: (_, args, { read }) => read(opinionDigestKind).page(args),
    opinionDigestStatistics: (_, args, { read }) => read(opinionDigestKind).statistics(args),
  },
  Mutation: {
    editOpinionDigest: (_, { input }, { the }) => the(DigestCommands).edit(input),
    submitOpinionDigest: (_, { input }, { the }) => the(DigestCommands).submit(input),
    instructOpinionDigest: (_, { input }, { the }) => the(DigestCommands).instruct(input),
    handleOpinionDigest: (_, { input }, { the }) => the(DigestCommands).handle(input),
    feedBackOpinionDigest: (_, { input }, { the }) => the(DigestCommands).feedBack(input),
  },
  OpinionDigest: {
    __resolveReference: ({ id }, { read }) => read(opinionDigestKind).load(id),
    jurisdiction: ({ code }) => ({ code }),
    history: ({ id }, _, { read }) => read(opinionDigestKind).part('history', id),
  },
};

/** 社情民意专报: what citizens told deputies, on its way to those who decide and back. */
export const digests = { kinds: [opinionDigestKind], resolvers };
