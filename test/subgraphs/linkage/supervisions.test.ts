import { describe, expect, test } from 'vitest';
import { anonymous } from '../../../schema/caller.ts';
import { congressHalf, procuratorateHalf } from '../../../subgraphs/linkage/halves.ts';
import { LinkedSupervisionCommands } from '../../../subgraphs/linkage/supervisions/commands.ts';
import { linkedSupervisionKindOf } from '../../../subgraphs/linkage/supervisions/linked-supervisions.ts';
import { LinkedSupervisionReceiving } from '../../../subgraphs/linkage/supervisions/receiving.ts';
import { linkedSupervisionMachineOf } from '../../../subgraphs/linkage/supervisions/workflow.ts';
import { RecordStore } from '../../../subgraphs/record-store.ts';
import type {
  LinkedSupervisionFilter,
  LinkedSupervisionState,
  ProposeLinkedSupervisionInput,
  QueryLinkedSupervisionStatisticsArgs,
  ReceiveLinkedSupervisionInput,
} from '../../../subgraphs/suggestions/types.ts';
import { callerOf, prosecutorOf, staffOf } from '../../callers.ts';
import { describeFilters } from '../filters.ts';
import { describeStatistics } from '../groups.ts';
import { describeMachine } from '../machines.ts';
import { ownedDatabase, someDay } from '../owned-database.ts';
import { describePages } from '../pages.ts';
import { refusal } from '../refusal.ts';
import { suggestion } from '../suggestions/rows.ts';
import { type LinkedSupervisionColumns, linkedSupervision } from './rows.ts';

const place = '430281';
const staff = callerOf(staffOf(place));
const prosecutor = callerOf(prosecutorOf(place));
const congressSystem = callerOf(staffOf(place, { subject: 'courier', roles: ['ORGAN_SYSTEM'] }));
const procuratorateSystem = callerOf({ ...prosecutorOf(place), subject: 'courier', roles: ['ORGAN_SYSTEM'] });

