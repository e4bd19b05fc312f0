import sql from 'sql-template-tag';
import { refuse } from '../../../schema/errors.ts';
import { globalId } from '../../../schema/global-id.ts';
import { type JurisdictionCode, isWithin, officialCode } from '../../../schema/jurisdiction-code.ts';
import { placeOf } from '../../../schema/places.ts';
import { insertInto } from '../../commands.ts';
import type { Queryable } from '../../database.ts';
import { newLocalId } from '../../local-id.ts';
import { type Owner, ownId, today } from '../../owner.ts';
import { checkLength } from '../../texts.ts';
import { deputyOf, mustBeInOffice } from '../deputies-of.ts';
import type { OpinionCitizenInput, OpinionState, RecordOpinionInput } from '../types.ts';
import { type Contact, masked } from './masking.ts';
import { fingerprint, receiptHash, receiptOf } from './receipts.ts';

/**
 * Writes a new opinion and, sealed, who told it. From then on the transaction is that of who knows its receipt number, which is what the
 * database lets enter one. Throws BAD_INPUT, BAD_ID, UNKNOWN_JURISDICTION, WRONG_OWNER.
 */
export async function enter(
  db: Queryable,
  owner: Owner,
  { id, state, input }: { id: string; state: OpinionState; input: RecordOpinionInput },
): Promise<void> {
  const { jurisdiction: code, channel, topic, text, ticketNumber = null, place = null, station = null, deputy = null } = input;
  checkLength('An opinion', text, 2_000);
  if ((channel === 'HOTLINE_12345') !== (ticketNumber !== null)) {
    throw refuse('BAD_INPUT', `A ticket’s number goes with HOTLINE_12345 and with nothing else, but got: ${channel}.`);
  }
  if (ticketNumber !== null) checkLength('A ticket’s number', ticketNumber, 50);
  if (channel === 'STATION' && station === null) throw refuse('BAD_INPUT', 'An opinion told at a station needs the station.');
  if (place !== null) checkPlace(code, place);
  if (station !== null) await checkStation(db, owner, code, station);
  if (deputy !== null) mustBeInOffice(await deputyOf(db, code, deputy));
  const contact = contactOf(input.citizen);

  const receipt = receiptHash(owner, receiptOf(owner, id));
  await db.rows(sql`select set_config('liandong.receipt', ${receipt}, true)`);
  await db.rows(
    insertInto('citizen_opinions', {
      id,
      code,
      channel,
      ticket_number: ticketNumber,
      topic,
      text,
      place,
      station_id: station,
      deputy_id: deputy,
      state,
      received_on: today(owner),
      receipt_hash: receipt,
    }),
  );
  if (contact === null) return;
  const citizen = globalId(code, 'OpinionCitizen', newLocalId(owner.now()));
  await db.rows(insertInto('opinion_citizens', { id: citizen, code, opinion_id: id, ...contact }));
  await db.rows(insertInto('masked_citizens', { opinion_id: id, ...masked(contact) }));
}

/**
 * Counts a submission by nobody in particular to a station, or to a congress without one. The gateway bounds each client; this bounds all together, where
 * the database holds the count. Throws RATE_LIMITED for more than 60 within the same hour of the clock.
 */
export async function countSubmission(
  db: Queryable,
  { now }: Owner,
  { jurisdiction, station }: Pick<RecordOpinionInput, 'jurisdiction' | 'station'>,
): Promise<void> {
  const hour = `${now().toISOString().slice(0, 13)}:00:00Z`;
  try {
    await db.rows(sql`
      insert into opinion_hours (code, station_id, hour, submitted)
      values (${jurisdiction}, ${station ?? ''}, ${hour}, 1)
      on conflict (code, station_id) do update
      set hour = excluded.hour,
        submitted = case when opinion_hours.hour = excluded.hour then opinion_hours.submitted + 1 else 1 end`);
  } catch (error) {
    if (!(error instanceof Error && 'constraint' in error && error.constraint === 'opinions_an_hour')) throw error;
    throw refuse('RATE_LIMITED', 'Too many opinions came in here within this hour. Submit it in the next one, or by 12345.');
  }
}

function checkPlace(code: JurisdictionCode, place: JurisdictionCode): void {
  if (placeOf(place) === undefined) throw refuse('UNKNOWN_JURISDICTION', `There is no place ${officialCode(place)}.`);
  if (!isWithin(place, code)) {
    throw refuse('BAD_INPUT', `A place of ${officialCode(code)} or below is needed, but got: ${officialCode(place)}.`);
  }
}

/** The station is open, and of the congress or where its place is. */
async function checkStation(db: Queryable, owner: Owner, code: JurisdictionCode, id: string): Promise<void> {
  ownId(owner, id, 'ContactStation');
  const [station] = await db.rows<{ state: string; code: string; place: string }>(sql`
    select state, code, place
    from contact_stations
    where id = ${id}`);
  if (station?.state !== 'OPEN') throw refuse('BAD_INPUT', `An open station is needed, but got: ${id}.`);
  if (station.code !== code && station.place !== code) {
    throw refuse('BAD_INPUT', `A station of ${officialCode(code)} is needed, but got: ${id}.`);
  }
}

/** The content of a command by which it is known when it is sent again: without what is sealed. */
export function contentOf<Input extends { citizen?: OpinionCitizenInput | null }>(
  owner: Owner,
  input: Input,
): Omit<Input, 'citizen'> & { citizen: string } {
  const { name = null, phone = null, address = null } = input.citizen ?? {};
  return { ...input, citizen: fingerprint(owner, [name, phone, address]) };
}

/** Who tells it; null for nobody. What is wrong is said without what was given. */
function contactOf(citizen: OpinionCitizenInput | null | undefined): Contact | null {
  const { name = null, phone = null, address = null } = citizen ?? {};
  if (name === null && phone === null && address === null) return null;
  if (name !== null) checkLength('A name', name, 50);
  if (phone !== null) checkLength('A telephone number', phone, 40);
  if (address !== null) checkLength('An address', address, 200);
  return { name, phone, address };
}
