import { globalId } from '../../../schema/global-id.ts';
import { levelOf } from '../../../schema/jurisdiction-code.ts';
import { placeOf } from '../../../schema/places.ts';
import { type Day, dayOf, instantOf, textOf, workdayFrom } from '../days.ts';
import { deputyOffice } from './duties.ts';
import { type GeneratorOptions, horizonOf } from '../options.ts';
import { type Random, random } from '../random.ts';
import type { Roster } from '../elections/roster.ts';
import type { Rows } from '../tables.ts';

type PointsRows = Pick<
  Rows<'deputies'>,
  'points_rules' | 'points_entries' | 'points_standings' | 'deputy_assessments' | 'history'
>;

/** Of a hundred deputies five have points here, and four an assessment of the last year. */
const earningShare = 0.05;
const assessedShare = 0.04;

/** What counties and townships reckon by: the duty, its points, and the most of a year. */
const rules = [
  { name: '进站接待选民', kind: 'STATION_DUTY', points: 2, most: 24 },
  { name: '走访联系群众', kind: 'VISIT', points: 1, most: 20 },
  { name: '提出议案建议', kind: 'SUGGESTION', points: 5, most: null },
] as const;

/** The points rules of a congress that reckons so, what its deputies earned in the current year, and how their last year was assessed. */
export function pointsOf({ code, mandates }: Roster, options: GeneratorOptions): PointsRows {
  const rows: PointsRows = { points_rules: [], points_entries: [], points_standings: [], deputy_assessments: [], history: [] };
  const inOffice = mandates.filter(({ status }) => status === 'ACTIVE');
  if (levelOf(code) !== 'COUNTY' || inOffice.length === 0) return rows;
  const of = random(options.seed, code, 'points');
  const horizon = horizonOf(options);
  const actor = deputyOffice(code);
  const thisYear = Number(textOf(horizon).slice(0, 4));
  const remember = (record_id: string, steps: readonly (readonly [string, string | null, string, Day])[]): void => {
    steps.forEach(([event, from_state, to_state, on], index) => {
      const at = instantOf(on, 600 + index);
      rows.history.push({ record_id, position: index + 1, event, from_state, to_state, at, actor, reason: null });
    });
  };
  const adoptedOn = dayOf('2022-03-01');
  for (const [index, { name, kind, points, most }] of rules.entries()) {
    const id = globalId(code, 'PointsRule', `g${index + 1}`);
    rows.points_rules.push({
      id,
      code,
      name,
      kind,
      points,
      most_per_year: most,
      basis: `${placeOf(code)?.name ?? ''}人大代表履职积分管理办法`,
      valid_from: textOf(adoptedOn),
      valid_to: null,
      state: 'IN_FORCE',
    });
    remember(id, [['ADOPT', null, 'IN_FORCE', adoptedOn]]);
  }
  const firstDay = dayOf(`${thisYear}-01-01`);
  for (let left = of.round(inOffice.length * earningShare); left > 0; left--) {
    const deputy = of.pick(inOffice);
    if (deputy.termStartsOn >= horizon) continue;
    const index = of.int(0, rules.length - 1);
    const day = of.int(Math.max(firstDay, deputy.termStartsOn), horizon);
    const decidedOn = workdayFrom(day + of.int(2, 20));
    const state = decidedOn > horizon ? 'EARNED' : of.chance(0.95) ? 'CONFIRMED' : 'REJECTED';
    const id = globalId(code, 'PointsEntry', `p${String(rows.points_entries.length + 1).padStart(4, '0')}`);
    const points = rules[index]?.points ?? 1;
    rows.points_entries.push({
      id,
      code,
      deputy_id: deputy.id,
      rule_id: globalId(code, 'PointsRule', `g${index + 1}`),
      day: textOf(day),
      points,
      evidence: '签到记录',
      state,
      decided_on: state === 'EARNED' ? null : textOf(decidedOn),
    });
    const event = state === 'CONFIRMED' ? 'CONFIRM' : 'REJECT';
    remember(id, [['EARN', null, 'EARNED', day], ...(state === 'EARNED' ? [] : [[event, 'EARNED', state, decidedOn] as const])]);
  }
  addStandings(rows, code);
  assess(rows, { code, inOffice, year: thisYear - 1, horizon, remember }, of);
  return rows;
}

/** The standings are what the confirmed entries come to. */
function addStandings(rows: PointsRows, code: string): void {
  const sums = new Map<string, { points: number; entries: number; year: number; deputy: string }>();
  for (const { deputy_id, day, points } of rows.points_entries.filter(({ state }) => state === 'CONFIRMED')) {
    const [deputy, year] = [String(deputy_id), Number(String(day).slice(0, 4))];
    const sum = sums.get(`${deputy} ${year}`) ?? { points: 0, entries: 0, year, deputy };
    sums.set(`${deputy} ${year}`, { ...sum, points: sum.points + Number(points), entries: sum.entries + 1 });
  }
  for (const { deputy, year, points, entries } of sums.values()) {
    const id = globalId(code, 'PointsStanding', `${deputy.split('.')[2]}-${year}`);
    rows.points_standings.push({ id, code, deputy_id: deputy, year, points, entries });
  }
}

function assess(
  rows: PointsRows,
  {
    code,
    inOffice,
    year,
    horizon,
    remember,
  }: {
    code: string;
    inOffice: Roster['mandates'];
    year: number;
    horizon: Day;
    remember: (id: string, steps: readonly (readonly [string, string | null, string, Day])[]) => void;
  },
  of: Random,
): void {
  const wanted = Math.min(inOffice.length, Math.max(1, of.round(inOffice.length * assessedShare)));
  const start = of.int(0, inOffice.length - wanted);
  const selfOn = workdayFrom(dayOf(`${year + 1}-01-05`));
  for (const deputy of inOffice.slice(start, start + wanted)) {
    if (deputy.termStartsOn > dayOf(`${year}-07-01`) || selfOn + 20 > horizon) continue;
    const score = of.int(70, 98);
    const grade = score >= 92 ? 'OUTSTANDING' : score >= 75 ? 'COMPETENT' : 'BASICALLY_COMPETENT';
    const id = globalId(code, 'DeputyAssessment', `k${String(rows.deputy_assessments.length + 1).padStart(3, '0')}`);
    rows.deputy_assessments.push({
      id,
      code,
      deputy_id: deputy.id,
      year,
      state: 'CONFIRMED',
      self_score: Math.min(100, score + of.int(0, 5)),
      group_score: Math.min(100, score + of.int(-2, 3)),
      confirmed_score: score,
      grade,
      confirmed_on: textOf(workdayFrom(selfOn + 14)),
    });
    remember(id, [
      ['SELF_SCORE', null, 'SELF_SCORED', selfOn],
      ['GROUP_SCORE', 'SELF_SCORED', 'GROUP_SCORED', workdayFrom(selfOn + 7)],
      ['CONFIRM', 'GROUP_SCORED', 'CONFIRMED', workdayFrom(selfOn + 14)],
    ]);
  }
}
