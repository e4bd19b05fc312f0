import { expect, test } from 'vitest';
import { DigestCommands } from '../../../../subgraphs/deputies/digests/commands.ts';
import { deputies as subgraph } from '../../../../subgraphs/deputies/index.ts';
import { callerOf, staffOf } from '../../../callers.ts';
import { ask, codesOf } from '../../ask.ts';
import { ownedDatabase } from '../../owned-database.ts';
import { refusal } from '../../refusal.ts';

const staff = callerOf(staffOf('430281'));
const editing = { jurisdiction: '430281', title: '停车难', items: ['车位不足', '“充电桩”, 不足'] };

test('a digest is numbered, and goes from edited to fed back; nobody but its congress reads it, those above count it', async () => {
  await using database = await ownedDatabase('deputies', {}, '430281');
  const on = (day: string): DigestCommands => new DigestCommands(database.on(day, staff));
  const { record } = await on('2026-03-02').edit(editing);
  const { id } = record;
  expect(record).toMatchObject({ number: '2026-001', items: editing.items, state: 'EDITED', sentTo: null });
  expect((await on('2026-03-02').edit({ ...editing, title: '另一件' })).record.number).toBe('2026-002');
  await on('2026-03-05').submit({ id, sentTo: '市委' });
  for (const instructedOn of ['2026-03-04', '2026-03-08']) {
    expect(await refusal(() => on('2026-03-07').instruct({ id, instructedOn }))).toBe('BAD_INPUT');
  }
  await on('2026-03-07').instruct({ id, instructedOn: '2026-03-06' });
  await on('2026-04-01').handle({ id, handling: '新建车位' });
  expect((await on('2026-04-02').feedBack({ id, feedback: '已告知' })).record).toMatchObject({
    state: 'FED_BACK',
    instructedOn: '2026-03-06',
    handledOn: '2026-04-01',
    fedBackOn: '2026-04-02',
  });
  const document = `{ opinionDigest(id: "${id}") { title } opinionDigests(within: "430281") { totalCount } }`;
  const counts =
    '{ opinionDigestStatistics(within: "430281") { total { count instructed instructionRate { numerator denominator } } } }';
  const above = callerOf(staffOf('43'));
  for (const who of [above, callerOf(staffOf('430223')), { ...staff, identity: null }]) {
    expect((await ask(subgraph, database.on('2026-05-01', who), document)).data).toEqual({
      opinionDigest: null,
      opinionDigests: { totalCount: 0 },
    });
  }
  expect((await ask(subgraph, database.on('2026-05-01', above), counts)).data).toEqual({
    opinionDigestStatistics: { total: { count: 2, instructed: 1, instructionRate: { numerator: 1, denominator: 1 } } },
  });
  expect(codesOf(await ask(subgraph, database.on('2026-05-01', callerOf(staffOf('430223'))), counts))).toEqual(['FORBIDDEN']);
});

test('what breaks a rule of digests is refused and nothing is written', async () => {
  await using database = await ownedDatabase('deputies', {}, '430281');
  const before = await database.everything();
  const commands = new DigestCommands(database.on('2026-03-02', staff));
  for (const values of [{ title: '' }, { items: [] }, { items: [' '] }, { items: Array.from({ length: 21 }, () => '事项') }]) {
    expect(await refusal(() => commands.edit({ ...editing, ...values })), JSON.stringify(values)).toBe('BAD_INPUT');
  }
  for (const other of [staffOf('43'), staffOf('430223'), staffOf('430281', { roles: ['DEPUTY'], deputies: [] })]) {
    expect(await refusal(() => new DigestCommands(database.on('2026-03-02', callerOf(other))).edit(editing))).toBe('FORBIDDEN');
  }
  expect(await database.everything()).toEqual(before);
});
