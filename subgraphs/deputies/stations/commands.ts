import sql from 'sql-template-tag';
import { addDays } from '../../../schema/calendar.ts';
import { refuse } from '../../../schema/errors.ts';
import { globalId, parseGlobalId } from '../../../schema/global-id.ts';
import { type JurisdictionCode, isWithin, officialCode } from '../../../schema/jurisdiction-code.ts';
import { placeOf } from '../../../schema/places.ts';
import { Commands, type Request, insertInto } from '../../commands.ts';
import type { Queryable } from '../../database.ts';
import { newLocalId } from '../../local-id.ts';
import { type Owner, ownId } from '../../owner.ts';
import { checkLength } from '../../texts.ts';
import { leaveStations } from '../contact-points/leaving.ts';
import type {
  DutyRule,
  HoldSessionInput,
  InspectStationInput,
  MergeStationsInput,
  NameStationHeadInput,
  PlanStationInput,
  ScheduleSessionsInput,
  SetDutyRuleInput,
  StationState,
} from '../types.ts';
import { mustBeSeated } from '../deputies-of.ts';
import { checkNumber } from '../duties/workflow.ts';
import { onOneLine } from '../groups/workflow.ts';
import { dutyDays } from './duty-days.ts';
import { mustHaveRoom } from './quotas.ts';
import { type StationSessionRow, sessionKind } from './sessions.ts';
import { type ContactStationRow, stationKind } from './stations.ts';
import { sessionMachine, stationMachine } from './workflow.ts';

/** What the commands of stations give back. */
export interface StationResult {
  contactStation: ContactStationRow;
}

/** What the commands of sessions give back. */
export interface SessionResult {
  stationSession: StationSessionRow;
}

type StepInput = Request & { id: string; reason?: string | null };

/** What can be done to contact stations and their sessions, by the staff of their congress; each throws what `Commands` throws, and what it says. */
export class StationCommands extends Commands {
  /** Plans a station. Throws BAD_INPUT, UNKNOWN_JURISDICTION. */
  async plan(input: PlanStationInput): Promise<StationResult> {
    const { jurisdiction: code, name, place, kind, mode = 'FIXED', manager = null, parent = null } = input;
    const id = await this.create(stationMachine, 'PLAN', input, { code }, async (db, id, state) => {
      checkLength('A name', name, 100);
      if (manager !== null) checkLength('A manager’s office', manager, 50);
      if (placeOf(place) === undefined) throw refuse('UNKNOWN_JURISDICTION', `There is no place ${officialCode(place)}.`);
      if (!isWithin(place, code)) {
        throw refuse('BAD_INPUT', `A station of ${officialCode(code)} is there or below, but got: ${officialCode(place)}.`);
      }
      if (parent !== null) await mustBeOpenStation(db, this.owner, parent, code);
      await db.rows(insertInto('contact_stations', { id, code, name, place, kind, mode, manager, state, upper_id: parent }));
    });
    return this.#station(id);
  }

  /** Opens a planned station. Throws NOT_READY where a binding rule says that its township has as many as it may. */
  async open(input: StepInput): Promise<StationResult> {
    const id = await this.act(stationMachine, 'OPEN', input, async (db, { code, place }) => {
      await mustHaveRoom(db, { code, place, on: this.day });
      return { opened_on: this.day };
    });
    return this.#station(id);
  }

  /** Closes a station with its contact point, or gives up a planned one. */
  async close(input: StepInput): Promise<StationResult> {
    const id = await this.act(stationMachine, 'CLOSE', input, async (db, { id }) => {
      await this.#leave(db, [id], null);
      return { ended_on: this.day };
    });
    return this.#station(id);
  }

