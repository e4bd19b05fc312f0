import { parseGlobalId } from '../../../schema/global-id.ts';
import type { Changes } from '../../commands.ts';
import type { ReceiveLiaisonInput, ReportLiaisonInput } from '../../suggestions/types.ts';
import { mustBeLinked } from '../halves.ts';
import { LinkageCommands } from '../linkage-commands.ts';
import { ended, postOf } from './posts.ts';
import { type LiaisonColumns, liaisonMachineOf } from './workflow.ts';

/** What the other organ's system tells of its liaison posts. A message that comes again changes nothing. All throw FORBIDDEN, BAD_ID, WRONG_OWNER, BAD_INPUT, WRONG_STATE, REQUEST_ID_REUSED. */
export class LiaisonReceiving extends LinkageCommands {
  /** Takes in whom the other organ names, and tells it that it has arrived. */
  async receive(input: ReceiveLiaisonInput): Promise<{ id: string }> {
    const { jurisdiction: code, counterpart, validFrom } = input;
    const { code: partner } = parseGlobalId(counterpart, `${this.half.other.prefix}Liaison`);
    const row = { code, partner, lead_organ: this.half.other.organ };
    const id = await this.create(liaisonMachineOf(this.half), 'RECEIVE', input, row, async (db, id, state) => {
      mustBeLinked(this.half, code, partner);
      const post = postOf(input);
      await this.insertReceived(db, 'liaisons', {
        id,
        ...row,
        counterpart_id: counterpart,
        state,
        ...post,
        valid_from: validFrom,
      });
      const told = { event: 'RECEIVE', on: this.day };
      await this.report(db, 'Liaison', { id, partner, counterpart_id: counterpart }, told);
    });
    return { id };
  }

  /** Takes in what the other organ did. */
  async told(input: ReportLiaisonInput): Promise<{ id: string }> {
    const event = `PARTNER_${input.event}` as const;
    const id = await this.act(liaisonMachineOf(this.half), event, input, async (_, found) => {
      this.mustBeCounterpart('Liaison', found, input.counterpart);
      return { counterpart_id: input.counterpart, ...changesOf(input, found) };
    });
    return { id };
  }
}

/** What a report changes beyond the state. Throws BAD_INPUT where it does not tell what it must. */
function changesOf({ event, on, office, post, name, phone }: ReportLiaisonInput, found: LiaisonColumns): Changes {
  switch (event) {
    case 'RECEIVE':
      return {};
    case 'CHANGE':
      return postOf({ office: office ?? '', post: post ?? '', name: name ?? '', phone: phone ?? '' });
    case 'END':
      return ended(found, on);
  }
}
