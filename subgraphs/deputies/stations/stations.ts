import sql from 'sql-template-tag';
import { historyPart } from '../../commands.ts';
import { equals, isOneOf } from '../../conditions.ts';
import { byCode, byDay } from '../../page.ts';
import type { RecordKind, RowOf } from '../../record-store.ts';
import type { FieldsOf } from '../../visibility/policy.ts';
import type { VisibleTable } from '../../visibility/relation.ts';
import type { ContactStation, ContactStationFilter, ContactStationOrder } from '../types.ts';
import { contactStation } from './visibility.ts';

/** A contact station as it stands in its table, under the SDL's names. */
export type ContactStationRow = RowOf<
  ContactStation,
  'place' | 'head' | 'parent' | 'successor' | 'predecessors' | 'standards' | 'dutyRules' | 'nextSessions' | 'opinions' | 'history'
> & { place: string; headId: string | null; upperId: string | null; successorId: string | null };

const table: VisibleTable<FieldsOf<ContactStation>, never> = {
  name: 'contact_stations',
  visibility: contactStation,
  columns: {
    id: 'id',
    code: 'jurisdiction',
    name: 'name',
    place: 'place',
    kind: 'kind',
    mode: 'mode',
    manager: 'manager',
    head_id: 'head',
    state: 'state',
    opened_on: 'openedOn',
    ended_on: 'endedOn',
    upper_id: 'parent',
    successor_id: 'successor',
  },
  elsewhere: { standards: 'standards', rules: 'dutyRules', history: 'history' },
  facts: {},
};

/** 代表联络站. Contact stations. */
export const stationKind: RecordKind<ContactStationRow, ContactStationFilter, ContactStationOrder> = {
  type: 'ContactStation',
  table,
  orders: { PLACE_ASC: byCode('place'), OPENED_ON_DESC: byDay('opened_on', 'DESC') },
  usualOrder: 'PLACE_ASC',
  matching: (filter) => [
    ...equals('place', filter.place),
    ...isOneOf('kind', filter.kind),
    ...isOneOf('mode', filter.mode),
    ...isOneOf('state', filter.state),
  ],
  statistics: {
    dimensions: {
      KIND: { field: 'kind', expression: sql`kind` },
      MODE: { field: 'mode', expression: sql`mode` },
      STATE: { field: 'state', expression: sql`state` },
    },
    measures: {
      count: sql`count(*)`,
      open: sql`count(*) filter (where state = 'OPEN')`,
      merged: sql`count(*) filter (where state = 'MERGED')`,
    },
    ratios: {},
  },
  parts: {
    standards: {
      table: 'station_standards',
      of: 'station_id',
      columns: sql`programme, items, met, inspected_on as "inspectedOn"`,
      order: sql`position desc`,
      most: 20,
    },
    rules: {
      table: 'duty_rules',
      of: 'station_id',
      columns: sql`kind, days, valid_from as "validFrom"`,
      order: sql`valid_from desc`,
      most: 20,
    },
    history: historyPart,
  },
};
