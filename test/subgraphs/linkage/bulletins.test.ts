import { describe, expect, test } from 'vitest';
import { recordsOf } from '../../../demo/province/records.ts';
import { type Caller, anonymous } from '../../../schema/caller.ts';
import { bulletinKindOf } from '../../../subgraphs/linkage/bulletins/bulletins.ts';
import { BulletinCommands } from '../../../subgraphs/linkage/bulletins/commands.ts';
import { figuresForAudience } from '../../../subgraphs/linkage/bulletins/figures.ts';
import { BulletinReceiving } from '../../../subgraphs/linkage/bulletins/receiving.ts';
import { bulletinMachineOf } from '../../../subgraphs/linkage/bulletins/workflow.ts';
import { congressHalf, procuratorateHalf } from '../../../subgraphs/linkage/halves.ts';
import { figuresOfProcuratorate } from '../../../subgraphs/litigation/bulletin-figures.ts';
import { RecordStore } from '../../../subgraphs/record-store.ts';
import { subgraphs } from '../../../subgraphs/all.ts';
import { figuresOfCongress } from '../../../subgraphs/suggestions/conversions/bulletin-figures.ts';
import type {
  BulletinFilter,
  BulletinState,
  DraftBulletinInput,
  QueryBulletinStatisticsArgs,
  ReceiveBulletinInput,
} from '../../../subgraphs/suggestions/types.ts';
import { callerOf, prosecutorOf, staffOf } from '../../callers.ts';
import { ask } from '../ask.ts';
import { describeFilters } from '../filters.ts';
import { describeStatistics } from '../groups.ts';
import { describeMachine } from '../machines.ts';
import { ownedDatabase, someDay } from '../owned-database.ts';
import { describePages } from '../pages.ts';
import { refusal } from '../refusal.ts';
import { type BulletinColumns, bulletin, figure, someFigures } from './bulletin-rows.ts';

const place = '430281';
const staff = callerOf(staffOf(place));
const prosecutor = callerOf(prosecutorOf(place));
const congressSystem = callerOf(staffOf(place, { subject: 'courier', roles: ['ORGAN_SYSTEM'] }));
const procuratorateSystem = callerOf({ ...prosecutorOf(place), subject: 'courier', roles: ['ORGAN_SYSTEM'] });

