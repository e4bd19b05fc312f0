import { elsewhere } from '../../linkage/named.ts';
import { caseKind } from '../cases/cases.ts';
import { procuratorateContactPointKind } from '../contact-points/contact-points.ts';
import { receiptKind } from '../receipts/receipts.ts';
import type { Resolvers } from '../types.ts';
import { clueKind } from './clues.ts';
import { ClueCommands } from './commands.ts';
import { StationClues } from './station-clues.ts';

const resolvers: Resolvers = {
  Query: {
    clue: (_, { id }, { read }) => read(clueKind).find(id),
    clues: (_, args, { read }) => read(clueKind).page(args),
    clueStatistics: (_, args, { read }) => read(clueKind).statistics(args),
  },
  Mutation: {
    registerClue: (_, { input }, { the }) => the(ClueCommands).register(input),
    assessClue: (_, { input }, { the }) => the(ClueCommands).assess(input),
    declineClue: (_, { input }, { the }) => the(ClueCommands).decline(input),
    moveClue: (_, { input }, { the }) => the(ClueCommands).move(input),
    receiveClue: (_, { input }, { the }) => the(ClueCommands).receive(input),
    receiveStationClue: (_, { input }, { the }) => the(StationClues).receive(input),
  },
  Clue: {
    __resolveReference: ({ id }, { read }) => read(clueKind).load(id),
    jurisdiction: ({ code }) => ({ code }),
    receipt: ({ receiptId }, _, { read }) => read(receiptKind).named(receiptId),
    opinion: ({ opinionId }) => elsewhere(opinionId),
    contactPoint: ({ contactPointId }, _, { read }) => read(procuratorateContactPointKind).named(contactPointId),
    case: ({ caseId }, _, { read }) => read(caseKind).named(caseId),
    place: ({ place }) => (place === null ? null : { code: place }),
    movedTo: ({ movedTo }) => (movedTo === null ? null : { code: movedTo }),
    reporters: ({ id }, _, { read }) => read(clueKind).part('reporters', id),
    history: ({ id }, _, { read }) => read(clueKind).part('history', id),
  },
};

/** 线索: what may harm the public interest, from its registration to the decision. */
export const clues = { kinds: [clueKind], resolvers };
