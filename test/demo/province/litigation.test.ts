import { describe, expect, it } from 'vitest';
import { recordsOf } from '../../../demo/province/records.ts';
import { placesWithin } from '../../../schema/places.ts';
import { caseMachine, closableFrom } from '../../../subgraphs/litigation/cases/workflow.ts';
import { clueMachine } from '../../../subgraphs/litigation/clues/workflow.ts';
import { procuratorialSuggestionMachine } from '../../../subgraphs/litigation/procuratorial-suggestions/workflow.ts';
import type { CaseClosure } from '../../../subgraphs/litigation/types.ts';

const options = { seed: 7, scale: 0.2, asOf: '2026-11-23' };
const codes = placesWithin('4302')
  .map(({ code }) => code)
  .filter((code) => code.length <= 6)
  .concat('43');
const all = codes.map((code) => recordsOf(code, options).litigation);

describe('generated clues, cases and procuratorial suggestions', () => {
  it.each([clueMachine, caseMachine, procuratorialSuggestionMachine])('take the steps of their machine: $type', (machine) => {
    const steps = new Set(machine.steps.map(({ event, from, to }) => `${event} ${from} ${to}`));
    let count = 0;
    for (const rows of all) {
      const states = new Map(
        [...rows.clues, ...rows.litigation_cases, ...rows.procuratorial_suggestions].map(({ id, state }) => [id, state]),
      );
      const last = new Map<unknown, { at: string; state: unknown }>();
      for (const { record_id, event, from_state, to_state, at } of rows.history) {
        if (String(record_id).split('.')[1] !== machine.type) continue;
        count++;
        expect(steps, String(record_id)).toContain(`${String(event)} ${String(from_state)} ${String(to_state)}`);
        const before = last.get(record_id);
        expect(from_state).toBe(before?.state ?? null);
        expect(String(at) >= (before?.at ?? '')).toBe(true);
        last.set(record_id, { at: String(at), state: to_state });
      }
      for (const [id, { state }] of last) {
        // A procuratorial suggestion is followed up with its case.
        expect(states.get(String(id)) === 'FOLLOWED_UP' ? 'REPLIED' : states.get(String(id)), String(id)).toBe(state);
      }
    }
    expect(count).toBeGreaterThan(100);
  });

  it('wait for what their last clock says, and are closed on grounds that fit', () => {
    for (const rows of all) {
      for (const { id, state, waiting_for, due_on, closure, notified_on } of rows.litigation_cases) {
        const clocks = rows.case_clocks.filter((clock) => clock.case_id === id);
        if (waiting_for !== null) expect(clocks.findLast(({ kind }) => kind === waiting_for)?.due_on).toBe(due_on);
        if (['SUGGESTION_ISSUED', 'NOTICE_PUBLISHED', 'FOLLOW_UP'].includes(String(state))) expect(waiting_for).not.toBeNull();
        if (state !== 'FILED') expect(notified_on).not.toBeNull();
        expect(closure !== null).toBe(state === 'CLOSED');
        const steps = rows.history.filter(({ record_id }) => record_id === id);
        const from = closableFrom[closure as CaseClosure];
        if (from !== undefined) expect(from).toContain(steps.at(-1)?.from_state);
      }
    }
  });

  it('know a clue that was moved at both procuratorates', () => {
    const moved = all.flatMap(({ clues }) => clues.filter(({ moved_to }) => moved_to !== null));
    const arrived = new Map(
      all.flatMap(({ clues }) => clues.filter((row) => row.moved_from !== null).map((row) => [row.moved_from, row])),
    );
    expect(moved.length).toBeGreaterThan(2);
    for (const { id, moved_to, summary } of moved) expect(arrived.get(id)).toMatchObject({ code: moved_to, summary });
  });
});
