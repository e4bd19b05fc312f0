import { madeAt } from '../../rules/in-force.ts';
import type { Subject } from '../../subgraph.ts';
import { stationKind } from '../stations/stations.ts';
import { deputyKind } from '../store.ts';
import type { Resolvers } from '../types.ts';
import { StationAssignmentCommands, StationMatchCommands } from './commands.ts';
import { stationAssignmentKind } from './station-assignments.ts';

const resolvers: Resolvers = {
  Query: {
    stationAssignment: (_, { id }, { read }) => read(stationAssignmentKind).find(id),
    stationAssignments: (_, args, { read }) => read(stationAssignmentKind).page(args),
    stationAssignmentStatistics: (_, args, { read }) => read(stationAssignmentKind).statistics(args),
  },
  Mutation: {
    setStationMatch: (_, { input }, { the }) => the(StationMatchCommands).set(input),
    assignToStation: (_, { input }, { the }) => the(StationAssignmentCommands).assign(input),
    endStationAssignment: (_, { input }, { the }) => the(StationAssignmentCommands).end(input),
  },
  StationMatch: { jurisdiction: madeAt },
  StationAssignment: {
    __resolveReference: ({ id }, { read }) => read(stationAssignmentKind).load(id),
    jurisdiction: ({ code }) => ({ code }),
    deputy: ({ deputyId }, _, { read }) => read(deputyKind).load(deputyId),
    station: ({ stationId }, _, { read }) => read(stationKind).load(stationId),
    rule: ({ ruleId }) => ruleId,
    history: ({ id }, _, { read }) => read(stationAssignmentKind).part('history', id),
  },
};

/** 进站安排. Which deputies go to which stations, and the rules of it. */
export const stationAssignments: Subject = { kinds: [stationAssignmentKind], resolvers };
