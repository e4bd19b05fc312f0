import { expect, test } from 'vitest';
import { type Caller, anonymous } from '../../../../schema/caller.ts';
import { type GuidanceRuleTerms, guidanceDue } from '../../../../subgraphs/deputies/guidance/guidance-due.ts';
import { stationGuidanceKind } from '../../../../subgraphs/deputies/guidance/station-guidances.ts';
import { stationGuidanceMachine } from '../../../../subgraphs/deputies/guidance/workflow.ts';
import { deputies as subgraph } from '../../../../subgraphs/deputies/index.ts';
import type {
  GuidanceState,
  QueryStationGuidanceStatisticsArgs,
  StationGuidanceFilter,
} from '../../../../subgraphs/deputies/types.ts';
import { RecordStore } from '../../../../subgraphs/record-store.ts';
import { callerOf, staffOf } from '../../../callers.ts';
import { ask } from '../../ask.ts';
import { describeFilters } from '../../filters.ts';
import { describeStatistics } from '../../groups.ts';
import { describeMachine } from '../../machines.ts';
import { type OwnedDatabase, ownedDatabase, someDay } from '../../owned-database.ts';
import { describePages } from '../../pages.ts';
import { station } from '../stations/rows.ts';
import { type StationGuidanceColumns, guidanceRule, guidanceTables, stationGuidance, stationGuidances } from './rows.ts';

const open = () => ownedDatabase('deputies', guidanceTables);
const staff = callerOf(staffOf('430281'));
const isOverdue = ({ state, due_on }: StationGuidanceColumns): boolean => state === 'DUE' && due_on < someDay;

describePages('the guidance of stations at and below a place', {
  open,
  rows: stationGuidances,
  orders: { DUE_ON_ASC: ({ due_on }) => due_on, DUE_ON_DESC: ({ due_on }) => due_on },
  page: (database, asked) => new RecordStore(database.on(someDay), stationGuidanceKind).page({ within: '43', ...asked }),
});

describeFilters<StationGuidanceColumns, StationGuidanceFilter>('the guidance of stations, filtered', {
  open,
  rows: stationGuidances,
  filters: {
    kind: [[{ kind: ['FORUM', 'REPORT_REVIEW'] }, ({ kind }) => kind === 'FORUM' || kind === 'REPORT_REVIEW']],
    state: [[{ state: ['DONE'] }, ({ state }) => state === 'DONE']],
    overdue: [
      [{ overdue: true }, isOverdue],
      [{ overdue: false }, (row) => !isOverdue(row)],
    ],
    year: [[{ year: 2025 }, ({ due_on }) => due_on.startsWith('2025')]],
    station: [[{ station: station('a').id }, ({ station_id }) => station_id === station('a').id]],
  },
  page: (database, filter) =>
    new RecordStore(database.on(someDay), stationGuidanceKind).page({ within: '43', filter, first: 100 }),
});

describeStatistics('the guidance of stations, counted', {
  open,
  rows: stationGuidances,
  levels: ['PROVINCE', 'CITY', 'COUNTY'],
  counting: {
    dimensions: {
      KIND: { field: 'kind', of: ({ kind }) => kind },
      STATE: { field: 'state', of: ({ state }) => state },
      YEAR: { field: 'year', of: ({ due_on }) => Number(due_on.slice(0, 4)) },
    },
    measures: {
      count: () => 1,
      due: ({ state }) => Number(state === 'DUE'),
      done: ({ state }) => Number(state === 'DONE'),
      overdue: (row) => Number(isOverdue(row)),
      doneLate: ({ done_on, due_on }) => Number(done_on !== null && done_on > due_on),
    },
    ratios: { completion: [['done'], ['done', 'due']] },
  },
  // The dimensions and measures are the schema's, told by their names.
  ask: (database, question) =>
    new RecordStore(database.on(someDay), stationGuidanceKind).statistics(question as QueryStationGuidanceStatisticsArgs),
});

describeMachine('the life of a guidance', {
  subgraph: 'deputies',
  machine: stationGuidanceMachine,
  record: (state, local) => {
    const at = station(local);
    const row = stationGuidance(local, state as GuidanceState, { station_id: at.id }); // one of the machine's
    // One rule is there for all.
    const guidance_rules = local === 'x1' ? [guidanceRule()] : [];
    return { id: row.id, tables: { contact_stations: [at], guidance_rules, station_guidances: [row] } };
  },
  commands: {
    FINISH: (id) =>
      `mutation { finishGuidance(input: { id: "${id}", doneOn: "2026-05-06", note: "印发" }) { stationGuidance { state } } }`,
    CANCEL: (id) => `mutation { cancelGuidance(input: { id: "${id}", reason: "联络站已合并" }) { stationGuidance { state } } }`,
  },
  actors: { STAFF: staff },
  others: {
    seeing: [callerOf(staffOf('43')), callerOf(staffOf('430281102'))],
    blind: [
      anonymous('r'),
      callerOf(staffOf('430223')),
      callerOf(staffOf('430281', { subject: 'd', roles: ['DEPUTY'], deputies: ['430281.Deputy.a'] })),
    ],
  },
});

