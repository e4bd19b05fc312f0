import type { Subject } from '../../subgraph.ts';
import { deputyTeamKind } from '../groups/deputy-teams.ts';
import type { Resolvers } from '../types.ts';
import { ExpertTeamLinkCommands } from './commands.ts';
import { expertTeamLinkKind } from './expert-team-links.ts';

const resolvers: Resolvers = {
  Query: {
    expertTeamLink: (_, { id }, { read }) => read(expertTeamLinkKind).find(id),
    expertTeamLinks: (_, args, { read }) => read(expertTeamLinkKind).page(args),
    expertTeamLinkStatistics: (_, args, { read }) => read(expertTeamLinkKind).statistics(args),
  },
  Mutation: {
    linkExpertTeam: (_, { input }, { the }) => the(ExpertTeamLinkCommands).link(input),
    engageExpertTeam: (_, { input }, { the }) => the(ExpertTeamLinkCommands).engage(input),
    endExpertTeamLink: (_, { input }, { the }) => the(ExpertTeamLinkCommands).end(input),
  },
  ExpertTeamLink: {
    __resolveReference: ({ id }, { read }) => read(expertTeamLinkKind).load(id),
    jurisdiction: ({ code }) => ({ code }),
    team: ({ teamId }, _, { read }) => read(deputyTeamKind).load(teamId),
    engagements: ({ id }, _, { read }) => read(expertTeamLinkKind).part('engagements', id),
    history: ({ id }, _, { read }) => read(expertTeamLinkKind).part('history', id),
  },
};

/** 专业团队组合. Groups of deputies with teams of experts. */
export const expertLinks: Subject = { kinds: [expertTeamLinkKind], resolvers };
