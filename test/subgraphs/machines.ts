import { describe, expect, test } from 'vitest';
import type { Caller } from '../../schema/caller.ts';
import type { JurisdictionCode } from '../../schema/jurisdiction-code.ts';
import type { OwnedSubgraph } from '../../schema/subgraphs.ts';
import { subgraphs } from '../../subgraphs/all.ts';
import type { Step } from '../../subgraphs/machine.ts';
import { ask } from './ask.ts';
import { ownedDatabase, someDay } from './owned-database.ts';

/** How a machine is tried: every state × every event × every caller. */
export interface MachineTrial {
  subgraph: OwnedSubgraph;
  keeper?: JurisdictionCode;
  day?: string;
  machine: { type: string; table: string; stateColumn?: string; steps: readonly Step[] };
  /** States in which nothing is written yet by a command, so that no record of them can be arranged; none when absent. */
  withoutRecord?: readonly string[];
  /** The rows of one record in a state, ready for an event, by table, parents first; `local` tells it from all others. The record's own row has the `id` that is returned. */
  record(state: string, local: string, event: string): { id: string; tables: Record<string, object[]> };
  /** The mutation that takes a step, with a valid input. Events that are no command of their own, such as those of the clock, are left out. */
  commands: Readonly<Record<string, (id: string, local: string) => string>>;
  /** Events that a command takes before its own when they are still to be taken. */
  onTheWay?: Readonly<Record<string, readonly string[]>>;
  /** The event that a command comes to in a state, where that is not always the same. */
  meant?: Readonly<Record<string, (state: string) => string>>;
  /** Actors who are other actors too. */
  alsoAre?: Readonly<Record<string, readonly string[]>>;
  /** Whether a record in a state, ready for an event, is hidden from an actor or another; from the blind it always is. */
  isHidden?: (state: string, who: string, event: string) => boolean;
  /** A caller for each actor. */
  actors: Readonly<Record<string, Caller>>;
  /** Callers who are none of them: those who see the record, and those who do not. */
  others: { seeing: readonly Caller[]; blind: readonly Caller[] };
  /** What else must hold of a record after a step. */
  after?: (row: Record<string, unknown>, step: Step) => void;
}

interface Attempt {
  state: string;
  event: string;
  who: string;
  caller: Caller;
  id: string;
  document: string;
  /** The steps that it must take; none when it must be refused with the code. */
  steps: Step[];
  refusal: string | undefined;
}

/** Tries every step from every state by everybody: what the machine's table allows is done and remembered, anything else is refused and changes nothing. */
export function describeMachine(name: string, trial: MachineTrial): void {
  describe(name, () => {
    test('every state × event × actor: done as the table says, or refused with nothing changed', async () => {
      const { machine, subgraph, keeper = '43', day = someDay } = trial;
      const attempts: Attempt[] = [];
      await using database = await ownedDatabase(subgraph, {}, keeper);
      const tables: Record<string, object[]> = {};
      for (const attempt of attemptsOf(trial, tables)) attempts.push(attempt);
      for (const [table, rows] of Object.entries(tables)) await insertAlike(database, table, rows);
      const tell = ({ state, event, who }: Attempt): string => `${event} of ${state} by ${who}`;
      const give = async (attempt: Attempt) => ask(subgraphs[subgraph], database.on(day, attempt.caller), attempt.document);

      const before = await database.everything();
      for (const attempt of attempts.filter(({ refusal }) => refusal !== undefined)) {
        const { errors } = await give(attempt);
        const found = errors?.map(({ extensions }) => extensions?.code);
        expect(found, `${tell(attempt)}: ${errors?.[0]?.message ?? ''}`).toEqual([attempt.refusal]);
        if (attempt.refusal === 'WRONG_STATE') expect(errors?.[0]?.extensions?.state, tell(attempt)).toBe(attempt.state);
      }
      expect(await database.everything()).toEqual(before);

      for (const attempt of attempts.filter(({ refusal }) => refusal === undefined)) {
        expect((await give(attempt)).errors, tell(attempt)).toBeUndefined();
        const [row] = await database.where(machine.table, 'id', attempt.id);
        expect(row?.[machine.stateColumn ?? 'state'], tell(attempt)).toBe(attempt.steps.at(-1)?.to);
        const history = await database.where('history', 'record_id', attempt.id);
        const taken = history.toSorted((a, b) => Number(a.position) - Number(b.position));
        expect(
          taken.map(({ event, from_state, to_state }) => ({ event, from: from_state, to: to_state })),
          tell(attempt),
        ).toEqual(attempt.steps.map(({ event, from, to }) => ({ event, from, to })));
        const last = attempt.steps.at(-1);
        if (row !== undefined && last !== undefined) trial.after?.(row, last);
      }
    }, 240_000);
  });
}

function* attemptsOf(trial: MachineTrial, tables: Record<string, object[]>): Generator<Attempt> {
  const { machine, commands, onTheWay = {}, meant = {}, alsoAre = {}, actors, others, withoutRecord = [] } = trial;
  const states = [...new Set(machine.steps.flatMap(({ from, to }) => (from === null ? [to] : [from, to])))];
  const callers: [string, Caller, 'actor' | 'seeing' | 'blind'][] = [
    ...Object.entries(actors).map(([who, caller]): [string, Caller, 'actor'] => [who, caller, 'actor']),
    ...others.seeing.map((caller): [string, Caller, 'seeing'] => [caller.identity?.subject ?? 'anonymous', caller, 'seeing']),
    ...others.blind.map((caller): [string, Caller, 'blind'] => [caller.identity?.subject ?? 'anonymous', caller, 'blind']),
  ];
  let serial = 0;
  for (const state of states.filter((each) => !withoutRecord.includes(each))) {
    for (const [event, command] of Object.entries(commands)) {
      for (const [who, caller, part] of callers) {
        const local = `x${++serial}`;
        const { id, tables: rows } = trial.record(state, local, event);
        for (const [table, some] of Object.entries(rows)) (tables[table] ??= []).push(...some);
        const come = meant[event]?.(state) ?? event;
        const steps = pathOf(machine.steps, state, [...(onTheWay[event] ?? []), come]);
        const are = new Set([who, ...(alsoAre[who] ?? [])]);
        const isActor = machine.steps.some(
          (step) => step.event === event && part === 'actor' && step.by.some((each) => are.has(each)),
        );
        const isBlind = part === 'blind' || trial.isHidden?.(state, who, event) === true;
        const refusal = isBlind ? 'NOT_FOUND' : isActor ? (steps.length === 0 ? 'WRONG_STATE' : undefined) : 'FORBIDDEN';
        yield { state, event, who, caller, id, document: command(id, local), steps, refusal };
      }
    }
  }
}

function pathOf(steps: readonly Step[], state: string, events: readonly string[]): Step[] {
  const taken: Step[] = [];
  for (const event of events) {
    const next = steps.find((step) => step.event === event && step.from === (taken.at(-1)?.to ?? state));
    if (next !== undefined) taken.push(next);
  }
  return taken.at(-1)?.event === events.at(-1) ? taken : [];
}

/** Rows of a table may have different columns in different states. */
async function insertAlike(
  database: Awaited<ReturnType<typeof ownedDatabase>>,
  table: string,
  rows: readonly object[],
): Promise<void> {
  const alike = new Map<string, object[]>();
  for (const row of rows) alike.set(Object.keys(row).join(), [...(alike.get(Object.keys(row).join()) ?? []), row]);
  for (const some of alike.values()) {
    // A statement takes 65,535 values.
    for (let at = 0; at < some.length; at += 500) await database.insert(table, some.slice(at, at + 500));
  }
}
