import sql from 'sql-template-tag';
import { expect, test } from 'vitest';
import { FundCommands } from '../../../../subgraphs/suggestions/funds/commands.ts';
import { suggestions as subgraph } from '../../../../subgraphs/suggestions/index.ts';
import type {
  AllocateFundInput,
  ApplyForFundGrantInput,
  BudgetSuggestionFundInput,
} from '../../../../subgraphs/suggestions/types.ts';
import { callerOf, staffOf } from '../../../callers.ts';
import { ask, codesOf } from '../../ask.ts';
import { overlapping } from '../../overlapping.ts';
import { type OwnedDatabase, ownedDatabase } from '../../owned-database.ts';
import { refusal, refused } from '../../refusal.ts';
import { suggestion } from '../rows.ts';
import { fund, grant } from './rows.ts';

const on = '2026-06-01';
const staff = callerOf(staffOf('430281'));
const finance = callerOf(
  staffOf('430281', { roles: ['HANDLING_UNIT'], organ: { kind: 'GOVERNMENT', code: '430281', name: '市财政局' }, subject: 'f' }),
);
const suggestions = ['a', 'b', 'c'].map((local) => suggestion(local, { state: 'ACCEPTED', number: local }));
const [a = '', b = ''] = suggestions.map(({ id }) => id);
const money = fund('1', { amount: 150_000 });
const open = (more: Record<string, readonly object[]> = {}): Promise<OwnedDatabase> =>
  ownedDatabase('suggestions', {
    suggestions: [...suggestions, suggestion('y', { code: '430223' })],
    suggestion_funds: [money, fund('over', {}, 'AUDITED')],
    ...more,
  });
const eligible = [a, b].map((suggestion_id, at) => grant(`g${at}`, { fund_id: money.id, suggestion_id }, 'ELIGIBLE'));
const [one = '', two = ''] = eligible.map(({ id }) => id);

const budget: BudgetSuggestionFundInput = {
  jurisdiction: '430281',
  year: 2026,
  amount: 5_000_000,
  source: '本级财政预算',
  criteria: ['无项目资金', '资金量小', '难以筹措', '急需解决'],
  financeUnit: '市财政局',
};
const application: ApplyForFundGrantInput = {
  jurisdiction: '430281',
  fund: money.id,
  suggestion: a,
  project: '维修山塘',
  unit: '市水利局',
  amountApplied: 100_000,
};

test('a fund is budgeted, granted of, spent and audited; its amounts follow its grants', async () => {
  await using database = await open();
  const commands = (who = staff) => new FundCommands(database.on(on, who));
  const { suggestionFund } = await commands().budget({ ...budget, requestId: 'r' });
  expect((await commands().budget({ ...budget, requestId: 'r' })).suggestionFund.id).toBe(suggestionFund.id);
  const { id } = (await commands().apply({ ...application, fund: suggestionFund.id })).fundGrant;
  await commands(finance).admit({ id, criteriaMet: ['资金量小', '急需解决'] });
  await commands(finance).allot({ id, amountGranted: 80_000 });
  await commands(finance).spend({ id, amountSpent: 70_000 });
  await commands().report({ id, report: '已完工' });
  expect((await commands(finance).auditGrant({ id, auditNote: '合规' })).fundGrant).toMatchObject({
    state: 'AUDITED',
    year: 2026,
    criteriaMet: ['资金量小', '急需解决'],
    amountApplied: 100_000,
    amountGranted: 80_000,
    amountSpent: 70_000,
    appliedOn: on,
    grantedOn: on,
  });
  expect((await commands(finance).auditFund({ id: suggestionFund.id, auditNote: '合规' })).suggestionFund).toMatchObject({
    state: 'AUDITED',
    amount: 5_000_000,
    granted: 80_000,
    spent: 70_000,
  });
});

test('of two who grant at once what only one can have, one is told what is left, and the sum is never more than the fund', async () => {
  await using database = await open({ fund_grants: eligible });
  const allot = (id: string, who: typeof staff) => () =>
    new FundCommands(database.on(on, who)).allot({ id, amountGranted: 100_000 });
  const lock = sql`lock table suggestion_funds in exclusive mode`;
  const outcomes = await overlapping(database.database, lock, [allot(one, staff), allot(two, finance)]);
  expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  expect(outcomes.find((each) => each.status === 'rejected')?.reason).toMatchObject({
    extensions: { code: 'BAD_INPUT' },
    message: expect.stringContaining('50000 yuan left') as string,
  });
  const { suggestion_funds, fund_grants } = await database.everything();
  const granted = (fund_grants as { amount_granted: number | null }[]).reduce((sum, row) => sum + (row.amount_granted ?? 0), 0);
  expect(granted).toBe(100_000);
  expect(suggestion_funds).toContainEqual(expect.objectContaining({ id: money.id, granted }));
});

