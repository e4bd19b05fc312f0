import { refuse } from '../../../schema/errors.ts';
import { officialCode } from '../../../schema/jurisdiction-code.ts';
import { type Changes, insertInto } from '../../commands.ts';
import type { Queryable } from '../../database.ts';
import type { Found } from '../../machine.ts';
import type {
  CloseLinkedSupervisionInput,
  LinkageCommandInput,
  LinkageReasonInput,
  LinkedSupervisionReport,
  LinkedSupervisionState,
  ProposeLinkedSupervisionInput,
  RecordLinkedSupervisionRoundInput,
} from '../../suggestions/types.ts';
import { checkLength } from '../../texts.ts';
import { mustBeLinked, usualPartner } from '../halves.ts';
import { LinkageCommands, type Told } from '../linkage-commands.ts';
import { checkParticipants } from '../participants.ts';
import { type LinkedSupervisionRow, linkedSupervisionKindOf } from './linked-supervisions.ts';
import { type LinkedSupervisionColumns, linkedSupervisionMachineOf } from './workflow.ts';

/** How many rounds are kept. */
const mostRounds = 40;

/**
 * What an organ's staff can do to joint supervisions; of each step the other organ is told. All throw BAD_ID, WRONG_OWNER, NOT_FOUND, FORBIDDEN, WRONG_STATE,
 * BAD_INPUT, REQUEST_ID_REUSED, and NOT_READY where the other half has not been heard of.
 */
export class LinkedSupervisionCommands extends LinkageCommands {
  /** Proposes a matter of which a suggestion speaks, or a procuratorial suggestion, or both. Throws UNKNOWN_JURISDICTION. */
  async propose(input: ProposeLinkedSupervisionInput): Promise<LinkedSupervisionRow> {
    const { jurisdiction: code, matter, content } = input;
    const partner = input.partner ?? usualPartner(this.half, code);
    const row = { code, partner, lead_organ: this.half.organ };
    const id = await this.create(linkedSupervisionMachineOf(this.half), 'PROPOSE', input, row, async (db, id, state) => {
      mustBeLinked(this.half, code, partner);
      checkLength('A matter', matter, 200);
      checkLength('What is to be supervised', content, 4_000);
      const named = await this.#named(db, code, partner, input);
      await db.rows(insertInto('linked_supervisions', { id, ...row, state, matter, content, ...named, proposed_on: this.day }));
      await this.tell(
        db,
        'receive',
        'LinkedSupervision',
        { id, partner },
        {
          jurisdiction: officialCode(partner),
          counterpart: id,
          matter,
          content,
          suggestion: input.suggestion ?? null,
          procuratorialSuggestion: input.procuratorialSuggestion ?? null,
          on: this.day,
        },
      );
    });
    return this.#result(id);
  }

  /** Agrees to what the other organ proposes. */
  async agree(input: LinkageCommandInput): Promise<LinkedSupervisionRow> {
    return this.#take('AGREE', input, () => [{ decided_on: this.day }, { on: this.day }]);
  }

  /** Declines what the other organ proposes. */
  async decline(input: LinkageReasonInput): Promise<LinkedSupervisionRow> {
    const { reason } = input;
    return this.#take('DECLINE', input, () => {
      checkLength('A reason', reason, 1_000);
      return [
        { decided_on: this.day, decline_reason: reason },
        { on: this.day, reason },
      ];
    });
  }

  /** Withdraws what was proposed, before the first round. */
  async withdraw(input: LinkageReasonInput): Promise<LinkedSupervisionRow> {
    return this.#take('WITHDRAW', input, () => {
      checkLength('A reason', input.reason, 1_000);
      return [{}, { on: this.day, reason: input.reason }];
    });
  }

  /** Enters a round. */
  async round(input: RecordLinkedSupervisionRoundInput): Promise<LinkedSupervisionRow> {
    const { on, participants, finding } = input;
    return this.#take('ROUND', input, (found) => {
      if (on > this.day) throw refuse('BAD_INPUT', `The day of a round must not lie ahead of ${this.day}, but got: ${on}.`);
      return [{ rounds: withRound(found, { on, participants, finding }) }, { on, participants, finding }];
    });
  }

  /** Closes the matter with what came of it. */
  async close(input: CloseLinkedSupervisionInput): Promise<LinkedSupervisionRow> {
    const { outcome, result } = input;
    return this.#take('CLOSE', input, () => {
      checkLength('What came of it', result, 2_000);
      return [
        { closed_on: this.day, outcome, result },
        { on: this.day, outcome, result },
      ];
    });
  }

  /** Takes a step of which the other organ is told: what changes, and what it is told. */
  async #take(
    event: Exclude<LinkedSupervisionReport, 'RECEIVE'>,
    input: LinkageCommandInput,
    work: (found: Found<LinkedSupervisionState, LinkedSupervisionColumns>) => [changes: Changes, told: Told],
  ): Promise<LinkedSupervisionRow> {
    const id = await this.step(linkedSupervisionMachineOf(this.half), 'LinkedSupervision', event, input, work);
    return this.#result(id);
  }

  /** What speaks of the matter: the organ's own must be there, the other organ's is of the partner's place. */
  async #named(
    db: Queryable,
    code: string,
    partner: string,
    { suggestion = null, procuratorialSuggestion = null }: ProposeLinkedSupervisionInput,
  ): Promise<{ suggestion_id: string | null; procuratorial_suggestion_id: string | null }> {
    if (suggestion === null && procuratorialSuggestion === null) {
      throw refuse('BAD_INPUT', 'A suggestion or a procuratorial suggestion that speaks of the matter is needed.');
    }
    if (suggestion !== null) await this.mustBeNamed(db, 'Suggestion', suggestion, { code, partner });
    if (procuratorialSuggestion !== null) {
      await this.mustBeNamed(db, 'ProcuratorialSuggestion', procuratorialSuggestion, { code, partner });
    }
    return { suggestion_id: suggestion, procuratorial_suggestion_id: procuratorialSuggestion };
  }

  async #result(id: string): Promise<LinkedSupervisionRow> {
    return this.result(linkedSupervisionKindOf(this.half), id);
  }
}

/** The rounds with one more, as the table holds them. Throws BAD_INPUT for a day before the last round's or the proposal's, and for one too many. */
export function withRound(
  { rounds, proposed_on }: LinkedSupervisionColumns,
  { on, participants, finding }: { on: string; participants: readonly string[]; finding: string },
): string {
  const earliest = rounds.at(-1)?.on ?? proposed_on;
  if (on < earliest) throw refuse('BAD_INPUT', `The day of this round must not be before ${earliest}, but got: ${on}.`);
  if (rounds.length >= mostRounds) throw refuse('BAD_INPUT', `A joint supervision can have ${mostRounds} rounds.`);
  checkParticipants(participants);
  checkLength('What was found', finding, 2_000);
  return JSON.stringify([...rounds, { number: rounds.length + 1, on, participants, finding }]);
}
