import type { JurisdictionCode } from '../../../schema/jurisdiction-code.ts';
import { isWithin } from '../../../schema/jurisdiction-code.ts';
import { placesWithin } from '../../../schema/places.ts';
import { type Outcome, schemeIdOf, schemeOf } from './habits.ts';
import type { GeneratorOptions } from '../options.ts';
import type { Rows } from '../tables.ts';

/** The rules of places, as rows. */
export type Rules = Pick<Rows<'suggestions'>, 'deadline_policies' | 'reply_schemes' | 'reply_classes' | 'metric_definitions'>;

/** How many days the province's demonstration rule gives for a rating. */
export const ratingDays = 30;

/** The policy by which a place handles again what did not satisfy. */
export function rehandlingPolicyOf(code: JurisdictionCode): string {
  return isWithin(code, '430523') ? 'shaoyang-rehandling' : 'hunan-rehandling';
}

/** 湖南的办理办法 was not found in full: these follow the shape of other provinces' and are said to be demonstration. */
const demonstration = '演示规则: 未见湖南省办理办法全文, 参照';

/** National law comes with the migrations; these are a province's, a city's and a county's beside it. */
const deadlines: readonly (readonly [id: string, code: string, kind: string, amount: number, unit: string, basis: string])[] = [
  ['hunan-assignment', '43', 'ASSIGNMENT', 10, 'WORKING_DAY', `${demonstration}重庆市`],
  ['hunan-return', '43', 'RETURN_REQUEST', 10, 'DAY', `${demonstration}浙江省`],
  ['hunan-reassignment', '43', 'REASSIGNMENT', 10, 'WORKING_DAY', `${demonstration}重庆市`],
  ['hunan-first-contact', '43', 'FIRST_CONTACT', 20, 'WORKING_DAY', `${demonstration}重庆市`],
  ['hunan-co-view', '43', 'CO_VIEW', 1, 'MONTH', `${demonstration}上海市、青岛市、福建省`],
  ['hunan-rating', '43', 'RATING', ratingDays, 'DAY', `${demonstration}各地`],
  ['hunan-rehandling', '43', 'REHANDLING', 1, 'MONTH', `${demonstration}浙江省、上海市`],
  ['hunan-rejection', '43', 'REJECTION_NOTICE', 7, 'DAY', `${demonstration}浙江省`],
  ['hunan-publication', '43', 'PUBLICATION', 20, 'WORKING_DAY', `${demonstration}安徽省`],
  ['zhuzhou-first-contact', '4302', 'FIRST_CONTACT', 15, 'WORKING_DAY', '演示规则: 市比省短的例子'],
  ['shaoyang-rehandling', '430523', 'REHANDLING', 1, 'MONTH', '邵阳县: 对代表不满意的，要求一个月内重新书面答复'],
];

const meanings: Readonly<Record<Outcome, string>> = {
  SOLVED: '已经解决或者采纳',
  IN_PROGRESS: '正在解决',
  PLANNED: '列入计划',
  NOT_FEASIBLE: '因条件限制暂难解决',
  REFERENCE: '留作参考',
  REPORTED_UP: '向上反映',
};

/** The rules that a system with these places needs: of the places themselves and of those above them. */
export function rulesFor(places: readonly JurisdictionCode[], options: GeneratorOptions): Rules {
  const concerns = (code: string): boolean => places.some((place) => isWithin(place, code) || isWithin(code, place));
  const rules: Rules = { deadline_policies: [], reply_schemes: [], reply_classes: [], metric_definitions: [] };
  for (const [id, code, kind, amount, unit, legal_basis] of deadlines.filter((each) => concerns(each[1]))) {
    rules.deadline_policies.push({ id, code, kind, amount, unit, valid_from: '2020-01-01', legal_basis });
  }
  const cities = placesWithin('43').filter(({ level, code }) => level === 'CITY' && concerns(code));
  for (const { code } of cities) addScheme(rules, code, schemeOf(code, options));
  if (concerns('43')) {
    rules.metric_definitions.push({
      id: 'hn-2025',
      code: '43',
      name: '办理结果满意率(湖南2025口径)',
      numerator: '{satisfied,basicallySatisfied}',
      denominator: '{returned}',
      valid_from: '2025-01-01',
      legal_basis: '演示口径',
    });
  }
  return rules;
}

function addScheme(rules: Rules, city: string, scheme: Readonly<Record<Outcome, string>> | null): void {
  if (scheme === null) return;
  const id = schemeIdOf(city);
  rules.reply_schemes.push({ id, code: city, valid_from: '1992-04-03', legal_basis: '演示规则: 市的分类办法' });
  const classes = new Map<string, Outcome[]>();
  for (const [outcome, letter] of Object.entries(scheme) as [Outcome, string][]) {
    classes.set(letter, [...(classes.get(letter) ?? []), outcome]); // a scheme's own keys
  }
  for (const [index, [letter, outcomes]] of [...classes].entries()) {
    rules.reply_classes.push({
      scheme_id: id,
      position: index + 1,
      letter,
      meaning: outcomes.map((outcome) => meanings[outcome]).join('、'),
      outcomes: `{${outcomes.join(',')}}`,
      promises: outcomes.some((outcome) => outcome === 'IN_PROGRESS' || outcome === 'PLANNED'),
    });
  }
}
