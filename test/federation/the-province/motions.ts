import { describe, expect, it } from 'vitest';
import { type Coverage, type Place, type Province, today } from './province.ts';

const whole = { total: 20, answered: 20, complete: true };

/** The questions about motions, deliberations and the topics of standing committees, each answered as plain SQL over all owners says. */
export function describeMotions(province: () => Province): void {
  const sql = <Each extends object>(statement: string) => province().everywhere<Each>('suggestions', statement);

  describe('motions and deliberation opinions, across the province', () => {
    it('SessionMotions: the motions of a year by kind, by city and one by one, each bill with the suggestion it became', async () => {
      interface Row {
        id: string;
        kind: string;
        state: string;
        sponsorCount: number;
        leadSponsor: { name: string };
        answers: object[];
        suggestion: { id: string; fromMotion: { id: string } } | null;
      }
      interface Answer {
        byKind: { groups: { kind: string; [measure: string]: unknown }[]; total: { count: number }; coverage: Coverage };
        byCity: { groups: { jurisdiction: Place; count: number; converted: number }[] };
        motions: { totalCount: number; nodes: Row[] };
      }
      const { byKind, byCity, motions } = await province().run<Answer>('SessionMotions', { year: 2026, first: 100 });
      const kinds = await sql<{ kind: string; [measure: string]: unknown }>(
        `select kind, count(*)::int as count, count(decided_on)::int as decided,
           count(*) filter (where state in ('ON_AGENDA', 'ADOPTED', 'NOT_ADOPTED'))::int as "onAgenda", count(committee)::int as referred,
           count(suggestion_id)::int as converted, count(*) filter (where state = 'ADOPTED')::int as adopted,
           count(*) filter (where answer_count > 0)::int as answered, count(*) filter (where answer_count > 1)::int as "answeredAgain",
           count(*) filter (where state = 'WITHDRAWN')::int as withdrawn
         from motions where year = 2026 group by kind`,
      );
      const added = new Map<string, Record<string, unknown>>();
      for (const { kind, ...figures } of kinds) {
        const sum = added.get(kind) ?? {};
        added.set(
          kind,
          Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, Number(sum[name] ?? 0) + Number(value)])),
        );
      }
      expect(byKind.groups).toEqual(
        [...added].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([kind, figures]) => ({ kind, ...figures })),
      );
      expect(byKind.coverage).toEqual(whole);
      const cities = await sql<{ city: string; count: number; converted: number }>(
        `select left(code, 4) as city, count(*)::int as count, count(suggestion_id)::int as converted
         from motions where year = 2026 and kind = 'BILL' and length(code) >= 4 group by 1`,
      );
      for (const { jurisdiction, count, converted } of byCity.groups) {
        const parts = cities.filter(({ city }) => jurisdiction.code.startsWith(city));
        expect([count, converted], jurisdiction.name).toEqual([
          parts.reduce((sum, part) => sum + part.count, 0),
          parts.reduce((sum, part) => sum + part.converted, 0),
        ]);
      }
      const shown = await sql<{ id: string; kind: string; state: string; sponsors: number; on: string; became: string | null }>(
        `select id, kind, state, sponsor_count as sponsors, proposed_on::text as on, suggestion_id as became
         from motions where year = 2026 and (decided_on is not null or code = '43')`,
      );
      const latest = shown.toSorted((a, b) => (a.on === b.on ? (a.id < b.id ? -1 : 1) : a.on < b.on ? 1 : -1)).slice(0, 100);
      expect(motions.totalCount).toBe(shown.length);
      expect(
        motions.nodes.map(({ id, kind, state, sponsorCount, suggestion }) => [
          id,
          kind,
          state,
          sponsorCount,
          suggestion?.id ?? null,
        ]),
      ).toEqual(latest.map(({ id, kind, state, sponsors, became }) => [id, kind, state, sponsors, became]));
      expect(motions.nodes.some(({ suggestion }) => suggestion !== null)).toBe(true);
      for (const { id, suggestion, leadSponsor } of motions.nodes) {
        expect(leadSponsor.name.length).toBeGreaterThan(0);
        if (suggestion !== null) expect(suggestion.fromMotion).toEqual({ id });
      }
    });

    it('DeliberationFeedback: the ten counties with the most opinions that wait too long, and how many of all were fed back', async () => {
      interface Answer {
        deliberationOpinionStatistics: {
          groups: { jurisdiction: Place; count: number; overdue: number }[];
          total: { count: number; routed: number; fedBack: number; overdue: number; feedbackRate: { value: number } };
          coverage: Coverage;
        };
        deliberationOpinions: { totalCount: number; nodes: { id: string; deputy: { name: string } }[] };
      }
      const overdue = `state = 'ROUTED' and due_on < ${today}`;
      const answer = await province().run<Answer>('DeliberationFeedback', { year: 2026 });
      const { groups, total, coverage } = answer.deliberationOpinionStatistics;
      const counties = await sql<{ place: string; count: number; overdue: number }>(
        `select left(code, 6) as place, count(*)::int as count, count(*) filter (where ${overdue})::int as overdue
         from deliberation_opinions where year = 2026 and length(code) >= 6 group by 1`,
      );
      expect(groups.map(({ jurisdiction: { code }, ...each }) => ({ place: code, ...each }))).toEqual(
        counties.toSorted((a, b) => b.overdue - a.overdue || (a.place < b.place ? -1 : 1)).slice(0, 10),
      );
      const [...owners] = await sql<{ count: number; routed: number; back: number; late: number }>(
        `select count(*)::int as count, count(routed_on)::int as routed, count(fed_back_on)::int as back,
           count(*) filter (where ${overdue})::int as late from deliberation_opinions where year = 2026`,
      );
      const sum = (of: 'count' | 'routed' | 'back' | 'late'): number => owners.reduce((all, owner) => all + owner[of], 0);
      expect(total).toMatchObject({ count: sum('count'), routed: sum('routed'), fedBack: sum('back'), overdue: sum('late') });
      expect(total.feedbackRate.value).toBeCloseTo(sum('back') / sum('routed'), 12);
      expect(total.count).toBeGreaterThan(0);
      expect(coverage).toMatchObject(whole);
      const waiting = await sql<{ id: string; on: string }>(
        `select id, spoken_on::text as on from deliberation_opinions where year = 2026 and ${overdue}`,
      );
      expect(answer.deliberationOpinions.totalCount).toBe(waiting.length);
      expect(answer.deliberationOpinions.nodes.map(({ id }) => id)).toEqual(
        waiting
          .toSorted((a, b) => (`${a.on} ${a.id}` < `${b.on} ${b.id}` ? -1 : 1))
          .slice(0, 20)
          .map(({ id }) => id),
      );
      expect(answer.deliberationOpinions.nodes.every(({ deputy }) => deputy.name.length > 0)).toBe(true);
    });

    it('AgendaTopics: what suggestions speak of most and standing committees deliberated in a year, with all that speak of it', async () => {
      interface Figures {
        count: number;
        suggestions: number;
      }
      interface Answer {
        agendaTopicStatistics: { groups: (Figures & { state: string })[]; total: Figures; coverage: Coverage };
        agendaTopics: {
          totalCount: number;
          nodes: { id: string; state: string; suggestions: { id: string }[]; followUps: object[] }[];
        };
      }
      const answer = await province().run<Answer>('AgendaTopics', { year: 2026, first: 100 });
      const all = await sql<{ id: string; code: string; state: string; on: string; about: string[]; followed: number }>(
        `select id, code, state, proposed_on::text as on, suggestion_ids as about, follow_up_count as followed
         from agenda_topics where year = 2026`,
      );
      const { groups, total, coverage } = answer.agendaTopicStatistics;
      const figures = (rows: typeof all): Figures => ({
        count: rows.length,
        suggestions: rows.reduce((sum, { about }) => sum + about.length, 0),
      });
      expect(total).toMatchObject(figures(all));
      expect(groups).toEqual(
        [...new Set(all.map(({ state }) => state))]
          .toSorted()
          .map((state) => ({ state, ...figures(all.filter((row) => row.state === state)) })),
      );
      expect(coverage).toEqual(whole);
      const shown = all
        .filter(({ state, code }) => code === '43' || !['PROPOSED', 'NOT_LISTED'].includes(state))
        .toSorted((a, b) => (a.on === b.on ? (a.id < b.id ? -1 : 1) : a.on < b.on ? 1 : -1));
      expect(shown.length).toBeGreaterThan(0);
      expect(answer.agendaTopics.totalCount).toBe(shown.length);
      expect(
        answer.agendaTopics.nodes.map(({ id, state, suggestions, followUps }) => [
          id,
          state,
          suggestions.map((each) => each.id),
          followUps.length,
        ]),
      ).toEqual(shown.slice(0, 100).map(({ id, state, about, followed }) => [id, state, about, followed]));
    });
  });
}
