import { describe, expect, it } from 'vitest';
import { post } from '../../running-process.ts';
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

    it('StationClues: contact points by county, and what came of the opinions that were referred, those of too few withheld', async () => {
      interface Answer {
        pilContactPointStatistics: {
          groups: { jurisdiction: Place; count: number; open: number; cluesReferred: number }[];
          total: { count: number; open: number; cluesReferred: number };
          coverage: Coverage;
        };
        citizenOpinionStatistics: {
          groups: ({ jurisdiction: Place; withheld: number } & Referred)[];
          coverage: { complete: boolean };
        };
        pilContactPoints: { totalCount: number; nodes: { id: string; station: { name: string }; office: string }[] };
      }
      interface Referred {
        count: number | null;
        referred: number | null;
        referredRegistered: number | null;
        referredFiled: number | null;
        referredDeclined: number | null;
        referredMoved: number | null;
      }
      const answer = await province().run<Answer>('StationClues', { first: 100 });
      const points = await sql<{ place: string; count: number; open: number; referred: number }>(
        `select left(code, 6) as place, count(*)::int as count, count(*) filter (where state = 'OPEN')::int as open,
           sum(clues_referred)::int as referred
         from pil_contact_points group by 1`,
      );
      const { groups, total, coverage } = answer.pilContactPointStatistics;
      expect(groups.map(({ jurisdiction: { code }, count, open, cluesReferred }) => [code, count, open, cluesReferred])).toEqual(
        points
          .toSorted((a, b) => b.referred - a.referred || (a.place < b.place ? -1 : 1))
          .map(({ place, count, open, referred }) => [place, count, open, referred]),
      );
      const sum = (of: (point: (typeof points)[number]) => number): number => points.reduce((all, point) => all + of(point), 0);
      expect(total).toEqual({
        count: sum(({ count }) => count),
        open: sum(({ open }) => open),
        cluesReferred: sum(({ referred }) => referred),
      });
      expect(coverage).toMatchObject({ total: 20, answered: 20, complete: true });

      const opinions = await sql<{ place: string } & Referred>(
        `select left(code, 6) as place, count(*)::int as count, count(referral)::int as referred,
           count(*) filter (where referral <> 'SENT')::int as "referredRegistered",
           count(*) filter (where referral = 'FILED')::int as "referredFiled",
           count(*) filter (where referral = 'DECLINED')::int as "referredDeclined",
           count(*) filter (where referral = 'MOVED')::int as "referredMoved"
         from citizen_opinions where length(code) >= 6 group by 1`,
      );
      const by = new Map(opinions.map(({ place, ...figures }) => [place, figures]));
      const told = answer.citizenOpinionStatistics.groups.filter(({ withheld }) => withheld === 0);
      for (const { jurisdiction, withheld: _, ...figures } of told)
        expect(figures, jurisdiction.code).toEqual(by.get(jurisdiction.code));
      expect(opinions.some(({ referred }) => (referred ?? 0) > 0)).toBe(true);
      // The clues that procuratorates have of it are as many, each with the opinion's id.
      const clues = await province().everywhere<{ opinion: string; state: string }>(
        'litigation',
        `select opinion_id as opinion, state from clues where source = 'STATION'`,
      );
      const referred = await sql<{ opinion: string; state: string }>(
        `select id as opinion, case referral when 'REGISTERED' then 'ASSESSING' else referral end as state
         from citizen_opinions where referral is not null`,
      );
      const sorted = (rows: readonly { opinion: string; state: string }[]): string[] =>
        rows.map(({ opinion, state }) => `${opinion} ${state}`).toSorted();
      expect(sorted(clues)).toEqual(sorted(referred));

      // Anybody may know which are open.
      const { nodes, totalCount } = answer.pilContactPoints;
      expect(totalCount).toBe(total.open);
      expect(nodes.every(({ station, office }) => station.name !== '' && office === '公益诉讼检察部门')).toBe(true);
      const open = `query { pilContactPoints(within: "430281", filter: { state: [OPEN] }) { totalCount nodes { station { name } cluesReferred } } }`;
      const { data } = await post(province().url, open);
      const here = points.find(({ place }) => place === '430281')?.open;
      expect(here).toBeGreaterThan(0);
      expect(data).toMatchObject({
        pilContactPoints: { totalCount: here, nodes: expect.arrayContaining([expect.objectContaining({ cluesReferred: null })]) },
      });
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
