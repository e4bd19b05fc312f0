import { madeAt } from '../../rules/in-force.ts';
import type { Subject } from '../../subgraph.ts';
import { stationKind } from '../stations/stations.ts';
import type { Resolvers } from '../types.ts';
import { StationGuidanceCommands } from './commands.ts';
import { StationRuleCommands } from './rule-commands.ts';
import { StationRules } from './rules.ts';
import { stationGuidanceKind } from './station-guidances.ts';

const resolvers: Resolvers = {
  Query: {
    stationRules: (_, args, { the }) => the(StationRules).of(args),
    stationGuidance: (_, { id }, { read }) => read(stationGuidanceKind).find(id),
    stationGuidances: (_, args, { read }) => read(stationGuidanceKind).page(args),
    stationGuidanceStatistics: (_, args, { read }) => read(stationGuidanceKind).statistics(args),
  },
  Mutation: {
    setGuidanceRule: (_, { input }, { the }) => the(StationRuleCommands).setGuidance(input),
    setStationQuota: (_, { input }, { the }) => the(StationRuleCommands).setQuota(input),
    scheduleGuidance: (_, { input }, { the }) => the(StationGuidanceCommands).schedule(input),
    finishGuidance: (_, { input }, { the }) => the(StationGuidanceCommands).finish(input),
    cancelGuidance: (_, { input }, { the }) => the(StationGuidanceCommands).cancel(input),
  },
  StationRules: {
    jurisdiction: ({ code }) => ({ code }),
    guidance: (asked, _, { the }) => the(StationRules).guidance(asked),
    quotas: (asked, _, { the }) => the(StationRules).quotas(asked),
    matches: (asked, _, { the }) => the(StationRules).matches(asked),
  },
  GuidanceRule: { jurisdiction: madeAt },
  StationQuota: { jurisdiction: madeAt, places: (quota, _, { the }) => the(StationRules).placesOf(quota) },
  StationQuotaPlace: { place: ({ placeCode }) => ({ code: placeCode }) },
  StationGuidance: {
    __resolveReference: ({ id }, { read }) => read(stationGuidanceKind).load(id),
    jurisdiction: ({ code }) => ({ code }),
    station: ({ stationId }, _, { read }) => read(stationKind).named(stationId),
    history: ({ id }, _, { read }) => read(stationGuidanceKind).part('history', id),
  },
};

/** 站点指导. The guidance of stations, and the rules of stations. */
export const guidance: Subject = { kinds: [stationGuidanceKind], resolvers };
