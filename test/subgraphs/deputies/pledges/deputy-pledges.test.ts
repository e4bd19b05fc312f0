import { expect, test } from 'vitest';
import { type Caller, anonymous } from '../../../../schema/caller.ts';
import { globalId } from '../../../../schema/global-id.ts';
import { levelOf } from '../../../../schema/jurisdiction-code.ts';
import { deputies as subgraph } from '../../../../subgraphs/deputies/index.ts';
import { deputyPledgeKind } from '../../../../subgraphs/deputies/pledges/deputy-pledges.ts';
import { deputyPledgeMachine } from '../../../../subgraphs/deputies/pledges/workflow.ts';
import type { DeputyPledgeFilter, PledgeState, QueryDeputyPledgeStatisticsArgs } from '../../../../subgraphs/deputies/types.ts';
import { RecordStore } from '../../../../subgraphs/record-store.ts';
import { callerOf, staffOf } from '../../../callers.ts';
import { ask } from '../../ask.ts';
import { describeFilters } from '../../filters.ts';
import { describeStatistics } from '../../groups.ts';
import { describeMachine } from '../../machines.ts';
import { ownedDatabase, someDay } from '../../owned-database.ts';
import { describePages } from '../../pages.ts';
import { deputy } from '../rows.ts';
import { station } from '../stations/rows.ts';
import { type DeputyPledgeColumns, deputyPledge, deputyPledges, pledgeTables } from './rows.ts';

const open = () => ownedDatabase('deputies', pledgeTables);
const staff = callerOf(staffOf('430281'));
const deputyCaller = (id: string): Caller => callerOf(staffOf('430281', { subject: id, roles: ['DEPUTY'], deputies: [id] }));
const isOverdue = ({ state, due_on }: DeputyPledgeColumns): boolean => state === 'PLEDGED' && due_on < someDay;

describePages('pledges at and below a place', {
  open,
  rows: deputyPledges,
  orders: { DUE_ON_ASC: ({ due_on }) => due_on, DUE_ON_DESC: ({ due_on }) => due_on, JURISDICTION_ASC: ({ code }) => code },
  page: (database, asked) => new RecordStore(database.on(someDay), deputyPledgeKind).page({ within: '43', ...asked }),
});

describeFilters<DeputyPledgeColumns, DeputyPledgeFilter>('pledges, filtered', {
  open,
  rows: deputyPledges,
  filters: {
    deputy: [[{ deputy: '430281.Deputy.b' }, ({ deputy_id }) => deputy_id === '430281.Deputy.b']],
    station: [[{ station: station('a').id }, ({ station_id }) => station_id === station('a').id]],
    level: [[{ level: ['COUNTY'] }, ({ code }) => levelOf(code) === 'COUNTY']],
    state: [[{ state: ['FULFILLED'] }, ({ state }) => state === 'FULFILLED']],
    overdue: [
      [{ overdue: true }, isOverdue],
      [{ overdue: false }, (row) => !isOverdue(row)],
    ],
    year: [[{ year: 2025 }, ({ due_on }) => due_on.startsWith('2025')]],
  },
  page: (database, filter) => new RecordStore(database.on(someDay), deputyPledgeKind).page({ within: '43', filter, first: 100 }),
});

describeStatistics('pledges, counted', {
  open,
  rows: deputyPledges,
  levels: ['PROVINCE', 'CITY', 'COUNTY', 'TOWNSHIP'],
  counting: {
    dimensions: {
      LEVEL: { field: 'level', of: ({ code }) => levelOf(code) },
      STATE: { field: 'state', of: ({ state }) => state },
      YEAR: { field: 'year', of: ({ due_on }) => Number(due_on.slice(0, 4)) },
    },
    measures: {
      count: () => 1,
      fulfilled: ({ state }) => Number(state === 'FULFILLED'),
      overdue: (row) => Number(isOverdue(row)),
    },
    ratios: { fulfilment: [['fulfilled'], ['count']] },
  },
  // The dimensions and measures are the schema's, told by their names.
  ask: (database, question) =>
    new RecordStore(database.on(someDay), deputyPledgeKind).statistics(question as QueryDeputyPledgeStatisticsArgs),
});

// Each record is of a deputy of its own; this caller is all of them.
const everyone = Array.from({ length: 40 }, (_, at) => globalId('430281', 'Deputy', `x${at}`));

