import { describe, expect, test } from 'vitest';
import { anonymous } from '../../../schema/caller.ts';
import { ContactPointCommands } from '../../../subgraphs/deputies/contact-points/commands.ts';
import { pilContactPointKind } from '../../../subgraphs/deputies/contact-points/contact-points.ts';
import { ContactPointReceiving } from '../../../subgraphs/deputies/contact-points/receiving.ts';
import { contactPointMachine } from '../../../subgraphs/deputies/contact-points/workflow.ts';
import { deputies } from '../../../subgraphs/deputies/index.ts';
import { StationCommands } from '../../../subgraphs/deputies/stations/commands.ts';
import type {
  PilContactPointFilter,
  PilContactPointState,
  ProposePilContactPointInput,
  QueryPilContactPointStatisticsArgs,
  ReportPilContactPointInput,
} from '../../../subgraphs/deputies/types.ts';
import type { ReportProcuratorateContactPointInput } from '../../../subgraphs/litigation/types.ts';
import { ContactPointCommands as ProcuratorateCommands } from '../../../subgraphs/litigation/contact-points/commands.ts';
import { procuratorateContactPointKind } from '../../../subgraphs/litigation/contact-points/contact-points.ts';
import { ContactPointReceiving as ProcuratorateReceiving } from '../../../subgraphs/litigation/contact-points/receiving.ts';
import { contactPointMachine as procuratorateMachine } from '../../../subgraphs/litigation/contact-points/workflow.ts';
import { RecordStore } from '../../../subgraphs/record-store.ts';
import { callerOf, prosecutorOf, staffOf } from '../../callers.ts';
import { ask } from '../ask.ts';
import { deputyRow } from '../deputies/opinions/rows.ts';
import { station } from '../deputies/stations/rows.ts';
import { describeFilters } from '../filters.ts';
import { describeStatistics } from '../groups.ts';
import { describeMachine } from '../machines.ts';
import { type OwnedDatabase, ownedDatabase, someDay } from '../owned-database.ts';
import { describePages } from '../pages.ts';
import { refusal } from '../refusal.ts';
import { type ContactPointColumns, contactPoint } from './rows.ts';

const place = '430281';
const today = '2026-06-01';
const staff = callerOf(staffOf(place));
const prosecutor = callerOf(prosecutorOf(place));
const congressSystem = callerOf(staffOf(place, { subject: 'courier', roles: ['ORGAN_SYSTEM'] }));
const procuratorateSystem = callerOf({ ...prosecutorOf(place), subject: 'courier', roles: ['ORGAN_SYSTEM'] });
const strangers = [callerOf(staffOf('430223')), callerOf(prosecutorOf('430223')), callerOf(staffOf('4302'))];

describeMachine('the life of a contact point in the congress’s half', {
  subgraph: 'deputies',
  machine: contactPointMachine,
  record: (state, local) => {
    const row = contactPoint('congress', local, state as PilContactPointState); // one of the machine's
    return { id: row.id, tables: { contact_stations: [station(local), station(`${local}-next`)], pil_contact_points: [row] } };
  },
  commands: {
    APPOINT: (id) => `mutation { appointPilContactPointLiaison(input: { id: "${id}" }) { pilContactPoint { state } } }`,
    MOVE: (id, local) =>
      `mutation { movePilContactPoint(input: { id: "${id}", station: "430281.ContactStation.${local}-next" }) { pilContactPoint { state } } }`,
    SUSPEND: (id) => `mutation { suspendPilContactPoint(input: { id: "${id}", reason: "整修" }) { pilContactPoint { state } } }`,
    RESUME: (id) => `mutation { resumePilContactPoint(input: { id: "${id}" }) { pilContactPoint { state } } }`,
    CLOSE: (id) => `mutation { closePilContactPoint(input: { id: "${id}", reason: "撤并" }) { pilContactPoint { state } } }`,
    ...Object.fromEntries(
      [
        ['RECEIVE', ''],
        ['AGREE', ', office: "第五检察部"'],
        ['DECLINE', ', reason: "已有联系点"'],
        ['CLOSE', ', reason: "职能调整"'],
      ].map(([event = '', input = '']) => [
        `PARTNER_${event}`,
        (id: string, local: string) =>
          `mutation { reportPilContactPoint(input: { requestId: "${local}", id: "${id}", counterpart: "430281.ProcuratorateContactPoint.${local}-430281",
            event: ${event}, on: "${today}" ${input} }) { id } }`,
      ]),
    ),
  },
  day: '2026-11-22',
  actors: { STAFF: staff, SYSTEM: procuratorateSystem },
  // Everybody sees one that is open.
  isHidden: (state, who) => state !== 'OPEN' && strangers.some(({ identity }) => identity?.subject === who),
  others: { seeing: strangers, blind: [] },
});