test('two who grant at once the same grant: one wins, the other is told the state found', async () => {
  await using database = await open({ fund_grants: eligible });
  const allot = () => new FundCommands(database.on(on, staff)).allot({ id: one, amountGranted: 40_000 });
  const lock = sql`lock table suggestion_funds in exclusive mode`;
  const outcomes = await overlapping(database.database, lock, [allot, allot]);
  expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  expect(outcomes.find((each) => each.status === 'rejected')?.reason).toMatchObject({
    extensions: { code: 'WRONG_STATE', state: 'GRANTED' },
  });
  expect((await database.everything()).suggestion_funds).toContainEqual(
    expect.objectContaining({ id: money.id, granted: 40_000 }),
  );
});

test('the database itself lets no fund grant more than it has', async () => {
  await using database = await open();
  const statement = sql`update suggestion_funds set granted = amount + 1`;
  await expect(
    database.database.transaction({ caller: 'x', congress: '430281' }, (db) => db.rows(statement)),
  ).rejects.toMatchObject({
    code: '23514',
  });
});

const broken: readonly [what: string, values: Partial<ApplyForFundGrantInput>, code: string][] = [
  ['nothing', { amountApplied: 0 }, 'BAD_INPUT'],
  ['more than a fund can have', { amountApplied: 1_000_000_001 }, 'BAD_INPUT'],
  ['a fund that is audited', { fund: fund('over').id }, 'WRONG_STATE'],
  ['a fund that is not there', { fund: fund('none').id }, 'NOT_FOUND'],
  ['a fund of another place', { fund: fund('1', { code: '430223' }).id }, 'BAD_INPUT'],
  ['a suggestion of another place', { suggestion: '430223.Suggestion.y' }, 'BAD_INPUT'],
  ['a suggestion that is not there', { suggestion: '430281.Suggestion.none' }, 'NOT_FOUND'],
  ['no project', { project: '' }, 'BAD_INPUT'],
  ['a peer’s place', { jurisdiction: '430223' }, 'FORBIDDEN'],
];

test('an application that breaks a rule is refused and nothing is written', async () => {
  await using database = await open();
  const before = await database.everything();
  for (const [what, values, code] of broken) {
    const apply = () => new FundCommands(database.on(on, staff)).apply({ ...application, ...values, requestId: 'r' });
    expect(await refusal(apply), what).toBe(code);
  }
  expect(await refusal(() => new FundCommands(database.on(on, finance)).apply(application))).toBe('FORBIDDEN');
  for (const values of [{ amount: 0 }, { amount: 2_000_000_000 }, { criteria: [] }, { criteria: ['急', '急'] }, { source: '' }]) {
    expect(await refusal(() => new FundCommands(database.on(on, staff)).budget({ ...budget, ...values }))).toBe('BAD_INPUT');
  }
  expect(await database.everything()).toEqual(before);
});

test('a suggestion applies to a fund once, a grant is not more than applied for, spending not more than granted', async () => {
  await using database = await open({ fund_grants: eligible });
  const commands = () => new FundCommands(database.on(on, staff));
  expect(await refusal(() => commands().apply(application))).toBe('BAD_INPUT');
  for (const amountGranted of [0, -1, 100_001]) {
    expect(await refusal(() => commands().allot({ id: one, amountGranted }))).toBe('BAD_INPUT');
  }
  await commands().allot({ id: one, amountGranted: 100_000 });
  for (const amountSpent of [-1, 100_001]) {
    expect(await refusal(() => commands().spend({ id: one, amountSpent }))).toBe('BAD_INPUT');
  }
  expect((await commands().spend({ id: one, amountSpent: 0 })).fundGrant).toMatchObject({ state: 'SPENT', amountSpent: 0 });
});

test('a grant is admitted by criteria of its own fund', async () => {
  await using database = await open({ fund_grants: [grant('n', { fund_id: money.id, suggestion_id: a })] });
  const admit = (criteriaMet: string[]) =>
    new FundCommands(database.on(on, staff)).admit({ id: grant('n', { fund_id: money.id, suggestion_id: a }).id, criteriaMet });
  for (const criteria of [[], ['便宜'], ['资金量小', '资金量小']]) expect(await refusal(() => admit(criteria))).toBe('BAD_INPUT');
  expect((await admit(['难以筹措'])).fundGrant).toMatchObject({ state: 'ELIGIBLE', criteriaMet: ['难以筹措'] });
});

test('nothing is granted of a fund that is audited', async () => {
  const over = fund('over', {}, 'AUDITED');
  await using database = await open({ fund_grants: [grant('late', { fund_id: over.id, suggestion_id: a }, 'ELIGIBLE')] });
  const allot = () => new FundCommands(database.on(on, staff)).allot({ id: '430281.FundGrant.late', amountGranted: 1 });
  expect(await refused(allot)).toEqual({ code: 'WRONG_STATE', state: 'AUDITED' });
});

test('a sum of more than an Int holds is refused, not cut', async () => {
  const rows = [1, 2, 3].map((local) => fund(String(local), { amount: 1_000_000_000 }));
  await using database = await ownedDatabase('suggestions', { suggestion_funds: rows });
  const total = (within: string, filter = '') =>
    ask(subgraph, database.on(on), `{ it: suggestionFundStatistics(within: "${within}"${filter}) { total { amount } } }`);
  expect(codesOf(await total('430281'))).toEqual(['BAD_INPUT']);
  expect(await total('430281', ', filter: { year: 2025 }')).toEqual({ data: { it: { total: { amount: 0 } } } });
});

