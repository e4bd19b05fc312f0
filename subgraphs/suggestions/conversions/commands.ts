import sql from 'sql-template-tag';
import { refuse } from '../../../schema/errors.ts';
import { parseGlobalId } from '../../../schema/global-id.ts';
import { type JurisdictionCode, officialCode } from '../../../schema/jurisdiction-code.ts';
import { placeOf } from '../../../schema/places.ts';
import { Commands, insertInto, notReady } from '../../commands.ts';
import type { Queryable } from '../../database.ts';
import { post } from '../../deliveries/outbox.ts';
import { checkLength } from '../../texts.ts';
import type {
  ConversionCommandInput,
  DeclineConversionInput,
  OfferConversionInput,
  RefuseConversionInput,
  SendSuggestionToProcuratorateInput,
  SubmitConversionInput,
  SuggestionState,
} from '../types.ts';
import { type ConversionRow, conversionKind } from './conversions.ts';
import { type ConversionColumns, conversionMachine } from './workflow.ts';

/** What is answered to a command on a conversion. */
type Result = Promise<{ conversion: ConversionRow }>;

/** The states in which a suggestion has not been accepted, or is no more. */
const notAccepted: ReadonlySet<SuggestionState> = new Set(['DRAFT', 'SUBMITTED', 'RETURNED', 'NOT_ACCEPTED', 'WITHDRAWN']);

/** What the grounds of a refusal are called. */
const grounds: Readonly<Record<RefuseConversionInput['ground'], string>> = {
  SPECIFIC_CASE: '涉及具体案件，不宜作为代表建议提出',
  ALREADY_SUGGESTED: '已有代表就同一事项提出建议',
  NOT_WITHIN_POWERS: '不属于本地国家机关职权范围',
};

/**
 * What the congress can do to conversions; each step that the procuratorate must know of is written with a message to it. All throw BAD_ID, WRONG_OWNER,
 * NOT_FOUND, FORBIDDEN, WRONG_STATE, BAD_INPUT, REQUEST_ID_REUSED.
 */
export class ConversionCommands extends Commands {
  /**
   * Sends a suggestion to a procuratorate. Throws NOT_READY for one that is not accepted, is in no public-interest field, or is with a procuratorate already.
   */
  async send(input: SendSuggestionToProcuratorateInput): Result {
    const { code } = parseGlobalId(input.id, 'Suggestion');
    const procuratorate = input.procuratorate ?? procuratorateOf(code);
    const row = { code, procuratorate };
    const id = await this.create(conversionMachine, 'SEND', input, row, async (db, id, state) => {
      mustHaveProcuratorate(procuratorate, code);
      const suggestion = await this.#toSend(db, input.id);
      const sent = await db.rows(sql`
        ${insertInto('conversions', {
          id,
          code,
          direction: 'SUGGESTION_TO_CASE',
          field: suggestion.field,
          state,
          suggestion_id: input.id,
          sponsor_id: suggestion.sponsor,
          procuratorate,
          sent_on: this.day,
        })}
        on conflict (suggestion_id) where direction = 'SUGGESTION_TO_CASE' and state <> 'NOT_CONVERTED' do nothing
        returning id`);
      if (sent.length === 0) throw notReady(`${input.id} is with a procuratorate already.`);
      await post(db, 'suggestions', this.owner.now(), {
        subject: id,
        to: { subgraph: 'litigation', code: procuratorate },
        operation: 'receiveConversion',
        input: {
          jurisdiction: officialCode(procuratorate),
          conversion: id,
          suggestion: input.id,
          field: suggestion.field,
          title: suggestion.title,
          text: suggestion.text,
          sentOn: this.day,
        },
      });
    });
    return this.#result(id);
  }

  /** Enters that the lead sponsor was told; once. */
  async tellSponsor(input: ConversionCommandInput): Result {
    const id = await this.act(conversionMachine, 'TELL_SPONSOR', input, async (db, { id, state }) => {
      const [told] = await db.rows<{ on: string }>(sql`
        select sponsor_told_on as on
        from conversions
        where id = ${id} and sponsor_told_on is not null`);
      if (told !== undefined) throw refuse('WRONG_STATE', `The lead sponsor was told on ${told.on}.`, { state });
      return { sponsor_told_on: this.day };
    });
    return this.#result(id);
  }

