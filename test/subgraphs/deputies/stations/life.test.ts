import { expect, test } from 'vitest';
import { type Caller, anonymous } from '../../../../schema/caller.ts';
import { deputies as subgraph } from '../../../../subgraphs/deputies/index.ts';
import { callerOf, staffOf } from '../../../callers.ts';
import { ask } from '../../ask.ts';
import { type OwnedDatabase, ownedDatabase } from '../../owned-database.ts';
import { deputy } from '../rows.ts';
import { station } from './rows.ts';

const staff = callerOf(staffOf('430281'));

/** What a document gives; the codes of its refusals instead. */
async function give(owned: OwnedDatabase, day: string, document: string, caller: Caller = staff): Promise<unknown> {
  const { data, errors } = await ask(subgraph, owned.on(day, caller), document);
  return errors === undefined ? data?.it : errors.map(({ extensions }) => extensions?.code).join();
}

test('a station is planned, opened, given a rule, and its sessions are scheduled by it, once', async () => {
  await using owned = await ownedDatabase('deputies', {}, '430281');
  const plan = (values: string): string =>
    `mutation { it: planStation(input: { jurisdiction: "430281", name: "左权镇代表之家", place: "430281103", kind: HOME ${values} }) { contactStation { id state place { code } } } }`;
  expect(await give(owned, '2026-06-01', plan(', manager: " "'))).toBe('BAD_INPUT');
  expect(await give(owned, '2026-06-01', plan('').replace('430281103', '430223'))).toBe('BAD_INPUT');
  expect(await give(owned, '2026-06-01', plan('').replace('430281103', '430281999'))).toBe('UNKNOWN_JURISDICTION');
  const planned = (await give(owned, '2026-06-01', plan(', requestId: "r1"'))) as { contactStation: { id: string } }; // as selected
  expect(planned).toMatchObject({ contactStation: { state: 'PLANNED', place: { code: '430281103' } } });
  expect(await give(owned, '2026-06-02', plan(', requestId: "r1"'))).toEqual(planned);
  const { id } = planned.contactStation;
  const step = (mutation: string, input = ''): string =>
    `mutation { it: ${mutation}(input: { id: "${id}" ${input} }) { contactStation { state nextSessions { nodes { on state } } } } }`;
  expect(await give(owned, '2026-06-01', step('scheduleSessions', ', from: "2026-06-01", to: "2026-06-30"'))).toBe('WRONG_STATE');
  await give(owned, '2026-06-01', step('openStation'));
  const rule = (days: string): string =>
    step('setDutyRule', `, kind: MONTH_DAY_ENDING, days: [${days}], validFrom: "2026-06-01"`);
  for (const days of ['', '10', '6, 6', '-1']) expect(await give(owned, '2026-06-01', rule(days)), days).toBe('BAD_INPUT');
  await give(owned, '2026-06-01', rule('6'));
  const june = step('scheduleSessions', ', from: "2026-06-01", to: "2026-06-30"');
  const nodes = ['2026-06-06', '2026-06-16', '2026-06-26'].map((on) => ({ on, state: 'SCHEDULED' }));
  expect(await give(owned, '2026-06-01', june)).toEqual({ contactStation: { state: 'OPEN', nextSessions: { nodes } } });
  expect(await give(owned, '2026-06-01', june)).toEqual({ contactStation: { state: 'OPEN', nextSessions: { nodes } } });
  expect(await give(owned, '2026-06-01', june.replace('2026-06-30', '2026-10-01'))).toBe('BAD_INPUT');
  expect(await give(owned, '2026-06-02', june)).toBe('BAD_INPUT');
});

test('a practice base is planned, opened and found as a station of its kind', async () => {
  await using owned = await ownedDatabase('deputies', {}, '430281');
  const plan = `mutation { it: planStation(input: { jurisdiction: "430281", name: "代表实践基地", place: "430281", kind: PRACTICE_BASE }) { contactStation { id } } }`;
  const { contactStation } = (await give(owned, '2026-06-01', plan)) as { contactStation: { id: string } }; // as selected
  await give(
    owned,
    '2026-06-02',
    `mutation { it: openStation(input: { id: "${contactStation.id}" }) { contactStation { id } } }`,
  );
  const read =
    '{ it: contactStations(within: "4302", filter: { kind: [PRACTICE_BASE] }) { totalCount nodes { name kind state } } }';
  expect(await give(owned, '2026-06-02', read, anonymous('r'))).toEqual({
    totalCount: 1,
    nodes: [{ name: '代表实践基地', kind: 'PRACTICE_BASE', state: 'OPEN' }],
  });
});

