/** Whether a text is a day that exists, written YYYY-MM-DD, from the year 1 on. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text.startsWith('0000')) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** The legal day (YYYY-MM-DD) of an instant in Asia/Shanghai, which has had no summer time since 1991: always eight hours ahead. */
export function dayOf(instant: Date): string {
  return new Date(instant.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
}

/**
 * The day some months after a day. Where that month has no such day, its last day: 11-30 plus three months is 02-28
 * (民法典 art. 202: 到期月的对应日为期间的最后一日; 没有对应日的, 月末日).
 */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastOfMonth))).toISOString().slice(0, 10);
}

/** The day some days after a day; before it, when they are negative. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/**
 * The day some working days (工作日) after a day, which does not count itself (民法典 art. 201: 开始的当日不计入). Weekdays are working days but for those that
 * `arranged` says are holidays, and weekends are not but for those that it says are worked on (国务院关于节假日的安排).
 */
export function addWorkingDays(day: string, days: number, arranged: ReadonlyMap<string, 'HOLIDAY' | 'WORKDAY'>): string {
  let reached = day;
  for (let left = days; left > 0; ) {
    reached = addDays(reached, 1);
    const weekday = new Date(`${reached}T00:00:00Z`).getUTCDay();
    const kind = arranged.get(reached) ?? (weekday === 0 || weekday === 6 ? 'HOLIDAY' : 'WORKDAY');
    if (kind === 'WORKDAY') left--;
  }
  return reached;
}
