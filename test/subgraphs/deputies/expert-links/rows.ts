import { globalId } from '../../../../schema/global-id.ts';
import type { ExpertTeamLinkState } from '../../../../subgraphs/deputies/types.ts';
import { deputyTeam } from '../groups/rows.ts';

/** A row of the table `expert_team_links`. */
export interface ExpertTeamLinkColumns {
  id: string;
  code: string;
  team_id: string;
  experts: string;
  field: string;
  state: ExpertTeamLinkState;
  formed_on: string;
  ended_on: string | null;
  engagement_count: number;
}

/** A link of a group of 醴陵市 with lawyers. */
export function expertTeamLink(
  local: string,
  state: ExpertTeamLinkState = 'FORMED',
  values: Partial<Omit<ExpertTeamLinkColumns, 'id' | 'state'>> = {},
): ExpertTeamLinkColumns {
  const code = values.code ?? '430281';
  return {
    id: globalId(code, 'ExpertTeamLink', local),
    code,
    team_id: globalId(code, 'DeputyTeam', 'a'),
    experts: `法律服务团队${local}`,
    field: '法律',
    state,
    formed_on: '2026-03-06',
    ended_on: state === 'ENDED' ? '2026-05-06' : null,
    engagement_count: state === 'FORMED' ? 0 : 1,
    ...values,
  };
}

/** Links of every level, with ties in every order. */
export const expertTeamLinks: readonly ExpertTeamLinkColumns[] = [
  expertTeamLink('p1', 'ENGAGED', { code: '43', engagement_count: 3 }),
  expertTeamLink('m1', 'FORMED', { code: '4302', formed_on: '2025-03-06' }),
  expertTeamLink('c1'),
  expertTeamLink('c2', 'ENDED', { formed_on: '2025-03-06' }),
  expertTeamLink('c3', 'ENGAGED', { team_id: globalId('430281', 'DeputyTeam', 'b') }),
  expertTeamLink('y1', 'ENGAGED', { code: '430223' }),
  expertTeamLink('t1', 'FORMED', { code: '430281102' }),
  expertTeamLink('z1', 'FORMED', { code: '430405' }),
];

/** The groups that they are of, and they. */
export const expertLinkTables = {
  deputy_teams: [
    deputyTeam('b'),
    ...[...new Set(expertTeamLinks.map(({ code }) => code))].map((code) => deputyTeam('a', { code })),
  ],
  expert_team_links: expertTeamLinks,
};
