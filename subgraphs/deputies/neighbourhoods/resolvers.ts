import { deputyKind } from '../store.ts';
import type { Resolvers } from '../types.ts';
import { NeighbourhoodCommands } from './commands.ts';
import { hazardItemKind } from './hazard-items.ts';
import { neighbourhoodRoleKind } from './neighbourhood-roles.ts';
import { sentryPostKind } from './sentry-posts.ts';
import { specialSquadKind } from './special-squads.ts';

const resolvers: Resolvers = {
  Query: {
    neighbourhoodRole: (_, { id }, { read }) => read(neighbourhoodRoleKind).find(id),
    neighbourhoodRoles: (_, args, { read }) => read(neighbourhoodRoleKind).page(args),
    neighbourhoodRoleStatistics: (_, args, { read }) => read(neighbourhoodRoleKind).statistics(args),
    specialSquad: (_, { id }, { read }) => read(specialSquadKind).find(id),
    specialSquads: (_, args, { read }) => read(specialSquadKind).page(args),
    specialSquadStatistics: (_, args, { read }) => read(specialSquadKind).statistics(args),
    sentryPost: (_, { id }, { read }) => read(sentryPostKind).find(id),
    sentryPosts: (_, args, { read }) => read(sentryPostKind).page(args),
    sentryPostStatistics: (_, args, { read }) => read(sentryPostKind).statistics(args),
    hazardItem: (_, { id }, { read }) => read(hazardItemKind).find(id),
    hazardItems: (_, args, { read }) => read(hazardItemKind).page(args),
    hazardItemStatistics: (_, args, { read }) => read(hazardItemKind).statistics(args),
  },
  Mutation: {
    appointNeighbourhoodRole: (_, { input }, { the }) => the(NeighbourhoodCommands).appoint(input),
    beginNeighbourhoodRole: (_, { input }, { the }) => the(NeighbourhoodCommands).begin(input),
    endNeighbourhoodRole: (_, { input }, { the }) => the(NeighbourhoodCommands).end(input),
    formSquad: (_, { input }, { the }) => the(NeighbourhoodCommands).form(input),
    recordSquadTrip: (_, { input }, { the }) => the(NeighbourhoodCommands).trip(input),
    disbandSquad: (_, { input }, { the }) => the(NeighbourhoodCommands).disband(input),
    setUpSentryPost: (_, { input }, { the }) => the(NeighbourhoodCommands).setUp(input),
    patrolSentryPost: (_, { input }, { the }) => the(NeighbourhoodCommands).patrol(input),
    closeSentryPost: (_, { input }, { the }) => the(NeighbourhoodCommands).close(input),
    reportHazard: (_, { input }, { the }) => the(NeighbourhoodCommands).report(input),
    pushHazard: (_, { input }, { the }) => the(NeighbourhoodCommands).push(input),
    fixHazard: (_, { input }, { the }) => the(NeighbourhoodCommands).fix(input),
  },
  NeighbourhoodRole: {
    __resolveReference: ({ id }, { read }) => read(neighbourhoodRoleKind).load(id),
    jurisdiction: ({ code }) => ({ code }),
    deputy: ({ deputyId }, _, { read }) => read(deputyKind).load(deputyId),
    history: ({ id }, _, { read }) => read(neighbourhoodRoleKind).part('history', id),
  },
  SpecialSquad: {
    __resolveReference: ({ id }, { read }) => read(specialSquadKind).load(id),
    jurisdiction: ({ code }) => ({ code }),
    leader: ({ leaderId }, _, { read }) => read(deputyKind).named(leaderId),
    history: ({ id }, _, { read }) => read(specialSquadKind).part('history', id),
  },
  SentryPost: {
    __resolveReference: ({ id }, { read }) => read(sentryPostKind).load(id),
    jurisdiction: ({ code }) => ({ code }),
    deputy: ({ deputyId }, _, { read }) => read(deputyKind).load(deputyId),
    history: ({ id }, _, { read }) => read(sentryPostKind).part('history', id),
  },
  HazardItem: {
    __resolveReference: ({ id }, { read }) => read(hazardItemKind).load(id),
    jurisdiction: ({ code }) => ({ code }),
    post: ({ postId }, _, { read }) => read(sentryPostKind).load(postId),
    history: ({ id }, _, { read }) => read(hazardItemKind).part('history', id),
  },
};

/** 邻里任职、专项小分队、代表哨卡: deputies in their neighbourhoods, in squads and on patrol. */
export const neighbourhoods = {
  kinds: [neighbourhoodRoleKind, specialSquadKind, sentryPostKind, hazardItemKind],
  resolvers,
};