const running = fund('running', { kind: 'STATION', amount: 300_000, criteria: ['列入年度计划', '经验收达标'] });
const allocation: AllocateFundInput = {
  jurisdiction: '430281',
  fund: running.id,
  mode: 'AWARD',
  project: '联络站数字化改造',
  unit: '白兔潭镇人民政府',
  station: '430281.ContactStation.1',
  criteriaMet: ['经验收达标'],
  amount: 200_000,
};

test('money for stations is allocated without an application, and spent, reported and audited as other money is', async () => {
  await using database = await ownedDatabase('suggestions', { suggestion_funds: [running] });
  const commands = (who = staff) => new FundCommands(database.on(on, who));
  const { id } = (await commands().allocate({ ...allocation, requestId: 'r' })).fundGrant;
  expect((await commands().allocate({ ...allocation, requestId: 'r' })).fundGrant.id).toBe(id);
  await commands(finance).spend({ id, amountSpent: 190_000 });
  await commands().report({ id, report: '已完工' });
  expect((await commands(finance).auditGrant({ id, auditNote: '合规' })).fundGrant).toMatchObject({
    state: 'AUDITED',
    kind: 'STATION',
    mode: 'AWARD',
    stationId: '430281.ContactStation.1',
    suggestionId: null,
    amountGranted: 200_000,
    amountSpent: 190_000,
    grantedOn: on,
  });
  const { data } = await ask(subgraph, database.on(on, staff), `{ suggestionFund(id: "${running.id}") { kind granted spent } }`);
  expect(data).toEqual({ suggestionFund: { kind: 'STATION', granted: 200_000, spent: 190_000 } });
  const history = await database.where('history', 'record_id', id);
  expect(new Set(history.map(({ event }) => event))).toEqual(new Set(['ALLOCATE', 'SPEND', 'REPORT', 'AUDIT']));
});

test('an allocation that breaks a rule is refused and nothing is written', async () => {
  const livelihood = fund('livelihood', { kind: 'LIVELIHOOD' });
  const over = fund('closed', { kind: 'STATION' }, 'AUDITED');
  await using database = await open({ suggestion_funds: [money, running, livelihood, over] });
  const before = await database.everything();
  const wrong: [string, Partial<AllocateFundInput>, string][] = [
    ['a fund for suggestions', { fund: money.id, station: null }, 'BAD_INPUT'],
    ['a station of a fund for projects', { fund: livelihood.id, criteriaMet: ['急需解决'] }, 'BAD_INPUT'],
    ['a fund that is audited', { fund: over.id }, 'WRONG_STATE'],
    ['a fund that is not there', { fund: fund('none').id }, 'NOT_FOUND'],
    ['a fund of another place', { fund: fund('1', { code: '430223' }).id }, 'BAD_INPUT'],
    ['a station of another place', { station: '430223.ContactStation.1' }, 'BAD_INPUT'],
    ['no station', { station: '430281.Suggestion.a' }, 'BAD_ID'],
    ['more than is left', { amount: 300_001 }, 'BAD_INPUT'],
    ['nothing', { amount: 0 }, 'BAD_INPUT'],
    ['no criteria', { criteriaMet: [] }, 'BAD_INPUT'],
    ['criteria of no fund', { criteriaMet: ['便宜'] }, 'BAD_INPUT'],
    ['no project', { project: '' }, 'BAD_INPUT'],
    ['a peer’s place', { jurisdiction: '430223' }, 'FORBIDDEN'],
  ];
  for (const [what, values, code] of wrong) {
    const allocate = () => new FundCommands(database.on(on, staff)).allocate({ ...allocation, ...values, requestId: 'r' });
    expect(await refusal(allocate), what).toBe(code);
  }
  expect(await refusal(() => new FundCommands(database.on(on, finance)).allocate(allocation))).toBe('FORBIDDEN');
  const apply = () => new FundCommands(database.on(on, staff)).apply({ ...application, fund: running.id });
  expect(await refusal(apply), 'an application for money that is allocated').toBe('BAD_INPUT');
  expect(await database.everything()).toEqual(before);
});

test('lists and figures are of all kinds, or of those asked for', async () => {
  await using database = await open({ suggestion_funds: [money, running] });
  const asked = async (filter: string) =>
    (
      await ask(
        subgraph,
        database.on(on, staff),
        `{ suggestionFunds(within: "430281"${filter}) { nodes { kind } } it: suggestionFundStatistics(within: "430281"${filter}) { total { amount } } }`,
      )
    ).data;
  const of = (amount: number, ...kinds: string[]) => ({
    suggestionFunds: { nodes: kinds.map((kind) => ({ kind })) },
    it: { total: { amount } },
  });
  expect(await asked('')).toEqual(of(450_000, 'SUGGESTION', 'STATION'));
  expect(await asked(', filter: { kind: [STATION] }')).toEqual(of(300_000, 'STATION'));
  expect(await asked(', filter: { kind: [SUGGESTION] }')).toEqual(of(150_000, 'SUGGESTION'));
});
