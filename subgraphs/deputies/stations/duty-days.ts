import { addDays } from '../../../schema/calendar.ts';
import type { DutyRule } from '../types.ts';

/**
 * The days of a period on which deputies are at a station: on each day the rule that came into force last says whether (逢6: the 6th, 16th and 26th,
 * 邵阳县). Both ends belong to the period.
 */
export function dutyDays(rules: readonly DutyRule[], from: string, to: string): string[] {
  const inOrder = rules.toSorted((a, b) => (a.validFrom < b.validFrom ? 1 : -1));
  const days: string[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const rule = inOrder.find(({ validFrom }) => validFrom <= day);
    if (rule !== undefined && isDutyDay(rule, day)) days.push(day);
  }
  return days;
}

function isDutyDay({ kind, days }: DutyRule, day: string): boolean {
  if (kind === 'MONTH_DAY_ENDING') return days.includes(Number(day.slice(-1)));
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return days.includes(weekday === 0 ? 7 : weekday);
}
