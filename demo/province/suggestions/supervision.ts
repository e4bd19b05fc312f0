import { globalId } from '../../../schema/global-id.ts';
import { type JurisdictionCode, levelOf } from '../../../schema/jurisdiction-code.ts';
import { dayOf, textOf, workdayFrom } from '../days.ts';
import { figures } from '../figures.ts';
import { agencyOf, suggestionOffice } from './handling-units.ts';
import { type GeneratorOptions, horizonOf } from '../options.ts';
import { otherFunds } from './other-funds.ts';
import { reviewsOf } from './hearings.ts';
import { random } from '../random.ts';
import {
  type All,
  type Making,
  type Step,
  type SupervisionRows,
  arrayOf,
  choiceIn,
  committeeOf,
  noSupervision,
  remember,
} from './supervised.ts';
import { oursOf } from './surroundings.ts';

/**
 * How a congress pressed for its suggestions in the last two years and this one, and what was paid for them. A township's congress has no
 * chairpersons' meeting and no committees, so it has none.
 */
export function supervisionOf(
  code: JurisdictionCode,
  made: Pick<All, 'suggestions' | 'assignments'>,
  options: GeneratorOptions,
): SupervisionRows {
  const rows = noSupervision();
  if (levelOf(code) === 'TOWNSHIP') return rows;
  const horizon = horizonOf(options);
  const leads = new Map<unknown, string>();
  for (const { suggestion_id, unit } of made.assignments) {
    if (!leads.has(suggestion_id)) leads.set(suggestion_id, String(unit));
  }
  const assigned = made.suggestions
    .filter(({ assigned_on, state }) => assigned_on !== null && state !== 'WITHDRAWN')
    .map(({ id, title, category, assigned_on, satisfaction }) => ({
      id: String(id),
      title: String(title),
      category: String(category),
      satisfaction,
      on: dayOf(String(assigned_on)),
      unit: leads.get(id) ?? '',
    }));
  const office = suggestionOffice(code);
  const making = { code, rows, assigned, horizon, office, of: random(options.seed, code, 'supervision') };
  const thisYear = Number(textOf(horizon).slice(0, 4));
  for (const year of new Set([2023, 2025, thisYear - 2, thisYear - 1, thisYear])) {
    keySupervisions(making, year);
    jointSupervisions(making, year);
  }
  for (const year of [thisYear - 1, thisYear]) {
    supervisedUnits(making, year, made.assignments);
    reviewsOf(making, year);
  }
  for (const year of new Set([2021, 2025, thisYear])) fundOf(making, year);
  for (const year of new Set([2025, thisYear])) otherFunds({ ...making, of: random(options.seed, code, 'funds') }, year);
  return rows;
}

function stated(code: JurisdictionCode, year: number, named: readonly (keyof typeof figures)[]): number | undefined {
  return named.map((name) => figures[name]).find((figure) => figure.code === code && figure.date === String(year))?.value;
}

