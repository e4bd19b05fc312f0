import { SuggestionCommands } from '../commands.ts';
import { SuggestionStore } from '../store.ts';
import type { Resolvers } from '../types.ts';
import { HandlingCommands } from './commands.ts';
import { ReplyCommands } from './replies.ts';

export const handlingResolvers: Resolvers = {
  Mutation: {
    draftSuggestion: (_, { input }, { the }) => the(SuggestionCommands).draft(input),
    editDraft: (_, { input }, { the }) => the(SuggestionCommands).edit(input),
    confirmSponsorship: (_, { input }, { the }) => the(SuggestionCommands).confirm(input),
    submitDraft: (_, { input }, { the }) => the(SuggestionCommands).submitDraft(input),
    acceptSuggestion: (_, { input }, { the }) => the(SuggestionCommands).accept(input),
    rejectSuggestion: (_, { input }, { the }) => the(SuggestionCommands).reject(input),
    returnSuggestion: (_, { input }, { the }) => the(SuggestionCommands).giveBack(input),
    resubmitSuggestion: (_, { input }, { the }) => the(SuggestionCommands).resubmit(input),
    agreeToWithdrawal: (_, { input }, { the }) => the(SuggestionCommands).agree(input),
    withdrawSuggestion: (_, { input }, { the }) => the(SuggestionCommands).withdraw(input),
    requestReturn: (_, { input }, { the }) => the(SuggestionCommands).requestReturn(input),
    refuseReturn: (_, { input }, { the }) => the(SuggestionCommands).refuseReturn(input),
    reassignSuggestion: (_, { input }, { the }) => the(SuggestionCommands).reassign(input),
    extendReply: (_, { input }, { the }) => the(SuggestionCommands).extend(input),
    discloseSuggestion: (_, { input }, { the }) => the(SuggestionCommands).disclose(input),
    recordContact: (_, { input }, { the }) => the(HandlingCommands).recordContact(input),
    confirmContact: (_, { input }, { the }) => the(HandlingCommands).confirmContact(input),
    nameResponsible: (_, { input }, { the }) => the(HandlingCommands).nameResponsible(input),
    giveView: (_, { input }, { the }) => the(HandlingCommands).giveView(input),
    draftReply: (_, { input }, { the }) => the(ReplyCommands).draft(input),
    reviewReply: (_, { input }, { the }) => the(ReplyCommands).review(input),
    sendReply: (_, { input }, { the }) => the(ReplyCommands).send(input),
    publishReply: (_, { input }, { the }) => the(ReplyCommands).publish(input),
    rateSuggestion: (_, { input }, { the }) => the(ReplyCommands).rate(input),
    reopenSuggestion: (_, { input }, { the }) => the(ReplyCommands).reopen(input),
    holdHearing: (_, { input }, { the }) => the(ReplyCommands).hear(input),
    holdDemocraticReview: (_, { input }, { the }) => the(ReplyCommands).holdReview(input),
    closeSuggestion: (_, { input }, { the }) => the(ReplyCommands).close(input),
  },
  Suggestion: {
    sponsorships: ({ id }, _, { the }) => the(SuggestionStore).part('sponsorships', id),
    contacts: ({ id }, _, { the }) => the(SuggestionStore).part('contacts', id),
    replyDrafts: ({ id }, _, { the }) => the(SuggestionStore).part('drafts', id),
    ratings: ({ id }, _, { the }) => the(SuggestionStore).part('ratings', id),
  },
  Sponsorship: { deputy: ({ deputyId }) => ({ id: deputyId }) },
};
