import { readFileSync, readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { post } from '../../running-process.ts';
import { describeLifeOfSuggestions } from './life-of-suggestions.ts';
import { describeRecords } from './records.ts';
import { describeStations } from './stations.ts';
import { describeSupervision } from './supervision.ts';
import { describeOpinions } from './opinions.ts';
import { describeBulletins } from './bulletins.ts';
import { describeLinkage } from './linkage.ts';
import { describeLitigation } from './litigation.ts';
import { describeMandates } from './mandates.ts';
import { describeMotions } from './motions.ts';
import { type Coverage, type Place, Province, operations, prosecutor, today } from './province.ts';

/** The named operations, against the whole system as `npm start` brings it up; a file for each subject beside this one. */
let province: Province;
const run = <Result>(name: string, variables?: Record<string, unknown>, who?: string | null) =>
  province.run<Result>(name, variables, who);
const everywhere = <Row extends object>(subgraph: string, statement: string) => province.everywhere<Row>(subgraph, statement);

beforeAll(async () => {
  province = await Province.start();
}, 300_000);

afterAll(async () => {
  await province[Symbol.asyncDispose]();
}, 300_000);

const overdue = `state in ('ASSIGNED', 'RETURN_REQUESTED', 'IN_HANDLING', 'REOPENED') and due_on < ${today}`;

describeLifeOfSuggestions(() => province);
describeStations(() => province);
describeLitigation(() => province);
describeMandates(() => province);
describeOpinions(() => province);
describeMotions(() => province);
describeLinkage(() => province);
describeBulletins(() => province);
describeSupervision(() => province);
describeRecords(() => province);

describe('the province', () => {
  it('has named operations, and each is tested here', () => {
    const names = readdirSync(operations).flatMap((file) => /^(.*)\.graphql$/.exec(file)?.[1] ?? []);
    const here = new URL('.', import.meta.url);
    const tested = readdirSync(here).map((file) => readFileSync(new URL(file, here), 'utf8'));
    for (const name of names)
      expect(
        tested.some((text) => text.includes(`'${name}'`)),
        name,
      ).toBe(true);
  });

  it('MostOverdueCounties: the ten counties with the most overdue suggestions, as plain SQL over all owners says', async () => {
    interface Answer {
      suggestionStatistics: {
        groups: { jurisdiction: Place & { parent: Place }; overdue: number; count: number }[];
        total: { overdue: number };
        coverage: Coverage;
      };
    }
    const { suggestionStatistics } = await run<Answer>('MostOverdueCounties');
    const counties = await everywhere<{ county: string; overdue: number; count: number }>(
      'suggestions',
      `select left(code, 6) as county, count(*) filter (where ${overdue})::int as overdue, count(*)::int as count
       from suggestions where length(code) >= 6 group by 1`,
    );
    const expected = counties.toSorted((a, b) => b.overdue - a.overdue || (a.county < b.county ? -1 : 1)).slice(0, 10);
    expect(
      suggestionStatistics.groups.map(({ jurisdiction, ...figures }) => ({ county: jurisdiction.code, ...figures })),
    ).toEqual(expected);
    expect(suggestionStatistics.groups[0]?.overdue).toBeGreaterThan(0);
    expect(suggestionStatistics.coverage).toMatchObject({ total: 20, answered: 20, complete: true });
  });

  it('SatisfactionByCity: both parts of the ratio add up to what plain SQL says', async () => {
    interface Answer {
      suggestionStatistics: {
        groups: { jurisdiction: Place; satisfaction: { numerator: number; denominator: number; value: number } }[];
      };
    }
    const { suggestionStatistics } = await run<Answer>('SatisfactionByCity');
    const cities = await everywhere<{ city: string; numerator: number; denominator: number }>(
      'suggestions',
      `select left(code, 4) as city, count(*) filter (where satisfaction <> 'DISSATISFIED')::int as numerator,
         count(satisfaction)::int as denominator
       from suggestions where length(code) >= 4 group by 1`,
    );
    expect(suggestionStatistics.groups).toHaveLength(14);
    for (const { jurisdiction, satisfaction } of suggestionStatistics.groups) {
      const parts = cities.filter(({ city }) => jurisdiction.code.startsWith(city));
      const sum = (key: 'numerator' | 'denominator'): number => parts.reduce((total, part) => total + part[key], 0);
      expect(satisfaction).toEqual({
        numerator: sum('numerator'),
        denominator: sum('denominator'),
        value: sum('numerator') / sum('denominator'),
      });
    }
  });

  it('LatestSuggestions: page by page, across owners, each with its sponsor, delegation and place', async () => {
    interface Row {
      id: string;
      submittedAt: string;
      jurisdiction: Place;
      leadSponsor: { name: string; delegation: { name: string } } | null;
    }
    interface Answer {
      suggestions: { totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string }; edges: { node: Row }[] };
    }
    const rows: Row[] = [];
    let after: string | null = null;
    for (let page = 0; page < 5; page++) {
      const { suggestions }: Answer = await run<Answer>('LatestSuggestions', { first: 30, after });
      rows.push(...suggestions.edges.map(({ node }) => node));
      after = suggestions.pageInfo.endCursor;
    }
    const all = await everywhere<{ id: string; at: string; secret: boolean }>(
      'suggestions',
      `select id, to_char(submitted_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') as at,
         secrecy_requested and code <> '43' as secret
       from suggestions where assigned_on is not null or code = '43'
       order by submitted_at desc, id limit 150`,
    );
    const latest = all.toSorted((a, b) => (a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? 1 : -1)).slice(0, 150);
    expect(rows.map(({ id }) => id)).toEqual(latest.map(({ id }) => id));
    const unnamed = rows.filter(({ leadSponsor }) => !leadSponsor?.name || !leadSponsor.delegation.name);
    expect(unnamed.map(({ id }) => id)).toEqual(latest.filter(({ secret }) => secret).map(({ id }) => id));
    expect(rows.filter(({ jurisdiction }) => !jurisdiction.name)).toEqual([]);
  });

  it('DeputyWithMandates: one person’s mandates at several levels, each with its suggestions', async () => {
    interface Answer {
      deputies: { nodes: { name: string; level: string; suggestions: { totalCount: number; nodes: unknown[] } }[] };
    }
    const mandates = await everywhere<{ person: string; level: string }>('deputies', 'select person, level from deputies');
    const byPerson = new Map<string, Set<string>>();
    for (const { person, level } of mandates) byPerson.set(person, (byPerson.get(person) ?? new Set()).add(level));
    const [several] = [...byPerson].filter(([, levels]) => levels.size > 1).map(([person]) => person);
    expect(several).toBeDefined();
    const { deputies } = await run<Answer>('DeputyWithMandates', { person: several });
    expect(deputies.nodes.map(({ level }) => level).toSorted()).toEqual([...(byPerson.get(several ?? '') ?? [])].toSorted());
    expect(new Set(deputies.nodes.map(({ name }) => name)).size).toBe(1);
    for (const { suggestions } of deputies.nodes) expect(suggestions.nodes).toHaveLength(Math.min(20, suggestions.totalCount));
  });

  it('ElectionFigures: 永州 elected 2778 county and 10225 township deputies, in 11 counties and 150 townships', async () => {
    interface Answer {
      electionStatistics: {
        groups: { level: string; count: number; elected: number; seats: number; turnout: { value: number } }[];
      };
    }
    const { electionStatistics } = await run<Answer>('ElectionFigures', { within: '431100', year: 2021 });
    const of = (level: string): unknown => electionStatistics.groups.find((each) => each.level === level);
    expect(of('COUNTY')).toMatchObject({ count: 11, elected: 2778 });
    expect(of('TOWNSHIP')).toMatchObject({ count: 150, elected: 10_225 });
  });

  it('CasesFromSuggestions: both sides of each link', async () => {
    interface Answer {
      litigationCases: {
        totalCount: number;
        nodes: { receipts: { conversion: { suggestion: { title: string; leadSponsor: { name: string } | null } } }[] }[];
      };
    }
    const { litigationCases } = await run<Answer>('CasesFromSuggestions', {}, prosecutor);
    expect(litigationCases.totalCount).toBeGreaterThan(0);
    const named = litigationCases.nodes.flatMap(({ receipts }) =>
      receipts.map(({ conversion }) => conversion.suggestion.leadSponsor),
    );
    expect(named.filter((sponsor) => sponsor !== null).length).toBeGreaterThan(named.length / 2);
    for (const { receipts } of litigationCases.nodes) {
      expect(receipts.length).toBeGreaterThan(0);
      for (const { conversion } of receipts) expect(conversion.suggestion.title).not.toBe('');
    }
  });

  it('CountySuggestions: a county without a system is answered by its city, one with a system by itself', async () => {
    interface Answer {
      jurisdiction: { name: string; parent: Place };
      suggestions: { totalCount: number; coverage: Coverage };
    }
    for (const [county, name] of [
      ['430202', '荷塘区'],
      ['430281', '醴陵市'],
    ]) {
      const { jurisdiction, suggestions } = await run<Answer>('CountySuggestions', { county });
      expect(jurisdiction).toEqual({ name, parent: { name: '株洲市' } });
      const waiting = await everywhere<{ id: string }>(
        'suggestions',
        `select id from suggestions where code like '${county}%' and state in ('ASSIGNED', 'IN_HANDLING', 'REOPENED')`,
      );
      expect(suggestions).toMatchObject({ totalCount: waiting.length, coverage: { total: 1, complete: true } });
    }
    interface Owners {
      owners: { nodes: { name: string }[] };
    }
    const { owners } = await run<Owners>('OwnersOfPlace', { within: '430202', subgraph: 'suggestions' });
    expect(owners.nodes.map(({ name }) => name)).toEqual(['株洲市人民代表大会常务委员会']);
  });

  it('ConversionRates: 攸县 sent 210 suggestions, and 10 became clues', async () => {
    interface Group {
      count: number;
      converted: number;
      conversionRate: { numerator: number; denominator: number };
    }
    interface Answer {
      conversionStatistics: { groups: (Group & { jurisdiction: Place })[]; total: Group };
    }
    const byCity = await run<Answer>('ConversionRates');
    const sum = (key: 'count' | 'converted'): number =>
      byCity.conversionStatistics.groups.reduce((total, each) => total + each[key], 0);
    expect(sum('count')).toBeLessThanOrEqual(byCity.conversionStatistics.total.count);
    expect(sum('count')).toBeGreaterThan(210);
    const { conversionStatistics } = await run<Answer>('ConversionRates', { within: '430223' });
    expect(conversionStatistics.total.count).toBe(210);
    expect(conversionStatistics.groups[0]?.conversionRate).toMatchObject({ numerator: 10, denominator: 210 });
  });

  it('OverdueProcuratorialSuggestions: those whose last day is over, longest overdue first', async () => {
    interface Answer {
      procuratorialSuggestions: { totalCount: number; nodes: { dueOn: string; case: { caseNumber: string } }[] };
    }
    const { procuratorialSuggestions } = await run<Answer>('OverdueProcuratorialSuggestions', {}, prosecutor);
    const late = await everywhere<{ due: string }>(
      'litigation',
      `select due_on::text as due from procuratorial_suggestions where replied_on is null and due_on < ${today}`,
    );
    expect(procuratorialSuggestions.totalCount).toBe(late.length);
    expect(procuratorialSuggestions.nodes.map(({ dueOn }) => dueOn)).toEqual(
      late
        .map(({ due }) => due)
        .toSorted()
        .slice(0, 20),
    );
  });

  it('OwnersOfPlace: every owner of the province is up', async () => {
    interface Answer {
      owners: { totalCount: number; nodes: { state: string; latencyMs: number; lastError: unknown }[] };
    }
    const { owners } = await run<Answer>('OwnersOfPlace', { within: '430000' });
    // 20 congresses with three kinds of data, 15 procuratorates with one.
    expect(owners.totalCount).toBe(75);
    expect(owners.nodes.filter(({ state, lastError }) => state !== 'UP' || lastError !== null)).toEqual([]);
  });

  it('other figures of the source documents come out exactly', async () => {
    const { data, errors } = await post(
      province.url,
      `{
      yongzhou: jurisdictions(within: "431100", level: COUNTY, hasCongress: true) { totalCount }
      townships: jurisdictions(within: "431100", level: TOWNSHIP, hasCongress: true) { totalCount }
      shaoyang: deputyStatistics(within: "430523", filter: { level: [COUNTY] }) { total { count standingCommitteeMembers } coverage { complete } }
      deputies: deputyStatistics(within: "431100", groupBy: [LEVEL]) { groups { level count } coverage { complete } }
      sessions: electionTerms(within: "431100", filter: { level: [TOWNSHIP], year: 2021 }, first: 100) { totalCount nodes { firstSessionOn } }
      hefei: appointmentStatistics(within: "340100") { total { count } coverage { complete } }
    }`,
    );
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      yongzhou: { totalCount: 11 },
      townships: { totalCount: 150 },
      shaoyang: { total: { count: 307, standingCommitteeMembers: 45 } },
      sessions: { totalCount: 150 },
      hefei: { total: { count: 664 } },
    });
    const { groups } = data.deputies as { groups: { level: string; count: number }[] };
    expect(groups.find(({ level }) => level === 'COUNTY')?.count).toBeGreaterThanOrEqual(2778);
    const { nodes } = data.sessions as { nodes: { firstSessionOn: string | null }[] };
    expect(nodes.filter(({ firstSessionOn }) => firstSessionOn === null || firstSessionOn > '2021-08-31')).toEqual([]);
  });
});
