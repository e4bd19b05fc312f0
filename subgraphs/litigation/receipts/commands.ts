import sql from 'sql-template-tag';
import { refuse } from '../../../schema/errors.ts';
import { globalId, parseGlobalId } from '../../../schema/global-id.ts';
import { officialCode } from '../../../schema/jurisdiction-code.ts';
import { placeOf } from '../../../schema/places.ts';
import { type Changes, Commands, insertInto, notReady } from '../../commands.ts';
import type { Queryable } from '../../database.ts';
import { post } from '../../deliveries/outbox.ts';
import { newLocalId } from '../../local-id.ts';
import { type Found, stepsFrom } from '../../machine.ts';
import { deadlineOn } from '../../rules/deadlines.ts';
import { checkLength } from '../../texts.ts';
import { clueMachine } from '../clues/workflow.ts';
import type {
  AssessReceiptInput,
  ClueState,
  CopyReceiptDocumentsInput,
  CopyReceiptOutcomeInput,
  DeclineReceiptInput,
  ReceiptCommandInput,
  ReceiptState,
  SelectForSuggestionInput,
  SendReceiptInput,
} from '../types.ts';
import { type ConversionReceiptRow, receiptKind } from './receipts.ts';
import { report } from './report.ts';
import { type ReceiptColumns, receiptMachine } from './workflow.ts';

/** What is answered to a command on a receipt. */
type Result = Promise<{ conversionReceipt: ConversionReceiptRow }>;

/** What the congress is told beyond the event and the day. */
interface Told {
  case?: string | null;
  reason?: string;
  documents?: readonly object[];
  outcome?: string;
  dueOn?: string | null;
}

/**
 * What a procuratorate can do to receipts; each step that the congress must know of is written with a message to it. All throw BAD_ID, WRONG_OWNER, NOT_FOUND,
 * FORBIDDEN, WRONG_STATE, BAD_INPUT, REQUEST_ID_REUSED.
 */
