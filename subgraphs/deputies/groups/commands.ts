import sql from 'sql-template-tag';
import { refuse } from '../../../schema/errors.ts';
import { officialCode } from '../../../schema/jurisdiction-code.ts';
import { placeOf } from '../../../schema/places.ts';
import { Commands, insertInto } from '../../commands.ts';
import type { Queryable } from '../../database.ts';
import { checkLength } from '../../texts.ts';
import { mustBeSeated } from '../deputies-of.ts';
import type { ChangeDeputyTeamMembersInput, DeputyTeamCommandInput, FormDeputyTeamInput } from '../types.ts';
import { type DeputyTeamRow, deputyTeamKind } from './deputy-teams.ts';
import { type DeputyTeamColumns, checkMembers, checkSession, deputyTeamMachine, onOneLine } from './workflow.ts';

/** 代表小组. What the staff of a congress can do to the groups of its deputies. */
export class DeputyTeamCommands extends Commands {
  /** Forms a group today. Throws FORBIDDEN, BAD_INPUT, BAD_ID, WRONG_OWNER, NOT_FOUND, NOT_READY, REQUEST_ID_REUSED. */
  async form(input: FormDeputyTeamInput): Promise<{ deputyTeam: DeputyTeamRow }> {
    const { jurisdiction: code, host, kind, name, term, session = null, leader, members } = input;
    const row = { code, kind, term, session };
    const id = await this.create(deputyTeamMachine, 'FORM', input, row, async (db, id, state) => {
      checkLength('A name', name, 100);
      if (term < 1) throw refuse('BAD_INPUT', `The first term is 1, but got: ${term}.`);
      checkSession(row);
      checkMembers(row, leader, members);
      const host_code = host ?? code;
      if (placeOf(host_code) === undefined || !onOneLine(code, host_code)) {
        throw refuse(
          'BAD_INPUT',
          `A host must be ${officialCode(code)}, above it or below it, but got: ${officialCode(host_code)}.`,
        );
      }
      await mustBeSeated(db, code, members);
      await mustBeInNoOther(db, { ...row, id }, members);
      const values = { id, ...row, host_code, name, state, formed_on: this.day, leader_id: leader, member_ids: members };
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
      await mustBeInNoOther(db, found, members);
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

/** Checks that nobody is in two delegations of one session; two commands for one session wait for each other. Throws BAD_INPUT. */
async function mustBeInNoOther(
  db: Queryable,
  { id, code, term, session }: DeputyTeamColumns & { id: string },
  members: readonly string[],
): Promise<void> {
  if (session === null) return;
  await db.rows(sql`select pg_advisory_xact_lock(hashtextextended(${`delegations ${code} ${term} ${session}`}, 0))`);
  const [other] = await db.rows<{ name: string }>(sql`
    select name
    from deputy_teams
    where session = ${session} and code = ${code} and term = ${term} and id <> ${id} and state <> 'DISSOLVED' and member_ids && ${members}::text[]
    limit 1`);
  if (other !== undefined)
    throw refuse('BAD_INPUT', `A deputy is in one delegation of a session, and one of these is in ${other.name}.`);
}
