import sql from 'sql-template-tag';
import { refuse } from '../../../schema/errors.ts';
import { parseGlobalId } from '../../../schema/global-id.ts';
import { officialCode } from '../../../schema/jurisdiction-code.ts';
import { placeOf } from '../../../schema/places.ts';
import { type Changes, Commands, insertInto } from '../../commands.ts';
import { checkLength } from '../../texts.ts';
import type { ReceiveConversionInput, ReportReceiptInput } from '../types.ts';
import { report } from './report.ts';
import { type ReceiptColumns, receiptMachine } from './workflow.ts';

/**
 * What the congresses' systems tell this procuratorate. A message that comes again changes nothing. All throw FORBIDDEN, BAD_ID, WRONG_OWNER, BAD_INPUT, WRONG_STATE,
 * REQUEST_ID_REUSED.
 */
export class ReceiptReceiving extends Commands {
  /** Takes in and registers what a congress sends, and tells it so. */
  async conversion(input: ReceiveConversionInput): Promise<{ id: string }> {
    const { jurisdiction: code, conversion, field, title, text, sentOn } = input;
    const { code: congress } = parseGlobalId(conversion, 'Conversion');
    const id = await this.create(receiptMachine, 'REGISTER', input, { code, congress }, async (db, id, state) => {
      if (placeOf(code) === undefined || code.length > 6) {
        throw refuse('UNKNOWN_JURISDICTION', `There is no procuratorate of ${officialCode(code)}.`);
      }
      const { code: made } = parseGlobalId(input.suggestion, 'Suggestion');
      if (made !== congress)
        throw refuse('BAD_INPUT', `${conversion} can send suggestions of its own congress, but names ${input.suggestion}.`);
      checkLength('A title', title, 100);
      checkLength('A text', text, 10_000);
      const taken = await db.rows(sql`
        ${insertInto('conversion_receipts', {
          id,
          code,
          direction: 'SUGGESTION_TO_CASE',
          field,
          state,
          conversion_id: conversion,
          congress,
          suggestion_id: input.suggestion,
          title,
          content: text,
          // Where the clocks of two organs differ, it was not there before it was sent.
          registered_on: this.day < sentOn ? sentOn : this.day,
        })}
        on conflict (conversion_id) do nothing
        returning id`);
      if (taken.length === 0) throw refuse('WRONG_STATE', `${conversion} has been received already.`, { state: 'REGISTERED' });
      await report(db, this.owner.now(), { id, conversion_id: conversion, congress }, 'REGISTER', this.day);
    });
    return { id };
  }

  /** Takes in what the congress did with what was sent to it. */
  async report(input: ReportReceiptInput): Promise<{ id: string }> {
    const id = await this.act(receiptMachine, input.event, input, async (_, found) => {
      mustBeItsConversion(found, input.conversion);
      return { conversion_id: input.conversion, ...changesOf(input) };
    });
    return { id };
  }
}

/** What a report changes beyond the state. Throws BAD_INPUT where it does not tell what it must. */
function changesOf({ event, on, reason, suggestion, reply }: ReportReceiptInput): Changes {
  switch (event) {
    case 'OFFER':
    case 'TAKE_UP':
      return {};
    case 'DECLINE':
      checkLength('A reason', reason ?? '', 1_000);
      return { decline_reason: reason ?? null, decided_on: on };
    case 'SUBMIT':
      parseGlobalId(suggestion, 'Suggestion');
      return { suggestion_id: suggestion ?? null, decided_on: on };
    case 'REPLY':
      checkLength('A reply', reply ?? '', 20_000);
      return { reply: reply ?? null };
  }
}

/** The other half is the one that was named first, at the congress that it was sent to. */
function mustBeItsConversion({ conversion_id, congress }: ReceiptColumns, conversion: string): void {
  const { code } = parseGlobalId(conversion, 'Conversion');
  if (conversion_id === null ? code !== congress : conversion_id !== conversion) {
    throw refuse('BAD_INPUT', `The receipt’s other half is ${conversion_id ?? `at ${congress}`}, but got: ${conversion}.`);
  }
}
