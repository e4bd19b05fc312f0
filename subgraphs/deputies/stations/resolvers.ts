import type { Subject } from '../../subgraph.ts';
import type { Resolvers } from '../types.ts';
import { StationCommands } from './commands.ts';
import { StationSessions, sessionKind } from './sessions.ts';
import { deputyKind } from '../store.ts';
import { stationKind } from './stations.ts';
import { StationVisits } from './visits.ts';

const resolvers: Resolvers = {
  Query: {
    contactStation: (_, { id }, { read }) => read(stationKind).find(id),
    contactStations: (_, args, { read }) => read(stationKind).page(args),
    contactStationStatistics: (_, args, { read }) => read(stationKind).statistics(args),
    stationSession: (_, { id }, { read }) => read(sessionKind).find(id),
    stationSessions: (_, args, { read }) => read(sessionKind).page(args),
    stationSessionStatistics: (_, args, { read }) => read(sessionKind).statistics(args),
    stationVisitStatistics: (_, args, { the }) => the(StationVisits).visitsSince(args),
  },
  Mutation: {
    planStation: (_, { input }, { the }) => the(StationCommands).plan(input),
    openStation: (_, { input }, { the }) => the(StationCommands).open(input),
    mergeStations: (_, { input }, { the }) => the(StationCommands).merge(input),
    nameStationHead: (_, { input }, { the }) => the(StationCommands).nameHead(input),
    closeStation: (_, { input }, { the }) => the(StationCommands).close(input),
    inspectStation: (_, { input }, { the }) => the(StationCommands).inspect(input),
    setDutyRule: (_, { input }, { the }) => the(StationCommands).setRule(input),
    scheduleSessions: (_, { input }, { the }) => the(StationCommands).schedule(input),
    holdSession: (_, { input }, { the }) => the(StationCommands).hold(input),
    cancelSession: (_, { input }, { the }) => the(StationCommands).cancel(input),
  },
  ContactStation: {
    __resolveReference: ({ id }, { read }) => read(stationKind).load(id),
    jurisdiction: ({ code }) => ({ code }),
    place: ({ place }) => ({ code: place }),
    head: ({ headId }, _, { read }) => read(deputyKind).named(headId),
    parent: ({ upperId }, _, { read }) => read(stationKind).named(upperId),
    successor: ({ successorId }, _, { read }) => read(stationKind).named(successorId),
    predecessors: ({ id }, _, { read }) => read(stationKind).firstOf('successor_id', 'ended_on', id),
    standards: ({ id }, _, { read }) => read(stationKind).part('standards', id),
    dutyRules: ({ id }, _, { read }) => read(stationKind).part('rules', id),
    nextSessions: ({ id }, { first }, { the }) => the(StationSessions).next(id, first),
    history: ({ id }, _, { read }) => read(stationKind).part('history', id),
  },
  StationSession: {
    __resolveReference: ({ id }, { read }) => read(sessionKind).load(id),
    jurisdiction: ({ code }) => ({ code }),
    station: ({ stationId }, _, { read }) => read(stationKind).load(stationId),
    deputies: async ({ id }, _, { read }) =>
      Promise.all((await read(sessionKind).part<{ id: string }>('deputies', id)).map((each) => read(deputyKind).load(each.id))),
    history: ({ id }, _, { read }) => read(sessionKind).part('history', id),
  },
};

/** 代表联络站: contact stations and the sessions that deputies hold there. */
export const stations: Subject = { kinds: [stationKind, sessionKind], resolvers };
