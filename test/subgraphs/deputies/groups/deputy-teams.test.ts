import { expect, test } from 'vitest';
import { anonymous } from '../../../../schema/caller.ts';
import { globalId } from '../../../../schema/global-id.ts';
import { levelOf } from '../../../../schema/jurisdiction-code.ts';
import { deputyTeamKind } from '../../../../subgraphs/deputies/groups/deputy-teams.ts';
import { deputyTeamMachine } from '../../../../subgraphs/deputies/groups/workflow.ts';
import { deputies as subgraph } from '../../../../subgraphs/deputies/index.ts';
import type { DeputyTeamFilter, QueryDeputyTeamStatisticsArgs } from '../../../../subgraphs/deputies/types.ts';
import { RecordStore } from '../../../../subgraphs/record-store.ts';
import { callerOf, staffOf } from '../../../callers.ts';
import { ask, codesOf } from '../../ask.ts';
import { describeFilters } from '../../filters.ts';
import { describeStatistics } from '../../groups.ts';
import { describeMachine } from '../../machines.ts';
import { ownedDatabase, someDay } from '../../owned-database.ts';
import { describePages } from '../../pages.ts';
import { deputy } from '../rows.ts';
import { type DeputyTeamColumns, deputyTeam, deputyTeams, members } from './rows.ts';

const open = () => ownedDatabase('deputies', { deputies: members, deputy_teams: deputyTeams });
const staff = callerOf(staffOf('430281'));

describePages('the groups at and below a place', {
  open,
  rows: deputyTeams,
  orders: {
    JURISDICTION_ASC: ({ code }) => code,
    FORMED_ON_ASC: ({ formed_on }) => formed_on,
    FORMED_ON_DESC: ({ formed_on }) => formed_on,
  },
  page: (database, asked) => new RecordStore(database.on(someDay), deputyTeamKind).page({ within: '43', ...asked }),
});

describeFilters<DeputyTeamColumns, DeputyTeamFilter>('groups, filtered', {
  open,
  rows: deputyTeams,
  filters: {
    kind: [[{ kind: ['PROFESSIONAL', 'CROSS_LEVEL'] }, ({ kind }) => ['PROFESSIONAL', 'CROSS_LEVEL'].includes(kind)]],
    level: [[{ level: ['PROVINCE'] }, ({ code }) => levelOf(code) === 'PROVINCE']],
    state: [[{ state: ['FORMED', 'DISSOLVED'] }, ({ state }) => state !== 'ACTIVE']],
    term: [[{ term: 14 }, ({ term }) => term === 14]],
    session: [[{ session: 5 }, ({ session }) => session === 5]],
    host: [[{ host: '4311' }, ({ host_code }) => host_code === '4311']],
  },
  page: (database, filter) => new RecordStore(database.on(someDay), deputyTeamKind).page({ within: '43', filter, first: 100 }),
});

describeStatistics('groups, counted', {
  open,
  rows: deputyTeams,
  levels: ['PROVINCE', 'CITY', 'COUNTY', 'TOWNSHIP'],
  counting: {
    dimensions: {
      LEVEL: { field: 'level', of: ({ code }) => levelOf(code) },
      KIND: { field: 'kind', of: ({ kind }) => kind },
      STATE: { field: 'state', of: ({ state }) => state },
    },
    measures: {
      count: () => 1,
      active: ({ state }) => Number(state === 'ACTIVE'),
      memberships: ({ member_ids }) => member_ids.length,
      hostedElsewhere: ({ code, host_code }) => Number(code !== host_code),
    },
    ratios: {},
  },
  // The dimensions and measures are the schema's, told by their names.
  ask: (database, question) =>
    new RecordStore(database.on(someDay), deputyTeamKind).statistics(question as QueryDeputyTeamStatisticsArgs),
});

const command = (name: string, input: string): string => `mutation { ${name}(input: { ${input} }) { deputyTeam { state } } }`;
const [a, b] = ['a', 'b'].map((local) => globalId('430281', 'Deputy', local));

