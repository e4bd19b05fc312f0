import { describe, expect, it } from 'vitest';
import { figures } from '../../../demo/province/figures.ts';
import { hasLinkage } from '../../../demo/province/linkage/linkage.ts';
import { recordsOf } from '../../../demo/province/records.ts';
import type { Row } from '../../../demo/province/tables.ts';
import { levelOf } from '../../../schema/jurisdiction-code.ts';
import { placesWithin } from '../../../schema/places.ts';
import { congressHalf, procuratorateHalf } from '../../../subgraphs/linkage/halves.ts';
import { bulletinMachineOf } from '../../../subgraphs/linkage/bulletins/workflow.ts';
import { platformLinkMachineOf } from '../../../subgraphs/linkage/platform-links/workflow.ts';
import { consultationMachineOf } from '../../../subgraphs/linkage/consultations/workflow.ts';
import { liaisonMachineOf } from '../../../subgraphs/linkage/liaisons/workflow.ts';
import { linkedSupervisionMachineOf } from '../../../subgraphs/linkage/supervisions/workflow.ts';
import type { BulletinFigures } from '../../../subgraphs/suggestions/types.ts';

const options = { seed: 7, scale: 1, asOf: '2026-11-23' };
const places = placesWithin('4302').filter(({ code, hasCongress }) => hasCongress && levelOf(code) !== 'TOWNSHIP');
const generated = places.map(({ code }) => recordsOf(code, options));

/** The tables of the mechanisms with two halves, the machines of their halves, and the steps that the generated records must have between them. */
const mechanisms = [
  {
    type: 'LinkedSupervision',
    table: 'linked_supervisions',
    least: 10,
    machineOf: linkedSupervisionMachineOf,
    events: ['PROPOSE', 'RECEIVE', 'AGREE', 'DECLINE', 'ROUND', 'CLOSE', 'PARTNER_RECEIVE', 'PARTNER_AGREE', 'PARTNER_ROUND'],
  },
  {
    type: 'Bulletin',
    table: 'bulletins',
    least: 20,
    machineOf: bulletinMachineOf,
    events: ['DRAFT', 'REDRAFT', 'ISSUE', 'RECEIVE', 'REMARK', 'PARTNER_RECEIVE', 'PARTNER_REMARK'],
  },
  {
    type: 'PlatformLink',
    table: 'platform_links',
    least: 4,
    machineOf: platformLinkMachineOf,
    events: ['PROPOSE', 'RECEIVE', 'ACCEPT', 'PARTNER_RECEIVE', 'PARTNER_ACCEPT'],
  },
  {
    type: 'Consultation',
    table: 'consultations',
    least: 10,
    machineOf: consultationMachineOf,
    events: ['CALL', 'RECEIVE', 'ACCEPT', 'PROPOSE_DAY', 'TAKE_DAY', 'HOLD', 'SETTLE', 'CLOSE', 'PARTNER_SETTLE'],
  },
  {
    type: 'Liaison',
    table: 'liaisons',
    least: 20,
    machineOf: liaisonMachineOf,
    events: ['NAME', 'RECEIVE', 'END', 'PARTNER_END'],
  },
] as const;

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
      const { type, table, least, machineOf, events } = mechanism;
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
          // Each half names its own organ's records.
          expect(JSON.stringify(same).replaceAll('.Procuratorate', '.')).toEqual(JSON.stringify(content));
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
      expect(count).toBeGreaterThanOrEqual(least);
      expect([...taken]).toEqual(expect.arrayContaining([...events]));
    },
  );

  it('bulletins have the figures that their organ’s records made when they were drafted', () => {
    for (const { suggestions, litigation } of generated) {
      for (const { lead_organ, figures, period_from, period_to, drafted_on } of suggestions.bulletins) {
        const { total, byField } = JSON.parse(String(figures)) as BulletinFigures; // as generated
        const isIn = (day: unknown): boolean => String(day) >= String(period_from) && String(day) <= String(period_to);
        const sent = suggestions.conversions.filter((row) => row.direction === 'SUGGESTION_TO_CASE' && isIn(row.sent_on));
        const filed = litigation.litigation_cases.filter((row) => isIn(row.filed_on));
        const sued = filed.filter((row) => row.sued_on !== null && String(row.sued_on) <= String(drafted_on));
        if (lead_organ === 'CONGRESS') expect([total.transferred, total.cases]).toEqual([sent.length, null]);
        else expect([total.transferred, total.cases, total.sued]).toEqual([null, filed.length, sued.length]);
        expect(byField.reduce((sum, { registered }) => sum + (registered ?? 0), 0)).toBe(total.registered);
      }
    }
  });

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
