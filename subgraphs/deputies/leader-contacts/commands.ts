import sql from 'sql-template-tag';
import { refuse } from '../../../schema/errors.ts';
import { parseGlobalId } from '../../../schema/global-id.ts';
import { officialCode } from '../../../schema/jurisdiction-code.ts';
import { Commands, insertInto, notReady } from '../../commands.ts';
import { checkLength } from '../../texts.ts';
import { mustBeSeated } from '../deputies-of.ts';
import { checkDay, checkNumber } from '../duties/workflow.ts';
import { onOneLine } from '../groups/workflow.ts';
import type { AssignLeaderContactInput, FinishLeaderContactInput, RecordLeaderContactInput } from '../types.ts';
import { type LeaderContactRow, leaderContactKind } from './leader-contacts.ts';
import { leaderContactMachine } from './workflow.ts';

type Result = Promise<{ leaderContact: LeaderContactRow }>;

/** 领导干部联系代表. What the staff of a congress can do to leaders' contacts. */
export class LeaderContactCommands extends Commands {
  /** Assigns a deputy to a leader for a year. Throws FORBIDDEN, BAD_INPUT, BAD_ID, WRONG_OWNER, NOT_FOUND, NOT_READY, REQUEST_ID_REUSED. */
  async assign(input: AssignLeaderContactInput): Result {
    const { jurisdiction: code, leader, organ, deputy, year, items, programme = null } = input;
    const id = await this.create(leaderContactMachine, 'ASSIGN', input, { code }, async (db, id, state) => {
      checkLength('A leader’s office', leader, 50);
      checkLength('An organ', organ, 100);
      if (programme !== null) checkLength('A programme', programme, 50);
      const thisYear = Number(this.day.slice(0, 4));
      checkNumber('The year', year, thisYear, thisYear + 1);
      if (items.length === 0 || new Set(items).size !== items.length) {
        throw refuse('BAD_INPUT', `A leader has things to do, each once, but got: ${items.join(', ') || 'none'}.`);
      }
      const of = parseGlobalId(deputy, 'Deputy').code;
      if (!onOneLine(code, of)) {
        throw refuse('BAD_INPUT', `A deputy of ${officialCode(code)}, above or below is needed, but got: ${deputy}.`);
      }
      await mustBeSeated(db, code, [deputy]);
      const row = { id, code, leader, organ, deputy_id: deputy, year, programme, state, planned: items.length };
      await db.rows(insertInto('leader_contacts', row));
      await db.rows(sql`
        insert into leader_contact_items (contact_id, position, kind)
        select ${id}, position, kind
        from unnest(${items}::text[]) with ordinality as item (kind, position)`);
    });
    return this.#result(id);
  }

  /** Records that one of the things was done, once. Throws as every command on a record does, and BAD_INPUT. */
  async record(input: RecordLeaderContactInput): Result {
    const { item, doneOn, note = null } = input;
    const id = await this.act(leaderContactMachine, 'RECORD', input, async (db, { id, year, done }) => {
      const last = `${year}-12-31`;
      checkDay('The day', doneOn, `${year}-01-01`, last < this.day ? last : this.day);
      if (note !== null) checkLength('A note', note, 1_000);
      const [recorded] = await db.rows(sql`
        update leader_contact_items
        set done_on = ${doneOn}::date, note = ${note}
        where contact_id = ${id} and kind = ${item} and done_on is null
        returning position`);
      if (recorded === undefined) throw refuse('BAD_INPUT', `${item} is not asked for by ${id}, or is done already.`);
      return { done: done + 1 };
    });
    return this.#result(id);
  }

  /** Closes a year's contact. Throws as every command on a record does, and NOT_READY while something is to be done. */
  async finish(input: FinishLeaderContactInput): Result {
    const id = await this.act(leaderContactMachine, 'FINISH', input, async (_, { done, planned }) => {
      if (done < planned) throw notReady(`${done} of ${planned} things were done.`);
      return {};
    });
    return this.#result(id);
  }

  async #result(id: string): Result {
    return { leaderContact: await this.result(leaderContactKind, id) };
  }
}
