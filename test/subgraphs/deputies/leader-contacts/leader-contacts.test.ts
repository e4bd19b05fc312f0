import { expect, test } from 'vitest';
import { anonymous } from '../../../../schema/caller.ts';
import { globalId } from '../../../../schema/global-id.ts';
import { levelOf } from '../../../../schema/jurisdiction-code.ts';
import { deputies as subgraph } from '../../../../subgraphs/deputies/index.ts';
import { LeaderContactCommands } from '../../../../subgraphs/deputies/leader-contacts/commands.ts';
import { leaderContactKind } from '../../../../subgraphs/deputies/leader-contacts/leader-contacts.ts';
import { leaderContactMachine } from '../../../../subgraphs/deputies/leader-contacts/workflow.ts';
import type {
  AssignLeaderContactInput,
  LeaderContactFilter,
  LeaderContactState,
  QueryLeaderContactStatisticsArgs,
} from '../../../../subgraphs/deputies/types.ts';
import { RecordStore } from '../../../../subgraphs/record-store.ts';
import { callerOf, staffOf } from '../../../callers.ts';
import { ask } from '../../ask.ts';
import { describeFilters } from '../../filters.ts';
import { describeStatistics } from '../../groups.ts';
import { describeMachine } from '../../machines.ts';
import { ownedDatabase, someDay } from '../../owned-database.ts';
import { describePages } from '../../pages.ts';
import { refusal } from '../../refusal.ts';
import { deputy } from '../rows.ts';
import { type LeaderContactColumns, leaderContact, leaderContactItems, leaderContacts } from './rows.ts';

const open = () => ownedDatabase('deputies', { leader_contacts: leaderContacts });
const staff = callerOf(staffOf('430281'));
const deputyCaller = (id: string) => callerOf(staffOf('430281', { subject: id, roles: ['DEPUTY'], deputies: [id] }));
const concerned = deputyCaller('430281.Deputy.a');

describePages('leaders’ contacts at and below a place', {
  open,
  rows: leaderContacts,
  orders: { JURISDICTION_ASC: ({ code }) => code, YEAR_DESC: ({ year }) => year, YEAR_ASC: ({ year }) => year },
  page: (database, asked) => new RecordStore(database.on(someDay), leaderContactKind).page({ within: '43', ...asked }),
});

describeFilters<LeaderContactColumns, LeaderContactFilter>('leaders’ contacts, filtered', {
  open,
  rows: leaderContacts,
  filters: {
    year: [[{ year: 2025 }, ({ year }) => year === 2025]],
    level: [[{ level: ['COUNTY'] }, ({ code }) => levelOf(code) === 'COUNTY']],
    state: [[{ state: ['DONE'] }, ({ state }) => state === 'DONE']],
    deputy: [[{ deputy: '430000.Deputy.b' }, ({ deputy_id }) => deputy_id === '430000.Deputy.b']],
  },
  page: (database, filter) => new RecordStore(database.on(someDay), leaderContactKind).page({ within: '43', filter, first: 100 }),
});

describeStatistics('leaders’ contacts, counted', {
  open,
  rows: leaderContacts,
  levels: ['PROVINCE', 'CITY', 'COUNTY', 'TOWNSHIP'],
  counting: {
    dimensions: {
      LEVEL: { field: 'level', of: ({ code }) => levelOf(code) },
      YEAR: { field: 'year', of: ({ year }) => year },
      STATE: { field: 'state', of: ({ state }) => state },
    },
    measures: {
      count: () => 1,
      done: ({ state }) => Number(state === 'DONE'),
      itemsPlanned: ({ planned }) => planned,
      itemsDone: ({ done }) => done,
    },
    ratios: { completion: [['itemsDone'], ['itemsPlanned']] },
  },
  // The dimensions and measures are the schema's, told by their names.
  ask: (database, question) =>
    new RecordStore(database.on(someDay), leaderContactKind).statistics(question as QueryLeaderContactStatisticsArgs),
});