describeMachine('the life of a group', {
  subgraph: 'deputies',
  machine: deputyTeamMachine,
  record: (state, local) => {
    const row = deputyTeam(local, { state, dissolved_on: state === 'DISSOLVED' ? '2025-01-01' : null });
    return { id: row.id, tables: { deputies: ['b', 'c'].map((each) => deputy(`${local}${each}`)), deputy_teams: [row] } };
  },
  commands: {
    ACTIVATE: (id) => command('activateDeputyTeam', `id: "${id}"`),
    CHANGE_MEMBERS: (id, local) => {
      const [other, leader] = ['b', 'c'].map((each) => globalId('430281', 'Deputy', `${local}${each}`));
      return command('changeDeputyTeamMembers', `id: "${id}", leader: "${leader}", members: ["${other}", "${leader}"]`);
    },
    DISSOLVE: (id) => command('dissolveDeputyTeam', `id: "${id}", reason: "届满"`),
  },
  actors: { STAFF: staff },
  others: {
    seeing: [anonymous('r'), callerOf(staffOf('43')), callerOf(staffOf('430281', { roles: ['DEPUTY'], deputies: [String(a)] }))],
    blind: [],
  },
  after: (row, { event }) => {
    expect(row['dissolved_on'] === null).toBe(event !== 'DISSOLVE');
    const chosen = `${String(row['id']).replace('.DeputyTeam.', '.Deputy.')}c`;
    expect(row['leader_id']).toBe(event === 'CHANGE_MEMBERS' ? chosen : a);
  },
});

test('a group of the province’s deputies that 永州 hosts is the province’s record, and its members have it on their page', async () => {
  await using database = await ownedDatabase('deputies', { deputies: members });
  const answer = await ask(
    subgraph,
    database.on(someDay, callerOf(staffOf('43'))),
    `mutation { formDeputyTeam(input: {
      jurisdiction: "430000", host: "431100", kind: TERRITORIAL, name: "省人大代表永州第一小组", term: 14
      leader: "430000.Deputy.a", members: ["430000.Deputy.a"]
    }) { deputyTeam { jurisdiction { code } host { code } level state formedOn memberCount
      members { deputyId leader deputy { name teams { totalCount nodes { name } } } } } } }`,
  );
  expect(answer).toEqual({
    data: {
      formDeputyTeam: {
        deputyTeam: {
          jurisdiction: { code: '430000' },
          host: { code: '431100' },
          level: 'PROVINCE',
          state: 'FORMED',
          formedOn: someDay,
          memberCount: 1,
          members: [
            {
              deputyId: '430000.Deputy.a',
              leader: true,
              deputy: { name: '代表a', teams: { totalCount: 1, nodes: [{ name: '省人大代表永州第一小组' }] } },
            },
          ],
        },
      },
    },
  });
});

test('deputies of several levels meet in a group over levels only, and one of another owner is named by id', async () => {
  await using database = await ownedDatabase('deputies', { deputies: members.slice(0, 3) }, '430281');
  const form = async (kind: string, ids: readonly unknown[], host = '430281', caller = staff): Promise<unknown> => {
    const answer = await ask(
      subgraph,
      database.on(someDay, caller),
      `mutation ($members: [ID!]!) { formDeputyTeam(input: { jurisdiction: "430281", host: "${host}", kind: ${kind}, name: "混编小组", term: 18
        leader: "${a}", members: $members }) { deputyTeam { members { deputyId deputy { name } } } } }`,
      { members: ids },
    );
    return answer.errors === undefined ? answer.data?.['formDeputyTeam'] : codesOf(answer);
  };
  const upper = '430000.Deputy.a';
  expect(await form('CROSS_LEVEL', [a, upper])).toEqual({
    deputyTeam: {
      members: [
        { deputyId: a, deputy: { name: '代表a' } },
        { deputyId: upper, deputy: null },
      ],
    },
  });
  const before = await database.everything();
  expect(await form('TERRITORIAL', [a, upper])).toEqual(['BAD_INPUT']);
  expect(await form('CROSS_LEVEL', [a, '430223.Deputy.a'])).toEqual(['BAD_INPUT']);
  expect(await form('TERRITORIAL', [a, a])).toEqual(['BAD_INPUT']);
  expect(await form('TERRITORIAL', [b])).toEqual(['BAD_INPUT']);
  expect(await form('TERRITORIAL', [])).toEqual(['BAD_INPUT']);
  expect(await form('TERRITORIAL', [a, '430281.Suggestion.a'])).toEqual(['BAD_ID']);
  expect(await form('TERRITORIAL', [a], '430223')).toEqual(['BAD_INPUT']);
  expect(await form('TERRITORIAL', [a], '430281', callerOf(staffOf('43')))).toEqual(['FORBIDDEN']);
  expect(await database.everything()).toEqual(before);
});

