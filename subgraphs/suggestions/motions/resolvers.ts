import { SuggestionStore } from '../store.ts';
import type { Resolvers } from '../types.ts';
import { MotionCommands } from './commands.ts';
import { motionKind } from './motions.ts';

const resolvers: Resolvers = {
  Query: {
    motion: (_, { id }, { read }) => read(motionKind).find(id),
    motions: (_, args, { read }) => read(motionKind).page(args),
    motionStatistics: (_, args, { read }) => read(motionKind).statistics(args),
  },
  Mutation: {
    draftMotion: (_, { input }, { the }) => the(MotionCommands).draft(input),
    editMotion: (_, { input }, { the }) => the(MotionCommands).edit(input),
    confirmMotion: (_, { input }, { the }) => the(MotionCommands).confirm(input),
    submitMotion: (_, { input }, { the }) => the(MotionCommands).submit(input),
    enterMotion: (_, { input }, { the }) => the(MotionCommands).enter(input),
    withdrawMotion: (_, { input }, { the }) => the(MotionCommands).withdraw(input),
    permitMotionWithdrawal: (_, { input }, { the }) => the(MotionCommands).permitWithdrawal(input),
    putMotionOnAgenda: (_, { input }, { the }) => the(MotionCommands).putOnAgenda(input),
    referMotion: (_, { input }, { the }) => the(MotionCommands).refer(input),
    reportOnMotion: (_, { input }, { the }) => the(MotionCommands).report(input),
    convertMotion: (_, { input }, { the }) => the(MotionCommands).convert(input),
    voteOnMotion: (_, { input }, { the }) => the(MotionCommands).vote(input),
    demandAnswer: (_, { input }, { the }) => the(MotionCommands).demandAnswer(input),
    answerMotion: (_, { input }, { the }) => the(MotionCommands).answer(input),
    rateMotionAnswer: (_, { input }, { the }) => the(MotionCommands).rate(input),
    demandFurtherAnswer: (_, { input }, { the }) => the(MotionCommands).demandAgain(input),
    closeMotion: (_, { input }, { the }) => the(MotionCommands).close(input),
  },
  Motion: {
    __resolveReference: ({ id }, { read }) => read(motionKind).load(id),
    jurisdiction: ({ code }) => ({ code }),
    leadSponsor: ({ leadSponsor }) => ({ id: leadSponsor }),
    jointSponsors: ({ id }, _, { read }) => read(motionKind).part('sponsors', id),
    sponsorships: ({ id }, _, { read }) => read(motionKind).part('sponsorships', id),
    suggestion: ({ suggestionId }, _, { the }) => the(SuggestionStore).named(suggestionId),
    answers: ({ id }, _, { read }) => read(motionKind).part('answers', id),
    history: ({ id }, _, { read }) => read(motionKind).part('history', id),
  },
  MotionSponsorship: { deputy: ({ deputyId }) => ({ id: deputyId }) },
  Suggestion: {
    fromMotion: async ({ id }, _, { read }) => (await read(motionKind).firstOf('suggestion_id', 'proposed_on', id))[0] ?? null,
  },
};

/** 议案、质询案. What deputies put jointly to a session, and what becomes of it. */
export const motions = { kinds: [motionKind], resolvers };
