import sql from 'sql-template-tag';
import { Commands, insertInto } from '../../commands.ts';
import { checkLength } from '../../texts.ts';
import { checkDay, checkNumber } from '../duties/workflow.ts';
import type {
  EditOpinionDigestInput,
  FeedBackOpinionDigestInput,
  HandleOpinionDigestInput,
  InstructOpinionDigestInput,
  SubmitOpinionDigestInput,
} from '../types.ts';
import { type OpinionDigestRow, opinionDigestKind } from './opinion-digests.ts';
import { digestMachine } from './workflow.ts';

/** What is answered to a command on a digest. */
type Result = Promise<{ record: OpinionDigestRow }>;

/**
 * What can be done to opinion digests: by the staff of the congress that edits them. All throw FORBIDDEN for others, BAD_INPUT, BAD_ID, WRONG_OWNER,
 * REQUEST_ID_REUSED; those on a record NOT_FOUND and WRONG_STATE too.
 */
export class DigestCommands extends Commands {
  /** Edits a digest, which gets the congress's next number of the year. */
  async edit(input: EditOpinionDigestInput): Result {
    const { jurisdiction, title, items } = input;
    const row = { code: jurisdiction, submitted_on: null };
    const id = await this.create(digestMachine, 'EDIT', input, row, async (db, id, state) => {
      checkLength('A title', title, 100);
      checkNumber('The number of items', items.length, 1, 20);
      for (const item of items) checkLength('An item', item, 2_000);
      const year = this.day.slice(0, 4);
      const [series] = await db.rows<{ last: number }>(sql`
        insert into digest_series (code, year, last)
        values (${jurisdiction}, ${Number(year)}, 1)
        on conflict (code, year) do update set last = digest_series.last + 1
        returning last`);
      const number = `${year}-${String(series?.last).padStart(3, '0')}`;
      await db.rows(insertInto('opinion_digests', { id, code: jurisdiction, number, title, items, edited_on: this.day, state }));
    });
    return { record: await this.result(opinionDigestKind, id) };
  }

  /** Submits a digest to those who decide. */
  async submit(input: SubmitOpinionDigestInput): Result {
    const id = await this.act(digestMachine, 'SUBMIT', input, async () => {
      checkLength('To whom it is submitted', input.sentTo, 100);
      return { sent_to: input.sentTo, submitted_on: this.day };
    });
    return { record: await this.result(opinionDigestKind, id) };
  }

  /** Enters that a digest was instructed upon, and when. */
  async instruct(input: InstructOpinionDigestInput): Result {
    const id = await this.act(digestMachine, 'INSTRUCT', input, async (_, { submitted_on }) => {
      checkDay('The day of an instruction', input.instructedOn, submitted_on ?? this.day, this.day);
      return { instructed_on: input.instructedOn };
    });
    return { record: await this.result(opinionDigestKind, id) };
  }

  /** Enters what was done about a digest. */
  async handle(input: HandleOpinionDigestInput): Result {
    const id = await this.act(digestMachine, 'HANDLE', input, async () => {
      checkLength('What was done', input.handling, 2_000);
      return { handling: input.handling, handled_on: this.day };
    });
    return { record: await this.result(opinionDigestKind, id) };
  }

  /** Enters what the deputies and citizens were told. */
  async feedBack(input: FeedBackOpinionDigestInput): Result {
    const id = await this.act(digestMachine, 'FEED_BACK', input, async () => {
      checkLength('What they were told', input.feedback, 2_000);
      return { feedback: input.feedback, fed_back_on: this.day };
    });
    return { record: await this.result(opinionDigestKind, id) };
  }
}