test('who is not there is in no group, nor is who carries no mandate in force', async () => {
  const group = deputyTeam('x');
  const ended = { status: 'TERMINATED', ground: 'RESIGNED' };
  const given = [
    ...members,
    deputy('s', { status: 'SUSPENDED', ground: 'IN_CUSTODY' }),
    deputy('t', ended),
    deputy('t', { code: '43', term: 14, ...ended }),
  ];
  await using database = await ownedDatabase('deputies', { deputies: given, deputy_teams: [group] });
  const before = await database.everything();
  const give = async (document: string): Promise<unknown> => codesOf(await ask(subgraph, database.on(someDay, staff), document));
  const form = (kind: string, other: string): Promise<unknown> =>
    give(
      command(
        'formDeputyTeam',
        `jurisdiction: "430281", kind: ${kind}, name: "小组", term: 18, leader: "${a}", members: ["${a}", "${other}"]`,
      ),
    );
  const change = (other: string): Promise<unknown> =>
    give(command('changeDeputyTeamMembers', `id: "${group.id}", leader: "${a}", members: ["${a}", "${other}"]`));
  expect(await form('TERRITORIAL', '430281.Deputy.none')).toEqual(['NOT_FOUND']);
  expect(await form('TERRITORIAL', '430281.Deputy.s')).toEqual(['NOT_READY']);
  expect(await form('TERRITORIAL', '430281.Deputy.t')).toEqual(['NOT_READY']);
  expect(await form('CROSS_LEVEL', '430000.Deputy.t')).toEqual(['NOT_READY']);
  expect(await change('430281.Deputy.none')).toEqual(['NOT_FOUND']);
  expect(await change('430281.Deputy.s')).toEqual(['NOT_READY']);
  expect(await database.everything()).toEqual(before);
  expect(await change(String(b))).toEqual([]);
});

test('a delegation is of one session, with a head; a deputy is in one of them, until the session’s end dissolves it', async () => {
  await using database = await ownedDatabase('deputies', { deputies: members });
  const give = async (document: string): Promise<unknown> => {
    const answer = await ask(subgraph, database.on(someDay, staff), document);
    return answer.errors === undefined ? answer.data?.['it'] : codesOf(answer).join();
  };
  const form = (kind: string, session: string, head = '', others: readonly (string | undefined)[] = []): string =>
    `mutation { it: formDeputyTeam(input: { jurisdiction: "430281", kind: ${kind}, name: "左权代表团", term: 18 ${session}
      leader: "${head}", members: ${JSON.stringify([head, ...others])} }) { deputyTeam { id session members { deputyId leader } } } }`;
  expect(await give(form('DELEGATION', '', a))).toBe('BAD_INPUT');
  expect(await give(form('DELEGATION', 'session: 0', a))).toBe('BAD_INPUT');
  expect(await give(form('TERRITORIAL', 'session: 5', a))).toBe('BAD_INPUT');
  expect(await give(form('DELEGATION', 'session: 5', a, ['430000.Deputy.a']))).toBe('BAD_INPUT');
  const formed = (await give(form('DELEGATION', 'session: 5', a, [b]))) as { deputyTeam: { id: string } }; // as selected
  expect(formed).toMatchObject({
    deputyTeam: {
      session: 5,
      members: [
        { deputyId: a, leader: true },
        { deputyId: b, leader: false },
      ],
    },
  });
  const { id } = formed.deputyTeam;
  expect(await give(form('DELEGATION', 'session: 5', b))).toBe('BAD_INPUT');
  const c = globalId('430281', 'Deputy', 'c');
  const other = (await give(form('DELEGATION', 'session: 5', c))) as { deputyTeam: { id: string } }; // as selected
  const join = `mutation { it: changeDeputyTeamMembers(input: { id: "${other.deputyTeam.id}", leader: "${c}", members: ["${c}", "${b}"] }) { deputyTeam { memberCount } } }`;
  expect(await give(join)).toBe('BAD_INPUT');
  expect(await give(form('DELEGATION', 'session: 6', b))).toMatchObject({ deputyTeam: { session: 6 } });
  await give(`mutation { it: dissolveDeputyTeam(input: { id: "${id}", reason: "会议闭幕" }) { deputyTeam { state } } }`);
  expect(await give(join)).toEqual({ deputyTeam: { memberCount: 2 } });
});
