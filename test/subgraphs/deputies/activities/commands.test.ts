import { expect, test } from 'vitest';
import { globalId } from '../../../../schema/global-id.ts';
import { ActivityCommands } from '../../../../subgraphs/deputies/activities/commands.ts';
import { deputies as subgraph } from '../../../../subgraphs/deputies/index.ts';
import { callerOf, staffOf } from '../../../callers.ts';
import { ask, codesOf } from '../../ask.ts';
import { ownedDatabase } from '../../owned-database.ts';
import { refusal } from '../../refusal.ts';
import { deputyTeam } from '../groups/rows.ts';
import { deputy } from '../rows.ts';
import { activity, assistance, visitReport } from './rows.ts';

const [a, b, c] = ['a', 'b', 'c'].map((local) => globalId('430281', 'Deputy', local)) as [string, string, string]; // three
const staff = callerOf(staffOf('430281'));
const above = callerOf(staffOf('4302'));
const nobody = { ...staff, identity: null };
const open = (tables: Record<string, readonly object[]> = {}) =>
  ownedDatabase('deputies', { deputies: [deputy('a'), deputy('b'), deputy('t', { code: '430281102' })], ...tables }, '430281');
const on = (database: Awaited<ReturnType<typeof open>>, day = '2026-06-01', who = staff): ActivityCommands =>
  new ActivityCommands(database.on(day, who));

test('an activity is planned, held with those who are named, and its opinions are adopted bit by bit', async () => {
  await using database = await open();
  const { record } = await on(database).plan({
    jurisdiction: '430281',
    kind: 'RESEARCH',
    title: '调研养老服务',
    plannedFor: '2026-06-10',
    place: '白兔潭镇',
  });
  const { id } = record;
  const document = `{ deputyActivity(id: "${id}") { state participations opinions adopted participants { id name } } deputyActivityStatistics(within: "430281") { total { count participations adopted adoptionRate { numerator denominator } } } }`;
  const seen = async (who: typeof staff) => (await ask(subgraph, database.on('2026-07-01', who), document)).data;
  expect((await seen(nobody))?.deputyActivity).toBeNull();
  expect((await seen(above))?.deputyActivity).toMatchObject({ state: 'PLANNED', participations: null });
  await on(database, '2026-06-10').hold({ id, heldOn: '2026-06-10', participations: 12, opinions: 4, participants: [b, a] });
  await on(database, '2026-06-20').adopt({ id, adopted: 1 });
  await on(database, '2026-06-30').adopt({ id, adopted: 3 });
  expect(await refusal(() => on(database, '2026-07-01').adopt({ id, adopted: 2 }))).toBe('BAD_INPUT');
  expect(await refusal(() => on(database, '2026-07-01').adopt({ id, adopted: 5 }))).toBe('BAD_INPUT');
  expect(await seen(nobody)).toEqual({
    deputyActivity: {
      state: 'HELD',
      participations: 12,
      opinions: 4,
      adopted: 3,
      participants: [
        { id: b, name: '代表b' },
        { id: a, name: '代表a' },
      ],
    },
    deputyActivityStatistics: {
      total: { count: 1, participations: 12, adopted: 3, adoptionRate: { numerator: 3, denominator: 4 } },
    },
  });
});