const fourOnes: readonly GuidanceRuleTerms[] = [
  { rule: 'm', code: '430523', kind: 'WORK_REMINDER', cadence: 'MONTHLY', validFrom: '2025-01-01' },
  { rule: 'q', code: '430523', kind: 'RESEARCH_GUIDANCE', cadence: 'QUARTERLY', validFrom: '2025-01-01' },
  { rule: 'h', code: '430523', kind: 'FORUM', cadence: 'HALF_YEARLY', validFrom: '2025-01-01' },
  { rule: 'y', code: '430523', kind: 'REPORT_REVIEW', cadence: 'YEARLY', validFrom: '2025-01-01' },
];

test('“四个一制度” makes 12 reminders, 4 visits, 2 forums and 1 review due in a year, each by the last day of its period', () => {
  const due = guidanceDue(fourOnes, '2026-01-01', '2026-12-31');
  const of = (rule: string): string[] => due.filter((each) => each.rule === rule).map((each) => `${each.startsOn} ${each.dueOn}`);
  expect(of('m')).toHaveLength(12);
  expect(of('m').slice(0, 2)).toEqual(['2026-01-01 2026-01-31', '2026-02-01 2026-02-28']);
  expect(of('q')).toEqual(['2026-01-01 2026-03-31', '2026-04-01 2026-06-30', '2026-07-01 2026-09-30', '2026-10-01 2026-12-31']);
  expect(of('h')).toEqual(['2026-01-01 2026-06-30', '2026-07-01 2026-12-31']);
  expect(of('y')).toEqual(['2026-01-01 2026-12-31']);
  expect(guidanceDue(fourOnes, '2026-02-01', '2026-02-27')).toEqual([]);
});

test('the rule in force on the last day decides: the county’s before the city’s, the later before the earlier, none that has ended', () => {
  const rule = (name: string, values: Partial<GuidanceRuleTerms>): GuidanceRuleTerms => ({
    rule: name,
    code: '4305',
    kind: 'FORUM',
    cadence: 'MONTHLY',
    validFrom: '2025-01-01',
    ...values,
  });
  const rules = [
    rule('city', {}),
    rule('county', { code: '430523', validFrom: '2026-02-01', validTo: '2026-03-30' }),
    rule('later', { validFrom: '2026-04-30' }),
  ];
  const found = guidanceDue(rules, '2026-01-01', '2026-04-30').map((each) => `${each.dueOn} ${each.rule}`);
  expect(found).toEqual(['2026-01-31 city', '2026-02-28 county', '2026-03-31 city', '2026-04-30 later']);
});

/** What a document gives; the codes of its refusals instead. */
async function give(owned: OwnedDatabase, day: string, document: string, caller: Caller = staff): Promise<unknown> {
  const { data, errors } = await ask(subgraph, owned.on(day, caller), document);
  return errors === undefined ? data?.it : errors.map(({ extensions }) => extensions?.code).join();
}

const setRule = (kind: string, cadence: string, validFrom = '2026-06-01'): string =>
  `mutation { it: setGuidanceRule(input: { jurisdiction: "430281", kind: ${kind}, cadence: ${cadence}, programme: "四个一制度", validFrom: "${validFrom}", legalBasis: "代表联络站活动意见" }) { stationRules { guidance { kind cadence programme jurisdiction { code } validFrom legalBasis } } } }`;
const schedule = (values: string, select = 'dueOn kind'): string =>
  `mutation { it: scheduleGuidance(input: { jurisdiction: "430281", ${values} }) { stationGuidances { ${select} } } }`;

