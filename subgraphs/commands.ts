import { createHash } from 'node:crypto';
import sql, { type Sql, join, raw } from 'sql-template-tag';
import type { Identity } from '../schema/caller.ts';
import { refuse } from '../schema/errors.ts';
import { globalId } from '../schema/global-id.ts';
import { type JurisdictionCode, officialCode } from '../schema/jurisdiction-code.ts';
import { placeOf } from '../schema/places.ts';
import { keeperOf } from '../schema/subgraphs.ts';
import type { Queryable, Settings } from './database.ts';
import { newLocalId } from './local-id.ts';
import { type Found, type Machine, type Step, mustBeActor, stepsFrom } from './machine.ts';
import { type Owner, mustOwn, ownId, today } from './owner.ts';
import type { Reading } from './reading.ts';
import { type RecordKind, RecordStore } from './record-store.ts';
import { checkLength } from './texts.ts';
import { actingSettingsOf } from './visibility/settings.ts';

/** What every command may be given: an id by which it is known when it is sent again. */
export interface Request {
  requestId?: string | null;
}

/** An event that depends on the record: `event` says who may, `choose` which one it is. */
export interface Chosen<Event, Row> {
  event: Event;
  choose: (db: Queryable, found: Row) => Promise<Event>;
}

/** Columns of a record that a command changes, with their new values. */
export type Changes = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

/**
 * What can be done to records, each command in one transaction: the record, its history and the request's id change together or not at all. Of two
 * commands at once on one record the second waits for the first, and is told the state it then finds.
 */
export class Commands {
  protected readonly reading: Reading;

  constructor(reading: Reading) {
    this.reading = reading;
  }

  protected get owner(): Owner {
    return this.reading.owner;
  }

  protected get identity(): Identity | null {
    return this.reading.caller.identity;
  }

  /** Who acts, as the database's own rules know it. */
  protected get settings(): Settings {
    return actingSettingsOf(this.reading.caller, this.owner.code);
  }

  /** Today's legal day by the owner's clock. */
  protected get day(): string {
    return today(this.reading.owner);
  }

  /**
   * Makes a record of a place by the machine's first step: `insert` writes its row with the id given. Returns the id. Throws WRONG_OWNER,
   * UNKNOWN_JURISDICTION, BAD_INPUT for a place without a congress, FORBIDDEN for who is no actor to `row`, REQUEST_ID_REUSED, and what `insert` throws.
   */
  protected async create<State extends string, Event extends string, Actor extends string, Row extends object>(
    machine: Machine<State, Event, Actor, Row>,
    event: Event,
    input: Request,
    row: Partial<Row> & { code: JurisdictionCode },
    insert: (db: Queryable, id: string, state: State) => Promise<void>,
  ): Promise<string> {
    mustOwn(this.owner, row.code);
    if (keeperOf(this.owner.subgraph) === 'CONGRESS') mustHaveCongress(row.code);
    // The actors of a first step look at no more than what is given.
    mustBeActor(machine, event, this.identity, row as Row);
    const first = machine.steps.find((step) => step.event === event && step.from === null);
    if (first === undefined) throw new Error(`${event} is no first step of a ${machine.type}.`);
    const id = globalId(row.code, machine.type, newLocalId(this.owner.now()));
    return this.once(`${machine.type} ${event}`, input, id, async (db) => {
      await insert(db, id, first.to);
      await this.remember(db, id, [first], null);
    });
  }

  /**
   * Takes a record through the steps of some events, of which those already taken are left out and the last one counts. `work` is given the row found
   * and returns what else changes of it; what hangs on the record it writes itself. Returns the id. Throws BAD_ID, WRONG_OWNER, NOT_FOUND also for
   * a record that the caller may not see, FORBIDDEN, WRONG_STATE, REQUEST_ID_REUSED, and what `work` throws.
   */
  protected async act<State extends string, Event extends string, Actor extends string, Row extends object>(
    machine: Machine<State, Event, Actor, Row>,
    events: Event | readonly Event[] | Chosen<Event, Found<State, Row>>,
    input: Request & { id: string; reason?: string | null },
    work: (
      db: Queryable,
      found: Found<State, Row>,
      steps: readonly Step<State, Event, Actor>[],
    ) => Promise<Changes> = async () => ({}),
  ): Promise<string> {
    const { type, table, stateColumn = 'state' } = machine;
    const { id, reason = null } = input;
    const isChosen = typeof events === 'object' && 'choose' in events;
    const all = typeof events === 'string' ? [events] : isChosen ? [events.event] : events;
    const event = all.at(-1);
    if (event === undefined) throw new Error('A command needs an event.');
    ownId(this.owner, id, type);
    if (reason !== null) checkLength('A reason', reason, 1_000);
    return this.once(`${type} ${event}`, input, id, async (db) => {
      const [seen] = await db.rows<Found<State, Row>>(sql`select * from ${raw(table)} where id = ${id}`);
      if (seen === undefined) throw refuse('NOT_FOUND', `There is no ${type} ${id}.`);
      mustBeActor(machine, event, this.identity, seen);
      const [found] = await db.rows<Found<State, Row>>(sql`
        select *, ${raw(stateColumn)} as state from ${raw(table)} where id = ${id} for update`);
      if (found === undefined) throw new Error(`The database's rules do not let ${event} change the ${type} ${id}.`);
      const steps = stepsFrom(machine, id, found.state, isChosen ? [await events.choose(db, found)] : all);
      const changes = Object.entries({ [stateColumn]: steps.at(-1)?.to ?? found.state, ...(await work(db, found, steps)) });
      await db.rows(sql`
        update ${raw(table)}
        set ${join(changes.map(([column, value]) => sql`${raw(column)} = ${value}`))}
        where id = ${id}`);
      await this.remember(db, id, steps, reason);
    });
  }