test('an activity of a group is run by its host, whose minutes and follow-ups the congress reads, and others do not', async () => {
  const teams = [
    deputyTeam('g', { host_code: '430281102', member_ids: [a, b], leader_id: a }),
    deputyTeam('over', { state: 'DISSOLVED', dissolved_on: '2026-01-01', member_ids: [a], leader_id: a }),
  ];
  await using database = await open({ deputy_teams: teams });
  const team = globalId('430281', 'DeputyTeam', 'g');
  const plan = { jurisdiction: '430281', title: '视察农村厕所', plannedFor: '2026-06-09', place: '各镇' } as const;
  const broken = [
    { kind: 'TEAM_ACTIVITY' as const },
    { kind: 'TEAM_ACTIVITY' as const, team: globalId('430281', 'DeputyTeam', 'over') },
    { kind: 'TEAM_ACTIVITY' as const, team: globalId('430223', 'DeputyTeam', 'g') },
    { kind: 'INSPECTION' as const, host: '430223' },
    { kind: 'INSPECTION' as const, host: '430281999' },
  ];
  for (const values of broken) {
    expect(await refusal(() => on(database).plan({ ...plan, ...values })), JSON.stringify(values)).toBe('BAD_INPUT');
  }
  const { id } = (await on(database).plan({ ...plan, kind: 'TEAM_ACTIVITY', team })).record;
  const host = (day: string): ActivityCommands => on(database, day, callerOf(staffOf('430281102')));
  const held = { id, heldOn: '2026-06-09', participations: 8, opinions: 3 };
  expect(await refusal(() => host('2026-06-09').hold({ ...held, leaders: 9 }))).toBe('BAD_INPUT');
  await host('2026-06-09').hold({ ...held, leaders: 1, participants: [a] });
  await host('2026-06-10').recordMinutes({ id, minutes: '要求年内完成。' });
  const followUp = { id, followedOn: '2026-08-31', matter: '户厕改造', quantity: 30_400, unit: '户', percent: 77.82 };
  for (const values of [{ unit: null }, { quantity: -1 }, { percent: 101 }, { followedOn: '2026-06-08' }, { matter: ' ' }]) {
    expect(await refusal(() => host('2026-09-01').followUp({ ...followUp, ...values })), JSON.stringify(values)).toBe(
      'BAD_INPUT',
    );
  }
  await host('2026-09-01').followUp(followUp);
  await on(database, '2026-09-01').followUp({ id, followedOn: '2026-08-31', matter: '生活污水治理试点' });
  const document = `{ deputyActivity(id: "${id}") { team { id } host { code } leaders minutes followUps { matter quantity unit percent } } }`;
  const seen = async (who: typeof staff) => (await ask(subgraph, database.on('2026-10-01', who), document)).data?.deputyActivity;
  const told = { team: { id: team }, host: { code: '430281102' }, leaders: 1 };
  const followUps = [
    { matter: '户厕改造', quantity: 30_400, unit: '户', percent: 77.82 },
    { matter: '生活污水治理试点', quantity: null, unit: null, percent: null },
  ];
  const minutes = '要求年内完成。';
  for (const who of [staff, callerOf(staffOf('430281102'))]) expect(await seen(who)).toEqual({ ...told, minutes, followUps });
  expect(await seen(above)).toEqual({ ...told, minutes: null, followUps });
  for (const who of [nobody, callerOf(staffOf('430223'))]) {
    expect(await seen(who)).toEqual({ ...told, minutes: null, followUps: [] });
  }
});

test('what breaks a rule of activities and training is refused and nothing is written', async () => {
  await using database = await open({ deputy_activities: [activity('x', 'PLANNED')] });
  const before = await database.everything();
  const commands = on(database);
  const plan = { jurisdiction: '430281', kind: 'OTHER', title: '活动', plannedFor: '2026-06-01', place: '市区' } as const;
  for (const values of [{ title: '' }, { place: ' ' }, { plannedFor: '2026-05-31' }]) {
    expect(await refusal(() => commands.plan({ ...plan, ...values })), JSON.stringify(values)).toBe('BAD_INPUT');
  }
  for (const who of [above, callerOf(staffOf('430223')), callerOf(staffOf('430281', { roles: ['DEPUTY'], deputies: [a] }))]) {
    expect(await refusal(() => on(database, '2026-06-01', who).plan(plan))).toBe('FORBIDDEN');
  }
  const held = { id: globalId('430281', 'DeputyActivity', 'x'), heldOn: '2026-06-01', participations: 2, opinions: 0 };
  const broken = [
    { heldOn: '2026-06-02' },
    { participations: 0 },
    { opinions: -1 },
    { participants: [a, b], participations: 1 },
    { participants: [a, a] },
    { participants: [c] },
    { participants: [globalId('430281102', 'Deputy', 't')] },
  ];
  for (const values of broken) {
    expect(await refusal(() => commands.hold({ ...held, ...values })), JSON.stringify(values)).toBe('BAD_INPUT');
  }
  for (const who of [callerOf(staffOf('430223')), nobody]) {
    expect(await refusal(() => on(database, '2026-06-01', who).hold(held))).toBe('NOT_FOUND');
  }
  expect(await database.everything()).toEqual(before);
});

test('a report needs an activity that was held, goes to a unit and comes back, and is public when it is published', async () => {
  await using database = await open({ deputy_activities: [activity('h', 'HELD'), activity('x', 'PLANNED')] });
  const filing = { jurisdiction: '430281', title: '报告', findings: '发现问题' };
  const [held, planned] = [globalId('430281', 'DeputyActivity', 'h'), globalId('430281', 'DeputyActivity', 'x')];
  expect(await refusal(() => on(database).file({ ...filing, activity: planned }))).toBe('BAD_INPUT');
  expect(await refusal(() => on(database).file({ ...filing, activity: a }))).toBe('BAD_ID');
  const { record } = await on(database).file({ ...filing, activity: held });
  const { id } = record;
  await on(database, '2026-06-02').forward({ id, forwardedTo: '市水利局' });
  const document = `{ visitReport(id: "${id}") { state forwardedTo feedback feedbackOn activity { id } } }`;
  const seen = async () => (await ask(subgraph, database.on('2026-07-01', nobody), document)).data?.visitReport;
  expect(await seen()).toBeNull();
  await on(database, '2026-06-20').answer({ id, feedback: '已整改', published: true });
  const answer = { state: 'FEEDBACK', forwardedTo: '市水利局', feedback: '已整改', feedbackOn: '2026-06-20' };
  expect(await seen()).toEqual({ ...answer, activity: { id: held } });
});

