import { describe, expect, test } from 'vitest';
import { anonymous } from '../../../schema/caller.ts';
import { ConsultationCommands } from '../../../subgraphs/linkage/consultations/commands.ts';
import { consultationKindOf } from '../../../subgraphs/linkage/consultations/consultations.ts';
import { ConsultationReceiving } from '../../../subgraphs/linkage/consultations/receiving.ts';
import { consultationMachineOf } from '../../../subgraphs/linkage/consultations/workflow.ts';
import { congressHalf, procuratorateHalf } from '../../../subgraphs/linkage/halves.ts';
import { RecordStore } from '../../../subgraphs/record-store.ts';
import type {
  CallConsultationInput,
  ConsultationFilter,
  ConsultationState,
  HoldConsultationInput,
  QueryConsultationStatisticsArgs,
  ReceiveConsultationInput,
} from '../../../subgraphs/suggestions/types.ts';
import { callerOf, prosecutorOf, staffOf } from '../../callers.ts';
import { describeFilters } from '../filters.ts';
import { describeStatistics } from '../groups.ts';
import { describeMachine } from '../machines.ts';
import { ownedDatabase, someDay } from '../owned-database.ts';
import { describePages } from '../pages.ts';
import { refusal } from '../refusal.ts';
import { suggestion } from '../suggestions/rows.ts';
import { type ConsultationColumns, agreements, consultation, linkedSupervision } from './rows.ts';

const place = '430281';
const staff = callerOf(staffOf(place));
const prosecutor = callerOf(prosecutorOf(place));
const congressSystem = callerOf(staffOf(place, { subject: 'courier', roles: ['ORGAN_SYSTEM'] }));
const procuratorateSystem = callerOf({ ...prosecutorOf(place), subject: 'courier', roles: ['ORGAN_SYSTEM'] });
const isHeld = ({ state }: ConsultationColumns): boolean => ['HELD', 'FOLLOW_UP', 'CLOSED'].includes(state);

