import { globalId } from '../../../schema/global-id.ts';
import type { JurisdictionCode } from '../../../schema/jurisdiction-code.ts';
import { dayOf, instantOf, textOf } from '../days.ts';
import { deputyOffice } from './duties.ts';
import { type GeneratorOptions, horizonOf } from '../options.ts';
import type { Rows } from '../tables.ts';

type LinkRows = Pick<Rows<'deputies'>, 'expert_team_links' | 'expert_engagements' | 'history'>;

/** What teams of experts may be good for. */
const teams = [
  ['法律服务专业团队', '法律', '参与物业管理矛盾调研'],
  ['城市规划专业团队', '城建规划', '参与老旧小区改造视察'],
  ['财税审计专业团队', '财政预算', '参与部门预算初审'],
] as const;

/** 天元区: 建立人大代表与专业团队组合的工作机制. Its first groups, each with a team of experts. */
const tianyuan = '430211';

/** 专业团队组合. The links of 天元区, all but the last engaged once. */
export function expertLinksOf(
  code: JurisdictionCode,
  groups: Rows<'deputies'>['deputy_teams'],
  options: GeneratorOptions,
): LinkRows {
  const rows: LinkRows = { expert_team_links: [], expert_engagements: [], history: [] };
  if (code !== tianyuan) return rows;
  const formedOn = dayOf('2025-03-20');
  const engagedOn = formedOn + 56;
  const working = groups.filter(({ state, formed_on }) => state === 'ACTIVE' && String(formed_on) <= textOf(formedOn));
  for (const [index, [experts, field, subject]] of teams.entries()) {
    const team = working[index];
    if (team === undefined) continue;
    const id = globalId(code, 'ExpertTeamLink', `e${index + 1}`);
    const isEngaged = index < teams.length - 1 && engagedOn <= horizonOf(options);
    rows.expert_team_links.push({
      id,
      code,
      team_id: team.id,
      experts,
      field,
      state: isEngaged ? 'ENGAGED' : 'FORMED',
      formed_on: textOf(formedOn),
      ended_on: null,
      engagement_count: isEngaged ? 1 : 0,
    });
    const step = { record_id: id, actor: deputyOffice(code), reason: null };
    const made = { event: 'LINK', from_state: null, to_state: 'FORMED', at: instantOf(formedOn, 540 + index) };
    rows.history.push({ ...step, position: 1, ...made });
    if (!isEngaged) continue;
    rows.expert_engagements.push({ link_id: id, position: 1, engaged_on: textOf(engagedOn), subject });
    const engaged = { event: 'ENGAGE', from_state: 'FORMED', to_state: 'ENGAGED', at: instantOf(engagedOn, 540 + index) };
    rows.history.push({ ...step, position: 2, ...engaged });
  }
  return rows;
}
