import { expect, test } from 'vitest';
import { globalId } from '../../../../schema/global-id.ts';
import { DutyCommands } from '../../../../subgraphs/deputies/duties/commands.ts';
import { deputies as subgraph } from '../../../../subgraphs/deputies/index.ts';
import type { RecordDutyInput, ScheduleDutyReportInput } from '../../../../subgraphs/deputies/types.ts';
import { callerOf, staffOf } from '../../../callers.ts';
import { ask } from '../../ask.ts';
import { ownedDatabase } from '../../owned-database.ts';
import { refusal } from '../../refusal.ts';
import { deputy } from '../rows.ts';
import { dutyRecord } from './rows.ts';

const [a, b] = [globalId('430281', 'Deputy', 'a'), globalId('430281', 'Deputy', 'b')];
const staff = callerOf(staffOf('430281'));
const nobody = { ...staff, identity: null };
const open = (tables: Record<string, readonly object[]> = {}) =>
  ownedDatabase(
    'deputies',
    {
      deputies: [deputy('a'), deputy('b', { status: 'SUSPENDED', ground: 'IN_CUSTODY' }), deputy('c', { code: '430281102' })],
      ...tables,
    },
    '430281',
  );

function duty(values: Partial<RecordDutyInput> = {}): RecordDutyInput {
  return { jurisdiction: '430281', deputy: a, kind: 'VISIT', day: '2026-05-06', minutes: 90, ...values };
}

function report(values: Partial<ScheduleDutyReportInput> = {}): ScheduleDutyReportInput {
  return { jurisdiction: '430281', deputy: a, year: 2026, scheduledOn: '2026-06-06', place: '联络站', ...values };
}

test('a deputy records a duty, once for a requestId, and everybody finds it in the summary by year and kind', async () => {
  await using database = await open({
    duty_records: [dutyRecord('r1', { day: '2025-02-01' }), dutyRecord('r2', { state: 'WITHDRAWN' })],
  });
  const who = callerOf(staffOf('430281', { roles: ['DEPUTY'], deputies: [a] }));
  const input = duty({ requestId: 'r1', note: '走访' });
  const { record } = await new DutyCommands(database.on('2026-06-01', who)).record(input);
  expect(record).toMatchObject({ deputyId: a, kind: 'VISIT', day: '2026-05-06', year: 2026, minutes: 90, note: '走访' });
  expect(await new DutyCommands(database.on('2026-06-02', who)).record(input)).toEqual({ record });
  const document = `{ deputy(id: "${a}") { dutySummary { year kind count minutes } dutyRecords { totalCount } dutyReports { totalCount } } }`;
  expect(await ask(subgraph, database.on('2026-06-02', nobody), document)).toEqual({
    data: {
      deputy: {
        dutySummary: [
          { year: 2026, kind: 'VISIT', count: 1, minutes: 90 },
          { year: 2025, kind: 'VISIT', count: 1, minutes: 60 },
        ],
        dutyRecords: { totalCount: 2 },
        dutyReports: { totalCount: 0 },
      },
    },
  });
});

test('what breaks a rule of duty records is refused and nothing is written', async () => {
  await using database = await open();
  const before = await database.everything();
  const commands = new DutyCommands(database.on('2026-06-01', staff));
  const broken: [string, Partial<RecordDutyInput>, string][] = [
    ['no minutes', { minutes: 0 }, 'BAD_INPUT'],
    ['more than a day', { minutes: 1441 }, 'BAD_INPUT'],
    ['tomorrow', { day: '2026-06-02' }, 'BAD_INPUT'],
    ['before the mandate', { day: '2021-12-19' }, 'BAD_INPUT'],
    ['a blank note', { note: ' ' }, 'BAD_INPUT'],
    ['a deputy of the township below', { deputy: globalId('430281102', 'Deputy', 'c') }, 'BAD_INPUT'],
    ['a deputy who is not there', { deputy: globalId('430281', 'Deputy', 'none') }, 'BAD_INPUT'],
    ['no deputy', { deputy: 'x' }, 'BAD_ID'],
    ['another congress', { jurisdiction: '430223' }, 'WRONG_OWNER'],
  ];
  for (const [what, values, code] of broken) {
    expect(await refusal(() => commands.record(duty(values))), what).toBe(code);
  }
  for (const other of [staffOf('43'), staffOf('430223'), staffOf('430281', { roles: ['DEPUTY'], deputies: [b] })]) {
    expect(await refusal(() => new DutyCommands(database.on('2026-06-01', callerOf(other))).record(duty()))).toBe('FORBIDDEN');
  }
  expect(await database.everything()).toEqual(before);
});

