import { describe, expect, test } from 'vitest';
import { anonymous } from '../../../schema/caller.ts';
import { congressHalf, procuratorateHalf } from '../../../subgraphs/linkage/halves.ts';
import { PlatformLinkCommands } from '../../../subgraphs/linkage/platform-links/commands.ts';
import { platformLinkKindOf } from '../../../subgraphs/linkage/platform-links/platform-links.ts';
import { PlatformLinkReceiving } from '../../../subgraphs/linkage/platform-links/receiving.ts';
import { platformLinkMachineOf } from '../../../subgraphs/linkage/platform-links/workflow.ts';
import { RecordStore } from '../../../subgraphs/record-store.ts';
import type {
  PlatformLinkFilter,
  PlatformLinkState,
  ProposePlatformLinkInput,
  QueryPlatformLinkStatisticsArgs,
} from '../../../subgraphs/suggestions/types.ts';
import { callerOf, prosecutorOf, staffOf } from '../../callers.ts';
import { describeFilters } from '../filters.ts';
import { describeStatistics } from '../groups.ts';
import { describeMachine } from '../machines.ts';
import { ownedDatabase, someDay } from '../owned-database.ts';
import { describePages } from '../pages.ts';
import { refusal } from '../refusal.ts';
import { type PlatformLinkColumns, platformLink } from './platform-link-rows.ts';

const place = '430281';
const staff = callerOf(staffOf(place));
const prosecutor = callerOf(prosecutorOf(place));
const congressSystem = callerOf(staffOf(place, { subject: 'courier', roles: ['ORGAN_SYSTEM'] }));
const procuratorateSystem = callerOf({ ...prosecutorOf(place), subject: 'courier', roles: ['ORGAN_SYSTEM'] });