  /** Offers what the procuratorate found to a deputy of this congress. */
  async offer(input: OfferConversionInput): Result {
    return this.#tell('OFFER', input, {}, (_, { code }) => {
      if (parseGlobalId(input.deputy, 'Deputy').code !== code) {
        throw refuse('BAD_INPUT', `A deputy of ${officialCode(code)} is needed, but got: ${input.deputy}.`);
      }
      return { deputy_id: input.deputy };
    });
  }

  /** Refuses what the procuratorate sent, on a ground of the rules. */
  async refuse(input: RefuseConversionInput): Result {
    const reason = grounds[input.ground];
    return this.#tell('REFUSE', input, { event: 'DECLINE', reason }, () => ({ decline_reason: reason, decided_on: this.day }));
  }

  /** The deputy to whom it was offered takes it up. */
  async takeUp(input: ConversionCommandInput): Result {
    return this.#tell('TAKE_UP', input, {}, () => ({}));
  }

  /** The deputy to whom it was offered declines. */
  async decline(input: DeclineConversionInput): Result {
    return this.#tell('DECLINE_OFFER', input, { event: 'DECLINE', reason: input.reason }, () => {
      checkLength('A reason', input.reason, 1_000);
      return { decline_reason: input.reason, decided_on: this.day };
    });
  }

  /** Names the suggestion that the deputy made of it. Throws NOT_READY for one that is not submitted. */
  async submit(input: SubmitConversionInput): Result {
    return this.#tell('SUBMIT', input, { suggestion: input.suggestion }, async (db, { deputy_id }) => {
      parseGlobalId(input.suggestion, 'Suggestion');
      const [made] = await db.rows<{ state: SuggestionState; sponsor: string }>(sql`
        select state, lead_sponsor as sponsor
        from suggestions
        where id = ${input.suggestion}`);
      if (made === undefined) throw refuse('NOT_FOUND', `There is no Suggestion ${input.suggestion}.`);
      if (made.sponsor !== deputy_id) {
        throw refuse('BAD_INPUT', `A suggestion led by ${deputy_id} is needed, but ${input.suggestion} is led by another.`);
      }
      if (made.state === 'DRAFT' || made.state === 'WITHDRAWN') {
        throw notReady(`The suggestion must be submitted, but ${input.suggestion} is ${made.state}.`);
      }
      return { suggestion_id: input.suggestion, decided_on: this.day };
    });
  }

  /** Tells the procuratorate what was replied to the suggestion. Throws NOT_READY before the reply. */
  async reply(input: ConversionCommandInput): Result {
    const told: { reply?: string } = {};
    return this.#tell('REPLY', input, told, async (db, { suggestion_id }) => {
      const [reply] = await db.rows<{ text: string }>(sql`
        select text
        from replies
        where suggestion_id = ${suggestion_id}
        order by round desc, replied_on desc, unit
        limit 1`);
      if (reply === undefined) throw notReady(`${suggestion_id} has not been replied to.`);
      told.reply = reply.text;
      return {};
    });
  }

  /** Takes a step of which the procuratorate is told, with more than that where there is more to tell. */
  async #tell(
    event: 'OFFER' | 'REFUSE' | 'TAKE_UP' | 'DECLINE_OFFER' | 'SUBMIT' | 'REPLY',
    input: ConversionCommandInput,
    more: { event?: 'DECLINE'; reason?: string; suggestion?: string; reply?: string },
    work: (db: Queryable, found: ConversionColumns) => Promise<Record<string, string>> | Record<string, string>,
  ): Result {
    const id = await this.act(conversionMachine, event, input, async (db, found) => {
      const changes = await work(db, found);
      await post(db, 'suggestions', this.owner.now(), {
        subject: found.id,
        to: { subgraph: 'litigation', code: found.procuratorate },
        operation: 'reportReceipt',
        input: { id: found.receipt_id, event, conversion: found.id, on: this.day, ...more },
      });
      return changes;
    });
    return this.#result(id);
  }

  /** The suggestion that is to be sent. */
  async #toSend(db: Queryable, id: string): Promise<{ field: string; title: string; text: string; sponsor: string }> {
    const [found] = await db.rows<{
      state: SuggestionState;
      field: string | null;
      title: string;
      text: string;
      sponsor: string;
    }>(sql`
      select state, litigation_field as field, title, text, lead_sponsor as sponsor
      from suggestions
      where id = ${id}`);
    if (found === undefined) throw refuse('NOT_FOUND', `There is no Suggestion ${id}.`);
    const { state, field } = found;
    if (notAccepted.has(state)) throw notReady(`A suggestion that was accepted is needed, but ${id} is ${state}.`);
    if (field === null) throw notReady(`A suggestion in a public-interest field is needed, but ${id} was screened to none.`);
    return { ...found, field };
  }

  async #result(id: string): Result {
    return { conversion: await this.result(conversionKind, id) };
  }
}

/** 同级检察院. The procuratorate of a congress's place; townships have none, and turn to their county's. */
function procuratorateOf(code: JurisdictionCode): JurisdictionCode {
  return code.slice(0, 6);
}

function mustHaveProcuratorate(procuratorate: JurisdictionCode, code: JurisdictionCode): void {
  if (placeOf(procuratorate) === undefined)
    throw refuse('UNKNOWN_JURISDICTION', `There is no place ${officialCode(procuratorate)}.`);
  if (procuratorate.length > 6 || !code.startsWith(procuratorate)) {
    throw refuse(
      'BAD_INPUT',
      `A procuratorate of ${officialCode(code)} or above is needed, but got: ${officialCode(procuratorate)}.`,
    );
  }
}
