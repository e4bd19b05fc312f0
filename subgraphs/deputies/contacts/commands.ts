import sql from 'sql-template-tag';
import { refuse } from '../../../schema/errors.ts';
import { Commands, insertInto } from '../../commands.ts';
import { checkLength } from '../../texts.ts';
import type { AssignContactInput, FinishContactInput, RecordDeputyContactInput, SolveContactDifficultyInput } from '../types.ts';
import { mustBeSeated } from '../deputies-of.ts';
import { checkChangedOn } from '../workflow.ts';
import { type ContactAssignmentRow, contactAssignmentKind } from './contact-assignments.ts';
import { checkPair, contactMachine, mostContacts } from './workflow.ts';

type Result = Promise<{ contactAssignment: ContactAssignmentRow }>;

/** 联系制度. What can be done to contact assignments. */
export class ContactCommands extends Commands {
  /** Assigns from today. Throws FORBIDDEN, BAD_INPUT, BAD_ID, WRONG_OWNER, NOT_FOUND, NOT_READY, REQUEST_ID_REUSED. */
  async assign(input: AssignContactInput): Result {
    const { jurisdiction: code, kind, from, to, planned } = input;
    const id = await this.create(contactMachine, 'ASSIGN', input, { code, from_id: from }, async (db, id, state) => {
      checkPair(code, kind, from, to);
      if (planned < 1 || planned > 50) throw refuse('BAD_INPUT', `1 to 50 contacts are planned, but got: ${planned}.`);
      await mustBeSeated(db, code, [from, to]);
      if (kind === 'MEMBER_TO_DEPUTY') {
        const [member] = await db.rows(sql`select from deputies where id = ${from} and standing_committee_member`);
        if (member === undefined) throw refuse('BAD_INPUT', `${from} is no member of the standing committee.`);
      }
      await db.rows(
        insertInto('contact_assignments', {
          id,
          code,
          kind,
          from_id: from,
          to_id: to,
          state,
          starts_on: this.day,
          planned,
          contacts: 0,
          difficulties: 0,
          difficulties_solved: 0,
        }),
      );
    });
    return this.#result(id);
  }

  /** Records a contact. Throws as every command on a record does, and BAD_INPUT. */
  async record(input: RecordDeputyContactInput): Result {
    const { contactedOn, mode, note = null, difficulty = null } = input;
    const id = await this.act(contactMachine, 'RECORD', input, async (db, found) => {
      checkChangedOn(contactedOn, found.starts_on, this.day);
      if (note !== null) checkLength('A note', note, 1_000);
      if (difficulty !== null) checkLength('A difficulty', difficulty, 1_000);
      if (found.contacts >= mostContacts) throw refuse('BAD_INPUT', `An assignment has at most ${mostContacts} contacts.`);
      const position = found.contacts + 1;
      const record = { assignment_id: input.id, position, contacted_on: contactedOn, mode, note, difficulty };
      await db.rows(insertInto('contact_records', record));
      const last = found.last_contact_on;
      return {
        contacts: position,
        last_contact_on: last === null || last < contactedOn ? contactedOn : last,
        difficulties: found.difficulties + (difficulty === null ? 0 : 1),
      };
    });
    return this.#result(id);
  }

  /** Records that a difficulty is solved, once. Throws as every command on a record does, and BAD_INPUT. */
  async solve(input: SolveContactDifficultyInput): Result {
    const { position, solvedOn } = input;
    const id = await this.act(contactMachine, 'SOLVE', input, async (db, found) => {
      const [record] = await db.rows<{ contacted_on: string; difficulty: string | null; solved_on: string | null }>(sql`
        select contacted_on, difficulty, solved_on
        from contact_records
        where assignment_id = ${input.id} and position = ${position}`);
      if (record === undefined || record.difficulty === null || record.solved_on !== null) {
        throw refuse('BAD_INPUT', `No difficulty waits to be solved in contact ${position} of ${input.id}.`);
      }
      checkChangedOn(solvedOn, record.contacted_on, this.day);
      await db.rows(sql`
        update contact_records
        set solved_on = ${solvedOn}
        where assignment_id = ${input.id} and position = ${position}`);
      return { difficulties_solved: found.difficulties_solved + 1 };
    });
    return this.#result(id);
  }

  /** Closes an assignment. Throws as every command on a record does, and NOT_READY while planned contacts are missing. */
  async finish(input: FinishContactInput): Result {
    const id = await this.act(contactMachine, 'FINISH', input, async (_, { contacts, planned }) => {
      if (contacts < planned) throw refuse('NOT_READY', `${contacts} of ${planned} contacts were made.`);
      return {};
    });
    return this.#result(id);
  }

  async #result(id: string): Result {
    return { contactAssignment: await this.result(contactAssignmentKind, id) };
  }
}