for (const half of [congressHalf, procuratorateHalf]) {
  const type = `${half.prefix}Consultation`;
  const field = half === congressHalf ? 'consultation' : 'procuratorateConsultation';
  const [own, other] = half === congressHalf ? [staff, procuratorateSystem] : [prosecutor, congressSystem];
  const give = (mutation: string, input: string) => (id: string) =>
    `mutation { ${mutation}(input: { id: "${id}" ${input} }) { ${field} { state } } }`;
  const report =
    (event: string, input = '') =>
    (id: string, local: string) =>
      `mutation { report${type}(input: { requestId: "${local}-${event}", id: "${id}", event: ${event},
       counterpart: "430281.${half.other.prefix}Consultation.${local}-${place}", on: "2026-06-01" ${input} }) { id } }`;
  const why = 'reason: "当日有常委会会议"';
  const another = `venue: "检察院会议室", ${why}`;
  const outcome =
    'participants: ["代表工作委员会"], minutes: "纪要", agreements: [{ text: "通报", organ: CONGRESS, dueOn: "2026-12-31" }]';
  const settled = (organ: string): string => `number: ${organ === 'CONGRESS' ? 1 : 2}, outcome: CARRIED_OUT, result: "已落实"`;
  const settling = {
    SETTLE: give(`settle${type}Agreement`, settled(half.organ)),
    PARTNER_SETTLE: report('SETTLE', settled(half.other.organ)),
  };
  const machine = consultationMachineOf(half);

  // What is tried of a record that this organ called for, and of one that the other did.
  for (const leads of [true, false]) {
    const by = leads ? (['LEAD', 'ASKED_SYSTEM'] as const) : (['ASKED', 'LEAD_SYSTEM'] as const);
    describeMachine(`the life of a consultation in the half of the ${half.organ}, which ${leads ? 'calls' : 'is called'}`, {
      subgraph: half.subgraph,
      machine: {
        ...machine,
        steps: machine.steps.filter((step) => step.by.some((each) => (by as readonly string[]).includes(each))),
      },
      record: (state, local, event) => {
        const lead_organ = leads ? half.organ : half.other.organ;
        // Each organ's agreement is still to be settled, unless the consultation is to be closed; in the state after it another one is.
        const third = { number: 3, text: '回头看', organ: 'CONGRESS', dueOn: '2026-06-30' };
        const done = { ...third, settledOn: '2026-05-01', outcome: 'GIVEN_UP', result: '不再需要' };
        const two = JSON.parse(agreements(0).agreements) as object[]; // as made
        const closes = event.endsWith('CLOSE');
        const entered = closes ? (state === 'HELD' ? [] : [done]) : state === 'HELD' ? two : [...two, done];
        const columns = {
          agreements: JSON.stringify(entered),
          due_on: closes ? null : '2026-04-30',
        };
        const about = ['HELD', 'FOLLOW_UP'].includes(state) ? columns : {};
        const row = consultation(half, local, state as ConsultationState, { lead_organ, ...about }); // one of the machine's
        return { id: row.id, tables: { consultations: [row] } };
      },
      commands: leads
        ? {
            ...settling,
            TAKE_DAY: give(`take${type}Day`, ''),
            RESCHEDULE: give(`reschedule${type}`, `on: "2026-12-01", ${another}`),
            CANCEL: give(`cancel${type}`, why),
            HOLD: give(`hold${type}`, `on: "2026-06-01", ${outcome}`),
            CLOSE: give(`close${type}`, ''),
            PARTNER_RECEIVE: report('RECEIVE'),
            PARTNER_ACCEPT: report('ACCEPT'),
            PARTNER_DECLINE: report('DECLINE', why),
            PARTNER_PROPOSE_DAY: report('PROPOSE_DAY', `meetsOn: "2026-12-02", ${why}`),
          }
        : {
            ...settling,
            ACCEPT: give(`accept${type}`, ''),
            DECLINE: give(`decline${type}`, why),
            PROPOSE_DAY: give(`propose${type}Day`, `on: "2026-12-01", ${why}`),
            PARTNER_TAKE_DAY: report('TAKE_DAY'),
            PARTNER_RESCHEDULE: report('RESCHEDULE', `meetsOn: "2026-12-02", ${another}`),
            PARTNER_CANCEL: report('CANCEL', why),
            PARTNER_HOLD: report('HOLD', outcome),
            PARTNER_CLOSE: report('CLOSE'),
          },
      day: '2026-11-22',
      actors: Object.fromEntries([
        [by[0], own],
        [by[1], other],
      ]),
      others: {
        seeing: [],
        blind: [anonymous('r'), callerOf(staffOf('430223')), callerOf(prosecutorOf('430223')), callerOf(staffOf('4302'))],
      },
    });
  }

  const rows: readonly ConsultationColumns[] = [
    consultation(half, '1', 'CLOSED'),
    consultation(half, '2', 'FOLLOW_UP', { lead_organ: 'PROCURATORATE', called_on: '2025-03-01', meets_on: '2025-03-20' }),
    consultation(half, '3', 'HELD', { code: '430223', kind: 'JOINT_RESEARCH' }),
    consultation(half, '4', 'DAY_PROPOSED', { code: '4302', meets_on: '2026-03-21' }),
    consultation(half, '5', 'CALLED', { code: '43', kind: 'JOINT_INSPECTION' }),
    consultation(half, '6', 'CANCELLED', { code: '430405', lead_organ: 'PROCURATORATE' }),
    consultation(half, '7', 'FOLLOW_UP', { code: '430223', due_on: '2030-01-01' }),
  ];
  const provincial = callerOf(half === congressHalf ? staffOf('43') : prosecutorOf('43'));
  // Of the congress's halves the procuratorates of the place and above read all; what for they say.
  const reader = half === congressHalf ? { ...callerOf(prosecutorOf('43')), purpose: '执法检查' } : provincial;
  const open = () => ownedDatabase(half.subgraph, { consultations: rows });
  const kind = consultationKindOf(half);
  const yearOf = ({ meets_on }: ConsultationColumns): number => Number(meets_on.slice(0, 4));
  const isOverdue = ({ due_on }: ConsultationColumns): boolean => due_on !== null && due_on < someDay;
  const countOf = (row: ConsultationColumns): { outcome?: string }[] => JSON.parse(row.agreements) as { outcome?: string }[]; // as made

  describePages(`the consultations at and below a place, kept by the ${half.organ}`, {
    open,
    rows,
    orders: { MEETS_ON_ASC: (row) => row.meets_on, MEETS_ON_DESC: (row) => row.meets_on },
    page: (database, asked) => new RecordStore(database.on(someDay, reader), kind).page({ within: '43', ...asked }),
  });

  describeFilters<ConsultationColumns, ConsultationFilter>(`consultations kept by the ${half.organ}, filtered`, {
    open,
    rows,
    filters: {
      year: [[{ year: 2025 }, (row) => yearOf(row) === 2025]],
      kind: [[{ kind: ['JOINT_RESEARCH'] }, (row) => row.kind === 'JOINT_RESEARCH']],
      state: [[{ state: ['HELD', 'CLOSED'] }, ({ state }) => ['HELD', 'CLOSED'].includes(state)]],
      leadOrgan: [[{ leadOrgan: 'PROCURATORATE' }, (row) => row.lead_organ === 'PROCURATORATE']],
      overdue: [
        [{ overdue: true }, isOverdue],
        [{ overdue: false }, (row) => !isOverdue(row)],
      ],
    },
    page: (database, filter) => new RecordStore(database.on(someDay, reader), kind).page({ within: '43', filter, first: 100 }),
  });

  describeStatistics(`consultations kept by the ${half.organ}, counted`, {
    open,
    rows,
    levels: ['PROVINCE', 'CITY', 'COUNTY'],
    places: ['4302', place],
    counting: {
      dimensions: {
        YEAR: { field: 'year', of: yearOf },
        KIND: { field: 'kind', of: (row) => row.kind },
        STATE: { field: 'state', of: ({ state }) => state },
        LEAD_ORGAN: { field: 'leadOrgan', of: (row) => row.lead_organ },
      },
      measures: {
        count: () => 1,
        held: (row) => Number(isHeld(row)),
        agreements: (row) => countOf(row).length,
        settled: (row) => countOf(row).filter(({ outcome }) => outcome !== undefined).length,
        overdue: (row) => Number(isOverdue(row)),
        closed: ({ state }) => Number(state === 'CLOSED'),
      },
      ratios: {},
    },
    ask: (database, question) =>
      new RecordStore(database.on(someDay, provincial), kind).statistics(question as QueryConsultationStatisticsArgs),
  });
}

