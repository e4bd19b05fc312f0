import sql from 'sql-template-tag';
import { historyPart } from '../../commands.ts';
import { equals, isOneOf } from '../../conditions.ts';
import { byCode, byDay } from '../../page.ts';
import type { RecordKind, RowOf } from '../../record-store.ts';
import type { FieldsOf } from '../../visibility/policy.ts';
import type { VisibleTable } from '../../visibility/relation.ts';
import type { NeighbourhoodRole, NeighbourhoodRoleFilter, NeighbourhoodRoleOrder } from '../types.ts';
import { neighbourhoodRole } from './visibility.ts';

/** A neighbourhood role as it stands in its table, under the SDL's names. */
export type NeighbourhoodRoleRow = RowOf<NeighbourhoodRole, 'deputy' | 'history'> & { deputyId: string };

const table: VisibleTable<FieldsOf<NeighbourhoodRole>, never> = {
  name: 'neighbourhood_roles',
  visibility: neighbourhoodRole,
  columns: {
    id: 'id',
    code: 'jurisdiction',
    level: 'level',
    deputy_id: 'deputy',
    kind: 'kind',
    place: 'place',
    state: 'state',
    appointed_on: 'appointedOn',
    active_on: 'activeOn',
    ended_on: 'endedOn',
  },
  elsewhere: { history: 'history' },
  facts: {},
};

/** 代表邻里任职. A deputy serves a neighbourhood: as lane steward (里巷管家) or as head of neighbours (邻长). */
export const neighbourhoodRoleKind: RecordKind<NeighbourhoodRoleRow, NeighbourhoodRoleFilter, NeighbourhoodRoleOrder> = {
  type: 'NeighbourhoodRole',
  table,
  orders: {
    APPOINTED_ON_DESC: byDay('appointed_on'),
    JURISDICTION_ASC: byCode('code'),
  },
  usualOrder: 'APPOINTED_ON_DESC',
  matching: (filter) => [
    ...equals('deputy_id', filter.deputy),
    ...isOneOf('kind', filter.kind),
    ...isOneOf('state', filter.state),
  ],
  statistics: {
    dimensions: {
      LEVEL: { field: 'level', expression: sql`level` },
      KIND: { field: 'kind', expression: sql`kind` },
      STATE: { field: 'state', expression: sql`state` },
    },
    measures: {
      count: sql`count(*)`,
      active: sql`count(*) filter (where state = 'ACTIVE')`,
    },
    ratios: {},
  },
  parts: { history: historyPart },
};
