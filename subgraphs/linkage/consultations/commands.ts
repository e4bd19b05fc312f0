import { refuse } from '../../../schema/errors.ts';
import { officialCode } from '../../../schema/jurisdiction-code.ts';
import { type Changes, insertInto } from '../../commands.ts';
import type { Found } from '../../machine.ts';
import type {
  CallConsultationInput,
  ConsultationReport,
  ConsultationState,
  HoldConsultationInput,
  LinkageCommandInput,
  LinkageReasonInput,
  ProposeConsultationDayInput,
  RescheduleConsultationInput,
  SettleConsultationAgreementInput,
} from '../../suggestions/types.ts';
import { checkLength } from '../../texts.ts';
import { mustBeLinked, usualPartner } from '../halves.ts';
import { LinkageCommands, type Told } from '../linkage-commands.ts';
import { closed, held, settled } from './agreements.ts';
import { type ConsultationRow, consultationKindOf } from './consultations.ts';
import { dayTaken, rescheduled, unanswered } from './days.ts';
import { checkSubjects, supervisionNamed } from './subjects.ts';
import { type ConsultationColumns, consultationMachineOf } from './workflow.ts';

/**
 * What an organ's staff can do to consultations; of each step the other organ is told. All throw BAD_ID, WRONG_OWNER, NOT_FOUND, FORBIDDEN, WRONG_STATE, BAD_INPUT,
 * REQUEST_ID_REUSED, and NOT_READY where the other half has not been heard of.
 */
export class ConsultationCommands extends LinkageCommands {
  /** Calls the other organ to a consultation. Throws UNKNOWN_JURISDICTION. */
  async call(input: CallConsultationInput): Promise<ConsultationRow> {
    const { jurisdiction: code, kind, topics, suggestions = [], procuratorialSuggestions = [], venue, on: meetsOn } = input;
    const partner = input.partner ?? usualPartner(this.half, code);
    const row = { code, partner, lead_organ: this.half.organ };
    const id = await this.create(consultationMachineOf(this.half), 'CALL', input, row, async (db, id, state) => {
      mustBeLinked(this.half, code, partner);
      checkSubjects({ topics, suggestions, procuratorialSuggestions });
      checkLength('A venue', venue, 200);
      this.#mustBeAhead(meetsOn);
      for (const each of suggestions) await this.mustBeNamed(db, 'Suggestion', each, row);
      for (const each of procuratorialSuggestions) await this.mustBeNamed(db, 'ProcuratorialSuggestion', each, row);
      const linkedSupervision = await supervisionNamed(db, this.half, input.linkedSupervision ?? null, row);
      await db.rows(
        insertInto('consultations', {
          id,
          ...row,
          kind,
          state,
          topics: [...topics],
          suggestion_ids: [...suggestions],
          procuratorial_suggestion_ids: [...procuratorialSuggestions],
          linked_supervision_id: input.linkedSupervision ?? null,
          called_on: this.day,
          meets_on: meetsOn,
          venue,
        }),
      );
      const told = { kind, topics, suggestions, procuratorialSuggestions, linkedSupervision, meetsOn, venue, on: this.day };
      const message = { jurisdiction: officialCode(partner), counterpart: id, ...told };
      await this.tell(db, 'receive', 'Consultation', { id, partner }, message);
    });
    return this.#result(id);
  }

  /** Accepts the day for which the other organ calls. */
  async accept(input: LinkageCommandInput): Promise<ConsultationRow> {
    return this.#take('ACCEPT', input, () => [{ answered_on: this.day }, { on: this.day }]);
  }

  /** Declines what the other organ calls for. */
  async decline(input: LinkageReasonInput): Promise<ConsultationRow> {
    const { reason } = input;
    return this.#take('DECLINE', input, () => [
      { answered_on: this.day, answer_reason: reason },
      { on: this.day, reason: reason },
    ]);
  }

  /** Proposes another day for what the other organ calls for. */
  async proposeDay(input: ProposeConsultationDayInput): Promise<ConsultationRow> {
    const { on: meetsOn, reason } = input;
    return this.#take('PROPOSE_DAY', input, (found) => {
      this.#mustBeAhead(meetsOn);
      if (meetsOn === found.meets_on) throw refuse('BAD_INPUT', `Another day than ${meetsOn} is needed.`);
      return [
        { answered_on: this.day, answer_reason: reason, proposed_day: meetsOn },
        { on: this.day, reason: reason, meetsOn },
      ];
    });
  }

  /** Takes the day that the other organ proposes. */
  async takeDay(input: LinkageCommandInput): Promise<ConsultationRow> {
    return this.#take('TAKE_DAY', input, (found) => [dayTaken(found), { on: this.day }]);
  }

  /** Calls for another day, of which the other organ is asked again. */
  async reschedule(input: RescheduleConsultationInput): Promise<ConsultationRow> {
    const { on: meetsOn, venue, reason } = input;
    return this.#take('RESCHEDULE', input, () => {
      this.#mustBeAhead(meetsOn);
      return [rescheduled({ meetsOn, venue }), { on: this.day, reason: reason, meetsOn, venue }];
    });
  }

  /** Cancels what was not held yet. */
  async cancel(input: LinkageReasonInput): Promise<ConsultationRow> {
    return this.#take('CANCEL', input, () => [unanswered, { on: this.day, reason: input.reason }]);
  }

  /** Enters who took part, the minutes and what was agreed on. */
  async hold(input: HoldConsultationInput): Promise<ConsultationRow> {
    const { on, participants, minutes, agreements = [] } = input;
    return this.#take('HOLD', input, (found) => {
      if (on > this.day) throw refuse('BAD_INPUT', `The day must not lie ahead of ${this.day}, but got: ${on}.`);
      return [held(found, { on, participants, minutes, agreements }), { on, participants, minutes, agreements }];
    });
  }

  /** Settles an agreement for which the own organ is responsible. */
  async settle(input: SettleConsultationAgreementInput): Promise<ConsultationRow> {
    const { number, outcome, result } = input;
    const settling = { on: this.day, number, outcome, result };
    return this.#take('SETTLE', input, (found) => [settled(found, this.half.organ, settling), settling]);
  }

  /** Closes it once every agreement is settled; NOT_READY before. */
  async close(input: LinkageCommandInput): Promise<ConsultationRow> {
    return this.#take('CLOSE', input, (found) => [closed(found, this.day), { on: this.day }]);
  }

  /** Takes a step of which the other organ is told: what changes, and what it is told. */
  async #take(
    event: Exclude<ConsultationReport, 'RECEIVE'>,
    input: LinkageCommandInput,
    work: (found: Found<ConsultationState, ConsultationColumns>) => [changes: Changes, told: Told],
  ): Promise<ConsultationRow> {
    const id = await this.step(consultationMachineOf(this.half), 'Consultation', event, input, work);
    return this.#result(id);
  }

  #mustBeAhead(day: string): void {
    if (day < this.day) throw refuse('BAD_INPUT', `The day must not be before ${this.day}, but got: ${day}.`);
  }

  async #result(id: string): Promise<ConsultationRow> {
    return this.result(consultationKindOf(this.half), id);
  }
}
