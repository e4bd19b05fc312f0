import { describe, expect, it } from 'vitest';
import { type Coverage, type Place, type Province, today } from './province.ts';

const overdue = `(state in ('ASSIGNED', 'RETURN_REQUESTED', 'IN_HANDLING', 'REOPENED') and due_on < ${today})`;
const whole = { total: 20, answered: 20, complete: true, missing: [] };

interface Row {
  place: string;
  [measure: string]: unknown;
}

/** The first ten, the most first, ties by place. */
function topTen<Each extends Row>(rows: readonly Each[], by: keyof Each & string): Each[] {
  return rows.toSorted((a, b) => Number(b[by]) - Number(a[by]) || (a.place < b.place ? -1 : 1)).slice(0, 10);
}

/** The questions about the handling of suggestions, each answered as plain SQL over all owners says. */
export function describeLifeOfSuggestions(province: () => Province): void {
  const sql = <Each extends object>(statement: string) => province().everywhere<Each>('suggestions', statement);

  describe('the life of suggestions, across the province', () => {
    it('LongestOverdue: the ten counties with the most that wait too long, and those that have waited longest', async () => {
      interface Answer {
        suggestionStatistics: {
          groups: { jurisdiction: Place; overdue: number; count: number }[];
          total: { overdue: number };
          coverage: Coverage;
        };
        suggestions: { totalCount: number; nodes: { id: string; dueOn: string; assignments: object[] }[] };
      }
      const { suggestionStatistics, suggestions } = await province().run<Answer>('LongestOverdue');
      const counties = await sql<Row & { overdue: number; count: number }>(
        `select left(code, 6) as place, count(*) filter (where ${overdue})::int as overdue, count(*)::int as count
         from suggestions where length(code) >= 6 group by 1`,
      );
      expect(suggestionStatistics.groups.map(({ jurisdiction: { code }, ...each }) => ({ place: code, ...each }))).toEqual(
        topTen(counties, 'overdue'),
      );
      expect(suggestionStatistics.coverage).toEqual(whole);
      const waiting = await sql<{ id: string; due: string }>(
        `select id, due_on::text as due from suggestions where ${overdue} order by due_on, id`,
      );
      const longest = waiting.toSorted((x, y) => (`${x.due} ${x.id}` < `${y.due} ${y.id}` ? -1 : 1));
      expect(suggestions.nodes.map(({ id, dueOn }) => ({ id, due: dueOn }))).toEqual(longest.slice(0, 10));
      expect([suggestions.totalCount, suggestionStatistics.total.overdue]).toEqual([waiting.length, waiting.length]);
      expect(suggestions.nodes.every(({ assignments }) => assignments.length > 0)).toBe(true);
    });

    it('FollowUpGaps: the ten counties with the most promises that are due and not looked after', async () => {
      interface Answer {
        gaps: { groups: { jurisdiction: Place; count: number }[]; total: { count: number }; coverage: Coverage };
        promises: { total: { count: number; overdue: number; met: number; unmet: number; metRate: { value: number } } };
      }
      const since = '2026-10-24';
      const { gaps, promises } = await province().run<Answer>('FollowUpGaps', { since });
      const gap = `state in ('OPEN', 'PROGRESS') and due_on < ${today} and coalesce(last_progress_on, entered_on) < '${since}'`;
      const counties = await sql<Row & { count: number }>(
        `select left(code, 6) as place, count(*)::int as count from follow_ups where ${gap} and length(code) >= 6 group by 1`,
      );
      expect(gaps.groups.map(({ jurisdiction: { code }, count }) => ({ place: code, count }))).toEqual(topTen(counties, 'count'));
      expect(gaps.groups.length).toBeGreaterThan(0);
      expect(gaps.coverage).toEqual(whole);
      const sums = await sql<{ gaps: number; count: number; overdue: number; met: number }>(
        `select count(*) filter (where ${gap})::int as gaps, count(*)::int as count, count(*) filter (where met)::int as met,
           count(*) filter (where state in ('OPEN', 'PROGRESS') and due_on < ${today})::int as overdue
         from follow_ups`,
      );
      const total = (name: 'gaps' | 'count' | 'overdue' | 'met') => sums.reduce((sum, each) => sum + each[name], 0);
      expect(gaps.total.count).toBe(total('gaps'));
      expect(promises.total).toEqual({
        count: total('count'),
        overdue: total('overdue'),
        met: total('met'),
        unmet: 0,
        metRate: { value: 1 },
      });
    });

    it('SatisfactionOnTwoAxes: handling and result, what was given back and what was not in time, by a definition', async () => {
      interface Rate {
        numerator: number;
        denominator: number;
        value: number;
      }
      interface Answer {
        suggestionStatistics: {
          groups: (Record<string, unknown> & {
            jurisdiction: Place;
            rate: Rate;
            satisfaction: Rate;
            attitudeSatisfaction: { value: number };
          })[];
          total: { returned: number; expired: number; rate: Rate };
        };
      }
      const { suggestionStatistics } = await province().run<Answer>('SatisfactionOnTwoAxes');
      const cities = await sql<Row>(
        `select left(code, 4) || '00' as place, count(replied_on)::int as replied, count(satisfaction)::int as returned,
           count(*) filter (where replied_on is not null and not rated and rating_due_on < ${today})::int as expired,
           count(*) filter (where satisfaction = 'SATISFIED')::int as satisfied,
           count(*) filter (where satisfaction = 'BASICALLY_SATISFIED')::int as "basicallySatisfied",
           count(*) filter (where satisfaction = 'DISSATISFIED')::int as dissatisfied,
           count(*) filter (where attitude = 'SATISFIED')::int as "attitudeSatisfied",
           count(*) filter (where attitude = 'BASICALLY_SATISFIED')::int as "attitudeBasicallySatisfied",
           count(*) filter (where attitude = 'DISSATISFIED')::int as "attitudeDissatisfied"
         from suggestions where length(code) >= 4 group by 1`,
      );
      // A city and its counties with systems of their own each count some.
      const sums = new Map<string, Row>();
      for (const city of cities) {
        const sum: Row = sums.get(city.place) ?? { place: city.place };
        for (const [name, value] of Object.entries(city))
          if (name !== 'place') sum[name] = Number(sum[name] ?? 0) + Number(value);
        sums.set(city.place, sum);
      }
      expect(suggestionStatistics.groups).toHaveLength(14);
      for (const {
        jurisdiction,
        rate,
        satisfaction,
        attitudeSatisfaction,
        withheld,
        ...figures
      } of suggestionStatistics.groups) {
        const { place: _, ...expected } = sums.get(jurisdiction.code) ?? { place: '' };
        expect(figures, jurisdiction.name).toEqual(expected);
        expect(withheld).toBe(0);
        const satisfied = Number(expected.satisfied) + Number(expected.basicallySatisfied);
        expect(rate).toEqual({
          numerator: satisfied,
          denominator: expected.returned,
          value: satisfied / Number(expected.returned),
        });
        expect(satisfaction).toEqual(rate);
        const attitudes = Number(expected.attitudeSatisfied) + Number(expected.attitudeBasicallySatisfied);
        expect(attitudeSatisfaction.value).toBe(attitudes / (attitudes + Number(expected.attitudeDissatisfied)));
      }
      const other = await province().run<Answer>('SatisfactionOnTwoAxes', { metric: 'result-of-sent' });
      expect(other.suggestionStatistics.total.rate.numerator).toBe(suggestionStatistics.total.rate.numerator);
      expect(other.suggestionStatistics.total.rate.denominator).toBeGreaterThan(suggestionStatistics.total.rate.denominator);
    });

    it('RehandledSuggestions: in time or not, and where each stands', async () => {
      interface Answer {
        suggestionStatistics: {
          groups: { state: string; rehandled: number; rehandledInTime: number }[];
          total: { rehandled: number; rehandledInTime: number };
        };
        suggestions: { totalCount: number; nodes: { id: string; reopenedOn: string; rehandlingDueOn: string; state: string }[] };
      }
      const { suggestionStatistics, suggestions } = await province().run<Answer>('RehandledSuggestions', { first: 100 });
      const rows = await sql<{ state: string; in_time: boolean | null }>(
        `select state, rehandled_on <= rehandling_due_on as in_time from suggestions where reopened_on is not null`,
      );
      const states = new Set(rows.map(({ state }) => state));
      expect(suggestionStatistics.groups).toEqual(
        [...states].toSorted().map((state) => ({
          state,
          rehandled: rows.filter((row) => row.state === state).length,
          rehandledInTime: rows.filter((row) => row.state === state && row.in_time === true).length,
        })),
      );
      expect(suggestions.totalCount).toBe(rows.length);
      expect(suggestionStatistics.total.rehandled).toBe(rows.length);
      expect(suggestions.nodes.every(({ reopenedOn, rehandlingDueOn }) => reopenedOn < rehandlingDueOn)).toBe(true);
    });

    it('ContactGaps: the units that replied most often without all three contacts', async () => {
      interface Answer {
        suggestionStatistics: {
          groups: (Record<string, unknown> & { jurisdiction: Place; unit: string })[];
          total: Record<string, number>;
        };
      }
      const { suggestionStatistics } = await province().run<Answer>('ContactGaps');
      const without = (phase: string): string =>
        `count(*) filter (where replied_on is not null and not '${phase}' = any(contact_phases))::int`;
      const units = await sql<Row & { unit: string; withoutAllContacts: number }>(
        `select left(code, 6) as place, answering_units[1] as unit, count(replied_on)::int as replied,
           count(*) filter (where replied_on is not null and cardinality(contact_phases) = 3)::int as "withAllContacts",
           count(*) filter (where replied_on is not null and cardinality(contact_phases) < 3)::int as "withoutAllContacts",
           ${without('BEFORE')} as "withoutContactBefore", ${without('DURING')} as "withoutContactDuring", ${without('AFTER')} as "withoutContactAfter"
         from suggestions where length(code) >= 6 group by 1, 2`,
      );
      const most = units
        .toSorted(
          (a, b) => b.withoutAllContacts - a.withoutAllContacts || (`${a.place}|${a.unit}` < `${b.place}|${b.unit}` ? -1 : 1),
        )
        .slice(0, 10);
      expect(suggestionStatistics.groups.map(({ jurisdiction: { code }, ...each }) => ({ place: code, ...each }))).toEqual(most);
      expect(suggestionStatistics.total.withoutAllContacts).toBeGreaterThan(0);
    });

    it('SearchSuggestions: those that have all the words, latest first', async () => {
      interface Answer {
        suggestions: { totalCount: number; nodes: { id: string }[]; coverage: Coverage };
      }
      const { suggestions } = await province().run<Answer>('SearchSuggestions', {
        words: '养老 服务',
        text: '养老 服务',
        first: 100,
      });
      const rows = await sql<{ id: string }>(
        `select id from suggestions where (assigned_on is not null or code = '43') and title || chr(10) || text like '%养老%' and title || chr(10) || text like '%服务%'`,
      );
      expect(rows.length).toBeGreaterThan(0);
      expect(suggestions.totalCount).toBe(rows.length);
      const found = new Set(rows.map(({ id }) => id));
      expect(suggestions.nodes.every(({ id }) => found.has(id))).toBe(true);
    });
  });
}
