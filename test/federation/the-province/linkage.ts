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
      const [...open] = await province().everywhere<{ id: string }>(
        'litigation',
        `select id from litigation_cases where from_suggestion and state in ('SUGGESTION_ISSUED', 'FOLLOW_UP')`,
      );
      expect(answer.candidates.totalCount).toBe(open.length);
      for (const { receipts } of answer.candidates.nodes) expect(receipts[0]?.suggestion?.id).toContain('.Suggestion.');
    });
  });
}
