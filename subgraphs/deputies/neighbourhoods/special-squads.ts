import sql from 'sql-template-tag';
import { historyPart } from '../../commands.ts';
import { isOneOf } from '../../conditions.ts';
import { byCode, byDay } from '../../page.ts';
import type { RecordKind, RowOf } from '../../record-store.ts';
import type { FieldsOf } from '../../visibility/policy.ts';
import type { VisibleTable } from '../../visibility/relation.ts';
import type { SpecialSquad, SpecialSquadFilter, SpecialSquadOrder } from '../types.ts';
import { specialSquad } from './visibility.ts';

/** A special squad as it stands in its table, under the SDL's names. */
export type SpecialSquadRow = RowOf<SpecialSquad, 'leader' | 'history'> & { leaderId: string | null };

const table: VisibleTable<FieldsOf<SpecialSquad>, never> = {
  name: 'special_squads',
  visibility: specialSquad,
  columns: {
    id: 'id',
    code: 'jurisdiction',
    level: 'level',
    name: 'name',
    field: 'field',
    leader_id: 'leader',
    state: 'state',
    formed_on: 'formedOn',
    disbanded_on: 'disbandedOn',
    trips: 'trips',
    last_trip_on: 'lastTripOn',
  },
  elsewhere: { history: 'history' },
  facts: {},
};

/** 专项小分队. Deputies who watch over one field together (法治护安、法治护企、法治护绿), with the trips they made. */
export const specialSquadKind: RecordKind<SpecialSquadRow, SpecialSquadFilter, SpecialSquadOrder> = {
  type: 'SpecialSquad',
  table,
  orders: {
    FORMED_ON_DESC: byDay('formed_on'),
    JURISDICTION_ASC: byCode('code'),
  },
  usualOrder: 'FORMED_ON_DESC',
  matching: (filter) => [...isOneOf('field', filter.field), ...isOneOf('state', filter.state)],
  statistics: {
    dimensions: {
      LEVEL: { field: 'level', expression: sql`level` },
      FIELD: { field: 'field', expression: sql`field` },
    },
    measures: {
      count: sql`count(*)`,
      trips: sql`coalesce(sum(trips), 0)`,
    },
    ratios: {},
  },
  parts: { history: historyPart },
};