test('a county makes its rules, what they ask for is due once, and is overdue the day after, in lists and figures alike', async () => {
  await using owned = await ownedDatabase('deputies', {}, '430281');
  const rules = [
    ['WORK_REMINDER', 'MONTHLY'],
    ['RESEARCH_GUIDANCE', 'QUARTERLY'],
    ['FORUM', 'HALF_YEARLY'],
    ['REPORT_REVIEW', 'YEARLY'],
  ] as const;
  for (const [kind, cadence] of rules) await give(owned, someDay, setRule(kind, cadence));
  expect(
    await give(owned, someDay, '{ it: stationRules(jurisdiction: "430281") { guidance { kind cadence } } }', anonymous('r')),
  ).toEqual({ guidance: rules.map(([kind, cadence]) => ({ kind, cadence })).toSorted((a, b) => (a.kind < b.kind ? -1 : 1)) });
  const year = schedule('from: "2026-06-01", to: "2026-12-31", requestId: "r"', 'id kind dueOn');
  const made = (await give(owned, someDay, year)) as { stationGuidances: { id: string; kind: string; dueOn: string }[] }; // as selected
  expect(made.stationGuidances).toHaveLength(7 + 3 + 2 + 1);
  expect(await give(owned, '2026-06-02', year)).toEqual(made);
  expect(await give(owned, someDay, schedule('from: "2026-06-30", to: "2026-12-31"', 'id kind dueOn'))).toEqual(made);

  const told = '{ it: stationGuidanceStatistics(within: "430281", groupBy: [COUNTY]) { groups { due done overdue doneLate } } }';
  const late = '{ it: stationGuidances(within: "430281", filter: { overdue: true }) { nodes { dueOn overdue } } }';
  expect(await give(owned, '2026-06-30', told)).toEqual({ groups: [{ due: 13, done: 0, overdue: 0, doneLate: 0 }] });
  const june = { dueOn: '2026-06-30', overdue: true };
  expect(await give(owned, '2026-07-01', late)).toEqual({ nodes: [june, june, june] });
  const first = made.stationGuidances.find(({ kind }) => kind === 'WORK_REMINDER'); // of June; the others due that day began earlier
  const finish = (doneOn: string): string =>
    `mutation { it: finishGuidance(input: { id: "${first?.id}", doneOn: "${doneOn}" }) { stationGuidance { state overdue history { event } } } }`;
  for (const doneOn of ['2026-05-31', '2026-07-03']) expect(await give(owned, '2026-07-02', finish(doneOn))).toBe('BAD_INPUT');
  expect(await give(owned, '2026-07-02', finish('2026-07-01'))).toEqual({
    stationGuidance: { state: 'DONE', overdue: false, history: [{ event: 'SCHEDULE' }, { event: 'FINISH' }] },
  });
  expect(await give(owned, '2026-07-02', told)).toEqual({ groups: [{ due: 12, done: 1, overdue: 2, doneLate: 1 }] });
});

test('rules begin today or later, periods have a year at most, stations are open and the county’s own, and nobody else makes either', async () => {
  const contact_stations = [
    station('a'),
    station('shut', { state: 'CLOSED', ended_on: '2025-01-01' }),
    station('y', { code: '430223' }),
  ];
  await using owned = await ownedDatabase('deputies', { contact_stations, guidance_rules: [guidanceRule()] });
  const peer = callerOf(staffOf('430223'));
  const june = 'from: "2026-06-01", to: "2026-06-30"';
  const before = await owned.everything();
  const refused: readonly (readonly [document: string, code: string, caller?: Caller])[] = [
    [setRule('FORUM', 'YEARLY', '2026-05-31'), 'BAD_INPUT'],
    [setRule('FORUM', 'YEARLY'), 'FORBIDDEN', peer],
    [setRule('FORUM', 'YEARLY'), 'FORBIDDEN', anonymous('r')],
    [schedule(june), 'FORBIDDEN', peer],
    [schedule('from: "2026-05-31", to: "2026-06-30"'), 'BAD_INPUT'],
    [schedule('from: "2026-06-02", to: "2026-06-01"'), 'BAD_INPUT'],
    [schedule('from: "2026-06-01", to: "2027-06-01"'), 'BAD_INPUT'],
    [schedule(`${june}, station: "430281.ContactStation.shut"`), 'WRONG_STATE'],
    [schedule(`${june}, station: "430281.ContactStation.none"`), 'NOT_FOUND'],
    [schedule(`${june}, station: "430223.ContactStation.y"`), 'BAD_INPUT'],
  ];
  for (const [document, code, caller] of refused) expect(await give(owned, someDay, document, caller), document).toBe(code);
  expect(await owned.everything()).toEqual(before);
  // For one station and for all together, side by side.
  const due = { stationGuidances: [{ dueOn: '2026-06-30', kind: 'WORK_REMINDER' }] };
  expect(await give(owned, someDay, schedule(`${june}, station: "430281.ContactStation.a"`))).toEqual(due);
  expect(await give(owned, someDay, schedule(june))).toEqual(due);
});

