import type { Assignment } from '../../../subgraphs/suggestions/types.ts';
import sql from 'sql-template-tag';
import { callerOf, insiderUnit, staffOf } from '../../callers.ts';
import { expect, test } from 'vitest';
import { SuggestionCommands } from '../../../subgraphs/suggestions/commands.ts';
import { SuggestionStore } from '../../../subgraphs/suggestions/store.ts';
import type { AssignmentInput, AssignSuggestionInput, SuggestionState } from '../../../subgraphs/suggestions/types.ts';
import { overlapping } from '../overlapping.ts';
import { type OwnedDatabase, ownedDatabase } from '../owned-database.ts';
import { refusal, refused } from '../refusal.ts';
import { type SuggestionColumns, assigned, replied, suggestion } from './rows.ts';

const c1 = suggestion('c1');

const open = (suggestions: readonly SuggestionColumns[] = [c1], policies: readonly object[] = []): Promise<OwnedDatabase> =>
  ownedDatabase('suggestions', { suggestions, deadline_policies: policies }, '43');

function assignment(values: Partial<AssignSuggestionInput> = {}): AssignSuggestionInput {
  const units: AssignmentInput[] = [
    { unit: '市生态环境局', role: 'CO' },
    { unit: '市水利局', role: 'LEAD' },
    { unit: '市住建局', role: 'CO' },
  ];
  return { id: c1.id, units, ...values };
}

test('a submitted suggestion is accepted, numbered and assigned: two lines of history, due after three months', async () => {
  await using database = await open();
  const owner = database.on('2026-06-01');
  const { suggestion } = await new SuggestionCommands(owner).assign(assignment());
  expect(suggestion).toMatchObject({
    id: c1.id,
    state: 'ASSIGNED',
    number: '2026-0001',
    assignedOn: '2026-06-01',
    dueOn: '2026-09-01',
    overdue: false,
  });
  const store = new SuggestionStore(owner);
  const at = '2026-06-01T04:00:00.000Z';
  expect(await store.history(c1.id)).toEqual([
    {
      parentId: c1.id,
      event: 'ACCEPT',
      from: 'SUBMITTED',
      to: 'ACCEPTED',
      at,
      actor: '检验 工作人员 (staff@430281)',
      reason: null,
    },
    {
      parentId: c1.id,
      event: 'ASSIGN',
      from: 'ACCEPTED',
      to: 'ASSIGNED',
      at,
      actor: '检验 工作人员 (staff@430281)',
      reason: null,
    },
  ]);
  const days = {
    parentId: c1.id,
    view: null,
    viewedOn: null,
    responsibility: null,
    round: 1,
    assignedOn: '2026-06-01',
    dueOn: '2026-09-01',
  };
  expect(await store.part<Assignment>('assignments', c1.id)).toEqual([
    { unit: '市水利局', role: 'LEAD', ...days },
    { unit: '市生态环境局', role: 'CO', ...days },
    { unit: '市住建局', role: 'CO', ...days },
  ]);
});

test('an accepted suggestion keeps its number, and only the assignment is new in its history', async () => {
  await using database = await open([suggestion('c1', { state: 'ACCEPTED', number: '2026-0042' })]);
  const owner = database.on('2026-06-01');
  const { suggestion: after } = await new SuggestionCommands(owner).assign(assignment());
  expect(after).toMatchObject({ state: 'ASSIGNED', number: '2026-0042' });
  expect((await new SuggestionStore(owner).history(c1.id)).map(({ event }) => event)).toEqual(['ASSIGN']);
});

test('numbers run within a congress and the year of submission, also when many are assigned at once', async () => {
  const rows = [
    ...['c1', 'c2', 'c3', 'c4', 'c5', 'c6'].map((local) => suggestion(local)),
    suggestion('old', { submitted_at: '2025-12-01T00:00:00Z' }),
    suggestion('y1', { code: '430223' }),
  ];
  await using database = await open(rows);
  const numberOf = async ({ id, code }: SuggestionColumns) => {
    const commands = new SuggestionCommands(database.on('2026-06-01', callerOf(staffOf(code))));
    return (await commands.assign(assignment({ id }))).suggestion.number;
  };
  const numbers = await Promise.all(rows.map(numberOf));
  const inOrder = ['2026-0001', '2026-0002', '2026-0003', '2026-0004', '2026-0005', '2026-0006'];
  expect(new Set(numbers.slice(0, 6))).toEqual(new Set(inOrder));
  expect(numbers.slice(6)).toEqual(['2025-0001', '2026-0001']);
});