for (const half of [congressHalf, procuratorateHalf]) {
  const type = `${half.prefix}Bulletin`;
  const field = half === congressHalf ? 'bulletin' : 'procuratorateBulletin';
  const [own, other] = half === congressHalf ? [staff, procuratorateSystem] : [prosecutor, congressSystem];
  const give = (mutation: string, input: string) => (id: string) =>
    `mutation { ${mutation}(input: { id: "${id}" ${input} }) { ${field} { state } } }`;
  const report = (event: string, input: string) => (id: string, local: string) =>
    `mutation { report${type}(input: { requestId: "${local}-${event}", id: "${id}", event: ${event},
       counterpart: "430281.${half.other.prefix}Bulletin.${local}-${place}", on: "2026-06-01" ${input} }) { id } }`;
  const machine = bulletinMachineOf(half);

  // What is tried of a bulletin of this organ, and of one of the other.
  for (const leads of [true, false]) {
    const by = leads ? (['LEAD', 'ASKED_SYSTEM'] as const) : (['ASKED', 'LEAD_SYSTEM'] as const);
    describeMachine(
      `the life of a bulletin in the half of the ${half.organ}, ${leads ? 'which issues it' : 'which receives it'}`,
      {
        subgraph: half.subgraph,
        machine: {
          ...machine,
          steps: machine.steps.filter((step) => step.by.some((each) => (by as readonly string[]).includes(each))),
        },
        record: (state, local) => {
          const lead_organ = leads ? half.organ : half.other.organ;
          const row = bulletin(half, local, state as BulletinState, { lead_organ }); // one of the machine's
          const corrected = bulletin(half, `${local}-corrected`, 'RECEIVED', { lead_organ, replaces_id: row.id });
          return { id: row.id, tables: { bulletins: state === 'REPLACED' ? [row, corrected] : [row] } };
        },
        commands: leads
          ? {
              REDRAFT: give(`redraft${type}`, 'title: "通报", text: "重拟"'),
              ISSUE: give(`issue${type}`, ''),
              WITHDRAW: give(`withdraw${type}`, 'reason: "数据有误"'),
              PARTNER_RECEIVE: report('RECEIVE', ''),
              PARTNER_REMARK: report('REMARK', 'remarks: "收悉"'),
            }
          : {
              REMARK: give(`remarkOn${type}`, 'remarks: "收悉"'),
              PARTNER_WITHDRAW: report('WITHDRAW', 'reason: "数据有误"'),
            },
        day: '2026-11-22',
        actors: Object.fromEntries([
          [by[0], own],
          [by[1], other],
        ]),
        isHidden: (state, who) => state === 'DRAFT' && who === 'ASKED_SYSTEM',
        others: {
          seeing: [],
          blind: [anonymous('r'), callerOf(staffOf('430223')), callerOf(prosecutorOf('430223')), callerOf(staffOf('4302'))],
        },
      },
    );
  }

  // Everybody's that are issued: the province is on every audience list.
  const audience = ['CONGRESS 43', 'PROCURATORATE 43'];
  const rows: readonly BulletinColumns[] = [
    bulletin(half, '1', 'RECEIVED', { audience, remarks: '收悉', remarked_on: '2026-02-01' }),
    bulletin(half, '2', 'ISSUED', { audience, issued_on: '2026-03-01', lead_organ: half.organ }),
    bulletin(half, '3', 'RECEIVED', { audience, code: '430223', period_to: '2026-06-30', issued_on: '2026-07-09' }),
    bulletin(half, '4', 'WITHDRAWN', { audience, code: '4302', issued_on: '2025-07-09' }),
    bulletin(half, '5', 'RECEIVED', { audience, code: '43', lead_organ: 'PROCURATORATE' }),
    bulletin(half, '6', 'REPLACED', {
      audience,
      code: '430405',
      lead_organ: 'PROCURATORATE',
      replaced_by_id: `430405.${half.prefix}Bulletin.7`,
    }),
    bulletin(half, '7', 'RECEIVED', { audience, code: '430405', lead_organ: 'PROCURATORATE', issued_on: '2026-01-20' }),
  ];
  const provincial = callerOf(half === congressHalf ? staffOf('43') : prosecutorOf('43'));
  const open = () => ownedDatabase(half.subgraph, { bulletins: rows });
  const kind = bulletinKindOf(half);
  const yearOf = ({ period_to }: BulletinColumns): number => Number(period_to.slice(0, 4));

  describePages(`the bulletins at and below a place, kept by the ${half.organ}`, {
    open,
    rows,
    orders: { ISSUED_ON_ASC: (row) => row.issued_on, ISSUED_ON_DESC: (row) => row.issued_on },
    page: (database, asked) => new RecordStore(database.on(someDay, provincial), kind).page({ within: '43', ...asked }),
  });

  describeFilters<BulletinColumns, BulletinFilter>(`bulletins kept by the ${half.organ}, filtered`, {
    open,
    rows,
    filters: {
      year: [[{ year: 2026 }, (row) => yearOf(row) === 2026]],
      state: [[{ state: ['ISSUED', 'REPLACED'] }, ({ state }) => ['ISSUED', 'REPLACED'].includes(state)]],
      leadOrgan: [[{ leadOrgan: 'PROCURATORATE' }, (row) => row.lead_organ === 'PROCURATORATE']],
    },
    page: (database, filter) =>
      new RecordStore(database.on(someDay, provincial), kind).page({ within: '43', filter, first: 100 }),
  });

  describeStatistics(`bulletins kept by the ${half.organ}, counted`, {
    open,
    rows,
    levels: ['PROVINCE', 'CITY', 'COUNTY'],
    places: ['4302', place],
    counting: {
      dimensions: {
        YEAR: { field: 'year', of: yearOf },
        STATE: { field: 'state', of: ({ state }) => state },
        LEAD_ORGAN: { field: 'leadOrgan', of: (row) => row.lead_organ },
      },
      measures: {
        count: () => 1,
        received: ({ state }) => Number(state === 'RECEIVED'),
        remarked: (row) => Number(row.remarked_on !== null),
        replaced: ({ state }) => Number(state === 'REPLACED'),
        withdrawn: ({ state }) => Number(state === 'WITHDRAWN'),
      },
      ratios: {},
    },
    ask: (database, question) =>
      new RecordStore(database.on(someDay, provincial), kind).statistics(question as QueryBulletinStatisticsArgs),
  });
}