test('a record is withdrawn by its congress or its deputy: the public no longer finds it, and its congress knows why', async () => {
  await using database = await open({ duty_records: [dutyRecord('r1')] });
  const id = globalId('430281', 'DutyRecord', 'r1');
  const other = callerOf(staffOf('430281', { roles: ['DEPUTY'], deputies: [b] }));
  expect(await refusal(() => new DutyCommands(database.on('2026-06-01', other)).withdraw({ id }))).toBe('FORBIDDEN');
  const { record } = await new DutyCommands(database.on('2026-06-01', staff)).withdraw({ id, reason: '登记重复' });
  expect(record.state).toBe('WITHDRAWN');
  expect(await refusal(() => new DutyCommands(database.on('2026-06-01', other)).withdraw({ id }))).toBe('NOT_FOUND');
  const document = `{ dutyRecord(id: "${id}") { state history { event reason } } dutyRecordStatistics(within: "430281") { total { count minutes } } }`;
  const counts = { total: { count: 0, minutes: 0 } };
  expect((await ask(subgraph, database.on('2026-06-01', nobody), document)).data).toEqual({
    dutyRecord: null,
    dutyRecordStatistics: counts,
  });
  expect((await ask(subgraph, database.on('2026-06-01', staff), document)).data).toEqual({
    dutyRecord: { state: 'WITHDRAWN', history: [{ event: 'WITHDRAW', reason: '登记重复' }] },
    dutyRecordStatistics: counts,
  });
});

test('a report is set, given, rated and published; before that its text and ratings are not public', async () => {
  await using database = await open();
  const on = (day: string): DutyCommands => new DutyCommands(database.on(day, staff));
  const { record } = await on('2026-06-01').schedule(report({ host: '430281102' }));
  expect(record).toMatchObject({ state: 'SCHEDULED', hostCode: '430281102', text: null, voters: null });
  const { id } = record;
  await on('2026-06-06').file({ id, reportedOn: '2026-06-06', text: '报告' });
  const { record: rated } = await on('2026-06-07').rate({ id, satisfied: 7, basicallySatisfied: 2, dissatisfied: 1 });
  expect(rated).toMatchObject({ state: 'RATED', voters: 10 });
  const document = `{ dutyReport(id: "${id}") { state text voters satisfied publishedOn } }`;
  const told = async () => (await ask(subgraph, database.on('2026-06-08', nobody), document)).data?.dutyReport;
  expect(await told()).toEqual({ state: 'RATED', text: null, voters: null, satisfied: null, publishedOn: null });
  await on('2026-06-08').publish({ id });
  expect(await told()).toEqual({ state: 'PUBLISHED', text: '报告', voters: 10, satisfied: 7, publishedOn: '2026-06-08' });
});

test('a report is once a year, by a deputy in office, in a place below, and rated by somebody; else it is refused', async () => {
  await using database = await open();
  const commands = new DutyCommands(database.on('2026-06-01', staff));
  const { record } = await commands.schedule(report());
  const before = await database.everything();
  const broken: [string, Partial<ScheduleDutyReportInput>][] = [
    ['twice on a year', {}],
    ['a suspended deputy', { deputy: b }],
    ['a year long gone', { year: 2024 }],
    ['yesterday', { year: 2025, scheduledOn: '2026-05-31' }],
    ['held by another county', { year: 2025, host: '430223' }],
    ['held by the city above', { year: 2025, host: '4302' }],
    ['held by a street, which has no congress', { year: 2025, host: '430281002' }],
  ];
  for (const [what, values] of broken) expect(await refusal(() => commands.schedule(report(values))), what).toBe('BAD_INPUT');
  const { id } = record;
  expect(await refusal(() => commands.file({ id, reportedOn: '2026-06-02', text: '报告' }))).toBe('BAD_INPUT');
  expect(await database.everything()).toEqual(before);
  await commands.file({ id, reportedOn: '2026-06-01', text: '报告' });
  for (const satisfied of [0, -1]) {
    expect(await refusal(() => commands.rate({ id, satisfied, basicallySatisfied: 0, dissatisfied: 0 }))).toBe('BAD_INPUT');
  }
  await commands.rate({ id, satisfied: 1, basicallySatisfied: 0, dissatisfied: 0 });
  await commands.schedule(report({ year: 2025 }));
});

test('a report that was called off can be set again', async () => {
  await using database = await open();
  const commands = new DutyCommands(database.on('2026-06-01', staff));
  const { record } = await commands.schedule(report());
  await commands.cancel({ id: record.id, reason: '防汛' });
  expect((await commands.schedule(report())).record.state).toBe('SCHEDULED');
});