test('a reply assigned on the last of November is due on the last of February', async () => {
  await using database = await open();
  const { suggestion } = await new SuggestionCommands(database.on('2026-11-30')).assign(assignment());
  expect(suggestion.dueOn).toBe('2027-02-28');
});

test('the day of assignment is the one in Asia/Shanghai', async () => {
  await using database = await open();
  const owner = database.on('2026-06-30T16:00:00Z');
  const { suggestion } = await new SuggestionCommands(owner).assign(assignment());
  expect(suggestion).toMatchObject({ assignedOn: '2026-07-01', dueOn: '2026-10-01' });
});

test('a city’s own policy goes before the national one for all below it, and only while it is in force', async () => {
  const policies = [
    { id: 'city', code: '4302', amount: 2, valid_from: '2026-01-01', valid_to: '2026-06-30', legal_basis: '市办理办法' },
    { id: 'other', code: '430223', amount: 1, valid_from: '2026-01-01', valid_to: null, legal_basis: '县办理办法' },
  ];
  const cases: readonly [code: string, day: string, dueOn: string][] = [
    ['430281', '2025-12-31', '2026-03-31'],
    ['430281', '2026-01-01', '2026-03-01'],
    ['430281', '2026-06-30', '2026-08-30'],
    ['430281', '2026-07-01', '2026-10-01'],
    ['430281102', '2026-06-30', '2026-08-30'],
    ['4302', '2026-06-30', '2026-08-30'],
    ['43', '2026-06-30', '2026-09-30'],
    ['430223', '2026-06-30', '2026-07-30'],
  ];
  const rows = cases.map(([code], at) => suggestion(String(at), { code }));
  await using database = await open(rows, policies);
  for (const [at, [code, day, dueOn]] of cases.entries()) {
    const commands = new SuggestionCommands(database.on(day, callerOf(staffOf(code))));
    const { suggestion } = await commands.assign(assignment({ id: rows[at]?.id }));
    expect(suggestion.dueOn, `${code} on ${day}`).toBe(dueOn);
  }
});

test('of two policies of a place the later one holds', async () => {
  const policy = (id: string, months: number, valid_from: string): object => ({
    id,
    code: '430281',
    amount: months,
    valid_from,
    valid_to: null,
    legal_basis: '办理办法',
  });
  await using database = await open([c1], [policy('new', 4, '2026-05-01'), policy('old', 5, '2025-05-01')]);
  const { suggestion } = await new SuggestionCommands(database.on('2026-06-01')).assign(assignment());
  expect(suggestion.dueOn).toBe('2026-10-01');
});

const inState: Record<Exclude<SuggestionState, 'SUBMITTED' | 'ACCEPTED'>, Partial<SuggestionColumns>> = {
  DRAFT: { lead_sponsor: insiderUnit },
  RETURNED: {},
  NOT_ACCEPTED: {},
  WITHDRAWN: {},
  ASSIGNED: assigned('2026-05-01', '2026-08-01'),
  RETURN_REQUESTED: assigned('2026-05-01', '2026-08-01'),
  IN_HANDLING: assigned('2026-05-01', '2026-08-01'),
  REPLIED: replied('2026-04-01', 'SOLVED'),
  TRACKING: replied('2026-04-01', 'PLANNED'),
  REOPENED: replied('2026-04-01', 'SOLVED', 'DISSATISFIED'),
  HEARING: replied('2026-04-01', 'SOLVED', 'DISSATISFIED'),
  DEMOCRATIC_REVIEW: replied('2026-04-01', 'SOLVED', 'DISSATISFIED'),
  CLOSED: replied('2026-04-01', 'SOLVED', 'SATISFIED'),
};

test('a suggestion in any other state is refused, its state is told, and nothing changes', async () => {
  const rows = Object.entries(inState).map(
    ([state, values]) => suggestion(state, { ...values, state: state as SuggestionState }), // a key of the table
  );
  await using database = await open(rows);
  const before = await database.everything();
  const commands = new SuggestionCommands(database.on('2026-06-01'));
  for (const { id, state } of rows) {
    const request = assignment({ id, requestId: 'r1' });
    expect(await refused(() => commands.assign(request))).toEqual({ code: 'WRONG_STATE', state });
    expect(await database.everything(), state).toEqual(before);
  }
});

test('assigning again is refused, and nothing changes', async () => {
  await using database = await open();
  const commands = new SuggestionCommands(database.on('2026-06-01'));
  await commands.assign(assignment());
  const before = await database.everything();
  expect(await refused(() => commands.assign(assignment()))).toEqual({ code: 'WRONG_STATE', state: 'ASSIGNED' });
  expect(await database.everything()).toEqual(before);
});

