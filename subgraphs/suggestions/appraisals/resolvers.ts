import { suggestionKind } from '../store.ts';
import type { Resolvers } from '../types.ts';
import { AppraisalCommands } from './commands.ts';
import { suggestionAwardKind } from './suggestion-awards.ts';
import { unitAppraisalKind } from './unit-appraisals.ts';

const resolvers: Resolvers = {
  Query: {
    unitAppraisal: (_, { id }, { read }) => read(unitAppraisalKind).find(id),
    unitAppraisals: (_, args, { read }) => read(unitAppraisalKind).page(args),
    unitAppraisalStatistics: (_, args, { read }) => read(unitAppraisalKind).statistics(args),
    suggestionAward: (_, { id }, { read }) => read(suggestionAwardKind).find(id),
    suggestionAwards: (_, args, { read }) => read(suggestionAwardKind).page(args),
    suggestionAwardStatistics: (_, args, { read }) => read(suggestionAwardKind).statistics(args),
  },
  Mutation: {
    scoreUnit: (_, { input }, { the }) => the(AppraisalCommands).score(input),
    rescoreUnit: (_, { input }, { the }) => the(AppraisalCommands).rescore(input),
    announceUnitAppraisal: (_, { input }, { the }) => the(AppraisalCommands).announce(input),
    nominateSuggestion: (_, { input }, { the }) => the(AppraisalCommands).nominate(input),
    chooseSuggestion: (_, { input }, { the }) => the(AppraisalCommands).choose(input),
    passOverSuggestion: (_, { input }, { the }) => the(AppraisalCommands).passOver(input),
    publishSuggestionAward: (_, { input }, { the }) => the(AppraisalCommands).publish(input),
  },
  UnitAppraisal: {
    __resolveReference: ({ id }, { read }) => read(unitAppraisalKind).load(id),
    jurisdiction: ({ code }) => ({ code }),
    history: ({ id }, _, { read }) => read(unitAppraisalKind).part('history', id),
  },
  SuggestionAward: {
    __resolveReference: ({ id }, { read }) => read(suggestionAwardKind).load(id),
    jurisdiction: ({ code }) => ({ code }),
    suggestion: ({ suggestionId }, _, { read }) => read(suggestionKind).load(suggestionId),
    leadSponsor: ({ leadSponsor }) => ({ id: leadSponsor }),
    history: ({ id }, _, { read }) => read(suggestionAwardKind).part('history', id),
  },
};

/** 年终考评. How units handled suggestions in a year, and whose were excellent. */
export const appraisals = { kinds: [unitAppraisalKind, suggestionAwardKind], resolvers };
