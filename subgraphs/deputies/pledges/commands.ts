import sql from 'sql-template-tag';
import { addMonths } from '../../../schema/calendar.ts';
import { refuse } from '../../../schema/errors.ts';
import { parseGlobalId } from '../../../schema/global-id.ts';
import { Commands, insertInto } from '../../commands.ts';
import type { Queryable } from '../../database.ts';
import { checkLength } from '../../texts.ts';
import { deputyOf, mustBeInOffice } from '../deputies-of.ts';
import { checkDay } from '../duties/workflow.ts';
import type { FulfilPledgeInput, MakePledgeInput } from '../types.ts';
import { type DeputyPledgeRow, deputyPledgeKind } from './deputy-pledges.ts';
import { deputyPledgeMachine } from './workflow.ts';

type Result = Promise<{ deputyPledge: DeputyPledgeRow }>;

/** 代表承诺. What deputies, and the staff of their congress for them, can do to pledges. */
export class DeputyPledgeCommands extends Commands {
  /** Makes a pledge today. Throws FORBIDDEN for all but the deputy and the congress's staff, BAD_INPUT, BAD_ID, WRONG_OWNER, REQUEST_ID_REUSED. */
  async make(input: MakePledgeInput): Result {
    const { jurisdiction: code, deputy, station = null, pledge, dueOn } = input;
    const row = { code, deputy_id: deputy };
    const id = await this.create(deputyPledgeMachine, 'PLEDGE', input, row, async (db, id, state) => {
      checkLength('A pledge', pledge, 500);
      checkDay('The day', dueOn, this.day, addMonths(this.day, 60));
      mustBeInOffice(await deputyOf(db, code, deputy));
      if (station !== null) await mustBeOpen(db, station);
      const pledged = { pledge, pledged_on: this.day, due_on: dueOn, state };
      await db.rows(insertInto('deputy_pledges', { id, ...row, station_id: station, ...pledged }));
    });
    return this.#result(id);
  }

  /** Records what came of a pledge. Throws as every command on a record does, and BAD_INPUT. */
  async fulfil(input: FulfilPledgeInput): Result {
    const { fulfilledOn, result } = input;
    const id = await this.act(deputyPledgeMachine, 'FULFIL', input, async (_, { pledged_on }) => {
      checkDay('The day', fulfilledOn, pledged_on, this.day);
      checkLength('A result', result, 1_000);
      return { fulfilled_on: fulfilledOn, result };
    });
    return this.#result(id);
  }

  async #result(id: string): Result {
    return { deputyPledge: await this.result(deputyPledgeKind, id) };
  }
}

/** Checks that a pledge can be posted at a station. Throws BAD_ID, BAD_INPUT. */
async function mustBeOpen(db: Queryable, station: string): Promise<void> {
  parseGlobalId(station, 'ContactStation');
  const [open] = await db.rows(sql`select id from contact_stations where id = ${station} and state = 'OPEN'`);
  if (open === undefined) throw refuse('BAD_INPUT', `An open station that is kept here is needed, but got: ${station}.`);
}
