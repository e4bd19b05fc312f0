import sql from 'sql-template-tag';
import { refuse } from '../../../schema/errors.ts';
import { parseGlobalId } from '../../../schema/global-id.ts';
import { type Changes, Commands, insertInto } from '../../commands.ts';
import { checkLength } from '../../texts.ts';
import type { ReceiveOfferInput, ReportConversionInput } from '../types.ts';
import { type ConversionColumns, conversionMachine } from './workflow.ts';

/**
 * What the procuratorates' systems tell this congress. A message that comes again changes nothing. All throw FORBIDDEN, BAD_ID, WRONG_OWNER, BAD_INPUT, WRONG_STATE,
 * REQUEST_ID_REUSED.
 */
export class ConversionReceiving extends Commands {
  /** Takes in what a procuratorate sends to be made a suggestion of. */
  async offer(input: ReceiveOfferInput): Promise<{ id: string }> {
    const { jurisdiction: code, receipt, field, title, issue, sentOn } = input;
    const { code: procuratorate } = parseGlobalId(receipt, 'ConversionReceipt');
    const id = await this.create(conversionMachine, 'RECEIVE', input, { code, procuratorate }, async (db, id, state) => {
      parseGlobalId(input.case, 'LitigationCase');
      checkLength('A title', title, 100);
      checkLength('What was found', issue, 4_000);
      const taken = await db.rows(sql`
        ${insertInto('conversions', {
          id,
          code,
          direction: 'CASE_TO_SUGGESTION',
          field,
          state,
          case_id: input.case,
          receipt_id: receipt,
          procuratorate,
          title,
          issue,
          sent_on: sentOn,
        })}
        on conflict (receipt_id) where direction = 'CASE_TO_SUGGESTION' do nothing
        returning id`);
      if (taken.length === 0) throw refuse('WRONG_STATE', `${receipt} has been received already.`, { state: 'SENT' });
    });
    return { id };
  }

  /** Takes in what the procuratorate did with what was sent to it. */
  async report(input: ReportConversionInput): Promise<{ id: string }> {
    const id = await this.act(conversionMachine, input.event, input, async (_, found) => {
      mustBeItsReceipt(found, input.receipt);
      return { receipt_id: input.receipt, due_on: input.dueOn ?? null, ...changesOf(input) };
    });
    return { id };
  }
}

/** What a report changes beyond the state. Throws BAD_INPUT where it does not tell what it must. */
function changesOf({ event, on, reason, documents = [], outcome, ...told }: ReportConversionInput): Changes {
  switch (event) {
    case 'REGISTER':
    case 'ASSESS':
    case 'FEED_BACK':
      return {};
    case 'CONVERT':
      parseGlobalId(told.case, 'LitigationCase');
      return { case_id: told.case ?? null, decided_on: on };
    case 'DECLINE':
      checkLength('A reason', reason ?? '', 1_000);
      return { decline_reason: reason ?? null, decided_on: on };
    case 'COPY_DOCUMENTS':
      if (documents.length < 1 || documents.length > 20) {
        throw refuse('BAD_INPUT', `1 to 20 documents can be copied, but got: ${documents.length}.`);
      }
      for (const { number } of documents) checkLength('A document’s number', number, 100);
      return { documents: JSON.stringify(documents) };
    case 'COPY_OUTCOME':
      checkLength('What came of it', outcome ?? '', 2_000);
      return { outcome: outcome ?? null };
  }
}

/** The other half is the one that was named first, at the procuratorate that it was sent to. */
function mustBeItsReceipt({ receipt_id, procuratorate }: ConversionColumns, receipt: string): void {
  const { code } = parseGlobalId(receipt, 'ConversionReceipt');
  if (receipt_id === null ? code !== procuratorate : receipt_id !== receipt) {
    throw refuse('BAD_INPUT', `The conversion’s other half is ${receipt_id ?? `at ${procuratorate}`}, but got: ${receipt}.`);
  }
}
