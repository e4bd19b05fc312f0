import sql from 'sql-template-tag';
import { addDays, addMonths } from '../../../schema/calendar.ts';
import { refuse } from '../../../schema/errors.ts';
import { globalId } from '../../../schema/global-id.ts';
import { Commands } from '../../commands.ts';
import { newLocalId } from '../../local-id.ts';
import { mustBeActor } from '../../machine.ts';
import { mustOwn } from '../../owner.ts';
import { RecordStore } from '../../record-store.ts';
import { checkLength } from '../../texts.ts';
import { checkDay } from '../duties/workflow.ts';
import { mustBeOpenStation } from '../stations/commands.ts';
import type { CancelGuidanceInput, FinishGuidanceInput, ScheduleGuidanceInput } from '../types.ts';
import { type GuidanceRuleTerms, guidanceDue } from './guidance-due.ts';
import { type StationGuidanceRow, stationGuidanceKind } from './station-guidances.ts';
import { stationGuidanceMachine } from './workflow.ts';

type Result = Promise<{ stationGuidance: StationGuidanceRow }>;

/** 站点指导. What the staff of a congress can do to the guidance of its stations. */
export class StationGuidanceCommands extends Commands {
  /**
   * Makes due what the rules ask for in a period; what is due already stays as it is. Throws FORBIDDEN for all but the congress's staff, WRONG_OWNER, BAD_INPUT,
   * BAD_ID, NOT_FOUND and WRONG_STATE for a station that is not open, REQUEST_ID_REUSED.
   */
  async schedule(input: ScheduleGuidanceInput): Promise<{ stationGuidances: StationGuidanceRow[] }> {
    const { jurisdiction: code, station = null, from, to } = input;
    mustOwn(this.owner, code);
    mustBeActor(stationGuidanceMachine, 'SCHEDULE', this.identity, { code, starts_on: from });
    await this.once(
      'StationGuidance SCHEDULE',
      input,
      globalId(code, 'StationGuidance', newLocalId(this.owner.now())),
      async (db) => {
        if (from < this.day || to < from || to > addDays(addMonths(from, 12), -1)) {
          throw refuse('BAD_INPUT', `A period begins today or later and has a day to a year, but got: ${from} to ${to}.`);
        }
        if (station !== null) await mustBeOpenStation(db, this.owner, station, code);
        const rules = await db.rows<GuidanceRuleTerms>(sql`
        select id as rule, code, kind, cadence, programme, valid_from as "validFrom", valid_to as "validTo"
        from guidance_rules
        where starts_with(${code}, code) and valid_from <= ${to}::date and (valid_to is null or valid_to >= ${from}::date)`);
        for (const { kind, rule, programme, startsOn, dueOn } of guidanceDue(rules, from, to)) {
          const id = globalId(code, 'StationGuidance', newLocalId(this.owner.now()));
          const [made] = await db.rows(sql`
          insert into station_guidances (id, code, station_id, kind, rule_id, programme, starts_on, due_on, state)
          values (${id}, ${code}, ${station}, ${kind}, ${rule}, ${programme}, ${startsOn}, ${dueOn}, 'DUE')
          on conflict do nothing
          returning id`);
          if (made !== undefined) await this.remember(db, id, [{ event: 'SCHEDULE', from: null, to: 'DUE', by: [] }], null);
        }
      },
    );
    const asked = sql`code = ${code} and station_id is not distinct from ${station} and due_on between ${from}::date and ${to}::date`;
    const due = new RecordStore(this.reading, stationGuidanceKind).pageOf([asked], { orderBy: 'DUE_ON_ASC', first: 100 });
    return { stationGuidances: await due.nodes() };
  }

  /** Records what was done. Throws as every command on a record does, and BAD_INPUT. */
  async finish(input: FinishGuidanceInput): Result {
    const { doneOn, note = null } = input;
    const id = await this.act(stationGuidanceMachine, 'FINISH', input, async (_, { starts_on }) => {
      checkDay('The day', doneOn, starts_on, this.day);
      if (note !== null) checkLength('A note', note, 1_000);
      return { done_on: doneOn, note };
    });
    return this.#result(id);
  }

  /** Calls off what is due. Throws as every command on a record does. */
  async cancel(input: CancelGuidanceInput): Result {
    return this.#result(await this.act(stationGuidanceMachine, 'CANCEL', input));
  }

  async #result(id: string): Result {
    return { stationGuidance: await this.result(stationGuidanceKind, id) };
  }
}