  /** Merges other stations into one, to which a contact point moves if it has none. Throws BAD_INPUT for none, too many, itself, or one of another congress; WRONG_STATE for one that is not open. */
  async merge(input: MergeStationsInput): Promise<StationResult> {
    const { predecessors, reason = null } = input;
    const id = await this.act(stationMachine, 'RECEIVE', input, async (db, { id, code }) => {
      if (predecessors.length < 1 || predecessors.length > 20 || new Set([id, ...predecessors]).size <= predecessors.length) {
        throw refuse('BAD_INPUT', `1 to 20 other stations are merged, each named once, but got: ${predecessors.length}.`);
      }
      // In one order, so that two merges at once cannot wait for each other.
      for (const each of predecessors.toSorted()) {
        await mustBeOpenStation(db, this.owner, each, code);
        await db.rows(sql`
          update contact_stations
          set state = 'MERGED', successor_id = ${id}, ended_on = ${this.day}::date
          where id = ${each}`);
        await this.remember(db, each, [{ event: 'MERGE', from: 'OPEN', to: 'MERGED', by: [] }], reason);
      }
      await this.#leave(db, predecessors, id);
      return {};
    });
    return this.#station(id);
  }

  /** Records an inspection. Throws BAD_INPUT. */
  async inspect(input: InspectStationInput): Promise<StationResult> {
    const { programme, items, met } = input;
    const id = await this.act(stationMachine, 'INSPECT', input, async (db, { id }) => {
      checkLength('A programme', programme, 50);
      if (items < 1 || items > 100 || met < 0 || met > items) {
        throw refuse('BAD_INPUT', `A station meets 0 to all of 1 to 100 items, but got: ${met} of ${items}.`);
      }
      await db.rows(sql`
        insert into station_standards (station_id, position, programme, items, met, inspected_on)
        select ${id}, coalesce(max(position), 0) + 1, ${programme}, ${items}, ${met}, ${this.day}::date
        from station_standards
        where station_id = ${id}`);
      return {};
    });
    return this.#station(id);
  }

  /** Says on which days deputies are there from a day on; a rule from the same day on is replaced. Throws BAD_INPUT. */
  async setRule(input: SetDutyRuleInput): Promise<StationResult> {
    const { kind, days, validFrom } = input;
    const id = await this.act(stationMachine, 'SET_RULE', input, async (db, { id }) => {
      const [least, most] = kind === 'WEEKDAY' ? [1, 7] : [0, 9];
      if (days.length === 0 || new Set(days).size !== days.length || days.some((day) => day < least || day > most)) {
        throw refuse(
          'BAD_INPUT',
          `The days of a rule ${kind} are ${least} to ${most}, each once, but got: ${days.join(', ') || 'none'}.`,
        );
      }
      if (validFrom < this.day) throw refuse('BAD_INPUT', `A rule begins today or later, but got: ${validFrom}.`);
      await db.rows(sql`
        insert into duty_rules (station_id, kind, days, valid_from)
        values (${id}, ${kind}, ${days}, ${validFrom})
        on conflict (station_id, valid_from) do update set kind = excluded.kind, days = excluded.days`);
      return {};
    });
    return this.#station(id);
  }

  /** Schedules the sessions of a period by the rules; days that have one keep it. Throws BAD_INPUT. */
  async schedule(input: ScheduleSessionsInput): Promise<StationResult> {
    const { from, to } = input;
    const id = await this.act(stationMachine, 'SCHEDULE', input, async (db, { id, code }) => {
      if (from < this.day || to < from || to > addDays(from, 92)) {
        throw refuse('BAD_INPUT', `A period begins today or later and has 1 to 93 days, but got: ${from} to ${to}.`);
      }
      const rules = await db.rows<DutyRule>(sql`
        select kind, days, valid_from as "validFrom"
        from duty_rules
        where station_id = ${id}`);
      const days = dutyDays(rules, from, to);
      await db.rows(sql`
        insert into station_sessions (id, code, station_id, session_on, kind, state)
        select id, ${code}, ${id}, session_on, 'REGULAR', 'SCHEDULED'
        from unnest(${days.map(() => globalId(code, 'StationSession', newLocalId(this.owner.now())))}::text[], ${days}::date[]) as new (id, session_on)
        on conflict (station_id, session_on) do nothing`);
      return {};
    });
    return this.#station(id);
  }