describe('a consultation', () => {
  const about = suggestion('a', { state: 'ACCEPTED', number: 'a' });
  const called: CallConsultationInput = {
    jurisdiction: place,
    kind: 'MEETING',
    topics: ['渌江排污口整治'],
    suggestions: [about.id],
    on: '2026-06-10',
    venue: '县人大常委会会议室',
  };
  const received: ReceiveConsultationInput = {
    requestId: 'm1',
    jurisdiction: place,
    counterpart: '430281.ProcuratorateConsultation.x',
    kind: 'MEETING',
    topics: ['渌江排污口整治'],
    suggestions: [],
    procuratorialSuggestions: ['430281.ProcuratorialSuggestion.p'],
    meetsOn: '2026-06-10',
    venue: '检察院会议室',
    on: '2026-06-01',
  };

  test('that breaks a rule is refused, and neither it nor a message is written', async () => {
    const waiting = linkedSupervision(congressHalf, 'w', 'PROPOSED', { counterpart_id: null });
    const above = linkedSupervision(congressHalf, 'u', 'PROPOSED', { partner: '4302' });
    await using database = await ownedDatabase('suggestions', {
      suggestions: [about],
      linked_supervisions: [waiting, above],
    });
    const before = await database.everything();
    const broken: readonly [what: string, values: Partial<CallConsultationInput>, code: string][] = [
      ['without a topic', { topics: [] }, 'BAD_INPUT'],
      ['with a blank topic', { topics: [' '] }, 'BAD_INPUT'],
      ['about a suggestion that is not there', { suggestions: ['430281.Suggestion.none'] }, 'NOT_FOUND'],
      ['about a suggestion twice', { suggestions: [about.id, about.id] }, 'BAD_INPUT'],
      ['about a suggestion to another congress', { suggestions: ['430223.Suggestion.a'] }, 'BAD_INPUT'],
      [
        'about a procuratorial suggestion elsewhere',
        { procuratorialSuggestions: ['430223.ProcuratorialSuggestion.p'] },
        'BAD_INPUT',
      ],
      ['about a record of another kind', { procuratorialSuggestions: [about.id] }, 'BAD_ID'],
      ['for a joint supervision that is not there', { linkedSupervision: '430281.LinkedSupervision.none' }, 'NOT_FOUND'],
      ['for a joint supervision that has not arrived', { linkedSupervision: waiting.id }, 'NOT_READY'],
      ['for a joint supervision with another organ', { linkedSupervision: above.id }, 'BAD_INPUT'],
      ['for a day that is over', { on: '2026-05-31' }, 'BAD_INPUT'],
      ['without a venue', { venue: ' ' }, 'BAD_INPUT'],
      ['with a procuratorate elsewhere', { partner: '430223' }, 'BAD_INPUT'],
      ['of a peer’s place', { jurisdiction: '430223' }, 'FORBIDDEN'],
    ];
    for (const [what, values, code] of broken) {
      const commands = new ConsultationCommands(database.on('2026-06-01', staff));
      expect(await refusal(() => commands.call({ ...called, ...values, requestId: 'broken' })), what).toBe(code);
    }
    expect(await database.everything()).toEqual(before);
  });

  test('is called once, with one message that names the other half of its joint supervision, and waits before it can be cancelled', async () => {
    const supervision = linkedSupervision(congressHalf, 'a', 'AGREED');
    await using database = await ownedDatabase('suggestions', { suggestions: [about], linked_supervisions: [supervision] });
    const commands = () => new ConsultationCommands(database.on('2026-06-01', staff));
    const input = { ...called, linkedSupervision: supervision.id, requestId: 'r' };
    const { id } = await commands().call(input);
    expect((await commands().call(input)).id).toBe(id);
    expect(await refusal(() => commands().cancel({ id, reason: '另行通知' }))).toBe('NOT_READY');
    const { deliveries } = await database.everything();
    expect(deliveries).toMatchObject([
      {
        subject_id: id,
        operation: 'receiveProcuratorateConsultation',
        receiver: place,
        input: { linkedSupervision: supervision.counterpart_id, meetsOn: '2026-06-10' },
      },
    ]);
  });

  test('is taken in once, from the system of the organ that calls it alone', async () => {
    await using database = await ownedDatabase('suggestions', {});
    const receiving = (caller = procuratorateSystem) => new ConsultationReceiving(database.on('2026-06-01', caller));
    for (const caller of [staff, congressSystem, prosecutor, callerOf({ ...prosecutorOf('430223'), roles: ['ORGAN_SYSTEM'] })]) {
      expect(await refusal(() => receiving(caller).receive(received))).toBe('FORBIDDEN');
    }
    const { id } = await receiving().receive(received);
    expect(await receiving().receive(received)).toEqual({ id });
    expect(await refusal(() => receiving().receive({ ...received, venue: '别处' }))).toBe('REQUEST_ID_REUSED');
    expect(await refusal(() => receiving().receive({ ...received, requestId: 'm2' }))).toBe('WRONG_STATE');
    const forged = { requestId: 'm3', id, event: 'CANCEL', reason: '另行通知', on: '2026-06-02' } as const;
    expect(await refusal(() => receiving().told({ ...forged, counterpart: '430281.ProcuratorateConsultation.y' }))).toBe(
      'BAD_INPUT',
    );
    const { consultations, deliveries } = await database.everything();
    expect(consultations).toMatchObject([{ id, state: 'CALLED', lead_organ: 'PROCURATORATE', meets_on: '2026-06-10' }]);
    expect(deliveries).toMatchObject([{ operation: 'reportProcuratorateConsultation', receiver: place }]);
  });

  test('that was cancelled while another day was on the road is cancelled on both sides, for the day it was called for', async () => {
    const row = consultation(congressHalf, 'a', 'CALLED');
    const answered = consultation(congressHalf, 'b', 'DAY_PROPOSED', { lead_organ: 'PROCURATORATE' });
    await using database = await ownedDatabase('suggestions', { consultations: [row, answered] });
    await new ConsultationCommands(database.on('2026-03-02', staff)).cancel({ id: row.id, reason: '另行通知' });
    const told = { requestId: 'm', id: row.id, counterpart: row.counterpart_id ?? '', on: '2026-03-02', reason: '当日有会' };
    const receiving = () => new ConsultationReceiving(database.on('2026-03-02', procuratorateSystem));
    await receiving().told({ ...told, event: 'PROPOSE_DAY', meetsOn: '2026-03-25' });
    const other = { ...told, requestId: 'n', id: answered.id, counterpart: answered.counterpart_id ?? '' };
    await receiving().told({ ...other, event: 'CANCEL' });
    const cancelled = { state: 'CANCELLED', meets_on: '2026-03-20', answered_on: null, proposed_day: null, answer_reason: null };
    for (const { id } of [row, answered]) {
      expect(await database.where('consultations', 'id', id)).toMatchObject([cancelled]);
    }
  });

  test('is called for another day until both agree: the day that is taken is the one proposed', async () => {
    const row = consultation(congressHalf, 'a', 'DAY_PROPOSED');
    await using database = await ownedDatabase('suggestions', { consultations: [row] });
    const commands = () => new ConsultationCommands(database.on('2026-03-06', staff));
    const again = { id: row.id, on: '2026-03-05', venue: '检察院会议室', reason: '会场调整' };
    expect(await refusal(() => commands().reschedule(again))).toBe('BAD_INPUT');
    expect(await commands().reschedule({ ...again, on: '2026-03-30' })).toMatchObject({
      state: 'CALLED',
      meetsOn: '2026-03-30',
      answeredOn: null,
      proposedDay: null,
    });
    const reply = { id: row.id, counterpart: row.counterpart_id ?? '', on: '2026-03-06', reason: '再延一日' };
    const receiving = new ConsultationReceiving(database.on('2026-03-06', procuratorateSystem));
    await receiving.told({ ...reply, requestId: 'm', event: 'PROPOSE_DAY', meetsOn: '2026-03-31' });
    expect(await commands().takeDay({ id: row.id })).toMatchObject({
      state: 'AGREED',
      meetsOn: '2026-03-31',
      proposedDay: null,
      answerReason: null,
    });
  });

  test('has agreements that only the organ responsible settles, each once, and is closed when none is open', async () => {
    const row = consultation(congressHalf, 'a', 'AGREED');
    await using database = await ownedDatabase('suggestions', { consultations: [row] });
    const commands = () => new ConsultationCommands(database.on('2026-04-01', staff));
    const { id } = row;
    const entered: HoldConsultationInput = {
      id,
      on: '2026-03-20',
      participants: ['代表工作委员会'],
      minutes: '纪要',
      agreements: [
        { text: '移送线索', organ: 'CONGRESS', dueOn: '2026-03-31' },
        { text: '通报办理情况', organ: 'PROCURATORATE', dueOn: '2026-05-31' },
      ],
    };
    const broken: Partial<HoldConsultationInput>[] = [
      { on: '2026-04-02' },
      { on: '2026-02-28' },
      { participants: [] },
      { minutes: ' ' },
      { agreements: [{ text: '移送线索', organ: 'CONGRESS', dueOn: '2026-03-19' }] },
    ];
    for (const values of broken) {
      expect(await refusal(() => commands().hold({ ...entered, ...values })), JSON.stringify(values)).toBe('BAD_INPUT');
    }
    expect(await commands().hold(entered)).toMatchObject({
      state: 'HELD',
      agreementCount: 2,
      dueOn: '2026-03-31',
      overdue: true,
    });
    const settling = { id, outcome: 'CARRIED_OUT', result: '已移送' } as const;
    expect(await refusal(() => commands().close({ id }))).toBe('NOT_READY');
    for (const number of [2, 3]) expect(await refusal(() => commands().settle({ ...settling, number }))).toBe('BAD_INPUT');
    expect(await commands().settle({ ...settling, number: 1 })).toMatchObject({
      state: 'FOLLOW_UP',
      settledCount: 1,
      overdue: false,
    });
    expect(await refusal(() => commands().settle({ ...settling, number: 1 }))).toBe('BAD_INPUT');
    const told = { requestId: 'm', id, counterpart: row.counterpart_id ?? '', on: '2026-04-01', result: '已通报' };
    const receiving = () => new ConsultationReceiving(database.on('2026-04-01', procuratorateSystem));
    const others = { ...told, event: 'SETTLE', outcome: 'CARRIED_OUT' } as const;
    expect(await refusal(() => receiving().told({ ...others, number: 1 }))).toBe('BAD_INPUT');
    await receiving().told({ ...others, number: 2 });
    expect(await commands().close({ id })).toMatchObject({
      state: 'CLOSED',
      settledCount: 2,
      dueOn: null,
      closedOn: '2026-04-01',
    });
  });
});
