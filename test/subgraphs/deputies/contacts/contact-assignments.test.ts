import { expect, test } from 'vitest';
import { anonymous } from '../../../../schema/caller.ts';
import { globalId } from '../../../../schema/global-id.ts';
import { levelOf } from '../../../../schema/jurisdiction-code.ts';
import { contactAssignmentKind } from '../../../../subgraphs/deputies/contacts/contact-assignments.ts';
import { contactMachine } from '../../../../subgraphs/deputies/contacts/workflow.ts';
import { deputies as subgraph } from '../../../../subgraphs/deputies/index.ts';
import type { ContactAssignmentFilter, QueryContactAssignmentStatisticsArgs } from '../../../../subgraphs/deputies/types.ts';
import { RecordStore } from '../../../../subgraphs/record-store.ts';
import { callerOf, staffOf } from '../../../callers.ts';
import { ask, codesOf } from '../../ask.ts';
import { describeFilters } from '../../filters.ts';
import { describeStatistics } from '../../groups.ts';
import { describeMachine } from '../../machines.ts';
import { ownedDatabase, someDay } from '../../owned-database.ts';
import { describePages } from '../../pages.ts';
import { deputy } from '../rows.ts';
import { type ContactAssignmentColumns, contactAssignment, contactAssignments, deputiesInContact } from './rows.ts';

const open = () => ownedDatabase('deputies', { deputies: deputiesInContact, contact_assignments: contactAssignments });
const staff = callerOf(staffOf('430281'));
const [a, b] = ['a', 'b'].map((local) => globalId('430281', 'Deputy', local));
const deputyCaller = (id: string) =>
  callerOf(
    staffOf('430281', {
      subject: id,
      organ: { kind: 'CONGRESS', code: '430281', name: '代表' },
      roles: ['DEPUTY'],
      deputies: [id],
    }),
  );

describePages('the contact assignments at and below a place', {
  open,
  rows: contactAssignments,
  orders: {
    JURISDICTION_ASC: ({ code }) => code,
    STARTS_ON_ASC: ({ starts_on }) => starts_on,
    STARTS_ON_DESC: ({ starts_on }) => starts_on,
  },
  page: (database, asked) => new RecordStore(database.on(someDay), contactAssignmentKind).page({ within: '43', ...asked }),
});

describeFilters<ContactAssignmentColumns, ContactAssignmentFilter>('contact assignments, filtered', {
  open,
  rows: contactAssignments,
  filters: {
    kind: [[{ kind: ['MENTORSHIP'] }, ({ kind }) => kind === 'MENTORSHIP']],
    level: [[{ level: ['COUNTY'] }, ({ code }) => levelOf(code) === 'COUNTY']],
    state: [[{ state: ['DONE'] }, ({ state }) => state === 'DONE']],
    fromId: [[{ fromId: a }, ({ from_id }) => from_id === a]],
    toId: [[{ toId: b }, ({ to_id }) => to_id === b]],
  },
  page: (database, filter) =>
    new RecordStore(database.on(someDay), contactAssignmentKind).page({ within: '43', filter, first: 100 }),
});

describeStatistics('contact assignments, counted', {
  open,
  rows: contactAssignments,
  levels: ['PROVINCE', 'CITY', 'COUNTY', 'TOWNSHIP'],
  counting: {
    dimensions: {
      LEVEL: { field: 'level', of: ({ code }) => levelOf(code) },
      KIND: { field: 'kind', of: ({ kind }) => kind },
      STATE: { field: 'state', of: ({ state }) => state },
    },
    measures: {
      count: () => 1,
      done: ({ state }) => Number(state === 'DONE'),
      planned: ({ planned }) => planned,
      contacts: (row) => row.contacts,
      difficulties: ({ difficulties }) => difficulties,
      difficultiesSolved: ({ difficulties_solved }) => difficulties_solved,
    },
    ratios: { solvedShare: [['difficultiesSolved'], ['difficulties']] },
  },
  // The dimensions and measures are the schema's, told by their names.
  ask: (database, question) =>
    new RecordStore(database.on(someDay), contactAssignmentKind).statistics(question as QueryContactAssignmentStatisticsArgs),
});

const command = (name: string, input: string): string =>
  `mutation { ${name}(input: { ${input} }) { contactAssignment { contacts difficulties difficultiesSolved state } } }`;

describeMachine('the life of a contact assignment', {
  subgraph: 'deputies',
  machine: contactMachine,
  record: (state, local) => {
    const row = contactAssignment(local, { state, contacts: 2, last_contact_on: '2026-02-02', difficulties: 1 });
    const record = (position: number, difficulty: string | null): object => ({
      assignment_id: row.id,
      position,
      contacted_on: '2026-02-02',
      mode: 'PHONE',
      difficulty,
    });
    return { id: row.id, tables: { contact_assignments: [row], contact_records: [record(1, '缺资料'), record(2, null)] } };
  },
  commands: {
    RECORD: (id) => command('recordDeputyContact', `id: "${id}", contactedOn: "2026-05-01", mode: VISIT, difficulty: "缺经费"`),
    SOLVE: (id) => command('solveContactDifficulty', `id: "${id}", position: 1, solvedOn: "2026-05-01"`),
    FINISH: (id) => command('finishContact', `id: "${id}"`),
  },
  actors: { STAFF: staff, WHO_CONTACTS: deputyCaller(String(a)) },
  others: {
    seeing: [deputyCaller(String(b)), callerOf(staffOf('43'))],
    blind: [anonymous('r'), callerOf(staffOf('430223')), deputyCaller('430281.Deputy.c')],
  },
  after: (row, { event }) => {
    expect([row['contacts'], row['difficulties'], row['difficulties_solved']]).toEqual(
      event === 'RECORD' ? [3, 2, 0] : event === 'SOLVE' ? [2, 1, 1] : [2, 1, 0],
    );
  },
});

