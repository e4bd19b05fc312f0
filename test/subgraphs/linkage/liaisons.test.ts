import { describe, expect, test } from 'vitest';
import { anonymous } from '../../../schema/caller.ts';
import { congressHalf, procuratorateHalf } from '../../../subgraphs/linkage/halves.ts';
import { LiaisonCommands } from '../../../subgraphs/linkage/liaisons/commands.ts';
import { liaisonKindOf } from '../../../subgraphs/linkage/liaisons/liaisons.ts';
import { LiaisonReceiving } from '../../../subgraphs/linkage/liaisons/receiving.ts';
import { liaisonMachineOf } from '../../../subgraphs/linkage/liaisons/workflow.ts';
import { RecordStore } from '../../../subgraphs/record-store.ts';
import type {
  LiaisonFilter,
  LiaisonState,
  NameLiaisonInput,
  QueryLiaisonStatisticsArgs,
} from '../../../subgraphs/suggestions/types.ts';
import { callerOf, prosecutorOf, staffOf } from '../../callers.ts';
import { describeFilters } from '../filters.ts';
import { describeStatistics } from '../groups.ts';
import { describeMachine } from '../machines.ts';
import { ownedDatabase, someDay } from '../owned-database.ts';
import { describePages } from '../pages.ts';
import { refusal } from '../refusal.ts';
import { type LiaisonColumns, liaison } from './rows.ts';

const place = '430281';
const staff = callerOf(staffOf(place));
const prosecutor = callerOf(prosecutorOf(place));
const congressSystem = callerOf(staffOf(place, { subject: 'courier', roles: ['ORGAN_SYSTEM'] }));
const procuratorateSystem = callerOf({ ...prosecutorOf(place), subject: 'courier', roles: ['ORGAN_SYSTEM'] });

for (const half of [congressHalf, procuratorateHalf]) {
  const type = `${half.prefix}Liaison`;
  const field = half === congressHalf ? 'liaison' : 'procuratorateLiaison';
  const [own, other] = half === congressHalf ? [staff, procuratorateSystem] : [prosecutor, congressSystem];
  const give = (mutation: string, input: string) => (id: string) =>
    `mutation { ${mutation}(input: { id: "${id}" ${input} }) { ${field} { state } } }`;
  const report =
    (event: string, input = '') =>
    (id: string, local: string) =>
      `mutation { report${type}(input: { requestId: "${local}-${event}", id: "${id}", event: ${event},
       counterpart: "430281.${half.other.prefix}Liaison.${local}-${place}", on: "2026-06-01" ${input} }) { id } }`;
  const post = 'office: "办公室", post: "副主任", name: "联络员(办公室)", phone: "0731-2300001"';
  const machine = liaisonMachineOf(half);

  // What is tried of an own post, and of one of the other organ's.
  for (const leads of [true, false]) {
    const by = leads ? (['LEAD', 'ASKED_SYSTEM'] as const) : (['ASKED', 'LEAD_SYSTEM'] as const);
    describeMachine(`a liaison post in the half of the ${half.organ}, ${leads ? 'its own' : 'the other’s'}`, {
      subgraph: half.subgraph,
      machine: {
        ...machine,
        steps: machine.steps.filter((step) => step.by.some((each) => (by as readonly string[]).includes(each))),
      },
      record: (state, local) => {
        const lead_organ = leads ? half.organ : half.other.organ;
        const row = liaison(half, local, state as LiaisonState, { lead_organ }); // one of the machine's
        return { id: row.id, tables: { liaisons: [row] } };
      },
      commands: leads
        ? {
            CHANGE: give(`change${type}`, post),
            END: give(`end${type}`, 'on: "2026-12-31", reason: "换届"'),
            PARTNER_RECEIVE: report('RECEIVE'),
          }
        : { PARTNER_CHANGE: report('CHANGE', post), PARTNER_END: report('END', 'reason: "换届"') },
      day: '2026-11-22',
      actors: Object.fromEntries([
        [by[0], own],
        [by[1], other],
      ]),
      others: {
        seeing: [],
        blind: [anonymous('r'), callerOf(staffOf('430223')), callerOf(prosecutorOf('4302')), callerOf(staffOf('4302'))],
      },
    });
  }

  const rows: readonly LiaisonColumns[] = [
    liaison(half, '1', 'NAMED', { code: '43' }),
    liaison(half, '2', 'ENDED', { code: '43', lead_organ: 'PROCURATORATE', valid_from: '2025-03-01' }),
    liaison(half, '3', 'NAMED', { code: '43', lead_organ: 'PROCURATORATE', valid_from: '2025-03-02' }),
    liaison(half, '4', 'ENDED', { code: '43' }),
  ];
  const below = [
    liaison(half, '5'),
    liaison(half, '6', 'ENDED', { code: '430223' }),
    liaison(half, '7', 'NAMED', { code: '430405' }),
  ];
  const provincial = callerOf(half === congressHalf ? staffOf('43') : prosecutorOf('43'));
  const open = () => ownedDatabase(half.subgraph, { liaisons: rows }, '43');
  const kind = liaisonKindOf(half);

  describePages(`the liaison posts at and below a place, kept by the ${half.organ}`, {
    open,
    rows,
    orders: { VALID_FROM_ASC: (row) => row.valid_from, VALID_FROM_DESC: (row) => row.valid_from },
    page: (database, asked) => new RecordStore(database.on(someDay, provincial), kind).page({ within: '43', ...asked }),
  });

  describeFilters<LiaisonColumns, LiaisonFilter>(`liaison posts kept by the ${half.organ}, filtered`, {
    open,
    rows,
    filters: {
      state: [[{ state: ['NAMED'] }, ({ state }) => state === 'NAMED']],
      organ: [[{ organ: 'PROCURATORATE' }, (row) => row.lead_organ === 'PROCURATORATE']],
    },
    page: (database, filter) =>
      new RecordStore(database.on(someDay, provincial), kind).page({ within: '43', filter, first: 100 }),
  });

  describeStatistics(`liaison posts kept by the ${half.organ}, counted`, {
    open: () => ownedDatabase(half.subgraph, { liaisons: [...rows, ...below] }, '43'),
    rows: [...rows, ...below],
    levels: ['PROVINCE', 'CITY', 'COUNTY'],
    places: ['4302', place],
    counting: {
      dimensions: {
        STATE: { field: 'state', of: ({ state }) => state },
        ORGAN: { field: 'organ', of: (row) => row.lead_organ },
      },
      measures: { count: () => 1, named: ({ state }) => Number(state === 'NAMED') },
      ratios: {},
    },
    ask: (database, question) =>
      new RecordStore(database.on(someDay, provincial), kind).statistics(question as QueryLiaisonStatisticsArgs),
  });
}

