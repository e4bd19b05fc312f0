import sql, { raw } from 'sql-template-tag';
import { addDays, addMonths, addWorkingDays } from '../../schema/calendar.ts';
import type { JurisdictionCode } from '../../schema/jurisdiction-code.ts';
import type { Queryable } from '../database.ts';

/** The tables of deadlines, each with the columns `kind`, `amount`, `unit` and those of every rule. */
type DeadlineTable = 'deadline_policies' | 'litigation_deadlines';

type DeadlineUnit = 'MONTH' | 'DAY' | 'WORKING_DAY';

/** A deadline that runs: the policy under which its clock started, and its last day. */
export interface Deadline {
  policy: string;
  dueOn: string;
}

/**
 * The deadline of a kind that starts on a day at a place: by the policy of the longest code that starts the place's, in force on that day, of several the
 * latest. Null where nobody has made a rule. The day of the start does not count (民法典 art. 201).
 */
export async function deadlineOn(
  db: Queryable,
  kind: string,
  code: JurisdictionCode,
  day: string,
  table: DeadlineTable = 'deadline_policies',
): Promise<Deadline | null> {
  const [policy] = await db.rows<{ id: string; amount: number; unit: DeadlineUnit }>(sql`
    select id, amount, unit
    from ${raw(table)}
    where kind = ${kind} and starts_with(${code}, code) and valid_from <= ${day}::date and (valid_to is null or valid_to >= ${day}::date)
    order by length(code) desc, valid_from desc
    limit 1`);
  if (policy === undefined) return null;
  return { policy: policy.id, dueOn: await lastDay(db, day, policy) };
}

/** Like `deadlineOn`, where the law gives every place a rule. Throws if it is missing all the same. */
export async function mustHaveDeadline(
  db: Queryable,
  kind: string,
  code: JurisdictionCode,
  day: string,
  table: DeadlineTable = 'deadline_policies',
): Promise<Deadline> {
  const deadline = await deadlineOn(db, kind, code, day, table);
  if (deadline === null) throw new Error(`No policy for ${kind} is in force for ${code} on ${day}.`);
  return deadline;
}

async function lastDay(db: Queryable, day: string, { amount, unit }: { amount: number; unit: DeadlineUnit }): Promise<string> {
  if (unit === 'MONTH') return addMonths(day, amount);
  if (unit === 'DAY') return addDays(day, amount);
  // Twice as many days and the longest holidays hold that many working days.
  const arranged = await db.rows<{ day: string; kind: 'HOLIDAY' | 'WORKDAY' }>(sql`
    select day, kind
    from holidays
    where day > ${day}::date and day <= ${day}::date + ${2 * amount + 30}::int`);
  return addWorkingDays(day, amount, new Map(arranged.map((each) => [each.day, each.kind])));
}
