import sql from 'sql-template-tag';
import type { Queryable } from '../../database.ts';
import { stepsFrom } from '../../machine.ts';
import type { BulletinState } from '../../suggestions/types.ts';
import { LinkageCommands } from '../linkage-commands.ts';
import { type BulletinMachine, bulletinMachineOf } from './workflow.ts';

/** What both organs do when a corrected bulletin takes the place of another: it is issued, or it arrives. */
export class BulletinReplacing extends LinkageCommands {
  protected get machine(): BulletinMachine {
    return bulletinMachineOf(this.half);
  }

  /** Marks a bulletin as replaced by another, in the transaction in which that comes to stand. Throws WRONG_STATE for one that does not stand itself. */
  protected async replace(db: Queryable, id: string, by: string, event: 'REPLACE' | 'PARTNER_REPLACE'): Promise<void> {
    const [found] = await db.rows<{ state: BulletinState }>(sql`select state from bulletins where id = ${id} for update`);
    if (found === undefined) throw new Error(`The bulletin ${id} that ${by} replaces must be there, but is not.`);
    const steps = stepsFrom(this.machine, id, found.state, [event]);
    await db.rows(sql`update bulletins set state = 'REPLACED', replaced_by_id = ${by} where id = ${id}`);
    await this.remember(db, id, steps, null);
  }
}
