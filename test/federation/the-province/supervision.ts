import { describe, expect, it } from 'vitest';
import { figures } from '../../../demo/province/figures.ts';
import { post } from '../../running-process.ts';
import type { Province } from './province.ts';

/** The questions of supervision and of money. */
export function describeSupervision(province: () => Province): void {
  const everywhere = <Each extends object>(statement: string) => province().everywhere<Each>('suggestions', statement);

  /** Runs a named operation as the province's staff, page by page; fails on any error, and on any owner that is missing. */
  async function run<Answer>(name: string, list: string, variables: Record<string, unknown>): Promise<Answer[]> {
    const answers: Answer[] = [];
    for (let after: string | null = null; ; ) {
      const data = await province().run<Record<string, unknown>>(name, { ...variables, first: 100, after });
      answers.push(data as unknown as Answer); // what the operation selects
      const { pageInfo } = data[list] as { pageInfo: { hasNextPage: boolean; endCursor: string } };
      if (!pageInfo.hasNextPage) return answers;
      after = pageInfo.endCursor;
    }
  }

  describe('supervision and money, across the province', () => {
    it('KeySupervisions: every key supervision of a year with its leaders, unit and visits, as plain SQL over all owners says', async () => {
      interface Row {
        id: string;
        state: string;
        supervisingLeader: string;
        handlingLeader: string;
        unit: string;
        visitCount: number;
        visits: unknown[];
        suggestions: { id: string; title: string; state: string }[];
      }
      interface Answer {
        keySupervisions: { totalCount: number; nodes: Row[] };
        keySupervisionStatistics: { total: { count: number; suggestions: number; closed: number } };
      }
      const pages = await run<Answer>('KeySupervisions', 'keySupervisions', { year: 2025 });
      const expected = await everywhere<Row & { on: string; about: string[] }>(
        `select id, state, supervising_leader as "supervisingLeader", handling_leader as "handlingLeader", unit,
           visit_count as "visitCount", decided_on::text as on, suggestion_ids as about
         from key_supervisions where year = 2025`,
      );
      const inOrder = expected.toSorted((a, b) => (a.on === b.on ? (a.id < b.id ? -1 : 1) : a.on < b.on ? 1 : -1));
      const told = pages.flatMap(({ keySupervisions }) => keySupervisions.nodes);
      expect(told.length).toBeGreaterThan(30);
      expect(pages[0]?.keySupervisions.totalCount).toBe(expected.length);
      for (const [at, { on, about, ...row }] of inOrder.entries()) {
        expect(told[at], on).toMatchObject(row);
        expect(told[at]?.visits).toHaveLength(row.visitCount);
        expect(told[at]?.suggestions.map(({ id }) => id)).toEqual(about);
      }
      expect(pages[0]?.keySupervisionStatistics.total).toEqual({
        count: expected.length,
        suggestions: expected.reduce((sum, { about }) => sum + about.length, 0),
        closed: expected.filter(({ state }) => state === 'CLOSED').length,
      });
    });

    it('SuggestionFunds: what was granted of the funds, for which suggestions, and how satisfied their sponsors are, as plain SQL says', async () => {
      interface Row {
        id: string;
        amountGranted: number | null;
        amountSpent: number | null;
        suggestion: { id: string; satisfaction: string | null };
      }
      interface Money {
        amount: number;
        granted: number;
        spent: number;
      }
      interface Answer {
        suggestionFundStatistics: { total: Money; groups: (Money & { jurisdiction: { code: string } })[] };
        fundGrants: { totalCount: number; nodes: Row[] };
      }
      const pages = await run<Answer>('SuggestionFunds', 'fundGrants', { year: 2025 });
      const grants = await everywhere<{
        id: string;
        granted: number;
        spent: number;
        about: string;
        satisfaction: string;
        on: string;
      }>(
        `select fund_grants.id, amount_granted as granted, amount_spent as spent, suggestions.id as about, satisfaction, applied_on::text as on
         from fund_grants join suggestions on suggestions.id = suggestion_id where fund_grants.kind = 'SUGGESTION' and fund_grants.year = 2025`,
      );
      const inOrder = grants.toSorted((a, b) => (a.on === b.on ? (a.id < b.id ? -1 : 1) : a.on < b.on ? 1 : -1));
      expect(
        pages
          .flatMap(({ fundGrants }) => fundGrants.nodes)
          .map(({ id, amountGranted, amountSpent, suggestion }) => [
            id,
            amountGranted,
            amountSpent,
            suggestion.id,
            suggestion.satisfaction,
          ]),
      ).toEqual(inOrder.map(({ id, granted, spent, about, satisfaction }) => [id, granted, spent, about, satisfaction]));
      expect(grants.some(({ satisfaction, granted }) => satisfaction !== null && granted !== null)).toBe(true);
      const funds = await everywhere<Money & { code: string }>(
        "select code, amount, granted, spent from suggestion_funds where kind = 'SUGGESTION' and year = 2025",
      );
      const sum = (of: readonly Money[]): Money => ({
        amount: of.reduce((all, { amount }) => all + amount, 0),
        granted: of.reduce((all, { granted }) => all + granted, 0),
        spent: of.reduce((all, { spent }) => all + spent, 0),
      });
      const [first] = pages;
      expect(first?.suggestionFundStatistics.total).toEqual(sum(funds));
      for (const { jurisdiction, amount, granted, spent } of first?.suggestionFundStatistics.groups ?? []) {
        const below = funds.filter(({ code }) => code.startsWith(jurisdiction.code.slice(0, 4)));
        expect({ amount, granted, spent }).toEqual(sum(below));
      }
    });

    it('figures of supervision come out exactly, and totals of money are public', async () => {
      const { data, errors } = await post(
        province().url,
        `{
        yongzhou: keySupervisionStatistics(within: "431100", filter: { year: 2025 }, groupBy: [CITY]) { groups { jurisdiction { code } } total { suggestions } }
        keys: keySupervisions(within: "431100", filter: { year: 2025 }, first: 100) { nodes { jurisdiction { code } } }
        joint: jointSupervisions(within: "431100", filter: { year: 2023 }, first: 100) { nodes { jurisdiction { code } suggestionCount } }
        shaoyang: keySupervisionStatistics(within: "430523", filter: { year: 2025 }) { total { suggestions } }
        funded: fundGrantStatistics(within: "430523", filter: { year: 2025 }) { total { funded } }
        ningguo: hearingTopicStatistics(within: "341881", filter: { year: 2020 }) { total { count selected heard } coverage { complete } }
        tracked: hearingTopics(within: "341881", filter: { state: [TRACKED] }, orderBy: YEAR_DESC) { nodes { title followUpCount followUps { followedOn } } }
        fund: suggestionFundStatistics(within: "431100", filter: { year: 2021 }) { total { count amount } }
        livelihood: suggestionFundStatistics(within: "430212", filter: { kind: [LIVELIHOOD], year: 2025 }) { total { count amount } }
      }`,
      );
      expect(errors).toBeUndefined();
      const own = <Each extends { jurisdiction: { code: string } }>(list: unknown): Each[] =>
        (list as { nodes: Each[] }).nodes.filter(({ jurisdiction }) => jurisdiction.code === '431100'); // as selected
      expect(own(data.keys)).toHaveLength(figures.keySuggestionsOfCity.value);
      const joint = own<{ jurisdiction: { code: string }; suggestionCount: number }>(data.joint);
      expect(joint.reduce((sum, { suggestionCount }) => sum + suggestionCount, 0)).toBe(figures.jointlySupervised.value);
      expect(data).toMatchObject({
        shaoyang: { total: { suggestions: figures.keySuggestionsOfCounty.value } },
        funded: { total: { funded: figures.fundedSuggestions.value } },
        ningguo: {
          total: {
            count: figures.hearingCandidates.value,
            selected: figures.hearingsSelected.value,
            heard: figures.hearingsSelected.value,
          },
          coverage: { complete: true },
        },
        fund: { total: { count: 1, amount: figures.suggestionFund.value } },
        livelihood: { total: { count: 1, amount: figures.livelihoodFund.value } },
      });
      const { nodes } = data.tracked as { nodes: { followUpCount: number; followUps: unknown[] }[] }; // as selected
      const years = [figures.trackedCityEntrance, figures.trackedQinglongwan, figures.trackedBurial].map(({ value }) => value);
      expect(nodes.map(({ followUpCount, followUps }) => [followUpCount, followUps.length])).toEqual(
        years.map((each) => [each, each]),
      );
      const rows = await post(province().url, '{ fundGrants(within: "430523") { nodes { id } } }');
      expect(rows.errors?.length).toBeGreaterThan(0);
    });

    it('a suggestion is put under key supervision and paid for, end to end: by the congress’s staff, and the finance unit of its place', async () => {
      const staff = await province().as('congress-staff@430523');
      const unit = await province().as('handling-unit@430523');
      const [, claims = ''] = (unit.authorization ?? '').split('.');
      const { liandong } = JSON.parse(Buffer.from(claims, 'base64url').toString()) as { liandong: { organ: { name: string } } }; // what the demo's provider writes
      const [about] = await everywhere<{ id: string }>(
        `select id from suggestions where code = '430523' and assigned_on is not null and state <> 'WITHDRAWN' and not exists (
           select from key_supervisions where suggestion_ids @> array[suggestions.id] and year = 2026)
         order by id limit 1`,
      );
      const give = (name: string, input: string, selection: string, who = staff) =>
        post(province().url, `mutation { ${name}(input: { ${input} }) { ${selection} } }`, {}, who);
      const select = `requestId: "e2e", jurisdiction: "430523", year: 2026, suggestions: ["${about?.id}"], decision: "主任会议纪要〔2026〕9号",
        decidedOn: "2026-05-06", supervisingLeader: "县人大常委会主任", handlingLeader: "县长", committee: "城环委", unit: "县水利局"`;
      const selection = 'keySupervision { id state suggestions { id } history { event } }';
      expect((await give('selectKeySupervision', select, selection, unit)).errors).toMatchObject([
        { extensions: { code: 'FORBIDDEN' } },
      ]);
      const first = await give('selectKeySupervision', select, selection);
      expect(first.data).toMatchObject({
        selectKeySupervision: { keySupervision: { state: 'SELECTED', suggestions: [about], history: [{ event: 'SELECT' }] } },
      });
      expect(await give('selectKeySupervision', select, selection)).toEqual(first);

      const budget = `jurisdiction: "430523", year: 2026, amount: 100000, source: "县财政", criteria: ["急需"], financeUnit: "${liandong.organ.name}"`;
      const made = await give('budgetSuggestionFund', budget, 'suggestionFund { id granted }');
      const fund = (made.data.budgetSuggestionFund as { suggestionFund: { id: string } }).suggestionFund.id;
      const apply = `jurisdiction: "430523", fund: "${fund}", suggestion: "${about?.id}", project: "维修山塘", unit: "县水利局", amountApplied: 150000`;
      const applied = await give('applyForFundGrant', apply, 'fundGrant { id state }');
      const { id } = (applied.data.applyForFundGrant as { fundGrant: { id: string } }).fundGrant;
      await give('admitFundGrant', `id: "${id}", criteriaMet: ["急需"]`, 'fundGrant { state }', unit);
      const tooMuch = await give('allotFundGrant', `id: "${id}", amountGranted: 100001`, 'fundGrant { state }', unit);
      expect(tooMuch.errors).toMatchObject([{ extensions: { code: 'BAD_INPUT' } }]);
      const allotted = await give(
        'allotFundGrant',
        `id: "${id}", amountGranted: 100000`,
        'fundGrant { state fund { granted amount } }',
        unit,
      );
      expect(allotted.data).toEqual({
        allotFundGrant: { fundGrant: { state: 'GRANTED', fund: { granted: 100_000, amount: 100_000 } } },
      });
    });
  });
}
