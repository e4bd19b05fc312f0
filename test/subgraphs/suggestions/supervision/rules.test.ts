import sql from 'sql-template-tag';
import { expect, test } from 'vitest';
import { globalId } from '../../../../schema/global-id.ts';
import { subgraphs } from '../../../../subgraphs/all.ts';
import type { Reading } from '../../../../subgraphs/reading.ts';
import { RecordStore } from '../../../../subgraphs/record-store.ts';
import { SupervisionCommands } from '../../../../subgraphs/suggestions/supervision/commands.ts';
import { keySupervisionKind } from '../../../../subgraphs/suggestions/supervision/key-supervisions.ts';
import { modeOf } from '../../../../subgraphs/suggestions/supervision/workflow.ts';
import type {
  AssignSupervisionInput,
  OpenJointSupervisionInput,
  SelectKeySupervisionInput,
} from '../../../../subgraphs/suggestions/types.ts';
import { callerOf, staffOf } from '../../../callers.ts';
import { ask } from '../../ask.ts';
import { overlapping } from '../../overlapping.ts';
import { type OwnedDatabase, ownedDatabase } from '../../owned-database.ts';
import { refusal } from '../../refusal.ts';
import { suggestion } from '../rows.ts';
import { joint, key, supervised } from './rows.ts';

const on = '2026-06-01';
const suggestions = ['a', 'b', 'c', 'd'].map((local) => suggestion(local, { state: 'ACCEPTED', number: local }));
const [a = '', b = '', c = ''] = suggestions.map(({ id }) => id);
const open = (more: Record<string, readonly object[]> = {}): Promise<OwnedDatabase> =>
  ownedDatabase('suggestions', {
    suggestions: [...suggestions, suggestion('refused', { state: 'NOT_ACCEPTED' }), suggestion('y', { code: '430223' })],
    ...more,
  });

const selected: SelectKeySupervisionInput = {
  jurisdiction: '430281',
  year: 2026,
  suggestions: [a, b],
  decision: '主任会议纪要〔2026〕3号',
  decidedOn: '2026-03-01',
  supervisingLeader: '市人大常委会副主任',
  handlingLeader: '副市长',
  committee: '城环委',
  unit: '市水利局',
};
const openedJoint: OpenJointSupervisionInput = {
  jurisdiction: '430281',
  year: 2026,
  topic: '停车收费',
  suggestions: [a, b, c],
  committees: ['城环委', '监察司法委'],
  startedOn: '2026-03-01',
};
const unitGiven: AssignSupervisionInput = {
  jurisdiction: '430281',
  year: 2026,
  committee: '城环委',
  unit: '市水利局',
  dueOn: '2026-09-30',
};

test('a key supervision goes from its decision to praise or criticism, and remembers every step', async () => {
  await using database = await open();
  const commands = new SupervisionCommands(database.on(on));
  const { id } = (await commands.selectKey({ ...selected, requestId: 'r1' })).keySupervision;
  expect((await commands.selectKey({ ...selected, requestId: 'r1' })).keySupervision.id).toBe(id);
  await commands.planKey({ id, plan: '方案' });
  await commands.visitKey({ id, visitedOn: '2026-04-01', participants: '副主任', findings: '进度滞后' });
  await commands.visitKey({ id, visitedOn: '2026-05-01', participants: '副主任', findings: '已开工' });
  await commands.reportKey({ id, report: '报告' });
  const { keySupervision } = await commands.closeKey({ id, appraisal: 'COMMENDED' });
  expect(keySupervision).toMatchObject({
    state: 'CLOSED',
    suggestionIds: [a, b],
    suggestionCount: 2,
    visitCount: 2,
    appraisal: 'COMMENDED',
    closedOn: on,
  });
  const store = new RecordStore(database.on(on), keySupervisionKind);
  expect((await store.part<{ findings: string }>('visits', id)).map(({ findings }) => findings)).toEqual(['进度滞后', '已开工']);
  const history = await store.part<{ event: string }>('history', id);
  expect(history.map(({ event }) => event)).toEqual(['SELECT', 'PLAN', 'VISIT', 'VISIT', 'REPORT', 'CLOSE']);
});

