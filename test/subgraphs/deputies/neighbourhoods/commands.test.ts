import { expect, test } from 'vitest';
import { globalId } from '../../../../schema/global-id.ts';
import { deputies as subgraph } from '../../../../subgraphs/deputies/index.ts';
import { NeighbourhoodCommands } from '../../../../subgraphs/deputies/neighbourhoods/commands.ts';
import { patrolDueAfter } from '../../../../subgraphs/deputies/neighbourhoods/workflow.ts';
import { callerOf, staffOf } from '../../../callers.ts';
import { ask, codesOf } from '../../ask.ts';
import { ownedDatabase } from '../../owned-database.ts';
import { refusal } from '../../refusal.ts';
import { deputy } from '../rows.ts';
import { post } from './rows.ts';

const [a, b] = [globalId('430281', 'Deputy', 'a'), globalId('430281', 'Deputy', 'b')];
const staff = callerOf(staffOf('430281'));
const nobody = { ...staff, identity: null };
const asDeputy = (id: string) => callerOf(staffOf('430281', { subject: id, roles: ['DEPUTY'], deputies: [id] }));
const open = (tables: Record<string, readonly object[]> = {}) =>
  ownedDatabase(
    'deputies',
    { deputies: [deputy('a'), deputy('b', { status: 'SUSPENDED', ground: 'IN_CUSTODY' })], ...tables },
    '430281',
  );

test('a patrol is due by the end of the month in which a post is set up, then by the end of the month after the last', () => {
  const due = (setUpOn: string, lastPatrolOn: string | null = null): string => patrolDueAfter({ setUpOn, lastPatrolOn });
  expect([due('2026-01-31'), due('2028-02-01'), due('2026-12-05')]).toEqual(['2026-01-31', '2028-02-29', '2026-12-31']);
  expect([due('2026-01-01', '2026-01-31'), due('2026-01-01', '2026-11-30'), due('2026-01-01', '2026-12-01')]).toEqual([
    '2026-02-28',
    '2026-12-31',
    '2027-01-31',
  ]);
});

test('a post is overdue from the day after, until its deputy patrols; a closed one never is', async () => {
  await using database = await open();
  const on = (day: string, who = staff) => new NeighbourhoodCommands(database.on(day, who));
  const { record } = await on('2026-05-10').setUp({ jurisdiction: '430281', deputy: a, place: '烟花厂' });
  const { id } = record;
  expect(record).toMatchObject({ dueOn: '2026-05-31', overdue: false, patrols: 0 });
  const document = `{ sentryPost(id: "${id}") { overdue } sentryPostStatistics(within: "430281") { total { count overdue } } }`;
  const overdueOn = async (day: string) => {
    const { data } = await ask(subgraph, database.on(day, nobody), document);
    return [data?.sentryPost, data?.sentryPostStatistics];
  };
  expect(await overdueOn('2026-05-31')).toEqual([{ overdue: false }, { total: { count: 1, overdue: 0 } }]);
  expect(await overdueOn('2026-06-01')).toEqual([{ overdue: true }, { total: { count: 1, overdue: 1 } }]);
  const { record: patrolled } = await on('2026-06-03', asDeputy(a)).patrol({ id, day: '2026-06-02' });
  expect(patrolled).toMatchObject({ patrols: 1, lastPatrolOn: '2026-06-02', dueOn: '2026-07-31', overdue: false });
  for (const day of ['2026-06-01', '2026-06-05']) {
    expect(await refusal(() => on('2026-06-04', asDeputy(a)).patrol({ id, day })), day).toBe('BAD_INPUT');
  }
  expect(await refusal(() => on('2026-06-04', asDeputy(b)).patrol({ id, day: '2026-06-04' }))).toBe('FORBIDDEN');
  await on('2026-06-10').close({ id });
  expect(await overdueOn('2027-01-01')).toEqual([{ overdue: false }, { total: { count: 1, overdue: 0 } }]);
});

