import { refuse } from '../../../schema/errors.ts';
import { parseGlobalId } from '../../../schema/global-id.ts';
import { isWithin, officialCode } from '../../../schema/jurisdiction-code.ts';
import { Commands } from '../../commands.ts';
import { checkLength } from '../../texts.ts';
import { deputyOf, mustBeInOffice } from '../deputies-of.ts';
import type {
  AnswerOpinionInput,
  AssignOpinionInput,
  EntrustOpinionInput,
  HandleOpinionInput,
  LinkOpinionToClueInput,
  LinkOpinionToSuggestionInput,
  PublishOpinionInput,
  ReasonedOpinionInput,
  RecordOpinionInput,
} from '../types.ts';
import { type CitizenOpinionRow, citizenOpinionKind } from './citizen-opinions.ts';
import { contentOf, enter } from './entering.ts';
import { receiptOf } from './receipts.ts';
import { reopening } from './reopening.ts';
import { opinionMachine } from './workflow.ts';

/** What is answered to a command on an opinion. */
type Result = Promise<{ record: CitizenOpinionRow }>;

/**
 * What the staff of the congress, the deputy who received it and the unit that handles it can do to an opinion. All throw FORBIDDEN for others, BAD_INPUT,
 * BAD_ID, WRONG_OWNER, REQUEST_ID_REUSED; those on a record NOT_FOUND and WRONG_STATE too.
 */
export class OpinionCommands extends Commands {
  /** Records an opinion, by whichever way it came; its receipt number is for the citizen. Throws UNKNOWN_JURISDICTION. */
  async record(input: RecordOpinionInput): Promise<{ record: CitizenOpinionRow; receipt: string }> {
    const { jurisdiction: code, deputy = null } = input;
    const id = await this.create(
      opinionMachine,
      'RECORD',
      contentOf(this.owner, input),
      { code, deputy_id: deputy },
      async (db, id, state) => enter(db, this.owner, { id, state, input }),
    );
    return { ...(await this.#result(id)), receipt: receiptOf(this.owner, id) };
  }

  /** Entrusts a deputy in office of the congress, who may speak with the citizen from then on. */
  async entrust(input: EntrustOpinionInput): Result {
    const id = await this.act(opinionMachine, 'ENTRUST', input, async (db, { code }) => {
      mustBeInOffice(await deputyOf(db, code, input.deputy));
      return { deputy_id: input.deputy };
    });
    return this.#result(id);
  }

  /** Does not accept an opinion; the citizen is told why. */
  async refuse(input: ReasonedOpinionInput): Result {
    const id = await this.act(opinionMachine, 'REFUSE', input, async () => ({ refusal: input.reason }));
    return this.#result(id);
  }

  /** Assigns an opinion to a unit, or to another one. */
  async assign(input: AssignOpinionInput): Result {
    const id = await this.act(opinionMachine, 'ASSIGN', input, async () => {
      checkLength('A unit’s name', input.unit, 100);
      return { unit: input.unit, assigned_on: this.day };
    });
    return this.#result(id);
  }

  /** Asks, for the unit, that another be assigned. */
  async requestReturn(input: ReasonedOpinionInput): Result {
    return this.#result(await this.act(opinionMachine, 'REQUEST_RETURN', input));
  }

  /** Enters what was done. */
  async handle(input: HandleOpinionInput): Result {
    const id = await this.act(opinionMachine, 'HANDLE', input, async () => {
      checkLength('What was done', input.handling, 2_000);
      return { handling: input.handling, handled_on: this.day };
    });
    return this.#result(id);
  }

  /** Answers the citizen. */
  async answer(input: AnswerOpinionInput): Result {
    const id = await this.act(opinionMachine, 'ANSWER', input, async () => {
      checkLength('An answer', input.answer, 2_000);
      return { answer: input.answer, answered_on: this.day };
    });
    return this.#result(id);
  }

  /** Publishes the answer with the opinion in other words than the citizen's. */
  async publish(input: PublishOpinionInput): Result {
    const id = await this.act(opinionMachine, 'PUBLISH', input, async () => {
      checkLength('What is published', input.text, 2_000);
      return { published_text: input.text, published_on: this.day };
    });
    return this.#result(id);
  }

  /** Sends an answered opinion back to its unit, in the citizen's name. */
  async reopen(input: ReasonedOpinionInput): Result {
    return this.#result(await this.act(opinionMachine, 'REOPEN', input, reopening(this.day)));
  }

  /** Notes the suggestion that came of it, once. */
  async linkSuggestion(input: LinkOpinionToSuggestionInput): Result {
    const { suggestion } = input;
    const id = await this.act(opinionMachine, 'LINK_SUGGESTION', input, async (_, { code, suggestion_id }) => {
      const { code: of } = parseGlobalId(suggestion, 'Suggestion');
      if (!isWithin(of, code) && !isWithin(code, of)) {
        throw refuse('BAD_INPUT', `A suggestion of ${officialCode(code)}, above or below is needed, but got: ${suggestion}.`);
      }
      mustBeFirst(suggestion_id, suggestion);
      return { suggestion_id: suggestion };
    });
    return this.#result(id);
  }

  /** Notes the clue that came of it, once; not of one that was referred, of which the procuratorate tells itself. */
  async linkClue(input: LinkOpinionToClueInput): Result {
    const { clue } = input;
    const id = await this.act(opinionMachine, 'LINK_CLUE', input, async (_, { code, clue_id, referred_on }) => {
      if (referred_on !== null)
        throw refuse('BAD_INPUT', `It was referred on ${referred_on}: the procuratorate tells which clue it is.`);
      if (!isWithin(code, parseGlobalId(clue, 'Clue').code)) {
        throw refuse('BAD_INPUT', `A clue of ${officialCode(code)} or above is needed, but got: ${clue}.`);
      }
      mustBeFirst(clue_id, clue);
      return { clue_id: clue };
    });
    return this.#result(id);
  }

  async #result(id: string): Result {
    return { record: await this.result(citizenOpinionKind, id) };
  }
}

/** What came of an opinion is noted once. Throws BAD_INPUT. */
function mustBeFirst(known: string | null, given: string): void {
  if (known !== null && known !== given) throw refuse('BAD_INPUT', `It is noted already that ${known} came of it.`);
}