describe('a bulletin', () => {
  const year: DraftBulletinInput = {
    jurisdiction: place,
    periodFrom: '2025-01-01',
    periodTo: '2025-12-31',
    title: '2025年度通报',
    text: '现通报如下。',
    audience: [{ kind: 'CONGRESS', jurisdiction: '4302' }],
  };

  test.each([
    ['2025-01-01', '2025-12-31'],
    ['2026-01-01', '2026-06-30'],
  ])('has the figures that the statistics of the same period have: %s to %s', async (periodFrom, periodTo) => {
    const { suggestions, litigation } = recordsOf(place, { seed: 7, scale: 2, asOf: '2026-11-23' });
    const period = { periodFrom, periodTo };
    const isYear = periodTo.endsWith('12-31');

    const sent = suggestions.conversions;
    const named = new Set(sent.map((row) => row.suggestion_id));
    await using congress = await ownedDatabase('suggestions', {
      // Without the rule of its deadline, which is of another table.
      suggestions: suggestions.suggestions.filter(({ id }) => named.has(id)).map((row) => ({ ...row, deadline_policy: null })),
      conversions: sent,
    });
    const drafting = new BulletinCommands(congress.on('2026-11-22', staff));
    const { figures } = await drafting.draft({ ...year, ...period }, figuresOfCongress);
    const { litigation_cases, conversion_receipts, procuratorial_suggestions } = litigation;
    const told = { litigation_cases, conversion_receipts, procuratorial_suggestions };
    await using procuratorate = await ownedDatabase('litigation', told);
    const other = new BulletinCommands(procuratorate.on('2026-11-22', prosecutor));
    const { figures: theirs } = await other.draft({ ...year, ...period }, figuresOfProcuratorate);

    // The field and the total, as statistics tell them.
    const counted = async (database: typeof congress, caller: Caller, name: string, measures: string, filter: string) => {
      const selection = `field ${measures}`;
      const document = `{ it: ${name}(within: "${place}", groupBy: [FIELD], filter: { year: ${periodTo.slice(0, 4)} ${filter} }) { groups { ${selection} } total { ${selection} } } }`;
      const { data, errors } = await ask(
        subgraphs[database === congress ? 'suggestions' : 'litigation'],
        database.on('2026-11-22', caller),
        document,
      );
      expect(errors).toBeUndefined();
      return data?.it as { groups: Record<string, unknown>[]; total: Record<string, unknown> }; // as selected
    };
    if (isYear) {
      const measures = 'transferred: count registered converted declined';
      const { groups, total } = await counted(congress, staff, 'conversionStatistics', measures, 'direction: SUGGESTION_TO_CASE');
      const forward = figures?.byField.filter(({ transferred }) => transferred !== 0);
      expect(forward).toMatchObject(groups.toSorted(byField));
      expect(figures?.total).toMatchObject(total);
      const reversed = await counted(congress, staff, 'conversionStatistics', 'reversed: count', 'direction: CASE_TO_SUGGESTION');
      expect(figures?.total).toMatchObject(reversed.total);
      const cases = await counted(
        procuratorate,
        prosecutor,
        'litigationCaseStatistics',
        'cases: count casesFromSuggestions: fromSuggestions sued closed',
        '',
      );
      expect(theirs?.total).toMatchObject(cases.total);
      expect(theirs?.byField.filter((each) => each.cases !== 0)).toMatchObject(cases.groups.toSorted(byField));
      const issued = await counted(
        procuratorate,
        prosecutor,
        'procuratorialSuggestionStatistics',
        'procuratorialSuggestions: count replied overdue',
        '',
      );
      expect(theirs?.total).toMatchObject(issued.total);
      expect(theirs?.byField.filter((each) => each.procuratorialSuggestions !== 0)).toMatchObject(
        issued.groups.toSorted(byField),
      );
    }
    // Half a year, for which there are no statistics, counts what was sent and registered in it.
    const isIn = (day: unknown): boolean => String(day) >= periodFrom && String(day) <= periodTo;
    const forward = (row: { direction: unknown }): boolean => row.direction === 'SUGGESTION_TO_CASE';
    expect(figures?.total.transferred).toBe(sent.filter((row) => forward(row) && isIn(row.sent_on)).length);
    expect(theirs?.total.registered).toBe(conversion_receipts.filter((row) => forward(row) && isIn(row.registered_on)).length);
    expect(figures?.total.transferred).toBeGreaterThan(2);
    expect(theirs?.total.cases).toBeGreaterThan(5);
  });

  test('that breaks a rule is refused, and nothing is written', async () => {
    await using database = await ownedDatabase('suggestions', { bulletins: [bulletin(congressHalf, 'issued', 'ISSUED')] });
    const before = await database.everything();
    const broken: readonly [what: string, values: Partial<DraftBulletinInput>, code: string][] = [
      ['of a period that ends before it begins', { periodTo: '2024-12-31' }, 'BAD_INPUT'],
      ['of more than a year', { periodFrom: '2024-12-31' }, 'BAD_INPUT'],
      ['of a period that has not begun', { periodFrom: '2026-07-01', periodTo: '2026-12-31' }, 'BAD_INPUT'],
      ['without a title', { title: ' ' }, 'BAD_INPUT'],
      ['for an agency without a name', { audience: [{ kind: 'AGENCY', jurisdiction: place }] }, 'BAD_INPUT'],
      ['for a congress with a name', { audience: [{ kind: 'CONGRESS', jurisdiction: place, name: '醴陵市' }] }, 'BAD_INPUT'],
      ['for a place that is not there', { audience: [{ kind: 'CONGRESS', jurisdiction: '99' }] }, 'UNKNOWN_JURISDICTION'],
      ['in place of one that is not there', { replaces: '430281.Bulletin.none' }, 'NOT_FOUND'],
      ['in place of one that has not arrived', { replaces: '430281.Bulletin.issued' }, 'WRONG_STATE'],
      ['in place of a record of another kind', { replaces: '430281.Suggestion.a' }, 'BAD_ID'],
      ['to a procuratorate elsewhere', { partner: '430223' }, 'BAD_INPUT'],
      ['of a peer’s place', { jurisdiction: '430223' }, 'FORBIDDEN'],
    ];
    for (const [what, values, code] of broken) {
      const commands = new BulletinCommands(database.on('2026-06-01', staff));
      expect(await refusal(() => commands.draft({ ...year, ...values }, figuresOfCongress)), what).toBe(code);
    }
    expect(await database.everything()).toEqual(before);
  });

  test('is issued once, under the next number of its year, with one message', async () => {
    await using database = await ownedDatabase('suggestions', {});
    const commands = () => new BulletinCommands(database.on('2026-06-01', staff));
    const numbers: unknown[] = [];
    for (const periodTo of ['2025-12-31', '2025-06-30', '2026-03-31']) {
      const drafted = await commands().draft({ ...year, periodFrom: '2025-05-01', periodTo }, figuresOfCongress);
      expect([drafted.state, drafted.number, drafted.issuedOn]).toEqual(['DRAFT', null, null]);
      const issued = await commands().issue({ id: drafted.id, requestId: drafted.id });
      expect(await commands().issue({ id: drafted.id, requestId: drafted.id })).toEqual(issued);
      expect(await refusal(() => commands().redraft({ id: drafted.id, title: '改', text: '改' }, figuresOfCongress))).toBe(
        'WRONG_STATE',
      );
      numbers.push(issued.number);
    }
    expect(numbers).toEqual(['2025-1', '2025-2', '2026-1']);
    const { deliveries } = await database.everything();
    expect(deliveries).toHaveLength(3);
    const first = deliveries?.find((row) => JSON.stringify(row).includes('2025-1"'));
    expect(first).toMatchObject({
      operation: 'receiveProcuratorateBulletin',
      receiver_subgraph: 'litigation',
      receiver: place,
      input: { number: '2025-1', audience: [{ kind: 'CONGRESS', jurisdiction: '430200', name: null }] },
    });
  });

  test('is replaced by a corrected one when that is issued, and on the other side when it arrives', async () => {
    const first = bulletin(congressHalf, 'first');
    await using database = await ownedDatabase('suggestions', { bulletins: [first] });
    const commands = () => new BulletinCommands(database.on('2026-06-01', staff));
    const [corrected, late] = [
      await commands().draft({ ...year, replaces: first.id }, figuresOfCongress),
      await commands().draft({ ...year, replaces: first.id }, figuresOfCongress),
    ];
    await commands().issue({ id: corrected.id });
    expect(await refusal(() => commands().issue({ id: late.id }))).toBe('WRONG_STATE');
    const [old] = await database.where('bulletins', 'id', first.id);
    expect([old?.state, old?.replaced_by_id, old?.text]).toEqual(['REPLACED', corrected.id, first.text]);

    const half = bulletin(procuratorateHalf, 'first', 'RECEIVED', { counterpart_id: first.id });
    await using theirs = await ownedDatabase('litigation', { bulletins: [half] });
    const { input } = ((await database.everything()).deliveries?.[0] ?? {}) as { input: Omit<ReceiveBulletinInput, 'requestId'> }; // as posted
    const receiving = () => new BulletinReceiving(theirs.on('2026-06-01', congressSystem));
    const message = { ...input, jurisdiction: place, requestId: 'm1' };
    const audience = message.audience.map((each) => ({ ...each, jurisdiction: '4302' }));
    const { id } = await receiving().receive({ ...message, audience });
    expect(await receiving().receive({ ...message, audience })).toEqual({ id });
    const [replaced] = await theirs.where('bulletins', 'id', half.id);
    expect([replaced?.state, replaced?.replaced_by_id]).toEqual(['REPLACED', id]);
    const [taken] = await theirs.where('bulletins', 'id', id);
    expect(taken).toMatchObject({ state: 'RECEIVED', replaces_id: half.id, audience: ['CONGRESS 4302'], number: '2025-1' });
    const [issued] = await database.where('bulletins', 'id', corrected.id);
    expect([taken?.figures, taken?.audience_figures]).toEqual([issued?.figures, issued?.audience_figures]);
  });

  test('keeps remarks that crossed its withdrawal on the road', async () => {
    const row = bulletin(congressHalf, 'a');
    await using database = await ownedDatabase('suggestions', { bulletins: [row] });
    await new BulletinCommands(database.on('2026-06-01', staff)).withdraw({ id: row.id, reason: '数据有误' });
    const told = { requestId: 'm', id: row.id, counterpart: row.counterpart_id ?? '', on: '2026-06-01' };
    await new BulletinReceiving(database.on('2026-06-01', procuratorateSystem)).told({
      ...told,
      event: 'REMARK',
      remarks: '收悉',
    });
    const [after] = await database.where('bulletins', 'id', row.id);
    expect([after?.state, after?.remarks, after?.withdrawal_reason]).toEqual(['WITHDRAWN', '收悉', '数据有误']);
  });

  test('tells an audience no figure of fewer than five records, and none that the total would give away', () => {
    const { total, byField } = figuresForAudience(someFigures);
    const none = { transferred: null, registered: null, converted: null, declined: null, withheld: 1 };
    expect(byField).toMatchObject([none, none]);
    expect(total).toMatchObject({ transferred: 12, registered: 11, withheld: 0 });
    const many = { total: figure({ cases: 20, sued: 1 }), byField: [figure({ field: 'ECOLOGY', cases: 20, sued: 1 })] };
    expect(figuresForAudience(many)).toEqual(many);
    const few = { total: figure({ cases: 3, procuratorialSuggestions: 9 }), byField: [] };
    expect(figuresForAudience(few).total).toMatchObject({ cases: null, procuratorialSuggestions: 9, withheld: 1 });
  });
});

function byField(a: Record<string, unknown>, b: Record<string, unknown>): number {
  return String(a.field) < String(b.field) ? -1 : 1;
}
