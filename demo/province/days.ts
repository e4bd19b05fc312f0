import { addMonths } from '../../schema/calendar.ts';

/** A legal day (Asia/Shanghai) as a number that counts on by one a day: 0 is 1970-01-01. */
export type Day = number;

/** The number of a day written YYYY-MM-DD. Throws RangeError if it is none. */
export function dayOf(text: string): Day {
  const day = Date.parse(`${text}T00:00:00Z`) / 86_400_000;
  if (!/^\d{4}-\d\d-\d\d$/.test(text) || !Number.isInteger(day))
    throw new RangeError(`A day is written YYYY-MM-DD, but got: ${text}.`);
  return day;
}

/** A day as YYYY-MM-DD. */
export function textOf(day: Day): string {
  let text = texts.get(day);
  if (text === undefined) texts.set(day, (text = new Date(day * 86_400_000).toISOString().slice(0, 10)));
  return text;
}

const texts = new Map<Day, string>();

/** A day as YYYY-MM-DD, or null. */
export function textOrNull(day: Day | null): string | null {
  return day === null ? null : textOf(day);
}

/** The day some months after a day, by the rule for legal periods (民法典 art. 202). */
export function monthsAfter(day: Day, months: number): Day {
  return dayOf(addMonths(textOf(day), months));
}

/** The day itself, or the Monday after it if it is at a weekend. Public holidays are left out of account. */
export function workdayFrom(day: Day): Day {
  const weekday = (day + 3) % 7;
  return weekday < 5 ? day : day + 7 - weekday;
}

/** The day itself, or the Friday before it if it is at a weekend. */
export function workdayUntil(day: Day): Day {
  const weekday = (day + 3) % 7;
  return weekday < 5 ? day : day + 4 - weekday;
}

/**
 * The instant of a minute of a day in Shanghai, which is eight hours ahead: minute 510 of 2025-03-03 is 2025-03-03T00:30:00.000Z. Throws
 * RangeError before eight in the morning, when UTC has another day.
 */
export function instantOf(day: Day, minute: number): string {
  if (minute < 480 || minute >= 1440) throw new RangeError(`A minute of a day from 480 to 1439 is needed, but got: ${minute}.`);
  const hours = String(Math.floor(minute / 60) - 8).padStart(2, '0');
  return `${textOf(day)}T${hours}:${String(minute % 60).padStart(2, '0')}:00.000Z`;
}