export class ReceiptCommands extends Commands {
  /** Assesses what a congress sent: it becomes a clue, with a number. */
  async assess(input: AssessReceiptInput): Result {
    return this.#tell('ASSESS', input, async (db, { id, code, field }) => {
      checkLength('A clue’s number', input.clueNumber, 100);
      checkLength('A summary', input.summary, 2_000);
      const clue = globalId(code, 'Clue', newLocalId(this.owner.now()));
      await db.rows(
        insertInto('clues', {
          id: clue,
          code,
          number: input.clueNumber,
          source: 'SUGGESTION',
          field,
          summary: input.summary,
          state: 'REGISTERED',
          registered_on: this.day,
          receipt_id: id,
        }),
      );
      await this.remember(db, clue, [{ event: 'REGISTER', from: null, to: 'REGISTERED', by: [] }], null);
      return [{}, {}];
    });
  }

  /** Enters that a case was filed on the clue. Throws NOT_READY before it is. */
  async convert(input: ReceiptCommandInput): Result {
    return this.#tell('CONVERT', input, async (db, { id, code }) => {
      const [clue] = await db.rows<{ case: string }>(sql`
        select case_id as case
        from clues
        where receipt_id = ${id} and case_id is not null`);
      if (clue === undefined) throw notReady(`A case must be filed on the clue of ${id} first.`);
      const deadline = await deadlineOn(db, 'DOCUMENT_COPY', code, this.day, 'litigation_deadlines');
      const dueOn = deadline?.dueOn ?? null;
      return [
        { case_id: clue.case, decided_on: this.day, due_on: dueOn },
        { case: clue.case, dueOn },
      ];
    });
  }

  /** Enters that no case is filed, and why; the clue is declined with it. Throws WRONG_STATE where a case was filed on the clue. */
  async decline(input: DeclineReceiptInput): Result {
    checkLength('A reason', input.reason, 1_000);
    return this.#tell('DECLINE_CONVERSION', input, async (db, { id }) => {
      await this.#declineClue(db, id, input.reason);
      return [{ decline_reason: input.reason, decided_on: this.day }, { reason: input.reason }];
    });
  }

  /** Copies the case's documents to the congress. */
  async copyDocuments(input: CopyReceiptDocumentsInput): Result {
    return this.#tell('COPY_DOCUMENTS', input, async () => {
      const { documents } = input;
      if (documents.length < 1 || documents.length > 20) {
        throw refuse('BAD_INPUT', `1 to 20 documents can be copied, but got: ${documents.length}.`);
      }
      for (const { number } of documents) checkLength('A document’s number', number, 100);
      return [{ documents: JSON.stringify(documents), due_on: null }, { documents }];
    });
  }

  /** Copies to the congress what came of the case. */
  async copyOutcome(input: CopyReceiptOutcomeInput): Result {
    return this.#tell('COPY_OUTCOME', input, async () => {
      checkLength('What came of it', input.outcome, 2_000);
      return [{ outcome: input.outcome, due_on: null }, { outcome: input.outcome }];
    });
  }

  /** Selects something that a case has shown; its text must not name the case. */
  async select(input: SelectForSuggestionInput): Result {
    const { code } = parseGlobalId(input.id, 'LitigationCase');
    const id = await this.create(receiptMachine, 'SELECT', input, { code }, async (db, id, state) => {
      checkLength('A title', input.title, 100);
      checkLength('What was found', input.issue, 4_000);
      const [found] = await db.rows<{ number: string; field: string }>(sql`
        select case_number as number, field
        from litigation_cases
        where id = ${input.id}`);
      if (found === undefined) throw refuse('NOT_FOUND', `There is no LitigationCase ${input.id}.`);
      if (`${input.title} ${input.issue}`.includes(found.number)) {
        throw refuse('BAD_INPUT', 'What is to be made a suggestion of must not name a specific case.');
      }
      await db.rows(
        insertInto('conversion_receipts', {
          id,
          code,
          direction: 'CASE_TO_SUGGESTION',
          field: found.field,
          state,
          case_id: input.id,
          registered_on: this.day,
          title: input.title,
          content: input.issue,
        }),
      );
    });
    return this.#result(id);
  }

  /** Sends what was selected to a congress. */
  async send(input: SendReceiptInput): Result {
    const id = await this.act(receiptMachine, 'SEND', input, async (db, { id, code, field, case_id, title, content }) => {
      const congress = input.congress ?? code;
      const place = placeOf(congress);
      if (place === undefined) throw refuse('UNKNOWN_JURISDICTION', `There is no place ${officialCode(congress)}.`);
      if (!place.hasCongress) throw refuse('BAD_INPUT', `${place.name} (${officialCode(congress)}) has no people's congress.`);
      await post(db, 'litigation', this.owner.now(), {
        subject: id,
        to: { subgraph: 'suggestions', code: congress },
        operation: 'receiveOffer',
        input: {
          jurisdiction: officialCode(congress),
          receipt: id,
          case: case_id,
          field,
          title,
          issue: content,
          sentOn: this.day,
        },
      });
      return { congress };
    });
    return this.#result(id);
  }

  /** Enters that the reply to the suggestion was taken note of. */
  async acknowledge(input: ReceiptCommandInput): Result {
    return this.#tell('FEED_BACK', input, async () => [{}, {}]);
  }

  async #declineClue(db: Queryable, receipt: string, reason: string): Promise<void> {
    const [clue] = await db.rows<{ id: string; state: ClueState }>(sql`
      select id, state
      from clues
      where receipt_id = ${receipt}
      for update`);
    if (clue === undefined) return;
    const steps = stepsFrom(clueMachine, clue.id, clue.state, ['DECLINE']);
    await db.rows(sql`
      update clues
      set state = 'DECLINED', decline_reason = ${reason}, assessed_on = ${this.day}
      where id = ${clue.id}`);
    await this.remember(db, clue.id, steps, reason);
  }

  /** Takes a step of which the congress is told; `work` says what changes, and what more there is to tell. */
  async #tell(
    event: 'ASSESS' | 'CONVERT' | 'DECLINE_CONVERSION' | 'COPY_DOCUMENTS' | 'COPY_OUTCOME' | 'FEED_BACK',
    input: ReceiptCommandInput,
    work: (db: Queryable, found: Found<ReceiptState, ReceiptColumns>) => Promise<[changes: Changes, told: Told]>,
  ): Result {
    const id = await this.act(receiptMachine, event, input, async (db, found) => {
      const [changes, told] = await work(db, found);
      await report(db, this.owner.now(), found, event === 'DECLINE_CONVERSION' ? 'DECLINE' : event, this.day, { ...told });
      return changes;
    });
    return this.#result(id);
  }

  async #result(id: string): Result {
    return { conversionReceipt: await this.result(receiptKind, id) };
  }
}