test('several stations become one: all of them or none, and what they were is kept', async () => {
  const rows = [
    station('a'),
    station('b'),
    station('c'),
    station('shut', { state: 'CLOSED', ended_on: '2025-01-01' }),
    station('y', { code: '430223' }),
  ];
  await using owned = await ownedDatabase('deputies', { contact_stations: rows }, '43');
  const merge = (...locals: string[]): string =>
    `mutation { it: mergeStations(input: { id: "430281.ContactStation.a", predecessors: [${locals
      .map((local) => `"${local.includes('.') ? local : `430281.ContactStation.${local}`}"`)
      .join(
        ' ',
      )}], reason: "整合优化" }) { contactStation { state predecessors { id state endedOn successor { id } history { event reason } } } } }`;
  const before = await owned.everything();
  expect(await give(owned, '2026-06-01', merge())).toBe('BAD_INPUT');
  expect(await give(owned, '2026-06-01', merge('a'))).toBe('BAD_INPUT');
  expect(await give(owned, '2026-06-01', merge('b', 'b'))).toBe('BAD_INPUT');
  expect(await give(owned, '2026-06-01', merge('b', '430223.ContactStation.y'))).toBe('BAD_INPUT');
  expect(await give(owned, '2026-06-01', merge('b', 'none'))).toBe('NOT_FOUND');
  expect(await give(owned, '2026-06-01', merge('b', 'shut'))).toBe('WRONG_STATE');
  expect(await owned.everything()).toEqual(before);
  expect(await give(owned, '2026-06-01', merge('b', 'c'))).toEqual({
    contactStation: {
      state: 'OPEN',
      predecessors: ['b', 'c'].map((local) => ({
        id: `430281.ContactStation.${local}`,
        state: 'MERGED',
        endedOn: '2026-06-01',
        successor: { id: '430281.ContactStation.a' },
        history: [{ event: 'MERGE', reason: '整合优化' }],
      })),
    },
  });
  const counts = '{ it: contactStationStatistics(within: "430281") { total { count open merged } } }';
  expect(await give(owned, '2026-06-01', counts, anonymous('r'))).toEqual({ total: { count: 4, open: 1, merged: 2 } });
});

test('a deputy of the station’s line in office heads it, and everybody knows; what was settled there is counted', async () => {
  const scheduled = { id: '430281.StationSession.s', code: '430281', station_id: '430281.ContactStation.a', kind: 'LEADERSHIP' };
  const rows = {
    deputies: [deputy('a'), deputy('t', { status: 'TERMINATED', ground: 'RESIGNED' })],
    contact_stations: [station('a')],
    station_sessions: [{ ...scheduled, session_on: '2026-06-06', state: 'SCHEDULED' }],
  };
  await using owned = await ownedDatabase('deputies', rows, '430281');
  const name = (head: string): string =>
    `mutation { it: nameStationHead(input: { id: "430281.ContactStation.a", head: ${head} }) { contactStation { head { id } } } }`;
  expect(await give(owned, '2026-06-01', name('"430281.Deputy.t"'))).toBe('NOT_READY');
  expect(await give(owned, '2026-06-01', name('"430281.Deputy.none"'))).toBe('NOT_FOUND');
  expect(await give(owned, '2026-06-01', name('"430223.Deputy.a"'))).toBe('BAD_INPUT');
  await give(owned, '2026-06-01', name('"430281.Deputy.a"'));
  const headed = '{ it: contactStation(id: "430281.ContactStation.a") { head { name } } }';
  expect(await give(owned, '2026-06-01', headed, anonymous('r'))).toEqual({ head: { name: '代表a' } });
  expect(await give(owned, '2026-06-01', name('null'))).toEqual({ contactStation: { head: null } });
  const hold = (met: number, mediated: number): string =>
    `mutation { it: holdSession(input: { id: "430281.StationSession.s", received: 5, demandsMet: ${met}, disputesMediated: ${mediated}, deputies: ["430281.Deputy.a"] }) { stationSession { demandsMet disputesMediated } } }`;
  for (const [met, mediated] of [
    [6, 0],
    [-1, 0],
    [0, 1001],
  ] as const) {
    expect(await give(owned, '2026-06-06', hold(met, mediated))).toBe('BAD_INPUT');
  }
  expect(await give(owned, '2026-06-06', hold(3, 2))).toEqual({ stationSession: { demandsMet: 3, disputesMediated: 2 } });
  const counted = '{ it: stationSessionStatistics(within: "43") { total { received demandsMet disputesMediated } } }';
  expect(await give(owned, '2026-06-07', counted, anonymous('r'))).toEqual({
    total: { received: 5, demandsMet: 3, disputesMediated: 2 },
  });
});

