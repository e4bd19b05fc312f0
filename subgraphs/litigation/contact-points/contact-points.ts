import { historyPart } from '../../commands.ts';
import { equals, isOneOf } from '../../conditions.ts';
import { isPartner } from '../../linkage/halves.ts';
import { byDay } from '../../page.ts';
import type { RecordKind, RowOf } from '../../record-store.ts';
import type { FieldsOf } from '../../visibility/policy.ts';
import type { VisibleTable } from '../../visibility/relation.ts';
import type { PilContactPointFilter, PilContactPointOrder, ProcuratorateContactPoint } from '../types.ts';
import { procuratorateContactPoint } from './visibility.ts';

/** The procuratorate's half of a contact point as it stands in its table, under the SDL's names. */
export type ProcuratorateContactPointRow = RowOf<
  ProcuratorateContactPoint,
  'station' | 'partner' | 'counterpart' | 'liaison' | 'history'
> & {
  stationId: string;
  partner: string;
  counterpartId: string;
  liaisonId: string | null;
};

const table: VisibleTable<FieldsOf<ProcuratorateContactPoint>, never> = {
  name: 'pil_contact_points',
  visibility: procuratorateContactPoint,
  columns: {
    id: 'id',
    code: 'jurisdiction',
    station_id: 'station',
    state: 'state',
    partner: 'partner',
    office: 'office',
    opened_on: 'openedOn',
    counterpart_id: 'counterpart',
    liaison_id: 'liaison',
    proposed_on: 'proposedOn',
    year: 'year',
    ended_on: 'endedOn',
    end_reason: 'endReason',
    clues_referred: 'cluesReferred',
  },
  elsewhere: { history: 'history' },
  facts: {},
  standings: { LINKED_CONGRESS: isPartner },
};

/** 公益诉讼联系点. The procuratorates' halves of contact points. */
export const procuratorateContactPointKind: RecordKind<
  ProcuratorateContactPointRow,
  PilContactPointFilter,
  PilContactPointOrder
> = {
  type: 'ProcuratorateContactPoint',
  table,
  orders: { PROPOSED_ON_ASC: byDay('proposed_on'), PROPOSED_ON_DESC: byDay('proposed_on') },
  usualOrder: 'PROPOSED_ON_DESC',
  matching: (filter) => [
    ...isOneOf('state', filter.state),
    ...equals('station_id', filter.station),
    ...equals('year', filter.year),
  ],
  parts: { history: historyPart },
};