describeMachine('the life of a leader’s contact', {
  subgraph: 'deputies',
  machine: leaderContactMachine,
  record: (state, local, event) => {
    const row = leaderContact(
      local,
      state as LeaderContactState,
      state === 'ASSIGNED' ? { done: event === 'FINISH' ? 2 : 1 } : {},
    ); // one of the machine's
    return { id: row.id, tables: { leader_contacts: [row], leader_contact_items: leaderContactItems(row) } };
  },
  commands: {
    RECORD: (id) =>
      `mutation { recordLeaderContact(input: { id: "${id}", item: GROUP_ACTIVITY, doneOn: "2026-05-06" }) { leaderContact { done } } }`,
    FINISH: (id) => `mutation { finishLeaderContact(input: { id: "${id}" }) { leaderContact { state } } }`,
  },
  actors: { STAFF: staff },
  others: {
    seeing: [concerned, callerOf(staffOf('43'))],
    blind: [anonymous('r'), callerOf(staffOf('430223')), deputyCaller('430281.Deputy.b')],
  },
});

const assigned: AssignLeaderContactInput = {
  jurisdiction: '430281',
  leader: '市委书记',
  organ: '中共醴陵市委',
  deputy: globalId('430281', 'Deputy', 'a'),
  year: 2026,
  items: ['VISIT', 'GOOD_DEED'],
  programme: '四个一',
};

test('a leader’s year is done n of N, each thing once, and closed when all is done; those above read how much, not what', async () => {
  await using database = await ownedDatabase('deputies', { deputies: [deputy('a')] });
  const commands = (): LeaderContactCommands => new LeaderContactCommands(database.on(someDay, staff));
  const { id } = (await commands().assign({ ...assigned, requestId: 'r' })).leaderContact;
  expect((await commands().assign({ ...assigned, requestId: 'r' })).leaderContact.id).toBe(id);
  await commands().record({ id, item: 'VISIT', doneOn: '2026-02-03', note: '到企业走访' });
  expect(await refusal(() => commands().record({ id, item: 'VISIT', doneOn: '2026-02-04' }))).toBe('BAD_INPUT');
  expect(await refusal(() => commands().record({ id, item: 'INVITATION', doneOn: '2026-02-04' }))).toBe('BAD_INPUT');
  for (const doneOn of ['2025-12-31', '2026-06-02']) {
    expect(await refusal(() => commands().record({ id, item: 'GOOD_DEED', doneOn }))).toBe('BAD_INPUT');
  }
  expect(await refusal(() => commands().finish({ id }))).toBe('NOT_READY');
  await commands().record({ id, item: 'GOOD_DEED', doneOn: someDay });
  await commands().finish({ id });
  const asked = `{ leaderContact(id: "${id}") { state planned done deputy { name } items { kind doneOn note } history { event } } }`;
  const read = async (caller: typeof staff): Promise<unknown> =>
    (await ask(subgraph, database.on(someDay, caller), asked)).data?.leaderContact;
  const figures = { state: 'DONE', planned: 2, done: 2, deputy: { name: '代表a' } };
  const items = [
    { kind: 'VISIT', doneOn: '2026-02-03', note: '到企业走访' },
    { kind: 'GOOD_DEED', doneOn: someDay, note: null },
  ];
  const history = ['ASSIGN', 'RECORD', 'RECORD', 'FINISH'].map((event) => ({ event }));
  for (const caller of [staff, concerned]) expect(await read(caller)).toEqual({ ...figures, items, history });
  expect(await read(callerOf(staffOf('4302')))).toEqual({ ...figures, items: [], history: [] });
});

const broken: readonly [what: string, values: Partial<AssignLeaderContactInput>, code: string][] = [
  ['nothing to do', { items: [] }, 'BAD_INPUT'],
  ['a thing twice', { items: ['VISIT', 'VISIT'] }, 'BAD_INPUT'],
  ['a year that is over', { year: 2025 }, 'BAD_INPUT'],
  ['no office', { leader: ' ' }, 'BAD_INPUT'],
  ['a deputy of a peer', { deputy: '430223.Deputy.a' }, 'BAD_INPUT'],
  ['a deputy who is not there', { deputy: '430281.Deputy.none' }, 'NOT_FOUND'],
  ['a deputy whose mandate ended', { deputy: '430281.Deputy.t' }, 'NOT_READY'],
  ['a peer’s place', { jurisdiction: '430223' }, 'FORBIDDEN'],
];

test('a contact that breaks a rule is refused and nothing is written', async () => {
  const rows = [deputy('a'), deputy('t', { status: 'TERMINATED', ground: 'RESIGNED' })];
  await using database = await ownedDatabase('deputies', { deputies: rows });
  const before = await database.everything();
  for (const [what, values, code] of broken) {
    const commands = new LeaderContactCommands(database.on(someDay, staff));
    expect(await refusal(() => commands.assign({ ...assigned, ...values })), what).toBe(code);
  }
  expect(await database.everything()).toEqual(before);
});
