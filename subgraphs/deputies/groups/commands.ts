import { refuse } from '../../../schema/errors.ts';
import { officialCode } from '../../../schema/jurisdiction-code.ts';
import { placeOf } from '../../../schema/places.ts';
import { Commands, insertInto } from '../../commands.ts';
import { checkLength } from '../../texts.ts';
import { mustBeSeated } from '../deputies-of.ts';
import type { ChangeDeputyTeamMembersInput, DeputyTeamCommandInput, FormDeputyTeamInput } from '../types.ts';
import { type DeputyTeamRow, deputyTeamKind } from './deputy-teams.ts';
import { checkMembers, deputyTeamMachine, onOneLine } from './workflow.ts';

/** 代表小组. What the staff of a congress can do to the groups of its deputies. */
export class DeputyTeamCommands extends Commands {
  /** Forms a group today. Throws FORBIDDEN, BAD_INPUT, BAD_ID, WRONG_OWNER, NOT_FOUND, NOT_READY, REQUEST_ID_REUSED. */
  async form(input: FormDeputyTeamInput): Promise<{ deputyTeam: DeputyTeamRow }> {
    const { jurisdiction: code, host, kind, name, term, leader, members } = input;
    const row = { code, kind };
    const id = await this.create(deputyTeamMachine, 'FORM', input, row, async (db, id, state) => {
      checkLength('A name', name, 100);
      if (term < 1) throw refuse('BAD_INPUT', `The first term is 1, but got: ${term}.`);
      checkMembers(row, leader, members);
      const host_code = host ?? code;
      if (placeOf(host_code) === undefined || !onOneLine(code, host_code)) {
        throw refuse(
          'BAD_INPUT',
          `A host must be ${officialCode(code)}, above it or below it, but got: ${officialCode(host_code)}.`,
        );
      }
      await mustBeSeated(db, code, members);
      const values = { id, ...row, host_code, name, term, state, formed_on: this.day, leader_id: leader, member_ids: members };
      await db.rows(insertInto('deputy_teams', values));
    });
    return this.#result(id);
  }

  /** Lets a group begin its work. Throws as every command on a record does. */
  async activate(input: DeputyTeamCommandInput): Promise<{ deputyTeam: DeputyTeamRow }> {
    return this.#result(await this.act(deputyTeamMachine, 'ACTIVATE', input));
  }

  /** Gives a group other members. Throws as every command on a record does, BAD_INPUT, and NOT_READY. */
  async changeMembers(input: ChangeDeputyTeamMembersInput): Promise<{ deputyTeam: DeputyTeamRow }> {
    const { leader, members } = input;
    const id = await this.act(deputyTeamMachine, 'CHANGE_MEMBERS', input, async (db, found) => {
      checkMembers(found, leader, members);
      await mustBeSeated(db, found.code, members);
      return { leader_id: leader, member_ids: members };
    });
    return this.#result(id);
  }

  /** Dissolves a group today. Throws as every command on a record does. */
  async dissolve(input: DeputyTeamCommandInput): Promise<{ deputyTeam: DeputyTeamRow }> {
    return this.#result(await this.act(deputyTeamMachine, 'DISSOLVE', input, async () => ({ dissolved_on: this.day })));
  }

  async #result(id: string): Promise<{ deputyTeam: DeputyTeamRow }> {
    return { deputyTeam: await this.result(deputyTeamKind, id) };
  }
}
