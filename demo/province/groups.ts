import { globalId } from '../../schema/global-id.ts';
import { levelOf } from '../../schema/jurisdiction-code.ts';
import { placeOf } from '../../schema/places.ts';
import { instantOf, textOf, workdayFrom } from './days.ts';
import { type GeneratorOptions, horizonOf } from './options.ts';
import type { Mandate, Roster } from './roster.ts';
import { arrayOf } from './suggestions.ts';
import type { Rows } from './tables.ts';

/**
 * 代表小组. A territorial group of each delegation of a province's, a city's or a county's congress, at work since soon after the first session. Those of
 * the province and the cities are hosted where their deputies come from: 省人大代表永州第一小组 by 永州 (代表法 2025, art. 25).
 */
export function groupsOf(
  { code, term, mandates }: Roster,
  options: GeneratorOptions,
): Pick<Rows<'deputies'>, 'deputy_teams' | 'history'> {
  const rows: Pick<Rows<'deputies'>, 'deputy_teams' | 'history'> = { deputy_teams: [], history: [] };
  const formedOn = workdayFrom(term.firstSessionOn + 30);
  const level = levelOf(code);
  if (level === 'TOWNSHIP' || formedOn > horizonOf(options)) return rows;
  const place = placeOf(code)?.name ?? '';
  const delegations = new Map<number, Mandate[]>();
  for (const mandate of mandates) {
    const { status, termStartsOn, district } = mandate;
    if (status !== 'ACTIVE' || termStartsOn !== term.firstSessionOn) continue;
    const { number } = district.unit.delegation;
    delegations.set(number, [...(delegations.get(number) ?? []), mandate]);
  }
  for (const [number, all] of [...delegations].toSorted(([a], [b]) => a - b)) {
    const members = all.slice(0, 100);
    const [leader] = members;
    if (leader === undefined) continue;
    const { unit } = leader.district;
    const id = globalId(code, 'DeputyTeam', `z${String(number).padStart(3, '0')}`);
    const whose = level === 'PROVINCE' ? '省人大代表' : `${place}人大代表`;
    rows.deputy_teams.push({
      id,
      code,
      host_code: level === 'COUNTY' ? code : (unit.code ?? code),
      kind: 'TERRITORIAL',
      name: `${whose}${unit.name.replace(/市$/, '')}第一小组`,
      term: term.number,
      state: 'ACTIVE',
      formed_on: textOf(formedOn),
      dissolved_on: null,
      leader_id: leader.id,
      member_ids: arrayOf(members.map((member) => member.id)),
    });
    const actor = `${place}人大常委会代表工作委员会`;
    rows.history.push(
      ...[
        { event: 'FORM', from_state: null, to_state: 'FORMED' },
        { event: 'ACTIVATE', from_state: 'FORMED', to_state: 'ACTIVE' },
      ].map((step, index) => ({
        record_id: id,
        position: index + 1,
        ...step,
        at: instantOf(formedOn, 540 + index),
        actor,
        reason: null,
      })),
    );
  }
  return rows;
}
