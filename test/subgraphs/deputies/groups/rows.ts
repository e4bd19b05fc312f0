import { globalId } from '../../../../schema/global-id.ts';
import { deputy } from '../rows.ts';

/** A row of the table `deputy_teams`. */
export interface DeputyTeamColumns {
  id: string;
  code: string;
  host_code: string;
  kind: string;
  name: string;
  term: number;
  session: number | null;
  state: string;
  formed_on: string;
  dissolved_on: string | null;
  leader_id: string;
  member_ids: string[];
}

/** A territorial group at work, of two deputies of 醴陵市. */
export function deputyTeam(local: string, values: Partial<Omit<DeputyTeamColumns, 'id'>> = {}): DeputyTeamColumns {
  const code = values.code ?? '430281';
  return {
    id: globalId(code, 'DeputyTeam', local),
    code,
    host_code: code,
    kind: 'TERRITORIAL',
    name: `第${local}代表小组`,
    term: 18,
    session: null,
    state: 'ACTIVE',
    formed_on: '2022-01-10',
    dissolved_on: null,
    leader_id: globalId(code, 'Deputy', 'a'),
    member_ids: [globalId(code, 'Deputy', 'a'), globalId(code, 'Deputy', 'b')],
    ...values,
  };
}

/** Deputies to be in groups. */
export const members = [
  deputy('a'),
  deputy('b'),
  deputy('c'),
  deputy('a', { code: '43', term: 14 }),
  deputy('a', { code: '4311' }),
];

/** Groups of every level, with ties in every order. */
export const deputyTeams: readonly DeputyTeamColumns[] = [
  deputyTeam('p1', { code: '43', host_code: '4311', name: '省人大代表永州第一小组', term: 14, formed_on: '2023-02-01' }),
  deputyTeam('p2', { code: '43', host_code: '4302', kind: 'CROSS_LEVEL', term: 14 }),
  deputyTeam('m1', { code: '4302', kind: 'PROFESSIONAL', term: 17, formed_on: '2023-02-01' }),
  deputyTeam('c1', { member_ids: ['a', 'b', 'c'].map((local) => globalId('430281', 'Deputy', local)) }),
  deputyTeam('c2', { kind: 'INDUSTRY', state: 'FORMED', formed_on: '2026-04-01' }),
  deputyTeam('c3', { state: 'DISSOLVED', dissolved_on: '2024-01-01' }),
  deputyTeam('d1', { kind: 'DELEGATION', session: 5, state: 'DISSOLVED', dissolved_on: '2026-01-20' }),
  deputyTeam('y1', { code: '430223', kind: 'PROFESSIONAL' }),
  deputyTeam('z1', { code: '430405' }),
  deputyTeam('t1', { code: '430281102', term: 19, host_code: '430281' }),
];
