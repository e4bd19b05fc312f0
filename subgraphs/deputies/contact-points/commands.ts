import sql from 'sql-template-tag';
import { refuse } from '../../../schema/errors.ts';
import { type JurisdictionCode, officialCode } from '../../../schema/jurisdiction-code.ts';
import { type Changes, Commands, type Request, insertInto } from '../../commands.ts';
import type { Queryable } from '../../database.ts';
import { congressHalf, mustBeLinked, usualPartner } from '../../linkage/halves.ts';
import type { Found } from '../../machine.ts';
import { ownId } from '../../owner.ts';
import { checkLength } from '../../texts.ts';
import { deputyOf, mustBeInOffice } from '../deputies-of.ts';
import type {
  AppointPilContactPointLiaisonInput,
  MovePilContactPointInput,
  PilContactPointCommandInput,
  PilContactPointReasonInput,
  PilContactPointState,
  ProposePilContactPointInput,
} from '../types.ts';
import { type PilContactPointRow, pilContactPointKind } from './contact-points.ts';
import { tellProcuratorate } from './telling.ts';
import { type ContactPointColumns, contactPointMachine } from './workflow.ts';

/** What is answered to a command on a contact point. */
type Result = Promise<{ pilContactPoint: PilContactPointRow }>;

/** What the procuratorate is told of a step, beside when it was. */
type Told = Readonly<Record<string, unknown>>;

/**
 * What the staff of a congress can do to contact points; of each step the procuratorate is told. All throw BAD_ID, WRONG_OWNER, NOT_FOUND, FORBIDDEN,
 * WRONG_STATE, BAD_INPUT, REQUEST_ID_REUSED.
 */
export class ContactPointCommands extends Commands {
  /** Proposes one at an open station. Throws UNKNOWN_JURISDICTION; WRONG_STATE for a station that is not open, or has one. */
  async propose(input: ProposePilContactPointInput): Result {
    const { jurisdiction: code, station, liaison = null } = input;
    const partner = input.partner ?? usualPartner(congressHalf, code);
    const id = await this.create(contactPointMachine, 'PROPOSE', input, { code }, async (db, id, state) => {
      mustBeLinked(congressHalf, code, partner);
      await this.#mustBeFree(db, code, station);
      if (liaison !== null) mustBeInOffice(await deputyOf(db, code, liaison));
      const row = { id, code, station_id: station, state, partner, liaison_id: liaison, proposed_on: this.day };
      await db.rows(insertInto('pil_contact_points', row));
      await tellProcuratorate(db, this.owner.now(), { id, partner }, 'receive', { station, liaison, on: this.day });
    });
    return this.#result(id);
  }

  /** Says which deputy in office sees to it, or that nobody does. */
  async appoint(input: AppointPilContactPointLiaisonInput): Result {
    const { liaison = null } = input;
    return this.#take('APPOINT', input, async (db, { code }) => {
      if (liaison !== null) mustBeInOffice(await deputyOf(db, code, liaison));
      return [{ liaison_id: liaison }, { liaison }];
    });
  }

  /** Moves it to another open station that has none. */
  async move(input: MovePilContactPointInput): Result {
    const { station } = input;
    return this.#take('MOVE', input, async (db, { code }) => {
      await this.#mustBeFree(db, code, station);
      return [{ station_id: station }, { station }];
    });
  }

  /** Suspends it. */
  async suspend(input: PilContactPointReasonInput): Result {
    const { reason } = input;
    return this.#take('SUSPEND', input, async () => {
      checkLength('A reason', reason, 1_000);
      return [{}, { reason }];
    });
  }

  /** Resumes it. */
  async resume(input: PilContactPointCommandInput): Result {
    return this.#take('RESUME', input, async () => [{}, {}]);
  }

  /** Closes it, or takes the proposal back. */
  async close(input: PilContactPointReasonInput): Result {
    const { reason } = input;
    return this.#take('CLOSE', input, async (_, { opened_on }) => {
      checkLength('A reason', reason, 1_000);
      return [
        { ended_on: this.day, end_reason: reason },
        { reason, openedOn: opened_on },
      ];
    });
  }

  /** Takes a step of which the procuratorate is told: what changes, and what it is told. */
  async #take(
    event: 'APPOINT' | 'MOVE' | 'SUSPEND' | 'RESUME' | 'CLOSE',
    input: Request & { id: string; reason?: string | null },
    work: (db: Queryable, found: Found<PilContactPointState, ContactPointColumns>) => Promise<[changes: Changes, told: Told]>,
  ): Result {
    const id = await this.act(contactPointMachine, event, input, async (db, found) => {
      const [changes, told] = await work(db, found);
      await tellProcuratorate(db, this.owner.now(), found, 'report', { event, on: this.day, ...told });
      return changes;
    });
    return this.#result(id);
  }

  /** Checks that a station of the congress is open and has no contact point, and keeps both so until the command is through. */
  async #mustBeFree(db: Queryable, code: JurisdictionCode, id: string): Promise<void> {
    if (ownId(this.owner, id, 'ContactStation').code !== code) {
      throw refuse('BAD_INPUT', `A station of ${officialCode(code)} is needed, but got: ${id}.`);
    }
    const [station] = await db.rows<{ state: string; taken: string | null }>(sql`
      select state, (
        select id from pil_contact_points where station_id = contact_stations.id and state in ('PROPOSED', 'OPEN', 'SUSPENDED')
      ) as taken
      from contact_stations
      where id = ${id}
      for update`);
    if (station === undefined) throw refuse('NOT_FOUND', `There is no ContactStation ${id}.`);
    const { state, taken } = station;
    if (state !== 'OPEN') throw refuse('WRONG_STATE', `An open station is needed, but ${id} is ${state}.`, { state });
    if (taken !== null) throw refuse('WRONG_STATE', `The station ${id} has the contact point ${taken}.`, { state });
  }

  async #result(id: string): Result {
    return { pilContactPoint: await this.result(pilContactPointKind, id) };
  }
}
