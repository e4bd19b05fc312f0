import { SuggestionStore } from '../store.ts';
import type { Resolvers } from '../types.ts';
import { ConversionCommands } from './commands.ts';
import { conversionKind } from './conversions.ts';
import { ConversionReceiving } from './receiving.ts';

const resolvers: Resolvers = {
  Query: {
    conversion: (_, { id }, { read }) => read(conversionKind).find(id),
    conversions: (_, args, { read }) => read(conversionKind).page(args),
    conversionStatistics: (_, args, { read }) => read(conversionKind).statistics(args),
  },
  Mutation: {
    sendSuggestionToProcuratorate: (_, { input }, { the }) => the(ConversionCommands).send(input),
    tellConversionSponsor: (_, { input }, { the }) => the(ConversionCommands).tellSponsor(input),
    offerConversion: (_, { input }, { the }) => the(ConversionCommands).offer(input),
    refuseConversion: (_, { input }, { the }) => the(ConversionCommands).refuse(input),
    takeUpConversion: (_, { input }, { the }) => the(ConversionCommands).takeUp(input),
    declineConversion: (_, { input }, { the }) => the(ConversionCommands).decline(input),
    submitConversion: (_, { input }, { the }) => the(ConversionCommands).submit(input),
    replyConversion: (_, { input }, { the }) => the(ConversionCommands).reply(input),
    receiveOffer: (_, { input }, { the }) => the(ConversionReceiving).offer(input),
    reportConversion: (_, { input }, { the }) => the(ConversionReceiving).report(input),
  },
  Suggestion: {
    conversions: ({ id }, _, { read }) => read(conversionKind).firstOf('suggestion_id', 'sent_on', id),
  },
  Conversion: {
    __resolveReference: ({ id }, { read }) => read(conversionKind).load(id),
    jurisdiction: ({ code }) => ({ code }),
    procuratorate: ({ procuratorate }) => ({ code: procuratorate }),
    suggestion: ({ suggestionId }, _, { the }) => the(SuggestionStore).named(suggestionId),
    case: ({ caseId }) => (caseId === null ? null : { id: caseId }),
    receipt: ({ receiptId }) => (receiptId === null ? null : { id: receiptId }),
    deputy: ({ deputyId }) => (deputyId === null ? null : { id: deputyId }),
    // For who may not read them there are none.
    documents: ({ documents }) => documents ?? [],
    history: ({ id }, _, { read }) => read(conversionKind).part('history', id),
  },
};

/** 衔接转化: the congress's half of each link between a suggestion and a case. */
export const conversions = { kinds: [conversionKind], resolvers };