for (const half of [congressHalf, procuratorateHalf]) {
  const type = `${half.prefix}LinkedSupervision`;
  const field = half === congressHalf ? 'linkedSupervision' : 'procuratorateLinkedSupervision';
  const [own, other] = half === congressHalf ? [staff, procuratorateSystem] : [prosecutor, congressSystem];
  const give = (mutation: string, input: string) => (id: string) =>
    `mutation { ${mutation}(input: { id: "${id}" ${input} }) { ${field} { state } } }`;
  const report =
    (event: string, input = '') =>
    (id: string, local: string) =>
      `mutation { report${type}(input: { requestId: "${local}-${event}", id: "${id}", event: ${event},
       counterpart: "430281.${half.other.prefix}LinkedSupervision.${local}-${place}", on: "2026-06-01" ${input} }) { id } }`;
  const round = 'participants: ["代表工作委员会"], finding: "在建"';
  const machine = linkedSupervisionMachineOf(half);

  // What is tried of a record that this organ leads, and of one that the other leads.
  for (const leads of [true, false]) {
    const by = leads ? (['LEAD', 'ASKED_SYSTEM'] as const) : (['ASKED', 'LEAD_SYSTEM'] as const);
    const actors = Object.fromEntries([
      [by[0], own],
      [by[1], other],
    ]);
    describeMachine(
      `the life of a joint supervision in the half of the ${half.organ}, ${leads ? 'which leads' : 'which is asked'}`,
      {
        subgraph: half.subgraph,
        machine: {
          ...machine,
          steps: machine.steps.filter((step) => step.by.some((each) => (by as readonly string[]).includes(each))),
        },
        record: (state, local) => {
          const lead_organ = leads ? half.organ : half.other.organ;
          const row = linkedSupervision(half, local, state as LinkedSupervisionState, { lead_organ }); // one of the machine's
          return { id: row.id, tables: { linked_supervisions: [row] } };
        },
        commands: leads
          ? {
              WITHDRAW: give(`withdraw${type}`, 'reason: "已解决"'),
              ROUND: give(`record${type}Round`, `on: "2026-06-01", ${round}`),
              CLOSE: give(`close${type}`, 'outcome: RESOLVED, result: "已解决"'),
              PARTNER_RECEIVE: report('RECEIVE'),
              PARTNER_AGREE: report('AGREE'),
              PARTNER_DECLINE: report('DECLINE', 'reason: "已单独督促"'),
            }
          : {
              AGREE: give(`agreeTo${type}`, ''),
              DECLINE: give(`decline${type}`, 'reason: "已单独督促"'),
              PARTNER_WITHDRAW: report('WITHDRAW', 'reason: "已解决"'),
              PARTNER_ROUND: report('ROUND', round),
              PARTNER_CLOSE: report('CLOSE', 'outcome: SUED, result: "已起诉"'),
            },
        day: '2026-11-22',
        actors,
        others: {
          seeing: [],
          blind: [anonymous('r'), callerOf(staffOf('430223')), callerOf(prosecutorOf('430223')), callerOf(staffOf('4302'))],
        },
      },
    );
  }

  const rows: readonly LinkedSupervisionColumns[] = [
    linkedSupervision(half, '1', 'CLOSED'),
    linkedSupervision(half, '2', 'OPEN', { lead_organ: 'PROCURATORATE', proposed_on: '2025-03-01' }),
    linkedSupervision(half, '3', 'AGREED', { code: '430223' }),
    linkedSupervision(half, '4', 'DECLINED', { code: '4302', proposed_on: '2026-03-02' }),
    linkedSupervision(half, '5', 'CLOSED', { code: '43', outcome: 'SUED' }),
    linkedSupervision(half, '6', 'WITHDRAWN', { code: '430405', lead_organ: 'PROCURATORATE' }),
  ];
  const provincial = callerOf(half === congressHalf ? staffOf('43') : prosecutorOf('43'));
  // Of the congress's halves the procuratorates of the place and above read all; what for they say.
  const reader = half === congressHalf ? { ...callerOf(prosecutorOf('43')), purpose: '执法检查' } : provincial;
  const open = () => ownedDatabase(half.subgraph, { linked_supervisions: rows });
  const kind = linkedSupervisionKindOf(half);
  const yearOf = ({ proposed_on }: LinkedSupervisionColumns): number => Number(proposed_on.slice(0, 4));

  describePages(`the joint supervisions at and below a place, kept by the ${half.organ}`, {
    open,
    rows,
    orders: { PROPOSED_ON_ASC: (row) => row.proposed_on, PROPOSED_ON_DESC: (row) => row.proposed_on },
    page: (database, asked) => new RecordStore(database.on(someDay, reader), kind).page({ within: '43', ...asked }),
  });

  describeFilters<LinkedSupervisionColumns, LinkedSupervisionFilter>(`joint supervisions kept by the ${half.organ}, filtered`, {
    open,
    rows,
    filters: {
      year: [[{ year: 2025 }, (row) => yearOf(row) === 2025]],
      state: [[{ state: ['OPEN', 'CLOSED'] }, ({ state }) => ['OPEN', 'CLOSED'].includes(state)]],
      leadOrgan: [[{ leadOrgan: 'PROCURATORATE' }, (row) => row.lead_organ === 'PROCURATORATE']],
    },
    page: (database, filter) => new RecordStore(database.on(someDay, reader), kind).page({ within: '43', filter, first: 100 }),
  });

  describeStatistics(`joint supervisions kept by the ${half.organ}, counted`, {
    open,
    rows,
    levels: ['PROVINCE', 'CITY', 'COUNTY'],
    places: ['4302', place],
    counting: {
      dimensions: {
        YEAR: { field: 'year', of: yearOf },
        STATE: { field: 'state', of: ({ state }) => state },
        LEAD_ORGAN: { field: 'leadOrgan', of: (row) => row.lead_organ },
        OUTCOME: { field: 'outcome', of: ({ outcome }) => outcome },
      },
      measures: {
        count: () => 1,
        agreed: ({ state }) => Number(['AGREED', 'OPEN', 'CLOSED'].includes(state)),
        rounds: ({ state }) => Number(['OPEN', 'CLOSED'].includes(state)),
        closed: ({ state }) => Number(state === 'CLOSED'),
        resolved: ({ outcome }) => Number(outcome === 'RESOLVED'),
        sued: ({ outcome }) => Number(outcome === 'SUED'),
      },
      ratios: {},
    },
    ask: (database, question) =>
      new RecordStore(database.on(someDay, provincial), kind).statistics(question as QueryLinkedSupervisionStatisticsArgs),
  });
}

