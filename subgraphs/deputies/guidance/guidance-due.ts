import { addDays, addMonths } from '../../../schema/calendar.ts';
import type { GuidanceCadence, GuidanceKind } from '../types.ts';

/** 指导规则. As far as what is due is told from it. */
export interface GuidanceRuleTerms {
  rule: string;
  /** The place that made it. */
  code: string;
  kind: GuidanceKind;
  cadence: GuidanceCadence;
  programme?: string | null;
  validFrom: string;
  validTo?: string | null;
}

/** What is due by a rule, in a period of the calendar: once, by its last day. */
export interface GuidanceDue {
  kind: GuidanceKind;
  rule: string;
  programme: string | null;
  startsOn: string;
  dueOn: string;
}

/** How many months there are in each period of the calendar. */
const monthsOf: Readonly<Record<GuidanceCadence, number>> = { MONTHLY: 1, QUARTERLY: 3, HALF_YEARLY: 6, YEARLY: 12 };

/**
 * What is due from one day to another, both included (邵阳县“四个一制度”: 每月工作提示, 每季调研指导, 每半年座谈交流, 每年述职讲评). Of each kind the rule decides that is in force
 * on the last day of the period: that of the longest code, of several the latest.
 */
export function guidanceDue(rules: readonly GuidanceRuleTerms[], from: string, to: string): GuidanceDue[] {
  const nearest = rules.toSorted((a, b) => b.code.length - a.code.length || (a.validFrom < b.validFrom ? 1 : -1));
  const due: GuidanceDue[] = [];
  for (let dueOn = lastOfMonth(from); dueOn <= to; dueOn = lastOfMonth(addDays(dueOn, 1))) {
    const inForce = nearest.filter(({ validFrom, validTo }) => validFrom <= dueOn && (validTo == null || validTo >= dueOn));
    for (const kind of new Set(inForce.map((each) => each.kind))) {
      const found = inForce.find((each) => each.kind === kind);
      if (found === undefined) continue;
      const { rule, cadence, programme = null } = found;
      const months = monthsOf[cadence];
      if (Number(dueOn.slice(5, 7)) % months !== 0) continue;
      due.push({ kind, rule, programme, startsOn: addMonths(`${dueOn.slice(0, 7)}-01`, 1 - months), dueOn });
    }
  }
  return due;
}

function lastOfMonth(day: string): string {
  return addDays(addMonths(`${day.slice(0, 7)}-01`, 1), -1);
}
