import { expect, test } from 'vitest';
import { globalId } from '../../../../schema/global-id.ts';
import { deputies as subgraph } from '../../../../subgraphs/deputies/index.ts';
import { PointsCommands } from '../../../../subgraphs/deputies/points/commands.ts';
import type { EarnPointsInput } from '../../../../subgraphs/deputies/types.ts';
import { callerOf, staffOf } from '../../../callers.ts';
import { ask, codesOf } from '../../ask.ts';
import { ownedDatabase } from '../../owned-database.ts';
import { refusal } from '../../refusal.ts';
import { deputy } from '../rows.ts';
import { pointsRule } from './rows.ts';

const [a, b] = [globalId('430281', 'Deputy', 'a'), globalId('430281', 'Deputy', 'b')];
const staff = callerOf(staffOf('430281'));
const asDeputy = (id: string) => callerOf(staffOf('430281', { subject: id, roles: ['DEPUTY'], deputies: [id] }));
const rule = pointsRule('r', { most_per_year: 4 });
const ended = pointsRule('e', { state: 'REPEALED', valid_to: '2025-12-31' });
const cityRule = pointsRule('m', { code: '4302', points: 9, most_per_year: null });
const peerRule = pointsRule('y', { code: '430223' });
const open = () =>
  ownedDatabase('deputies', { deputies: [deputy('a'), deputy('b')], points_rules: [rule, ended, cityRule, peerRule] }, '4302');

function earning(values: Partial<EarnPointsInput> = {}): EarnPointsInput {
  return { jurisdiction: '430281', deputy: a, rule: rule.id, day: '2026-05-06', evidence: '签到表', ...values };
}

test('points are as many as the rule says, and a deputy’s standing has those that the congress confirmed', async () => {
  await using database = await open();
  const deputys = new PointsCommands(database.on('2026-06-01', asDeputy(a)));
  const { record: first } = await deputys.earn(earning());
  const { record: second } = await deputys.earn(earning({ rule: cityRule.id }));
  const { record: third } = await deputys.earn(earning());
  expect([first.points, second.points, first.state]).toEqual([2, 9, 'EARNED']);
  const commands = new PointsCommands(database.on('2026-06-02', staff));
  for (const { id } of [first, second]) await commands.confirm({ id, requestId: `once ${id}` });
  await commands.confirm({ id: first.id, requestId: `once ${first.id}` });
  await commands.reject({ id: third.id, reason: '重复申报' });
  const other = await new PointsCommands(database.on('2026-06-02', asDeputy(b))).earn(earning({ deputy: b }));
  await commands.confirm({ id: other.record.id });
  const ranking = '{ pointsStandings(within: "430281", filter: { year: 2026 }) { nodes { deputy { id } points entries } } }';
  const [lineOfA, lineOfB] = [
    { deputy: { id: a }, points: 11, entries: 2 },
    { deputy: { id: b }, points: 2, entries: 1 },
  ];
  const seenBy = async (who: typeof staff) =>
    (await ask(subgraph, database.on('2026-06-03', who), ranking)).data?.pointsStandings;
  expect(await seenBy(staff)).toEqual({ nodes: [lineOfA, lineOfB] });
  expect(await seenBy(asDeputy(b))).toEqual({ nodes: [lineOfB] });
  for (const who of [{ ...staff, identity: null }, callerOf(staffOf('4302')), callerOf(staffOf('430223'))]) {
    expect(await seenBy(who)).toEqual({ nodes: [] });
  }
  const counts = '{ pointsEntryStatistics(within: "430281") { total { count confirmed points } } }';
  expect((await ask(subgraph, database.on('2026-06-03', callerOf(staffOf('4302'))), counts)).data).toEqual({
    pointsEntryStatistics: { total: { count: 4, confirmed: 3, points: 13 } },
  });
  expect(codesOf(await ask(subgraph, database.on('2026-06-03', { ...staff, identity: null }), counts))).toEqual(['FORBIDDEN']);
});

