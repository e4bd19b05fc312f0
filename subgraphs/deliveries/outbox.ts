import { globalId, parseGlobalId } from '../../schema/global-id.ts';
import type { JurisdictionCode } from '../../schema/jurisdiction-code.ts';
import type { OwnedSubgraph } from '../../schema/subgraphs.ts';
import { insertInto } from '../commands.ts';
import type { Queryable } from '../database.ts';
import { newLocalId } from '../local-id.ts';

/** 送达. What another organ is to be told. */
export interface Message {
  /** The sender's record that it tells of. Of one record's messages each is delivered after the one before. */
  subject: string;
  /** Whose organ: of which kind of data, at which place. */
  to: { subgraph: OwnedSubgraph; code: JurisdictionCode };
  /** The mutation by which it is told, and its input but for the `requestId`. */
  operation: string;
  input: Readonly<Record<string, unknown>>;
}

/** Writes a message into the outbox, in the transaction of what it tells of; the courier does the rest. */
export async function post(db: Queryable, now: Date, { subject, to, operation, input }: Message): Promise<void> {
  const { code } = parseGlobalId(subject);
  await db.rows(
    insertInto('deliveries', {
      id: globalId(code, 'Delivery', newLocalId(now)),
      code,
      subject_id: subject,
      operation,
      receiver_subgraph: to.subgraph,
      receiver: to.code,
      input: JSON.stringify(input),
      state: 'WAITING',
      queued_at: now.toISOString(),
    }),
  );
}
