import sql from 'sql-template-tag';
import type { JurisdictionCode } from '../../../schema/jurisdiction-code.ts';
import type { Queryable } from '../../database.ts';
import { deadlineOn } from '../../rules/deadlines.ts';

/**
 * Starts the time in which the congresses that sent a case must learn what came of it (孝感 2022, art. 5): when it is put right, and when it is closed. Documents that are still to be
 * copied stay due first.
 */
export async function outcomeIsDue(
  db: Queryable,
  { id, code }: { id: string; code: JurisdictionCode },
  day: string,
): Promise<void> {
  const deadline = await deadlineOn(db, 'OUTCOME_COPY', code, day, 'litigation_deadlines');
  if (deadline === null) return;
  await db.rows(sql`
    update conversion_receipts
    set due_on = ${deadline.dueOn}
    where case_id = ${id} and state = 'DOCUMENTS_COPIED' and due_on is null`);
}
