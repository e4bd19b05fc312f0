import sql from 'sql-template-tag';
import type { Queryable } from '../../database.ts';
import { type Step, stepsFrom } from '../../machine.ts';
import type { PilContactPointState } from '../types.ts';
import { tellProcuratorate } from './telling.ts';
import { type ContactPointColumns, contactPointMachine } from './workflow.ts';

/** When it is, and how a step is remembered. */
interface Leaving {
  now: Date;
  day: string;
  remember: (id: string, steps: readonly Step[], reason: string) => Promise<void>;
}

/**
 * 联系点去留. What becomes of the contact points of stations that are merged into `successor`, or closed: the one that stands firmest moves to a successor that has
 * none, so that what citizens tell there can still be referred; all others are closed. In the transaction of the stations' own step; the procuratorate is told.
 */
export async function leaveStations(
  db: Queryable,
  stations: readonly string[],
  successor: string | null,
  { now, day, remember }: Leaving,
): Promise<void> {
  const standing = await db.rows<ContactPointColumns & { id: string; state: PilContactPointState }>(sql`
    select *
    from pil_contact_points
    where station_id = any(${[...stations, successor]}::text[]) and state in ('PROPOSED', 'OPEN', 'SUSPENDED')
    order by station_id = ${successor} desc nulls last, state = 'OPEN' desc, state = 'SUSPENDED' desc, id
    for update`);
  const [firmest] = successor === null ? [] : standing;
  for (const found of standing) {
    const { id, state, station_id, opened_on } = found;
    if (found === firmest) {
      if (station_id === successor) continue;
      await db.rows(sql`update pil_contact_points set station_id = ${successor} where id = ${id}`);
      await remember(id, stepsFrom(contactPointMachine, id, state, ['MOVE']), '联络站合并');
      await tellProcuratorate(db, now, found, 'report', { event: 'MOVE', on: day, station: successor });
      continue;
    }
    const reason = successor === null ? '联络站撤销' : '联络站合并';
    await db.rows(sql`
      update pil_contact_points
      set state = 'CLOSED', ended_on = ${day}::date, end_reason = ${reason}
      where id = ${id}`);
    await remember(id, stepsFrom(contactPointMachine, id, state, ['CLOSE']), reason);
    await tellProcuratorate(db, now, found, 'report', { event: 'CLOSE', on: day, reason, openedOn: opened_on });
  }
}
