import { officialCode } from '../../../schema/jurisdiction-code.ts';
import type { Queryable } from '../../database.ts';
import { post } from '../../deliveries/outbox.ts';
import type { ContactPointColumns } from './workflow.ts';

/**
 * Tells the procuratorate what became of the congress's half, in the transaction of that step. It names that half alone, so that nothing waits until the
 * other is known: messages of one record arrive in their order.
 */
export async function tellProcuratorate(
  db: Queryable,
  now: Date,
  { id, partner }: Pick<ContactPointColumns, 'partner'> & { id: string },
  verb: 'receive' | 'report',
  input: Readonly<Record<string, unknown>> & { on: string },
): Promise<void> {
  await post(db, 'deputies', now, {
    subject: id,
    to: { subgraph: 'litigation', code: partner },
    operation: `${verb}ProcuratorateContactPoint`,
    input: { jurisdiction: officialCode(partner), counterpart: id, ...input },
  });
}
