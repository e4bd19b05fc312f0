import sql from 'sql-template-tag';
import { refuse } from '../../../schema/errors.ts';
import { parseGlobalId } from '../../../schema/global-id.ts';
import { officialCode } from '../../../schema/jurisdiction-code.ts';
import { Commands, insertInto, notReady } from '../../commands.ts';
import { checkLength } from '../../texts.ts';
import { checkDay } from '../duties/workflow.ts';
import type { EndExpertTeamLinkInput, EngageExpertTeamInput, LinkExpertTeamInput } from '../types.ts';
import { type ExpertTeamLinkRow, expertTeamLinkKind } from './expert-team-links.ts';
import { expertTeamLinkMachine } from './workflow.ts';

type Result = Promise<{ expertTeamLink: ExpertTeamLinkRow }>;

/** 专业团队组合. What the staff of a congress can do about the experts that its groups work with. */
export class ExpertTeamLinkCommands extends Commands {
  /** Links a group with a team of experts. Throws FORBIDDEN, BAD_ID, BAD_INPUT, WRONG_OWNER, NOT_FOUND, NOT_READY, REQUEST_ID_REUSED. */
  async link(input: LinkExpertTeamInput): Result {
    const { jurisdiction: code, team, experts, field } = input;
    const id = await this.create(expertTeamLinkMachine, 'LINK', input, { code }, async (db, id, state) => {
      checkLength('A team of experts', experts, 100);
      checkLength('A field', field, 100);
      if (parseGlobalId(team, 'DeputyTeam').code !== code) {
        throw refuse('BAD_INPUT', `A group of ${officialCode(code)} is needed, but got: ${team}.`);
      }
      const [found] = await db.rows<{ state: string }>(sql`select state from deputy_teams where id = ${team} for update`);
      if (found === undefined) throw refuse('NOT_FOUND', `There is no DeputyTeam ${team}.`);
      if (found.state === 'DISSOLVED') throw notReady(`A group that works is needed, but ${team} is dissolved.`);
      const row = { id, code, team_id: team, experts, field, state, formed_on: this.day, engagement_count: 0 };
      const [made] = await db.rows(sql`${insertInto('expert_team_links', row)} on conflict do nothing returning id`);
      if (made === undefined) throw refuse('BAD_INPUT', `${team} is linked with ${experts} already.`);
    });
    return this.#result(id);
  }

  /** Records that the team took part. Throws as every command on a record does, and BAD_INPUT. */
  async engage(input: EngageExpertTeamInput): Result {
    const { on, subject } = input;
    const id = await this.act(expertTeamLinkMachine, 'ENGAGE', input, async (db, { id, formed_on, engagement_count }) => {
      checkDay('The day', on, formed_on, this.day);
      checkLength('A subject', subject, 500);
      if (engagement_count >= most) throw refuse('BAD_INPUT', `A link has at most ${most} engagements.`);
      const position = engagement_count + 1;
      await db.rows(insertInto('expert_engagements', { link_id: id, position, engaged_on: on, subject }));
      return { engagement_count: position };
    });
    return this.#result(id);
  }

  /** Ends a link today. Throws as every command on a record does. */
  async end(input: EndExpertTeamLinkInput): Result {
    return this.#result(await this.act(expertTeamLinkMachine, 'END', input, async () => ({ ended_on: this.day })));
  }

  async #result(id: string): Result {
    return { expertTeamLink: await this.result(expertTeamLinkKind, id) };
  }
}

/** So many engagements are shown of a link, so it has no more. */
const most = 90;
