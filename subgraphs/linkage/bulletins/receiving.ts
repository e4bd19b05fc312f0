import sql from 'sql-template-tag';
import { refuse } from '../../../schema/errors.ts';
import { parseGlobalId } from '../../../schema/global-id.ts';
import { type Changes, insertInto } from '../../commands.ts';
import type { Queryable } from '../../database.ts';
import type { ReceiveBulletinInput, ReportBulletinInput } from '../../suggestions/types.ts';
import { checkLength } from '../../texts.ts';
import { mustBeLinked } from '../halves.ts';
import { audienceOf } from './audience.ts';
import { figuresForAudience, figuresTold } from './figures.ts';
import { BulletinReplacing } from './replacing.ts';

/** What the other organ's system tells of bulletins. A message that comes again changes nothing. All throw FORBIDDEN, BAD_ID, WRONG_OWNER, BAD_INPUT, WRONG_STATE, REQUEST_ID_REUSED. */
export class BulletinReceiving extends BulletinReplacing {
  /** Takes in what the other organ has issued, and tells it that it has arrived. */
  async receive(input: ReceiveBulletinInput): Promise<{ id: string }> {
    const { jurisdiction: code, counterpart, number, title, text } = input;
    const { code: partner } = parseGlobalId(counterpart, `${this.half.other.prefix}Bulletin`);
    const row = { code, partner, lead_organ: this.half.other.organ };
    const id = await this.create(this.machine, 'RECEIVE', input, row, async (db, id, state) => {
      mustBeLinked(this.half, code, partner);
      checkLength('A number', number, 20);
      checkLength('A title', title, 200);
      checkLength('A text', text, 8_000);
      const replaced = input.replaces == null ? null : await this.#halfOf(db, input.replaces, partner);
      const figures = figuresTold(input.figures);
      const taken = await db.rows(sql`
        ${insertInto('bulletins', {
          id,
          ...row,
          state,
          counterpart_id: counterpart,
          number,
          title,
          text,
          period_from: input.periodFrom,
          period_to: input.periodTo,
          figures: JSON.stringify(figures),
          audience_figures: JSON.stringify(figuresForAudience(figures)),
          audience: audienceOf(input.audience),
          drafted_on: input.draftedOn,
          issued_on: input.on,
          received_on: this.day,
          replaces_id: replaced,
        })}
        on conflict (counterpart_id) do nothing
        returning id`);
      if (taken.length === 0) throw refuse('WRONG_STATE', `${counterpart} has been received already.`, { state: 'RECEIVED' });
      if (replaced !== null) await this.replace(db, replaced, id, 'PARTNER_REPLACE');
      const told = { event: 'RECEIVE', on: this.day };
      await this.report(db, 'Bulletin', { id, partner, counterpart_id: counterpart }, told);
    });
    return { id };
  }

  /** Takes in what the other organ did. */
  async told(input: ReportBulletinInput): Promise<{ id: string }> {
    const event = `PARTNER_${input.event}` as const;
    const id = await this.act(this.machine, event, input, async (_, found) => {
      this.mustBeCounterpart('Bulletin', found, input.counterpart);
      return { counterpart_id: input.counterpart, ...changesOf(input) };
    });
    return { id };
  }

  /** This organ's half of a bulletin of the other's. Throws NOT_FOUND. */
  async #halfOf(db: Queryable, counterpart: string, partner: string): Promise<string> {
    const [found] = await db.rows<{ id: string }>(sql`
      select id from bulletins where counterpart_id = ${counterpart} and partner = ${partner}`);
    if (found === undefined) throw refuse('NOT_FOUND', `${counterpart} has not been received.`);
    return found.id;
  }
}

/** What a report changes beyond the state. Throws BAD_INPUT where it does not tell what it must. */
function changesOf({ event, on, reason, remarks }: ReportBulletinInput): Changes {
  switch (event) {
    case 'RECEIVE':
      return { received_on: on };
    case 'REMARK':
      checkLength('Remarks', remarks ?? '', 4_000);
      return { remarks: remarks ?? null, remarked_on: on };
    case 'WITHDRAW':
      checkLength('A reason', reason ?? '', 1_000);
      return { withdrawal_reason: reason ?? null };
  }
}