test('a rule’s limit of the year holds, and what was rejected does not count towards it', async () => {
  await using database = await open();
  const commands = new PointsCommands(database.on('2026-06-01', staff));
  const { record } = await commands.earn(earning());
  await commands.earn(earning());
  expect(await refusal(() => commands.earn(earning()))).toBe('BAD_INPUT');
  await commands.earn(earning({ day: '2025-12-31' }));
  await commands.reject({ id: record.id, reason: '无佐证' });
  await commands.earn(earning());
});

test('what breaks a rule of points is refused and nothing is written', async () => {
  await using database = await open();
  const { record } = await new PointsCommands(database.on('2026-06-01', staff)).earn(earning());
  const before = await database.everything();
  const commands = new PointsCommands(database.on('2026-06-01', staff));
  const broken: [string, Partial<EarnPointsInput>, string][] = [
    ['a rule that has ended', { rule: ended.id }, 'BAD_INPUT'],
    ['a rule of another county', { rule: peerRule.id }, 'BAD_INPUT'],
    ['a rule that is not there', { rule: globalId('430281', 'PointsRule', 'none') }, 'BAD_INPUT'],
    ['no rule', { rule: 'x' }, 'BAD_ID'],
    ['tomorrow', { day: '2026-06-02' }, 'BAD_INPUT'],
    ['no evidence', { evidence: '' }, 'BAD_INPUT'],
    ['a deputy of another congress', { deputy: globalId('4302', 'Deputy', 'a') }, 'BAD_INPUT'],
  ];
  for (const [what, values, code] of broken) expect(await refusal(() => commands.earn(earning(values))), what).toBe(code);
  expect(await refusal(() => commands.reject({ id: record.id }))).toBe('BAD_INPUT');
  const bs = new PointsCommands(database.on('2026-06-01', asDeputy(b)));
  expect(await refusal(() => bs.earn(earning()))).toBe('FORBIDDEN');
  const adoption = {
    jurisdiction: '430281',
    name: '规则',
    kind: 'VISIT',
    points: 2,
    basis: '办法',
    validFrom: '2026-07-01',
  } as const;
  expect(await refusal(() => bs.adopt(adoption))).toBe('FORBIDDEN');
  for (const values of [{ points: 0 }, { mostPerYear: 1 }, { name: ' ' }]) {
    expect(await refusal(() => commands.adopt({ ...adoption, ...values }))).toBe('BAD_INPUT');
  }
  expect(await refusal(() => commands.repeal({ id: rule.id, validTo: '2021-12-31' }))).toBe('BAD_INPUT');
  expect(await database.everything()).toEqual(before);
  const adopted = await commands.adopt(adoption);
  expect(adopted.record).toMatchObject({ state: 'IN_FORCE', validTo: null, mostPerYear: null });
});

test('a year is scored by the deputy, the group and the congress, once', async () => {
  await using database = await open();
  const scoring = { jurisdiction: '430281', deputy: a, year: 2025, score: 90 };
  const deputys = new PointsCommands(database.on('2026-01-05', asDeputy(a)));
  const { record } = await deputys.selfScore(scoring);
  expect(await refusal(() => deputys.selfScore(scoring))).toBe('BAD_INPUT');
  for (const values of [{ score: 101 }, { score: -1 }, { year: 2024 }, { year: 2027 }]) {
    expect(await refusal(() => deputys.selfScore({ ...scoring, year: 2026, ...values }))).toBe('BAD_INPUT');
  }
  expect(await refusal(() => deputys.groupScore({ id: record.id, score: 100 }))).toBe('FORBIDDEN');
  const commands = new PointsCommands(database.on('2026-01-10', staff));
  await commands.groupScore({ id: record.id, score: 85 });
  expect((await commands.confirmAssessment({ id: record.id, score: 87, grade: 'OUTSTANDING' })).record).toMatchObject({
    state: 'CONFIRMED',
    selfScore: 90,
    groupScore: 85,
    confirmedScore: 87,
    grade: 'OUTSTANDING',
    confirmedOn: '2026-01-10',
  });
});