describe('a joint supervision', () => {
  const about = suggestion('a', { state: 'ACCEPTED', number: 'a' });
  const proposed: ProposeLinkedSupervisionInput = {
    jurisdiction: place,
    matter: '渌江排污口整治',
    content: '联合督促',
    suggestion: about.id,
  };
  const received: ReceiveLinkedSupervisionInput = {
    requestId: 'm1',
    jurisdiction: place,
    counterpart: '430281.ProcuratorateLinkedSupervision.x',
    matter: '渌江排污口整治',
    content: '联合督促',
    procuratorialSuggestion: '430281.ProcuratorialSuggestion.p',
    on: '2026-06-01',
  };

  test('that breaks a rule is refused, and neither it nor a message is written', async () => {
    await using database = await ownedDatabase('suggestions', { suggestions: [about] });
    const before = await database.everything();
    const broken: readonly [what: string, values: Partial<ProposeLinkedSupervisionInput>, code: string][] = [
      ['of which nothing speaks', { suggestion: null }, 'BAD_INPUT'],
      ['about a suggestion that is not there', { suggestion: '430281.Suggestion.none' }, 'NOT_FOUND'],
      ['about a suggestion to another congress', { suggestion: '430223.Suggestion.a' }, 'BAD_INPUT'],
      [
        'about a procuratorial suggestion of another procuratorate',
        { procuratorialSuggestion: '430223.ProcuratorialSuggestion.p' },
        'BAD_INPUT',
      ],
      ['about a record of another kind', { procuratorialSuggestion: about.id }, 'BAD_ID'],
      ['with a procuratorate elsewhere', { partner: '430223' }, 'BAD_INPUT'],
      ['with a place that is not there', { partner: '99' }, 'UNKNOWN_JURISDICTION'],
      ['without a matter', { matter: ' ' }, 'BAD_INPUT'],
      ['of a peer’s place', { jurisdiction: '430223' }, 'FORBIDDEN'],
    ];
    for (const [what, values, code] of broken) {
      const commands = new LinkedSupervisionCommands(database.on('2026-06-01', staff));
      expect(await refusal(() => commands.propose({ ...proposed, ...values, requestId: 'broken' })), what).toBe(code);
    }
    expect(await database.everything()).toEqual(before);
  });

  test('is proposed once, with one message, and waits for its other half before it can be withdrawn', async () => {
    await using database = await ownedDatabase('suggestions', { suggestions: [about] });
    const commands = () => new LinkedSupervisionCommands(database.on('2026-06-01', staff));
    const { id } = await commands().propose({ ...proposed, requestId: 'r' });
    expect((await commands().propose({ ...proposed, requestId: 'r' })).id).toBe(id);
    expect(await refusal(() => commands().withdraw({ id, reason: '已解决' }))).toBe('NOT_READY');
    const told = await database.everything();
    expect(told.deliveries).toMatchObject([
      { subject_id: id, operation: 'receiveProcuratorateLinkedSupervision', receiver_subgraph: 'litigation', receiver: place },
    ]);
  });

  test('is taken in once, from the system of the organ that proposes it alone', async () => {
    await using database = await ownedDatabase('suggestions', {});
    const receiving = (caller = procuratorateSystem) => new LinkedSupervisionReceiving(database.on('2026-06-01', caller));
    for (const caller of [staff, congressSystem, prosecutor, callerOf({ ...prosecutorOf('430223'), roles: ['ORGAN_SYSTEM'] })]) {
      expect(await refusal(() => receiving(caller).receive(received))).toBe('FORBIDDEN');
    }
    const { id } = await receiving().receive(received);
    expect(await receiving().receive(received)).toEqual({ id });
    expect(await refusal(() => receiving().receive({ ...received, matter: '另一件' }))).toBe('REQUEST_ID_REUSED');
    expect(await refusal(() => receiving().receive({ ...received, requestId: 'm2' }))).toBe('WRONG_STATE');
    const forged = { requestId: 'm3', id, event: 'WITHDRAW', reason: '已解决', on: '2026-06-02' } as const;
    const other = '430281.ProcuratorateLinkedSupervision.y';
    expect(await refusal(() => receiving().told({ ...forged, counterpart: other }))).toBe('BAD_INPUT');
    const { linked_supervisions, deliveries } = await database.everything();
    expect(linked_supervisions).toMatchObject([{ id, state: 'PROPOSED', lead_organ: 'PROCURATORATE' }]);
    expect(deliveries).toMatchObject([{ operation: 'reportProcuratorateLinkedSupervision', receiver: place }]);
  });

  test('that was withdrawn while the answer was on the road is withdrawn on both sides', async () => {
    const row = linkedSupervision(congressHalf, 'a', 'PROPOSED');
    await using database = await ownedDatabase('suggestions', { linked_supervisions: [row] });
    await new LinkedSupervisionCommands(database.on('2026-06-01', staff)).withdraw({ id: row.id, reason: '已解决' });
    const told = { requestId: 'm', id: row.id, counterpart: row.counterpart_id ?? '', on: '2026-06-01', reason: '不同意' };
    await new LinkedSupervisionReceiving(database.on('2026-06-01', procuratorateSystem)).told({ ...told, event: 'DECLINE' });
    expect(await database.where('linked_supervisions', 'id', row.id)).toMatchObject([
      { state: 'WITHDRAWN', decline_reason: null },
    ]);
    const declined = linkedSupervision(congressHalf, 'b', 'DECLINED', { lead_organ: 'PROCURATORATE' });
    await using other = await ownedDatabase('suggestions', { linked_supervisions: [declined] });
    const withdrawn = { ...told, id: declined.id, counterpart: declined.counterpart_id ?? '', event: 'WITHDRAW' } as const;
    await new LinkedSupervisionReceiving(other.on('2026-06-01', procuratorateSystem)).told(withdrawn);
    expect(await other.where('linked_supervisions', 'id', declined.id)).toMatchObject([
      { state: 'WITHDRAWN', decline_reason: null },
    ]);
  });

  test('has its rounds in the order of their days, none of them ahead', async () => {
    const row = linkedSupervision(congressHalf, 'a', 'AGREED');
    await using database = await ownedDatabase('suggestions', { linked_supervisions: [row] });
    const commands = () => new LinkedSupervisionCommands(database.on('2026-06-01', staff));
    const given = { id: row.id, participants: ['代表工作委员会'], finding: '在建' };
    for (const on of ['2026-02-28', '2026-06-02']) {
      expect(await refusal(() => commands().round({ ...given, on }))).toBe('BAD_INPUT');
    }
    expect(await refusal(() => commands().round({ ...given, on: '2026-05-01', participants: [] }))).toBe('BAD_INPUT');
    await commands().round({ ...given, on: '2026-05-01' });
    expect(await refusal(() => commands().round({ ...given, on: '2026-04-30' }))).toBe('BAD_INPUT');
    const { rounds } = await commands().round({ ...given, on: '2026-05-01', finding: '完工' });
    expect(rounds).toEqual([
      { number: 1, on: '2026-05-01', participants: ['代表工作委员会'], finding: '在建' },
      { number: 2, on: '2026-05-01', participants: ['代表工作委员会'], finding: '完工' },
    ]);
  });
});
