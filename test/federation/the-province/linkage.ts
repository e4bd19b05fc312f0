import { describe, expect, it } from 'vitest';
import { type Coverage, type Province, prosecutor } from './province.ts';

interface Half {
  id: string;
  state: string;
}

/** The questions about what congresses and procuratorates do together, each answered as plain SQL over all owners says. */
export function describeLinkage(province: () => Province): void {
  describe('what congresses and procuratorates do together, across the province', () => {
    it('LinkedSupervisions: what could be and what is supervised together, each with what speaks of it and with both halves', async () => {
      interface Answer {
        candidates: { totalCount: number; nodes: { id: string; receipts: { suggestion: { id: string } | null }[] }[] };
        statistics: { groups: { state: string; count: number; rounds: number }[]; total: object; coverage: Coverage };
        procuratorateLinkedSupervisions: {
          totalCount: number;
          nodes: (Half & {
            suggestion: { id: string; title: string } | null;
            procuratorialSuggestion: { id: string; documentNumber: string } | null;
            rounds: { number: number }[];
            consultations: { id: string; meetsOn: string }[];
            counterpart: Half & { roundCount: number };
          })[];
        };
      }
      const answer = await province().run<Answer>('LinkedSupervisions', { first: 100 }, prosecutor);
      interface Row extends Half {
        on: string;
        suggestion: string | null;
        issued: string | null;
        rounds: number;
        outcome: string | null;
        counterpart: string;
      }
      const statement = `select id, state, proposed_on::text as on, suggestion_id as suggestion, procuratorial_suggestion_id as issued,
        round_count as rounds, outcome, counterpart_id as counterpart from linked_supervisions`;
      const all = await province().everywhere<Row>('litigation', statement);
      const { total, groups } = answer.statistics;
      const count = (holds: (row: Row) => boolean): number => all.filter(holds).length;
      expect(all.length).toBeGreaterThan(20);
      expect(total).toEqual({
        count: all.length,
        agreed: count(({ state }) => ['AGREED', 'OPEN', 'CLOSED'].includes(state)),
        rounds: all.reduce((sum, { rounds }) => sum + rounds, 0),
        closed: count(({ state }) => state === 'CLOSED'),
        resolved: count(({ outcome }) => outcome === 'RESOLVED'),
        sued: count(({ outcome }) => outcome === 'SUED'),
      });
      for (const group of groups) {
        const rows = all.filter(({ state }) => state === group.state);
        expect([group.count, group.rounds]).toEqual([rows.length, rows.reduce((sum, { rounds }) => sum + rounds, 0)]);
      }
      const shown = all.toSorted((a, b) => (a.on === b.on ? (a.id < b.id ? -1 : 1) : a.on < b.on ? 1 : -1)).slice(0, 100);
      const { nodes, totalCount } = answer.procuratorateLinkedSupervisions;
      expect(totalCount).toBe(all.length);
      // Both halves are in one answer, and tell the same.
      expect(
        nodes.map(({ id, state, suggestion, procuratorialSuggestion, rounds, counterpart }) => [
          id,
          state,
          suggestion?.id ?? null,
          procuratorialSuggestion?.id ?? null,
          rounds.length,
          counterpart,
        ]),
      ).toEqual(
        shown.map(({ id, state, suggestion, issued, rounds, counterpart }) => [
          id,
          state,
          suggestion,
          issued,
          rounds,
          { id: counterpart, state, roundCount: rounds },
        ]),
      );
      expect(nodes.some(({ procuratorialSuggestion }) => procuratorialSuggestion !== null)).toBe(true);
      // With the days on which the organs consult about it.
      const consulted = await province().everywhere<{ id: string; on: string; supervision: string }>(
        'litigation',
        `select id, meets_on::text as on, linked_supervision_id as supervision from consultations
        where linked_supervision_id is not null order by meets_on, id`,
      );
      expect(consulted.length).toBeGreaterThan(0);
      for (const { id, consultations } of nodes) {
        const theirs = consulted.filter(({ supervision }) => supervision === id);
        expect(consultations.map((each) => [each.id, each.meetsOn])).toEqual(theirs.map((each) => [each.id, each.on]));
      }
      const [...open] = await province().everywhere<{ id: string }>(
        'litigation',
        `select id from litigation_cases where from_suggestion and state in ('SUGGESTION_ISSUED', 'FOLLOW_UP')`,
      );
      expect(answer.candidates.totalCount).toBe(open.length);
      for (const { receipts } of answer.candidates.nodes) expect(receipts[0]?.suggestion?.id).toContain('.Suggestion.');
    });

    it('Consultations: who consulted about what, what was agreed on, and what of it is overdue, with both halves', async () => {
      interface Answer {
        statistics: { groups: { year: number; kind: string; count: number; held: number }[]; total: object; coverage: Coverage };
        overdue: { totalCount: number };
        procuratorateConsultations: {
          totalCount: number;
          nodes: (Half & {
            meetsOn: string;
            suggestions: ({ id: string } | null)[];
            procuratorialSuggestions: ({ id: string } | null)[];
            linkedSupervision: { id: string } | null;
            agreements: { text: string }[];
            counterpart: Half & { meetsOn: string; settledCount: number };
          })[];
        };
      }
      const answer = await province().run<Answer>('Consultations', { first: 100 }, prosecutor);
      interface Row extends Half {
        kind: string;
        year: number;
        on: string;
        suggestions: string[];
        issued: string[];
        supervision: string | null;
        agreements: number;
        settled: number;
        overdue: boolean;
        counterpart: string;
      }
      const statement = `select id, kind, state, year, meets_on::text as on, suggestion_ids as suggestions, procuratorial_suggestion_ids as issued,
        linked_supervision_id as supervision, agreement_count as agreements, settled_count as settled, counterpart_id as counterpart,
        coalesce(due_on < (now() at time zone 'Asia/Shanghai')::date, false) as overdue from consultations`;
      const all = await province().everywhere<Row>('litigation', statement);
      const isHeld = ({ state }: Row): boolean => ['HELD', 'FOLLOW_UP', 'CLOSED'].includes(state);
      const count = (holds: (row: Row) => boolean): number => all.filter(holds).length;
      const sum = (of: (row: Row) => number): number => all.reduce((total, row) => total + of(row), 0);
      expect(all.length).toBeGreaterThan(135);
      expect(answer.statistics.total).toEqual({
        count: all.length,
        held: count(isHeld),
        agreements: sum(({ agreements }) => agreements),
        settled: sum(({ settled }) => settled),
        overdue: count(({ overdue }) => overdue),
        closed: count(({ state }) => state === 'CLOSED'),
      });
      for (const { year, kind, ...figures } of answer.statistics.groups) {
        const rows = all.filter((row) => row.year === year && row.kind === kind);
        expect(figures).toEqual({ count: rows.length, held: rows.filter(isHeld).length });
      }
      expect(answer.overdue.totalCount).toBe(count(({ overdue }) => overdue));
      const shown = all.toSorted((a, b) => (a.on === b.on ? (a.id < b.id ? -1 : 1) : a.on < b.on ? 1 : -1)).slice(0, 100);
      const { nodes, totalCount } = answer.procuratorateConsultations;
      expect(totalCount).toBe(all.length);
      expect(
        nodes.map(({ id, state, meetsOn, suggestions, procuratorialSuggestions, linkedSupervision, agreements, counterpart }) => [
          id,
          state,
          meetsOn,
          suggestions.map((each) => each?.id),
          procuratorialSuggestions.map((each) => each?.id),
          linkedSupervision?.id ?? null,
          agreements.length,
          counterpart,
        ]),
      ).toEqual(
        shown.map(({ id, state, on, suggestions, issued, supervision, agreements, settled, counterpart }) => [
          id,
          state,
          on,
          suggestions,
          issued,
          supervision,
          agreements,
          { id: counterpart, state, meetsOn: on, settledCount: settled },
        ]),
      );
      // The joint meeting of 攸县, as it is reported.
      const meeting = await province().run<Answer>('Consultations', { within: '430223', year: 2025 }, prosecutor);
      const reported = meeting.procuratorateConsultations.nodes.find(({ meetsOn }) => meetsOn === '2025-04-09');
      expect(reported?.agreements).toMatchObject([{ text: '从210件代表建议中筛选出10条公益诉讼线索，由检察院依法办理' }]);
    });
  });
}
