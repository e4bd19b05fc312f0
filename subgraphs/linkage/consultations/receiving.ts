import { refuse } from '../../../schema/errors.ts';
import { parseGlobalId } from '../../../schema/global-id.ts';
import type { Changes } from '../../commands.ts';
import type { ReceiveConsultationInput, ReportConsultationInput } from '../../suggestions/types.ts';
import { checkLength } from '../../texts.ts';
import { type Half, mustBeLinked } from '../halves.ts';
import { LinkageCommands } from '../linkage-commands.ts';
import { closed, held, settled } from './agreements.ts';
import { dayTaken, rescheduled, unanswered } from './days.ts';
import { checkSubjects, supervisionNamed } from './subjects.ts';
import { type ConsultationColumns, consultationMachineOf } from './workflow.ts';

/** What the other organ's system tells of consultations. A message that comes again changes nothing. All throw FORBIDDEN, BAD_ID, WRONG_OWNER, NOT_FOUND, BAD_INPUT, WRONG_STATE, REQUEST_ID_REUSED. */
export class ConsultationReceiving extends LinkageCommands {
  /** Takes in what the other organ calls for, and tells it that it has arrived. */
  async receive(input: ReceiveConsultationInput): Promise<{ id: string }> {
    const { jurisdiction: code, counterpart, kind, topics, suggestions, procuratorialSuggestions, meetsOn, venue } = input;
    const { code: partner } = parseGlobalId(counterpart, `${this.half.other.prefix}Consultation`);
    const row = { code, partner, lead_organ: this.half.other.organ };
    const id = await this.create(consultationMachineOf(this.half), 'RECEIVE', input, row, async (db, id, state) => {
      mustBeLinked(this.half, code, partner);
      checkSubjects(input);
      checkLength('A venue', venue, 200);
      await supervisionNamed(db, this.half, input.linkedSupervision ?? null, row);
      await this.insertReceived(db, 'consultations', {
        id,
        ...row,
        counterpart_id: counterpart,
        kind,
        state,
        topics: [...topics],
        suggestion_ids: [...suggestions],
        procuratorial_suggestion_ids: [...procuratorialSuggestions],
        linked_supervision_id: input.linkedSupervision ?? null,
        called_on: input.on,
        meets_on: meetsOn,
        venue,
      });
      const told = { event: 'RECEIVE', on: this.day };
      await this.report(db, 'Consultation', { id, partner, counterpart_id: counterpart }, told);
    });
    return { id };
  }

  /** Takes in what the other organ did. */
  async told(input: ReportConsultationInput): Promise<{ id: string }> {
    const event = `PARTNER_${input.event}` as const;
    const id = await this.act(consultationMachineOf(this.half), event, input, async (_, found) => {
      this.mustBeCounterpart('Consultation', found, input.counterpart);
      // An answer that crossed a cancellation on the road changes nothing.
      return {
        counterpart_id: input.counterpart,
        ...(found.state === 'CANCELLED' ? {} : changesOf(this.half, input, found)),
      };
    });
    return { id };
  }
}

/** What a report changes beyond the state. Throws BAD_INPUT where it does not tell what it must. */
function changesOf({ other }: Half, input: ReportConsultationInput, found: ConsultationColumns): Changes {
  const { event, on } = input;
  switch (event) {
    case 'RECEIVE':
      return {};
    case 'ACCEPT':
      return { answered_on: on };
    case 'DECLINE':
      return { answered_on: on, answer_reason: told('reason', input) };
    case 'PROPOSE_DAY':
      return { answered_on: on, answer_reason: told('reason', input), proposed_day: told('meetsOn', input) };
    case 'TAKE_DAY':
      return dayTaken(found);
    case 'RESCHEDULE':
      return rescheduled({ meetsOn: told('meetsOn', input), venue: told('venue', input) });
    case 'CANCEL':
      return unanswered;
    case 'HOLD': {
      const { participants, minutes, agreements } = input;
      return held(found, { on, participants: participants ?? [], minutes: minutes ?? '', agreements: agreements ?? [] });
    }
    case 'SETTLE': {
      const { number, outcome, result } = input;
      if (number == null || outcome == null) throw refuse('BAD_INPUT', 'Which agreement, and what came of it, are needed.');
      return settled(found, other.organ, { on, number, outcome, result: result ?? '' });
    }
    case 'CLOSE':
      return closed(found, on);
  }
}

/** What a report must tell. Throws BAD_INPUT. */
function told(what: 'reason' | 'meetsOn' | 'venue', input: ReportConsultationInput): string {
  const value = input[what];
  if (value == null) throw refuse('BAD_INPUT', `${input.event} needs: ${what}.`);
  checkLength(what, value, 1_000);
  return value;
}