for (const half of [congressHalf, procuratorateHalf]) {
  const type = `${half.prefix}PlatformLink`;
  const field = half === congressHalf ? 'platformLink' : 'procuratoratePlatformLink';
  const [own, other] = half === congressHalf ? [staff, procuratorateSystem] : [prosecutor, congressSystem];
  const give = (mutation: string, input: string) => (id: string) =>
    `mutation { ${mutation}(input: { id: "${id}" ${input} }) { ${field} { state } } }`;
  const report = (event: string, input: string) => (id: string, local: string) =>
    `mutation { report${type}(input: { requestId: "${local}-${event}", id: "${id}", event: ${event},
       counterpart: "430281.${half.other.prefix}PlatformLink.${local}-${place}", on: "2026-06-01" ${input} }) { id } }`;
  const why = 'reason: "平台合并"';
  const machine = platformLinkMachineOf(half);

  // What is tried of a link that this organ leads, and of one that the other leads.
  for (const leads of [true, false]) {
    const by = leads ? (['LEAD', 'ASKED_SYSTEM'] as const) : (['ASKED', 'LEAD_SYSTEM'] as const);
    describeMachine(`the life of a platform link in the half of the ${half.organ}, ${leads ? 'which leads' : 'which is asked'}`, {
      subgraph: half.subgraph,
      machine: {
        ...machine,
        steps: machine.steps.filter((step) => step.by.some((each) => (by as readonly string[]).includes(each))),
      },
      record: (state, local) => {
        const lead_organ = leads ? half.organ : half.other.organ;
        const row = platformLink(half, local, state as PlatformLinkState, { lead_organ }); // one of the machine's
        return { id: row.id, tables: { platform_links: [row] } };
      },
      commands: leads
        ? {
            WITHDRAW: give(`withdraw${type}`, why),
            SUSPEND: give(`suspend${type}`, why),
            RESUME: give(`resume${type}`, ''),
            END: give(`end${type}`, why),
            PARTNER_RECEIVE: report('RECEIVE', ''),
            PARTNER_ACCEPT: report('ACCEPT', 'office: "公益诉讼检察部门"'),
            PARTNER_DECLINE: report('DECLINE', why),
          }
        : {
            ACCEPT: give(`accept${type}`, 'office: "公益诉讼检察部门"'),
            DECLINE: give(`decline${type}`, why),
            PARTNER_WITHDRAW: report('WITHDRAW', why),
            PARTNER_SUSPEND: report('SUSPEND', why),
            PARTNER_RESUME: report('RESUME', ''),
            PARTNER_END: report('END', why),
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

  const rows: readonly PlatformLinkColumns[] = [
    platformLink(half, '1', 'ACTIVE'),
    platformLink(half, '2', 'SUSPENDED', { lead_organ: 'PROCURATORATE', proposed_on: '2025-03-01' }),
    platformLink(half, '3', 'ENDED', { code: '430223', direction: 'TO_CONGRESS' }),
    platformLink(half, '4', 'DECLINED', { code: '4302', proposed_on: '2026-03-02' }),
    platformLink(half, '5', 'PROPOSED', { code: '43', direction: 'TO_PROCURATORATE' }),
    platformLink(half, '6', 'WITHDRAWN', { code: '430405', lead_organ: 'PROCURATORATE' }),
  ];
  const provincial = callerOf(half === congressHalf ? staffOf('43') : prosecutorOf('43'));
  // Of the congress's halves the procuratorates of the place and above read all; what for they say.
  const reader = half === congressHalf ? { ...callerOf(prosecutorOf('43')), purpose: '执法检查' } : provincial;
  const open = () => ownedDatabase(half.subgraph, { platform_links: rows });
  const kind = platformLinkKindOf(half);
  const yearOf = ({ proposed_on }: PlatformLinkColumns): number => Number(proposed_on.slice(0, 4));

  describePages(`the platform links at and below a place, kept by the ${half.organ}`, {
    open,
    rows,
    orders: { PROPOSED_ON_ASC: (row) => row.proposed_on, PROPOSED_ON_DESC: (row) => row.proposed_on },
    page: (database, asked) => new RecordStore(database.on(someDay, reader), kind).page({ within: '43', ...asked }),
  });

  describeFilters<PlatformLinkColumns, PlatformLinkFilter>(`platform links kept by the ${half.organ}, filtered`, {
    open,
    rows,
    filters: {
      year: [[{ year: 2025 }, (row) => yearOf(row) === 2025]],
      state: [[{ state: ['ACTIVE', 'SUSPENDED'] }, ({ state }) => ['ACTIVE', 'SUSPENDED'].includes(state)]],
      leadOrgan: [[{ leadOrgan: 'PROCURATORATE' }, (row) => row.lead_organ === 'PROCURATORATE']],
      direction: [[{ direction: 'BOTH' }, ({ direction }) => direction === 'BOTH']],
    },
    page: (database, filter) => new RecordStore(database.on(someDay, reader), kind).page({ within: '43', filter, first: 100 }),
  });

  describeStatistics(`platform links kept by the ${half.organ}, counted`, {
    open,
    rows,
    levels: ['PROVINCE', 'CITY', 'COUNTY'],
    places: ['4302', place],
    counting: {
      dimensions: {
        YEAR: { field: 'year', of: yearOf },
        STATE: { field: 'state', of: ({ state }) => state },
        LEAD_ORGAN: { field: 'leadOrgan', of: (row) => row.lead_organ },
        DIRECTION: { field: 'direction', of: ({ direction }) => direction },
      },
      measures: {
        count: () => 1,
        active: ({ state }) => Number(state === 'ACTIVE'),
        suspended: ({ state }) => Number(state === 'SUSPENDED'),
        ended: ({ state }) => Number(state === 'ENDED'),
      },
      ratios: {},
    },
    ask: (database, question) =>
      new RecordStore(database.on(someDay, provincial), kind).statistics(question as QueryPlatformLinkStatisticsArgs),
  });
}

describe('a platform link', () => {
  const proposed: ProposePlatformLinkInput = {
    jurisdiction: place,
    congressSystem: '代表建议管理平台',
    procuratorateSystem: '公益诉讼线索平台',
    exchanges: ['SUGGESTIONS', 'OUTCOMES', 'SUGGESTIONS'],
    direction: 'BOTH',
    since: '2026-07-01',
    office: '代表工作委员会',
  };

  test('that breaks a rule is refused, and neither it nor a message is written', async () => {
    await using database = await ownedDatabase('suggestions', {});
    const before = await database.everything();
    const broken: readonly [what: string, values: Partial<ProposePlatformLinkInput>, code: string][] = [
      ['that exchanges nothing', { exchanges: [] }, 'BAD_INPUT'],
      ['without a system', { congressSystem: ' ' }, 'BAD_INPUT'],
      ['without an office', { office: '' }, 'BAD_INPUT'],
      ['with a procuratorate elsewhere', { partner: '430223' }, 'BAD_INPUT'],
      ['of a peer’s place', { jurisdiction: '430223' }, 'FORBIDDEN'],
    ];
    for (const [what, values, code] of broken) {
      const commands = new PlatformLinkCommands(database.on('2026-06-01', staff));
      expect(await refusal(() => commands.propose({ ...proposed, ...values })), what).toBe(code);
    }
    expect(await database.everything()).toEqual(before);
  });

  test('is proposed with one message, each kind of exchange once, and waits for its other half', async () => {
    await using database = await ownedDatabase('suggestions', {});
    const commands = () => new PlatformLinkCommands(database.on('2026-06-01', staff));
    const { id, exchanges, procuratorateOffice } = await commands().propose({ ...proposed, requestId: 'r' });
    expect((await commands().propose({ ...proposed, requestId: 'r' })).id).toBe(id);
    expect([exchanges, procuratorateOffice]).toEqual([['SUGGESTIONS', 'OUTCOMES'], null]);
    expect(await refusal(() => commands().withdraw({ id, reason: '暂缓' }))).toBe('NOT_READY');
    const { deliveries } = await database.everything();
    expect(deliveries).toMatchObject([{ operation: 'receiveProcuratoratePlatformLink', receiver: place }]);
  });

  test('that was withdrawn while it was accepted is withdrawn on both sides, with the office of who proposed it alone', async () => {
    const ours = platformLink(congressHalf, 'a');
    const theirs = platformLink(procuratorateHalf, 'a', 'ACTIVE');
    await using congress = await ownedDatabase('suggestions', { platform_links: [ours] });
    await using procuratorate = await ownedDatabase('litigation', { platform_links: [theirs] });
    await new PlatformLinkCommands(congress.on('2026-06-01', staff)).withdraw({ id: ours.id, reason: '暂缓' });
    const told = { requestId: 'm', on: '2026-06-01' };
    await new PlatformLinkReceiving(congress.on('2026-06-01', procuratorateSystem)).told({
      ...told,
      id: ours.id,
      counterpart: ours.counterpart_id ?? '',
      event: 'ACCEPT',
      office: '公益诉讼检察部门',
    });
    await new PlatformLinkReceiving(procuratorate.on('2026-06-01', congressSystem)).told({
      ...told,
      id: theirs.id,
      counterpart: theirs.counterpart_id ?? '',
      event: 'WITHDRAW',
      reason: '暂缓',
    });
    for (const [database, id] of [
      [congress, ours.id],
      [procuratorate, theirs.id],
    ] as const) {
      const [row] = await database.where('platform_links', 'id', id);
      expect(row).toMatchObject({
        state: 'WITHDRAWN',
        decided_on: null,
        congress_office: '代表工作委员会',
        procuratorate_office: null,
      });
    }
  });

  test('knows when its organ’s last message reached the other', async () => {
    const row = platformLink(congressHalf, 'a', 'ACTIVE');
    const delivery = (id: string, receiver: string, at: string) => ({
      id: `${place}.SuggestionDelivery.${id}`,
      code: place,
      subject_id: `${place}.Conversion.a`,
      operation: 'receiveConversion',
      receiver_subgraph: 'litigation',
      receiver,
      input: '{}',
      state: 'DELIVERED',
      queued_at: at,
      delivered_at: at,
    });
    await using database = await ownedDatabase('suggestions', { platform_links: [row] });
    const known = async () =>
      (await new RecordStore(database.on(someDay, staff), platformLinkKindOf(congressHalf)).load(row.id))?.lastExchangeOn;
    expect(await known()).toBeNull();
    await database.insert('deliveries', [
      delivery('1', place, '2026-05-01T02:00:00Z'),
      delivery('2', place, '2026-05-03T20:00:00Z'),
      delivery('3', '4302', '2026-05-20T02:00:00Z'),
    ]);
    expect(await known()).toBe('2026-05-04');
  });
});