test('of two who assign at the same time one is first, and the other is told the state', async () => {
  await using database = await open();
  const commands = new SuggestionCommands(database.on('2026-06-01'));
  const lock = sql`select from suggestions for update`;
  const assign = () => commands.assign(assignment());
  const outcomes = await overlapping(database.database, lock, [assign, assign]);
  expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  const late = outcomes.find((each) => each.status === 'rejected');
  expect(late?.reason).toMatchObject({ extensions: { code: 'WRONG_STATE', state: 'ASSIGNED' } });
  const { assignments, history } = await database.everything();
  expect([assignments?.length, history?.length]).toEqual([3, 2]);
});

test('the same request again, at the same time or later, returns the first result and assigns once', async () => {
  await using database = await open();
  const commands = new SuggestionCommands(database.on('2026-06-01'));
  const request = assignment({ requestId: 'r1' });
  const lock = sql`select from suggestions for update`;
  const assign = () => commands.assign(request);
  const [first, second] = await overlapping(database.database, lock, [assign, assign]);
  expect(first).toMatchObject({ value: { suggestion: { state: 'ASSIGNED', number: '2026-0001' } } });
  expect(second).toEqual(first);
  const before = await database.everything();
  expect({ status: 'fulfilled', value: await assign() }).toEqual(first);
  expect(await database.everything()).toEqual(before);
  expect(await refusal(() => commands.assign({ ...request, units: [{ unit: '市水利局', role: 'LEAD' }] }))).toBe(
    'REQUEST_ID_REUSED',
  );
  expect(await database.everything()).toEqual(before);
});

const units = (...roles: AssignmentInput['role'][]): AssignmentInput[] => roles.map((role, at) => ({ unit: `第${at}局`, role }));

const broken: readonly [what: string, values: Partial<AssignSuggestionInput>, code: string][] = [
  ['no unit', { units: [] }, 'BAD_INPUT'],
  ['two leads', { units: units('LEAD', 'LEAD') }, 'BAD_INPUT'],
  ['a co-handler without a lead', { units: units('CO') }, 'BAD_INPUT'],
  ['one separate unit', { units: units('SEPARATE') }, 'BAD_INPUT'],
  ['a lead among separate units', { units: units('LEAD', 'SEPARATE', 'SEPARATE') }, 'BAD_INPUT'],
  ['a co-handler among separate units', { units: units('CO', 'SEPARATE', 'SEPARATE') }, 'BAD_INPUT'],
  ['twenty-one units', { units: units('LEAD', ...Array.from({ length: 20 }, () => 'CO' as const)) }, 'BAD_INPUT'],
  ['a unit named twice', { units: units('LEAD', 'CO').map((each) => ({ ...each, unit: '市水利局' })) }, 'BAD_INPUT'],
  ['a unit without a name', { units: [{ unit: ' ', role: 'LEAD' }] }, 'BAD_INPUT'],
  ['a unit’s name of 101 characters', { units: [{ unit: '局'.repeat(101), role: 'LEAD' }] }, 'BAD_INPUT'],
  ['a unit’s name with U+0000', { units: [{ unit: '局\0', role: 'LEAD' }] }, 'BAD_INPUT'],
  ['a suggestion that is not there', { id: '430281.Suggestion.none' }, 'NOT_FOUND'],
  ['a deputy', { id: '430281.Deputy.1' }, 'BAD_ID'],
  ['no id', { id: '' }, 'BAD_ID'],
  ['another owner’s suggestion', { id: '340100.Suggestion.c1' }, 'WRONG_OWNER'],
];

test('what breaks a rule is refused and nothing is written', async () => {
  await using database = await open();
  const before = await database.everything();
  const commands = new SuggestionCommands(database.on('2026-06-01'));
  for (const [what, values, code] of broken) {
    expect(await refusal(() => commands.assign(assignment({ requestId: 'r1', ...values }))), what).toBe(code);
    expect(await database.everything(), what).toEqual(before);
  }
});

test('one lead alone, a lead with nineteen co-handlers, or two separate units may be assigned', async () => {
  const choices = [
    units('LEAD'),
    units('LEAD', ...Array.from({ length: 19 }, () => 'CO' as const)),
    units('SEPARATE', 'SEPARATE'),
  ];
  const rows = choices.map((_, at) => suggestion(`c${at}`));
  await using database = await open(rows);
  const owner = database.on('2026-06-01');
  for (const [at, { id }] of rows.entries()) {
    await new SuggestionCommands(owner).assign(assignment({ id, units: choices[at] }));
    const assignments = await new SuggestionStore(owner).part<Assignment>('assignments', id);
    expect(assignments.map(({ unit, role }) => ({ unit, role }))).toEqual(choices[at]);
  }
});