function keySupervisions(making: Making, year: number): void {
  const { code, rows, horizon, of } = making;
  const choice = choiceIn(making, year);
  const usual = { PROVINCE: 20, CITY: of.int(8, 12), COUNTY: of.int(5, 10), TOWNSHIP: 0 }[levelOf(code)];
  const wanted =
    stated(code, year, ['keySuggestionsOfCity', 'keySuggestionsOfCounty']) ?? Math.min(usual, Math.ceil(choice.length / 5));
  const decidedOn = workdayFrom(dayOf(`${year}-04-22`) + of.int(0, 14));
  if (decidedOn > horizon) return;
  const kind = oursOf(code).slice(1);
  for (const [index, { id: suggestion, title, category, unit }] of choice.slice(0, wanted).entries()) {
    const id = globalId(code, 'KeySupervision', `k${year}${String(index + 1).padStart(2, '0')}`);
    const plannedOn = workdayFrom(decidedOn + of.int(7, 20));
    const visits = Array.from({ length: of.int(1, 3) }, (_, at) => workdayFrom(dayOf(`${year}-06-05`) + at * 40 + of.int(0, 30)));
    const reportedOn = workdayFrom(dayOf(`${year}-10-15`) + of.int(0, 20));
    const closedOn = workdayFrom(reportedOn + of.int(5, 20));
    const state = remember(making, id, [
      ['SELECT', 'SELECTED', decidedOn],
      ['PLAN', 'PLANNED', plannedOn],
      ...visits.map((on): Step => ['VISIT', 'VISITED', on]),
      ['REPORT', 'REPORTED', reportedOn],
      ['CLOSE', 'CLOSED', closedOn],
    ]);
    const made = visits.filter((on) => on <= horizon);
    made.forEach((on, at) => {
      rows.supervision_visits.push({
        key_supervision_id: id,
        position: at + 1,
        visited_on: textOf(on),
        participants: `${kind}人大常委会领导、${committeeOf(category)}、${unit}`,
        findings: of.pick(['已制定措施，正在推进', '进度滞后，要求加快', '资金尚未落实，要求限期解决', '代表对进展表示认可']),
      });
    });
    const reported = state === 'REPORTED' || state === 'CLOSED';
    rows.key_supervisions.push({
      id,
      code,
      year,
      state,
      suggestion_ids: arrayOf([suggestion]),
      decision: `主任会议纪要〔${year}〕${of.int(3, 9)}号`,
      decided_on: textOf(decidedOn),
      supervising_leader: `${kind}人大常委会${index === 0 ? '主任' : '副主任'}`,
      handling_leader: index === 0 ? headOf(kind) : `副${headOf(kind)}`,
      committee: committeeOf(category),
      unit,
      plan: state === 'SELECTED' ? null : `对《${title}》实行领衔督办，${unit}承办，年内报告结果。`,
      visit_count: made.length,
      report: reported ? `《${title}》经督办，${of.pick(['已经办结', '取得阶段性成效', '列入下年计划'])}。` : null,
      appraisal: state === 'CLOSED' ? of.pick(['COMMENDED', 'PASSED', 'PASSED', 'CRITICISED']) : null,
      closed_on: state === 'CLOSED' ? textOf(closedOn) : null,
    });
  }
}

/** 省长, 市长, 州长, 县长, 区长. */
function headOf(kind: string): string {
  return `${kind}长`;
}

const topics = ['停车收费', '公路联通', '森林防火通道', '农村饮水安全', '老旧小区改造'] as const;

/** Cities press jointly for what several suggestions ask; of 永州 a source counts those of one year. */
function jointSupervisions(making: Making, year: number): void {
  const { code, rows, horizon, of } = making;
  const all = stated(code, year, ['jointlySupervised']);
  if (all === undefined && levelOf(code) === 'COUNTY') return;
  const startedOn = workdayFrom(dayOf(`${year}-05-10`) + of.int(0, 20));
  if (startedOn > horizon) return;
  const choice = choiceIn(making, year).toReversed();
  const sizes = all === undefined ? [Math.min(3, Math.floor(choice.length / 4))] : [6, 5, 4, all - 15];
  let taken = 0;
  for (const [index, size] of sizes.entries()) {
    const about = choice.slice(taken, (taken += size));
    if (about.length === 0) continue;
    const id = globalId(code, 'JointSupervision', `j${year}${index + 1}`);
    const rounds = Array.from({ length: of.int(1, 3) }, (_, at) => workdayFrom(startedOn + 20 + at * 30 + of.int(0, 10)));
    const concludedOn = workdayFrom(dayOf(`${year}-10-20`) + of.int(0, 15));
    const state = remember(making, id, [
      ['OPEN', 'OPEN', startedOn],
      ...rounds.map((on): Step => ['ROUND', 'OPEN', on]),
      ['CONCLUDE', 'CONCLUDED', concludedOn],
    ]);
    const held = rounds.filter((on) => on <= horizon);
    const topic = topics[(year + index) % topics.length] ?? topics[0];
    held.forEach((on, at) => {
      const findings = of.pick(['有关单位正在会商', '已形成整改方案', '问题基本解决']);
      rows.joint_supervision_rounds.push({ joint_supervision_id: id, round: at + 1, held_on: textOf(on), findings });
    });
    rows.joint_supervisions.push({
      id,
      code,
      year,
      state,
      topic: year === 2023 && index === 0 ? '停车收费' : topic,
      suggestion_ids: arrayOf(about.map((each) => each.id)),
      committees: arrayOf(
        [...new Set([...about.map(({ category }) => committeeOf(category)), '财政经济委员会', '监察和司法委员会'])].slice(0, 4),
      ),
      started_on: textOf(startedOn),
      round_count: held.length,
      result: state === 'CONCLUDED' ? `${topic}问题经联合督办取得成效。` : null,
      concluded_on: state === 'CONCLUDED' ? textOf(concludedOn) : null,
    });
  }
}

