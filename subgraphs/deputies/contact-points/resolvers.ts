import { elsewhere } from '../../linkage/named.ts';
import type { Subject } from '../../subgraph.ts';
import { stationKind } from '../stations/stations.ts';
import { deputyKind } from '../store.ts';
import type { Resolvers } from '../types.ts';
import { ContactPointCommands } from './commands.ts';
import { ContactPointsOf, pilContactPointKind } from './contact-points.ts';
import { ContactPointReceiving } from './receiving.ts';

const resolvers: Resolvers = {
  Query: {
    pilContactPoint: (_, { id }, { read }) => read(pilContactPointKind).find(id),
    pilContactPoints: (_, args, { read }) => read(pilContactPointKind).page(args),
    pilContactPointStatistics: (_, args, { read }) => read(pilContactPointKind).statistics(args),
  },
  Mutation: {
    proposePilContactPoint: (_, { input }, { the }) => the(ContactPointCommands).propose(input),
    appointPilContactPointLiaison: (_, { input }, { the }) => the(ContactPointCommands).appoint(input),
    movePilContactPoint: (_, { input }, { the }) => the(ContactPointCommands).move(input),
    suspendPilContactPoint: (_, { input }, { the }) => the(ContactPointCommands).suspend(input),
    resumePilContactPoint: (_, { input }, { the }) => the(ContactPointCommands).resume(input),
    closePilContactPoint: (_, { input }, { the }) => the(ContactPointCommands).close(input),
    reportPilContactPoint: (_, { input }, { the }) => the(ContactPointReceiving).told(input),
  },
  PilContactPoint: {
    __resolveReference: ({ id }, { read }) => read(pilContactPointKind).load(id),
    jurisdiction: ({ code }) => ({ code }),
    station: ({ stationId }, _, { read }) => read(stationKind).named(stationId),
    partner: ({ partner }) => ({ code: partner }),
    counterpart: ({ counterpartId }) => elsewhere(counterpartId),
    liaison: ({ liaisonId }, _, { read }) => read(deputyKind).named(liaisonId),
    history: ({ id }, _, { read }) => read(pilContactPointKind).part('history', id),
  },
  ContactStation: { pilContactPoint: ({ id }, _, { the }) => the(ContactPointsOf).station(id) },
};

/** 公益诉讼联系点: where a contact station leads to a procuratorate; the congress's half. */
export const contactPoints: Subject = { kinds: [pilContactPointKind], resolvers };