test('a member contacts a deputy n of N times, a difficulty is told and solved, and the congress above counts it', async () => {
  await using database = await ownedDatabase('deputies', { deputies: deputiesInContact });
  const give = async (document: string, caller = staff) => ask(subgraph, database.on(someDay, caller), document);
  const assign = `jurisdiction: "430281", kind: MEMBER_TO_DEPUTY, from: "${a}", to: "${b}", planned: 2`;
  const made = await give(`mutation { assignContact(input: { ${assign} }) { contactAssignment { id from { name } state } } }`);
  const { assignContact } = made.data as { assignContact: { contactAssignment: { id: string } } }; // as selected
  const { id, ...rest } = assignContact.contactAssignment;
  expect(rest).toEqual({ from: { name: '代表a' }, state: 'ASSIGNED' });
  const record = (values: string): string => command('recordDeputyContact', `id: "${id}", contactedOn: "${someDay}", ${values}`);
  expect((await give(record('mode: VISIT, difficulty: "路不通"'), deputyCaller(String(a)))).errors).toBeUndefined();
  expect(codesOf(await give(command('finishContact', `id: "${id}"`)))).toEqual(['NOT_READY']);
  const solve = (position: number): string =>
    command('solveContactDifficulty', `id: "${id}", position: ${position}, solvedOn: "${someDay}"`);
  expect((await give(solve(1))).errors).toBeUndefined();
  expect(codesOf(await give(solve(1)))).toEqual(['BAD_INPUT']);
  expect((await give(record('mode: PHONE'))).errors).toBeUndefined();
  expect(codesOf(await give(solve(2)))).toEqual(['BAD_INPUT']);
  expect(codesOf(await give(solve(3)))).toEqual(['BAD_INPUT']);
  expect((await give(command('finishContact', `id: "${id}"`))).data).toEqual({
    finishContact: { contactAssignment: { contacts: 2, difficulties: 1, difficultiesSolved: 1, state: 'DONE' } },
  });
  const seen = `{ contactAssignment(id: "${id}") { contacts planned records { position difficulty solvedOn } } }`;
  const records = [
    { position: 1, difficulty: '路不通', solvedOn: someDay },
    { position: 2, difficulty: null, solvedOn: null },
  ];
  expect((await give(seen, deputyCaller(String(b)))).data).toEqual({
    contactAssignment: { contacts: 2, planned: 2, records },
  });
  expect((await give(seen, callerOf(staffOf('4302')))).data).toEqual({
    contactAssignment: { contacts: 2, planned: 2, records: [] },
  });
});

test('who does not fit is not assigned, and a contact on a day that cannot be is not recorded', async () => {
  const given = contactAssignment('x');
  const others = [
    ...deputiesInContact,
    deputy('s', { status: 'SUSPENDED', ground: 'IN_CUSTODY', standing_committee_member: true }),
    deputy('t', { status: 'TERMINATED', ground: 'RESIGNED' }),
  ];
  await using database = await ownedDatabase('deputies', { deputies: others, contact_assignments: [given] });
  const before = await database.everything();
  const assign = async (kind: string, from: unknown, to: unknown, planned = 2): Promise<unknown> =>
    codesOf(
      await ask(
        subgraph,
        database.on(someDay, staff),
        `mutation { assignContact(input: { jurisdiction: "430281", kind: ${kind}, from: "${String(from)}", to: "${String(to)}", planned: ${planned} }) {
          contactAssignment { id } } }`,
      ),
    );
  expect(await assign('MEMBER_TO_DEPUTY', b, a)).toEqual(['BAD_INPUT']);
  expect(await assign('MEMBER_TO_DEPUTY', a, a)).toEqual(['BAD_INPUT']);
  expect(await assign('MEMBER_TO_DEPUTY', a, '430223.Deputy.b')).toEqual(['BAD_INPUT']);
  expect(await assign('MENTORSHIP', '430000.Deputy.a', b)).toEqual(['BAD_INPUT']);
  expect(await assign('UPPER_TO_LOWER', a, b)).toEqual(['BAD_INPUT']);
  expect(await assign('UPPER_TO_LOWER', '430300.Deputy.a', b)).toEqual(['BAD_INPUT']);
  expect(await assign('MENTORSHIP', a, '430281.Deputy.none')).toEqual(['NOT_FOUND']);
  expect(await assign('MEMBER_TO_DEPUTY', '430281.Deputy.s', b)).toEqual(['NOT_READY']);
  expect(await assign('MENTORSHIP', a, '430281.Deputy.t')).toEqual(['NOT_READY']);
  expect(await assign('UPPER_TO_LOWER', '430000.Deputy.a', '430281.Deputy.t')).toEqual(['NOT_READY']);
  expect(await assign('MENTORSHIP', a, b, 0)).toEqual(['BAD_INPUT']);
  expect(await assign('MENTORSHIP', '430281.Suggestion.a', b)).toEqual(['BAD_ID']);
  for (const on of ['2026-01-09', '2026-06-02']) {
    const document = command('recordDeputyContact', `id: "${given.id}", contactedOn: "${on}", mode: PHONE`);
    expect(codesOf(await ask(subgraph, database.on(someDay, staff), document))).toEqual(['BAD_INPUT']);
  }
  expect(await database.everything()).toEqual(before);
  expect(await assign('UPPER_TO_LOWER', '430000.Deputy.a', b)).toEqual([]);
});