test('a suggestion is under key supervision once a year, also when two clerks select at once', async () => {
  await using database = await open();
  const select = (values: Partial<SelectKeySupervisionInput>) => () =>
    new SupervisionCommands(database.on(on)).selectKey({ ...selected, ...values });
  const lock = sql`select pg_advisory_xact_lock(hashtextextended('key supervision 430281 2026', 0))`;
  const outcomes = await overlapping(database.database, lock, [select({}), select({ suggestions: [b, c] })]);
  expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  expect(outcomes.find((each) => each.status === 'rejected')?.reason).toMatchObject({ extensions: { code: 'BAD_INPUT' } });
  expect((await database.everything()).key_supervisions).toHaveLength(1);
  await select({ year: 2027 })();
  expect((await database.everything()).key_supervisions).toHaveLength(2);
});

const many = Array.from({ length: 51 }, (_, at) => globalId('430281', 'Suggestion', `n${at}`));
const brokenKeys: readonly [what: string, values: Partial<SelectKeySupervisionInput>, code: string][] = [
  ['no decision of the chairpersons’ meeting', { decision: ' ' }, 'BAD_INPUT'],
  ['a decision of tomorrow', { decidedOn: '2026-06-02' }, 'BAD_INPUT'],
  ['no suggestion', { suggestions: [] }, 'BAD_INPUT'],
  ['51 suggestions', { suggestions: many }, 'BAD_INPUT'],
  ['a suggestion twice', { suggestions: [a, a] }, 'BAD_INPUT'],
  ['a suggestion to another congress', { suggestions: [globalId('430223', 'Suggestion', 'y')] }, 'BAD_INPUT'],
  ['a suggestion that was not accepted', { suggestions: [globalId('430281', 'Suggestion', 'refused')] }, 'BAD_INPUT'],
  ['a suggestion that is not there', { suggestions: [globalId('430281', 'Suggestion', 'none')] }, 'NOT_FOUND'],
  ['a deputy', { suggestions: ['430281.Deputy.1'] }, 'BAD_ID'],
  ['a leader without a post', { supervisingLeader: '' }, 'BAD_INPUT'],
  ['a year long past', { year: 1990 }, 'BAD_INPUT'],
  ['a year to come', { year: 2028 }, 'BAD_INPUT'],
  ['a peer’s congress', { jurisdiction: '430223' }, 'FORBIDDEN'],
  ['another owner’s', { jurisdiction: '3401' }, 'WRONG_OWNER'],
];

test('a key supervision that breaks a rule is refused and nothing is written', async () => {
  await using database = await open();
  const before = await database.everything();
  for (const [what, values, code] of brokenKeys) {
    const commands = new SupervisionCommands(database.on(on));
    expect(await refusal(() => commands.selectKey({ ...selected, ...values, requestId: 'r' })), what).toBe(code);
  }
  expect(await database.everything()).toEqual(before);
});

test('a visit is made between the decision and today', async () => {
  const row = key('1', {}, 'PLANNED');
  await using database = await open({ key_supervisions: [row] });
  const visit = (visitedOn: string) => () =>
    new SupervisionCommands(database.on(on)).visitKey({ id: row.id, visitedOn, participants: '副主任', findings: '发现' });
  for (const day of ['2026-02-28', '2026-06-02']) expect(await refusal(visit(day)), day).toBe('BAD_INPUT');
  await visit('2026-03-01')();
  await visit('2026-06-01')();
});

test('a joint supervision is of two to ten committees, and is concluded after a round', async () => {
  await using database = await open();
  const commands = () => new SupervisionCommands(database.on(on));
  const names = (count: number): string[] => Array.from({ length: count }, (_, at) => `第${at}委`);
  for (const committees of [[], names(1), names(11), ['城环委', '城环委'], ['城环委', ' ']]) {
    expect(await refusal(() => commands().openJoint({ ...openedJoint, committees }))).toBe('BAD_INPUT');
  }
  const { id } = (await commands().openJoint(openedJoint)).jointSupervision;
  expect(await refusal(() => commands().concludeJoint({ id, result: '办结' }))).toBe('BAD_INPUT');
  await commands().recordRound({ id, heldOn: '2026-04-01', findings: '发现' });
  expect((await commands().concludeJoint({ id, result: '办结' })).jointSupervision).toMatchObject({
    state: 'CONCLUDED',
    suggestionCount: 3,
    roundCount: 1,
    committees: ['城环委', '监察司法委'],
    concludedOn: on,
  });
});

test('a round is not before the start', async () => {
  const row = joint('1');
  await using database = await open({ joint_supervisions: [row] });
  const commands = new SupervisionCommands(database.on(on));
  expect(await refusal(() => commands.recordRound({ id: row.id, heldOn: '2026-02-28', findings: '发现' }))).toBe('BAD_INPUT');
});

