import sql from 'sql-template-tag';
import type { JurisdictionCode } from '../../../schema/jurisdiction-code.ts';
import type { Changes } from '../../commands.ts';
import type { Queryable } from '../../database.ts';
import { mustHaveDeadline } from '../../rules/deadlines.ts';
import type { LitigationDeadlineKind } from '../types.ts';

/** A clock that was started: what it limits, under which policy, and its last day. */
export interface Clock {
  policy: string;
  dueOn: string;
}

/** Starts a clock in a case on a day, under the policy then in force at its place, and writes it down. */
export async function startClock(
  db: Queryable,
  { id, code }: { id: string; code: JurisdictionCode },
  kind: LitigationDeadlineKind,
  day: string,
): Promise<Clock> {
  const clock = await mustHaveDeadline(db, kind, code, day, 'litigation_deadlines');
  await db.rows(sql`
    insert into case_clocks (case_id, position, kind, policy, started_on, due_on)
    select ${id}, coalesce(max(position), 0) + 1, ${kind}, ${clock.policy}, ${day}::date, ${clock.dueOn}::date
    from case_clocks
    where case_id = ${id}`);
  return clock;
}

/** What a case waits for while a clock runs. */
export function waiting(kind: LitigationDeadlineKind, { dueOn }: Clock): Changes {
  return { waiting_for: kind, due_on: dueOn };
}

/** What a case waits for when none does. */
export const notWaiting: Changes = { waiting_for: null, due_on: null };