/** Every unit with suggestions of a year has a committee, which goes there or looks at the replies as the threshold says. */
function supervisedUnits(making: Making, year: number, assignments: All['assignments']): void {
  const { code, rows, assigned, horizon, of } = making;
  const startedOn = workdayFrom(dayOf(`${year}-04-10`) + of.int(0, 20));
  if (startedOn > horizon) return;
  const handled = new Map<string, Set<unknown>>();
  for (const { unit, suggestion_id, assigned_on } of assignments) {
    if (!String(assigned_on).startsWith(String(year))) continue;
    const name = String(unit);
    handled.set(name, (handled.get(name) ?? new Set()).add(suggestion_id));
  }
  const categories = new Map(assigned.map(({ id, category }) => [id, category]));
  for (const [index, [unit, ids]] of [...handled].toSorted(([a], [b]) => (a < b ? -1 : 1)).entries()) {
    const id = globalId(code, 'SupervisionAssignment', `u${year}${String(index + 1).padStart(3, '0')}`);
    const [first] = ids;
    const late = of.chance(0.07);
    const checkedOn = late ? Number.POSITIVE_INFINITY : workdayFrom(dayOf(`${year}-06-20`) + of.int(0, 90));
    const state = remember(making, id, [
      ['ASSIGN', 'ASSIGNED', startedOn],
      ['CHECK', 'CHECKED', checkedOn],
      ['REPORT', 'REPORTED', checkedOn + 14],
    ]);
    const checked = state !== 'ASSIGNED';
    rows.supervision_assignments.push({
      id,
      code,
      year,
      state,
      committee: committeeOf(categories.get(String(first)) ?? 'OTHER'),
      unit,
      policy: code === '430523' ? '430523-threshold' : 'default-threshold',
      threshold: threshold,
      due_on: `${year}-09-30`,
      checked_on: checked ? textOf(checkedOn) : null,
      checked_mode: checked ? (ids.size >= threshold ? 'FIELD_VISIT' : 'DESK_REVIEW') : null,
      findings: checked ? of.pick(['办理及时，答复规范', '个别答复质量不高', '联系代表不够']) : null,
      result: state === 'REPORTED' ? of.pick(['已整改', '继续跟踪', '予以肯定']) : null,
    });
  }
}

/** 邵阳县: 有3件以上办理任务的承办单位实地调研. Others have no rule of their own in the sources. */
const threshold = 3;

const criteria = ['没有项目资金', '所需资金较少', '资金筹措困难', '群众急需'] as const;

