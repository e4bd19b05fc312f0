import type { Queryable } from '../../database.ts';
import { post } from '../../deliveries/outbox.ts';

/**
 * Tells the congress that referred a clue by a contact point where it stands, in the transaction of that step: never why, which is the procuratorate's own
 * (保密法). Of other clues nobody is told.
 */
export async function tellCongress(
  db: Queryable,
  now: Date,
  { id, opinion_id, congress }: { id: string; opinion_id: string | null; congress: string | null },
  event: 'REGISTER' | 'FILE' | 'DECLINE' | 'MOVE',
  on: string,
): Promise<void> {
  if (opinion_id === null || congress === null) return;
  await post(db, 'litigation', now, {
    subject: id,
    to: { subgraph: 'deputies', code: congress },
    operation: 'reportReferredOpinion',
    input: { id: opinion_id, clue: id, event, on },
  });
}