  /**
   * Carries a command out once: the same caller's `requestId` with the same content again returns the first result's id, with another content it is refused.
   * Two that arrive together wait for each other at the primary key. Throws REQUEST_ID_REUSED.
   */
  protected async once(
    command: string,
    input: Request,
    id: string,
    work: (db: Queryable, id: string) => Promise<void>,
  ): Promise<string> {
    const { requestId, ...content } = input;
    if (requestId != null) checkLength('A requestId', requestId, 100);
    await this.reading.afresh();
    return this.owner.database.transaction(this.settings, async (db) => {
      if (requestId != null) {
        const hash = createHash('sha256')
          .update(JSON.stringify([command, canonical(content)]))
          .digest('hex');
        const [first] = await db.rows(sql`
          insert into requests (caller, request_id, content_hash, record_id, at)
          values (${this.#subject}, ${requestId}, ${hash}, ${id}, ${this.owner.now().toISOString()})
          on conflict do nothing
          returning request_id`);
        if (first === undefined) return this.#firstResult(db, requestId, hash);
      }
      await work(db, id);
      return id;
    });
  }

  /** The record as it is after a command. */
  protected async result<Row extends { id: string }, Filter, Order extends string>(
    kind: RecordKind<Row, Filter, Order>,
    id: string,
  ): Promise<Row> {
    return new RecordStore(this.reading, kind).mustLoad(id);
  }

  /** 办理过程. Adds steps to a record's history, which names who took them, and of which organ. */
  protected async remember(db: Queryable, id: string, steps: readonly Step[], reason: string | null): Promise<void> {
    const actor = `${this.identity?.organ.name ?? ''} ${this.identity?.name ?? ''} (${this.#subject})`.trim();
    await db.rows(sql`
      insert into history (record_id, position, event, from_state, to_state, at, actor, reason)
      select ${id}, coalesce((select max(position) from history where record_id = ${id}), 0) + position,
        event, from_state, to_state, ${this.owner.now().toISOString()}::timestamptz, ${actor},
        case when position = ${steps.length} then ${reason} end
      from unnest(${steps.map(({ event }) => event)}::text[], ${steps.map(({ from }) => from)}::text[],
        ${steps.map(({ to }) => to)}::text[]) with ordinality as step (event, from_state, to_state, position)`);
  }

  get #subject(): string {
    return this.identity?.subject ?? 'anonymous';
  }

  async #firstResult(db: Queryable, requestId: string, hash: string): Promise<string> {
    const [request] = await db.rows<{ hash: string; id: string }>(sql`
      select content_hash as hash, record_id as id
      from requests
      where caller = ${this.#subject} and request_id = ${requestId}`);
    if (request?.hash !== hash) {
      throw refuse('REQUEST_ID_REUSED', `The requestId ${requestId} was used for a command with another content.`);
    }
    return request.id;
  }
}

/** 办理过程. The part of a kind of record that is its history. */
export const historyPart = {
  table: 'history',
  of: 'record_id',
  columns: sql`event, from_state as "from", to_state as "to", at, actor, reason`,
  order: sql`position`,
  most: 100,
};

/** The refusal of a step that needs something that is not done yet. */
export function notReady(message: string): Error {
  return refuse('NOT_READY', message);
}

/** Checks that the last day for a step is not over; there may be none. Throws TOO_LATE. */
export function mustBeInTime(what: string, dueOn: string | null | undefined, day: string): void {
  if (dueOn != null && day > dueOn) throw refuse('TOO_LATE', `The last day for ${what} was ${dueOn}.`);
}

/** `insert into table (columns) values (values)` of one row. */
export function insertInto(table: string, row: Changes): Sql {
  const columns = Object.keys(row).map((column) => raw(column));
  return sql`insert into ${raw(table)} (${join(columns)}) values (${join(Object.values(row))})`;
}

function mustHaveCongress(code: JurisdictionCode): void {
  const place = placeOf(code);
  if (place === undefined) throw refuse('UNKNOWN_JURISDICTION', `There is no place ${officialCode(code)}.`);
  if (!place.hasCongress) throw refuse('BAD_INPUT', `${place.name} (${officialCode(code)}) has no people's congress.`);
}

/** The same content whatever the order of its keys. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, each]) => [key, canonical(each)]);
}