describeMachine('the life of a pledge', {
  subgraph: 'deputies',
  machine: deputyPledgeMachine,
  record: (state, local) => {
    const row = deputyPledge(local, state as PledgeState, { deputy_id: globalId('430281', 'Deputy', local) }); // one of the machine's
    return { id: row.id, tables: { deputies: [deputy(local)], deputy_pledges: [row] } };
  },
  commands: {
    FULFIL: (id) =>
      `mutation { fulfilPledge(input: { id: "${id}", fulfilledOn: "2026-05-06", result: "已启用" }) { deputyPledge { state } } }`,
  },
  actors: {
    STAFF: staff,
    DEPUTY: callerOf(staffOf('430281', { subject: 'deputy', roles: ['DEPUTY'], deputies: everyone })),
  },
  others: {
    seeing: [deputyCaller('430281.Deputy.another'), anonymous('r'), callerOf(staffOf('430223')), callerOf(staffOf('43'))],
    blind: [],
  },
});

test('a deputy promises openly, by a day, at an open station, and says what came of it; nobody promises for another', async () => {
  const contact_stations = [station('a'), station('shut', { state: 'CLOSED', ended_on: '2025-01-01' })];
  const rows = [deputy('a'), deputy('t', { status: 'TERMINATED', ground: 'RESIGNED' })];
  await using owned = await ownedDatabase('deputies', { deputies: rows, contact_stations }, '430281');
  const give = async (document: string, caller: Caller, day = someDay): Promise<unknown> => {
    const { data, errors } = await ask(subgraph, owned.on(day, caller), document);
    return errors === undefined ? data?.['it'] : errors.map(({ extensions }) => extensions?.code).join();
  };
  const own = deputyCaller('430281.Deputy.a');
  const make = (values = '', who = 'a', dueOn = '2026-06-30'): string =>
    `mutation { it: makePledge(input: { jurisdiction: "430281", deputy: "430281.Deputy.${who}", pledge: "增设老年活动室", dueOn: "${dueOn}" ${values} }) { deputyPledge { id state station { id } } } }`;
  const before = await owned.everything();
  for (const [document, code, caller] of [
    [make(), 'FORBIDDEN', deputyCaller('430281.Deputy.b')],
    [make(), 'FORBIDDEN', callerOf(staffOf('4302'))],
    [make('', 't'), 'BAD_INPUT', staff],
    [make('', 'a', '2026-05-31'), 'BAD_INPUT', own],
    [make('', 'a', '2031-06-02'), 'BAD_INPUT', own],
    [make('station: "430281.ContactStation.shut"'), 'BAD_INPUT', own],
  ] as const) {
    expect(await give(document, caller), document).toBe(code);
  }
  expect(await owned.everything()).toEqual(before);
  const at = station('a').id;
  const made = (await give(make(`station: "${at}", requestId: "r"`), own)) as { deputyPledge: { id: string } }; // as selected
  expect(made).toMatchObject({ deputyPledge: { state: 'PLEDGED', station: { id: at } } });
  const { id } = made.deputyPledge;
  const read = `{ it: deputyPledge(id: "${id}") { overdue result deputy { name } } }`;
  expect(await give(read, anonymous('r'), '2026-06-30')).toEqual({ overdue: false, result: null, deputy: { name: '代表a' } });
  expect(await give(read, anonymous('r'), '2026-07-01')).toMatchObject({ overdue: true });
  const fulfil = (on: string): string =>
    `mutation { it: fulfilPledge(input: { id: "${id}", fulfilledOn: "${on}", result: "已启用" }) { deputyPledge { state overdue history { event } } } }`;
  for (const on of ['2026-05-31', '2026-07-02']) expect(await give(fulfil(on), own, '2026-07-01')).toBe('BAD_INPUT');
  expect(await give(fulfil('2026-07-01'), own, '2026-07-01')).toEqual({
    deputyPledge: { state: 'FULFILLED', overdue: false, history: [{ event: 'PLEDGE' }, { event: 'FULFIL' }] },
  });
});

test('the six items of “六个一” are duties of a kind each, and counted', async () => {
  await using owned = await ownedDatabase('deputies', { deputies: [deputy('a')] }, '430281');
  const six = ['STATION_DUTY', 'TRAINING', 'TEAM_ACTIVITY', 'ENFORCEMENT_INSPECTION', 'VOTER_REPORT', 'FORUM'];
  for (const kind of six) {
    const { errors } = await ask(
      subgraph,
      owned.on(someDay, staff),
      `mutation { recordDuty(input: { jurisdiction: "430281", deputy: "430281.Deputy.a", kind: ${kind}, day: "2026-05-06", minutes: 60 }) { record { id } } }`,
    );
    expect(errors, kind).toBeUndefined();
  }
  const asked = '{ dutyRecordStatistics(within: "430281", groupBy: [KIND]) { groups { kind count } } }';
  const { data } = await ask(subgraph, owned.on(someDay, anonymous('r')), asked);
  expect(data?.['dutyRecordStatistics']).toEqual({ groups: six.toSorted().map((kind) => ({ kind, count: 1 })) });
});
