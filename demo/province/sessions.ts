import { type JurisdictionCode, levelOf } from '../../schema/jurisdiction-code.ts';
import { type Day, dayOf, textOf, workdayFrom } from './days.ts';
import { type GeneratorOptions, horizonOf } from './options.ts';
import { random } from './random.ts';
import type { Term } from './terms.ts';

/** A session (会议) of a congress. */
export interface Session {
  firstDay: Day;
  lastDay: Day;
  /** The day on which the session's suggestions are handed over to their units (交办会), all at once. */
  handoverOn: Day;
}

/** When a level's yearly sessions begin, and how many days they last. */
const calendar = {
  PROVINCE: { from: '01-12', spread: 10, days: 5 },
  CITY: { from: '01-05', spread: 24, days: 4 },
  COUNTY: { from: '01-08', spread: 50, days: 3 },
  TOWNSHIP: { from: '02-20', spread: 38, days: 1 },
} as const;

/** The sessions of a congress's term that are over: the first one, then one a year. */
export function sessionsOf(code: JurisdictionCode, { firstSessionOn }: Term, options: GeneratorOptions): Session[] {
  const of = random(options.seed, code, 'sessions');
  const { from, spread, days } = calendar[levelOf(code)];
  const sessions: Session[] = [];
  const add = (firstDay: Day): void => {
    const lastDay = firstDay + days - 1;
    sessions.push({ firstDay, lastDay, handoverOn: workdayFrom(lastDay + of.int(8, 24)) });
  };
  add(firstSessionOn);
  for (let year = Number(textOf(firstSessionOn).slice(0, 4)) + 1; ; year++) {
    const firstDay = workdayFrom(dayOf(`${year}-${from}`) + of.int(0, spread));
    if (firstDay + days > horizonOf(options)) return sessions;
    if (firstDay - firstSessionOn > 60) add(firstDay);
  }
}