test('three suggestions are a field visit, two are not: “以上” and “以下” include the number, and the stricter holds', () => {
  expect([0, 2, 3, 4].map((count) => modeOf(count, 3))).toEqual(['DESK_REVIEW', 'DESK_REVIEW', 'FIELD_VISIT', 'FIELD_VISIT']);
});

/** As many suggestions of the year as wanted, assigned to a unit in any part. */
function handledBy(unit: string, count: number, year = 2026): Record<string, object[]> {
  const rows = Array.from({ length: count }, (_, at) =>
    suggestion(`${unit}${year}-${at}`, { state: 'ASSIGNED', assigned_on: `${year}-02-01`, due_on: `${year}-05-01` }),
  );
  return {
    suggestions: rows,
    assignments: rows.map(({ id }, at) => ({
      suggestion_id: id,
      round: 1,
      position: 1,
      unit,
      role: at === 0 ? 'CO' : 'LEAD',
      assigned_on: `${year}-02-01`,
      due_on: `${year}-05-01`,
    })),
  };
}

/** What the graph tells of a supervision assignment. */
async function told(reading: Reading, id: string): Promise<unknown> {
  const fields = 'suggestionCount overdueSuggestionCount mode threshold';
  return (await ask(subgraphs.suggestions, reading, `{ supervisionAssignment(id: "${id}") { ${fields} } }`)).data
    ?.supervisionAssignment;
}

test.each([
  [2, 'DESK_REVIEW'],
  [3, 'FIELD_VISIT'],
] as const)('a unit with %d suggestions of the year is by rule a %s, whatever it had the year before', async (count, mode) => {
  await using database = await ownedDatabase('suggestions', handledBy('市水利局', count));
  for (const [table, rows] of Object.entries(handledBy('市水利局', 5, 2025))) await database.insert(table, rows);
  const commands = () => new SupervisionCommands(database.on(on));
  const { supervisionAssignment } = await commands().assign(unitGiven);
  expect(await told(database.on(on), supervisionAssignment.id)).toEqual({
    suggestionCount: count,
    overdueSuggestionCount: count,
    mode,
    threshold: 3,
  });
  const check = (by: 'DESK_REVIEW' | 'FIELD_VISIT') =>
    commands().check({ id: supervisionAssignment.id, mode: by, checkedOn: '2026-05-01', findings: '发现' });
  if (mode === 'FIELD_VISIT') expect(await refusal(() => check('DESK_REVIEW'))).toBe('BAD_INPUT');
  expect((await check(mode)).supervisionAssignment).toMatchObject({ state: 'CHECKED', checkedMode: mode });
});

test('the threshold is data: the nearest place’s policy in force on the day is kept with the record', async () => {
  const policy = (id: string, code: string, threshold: number, valid_from: string, valid_to: string | null) => {
    return { id, code, threshold, valid_from, valid_to, legal_basis: '市办法' };
  };
  await using database = await ownedDatabase('suggestions', {
    supervision_policies: [
      policy('city', '4302', 5, '2026-01-01', null),
      policy('past', '430281', 9, '2020-01-01', '2025-12-31'),
    ],
    ...handledBy('市水利局', 4),
  });
  const { supervisionAssignment } = await new SupervisionCommands(database.on(on)).assign(unitGiven);
  expect(await told(database.on(on), supervisionAssignment.id)).toMatchObject({
    threshold: 5,
    suggestionCount: 4,
    mode: 'DESK_REVIEW',
  });
  await database.insert('supervision_policies', [policy('new', '430281', 2, '2026-06-02', null)]);
  expect(await told(database.on('2026-06-02'), supervisionAssignment.id)).toMatchObject({ threshold: 5, mode: 'DESK_REVIEW' });
});

test('a unit has one committee a year, and its last day is not past', async () => {
  await using database = await open({ supervision_assignments: [supervised('水利')] });
  const assign = (values: Partial<AssignSupervisionInput>) =>
    new SupervisionCommands(database.on(on, callerOf(staffOf('430281')))).assign({ ...unitGiven, ...values });
  expect(await refusal(() => assign({ unit: '市水利局' }))).toBe('BAD_INPUT');
  expect(await refusal(() => assign({ unit: '市教育局', dueOn: '2026-05-31' }))).toBe('BAD_INPUT');
  expect((await assign({ unit: '市水利局', year: 2027 })).supervisionAssignment).toMatchObject({ state: 'ASSIGNED', year: 2027 });
});