test('a hazard is found at a post that its deputy keeps, pushed to a unit and fixed by it; the public sees nothing of it', async () => {
  await using database = await open({ sentry_posts: [post('p', 'ACTIVE'), post('c', 'CLOSED')] });
  const [kept, closed] = [globalId('430281', 'SentryPost', 'p'), globalId('430281', 'SentryPost', 'c')];
  const on = (day: string, who = staff) => new NeighbourhoodCommands(database.on(day, who));
  const finding = { jurisdiction: '430281', post: kept, deputy: a, summary: '消防通道堵塞' };
  for (const values of [{ post: closed }, { summary: ' ' }, { deputy: b }]) {
    expect(await refusal(() => on('2026-06-01').report({ ...finding, ...values })), JSON.stringify(values)).toBe('BAD_INPUT');
  }
  expect(await refusal(() => on('2026-06-01', asDeputy(b)).report(finding))).toBe('FORBIDDEN');
  const { record } = await on('2026-06-01', asDeputy(a)).report(finding);
  const { id } = record;
  await on('2026-06-02').push({ id, unit: '市应急局' });
  const organ = { kind: 'GOVERNMENT', code: '430281', name: '市应急局' } as const;
  const unit = callerOf(staffOf('430281', { subject: 'unit', organ, roles: ['HANDLING_UNIT'] }));
  expect((await on('2026-06-05', unit).fix({ id })).record).toMatchObject({ state: 'FIXED', fixedOn: '2026-06-05' });
  const document = `{ hazardItem(id: "${id}") { summary } }`;
  for (const who of [nobody, callerOf(staffOf('43')), asDeputy(b)]) {
    expect((await ask(subgraph, database.on('2026-06-06', who), document)).data).toEqual({ hazardItem: null });
  }
  const counts = '{ hazardItemStatistics(within: "430281") { total { count fixed } } }';
  expect((await ask(subgraph, database.on('2026-06-06', callerOf(staffOf('43'))), counts)).data).toEqual({
    hazardItemStatistics: { total: { count: 1, fixed: 1 } },
  });
  expect(codesOf(await ask(subgraph, database.on('2026-06-06', nobody), counts))).toEqual(['FORBIDDEN']);
});

test('roles are for deputies in office, and trips of squads come in the order of their days', async () => {
  await using database = await open();
  const commands = new NeighbourhoodCommands(database.on('2026-06-01', staff));
  const appointment = { jurisdiction: '430281', deputy: a, kind: 'LANE_STEWARD', place: '解放里' } as const;
  expect(await refusal(() => commands.appoint({ ...appointment, deputy: b }))).toBe('BAD_INPUT');
  expect(await refusal(() => commands.appoint({ ...appointment, place: '' }))).toBe('BAD_INPUT');
  const { record } = await commands.appoint({ ...appointment, requestId: 'r' });
  expect(await commands.appoint({ ...appointment, requestId: 'r' })).toEqual({ record });
  expect((await commands.begin({ id: record.id })).record).toMatchObject({ state: 'ACTIVE', activeOn: '2026-06-01' });
  const formed = { jurisdiction: '430281', name: '法治护企小分队', field: 'ENTERPRISE' } as const;
  for (const leader of [b, '430223.Deputy.a'])
    expect(await refusal(() => commands.form({ ...formed, leader }))).toBe('BAD_INPUT');
  const { record: squad } = await commands.form({ ...formed, leader: a });
  expect(squad.leaderId).toBe(a);
  const later = new NeighbourhoodCommands(database.on('2026-06-10', staff));
  expect((await later.trip({ id: squad.id, day: '2026-06-09' })).record).toMatchObject({ trips: 1, lastTripOn: '2026-06-09' });
  for (const day of ['2026-06-08', '2026-06-11']) {
    expect(await refusal(() => later.trip({ id: squad.id, day })), day).toBe('BAD_INPUT');
  }
});