describeMachine('the life of a contact point in the procuratorate’s half', {
  subgraph: 'litigation',
  machine: procuratorateMachine,
  record: (state, local) => {
    const row = contactPoint('procuratorate', local, state as PilContactPointState); // one of the machine's
    return { id: row.id, tables: { pil_contact_points: [row] } };
  },
  commands: {
    AGREE: give('agreeTo', 'office: "第五检察部"'),
    DECLINE: give('decline', 'reason: "已有联系点"'),
    CLOSE: give('close', 'reason: "职能调整"'),
    PARTNER_APPOINT: told('APPOINT', 'liaison: "430281.Deputy.a"'),
    PARTNER_MOVE: told('MOVE', 'station: "430281.ContactStation.b"'),
    PARTNER_SUSPEND: told('SUSPEND', 'reason: "整修"'),
    PARTNER_RESUME: told('RESUME'),
    PARTNER_CLOSE: told('CLOSE', 'reason: "撤并"'),
  },
  day: '2026-11-22',
  actors: { PROCURATORATE: prosecutor, CONGRESS_SYSTEM: congressSystem },
  // To the congress's system, which names its own half, the other is not hidden by an id that it does not know.
  others: { seeing: [callerOf(prosecutorOf('43'))], blind: [anonymous('r'), ...strangers] },
});

function give(verb: string, input: string) {
  return (id: string) =>
    `mutation { ${verb}ProcuratorateContactPoint(input: { id: "${id}", ${input} }) { procuratorateContactPoint { state } } }`;
}

function told(event: string, input = '') {
  return (_: string, local: string) =>
    `mutation { reportProcuratorateContactPoint(input: { requestId: "${local}", jurisdiction: "430281", event: ${event},
      counterpart: "430281.PilContactPoint.${local}-430281", on: "${today}" ${input} }) { id } }`;
}

