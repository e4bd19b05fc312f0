import { describe, expect, it } from 'vitest';
import { type Coverage, type Place, type Province, today } from './province.ts';

/** The questions about contact stations, each answered as plain SQL over all owners says. */
export function describeStations(province: () => Province): void {
  const sql = <Each extends object>(statement: string) => province().everywhere<Each>('deputies', statement);

  describe('contact stations, across the province', () => {
    it('InactiveDeputies: the ten counties with the largest share of deputies who have not been to a station since a day', async () => {
      interface Answer {
        stationVisitStatistics: {
          groups: { jurisdiction: Place; count: number; inactive: number; inactiveShare: { value: number } }[];
          total: { count: number; active: number; inactive: number };
          coverage: Coverage;
        };
      }
      const since = '2026-06-01';
      const { stationVisitStatistics } = await province().run<Answer>('InactiveDeputies', { since });
      const counties = await sql<{ place: string; count: number; inactive: number }>(
        `select left(code, 6) as place, count(*)::int as count,
           count(*) filter (where last_visit_on is null or last_visit_on < '${since}')::int as inactive
         from deputies where status = 'ACTIVE' and length(code) >= 6 group by 1`,
      );
      const expected = counties
        .map((each) => ({ ...each, share: each.inactive / each.count }))
        .toSorted((a, b) => b.share - a.share || (a.place < b.place ? -1 : 1))
        .slice(0, 10);
      expect(
        stationVisitStatistics.groups.map(({ jurisdiction: { code }, count, inactive, inactiveShare: { value } }) => ({
          place: code,
          count,
          inactive,
          share: value,
        })),
      ).toEqual(expected);
      const { total, coverage } = stationVisitStatistics;
      expect(total.active).toBeGreaterThan(0);
      expect(total.active + total.inactive).toBe(total.count);
      expect(coverage).toMatchObject({ total: 20, answered: 20, complete: true });
    });

    it('MyPlace: anybody sees the deputies of a township, its stations, and when deputies are there', async () => {
      interface Answer {
        jurisdiction: Place;
        deputies: { totalCount: number };
        contactStations: { totalCount: number; nodes: { name: string; nextSessions: { nodes: { on: string }[] } }[] };
      }
      const [first] = await sql<{ place: string; code: string }>(
        `select place, code from contact_stations where state = 'OPEN' and kind = 'HOME' and length(place) = 9
           and place in (select code from deputies) order by id limit 1`,
      );
      const { place = '', code = '' } = first ?? {};
      const answer = await province().run<Answer>('MyPlace', { place, county: code }, null);
      const [count] = await sql<{ stations: number }>(
        `select count(*)::int as stations from contact_stations where place = '${place}' and state = 'OPEN' having count(*) > 0`,
      );
      const [deputies] = await sql<{ count: number }>(
        `select count(*)::int as count from deputies where code = '${place}' and status = 'ACTIVE' having count(*) > 0`,
      );
      expect(answer.jurisdiction.code).toBe(place);
      expect(answer.deputies.totalCount).toBe(deputies?.count);
      expect(answer.contactStations.totalCount).toBe(count?.stations);
      const [next] = await sql<{ on: string }>(
        `select session_on::text as on from station_sessions join contact_stations on contact_stations.id = station_id
         where place = '${place}' and session_on >= ${today} and station_sessions.state = 'SCHEDULED' order by session_on limit 1`,
      );
      expect(answer.contactStations.nodes.flatMap(({ nextSessions }) => nextSessions.nodes.slice(0, 1))[0]?.on).toBe(next?.on);
    });

    it('邵阳县 has 66 stations of 138, and 株洲市 14 of chains, parks and professions', async () => {
      const open = async (code: string) =>
        sql<{ count: number }>(
          `select count(*)::int as count from contact_stations where code = '${code}' and state = 'OPEN' having count(*) > 0`,
        );
      expect(await open('430523')).toEqual([{ count: 66 }]);
      expect(await open('4302')).toEqual([{ count: 14 }]);
    });
  });
}
