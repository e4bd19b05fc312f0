import { madeAt } from '../../rules/in-force.ts';
import type { Resolvers } from '../types.ts';
import { RuleCommands } from './commands.ts';
import { Rules } from './rules.ts';

export const ruleResolvers: Resolvers = {
  Query: {
    handlingRules: (_, args, { the }) => the(Rules).of(args),
  },
  Mutation: {
    setDeadlinePolicy: (_, { input }, { the }) => the(RuleCommands).setDeadline(input),
    setReplyScheme: (_, { input }, { the }) => the(RuleCommands).setReplyScheme(input),
  },
  HandlingRules: {
    jurisdiction: ({ code }) => ({ code }),
    deadlines: (asked, _, { the }) => the(Rules).deadlines(asked),
    replyScheme: (asked, _, { the }) => the(Rules).replyScheme(asked),
    metrics: (asked, _, { the }) => the(Rules).metrics(asked),
    sponsorRules: (asked, _, { the }) => the(Rules).sponsorRules(asked),
    holidays: (asked, _, { the }) => the(Rules).holidays(asked),
  },
  DeadlinePolicy: { jurisdiction: madeAt },
  ReplyScheme: { jurisdiction: madeAt, classes: ({ scheme }, _, { the }) => the(Rules).classesOf(scheme) },
  SponsorRule: { jurisdiction: madeAt },
  MetricDefinition: { jurisdiction: madeAt },
};
