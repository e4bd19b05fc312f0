import { officialCode } from '../../../schema/jurisdiction-code.ts';
import { insertInto } from '../../commands.ts';
import type { ChangeLiaisonInput, EndLiaisonInput, NameLiaisonInput } from '../../suggestions/types.ts';
import { mustBeLinked, usualPartner } from '../halves.ts';
import { LinkageCommands } from '../linkage-commands.ts';
import { type LiaisonRow, liaisonKindOf } from './liaisons.ts';
import { ended, postOf } from './posts.ts';
import { liaisonMachineOf } from './workflow.ts';

/**
 * What an organ's staff can do to its own liaison posts; of each step the other organ is told. All throw BAD_ID, WRONG_OWNER, NOT_FOUND, FORBIDDEN, WRONG_STATE, BAD_INPUT,
 * REQUEST_ID_REUSED, and NOT_READY where the other half has not been heard of.
 */
export class LiaisonCommands extends LinkageCommands {
  /** Names a liaison post for the other organ. Throws UNKNOWN_JURISDICTION. */
  async name(input: NameLiaisonInput): Promise<LiaisonRow> {
    const { jurisdiction: code, validFrom } = input;
    const partner = input.partner ?? usualPartner(this.half, code);
    const row = { code, partner, lead_organ: this.half.organ };
    const id = await this.create(liaisonMachineOf(this.half), 'NAME', input, row, async (db, id, state) => {
      mustBeLinked(this.half, code, partner);
      const post = postOf(input);
      await db.rows(insertInto('liaisons', { id, ...row, state, ...post, valid_from: validFrom }));
      const message = { jurisdiction: officialCode(partner), counterpart: id, ...post, validFrom, on: this.day };
      await this.tell(db, 'receive', 'Liaison', { id, partner }, message);
    });
    return this.#result(id);
  }

  /** Changes what a liaison post is. */
  async change(input: ChangeLiaisonInput): Promise<LiaisonRow> {
    const id = await this.step(liaisonMachineOf(this.half), 'Liaison', 'CHANGE', input, () => {
      const post = postOf(input);
      return [post, { on: this.day, reason: input.reason ?? null, ...post }];
    });
    return this.#result(id);
  }

  /** Ends a liaison post with its last day, which may lie ahead. */
  async end(input: EndLiaisonInput): Promise<LiaisonRow> {
    const { on, reason } = input;
    const id = await this.step(liaisonMachineOf(this.half), 'Liaison', 'END', input, (found) => [
      ended(found, on),
      { on, reason },
    ]);
    return this.#result(id);
  }

  async #result(id: string): Promise<LiaisonRow> {
    return this.result(liaisonKindOf(this.half), id);
  }
}
