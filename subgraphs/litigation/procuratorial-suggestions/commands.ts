import sql from 'sql-template-tag';
import { refuse } from '../../../schema/errors.ts';
import { Commands } from '../../commands.ts';
import type { Queryable } from '../../database.ts';
import { stepsFrom } from '../../machine.ts';
import { checkLength } from '../../texts.ts';
import { startClock } from '../cases/clocks.ts';
import { caseMachine } from '../cases/workflow.ts';
import type { CaseState, ReplyProcuratorialSuggestionInput, ServeProcuratorialSuggestionInput } from '../types.ts';
import { type ProcuratorialSuggestionRow, procuratorialSuggestionKind } from './procuratorial-suggestions.ts';
import { procuratorialSuggestionMachine } from './workflow.ts';

/** What is answered to a command on a procuratorial suggestion. */
type Result = Promise<{ procuratorialSuggestion: ProcuratorialSuggestionRow }>;

/** What can be done to procuratorial suggestions once they are issued. All throw BAD_ID, WRONG_OWNER, NOT_FOUND, FORBIDDEN, WRONG_STATE, BAD_INPUT, REQUEST_ID_REUSED. */
export class ProcuratorialSuggestionCommands extends Commands {
  /** Enters the day on which the agency received it: the time for its reply begins on that day. */
  async serve(input: ServeProcuratorialSuggestionInput): Result {
    const { on } = input;
    const id = await this.act(
      procuratorialSuggestionMachine,
      'SERVE',
      input,
      async (db, { code, case_id, urgent, issued_on }) => {
        if (on < issued_on || on > this.day) {
          throw refuse('BAD_INPUT', `It was received from ${issued_on} to today, ${this.day}, but got: ${on}.`);
        }
        const { policy, dueOn } = await startClock(db, { id: case_id, code }, urgent ? 'REPLY_URGENT' : 'REPLY', on);
        await db.rows(sql`
        update litigation_cases
        set waiting_for = ${urgent ? 'REPLY_URGENT' : 'REPLY'}, due_on = ${dueOn}
        where id = ${case_id} and state = 'SUGGESTION_ISSUED'`);
        return { received_on: on, due_on: dueOn, deadline_policy: policy };
      },
    );
    return this.#result(id);
  }

  /** Replies, in time or late; the case is replied to with it. */
  async reply(input: ReplyProcuratorialSuggestionInput): Result {
    const id = await this.act(procuratorialSuggestionMachine, 'REPLY', input, async (db, { case_id }) => {
      checkLength('A reply', input.reply, 10_000);
      await this.#caseIsRepliedTo(db, case_id);
      return { reply: input.reply, replied_on: this.day };
    });
    return this.#result(id);
  }

  /** A reply that comes when the case has gone further without it changes nothing there. */
  async #caseIsRepliedTo(db: Queryable, id: string): Promise<void> {
    const [found] = await db.rows<{ state: CaseState }>(sql`
      select state
      from litigation_cases
      where id = ${id}
      for update`);
    if (found?.state !== 'SUGGESTION_ISSUED') return;
    await db.rows(sql`
      update litigation_cases
      set state = 'REPLIED', waiting_for = null, due_on = null
      where id = ${id}`);
    await this.remember(db, id, stepsFrom(caseMachine, id, found.state, ['REPLY']), null);
  }

  async #result(id: string): Result {
    return { procuratorialSuggestion: await this.result(procuratorialSuggestionKind, id) };
  }
}
