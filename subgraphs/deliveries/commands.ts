import { Commands } from '../commands.ts';
import { type DeliveryRow, deliveryKindOf } from './deliveries.ts';
import { deliveryMachineOf } from './workflow.ts';

/** What the schema's commands on a message take. */
export interface DeliveryCommand {
  requestId?: string | null;
  id: string;
  reason?: string | null;
}

/**
 * What the sender's staff can do about a message that was refused. All throw BAD_ID, WRONG_OWNER, NOT_FOUND, FORBIDDEN, WRONG_STATE,
 * REQUEST_ID_REUSED.
 */
export class DeliveryCommands extends Commands {
  /** Sends it again, as if it never had been. */
  async resend(input: DeliveryCommand): Promise<{ delivery: DeliveryRow }> {
    return this.#act('RESEND', input, { attempts: 0, error_code: null, error: null });
  }

  /** Gives it up, so that later messages of the same record go on. */
  async giveUp(input: DeliveryCommand): Promise<{ delivery: DeliveryRow }> {
    return this.#act('GIVE_UP', input, {});
  }

  async #act(
    event: 'RESEND' | 'GIVE_UP',
    input: DeliveryCommand,
    changes: Record<string, number | null>,
  ): Promise<{ delivery: DeliveryRow }> {
    const id = await this.act(deliveryMachineOf(this.owner.subgraph), event, input, async () => changes);
    return { delivery: await this.result(deliveryKindOf(this.owner.subgraph), id) };
  }
}
