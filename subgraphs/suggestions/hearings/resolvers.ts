import { ratioOf } from '../../../schema/statistics.ts';
import { suggestionsOf } from '../supervision/suggestions-of.ts';
import type { Resolvers } from '../types.ts';
import { HearingCommands } from './commands.ts';
import { handlingReviewKind } from './handling-reviews.ts';
import { hearingTopicKind } from './hearing-topics.ts';

const resolvers: Resolvers = {
  Query: {
    handlingReview: (_, { id }, { read }) => read(handlingReviewKind).find(id),
    handlingReviews: (_, args, { read }) => read(handlingReviewKind).page(args),
    handlingReviewStatistics: (_, args, { read }) => read(handlingReviewKind).statistics(args),
    hearingTopic: (_, { id }, { read }) => read(hearingTopicKind).find(id),
    hearingTopics: (_, args, { read }) => read(hearingTopicKind).page(args),
    hearingTopicStatistics: (_, args, { read }) => read(hearingTopicKind).statistics(args),
  },
  Mutation: {
    planHandlingReview: (_, { input }, { the }) => the(HearingCommands).plan(input),
    askInHandlingReview: (_, { input }, { the }) => the(HearingCommands).ask(input),
    holdHandlingReview: (_, { input }, { the }) => the(HearingCommands).hold(input),
    answerInHandlingReview: (_, { input }, { the }) => the(HearingCommands).answer(input),
    publishHandlingReview: (_, { input }, { the }) => the(HearingCommands).publish(input),
    rectifyHandlingReview: (_, { input }, { the }) => the(HearingCommands).rectify(input),
    screenHearingTopic: (_, { input }, { the }) => the(HearingCommands).screen(input),
    voteOnHearingTopic: (_, { input }, { the }) => the(HearingCommands).vote(input),
    selectHearingTopic: (_, { input }, { the }) => the(HearingCommands).select(input),
    dismissHearingTopic: (_, { input }, { the }) => the(HearingCommands).dismiss(input),
    hearHearingTopic: (_, { input }, { the }) => the(HearingCommands).hear(input),
    answerHearingTopic: (_, { input }, { the }) => the(HearingCommands).answerTopic(input),
    trackHearingTopic: (_, { input }, { the }) => the(HearingCommands).track(input),
  },
  HandlingReview: {
    __resolveReference: ({ id }, { read }) => read(handlingReviewKind).load(id),
    jurisdiction: ({ code }) => ({ code }),
    suggestions: suggestionsOf,
    topic: ({ topicId }, _, { read }) => read(hearingTopicKind).named(topicId),
    questions: ({ id }, _, { read }) => read(handlingReviewKind).part('questions', id),
    ballots: ({ id }, _, { read }) => read(handlingReviewKind).part('ballots', id),
    history: ({ id }, _, { read }) => read(handlingReviewKind).part('history', id),
  },
  UnitSatisfactionBallot: {
    satisfaction: ({ satisfied, basicallySatisfied, cast }) => ratioOf(satisfied + basicallySatisfied, cast),
  },
  HearingTopic: {
    __resolveReference: ({ id }, { read }) => read(hearingTopicKind).load(id),
    jurisdiction: ({ code }) => ({ code }),
    suggestions: suggestionsOf,
    votes: ({ id }, _, { read }) => read(hearingTopicKind).part('votes', id),
    followUps: ({ id }, _, { read }) => read(hearingTopicKind).part('follow_ups', id),
    history: ({ id }, _, { read }) => read(hearingTopicKind).part('history', id),
  },
};

/** 听证、评议、专题询问、集中答复. Reviews of handling, and the topics of hearings. */
export const hearings = { kinds: [handlingReviewKind, hearingTopicKind], resolvers };
