import { madeAt } from '../../rules/in-force.ts';
import type { Resolvers } from '../types.ts';
import { LitigationRuleCommands } from './commands.ts';
import { LitigationRules } from './rules.ts';

/** 办案规则: in which fields procuratorates may act, and how long something may take. */
export const ruleResolvers: Resolvers = {
  Query: {
    litigationRules: (_, args, { the }) => the(LitigationRules).of(args),
  },
  Mutation: {
    setLitigationField: (_, { input }, { the }) => the(LitigationRuleCommands).setField(input),
    setLitigationDeadline: (_, { input }, { the }) => the(LitigationRuleCommands).setDeadline(input),
  },
  LitigationRules: {
    jurisdiction: ({ code }) => ({ code }),
    fields: (asked, _, { the }) => the(LitigationRules).fields(asked),
    deadlines: (asked, _, { the }) => the(LitigationRules).deadlines(asked),
  },
  LitigationFieldRule: { jurisdiction: madeAt },
  LitigationDeadline: { jurisdiction: madeAt },
};
