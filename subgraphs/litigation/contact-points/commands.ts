import { type Changes, Commands, type Request } from '../../commands.ts';
import { post } from '../../deliveries/outbox.ts';
import { checkLength } from '../../texts.ts';
import type { AgreeToProcuratorateContactPointInput, PilContactPointReasonInput } from '../types.ts';
import { type ProcuratorateContactPointRow, procuratorateContactPointKind } from './contact-points.ts';
import { contactPointMachine } from './workflow.ts';

/** What is answered to a command on a contact point. */
type Result = Promise<{ procuratorateContactPoint: ProcuratorateContactPointRow }>;

/**
 * What a procuratorate can do to contact points; of each step the congress is told. All throw BAD_ID, WRONG_OWNER, NOT_FOUND, FORBIDDEN, WRONG_STATE, BAD_INPUT,
 * REQUEST_ID_REUSED.
 */
export class ContactPointCommands extends Commands {
  /** Agrees, and says which office takes what is referred. */
  async agree(input: AgreeToProcuratorateContactPointInput): Result {
    const { office } = input;
    return this.#take('AGREE', input, () => {
      checkLength('An office', office, 100);
      return [{ opened_on: this.day, office }, { office }];
    });
  }

  /** Declines. */
  async decline(input: PilContactPointReasonInput): Result {
    return this.#end('DECLINE', input);
  }

  /** Closes it. */
  async close(input: PilContactPointReasonInput): Result {
    return this.#end('CLOSE', input);
  }

  #end(event: 'DECLINE' | 'CLOSE', input: PilContactPointReasonInput): Result {
    const { reason } = input;
    return this.#take(event, input, () => {
      checkLength('A reason', reason, 1_000);
      return [{ ended_on: this.day, end_reason: reason }, { reason }];
    });
  }

  /** Takes a step of which the congress is told: what changes, and what it is told. */
  async #take(
    event: 'AGREE' | 'DECLINE' | 'CLOSE',
    input: Request & { id: string; reason?: string | null },
    work: () => [changes: Changes, told: Readonly<Record<string, unknown>>],
  ): Result {
    const id = await this.act(contactPointMachine, event, input, async (db, { id, partner, counterpart_id }) => {
      const [changes, told] = work();
      await post(db, 'litigation', this.owner.now(), {
        subject: id,
        to: { subgraph: 'deputies', code: partner },
        operation: 'reportPilContactPoint',
        input: { id: counterpart_id, counterpart: id, event, on: this.day, ...told },
      });
      return changes;
    });
    return { procuratorateContactPoint: await this.result(procuratorateContactPointKind, id) };
  }
}