  /** Names who heads a station, or nobody. Throws BAD_INPUT, BAD_ID, NOT_FOUND, NOT_READY for one whose mandate is not in force. */
  async nameHead(input: NameStationHeadInput): Promise<StationResult> {
    const { head = null } = input;
    const id = await this.act(stationMachine, 'NAME_HEAD', input, async (db, { code }) => {
      if (head !== null) {
        mustBeOnLine(code, head);
        await mustBeSeated(db, code, [head]);
      }
      return { head_id: head };
    });
    return this.#station(id);
  }

  /** Records a session that was held. Throws BAD_INPUT, also for one that is still to come, and for a deputy that is not there. */
  async hold(input: HoldSessionInput): Promise<SessionResult> {
    const { received, deputies, demandsMet = 0, disputesMediated = 0 } = input;
    const id = await this.act(sessionMachine, 'HOLD', input, async (db, { id, code }) => {
      const [{ on } = { on: '' }] = await db.rows<{ on: string }>(
        sql`select session_on as on from station_sessions where id = ${id}`,
      );
      if (on > this.day) throw refuse('BAD_INPUT', `The session is on ${on}, which is still to come.`);
      if (received < 0 || received > 10_000) throw refuse('BAD_INPUT', `0 to 10,000 people are received, but got: ${received}.`);
      checkNumber('The number of demands met', demandsMet, 0, received);
      checkNumber('The number of disputes mediated', disputesMediated, 0, 1_000);
      if (deputies.length < 1 || deputies.length > 50 || new Set(deputies).size !== deputies.length) {
        throw refuse('BAD_INPUT', `1 to 50 deputies are there, each named once, but got: ${deputies.length}.`);
      }
      for (const deputy of deputies) mustBeOnLine(code, deputy);
      await db.rows(sql`
        insert into session_deputies (session_id, position, deputy_id)
        select ${id}, position, deputy
        from unnest(${deputies}::text[]) with ordinality as attending (deputy, position)`);
      // Those of other owners are counted by their own.
      await db.rows(sql`
        update deputies
        set last_visit_on = greatest(last_visit_on, ${on}::date)
        where id = any(${deputies})`);
      return { received, deputy_count: deputies.length, demands_met: demandsMet, disputes_mediated: disputesMediated };
    });
    return { stationSession: await this.result(sessionKind, id) };
  }

  /** Calls off a session. */
  async cancel(input: StepInput): Promise<SessionResult> {
    return { stationSession: await this.result(sessionKind, await this.act(sessionMachine, 'CANCEL', input)) };
  }

  #leave(db: Queryable, stations: readonly string[], successor: string | null): Promise<void> {
    return leaveStations(db, stations, successor, {
      now: this.owner.now(),
      day: this.day,
      remember: (id, steps, reason) => this.remember(db, id, steps, reason),
    });
  }

  async #station(id: string): Promise<StationResult> {
    return { contactStation: await this.result(stationKind, id) };
  }
}

/** Checks that a deputy is of a place, or of one above or below it. Throws BAD_ID, BAD_INPUT. */
function mustBeOnLine(code: JurisdictionCode, deputy: string): void {
  if (!onOneLine(code, parseGlobalId(deputy, 'Deputy').code)) {
    throw refuse('BAD_INPUT', `A deputy of ${officialCode(code)}, above or below is needed, but got: ${deputy}.`);
  }
}

/** Checks that a station of a congress is open, and keeps it so until the command is through. Throws BAD_ID, WRONG_OWNER, BAD_INPUT, NOT_FOUND, WRONG_STATE. */
export async function mustBeOpenStation(db: Queryable, owner: Owner, id: string, code: JurisdictionCode): Promise<void> {
  if (ownId(owner, id, 'ContactStation').code !== code) {
    throw refuse('BAD_INPUT', `A station of ${officialCode(code)} is needed, but got: ${id}.`);
  }
  const [found] = await db.rows<{ state: StationState }>(sql`
    select state
    from contact_stations
    where id = ${id}
    for update`);
  if (found === undefined) throw refuse('NOT_FOUND', `There is no ContactStation ${id}.`);
  if (found.state !== 'OPEN') {
    throw refuse('WRONG_STATE', `An open station is needed, but ${id} is ${found.state}.`, { state: found.state });
  }
}
