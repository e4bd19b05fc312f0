import { equals } from '../../conditions.ts';
import { SuggestionStore } from '../store.ts';
import type { Resolvers } from '../types.ts';
import { FundCommands } from './commands.ts';
import { fundGrantKind } from './fund-grants.ts';
import { suggestionFundKind } from './suggestion-funds.ts';

const resolvers: Resolvers = {
  Query: {
    suggestionFund: (_, { id }, { read }) => read(suggestionFundKind).find(id),
    suggestionFunds: (_, args, { read }) => read(suggestionFundKind).page(args),
    suggestionFundStatistics: (_, args, { read }) => read(suggestionFundKind).statistics(args),
    fundGrant: (_, { id }, { read }) => read(fundGrantKind).find(id),
    fundGrants: (_, args, { read }) => read(fundGrantKind).page(args),
    fundGrantStatistics: (_, args, { read }) => read(fundGrantKind).statistics(args),
  },
  Mutation: {
    budgetSuggestionFund: (_, { input }, { the }) => the(FundCommands).budget(input),
    auditSuggestionFund: (_, { input }, { the }) => the(FundCommands).auditFund(input),
    applyForFundGrant: (_, { input }, { the }) => the(FundCommands).apply(input),
    admitFundGrant: (_, { input }, { the }) => the(FundCommands).admit(input),
    declineFundGrant: (_, { input }, { the }) => the(FundCommands).decline(input),
    allotFundGrant: (_, { input }, { the }) => the(FundCommands).allot(input),
    allocateFund: (_, { input }, { the }) => the(FundCommands).allocate(input),
    spendFundGrant: (_, { input }, { the }) => the(FundCommands).spend(input),
    reportFundGrant: (_, { input }, { the }) => the(FundCommands).report(input),
    auditFundGrant: (_, { input }, { the }) => the(FundCommands).auditGrant(input),
  },
  SuggestionFund: {
    __resolveReference: ({ id }, { read }) => read(suggestionFundKind).load(id),
    jurisdiction: ({ code }) => ({ code }),
    grants: ({ id }, args, { read }) =>
      read(fundGrantKind).pageOf(equals('fund_id', id), { ...args, orderBy: 'APPLIED_ON_DESC' }),
    history: ({ id }, _, { read }) => read(suggestionFundKind).part('history', id),
  },
  FundGrant: {
    __resolveReference: ({ id }, { read }) => read(fundGrantKind).load(id),
    jurisdiction: ({ code }) => ({ code }),
    fund: ({ fundId }, _, { read }) => read(suggestionFundKind).load(fundId),
    suggestion: ({ suggestionId }, _, { the }) => (suggestionId === null ? null : the(SuggestionStore).load(suggestionId)),
    station: ({ stationId }) => (stationId === null ? null : { id: stationId }),
    history: ({ id }, _, { read }) => read(fundGrantKind).part('history', id),
  },
};

/** 专项资金. Funds and their grants. */
export const funds = { kinds: [suggestionFundKind, fundGrantKind], resolvers };
