import sql from 'sql-template-tag';
import { historyPart } from '../../commands.ts';
import { equals, isOneOf } from '../../conditions.ts';
import { byDay } from '../../page.ts';
import { type RecordKind, type RowOf, columnsOf } from '../../record-store.ts';
import type { PlatformLink, PlatformLinkFilter, PlatformLinkOrder } from '../../suggestions/types.ts';
import type { FieldsOf } from '../../visibility/policy.ts';
import type { VisibleTable } from '../../visibility/relation.ts';
import { type Half, isPartner } from '../halves.ts';
import { platformLinkOf } from './visibility.ts';

/** One half of a platform link as it stands in its table, under the SDL's names; both halves have the same columns. */
export type PlatformLinkRow = RowOf<PlatformLink, 'partner' | 'counterpart' | 'history'> & {
  partner: string;
  counterpartId: string | null;
};

/** How many of an outbox's latest messages are looked at for the last exchange: an old one is found no more, and no list reads an outbox from end to end. */
const outboxLooked = 1_000;

/** 平台联动. The halves that one kind of organ keeps. */
export function platformLinkKindOf(half: Half): RecordKind<PlatformLinkRow, PlatformLinkFilter, PlatformLinkOrder> {
  const table: VisibleTable<FieldsOf<PlatformLink>, never> = {
    name: 'platform_links',
    visibility: platformLinkOf(half),
    columns: {
      id: 'id',
      code: 'jurisdiction',
      state: 'state',
      lead_organ: 'leadOrgan',
      partner: 'partner',
      counterpart_id: 'counterpart',
      congress_system: 'congressSystem',
      procuratorate_system: 'procuratorateSystem',
      exchanges: 'exchanges',
      direction: 'direction',
      since: 'since',
      congress_office: 'congressOffice',
      procuratorate_office: 'procuratorateOffice',
      proposed_on: 'proposedOn',
      year: 'year',
      decided_on: 'decidedOn',
      decline_reason: 'declineReason',
      suspended_on: 'suspendedOn',
      suspension_reason: 'suspensionReason',
      ended_on: 'endedOn',
      end_reason: 'endReason',
    },
    elsewhere: { last_exchange: 'lastExchangeOn', history: 'history' },
    facts: {},
    standings: half.organ === 'CONGRESS' ? {} : { LINKED_CONGRESS: isPartner },
  };
  return {
    type: `${half.prefix}PlatformLink`,
    table,
    columns: sql`${columnsOf(table)}, case when sees_last_exchange then (
      select (max(delivered_at) at time zone 'Asia/Shanghai')::date
      from (select * from deliveries order by queued_at desc, id limit ${outboxLooked}) as latest
      where latest.receiver = platform_links.partner
        and latest.receiver_subgraph = ${half.other.subgraph}
        and latest.code = platform_links.code
        and latest.state = 'DELIVERED'
    ) end as "lastExchangeOn"`,
    orders: { PROPOSED_ON_ASC: byDay('proposed_on'), PROPOSED_ON_DESC: byDay('proposed_on') },
    usualOrder: 'PROPOSED_ON_DESC',
    matching: (filter) => [
      ...isOneOf('state', filter.state),
      ...equals('lead_organ', filter.leadOrgan),
      ...equals('direction', filter.direction),
      ...equals('year', filter.year),
    ],
    statistics: {
      dimensions: {
        YEAR: { field: 'year', expression: sql`year` },
        STATE: { field: 'state', expression: sql`state` },
        LEAD_ORGAN: { field: 'leadOrgan', expression: sql`lead_organ` },
        DIRECTION: { field: 'direction', expression: sql`direction` },
      },
      measures: {
        count: sql`count(*)`,
        active: sql`count(*) filter (where state = 'ACTIVE')`,
        suspended: sql`count(*) filter (where state = 'SUSPENDED')`,
        ended: sql`count(*) filter (where state = 'ENDED')`,
      },
      ratios: {},
    },
    parts: { history: historyPart },
  };
}
