import { globalId, parseGlobalId } from '../../../schema/global-id.ts';
import { levelOf } from '../../../schema/jurisdiction-code.ts';
import { placeOf } from '../../../schema/places.ts';
import { type Day, instantOf, textOf, workdayFrom } from '../days.ts';
import { type GeneratorOptions, horizonOf } from '../options.ts';
import type { Mandate, Roster } from '../elections/roster.ts';
import { sessionsOf } from '../sessions.ts';
import { arrayOf } from '../suggestions/suggestions.ts';
import type { Rows } from '../tables.ts';

type TeamRows = Pick<Rows<'deputies'>, 'deputy_teams' | 'history'>;

/**
 * 代表小组. A territorial group of each delegation of a province's, a city's or a county's congress, at work since soon after the first session. Those of
 * the province and the cities are hosted where their deputies come from: 省人大代表永州第一小组 by 永州 (代表法 2025, art. 25).
 */
export function groupsOf(roster: Roster, options: GeneratorOptions): TeamRows {
  const { code, term } = roster;
  const rows: TeamRows = { deputy_teams: [], history: [] };
  const formedOn = workdayFrom(term.firstSessionOn + 30);
  const level = levelOf(code);
  if (level === 'TOWNSHIP' || formedOn > horizonOf(options)) return rows;
  const place = placeOf(code)?.name ?? '';
  for (const [number, members] of delegationsOf(roster)) {
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
      session: null,
      state: 'ACTIVE',
      formed_on: textOf(formedOn),
      dissolved_on: null,
      leader_id: leader.id,
      member_ids: arrayOf(members.map((member) => member.id)),
    });
    remember(rows, id, [
      { event: 'FORM', from: null, to: 'FORMED', on: formedOn },
      { event: 'ACTIVATE', from: 'FORMED', to: 'ACTIVE', on: formedOn },
    ]);
  }
  return rows;
}

/**
 * 代表团. The delegations of a congress's last two sessions: formed the day before, and dissolved when the session ended. Those of a township's congress, which sits as a
 * whole, are left out.
 */
export function sessionDelegationsOf(roster: Roster, options: GeneratorOptions): TeamRows {
  const { code, term } = roster;
  const rows: TeamRows = { deputy_teams: [], history: [] };
  if (levelOf(code) === 'TOWNSHIP') return rows;
  const sessions = [...sessionsOf(code, term, options).entries()].slice(-2);
  for (const [index, { firstDay, lastDay }] of sessions) {
    for (const [number, members] of delegationsOf(roster)) {
      const [leader] = members;
      if (leader === undefined || lastDay > horizonOf(options)) continue;
      const id = globalId(code, 'DeputyTeam', `s${index + 1}-${String(number).padStart(3, '0')}`);
      rows.deputy_teams.push({
        id,
        code,
        host_code: code,
        kind: 'DELEGATION',
        name: `${leader.district.unit.name}代表团`,
        term: term.number,
        session: index + 1,
        state: 'DISSOLVED',
        formed_on: textOf(firstDay - 1),
        dissolved_on: textOf(lastDay),
        leader_id: leader.id,
        member_ids: arrayOf(members.map((member) => member.id)),
      });
      remember(rows, id, [
        { event: 'FORM', from: null, to: 'FORMED', on: firstDay - 1 },
        { event: 'ACTIVATE', from: 'FORMED', to: 'ACTIVE', on: firstDay },
        { event: 'DISSOLVE', from: 'ACTIVE', to: 'DISSOLVED', on: lastDay },
      ]);
    }
  }
  return rows;
}

/** The deputies in office since the first session by their delegation, in the order of its number, at most 100 of each. */
function delegationsOf({ term, mandates }: Roster): [number: number, members: Mandate[]][] {
  const delegations = new Map<number, Mandate[]>();
  for (const mandate of mandates) {
    const { status, termStartsOn, district } = mandate;
    if (status !== 'ACTIVE' || termStartsOn !== term.firstSessionOn) continue;
    const { number } = district.unit.delegation;
    delegations.set(number, [...(delegations.get(number) ?? []), mandate]);
  }
  return [...delegations]
    .toSorted(([a], [b]) => a - b)
    .map(([number, members]): [number, Mandate[]] => [number, members.slice(0, 100)]);
}

function remember(
  { history }: TeamRows,
  id: string,
  steps: readonly { event: string; from: string | null; to: string; on: Day }[],
): void {
  const place = placeOf(parseGlobalId(id, 'DeputyTeam').code)?.name ?? '';
  steps.forEach(({ event, from, to, on }, index) => {
    history.push({
      record_id: id,
      position: index + 1,
      event,
      from_state: from,
      to_state: to,
      at: instantOf(on, 540 + index),
      actor: `${place}人大常委会代表工作委员会`,
      reason: null,
    });
  });
}