for (const half of ['congress', 'procuratorate'] as const) {
  const rows: readonly ContactPointColumns[] = [
    contactPoint(half, '1', 'OPEN'),
    contactPoint(half, '2', 'CLOSED', { proposed_on: '2025-03-01' }),
    contactPoint(half, '3', 'PROPOSED', { code: '430223' }),
    contactPoint(half, '4', 'DECLINED', { code: '4302' }),
    contactPoint(half, '5', 'SUSPENDED', { code: '43', clues_referred: 7 }),
    contactPoint(half, '6', 'OPEN', { code: '430405', proposed_on: '2025-12-31' }),
  ];
  const subgraph = half === 'congress' ? 'deputies' : 'litigation';
  const stations = rows.map((row, at) => station(String(at + 1), { code: row.code }));
  const open = () =>
    ownedDatabase(subgraph, { ...(half === 'congress' ? { contact_stations: stations } : {}), pil_contact_points: rows });
  const reader = { ...callerOf(prosecutorOf('43')), purpose: '执法检查' };
  const kind = half === 'congress' ? pilContactPointKind : procuratorateContactPointKind;

  describePages(`contact points at and below a place, kept by the ${half}`, {
    open,
    rows,
    orders: { PROPOSED_ON_ASC: (row) => row.proposed_on, PROPOSED_ON_DESC: (row) => row.proposed_on },
    page: (database, asked) => new RecordStore(database.on(someDay, reader), kind).page({ within: '43', ...asked }),
  });

  describeFilters<ContactPointColumns, PilContactPointFilter>(`contact points kept by the ${half}, filtered`, {
    open,
    rows,
    filters: {
      state: [[{ state: ['OPEN', 'CLOSED'] }, ({ state }) => ['OPEN', 'CLOSED'].includes(state)]],
      station: [[{ station: rows[1]?.station_id ?? '' }, (row) => row.station_id === rows[1]?.station_id]],
      year: [[{ year: 2025 }, (row) => row.proposed_on.startsWith('2025')]],
    },
    page: (database, filter) =>
      new RecordStore(database.on(someDay, reader), kind).page({
        within: '43',
        filter,
        first: 100,
      }),
  });

  if (half === 'procuratorate') continue;
  describeStatistics('contact points, counted', {
    open,
    rows,
    levels: ['PROVINCE', 'CITY', 'COUNTY'],
    places: ['4302', place],
    counting: {
      dimensions: {
        YEAR: { field: 'year', of: (row) => Number(row.proposed_on.slice(0, 4)) },
        STATE: { field: 'state', of: ({ state }) => state },
      },
      measures: {
        count: () => 1,
        open: ({ state }) => Number(state === 'OPEN'),
        cluesReferred: (row) => row.clues_referred,
      },
      ratios: {},
    },
    ask: (database, question) =>
      new RecordStore(database.on(someDay, callerOf(staffOf('43'))), pilContactPointKind).statistics(
        question as QueryPilContactPointStatisticsArgs,
      ),
  });
}

/** What an owner tells of a record, in its order, as the courier gives it. */
async function messagesOf<Input extends object = { event: string }>(database: OwnedDatabase, subject: string): Promise<Input[]> {
  const found = await database.where('deliveries', 'subject_id', subject);
  const inOrder = found.toSorted((a, b) => Number(a.position) - Number(b.position));
  return inOrder.map(({ id, input }) => ({ ...Object(input), requestId: id }));
}

