import { globalId } from '../../../../schema/global-id.ts';
import type {
  AssessmentGrade,
  AssessmentState,
  DutyKind,
  PointsEntryState,
  PointsRuleState,
} from '../../../../subgraphs/deputies/types.ts';
import { rowPlaces } from '../duties/rows.ts';
import { deputy } from '../rows.ts';

/** A row of the table `points_rules`. */
export interface PointsRuleColumns {
  id: string;
  code: string;
  name: string;
  kind: DutyKind;
  points: number;
  most_per_year: number | null;
  basis: string;
  valid_from: string;
  valid_to: string | null;
  state: PointsRuleState;
}

/** A rule of 醴陵市: two points for each day at the station, at most twenty a year. */
export function pointsRule(local: string, values: Partial<Omit<PointsRuleColumns, 'id'>> = {}): PointsRuleColumns {
  const code = values.code ?? '430281';
  return {
    id: globalId(code, 'PointsRule', local),
    code,
    name: '进站接待',
    kind: 'STATION_DUTY',
    points: 2,
    most_per_year: 20,
    basis: '代表履职积分管理办法',
    valid_from: '2022-01-01',
    valid_to: null,
    state: 'IN_FORCE',
    ...values,
  };
}

const repealed = { state: 'REPEALED', valid_to: '2025-12-31' } as const;

/** Rules of every level, with ties in every order. */
export const pointsRules: readonly PointsRuleColumns[] = [
  ...rowPlaces.map((code) => pointsRule('r', { code })),
  pointsRule('v', { kind: 'VISIT', valid_from: '2024-01-01' }),
  pointsRule('o', { ...repealed }),
  pointsRule('o', { code: '4302', valid_from: '2024-01-01', kind: 'VISIT', ...repealed }),
];

/** Two deputies and a rule of every place. */
export const parents = {
  deputies: rowPlaces.flatMap((code) => [deputy('a', { code }), deputy('b', { code })]),
  points_rules: rowPlaces.map((code) => pointsRule('p', { code })),
};

/** A row of the table `points_entries`. */
export interface PointsEntryColumns {
  id: string;
  code: string;
  deputy_id: string;
  rule_id: string;
  day: string;
  points: number;
  evidence: string;
  state: PointsEntryState;
  decided_on: string | null;
}

/** Two points of a deputy of 醴陵市, in a state with what it needs. */
export function pointsEntry(
  local: string,
  state: PointsEntryState,
  values: Partial<Omit<PointsEntryColumns, 'id'>> = {},
): PointsEntryColumns {
  const code = values.code ?? '430281';
  return {
    id: globalId(code, 'PointsEntry', local),
    code,
    deputy_id: globalId(code, 'Deputy', 'a'),
    rule_id: globalId(code, 'PointsRule', 'p'),
    day: '2026-03-06',
    points: 2,
    evidence: '签到表',
    state,
    decided_on: state === 'EARNED' ? null : '2026-03-10',
    ...values,
  };
}

const b = (code: string): string => globalId(code, 'Deputy', 'b');

/** Entries of every level and state, with ties in every order. */
export const pointsEntries: readonly PointsEntryColumns[] = [
  pointsEntry('p1', 'EARNED', { code: '43' }),
  pointsEntry('m1', 'CONFIRMED', { code: '4302', day: '2025-05-01', points: 5 }),
  pointsEntry('c1', 'CONFIRMED'),
  pointsEntry('c2', 'REJECTED', { day: '2025-12-31' }),
  pointsEntry('c3', 'CONFIRMED', { deputy_id: b('430281'), points: 7 }),
  pointsEntry('y1', 'CONFIRMED', { code: '430223' }),
  pointsEntry('z1', 'EARNED', { code: '430405', day: '2025-05-01' }),
  pointsEntry('t1', 'CONFIRMED', { code: '430281102', points: 1 }),
];

/** A row of the table `points_standings`. */
export interface PointsStandingColumns {
  id: string;
  code: string;
  deputy_id: string;
  year: number;
  points: number;
  entries: number;
}

/** What a deputy of 醴陵市 has in 2026. */
export function pointsStanding(
  local: string,
  points: number,
  values: Partial<Omit<PointsStandingColumns, 'id'>> = {},
): PointsStandingColumns {
  const code = values.code ?? '430281';
  const year = values.year ?? 2026;
  return {
    id: globalId(code, 'PointsStanding', `${local}-${year}`),
    code,
    deputy_id: globalId(code, 'Deputy', local),
    year,
    points,
    entries: 1,
    ...values,
  };
}

/** Standings of every level, with ties. */
export const pointsStandings: readonly PointsStandingColumns[] = [
  ...rowPlaces.map((code, at) => pointsStanding('a', 10 + (at % 3), { code })),
  pointsStanding('b', 12),
  pointsStanding('b', 30, { year: 2025 }),
];

/** A row of the table `deputy_assessments`. */
export interface AssessmentColumns {
  id: string;
  code: string;
  deputy_id: string;
  year: number;
  state: AssessmentState;
  self_score: number;
  group_score: number | null;
  confirmed_score: number | null;
  grade: AssessmentGrade | null;
  confirmed_on: string | null;
}

/** The year 2025 of a deputy of 醴陵市, in a state with what it needs. */
export function assessment(
  local: string,
  state: AssessmentState,
  values: Partial<Omit<AssessmentColumns, 'id'>> = {},
): AssessmentColumns {
  const code = values.code ?? '430281';
  const confirmed = state === 'CONFIRMED';
  return {
    id: globalId(code, 'DeputyAssessment', local),
    code,
    deputy_id: globalId(code, 'Deputy', 'a'),
    year: 2025,
    state,
    self_score: 90,
    group_score: state === 'SELF_SCORED' ? null : 85,
    confirmed_score: confirmed ? 86 : null,
    grade: confirmed ? 'OUTSTANDING' : null,
    confirmed_on: confirmed ? '2026-01-20' : null,
    ...values,
  };
}

/** Assessments of every level and state, with ties in every order. */
export const deputyAssessments: readonly AssessmentColumns[] = [
  assessment('p1', 'SELF_SCORED', { code: '43', year: 2026 }),
  assessment('m1', 'CONFIRMED', { code: '4302', grade: 'COMPETENT' }),
  assessment('c1', 'CONFIRMED'),
  assessment('c2', 'GROUP_SCORED', { year: 2026 }),
  assessment('c3', 'CONFIRMED', { deputy_id: b('430281'), grade: 'NOT_COMPETENT' }),
  assessment('y1', 'CONFIRMED', { code: '430223' }),
  assessment('z1', 'SELF_SCORED', { code: '430405' }),
  assessment('t1', 'CONFIRMED', { code: '430281102', year: 2024 }),
];