/** A fund of some places in some years; 永州's of 2021 and the grants of 邵阳县 are told by sources. */
function fundOf(making: Making, year: number): void {
  const { code, rows, horizon, of } = making;
  const isStated = figures.suggestionFund.code === code;
  const wanted = stated(code, year, ['fundedSuggestions']);
  const usual = levelOf(code) === 'COUNTY' ? random(code, 'has a fund').chance(0.4) : levelOf(code) === 'CITY';
  if (year === 2021 ? !isStated : wanted === undefined && !usual) return;
  const startedOn = dayOf(`${year}-02-${year === 2021 ? 10 : 20}`);
  const amount = isStated ? figures.suggestionFund.value : of.int(2, 6) * 500_000;
  const fund = globalId(code, 'SuggestionFund', `f${year}`);
  const financeUnit = agencyOf(code, { unit: '财政局' });
  const audited = year < Number(textOf(horizon).slice(0, 4));
  const auditedOn = workdayFrom(dayOf(`${year}-12-20`));
  const choice = choiceIn(making, year);
  const funded = wanted ?? Math.min(levelOf(code) === 'CITY' ? 15 : 10, Math.ceil(choice.length / 6));
  const each = Math.floor(amount / Math.max(funded, 1) / 10_000) * 10_000;
  let [granted, spent] = [0, 0];
  for (const [index, { id: suggestion_id, title, unit, on }] of choice.slice(0, funded + of.int(0, 2)).entries()) {
    const id = globalId(code, 'FundGrant', `g${year}${String(index + 1).padStart(2, '0')}`);
    const appliedOn = workdayFrom(Math.max(on, dayOf(`${year}-04-20`)) + of.int(1, 8));
    if (appliedOn > horizon) continue;
    const eligible = index < funded;
    const steps: Step[] = eligible
      ? [
          ['APPLY', 'APPLIED', appliedOn],
          ['ADMIT', 'ELIGIBLE', appliedOn + 7],
          ['ALLOT', 'GRANTED', workdayFrom(appliedOn + 14)],
          ['SPEND', 'SPENT', workdayFrom(dayOf(`${year}-09-01`) + of.int(0, 40))],
          ['REPORT', 'REPORTED', workdayFrom(dayOf(`${year}-11-01`) + of.int(0, 12))],
          ['AUDIT', 'AUDITED', workdayFrom(dayOf(`${year}-12-01`) + of.int(0, 10))],
        ]
      : [
          ['APPLY', 'APPLIED', appliedOn],
          ['DECLINE', 'INELIGIBLE', appliedOn + 7],
        ];
    const state = remember(making, id, steps);
    const reached = (step: string): boolean =>
      steps.findIndex(([, to]) => to === state) >= steps.findIndex(([, to]) => to === step);
    const paid = eligible && reached('GRANTED');
    const applied = of.int(Math.max(1, Math.floor(each / 20_000)), Math.max(1, each / 10_000)) * 10_000;
    const given = paid ? Math.min(applied, each) : 0;
    const used = eligible && reached('SPENT') ? given - of.int(0, 3) * 500 : null;
    granted += given;
    spent += used ?? 0;
    rows.fund_grants.push({
      id,
      code,
      kind: 'SUGGESTION',
      year,
      state,
      fund_id: fund,
      mode: null,
      suggestion_id,
      station_id: null,
      project: title.slice(0, 100),
      unit,
      finance_unit: financeUnit,
      amount_applied: applied,
      criteria_met: arrayOf(eligible && reached('ELIGIBLE') ? criteria.slice(0, of.int(1, 4)) : []),
      amount_granted: paid ? given : null,
      amount_spent: used,
      applied_on: textOf(appliedOn),
      granted_on: paid ? textOf(workdayFrom(appliedOn + 14)) : null,
      report: eligible && reached('REPORTED') ? '项目已完工并投入使用。' : null,
      audit_note: eligible && reached('AUDITED') ? '资金专款专用。' : null,
    });
  }
  remember(making, fund, [['BUDGET', 'BUDGETED', startedOn], ...(audited ? [['AUDIT', 'AUDITED', auditedOn] as const] : [])]);
  rows.suggestion_funds.push({
    id: fund,
    code,
    kind: 'SUGGESTION',
    year,
    state: audited ? 'AUDITED' : 'BUDGETED',
    amount,
    granted,
    spent,
    source: '本级财政预算',
    criteria: arrayOf(criteria),
    finance_unit: financeUnit,
    audit_note: audited ? '资金使用合规。' : null,
  });
}
