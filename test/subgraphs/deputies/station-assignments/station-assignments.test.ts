import { expect, test } from 'vitest';
import { type Caller, anonymous } from '../../../../schema/caller.ts';
import { deputies as subgraph } from '../../../../subgraphs/deputies/index.ts';
import { StationAssignmentCommands } from '../../../../subgraphs/deputies/station-assignments/commands.ts';
import { stationAssignmentKind } from '../../../../subgraphs/deputies/station-assignments/station-assignments.ts';
import { stationAssignmentMachine } from '../../../../subgraphs/deputies/station-assignments/workflow.ts';
import type {
  AssignToStationInput,
  QueryStationAssignmentStatisticsArgs,
  StationAssignmentFilter,
  StationAssignmentState,
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
import { station } from '../stations/rows.ts';
import { type StationAssignmentColumns, assignmentTables, stationAssignment, stationAssignments, stationMatch } from './rows.ts';

const open = () => ownedDatabase('deputies', assignmentTables);
const staff = callerOf(staffOf('430281'));

describePages('assignments to stations at and below a place', {
  open,
  rows: stationAssignments,
  orders: {
    ASSIGNED_ON_DESC: ({ assigned_on }) => assigned_on,
    ASSIGNED_ON_ASC: ({ assigned_on }) => assigned_on,
    JURISDICTION_ASC: ({ code }) => code,
  },
  page: (database, asked) => new RecordStore(database.on(someDay), stationAssignmentKind).page({ within: '43', ...asked }),
});

describeFilters<StationAssignmentColumns, StationAssignmentFilter>('assignments to stations, filtered', {
  open,
  rows: stationAssignments,
  filters: {
    deputy: [[{ deputy: '430281.Deputy.b' }, ({ deputy_id }) => deputy_id === '430281.Deputy.b']],
    station: [[{ station: station('a').id }, ({ station_id }) => station_id === station('a').id]],
    basis: [[{ basis: ['PROFESSION', 'OCCUPATION'] }, ({ basis }) => basis === 'PROFESSION' || basis === 'OCCUPATION']],
    state: [[{ state: ['ENDED'] }, ({ state }) => state === 'ENDED']],
  },
  page: (database, filter) =>
    new RecordStore(database.on(someDay), stationAssignmentKind).page({ within: '43', filter, first: 100 }),
});

describeStatistics('assignments to stations, counted', {
  open,
  rows: stationAssignments,
  levels: ['PROVINCE', 'CITY', 'COUNTY'],
  counting: {
    dimensions: {
      BASIS: { field: 'basis', of: ({ basis }) => basis },
      STATE: { field: 'state', of: ({ state }) => state },
    },
    measures: { count: () => 1, assigned: ({ state }) => Number(state === 'ASSIGNED') },
    ratios: {},
  },
  // The dimensions and measures are the schema's, told by their names.
  ask: (database, question) =>
    new RecordStore(database.on(someDay), stationAssignmentKind).statistics(question as QueryStationAssignmentStatisticsArgs),
});

describeMachine('the life of an assignment to a station', {
  subgraph: 'deputies',
  machine: stationAssignmentMachine,
  record: (state, local) => {
    const [who, where, rule] = [deputy(local), station(local, { kind: 'PARK' }), stationMatch(local)];
    const of = { deputy_id: who.id, station_id: where.id, rule_id: rule.id };
    const row = stationAssignment(local, state as StationAssignmentState, of); // one of the machine's
    // A place has one rule of the same words from a day on.
    const tables = { station_matches: [{ ...rule, criterion: local }], station_assignments: [row] };
    return { id: row.id, tables: { deputies: [who], contact_stations: [where], ...tables } };
  },
  commands: {
    END: (id) => `mutation { endStationAssignment(input: { id: "${id}", reason: "换届" }) { stationAssignment { state } } }`,
  },
  actors: { STAFF: staff },
  others: { seeing: [anonymous('r'), callerOf(staffOf('430223')), callerOf(staffOf('43'))], blind: [] },
});

test('a congress makes a rule, assigns a deputy by it with the reason, and everybody but the reason’s readers sees the rest', async () => {
  const contact_stations = [station('park', { kind: 'PARK' }), station('home', { kind: 'HOME' })];
  await using owned = await ownedDatabase('deputies', { deputies: [deputy('a')], contact_stations }, '430281');
  const give = async (document: string, caller: Caller = staff): Promise<unknown> => {
    const { data, errors } = await ask(subgraph, owned.on(someDay, caller), document);
    return errors === undefined ? data?.['it'] : errors.map(({ extensions }) => extensions?.code).join();
  };
  const set = `mutation { it: setStationMatch(input: { jurisdiction: "430281", basis: INDUSTRY, criterion: "在园区有企业", stations: [PARK], validFrom: "${someDay}", legalBasis: "进站安排办法" })
    { stationRules { matches { rule basis criterion stations jurisdiction { code } } } } }`;
  expect(await give(set, callerOf(staffOf('430223')))).toBe('FORBIDDEN');
  expect(await give(set.replace('[PARK]', '[]'))).toBe('BAD_INPUT');
  const made = (await give(set)) as { stationRules: { matches: { rule: string }[] } }; // as selected
  expect(made.stationRules.matches).toMatchObject([
    { basis: 'INDUSTRY', criterion: '在园区有企业', stations: ['PARK'], jurisdiction: { code: '430281' } },
  ]);
  const rule = made.stationRules.matches[0]?.rule ?? '';
  const assign = (where: string, requestId: string): string =>
    `mutation { it: assignToStation(input: { requestId: "${requestId}", jurisdiction: "430281", deputy: "430281.Deputy.a", station: "430281.ContactStation.${where}", rule: "${rule}", ground: "在园区办有企业" }) { stationAssignment { id } } }`;
  expect(await give(assign('home', 'q'))).toBe('NOT_READY');
  const first = (await give(assign('park', 'r'))) as { stationAssignment: { id: string } }; // as selected
  expect(await give(assign('park', 'r'))).toEqual(first);
  expect(await give(assign('park', 's')), 'twice').toBe('BAD_INPUT');
  const { id } = first.stationAssignment;
  const read = `{ it: stationAssignment(id: "${id}") { state basis criterion rule ground assignedOn endedOn deputy { name } station { kind } history { event } } }`;
  const open = { state: 'ASSIGNED', basis: 'INDUSTRY', criterion: '在园区有企业', rule, assignedOn: someDay, endedOn: null };
  const named = { deputy: { name: '代表a' }, station: { kind: 'PARK' } };
  expect(await give(read)).toEqual({ ...open, ...named, ground: '在园区办有企业', history: [{ event: 'ASSIGN' }] });
  expect(await give(read, anonymous('r'))).toEqual({ ...open, ...named, ground: null, history: [] });
  await give(`mutation { it: endStationAssignment(input: { id: "${id}" }) { stationAssignment { state } } }`);
  expect(await give(read)).toMatchObject({ state: 'ENDED', endedOn: someDay });
  expect(await give(assign('park', 't')), 'again, once it has ended').toMatchObject({ stationAssignment: {} });
});

test('an assignment that breaks a rule is refused and nothing is written', async () => {
  const contact_stations = [
    station('a', { kind: 'PARK' }),
    station('shut', { state: 'CLOSED', ended_on: '2025-01-01', kind: 'PARK' }),
  ];
  const over = { ...stationMatch('over'), criterion: '在乡镇有产业', valid_to: '2025-12-31' };
  const deputies = [deputy('a'), deputy('t', { status: 'TERMINATED', ground: 'RESIGNED' })];
  const tables = { deputies, contact_stations, station_matches: [stationMatch('m'), over] };
  await using owned = await ownedDatabase('deputies', tables, '430281');
  const before = await owned.everything();
  const input: AssignToStationInput = {
    jurisdiction: '430281',
    deputy: '430281.Deputy.a',
    station: '430281.ContactStation.a',
    rule: '430281.StationMatch.m',
    ground: '在园区办有企业',
  };
  const wrong: [string, Partial<AssignToStationInput>, string][] = [
    ['a mandate that has ended', { deputy: '430281.Deputy.t' }, 'BAD_INPUT'],
    ['a deputy of another congress', { deputy: '430223.Deputy.a' }, 'BAD_INPUT'],
    ['a station that is closed', { station: '430281.ContactStation.shut' }, 'WRONG_STATE'],
    ['a station that is not there', { station: '430281.ContactStation.none' }, 'NOT_FOUND'],
    ['a rule that is no longer in force', { rule: over.id }, 'BAD_INPUT'],
    ['a rule that is not there', { rule: '430281.StationMatch.none' }, 'BAD_INPUT'],
    ['no reason', { ground: '' }, 'BAD_INPUT'],
    ['another congress', { jurisdiction: '430223' }, 'WRONG_OWNER'],
  ];
  const commands = (who = staff) => new StationAssignmentCommands(owned.on(someDay, who));
  for (const [what, values, code] of wrong)
    expect(await refusal(() => commands().assign({ ...input, ...values })), what).toBe(code);
  expect(await refusal(() => commands(callerOf(staffOf('43'))).assign(input))).toBe('FORBIDDEN');
  expect(await owned.everything()).toEqual(before);
});
