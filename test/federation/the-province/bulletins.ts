import { describe, expect, it } from 'vitest';
import type { BulletinFigure } from '../../../subgraphs/suggestions/types.ts';
import { type Coverage, type Province, prosecutor } from './province.ts';

/** The question how the two organs inform each other, answered as plain SQL over all owners says. */
export function describeBulletins(province: () => Province): void {
  describe('bulletins and platform links across the province', () => {
    it('Bulletins: all are counted, those for the provincial procuratorate are read with both halves, and so are the links that stand', async () => {
      interface Half {
        id: string;
        state: string;
      }
      interface Answer {
        statistics: {
          groups: { year: number; leadOrgan: string; count: number; remarked: number }[];
          total: object;
          coverage: Coverage;
        };
        procuratorateBulletins: {
          totalCount: number;
          nodes: (Half & {
            number: string;
            replacedBy: { id: string } | null;
            audienceFigures: { total: Pick<BulletinFigure, 'registered' | 'cases' | 'withheld'> };
            counterpart: Half;
          })[];
        };
        linkStatistics: { groups: { state: string; count: number }[]; total: object };
        procuratoratePlatformLinks: { totalCount: number; nodes: (Half & { counterpart: Half })[] };
      }
      const answer = await province().run<Answer>('Bulletins', { first: 100 }, prosecutor);
      interface Row extends Half {
        number: string;
        year: number;
        lead: string;
        on: string;
        counterpart: string;
        replacedBy: string | null;
        remarked: boolean;
        mine: boolean;
        registered: number | null;
        cases: number | null;
      }
      const all = await province().everywhere<Row>(
        'litigation',
        `select id, state, number, year, lead_organ as lead, issued_on::text as on, counterpart_id as counterpart, replaced_by_id as "replacedBy",
          remarked_on is not null as remarked, (code = '43' or 'PROCURATORATE 43' = any(audience)) as mine,
          (audience_figures->'total'->>'registered')::int as registered, (audience_figures->'total'->>'cases')::int as cases
        from bulletins`,
      );
      const count = (holds: (row: Row) => boolean): number => all.filter(holds).length;
      expect(all.length).toBeGreaterThan(200);
      expect(answer.statistics.total).toEqual({
        count: all.length,
        received: count(({ state }) => state === 'RECEIVED'),
        remarked: count(({ remarked }) => remarked),
        replaced: count(({ state }) => state === 'REPLACED'),
        withdrawn: 0,
      });
      for (const { year, leadOrgan, ...counted } of answer.statistics.groups) {
        const rows = all.filter((row) => row.year === year && row.lead === leadOrgan);
        expect(counted).toEqual({ count: rows.length, remarked: rows.filter(({ remarked }) => remarked).length });
      }
      const shown = all
        .filter(({ mine }) => mine)
        .toSorted((a, b) => (a.on === b.on ? (a.id < b.id ? -1 : 1) : a.on < b.on ? 1 : -1));
      expect(shown.length).toBeGreaterThan(10);
      expect(answer.procuratorateBulletins.totalCount).toBe(shown.length);
      expect(
        answer.procuratorateBulletins.nodes.map(({ id, state, number, replacedBy, counterpart, audienceFigures: { total } }) => [
          id,
          state,
          number,
          replacedBy?.id ?? null,
          counterpart,
          total.registered,
          total.cases,
        ]),
      ).toEqual(
        shown
          .slice(0, 100)
          .map(({ id, state, number, replacedBy, counterpart, registered, cases }) => [
            id,
            state,
            number,
            replacedBy,
            { id: counterpart, state },
            registered,
            cases,
          ]),
      );

      const links = await province().everywhere<Half>('litigation', 'select id, state from platform_links');
      for (const { state, count: counted } of answer.linkStatistics.groups) {
        expect(counted).toBe(links.filter((row) => row.state === state).length);
      }
      const standing = links.filter(({ state }) => state === 'ACTIVE' || state === 'SUSPENDED');
      expect(answer.procuratoratePlatformLinks.totalCount).toBe(standing.length);
      for (const { id, state, counterpart } of answer.procuratoratePlatformLinks.nodes) {
        expect(standing).toContainEqual({ id, state });
        expect(counterpart.state).toBe(state);
      }
    });
  });
}