test('who was at a station is known to the congress, how many to everybody, and who has not been there is counted', async () => {
  const rows = ['a', 'b', 'c'].map((local) => deputy(local));
  const at = {
    id: '430281.StationSession.s',
    code: '430281',
    station_id: '430281.ContactStation.a',
    kind: 'REGULAR',
    state: 'SCHEDULED',
  };
  await using owned = await ownedDatabase(
    'deputies',
    {
      deputies: [...rows, deputy('gone', { status: 'TERMINATED', ground: 'DIED' })],
      contact_stations: [station('a')],
      station_sessions: [
        { ...at, session_on: '2026-06-06' },
        { ...at, id: '430281.StationSession.t', session_on: '2026-06-16' },
      ],
    },
    '430281',
  );
  const hold = (session: string, who: string, received = 12): string =>
    `mutation { it: holdSession(input: { id: "430281.StationSession.${session}", received: ${received}, deputies: [${who}] }) { stationSession { state received deputyCount deputies { id } } } }`;
  const two = '"430281.Deputy.a", "430281.Deputy.b"';
  expect(await give(owned, '2026-06-05', hold('s', two))).toBe('BAD_INPUT');
  expect(await give(owned, '2026-06-06', hold('s', two, -1))).toBe('BAD_INPUT');
  expect(await give(owned, '2026-06-06', hold('s', ''))).toBe('BAD_INPUT');
  expect(await give(owned, '2026-06-06', hold('s', '"430281.Deputy.a", "430281.Deputy.a"'))).toBe('BAD_INPUT');
  expect(await give(owned, '2026-06-06', hold('s', '"430223.Deputy.a"'))).toBe('BAD_INPUT');
  expect(await give(owned, '2026-06-06', hold('s', two))).toEqual({
    stationSession: {
      state: 'HELD',
      received: 12,
      deputyCount: 2,
      deputies: [{ id: '430281.Deputy.a' }, { id: '430281.Deputy.b' }],
    },
  });
  const see = '{ it: stationSession(id: "430281.StationSession.s") { received deputyCount deputies { id } } }';
  expect(await give(owned, '2026-06-07', see, anonymous('r'))).toEqual({ received: 12, deputyCount: 2, deputies: [] });
  const visits = (since: string): string =>
    `{ it: stationVisitStatistics(within: "430281", since: "${since}", groupBy: [COUNTY]) { groups { count active inactive inactiveShare { numerator denominator } } } }`;
  const groups = (active: number, inactive: number) => [
    { count: 3, active, inactive, inactiveShare: { numerator: inactive, denominator: 3 } },
  ];
  expect(await give(owned, '2026-06-20', visits('2026-06-06'), anonymous('r'))).toEqual({ groups: groups(2, 1) });
  expect(await give(owned, '2026-06-20', visits('2026-06-07'), anonymous('r'))).toEqual({ groups: groups(0, 3) });
  // A later visit counts, and an earlier one that is entered afterwards takes nothing away.
  await give(owned, '2026-06-16', hold('t', '"430281.Deputy.b"'));
  expect(await give(owned, '2026-06-20', visits('2026-06-07'), anonymous('r'))).toEqual({ groups: groups(1, 2) });
});
