import { globalId } from '../../../schema/global-id.ts';
import { type JurisdictionCode, levelOf } from '../../../schema/jurisdiction-code.ts';
import type { GeneratorOptions } from '../options.ts';
import { random } from '../random.ts';

/** What a reply's class means, whatever its letter. */
export type Outcome = 'SOLVED' | 'IN_PROGRESS' | 'PLANNED' | 'NOT_FEASIBLE' | 'REFERENCE' | 'REPORTED_UP';

/** How one place handles suggestions; places differ, so that comparing them tells something. */
export interface Habits {
  /** How many suggestions a year are made per deputy. */
  perDeputyAYear: number;
  /** The share of replies after their last day; as many of the latest year's suggestions wait without any. */
  late: number;
  /** The shares of rating forms given back, and of those that say basically or not satisfied. */
  returned: number;
  basicallySatisfied: number;
  dissatisfied: number;
  /** The share of the second and of the third contact with the sponsors that units make. */
  contacts: number;
  /** The share of suggestions that several units answer separately (分办). */
  separate: number;
  /** Whether the unit that answers names who in it does, tier by tier (分级负责制): a source tells it of 永州. */
  namesResponsible: boolean;
  outcomes: readonly (readonly [Outcome, number])[];
  /** How the place writes each class: there is no national scheme. */
  classes: Readonly<Record<Outcome, string>>;
  /** The id of that scheme. */
  scheme: string;
}

/** A city's scheme of reply classes, where it is not the usual one; how places write them is made up. */
export function schemeOf(city: JurisdictionCode, { seed }: GeneratorOptions): Readonly<Record<Outcome, string>> | null {
  // The province writes the usual one: its own would hold for all cities that have none.
  if (city.length < 4) return null;
  const scheme = random(seed, city, 'scheme').weighted(schemes);
  return scheme === usualScheme ? null : scheme;
}

/** The id of a city's own scheme. */
export function schemeIdOf(city: JurisdictionCode): string {
  return globalId(city, 'ReplyScheme', 'own');
}

/** Suggestions per deputy and year: provincial deputies write most, township deputies few. */
const perDeputyAYear = { PROVINCE: 1.5, CITY: 0.68, COUNTY: 0.57, TOWNSHIP: 0.048 } as const;

const usualScheme = { SOLVED: 'A', IN_PROGRESS: 'B', PLANNED: 'B', NOT_FEASIBLE: 'C', REFERENCE: 'D', REPORTED_UP: 'D' } as const;

const schemes: readonly (readonly [Readonly<Record<Outcome, string>>, number])[] = [
  [usualScheme, 70],
  [{ SOLVED: 'A', IN_PROGRESS: 'B', PLANNED: 'B', NOT_FEASIBLE: 'C', REFERENCE: 'C', REPORTED_UP: 'C' }, 20],
  [
    {
      SOLVED: '已经解决',
      IN_PROGRESS: '正在解决',
      PLANNED: '列入计划',
      NOT_FEASIBLE: '暂难解决',
      REFERENCE: '留作参考',
      REPORTED_UP: '向上反映',
    },
    10,
  ],
];

/** The habits of a congress's place. The class scheme is its city's. */
export function habitsOf(code: JurisdictionCode, options: GeneratorOptions): Habits {
  const { seed } = options;
  const of = random(seed, code, 'habits');
  const solved = of.between(50, 74);
  return {
    perDeputyAYear: perDeputyAYear[levelOf(code)] * of.between(0.65, 1.35),
    late: of.weighted([
      [of.between(0.01, 0.05), 78],
      [of.between(0.06, 0.14), 16],
      [of.between(0.18, 0.35), 6],
    ]),
    returned: of.between(0.78, 0.92),
    basicallySatisfied: of.between(0.04, 0.12),
    dissatisfied: of.between(0.01, 0.045),
    contacts: random(seed, code, 'contacts').between(0.82, 0.98),
    separate: of.between(0.02, 0.1),
    namesResponsible: code === '4311',
    outcomes: [
      ['SOLVED', solved],
      ['IN_PROGRESS', (100 - solved) * 0.42],
      ['PLANNED', (100 - solved) * 0.26],
      ['NOT_FEASIBLE', (100 - solved) * 0.2],
      ['REFERENCE', (100 - solved) * 0.09],
      ['REPORTED_UP', (100 - solved) * 0.03],
    ],
    classes: schemeOf(code.slice(0, 4), options) ?? usualScheme,
    scheme: schemeOf(code.slice(0, 4), options) === null ? 'national-abcd' : schemeIdOf(code.slice(0, 4)),
  };
}
