import sql from 'sql-template-tag';
import { refuse } from '../../../schema/errors.ts';
import { parseGlobalId } from '../../../schema/global-id.ts';
import { type Changes, insertInto } from '../../commands.ts';
import type { ReceivePlatformLinkInput, ReportPlatformLinkInput } from '../../suggestions/types.ts';
import { checkLength } from '../../texts.ts';
import { type Half, mustBeLinked } from '../halves.ts';
import { LinkageCommands } from '../linkage-commands.ts';
import { agreedOn, officeColumnOf, officeOf } from './commands.ts';
import { platformLinkMachineOf } from './workflow.ts';

/** What the other organ's system tells of platform links. A message that comes again changes nothing. All throw FORBIDDEN, BAD_ID, WRONG_OWNER, BAD_INPUT, WRONG_STATE, REQUEST_ID_REUSED. */
export class PlatformLinkReceiving extends LinkageCommands {
  /** Takes in what the other organ proposes, and tells it that it has arrived. */
  async receive(input: ReceivePlatformLinkInput): Promise<{ id: string }> {
    const { jurisdiction: code, counterpart } = input;
    const { code: partner } = parseGlobalId(counterpart, `${this.half.other.prefix}PlatformLink`);
    const row = { code, partner, lead_organ: this.half.other.organ };
    const id = await this.create(platformLinkMachineOf(this.half), 'RECEIVE', input, row, async (db, id, state) => {
      mustBeLinked(this.half, code, partner);
      const taken = await db.rows(sql`
        ${insertInto('platform_links', {
          id,
          ...row,
          state,
          counterpart_id: counterpart,
          ...agreedOn(input),
          ...officeOf(this.half.other.organ, input.office),
          proposed_on: input.on,
        })}
        on conflict (counterpart_id) do nothing
        returning id`);
      if (taken.length === 0) throw refuse('WRONG_STATE', `${counterpart} has been received already.`, { state: 'PROPOSED' });
      await this.report(db, 'PlatformLink', { id, partner, counterpart_id: counterpart }, { event: 'RECEIVE', on: this.day });
    });
    return { id };
  }

  /** Takes in what the other organ did. */
  async told(input: ReportPlatformLinkInput): Promise<{ id: string }> {
    const event = `PARTNER_${input.event}` as const;
    const id = await this.act(platformLinkMachineOf(this.half), event, input, async (_, found) => {
      this.mustBeCounterpart('PlatformLink', found, input.counterpart);
      // An answer that crossed a withdrawal on the road changes nothing.
      return { counterpart_id: input.counterpart, ...(found.state === 'WITHDRAWN' ? {} : changesOf(input, this.half)) };
    });
    return { id };
  }
}

/** What a report changes beyond the state. Throws BAD_INPUT where it does not tell what it must. */
function changesOf({ event, on, reason, office }: ReportPlatformLinkInput, half: Half): Changes {
  if (['DECLINE', 'WITHDRAW', 'SUSPEND', 'END'].includes(event)) checkLength('A reason', reason ?? '', 1_000);
  const running = { suspended_on: null, suspension_reason: null };
  switch (event) {
    case 'RECEIVE':
      return {};
    case 'ACCEPT':
      return { decided_on: on, ...officeOf(half.other.organ, office ?? '') };
    case 'DECLINE':
      return { decided_on: on, decline_reason: reason ?? null };
    case 'WITHDRAW':
      return { decided_on: null, decline_reason: null, [officeColumnOf(half.organ)]: null };
    case 'SUSPEND':
      return { suspended_on: on, suspension_reason: reason ?? null };
    case 'RESUME':
      return running;
    case 'END':
      return { ...running, ended_on: on, end_reason: reason ?? null };
  }
}
