import { describe, expect, it } from 'vitest';
import { figures } from '../../demo/province/figures.ts';
import { hasLinkage } from '../../demo/province/linkage.ts';
import { recordsOf } from '../../demo/province/records.ts';
import type { Row } from '../../demo/province/tables.ts';
import { levelOf } from '../../schema/jurisdiction-code.ts';
import { placesWithin } from '../../schema/places.ts';
import { congressHalf, procuratorateHalf } from '../../subgraphs/linkage/halves.ts';
import { consultationMachineOf } from '../../subgraphs/linkage/consultations/workflow.ts';
import { liaisonMachineOf } from '../../subgraphs/linkage/liaisons/workflow.ts';
import { linkedSupervisionMachineOf } from '../../subgraphs/linkage/supervisions/workflow.ts';

const options = { seed: 7, scale: 1, asOf: '2026-11-23' };
const places = placesWithin('4302').filter(({ code, hasCongress }) => hasCongress && levelOf(code) !== 'TOWNSHIP');
const generated = places.map(({ code }) => recordsOf(code, options));

/** The tables of the mechanisms with two halves, the machines of their halves, and the steps that the generated records must have between them. */
const mechanisms = [
  {
    type: 'LinkedSupervision',
    table: 'linked_supervisions',
    machineOf: linkedSupervisionMachineOf,
    events: ['PROPOSE', 'RECEIVE', 'AGREE', 'DECLINE', 'ROUND', 'CLOSE', 'PARTNER_RECEIVE', 'PARTNER_AGREE', 'PARTNER_ROUND'],
  },
  {
    type: 'Consultation',
    table: 'consultations',
    machineOf: consultationMachineOf,
    events: ['CALL', 'RECEIVE', 'ACCEPT', 'PROPOSE_DAY', 'TAKE_DAY', 'HOLD', 'SETTLE', 'CLOSE', 'PARTNER_SETTLE'],
  },
  { type: 'Liaison', table: 'liaisons', machineOf: liaisonMachineOf, events: ['NAME', 'RECEIVE', 'END', 'PARTNER_END'] },
] as const;

/** A half's content: where it names a joint supervision, each names its own half of it. */
function named(content: object): object {
  return JSON.parse(JSON.stringify(content).replaceAll('.ProcuratorateLinkedSupervision.', '.LinkedSupervision.')) as object; // as it was
}

describe('the mechanisms of a place', () => {
  it('are there at the province, in all 14 cities and in 120 of 122 counties', () => {
    const all = placesWithin('43').filter(({ hasCongress }) => hasCongress);
    const having = all.filter(({ code }) => hasLinkage(code, options)).map(({ code }) => levelOf(code));
    expect(having.filter((level) => level === 'CITY')).toHaveLength(14);
    expect(having.filter((level) => level === 'COUNTY')).toHaveLength(120);
    expect(having).toHaveLength(135);
  });

  it.each(mechanisms)(
    '$type: both halves are there and agree, each with a history that is a path of its machine',
    (mechanism) => {
      const { type, table, machineOf, events } = mechanism;
      const taken = new Set<unknown>();
      let count = 0;
      for (const { suggestions, litigation } of generated) {
        const halves = new Map<unknown, Row>(litigation[table].map((row) => [row.id, row]));
        expect(halves.size).toBe(suggestions[table].length);
        for (const row of suggestions[table]) {
          count++;
          const { id, counterpart_id, ...content } = row;
          const { id: otherId, counterpart_id: back, ...same } = halves.get(counterpart_id) ?? {};
          expect([otherId, back]).toEqual([counterpart_id, id]);
          expect(named(same)).toEqual(named(content));
        }
        for (const [half, rows, history] of [
          [congressHalf, suggestions[table], suggestions.history],
          [procuratorateHalf, litigation[table], litigation.history],
        ] as const) {
          const allowed = new Set(machineOf(half).steps.map(({ event, from, to }) => `${event} ${from} ${to}`));
          const theirs = history.filter(({ record_id }) => String(record_id).includes(`.${half.prefix}${type}.`));
          for (const { id, state } of rows) {
            const steps = theirs.filter(({ record_id }) => record_id === id);
            expect(steps.at(-1)?.to_state).toBe(state);
            for (const [index, { event, from_state, to_state, position, at }] of steps.entries()) {
              taken.add(event);
              expect(allowed).toContain(`${String(event)} ${String(from_state)} ${String(to_state)}`);
              expect([position, from_state]).toEqual([index + 1, steps[index - 1]?.to_state ?? null]);
              expect(String(at) > String(steps[index - 1]?.at ?? '') && String(at) < options.asOf).toBe(true);
            }
          }
        }
      }
      expect(count).toBeGreaterThan(10);
      expect([...taken]).toEqual(expect.arrayContaining([...events]));
    },
  );

  it('joint supervisions name suggestions and procuratorial suggestions that are there', () => {
    for (const { suggestions, litigation } of generated) {
      const made = new Set(suggestions.suggestions.map(({ id }) => id));
      const issued = new Set(litigation.procuratorial_suggestions.map(({ id }) => id));
      for (const { suggestion_id, procuratorial_suggestion_id } of suggestions.linked_supervisions) {
        expect(made).toContain(suggestion_id);
        if (procuratorial_suggestion_id !== null) expect(issued).toContain(procuratorial_suggestion_id);
      }
    }
  });

  it('consultations name suggestions, procuratorial suggestions and joint supervisions that are there', () => {
    const belonging: unknown[] = [];
    for (const { suggestions, litigation } of generated) {
      const made = new Set(suggestions.suggestions.map(({ id }) => id));
      const issued = new Set(litigation.procuratorial_suggestions.map(({ id }) => id));
      const supervised = new Set(suggestions.linked_supervisions.map(({ id }) => id));
      const idsIn = (list: unknown): string[] => String(list).match(/[^{}",]+/g) ?? [];
      for (const row of suggestions.consultations) {
        for (const id of idsIn(row.suggestion_ids)) expect(made).toContain(id);
        for (const id of idsIn(row.procuratorial_suggestion_ids)) expect(issued).toContain(id);
        if (row.linked_supervision_id === null) continue;
        belonging.push(row.linked_supervision_id);
        expect(supervised).toContain(row.linked_supervision_id);
      }
    }
    expect(belonging).not.toEqual([]);
  });

  it.each([0.01, 1])('攸县’s joint meeting of 2025-04-09 is there as it is reported, at scale %d', (scale) => {
    const { suggestions } = recordsOf(figures.selectedClues.code, { ...options, scale });
    const meeting = suggestions.consultations.find(({ meets_on }) => meets_on === figures.selectedClues.date);
    expect(meeting).toMatchObject({ kind: 'MEETING', state: 'CLOSED', due_on: null });
    expect(JSON.parse(String(meeting?.agreements))).toMatchObject([
      {
        text: '从210件代表建议中筛选出10条公益诉讼线索，由检察院依法办理',
        organ: 'PROCURATORATE',
        outcome: 'CARRIED_OUT',
      },
    ]);
  });
});