describe('a contact point', () => {
  const proposed: ProposePilContactPointInput = { jurisdiction: place, station: '430281.ContactStation.a' };
  const world = {
    deputies: [
      deputyRow('430281.Deputy.a', place),
      deputyRow('430281.Deputy.b', place, { status: 'SUSPENDED', ground: 'IN_CUSTODY' }),
    ],
    contact_stations: [
      station('a'),
      station('b'),
      station('p', { state: 'PLANNED', opened_on: null }),
      station('x', { code: '430223' }),
    ],
    pil_contact_points: [contactPoint('congress', 'b')],
  };

  test('that breaks a rule is refused, and neither it nor a message is written', async () => {
    await using database = await ownedDatabase('deputies', world);
    const before = await database.everything();
    const broken: readonly [what: string, values: Partial<ProposePilContactPointInput>, code: string][] = [
      ['at a station that is not there', { station: '430281.ContactStation.none' }, 'NOT_FOUND'],
      ['at a station that is only planned', { station: '430281.ContactStation.p' }, 'WRONG_STATE'],
      ['at a station that has one', { station: '430281.ContactStation.b' }, 'WRONG_STATE'],
      ['at another congress’s station', { station: '430223.ContactStation.x' }, 'BAD_INPUT'],
      ['at no station', { station: '430281.Deputy.a' }, 'BAD_ID'],
      ['with a procuratorate elsewhere', { partner: '430223' }, 'BAD_INPUT'],
      ['with a place that is not there', { partner: '99' }, 'UNKNOWN_JURISDICTION'],
      ['with a deputy who is not in office', { liaison: '430281.Deputy.b' }, 'BAD_INPUT'],
      ['with another congress’s deputy', { liaison: '430223.Deputy.a' }, 'BAD_INPUT'],
      ['of a peer’s place', { jurisdiction: '430223' }, 'FORBIDDEN'],
    ];
    for (const [what, values, code] of broken) {
      const commands = new ContactPointCommands(database.on(today, staff));
      expect(await refusal(() => commands.propose({ ...proposed, ...values, requestId: 'broken' })), what).toBe(code);
    }
    expect(await database.everything()).toEqual(before);
  });

  test('is proposed once, is public at its station when it is open and not before, and everything of it that is not', async () => {
    await using database = await ownedDatabase('deputies', world);
    const commands = () => new ContactPointCommands(database.on(today, staff));
    const input = { ...proposed, liaison: '430281.Deputy.a', requestId: 'r' };
    const { pilContactPoint } = await commands().propose(input);
    expect((await commands().propose(input)).pilContactPoint.id).toBe(pilContactPoint.id);
    const { deliveries } = await database.everything();
    expect(deliveries).toMatchObject([
      {
        subject_id: pilContactPoint.id,
        operation: 'receiveProcuratorateContactPoint',
        receiver_subgraph: 'litigation',
        receiver: place,
      },
    ]);
    const shown = (local: string) =>
      `{ contactStation(id: "430281.ContactStation.${local}") { pilContactPoint { state office partner { code } cluesReferred liaison { id } counterpart { id } } } }`;
    const asked = async (local: string) => (await ask(deputies, database.on(today, anonymous('r')), shown(local))).data;
    expect(await asked('a')).toEqual({ contactStation: { pilContactPoint: null } });
    const open = {
      state: 'OPEN',
      office: '第五检察部',
      partner: { code: '430281' },
      cluesReferred: null,
      liaison: null,
      counterpart: null,
    };
    expect(await asked('b')).toEqual({ contactStation: { pilContactPoint: open } });
  });

  test('moves with its station when that is merged, is closed where the other has one, and with a station that is closed', async () => {
    await using database = await ownedDatabase('deputies', {
      contact_stations: ['a', 'b', 'c', 'd', 'e'].map((local) => station(local)),
      pil_contact_points: [
        contactPoint('congress', 'b', 'PROPOSED'),
        contactPoint('congress', 'c'),
        contactPoint('congress', 'd'),
      ],
    });
    const stations = () => new StationCommands(database.on(today, staff));
    const id = (local: string) => `430281.ContactStation.${local}`;
    await stations().merge({ id: id('a'), predecessors: [id('b'), id('c')] });
    await stations().merge({ id: id('d'), predecessors: [id('a')] });
    await stations().merge({ id: id('e'), predecessors: [id('d')] });
    await stations().close({ id: id('e'), reason: '撤站' });
    const { pil_contact_points = [] } = await database.everything();
    const columns = pil_contact_points.map((row) => ['id', 'station_id', 'state', 'end_reason'].map((name) => Object(row)[name]));
    expect(columns.toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1))).toEqual([
      // The one that was only proposed gave way to the one that was open, and that to the one that was there.
      ['430281.PilContactPoint.b', id('b'), 'CLOSED', '联络站合并'],
      ['430281.PilContactPoint.c', id('a'), 'CLOSED', '联络站合并'],
      ['430281.PilContactPoint.d', id('e'), 'CLOSED', '联络站撤销'],
    ]);
    const events = async (local: string): Promise<unknown[]> =>
      (await messagesOf(database, `430281.PilContactPoint.${local}`)).map(({ event }) => event);
    expect([await events('b'), await events('c'), await events('d')]).toEqual([['CLOSE'], ['MOVE', 'CLOSE'], ['MOVE', 'CLOSE']]);
  });

  test('is taken in once, from the system of the congress that proposes it alone', async () => {
    await using database = await ownedDatabase('litigation', {});
    const receiving = (caller = congressSystem) => new ProcuratorateReceiving(database.on(today, caller));
    const received = {
      requestId: 'm1',
      jurisdiction: place,
      counterpart: '430281.PilContactPoint.x',
      station: '430281.ContactStation.a',
      on: today,
    };
    for (const caller of [staff, procuratorateSystem, prosecutor, callerOf(staffOf('430223', { roles: ['ORGAN_SYSTEM'] }))]) {
      expect(await refusal(() => receiving(caller).receive(received))).toBe('FORBIDDEN');
    }
    expect(await refusal(() => receiving().receive({ ...received, station: '430223.ContactStation.a' }))).toBe('BAD_INPUT');
    const { id } = await receiving().receive(received);
    expect(await receiving().receive(received)).toEqual({ id });
    expect(await refusal(() => receiving().receive({ ...received, requestId: 'm2' }))).toBe('WRONG_STATE');
    const unknown = {
      requestId: 'm3',
      jurisdiction: place,
      counterpart: '430281.PilContactPoint.y',
      event: 'RESUME',
      on: today,
    } as const;
    expect(await refusal(() => receiving().told(unknown))).toBe('NOT_FOUND');
    const { pil_contact_points, deliveries } = await database.everything();
    expect(pil_contact_points).toMatchObject([{ id, state: 'PROPOSED', counterpart_id: '430281.PilContactPoint.x' }]);
    expect(deliveries).toMatchObject([{ operation: 'reportPilContactPoint', receiver: place, receiver_subgraph: 'deputies' }]);
  });

  // What either organ does while a message of the other's is on the road.
  const crossings = [
    ['closed before the agreement', 'PROPOSED', 'close', 'agree'],
    ['closed before the refusal', 'PROPOSED', 'close', 'decline'],
    ['moved before the refusal', 'PROPOSED', 'move', 'decline'],
    ['moved before the agreement', 'PROPOSED', 'move', 'agree'],
    ['suspended while it was closed', 'OPEN', 'suspend', 'close'],
    ['resumed while it was closed', 'SUSPENDED', 'resume', 'close'],
    ['closed by both at once', 'OPEN', 'close', 'close'],
    ['given another liaison while it was closed', 'OPEN', 'appoint', 'close'],
  ] as const;
  test('is alike on both sides whatever crossed on the road', async () => {
    const half = contactPoint('congress', 'a', 'OPEN');
    const others = crossings.map(([, state], at) => {
      const ours = contactPoint('congress', `p${at}`, state);
      return [ours, { ...ours, id: ours.counterpart_id, counterpart_id: ours.id }] as const;
    });
    const stations = crossings.flatMap((_, at) => [station(`p${at}`), station(`q${at}`)]);
    await using congress = await ownedDatabase('deputies', {
      deputies: world.deputies,
      contact_stations: [station('a'), ...stations],
      pil_contact_points: [half, ...others.map(([ours]) => ours)],
    });
    await using procuratorate = await ownedDatabase('litigation', { pil_contact_points: others.map(([, theirs]) => theirs) });
    for (const [at, [, , ours, theirs]] of crossings.entries()) {
      const [{ id, counterpart_id } = half] = others[at] ?? [];
      const commands = new ContactPointCommands(congress.on(today, staff));
      const given = { id, reason: '撤并' };
      await (ours === 'move'
        ? commands.move({ id, station: `430281.ContactStation.q${at}` })
        : ours === 'appoint'
          ? commands.appoint({ id, liaison: '430281.Deputy.a' })
          : commands[ours](given));
      const answers = new ProcuratorateCommands(procuratorate.on(today, prosecutor));
      const answer = { id: counterpart_id, reason: '职能调整' };
      await (theirs === 'agree' ? answers.agree({ ...answer, office: '第五检察部' }) : answers[theirs](answer));
    }
    for (const [{ id, counterpart_id }] of others) {
      for (const told of await messagesOf<ReportProcuratorateContactPointInput>(congress, id)) {
        await new ProcuratorateReceiving(procuratorate.on(today, congressSystem)).told(told);
      }
      for (const told of await messagesOf<ReportPilContactPointInput>(procuratorate, counterpart_id)) {
        await new ContactPointReceiving(congress.on(today, procuratorateSystem)).told(told);
      }
    }
    for (const [at, [what]] of crossings.entries()) {
      const [{ id, counterpart_id } = half] = others[at] ?? [];
      const [ours] = await congress.where('pil_contact_points', 'id', id);
      const [theirs] = await procuratorate.where('pil_contact_points', 'id', counterpart_id);
      expect({ ...theirs, id, counterpart_id }, what).toEqual(ours);
    }
  });
});