describe('a liaison post', () => {
  const named: NameLiaisonInput = {
    jurisdiction: place,
    office: '代表工作委员会',
    post: '副主任',
    name: '联络员(代表工作委员会)',
    phone: '0731-2300000',
    validFrom: '2026-06-01',
  };

  test('that breaks a rule is refused, and neither it nor a message is written', async () => {
    await using database = await ownedDatabase('suggestions', {});
    const before = await database.everything();
    const broken: readonly [what: string, values: Partial<NameLiaisonInput>, code: string][] = [
      ['without an office', { office: ' ' }, 'BAD_INPUT'],
      ['without a phone', { phone: '' }, 'BAD_INPUT'],
      ['with a phone that is none', { phone: '办公室' }, 'BAD_INPUT'],
      ['for a procuratorate elsewhere', { partner: '430223' }, 'BAD_INPUT'],
      ['of a peer’s place', { jurisdiction: '430223' }, 'FORBIDDEN'],
    ];
    for (const [what, values, code] of broken) {
      const commands = new LiaisonCommands(database.on('2026-06-01', staff));
      expect(await refusal(() => commands.name({ ...named, ...values, requestId: 'broken' })), what).toBe(code);
    }
    expect(await database.everything()).toEqual(before);
  });

  test('is named, and what is changed and ended is told to the other organ, once its half is known', async () => {
    await using database = await ownedDatabase('suggestions', {});
    const commands = () => new LiaisonCommands(database.on('2026-06-01', staff));
    const { id } = await commands().name(named);
    const { jurisdiction: _, validFrom: __, ...post } = named;
    const changed = { id, ...post, phone: '0731-2300009' };
    expect(await refusal(() => commands().change(changed))).toBe('NOT_READY');
    const counterpart = '430281.ProcuratorateLiaison.x';
    await new LiaisonReceiving(database.on('2026-06-01', procuratorateSystem)).told({
      requestId: 'm',
      id,
      counterpart,
      event: 'RECEIVE',
      on: '2026-06-01',
    });
    expect(await commands().change(changed)).toMatchObject({ counterpartId: counterpart, phone: '0731-2300009' });
    expect(await refusal(() => commands().end({ id, on: '2026-05-31', reason: '换届' }))).toBe('BAD_INPUT');
    expect(await commands().end({ id, on: '2026-12-31', reason: '换届' })).toMatchObject({
      state: 'ENDED',
      validTo: '2026-12-31',
    });
    const told = await database.where('deliveries', 'subject_id', id);
    expect(told.toSorted((a, b) => Number(a.position) - Number(b.position))).toMatchObject([
      { operation: 'receiveProcuratorateLiaison', input: { counterpart: id, validFrom: '2026-06-01', phone: '0731-2300000' } },
      { operation: 'reportProcuratorateLiaison', input: { id: counterpart, event: 'CHANGE', phone: '0731-2300009' } },
      { operation: 'reportProcuratorateLiaison', input: { id: counterpart, event: 'END', on: '2026-12-31', reason: '换届' } },
    ]);
  });

  test('of a township’s congress is read by the procuratorate that it is for, and by none above it', async () => {
    const row = liaison(congressHalf, 'a', 'NAMED', { code: '430281103' });
    await using database = await ownedDatabase('suggestions', { liaisons: [row] }, '43');
    const seenBy = async (code: string): Promise<number> => {
      const reader = { ...callerOf(prosecutorOf(code)), purpose: '联络' };
      return new RecordStore(database.on(someDay, reader), liaisonKindOf(congressHalf))
        .page({ within: '43', first: 1 })
        .totalCount();
    };
    expect([await seenBy('430281'), await seenBy('4302'), await seenBy('43'), await seenBy('430223')]).toEqual([1, 0, 0, 0]);
  });
});
