import sql from 'sql-template-tag';
import { refuse } from '../../../schema/errors.ts';
import { parseGlobalId } from '../../../schema/global-id.ts';
import { isWithin } from '../../../schema/jurisdiction-code.ts';
import { Commands, insertInto } from '../../commands.ts';
import type { Queryable } from '../../database.ts';
import { checkLength } from '../../texts.ts';
import { mustBeOpen } from '../rules/rules.ts';
import type { ReceiveStationClueInput } from '../types.ts';
import { checkedReporter, mustHaveProcuratorate } from './commands.ts';
import { tellCongress } from './telling.ts';
import { clueMachine } from './workflow.ts';

/** 联络站线索. What congresses refer by contact points. */
export class StationClues extends Commands {
  /**
   * Takes in and registers what a congress refers by a contact point that was open, and tells it so; once. Who told it is sealed. Throws FORBIDDEN, BAD_ID, WRONG_OWNER,
   * UNKNOWN_JURISDICTION, REQUEST_ID_REUSED; BAD_INPUT also for a field that is not open; WRONG_STATE for what was received already.
   */
  async receive(input: ReceiveStationClueInput): Promise<{ id: string }> {
    const { jurisdiction: code, opinion, contactPoint, field, summary, place = null, unit = null, reporter = null } = input;
    const { code: congress } = parseGlobalId(opinion, 'CitizenOpinion');
    const id = await this.create(clueMachine, 'RECEIVE_STATION', input, { code, congress }, async (db, id, state) => {
      mustHaveProcuratorate(code);
      await mustBeOpen(db, field, { code, on: this.day });
      checkLength('A summary', summary, 2_000);
      if (unit !== null) checkLength('A unit', unit, 100);
      const taken = await db.rows(sql`
        ${insertInto('clues', {
          id,
          code,
          number: `联络站${id.split('.').at(-1) ?? ''}`,
          source: 'STATION',
          field,
          summary,
          state,
          registered_on: this.day,
          // Places of the sender's may be no places of the receiver's.
          place: place !== null && isWithin(place, code) ? place : null,
          unit,
          opinion_id: opinion,
          congress,
          contact_point_id: await countedPoint(db, code, congress, contactPoint),
        })}
        on conflict (opinion_id) do nothing
        returning id`);
      if (taken.length === 0) throw refuse('WRONG_STATE', `${opinion} has been received already.`, { state });
      if (reporter !== null) await db.rows(insertInto('clue_reporters', { clue_id: id, code, ...checkedReporter(reporter) }));
      await tellCongress(db, this.owner.now(), { id, opinion_id: opinion, congress }, 'REGISTER', this.day);
    });
    return { id };
  }
}

/** The half of the contact point by which it was referred, with one more to its count. It may have been suspended or closed while the opinion was on the road. Throws BAD_INPUT. */
async function countedPoint(db: Queryable, code: string, congress: string, counterpart: string): Promise<string> {
  parseGlobalId(counterpart, 'PilContactPoint');
  const [point] = await db.rows<{ id: string }>(sql`
    update pil_contact_points
    set clues_referred = clues_referred + 1
    where counterpart_id = ${counterpart} and code = ${code} and partner = ${congress} and opened_on is not null
    returning id`);
  if (point === undefined) throw refuse('BAD_INPUT', `${counterpart} is no contact point that was opened here.`);
  return point.id;
}