test('a congress above reads reports and training for a purpose, and counts them without', async () => {
  await using database = await open({ deputy_activities: [activity('p', 'HELD')], visit_reports: [visitReport('r', 'FILED')] });
  const withoutPurpose = { ...above, purpose: null };
  const codes = async (question: string): Promise<unknown[]> =>
    codesOf(await ask(subgraph, database.on('2026-06-01', withoutPurpose), question));
  expect(await codes('{ visitReports(within: "430281") { totalCount } }')).toEqual(['PURPOSE_NEEDED']);
  expect(await codes('{ trainingSessions(within: "430281") { totalCount } }')).toEqual(['PURPOSE_NEEDED']);
  expect(await codes('{ trainingSessionStatistics(within: "430281") { total { count } } }')).toEqual([]);
});

test('a session is held with those who attended, of whom the deputies are counted by themselves', async () => {
  await using database = await open();
  const plan = { jurisdiction: '430281', topic: '预算审查', plannedFor: '2026-06-05', place: '市委党校' };
  const { record } = await on(database).planTraining({ ...plan, outside: true });
  const { id } = record;
  const later = on(database, '2026-06-05');
  expect(await refusal(() => later.holdTraining({ id, heldOn: '2026-06-05', attendance: 3, deputiesTrained: 4 }))).toBe(
    'BAD_INPUT',
  );
  const { record: held } = await later.holdTraining({ id, heldOn: '2026-06-05', attendance: 30, attendees: [a, b] });
  expect(held).toMatchObject({ state: 'HELD', outside: true, attendance: 30, deputiesTrained: 2 });
  const document = `{ trainingSession(id: "${id}") { attendees { id } history { event } } }`;
  expect((await ask(subgraph, database.on('2026-06-06', above), document)).data?.trainingSession).toEqual({
    attendees: [{ id: a }, { id: b }],
    history: [{ event: 'PLAN' }, { event: 'HOLD' }],
  });
  const { record: other } = await on(database).planTraining({ ...plan, requestId: 'again' });
  expect(await on(database).planTraining({ ...plan, requestId: 'again' })).toEqual({ record: other });
  expect((await on(database).cancelTraining({ id: other.id, reason: '防汛' })).record.state).toBe('CANCELLED');
});

test('help is recorded in whole numbers, counted for everybody, and no more once it is withdrawn', async () => {
  await using database = await open({ assistance_records: [assistance('r')] });
  const { id: _, code: __, state: ___, day, title } = assistance('r');
  const input = {
    jurisdiction: '430281',
    title,
    day,
    deputiesTakingPart: 3,
    peopleContacted: 1,
    peopleHelped: 1,
    problemsSolved: 0,
  };
  for (const values of [
    { funds: -1, projects: 0 },
    { funds: 0, projects: 0, deputiesTakingPart: 0 },
  ]) {
    expect(await refusal(() => on(database).recordAssistance({ ...input, ...values }))).toBe('BAD_INPUT');
  }
  const { record } = await on(database).recordAssistance({ ...input, funds: 600_000, projects: 1 });
  const counts = '{ assistanceRecordStatistics(within: "430281") { total { count funds } } }';
  const counted = async () => (await ask(subgraph, database.on('2026-06-02', nobody), counts)).data?.assistanceRecordStatistics;
  expect(await counted()).toEqual({ total: { count: 2, funds: 630_000 } });
  await on(database).withdrawAssistance({ id: record.id, reason: '重复' });
  expect(await counted()).toEqual({ total: { count: 1, funds: 30_000 } });
  expect(await refusal(() => on(database, '2026-06-02', above).withdrawAssistance({ id: record.id }))).toBe('NOT_FOUND');
});

test('sums of money that are no Int are refused, not cut', async () => {
  const rows = ['x', 'y'].map((local) => assistance(local, { funds: 2_000_000_000 }));
  await using database = await open({ assistance_records: rows });
  const document = '{ assistanceRecordStatistics(within: "430281") { total { funds } } }';
  expect(codesOf(await ask(subgraph, database.on('2026-07-01', staff), document))).toEqual(['BAD_INPUT']);
});