const setQuota = (values: string, select = 'class least most binding'): string =>
  `mutation { it: setStationQuota(input: { jurisdiction: "430281", validFrom: "2026-06-01", legalBasis: "联络站整合方案", ${values} }) { stationRules { quotas { ${select} } } } }`;
const openStation = (local: string): string =>
  `mutation { it: openStation(input: { id: "${station(local).id}" }) { contactStation { state } } }`;

test('what a township may have at most is refused only by a binding rule; who is below and above can be asked by everybody', async () => {
  const planned = { state: 'PLANNED', opened_on: null };
  const contact_stations = [
    station('a', { place: '430281102' }),
    station('b', { place: '430281102' }),
    station('c', { place: '430281102', ...planned }),
    station('d', { place: '430281102', ...planned }),
    station('e', { place: '430281103', ...planned }),
    station('f', { place: '430281104', state: 'CLOSED', ended_on: '2025-01-01' }),
  ];
  await using owned = await ownedDatabase('deputies', { contact_stations }, '430281');
  const small = 'class: SMALL_TOWNSHIP, places: ["430281102", "430281103"], least: 1, most: 2';
  expect(await give(owned, someDay, setQuota(`${small}, binding: false`))).toEqual({
    stationRules: { quotas: [{ class: 'SMALL_TOWNSHIP', least: 1, most: 2, binding: false }] },
  });
  expect(await give(owned, someDay, openStation('c'))).toEqual({ contactStation: { state: 'OPEN' } });
  const asked = `{ it: stationRules(jurisdiction: "430281") { quotas { class places { place { code } open fit } } } }`;
  expect(await give(owned, someDay, asked, anonymous('r'))).toEqual({
    quotas: [
      {
        class: 'SMALL_TOWNSHIP',
        places: [
          { place: { code: '430281102' }, open: 3, fit: 'ABOVE' },
          { place: { code: '430281103' }, open: 0, fit: 'BELOW' },
        ],
      },
    ],
  });
  await give(owned, someDay, setQuota(`${small}, binding: true`).replace('2026-06-01', '2026-06-02'));
  expect(await give(owned, '2026-06-01', openStation('e'))).toEqual({ contactStation: { state: 'OPEN' } });
  expect(await give(owned, '2026-06-02', openStation('d'))).toBe('NOT_READY');
  await give(
    owned,
    '2026-06-02',
    `mutation { it: closeStation(input: { id: "${station('a').id}" }) { contactStation { state } } }`,
  );
  expect(await give(owned, '2026-06-02', openStation('d'))).toBe('NOT_READY');
  await give(
    owned,
    '2026-06-02',
    `mutation { it: closeStation(input: { id: "${station('b').id}" }) { contactStation { state } } }`,
  );
  expect(await give(owned, '2026-06-02', openStation('d'))).toEqual({ contactStation: { state: 'OPEN' } });
});

test('a rule of how many stations names places of its own, each in one class, and numbers that can be met', async () => {
  await using owned = await ownedDatabase('deputies', {}, '430281');
  const central = 'class: CENTRAL_TOWN, places: ["430281102"]';
  await give(owned, someDay, setQuota(`${central}, least: 3, most: 5`));
  const before = await owned.everything();
  const refused: readonly (readonly [values: string, code: string, caller?: Caller])[] = [
    ['class: OTHER, places: [], least: 1, most: 2', 'BAD_INPUT'],
    ['class: OTHER, places: ["430281103", "430281103"], least: 1, most: 2', 'BAD_INPUT'],
    ['class: OTHER, places: ["430223"], least: 1, most: 2', 'BAD_INPUT'],
    ['class: OTHER, places: ["430281999"], least: 1, most: 2', 'UNKNOWN_JURISDICTION'],
    ['class: OTHER, places: ["430281103"], least: 3, most: 2', 'BAD_INPUT'],
    ['class: OTHER, places: ["430281103"], least: 0, most: 0', 'BAD_INPUT'],
    ['class: OTHER, places: ["430281102"], least: 1, most: 2', 'BAD_INPUT'],
    [`${central}, least: 1, most: 2`, 'BAD_INPUT'],
    ['class: OTHER, places: ["430281103"], least: 1, most: 2', 'FORBIDDEN', callerOf(staffOf('4302'))],
  ];
  for (const [values, code, caller] of refused) expect(await give(owned, someDay, setQuota(values), caller), values).toBe(code);
  expect(await owned.everything()).toEqual(before);
});
