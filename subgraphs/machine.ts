import type { Identity } from '../schema/caller.ts';
import { refuse } from '../schema/errors.ts';
import type { JurisdictionCode } from '../schema/jurisdiction-code.ts';
import { isCongressStaff } from './visibility/standing.ts';

/** A step that a record can take in its life. */
export interface Step<State extends string = string, Event extends string = string, Actor extends string = string> {
  event: Event;
  /** Null for the first step of all. */
  from: State | null;
  to: State;
  /** Who may take it. */
  by: readonly Actor[];
}

/** 流程. The states of one kind of record and what may follow what, with who may do it. */
export interface Machine<State extends string, Event extends string, Actor extends string, Row extends object> {
  /** The type's name in the schema and in the ids. */
  type: string;
  /** The table; it has the columns `id`, `code` and that of the state. */
  table: string;
  /** The column that holds the state; `state` when absent. */
  stateColumn?: string;
  steps: readonly Step<State, Event, Actor>[];
  /** Whether somebody is an actor to a record, by its row as it stands in the table. */
  actors: { readonly [Each in Actor]: (identity: Identity, row: Row) => boolean };
  /** Actors that somebody who is not logged in is; none when absent. */
  anonymous?: readonly Actor[];
}

/** A machine whatever its states, events and actors are. */
// biome-ignore lint: the row is what a machine takes, so only `never` stands for all of them
export type AnyMachine = Machine<string, string, string, never>;

/** 本级人大工作人员. Whether somebody is on the staff of the congress of a record's place. */
export function isOwnStaff(identity: Identity, { code }: { code: JurisdictionCode }): boolean {
  return isCongressStaff(identity) && identity.organ.code === code;
}

/** What a step is of: the state and the row of a record that is there. */
export type Found<State extends string, Row extends object> = Row & { id: string; code: JurisdictionCode; state: State };

/** Checks that the caller is one of those who may take steps of an event with this record. Throws FORBIDDEN. */
export function mustBeActor<State extends string, Event extends string, Actor extends string, Row extends object>(
  { type, steps, actors, anonymous = [] }: Machine<State, Event, Actor, Row>,
  event: Event,
  identity: Identity | null,
  row: Row,
): void {
  const may = [...new Set(steps.filter((step) => step.event === event).flatMap(({ by }) => by))];
  if (!may.some((actor) => (identity === null ? anonymous.includes(actor) : actors[actor](identity, row)))) {
    throw refuse('FORBIDDEN', `${event} of a ${type} is for ${may.join(' or ')} to do.`);
  }
}

/**
 * The steps from a state by one event after the other, leaving out those that are done already; the last must be possible. Throws WRONG_STATE with the
 * state found.
 */
export function stepsFrom<State extends string, Event extends string, Actor extends string>(
  { type, steps }: { type: string; steps: readonly Step<State, Event, Actor>[] },
  id: string,
  state: State,
  events: readonly Event[],
): Step<State, Event, Actor>[] {
  const taken: Step<State, Event, Actor>[] = [];
  let reached = state;
  for (const event of events) {
    const step = steps.find((each) => each.event === event && each.from === reached);
    if (step === undefined) continue;
    taken.push(step);
    reached = step.to;
  }
  const last = events.at(-1);
  if (taken.at(-1)?.event !== last) {
    const allowed = [...new Set(steps.filter((step) => step.event === last).map(({ from }) => from))];
    throw refuse('WRONG_STATE', `${last} needs a ${type} that is ${allowed.join(' or ')}, but ${id} is ${state}.`, { state });
  }
  return taken;
}
