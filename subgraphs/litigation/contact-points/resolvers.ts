import { elsewhere } from '../../linkage/named.ts';
import type { Subject } from '../../subgraph.ts';
import type { Resolvers } from '../types.ts';
import { ContactPointCommands } from './commands.ts';
import { procuratorateContactPointKind } from './contact-points.ts';
import { ContactPointReceiving } from './receiving.ts';

const resolvers: Resolvers = {
  Query: {
    procuratorateContactPoint: (_, { id }, { read }) => read(procuratorateContactPointKind).find(id),
    procuratorateContactPoints: (_, args, { read }) => read(procuratorateContactPointKind).page(args),
  },
  Mutation: {
    agreeToProcuratorateContactPoint: (_, { input }, { the }) => the(ContactPointCommands).agree(input),
    declineProcuratorateContactPoint: (_, { input }, { the }) => the(ContactPointCommands).decline(input),
    closeProcuratorateContactPoint: (_, { input }, { the }) => the(ContactPointCommands).close(input),
    receiveProcuratorateContactPoint: (_, { input }, { the }) => the(ContactPointReceiving).receive(input),
    reportProcuratorateContactPoint: (_, { input }, { the }) => the(ContactPointReceiving).told(input),
  },
  ProcuratorateContactPoint: {
    __resolveReference: ({ id }, { read }) => read(procuratorateContactPointKind).load(id),
    jurisdiction: ({ code }) => ({ code }),
    station: ({ stationId }) => ({ id: stationId }),
    partner: ({ partner }) => ({ code: partner }),
    counterpart: ({ counterpartId }) => elsewhere(counterpartId),
    liaison: ({ liaisonId }) => elsewhere(liaisonId),
    history: ({ id }, _, { read }) => read(procuratorateContactPointKind).part('history', id),
  },
};

/** 公益诉讼联系点: where the congresses' contact stations lead to the procuratorate; the procuratorate's half. */
export const contactPoints: Subject = { kinds: [procuratorateContactPointKind], resolvers };
