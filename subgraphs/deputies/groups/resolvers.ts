import sql from 'sql-template-tag';
import type { Subject } from '../../subgraph.ts';
import { deputyKind } from '../store.ts';
import type { Resolvers } from '../types.ts';
import { DeputyTeamCommands } from './commands.ts';
import { deputyTeamKind } from './deputy-teams.ts';

const resolvers: Resolvers = {
  Query: {
    deputyTeam: (_, { id }, { read }) => read(deputyTeamKind).find(id),
    deputyTeams: (_, args, { read }) => read(deputyTeamKind).page(args),
    deputyTeamStatistics: (_, args, { read }) => read(deputyTeamKind).statistics(args),
  },
  Mutation: {
    formDeputyTeam: (_, { input }, { the }) => the(DeputyTeamCommands).form(input),
    activateDeputyTeam: (_, { input }, { the }) => the(DeputyTeamCommands).activate(input),
    changeDeputyTeamMembers: (_, { input }, { the }) => the(DeputyTeamCommands).changeMembers(input),
    dissolveDeputyTeam: (_, { input }, { the }) => the(DeputyTeamCommands).dissolve(input),
  },
  Deputy: {
    teams: ({ id }, args, { read }) =>
      read(deputyTeamKind).pageOf([sql`member_ids @> array[${id}]`], { ...args, orderBy: 'FORMED_ON_DESC' }),
  },
  DeputyTeam: {
    __resolveReference: ({ id }, { read }) => read(deputyTeamKind).load(id),
    jurisdiction: ({ code }) => ({ code }),
    host: ({ hostCode }) => ({ code: hostCode }),
    members: ({ memberIds, leaderId }) => memberIds.map((deputyId) => ({ deputyId, leader: deputyId === leaderId })),
    history: ({ id }, _, { read }) => read(deputyTeamKind).part('history', id),
  },
  DeputyTeamMember: {
    deputy: ({ deputyId }, _, { read }) => read(deputyKind).load(deputyId),
  },
};

/** 代表小组. Deputies' groups. */
export const groups: Subject = { kinds: [deputyTeamKind], resolvers };
