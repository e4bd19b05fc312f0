import type { Subject } from '../../subgraph.ts';
import { pilContactPointKind } from '../contact-points/contact-points.ts';
import { stationKind } from '../stations/stations.ts';
import { deputyKind } from '../store.ts';
import type { Resolvers } from '../types.ts';
import { CitizenCommands } from './citizen-commands.ts';
import { OpinionsOf, citizenOpinionKind } from './citizen-opinions.ts';
import { OpinionCommands } from './commands.ts';
import type { Contact } from './masking.ts';
import { opinionCitizenKind } from './opinion-citizens.ts';
import { OpinionProgresses } from './progress.ts';
import { OpinionReferrals } from './referrals.ts';

const resolvers: Resolvers = {
  Query: {
    citizenOpinion: (_, { id }, { read }) => read(citizenOpinionKind).find(id),
    citizenOpinions: (_, args, { read }) => read(citizenOpinionKind).page(args),
    citizenOpinionStatistics: (_, args, { read }) => read(citizenOpinionKind).statistics(args),
    opinionCitizen: (_, { id }, { read }) => read(opinionCitizenKind).find(id),
    opinionByReceipt: (_, { id }, { the }) => the(OpinionProgresses).find(id),
  },
  Mutation: {
    submitOpinion: (_, { input }, { the }) => the(CitizenCommands).submit(input),
    disputeOpinion: (_, { input }, { the }) => the(CitizenCommands).dispute(input),
    recordOpinion: (_, { input }, { the }) => the(OpinionCommands).record(input),
    entrustOpinion: (_, { input }, { the }) => the(OpinionCommands).entrust(input),
    refuseOpinion: (_, { input }, { the }) => the(OpinionCommands).refuse(input),
    assignOpinion: (_, { input }, { the }) => the(OpinionCommands).assign(input),
    returnOpinion: (_, { input }, { the }) => the(OpinionCommands).requestReturn(input),
    handleOpinion: (_, { input }, { the }) => the(OpinionCommands).handle(input),
    answerOpinion: (_, { input }, { the }) => the(OpinionCommands).answer(input),
    publishOpinion: (_, { input }, { the }) => the(OpinionCommands).publish(input),
    reopenOpinion: (_, { input }, { the }) => the(OpinionCommands).reopen(input),
    linkOpinionToSuggestion: (_, { input }, { the }) => the(OpinionCommands).linkSuggestion(input),
    referOpinion: (_, { input }, { the }) => the(OpinionReferrals).refer(input),
    reportReferredOpinion: (_, { input }, { the }) => the(OpinionReferrals).told(input),
    linkOpinionToClue: (_, { input }, { the }) => the(OpinionCommands).linkClue(input),
  },
  CitizenOpinion: {
    __resolveReference: ({ id }, { read }) => read(citizenOpinionKind).load(id),
    jurisdiction: ({ code }) => ({ code }),
    place: ({ place }) => (place === null ? null : { code: place }),
    station: ({ stationId }, _, { read }) => read(stationKind).named(stationId),
    deputy: ({ deputyId }, _, { read }) => read(deputyKind).named(deputyId),
    suggestion: ({ suggestionId }) => (suggestionId === null ? null : { id: suggestionId }),
    clue: ({ clueId }) => (clueId === null ? null : { id: clueId }),
    referredTo: ({ referredTo }) => (referredTo === null ? null : { code: referredTo }),
    contactPoint: ({ contactPointId }, _, { read }) => read(pilContactPointKind).named(contactPointId),
    earlierAnswers: ({ id }, _, { read }) => read(citizenOpinionKind).part('earlier', id),
    citizenId: async ({ id }, _, { read }) => (await read(citizenOpinionKind).part<{ id: string }>('citizen', id))[0]?.id ?? null,
    maskedCitizen: async ({ id }, _, { read }) => (await read(citizenOpinionKind).part<Contact>('masked', id))[0] ?? null,
    history: ({ id }, _, { read }) => read(citizenOpinionKind).part('history', id),
  },
  OpinionCitizen: {
    __resolveReference: ({ id }, { read }) => read(opinionCitizenKind).load(id),
    jurisdiction: ({ code }) => ({ code }),
    opinion: ({ opinionId }, _, { read }) => read(citizenOpinionKind).load(opinionId),
  },
  OpinionProgress: {
    jurisdiction: ({ code }) => ({ code }),
    station: ({ stationId }, _, { read }) => read(stationKind).named(stationId),
    suggestion: ({ suggestionId }) => (suggestionId === null ? null : { id: suggestionId }),
  },
  ContactStation: { opinions: ({ id }, args, { the }) => the(OpinionsOf).station(id, args) },
  Suggestion: {
    __resolveReference: ({ id }) => ({ id }),
    fromOpinions: ({ id }, args, { the }) => the(OpinionsOf).suggestion(id, args),
  },
};

/** 群众意见: what citizens tell deputies, until they are answered. */
export const opinions: Subject = { kinds: [citizenOpinionKind, opinionCitizenKind], resolvers };
