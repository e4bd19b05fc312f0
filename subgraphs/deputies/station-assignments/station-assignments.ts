import sql from 'sql-template-tag';
import { historyPart } from '../../commands.ts';
import { equals, isOneOf } from '../../conditions.ts';
import { byCode, byDay } from '../../page.ts';
import type { RecordKind, RowOf } from '../../record-store.ts';
import type { FieldsOf } from '../../visibility/policy.ts';
import type { VisibleTable } from '../../visibility/relation.ts';
import type { StationAssignment, StationAssignmentFilter, StationAssignmentOrder } from '../types.ts';
import { stationAssignment } from './visibility.ts';

/** A deputy's assignment to a station as it stands in its table, under the SDL's names. */
export type StationAssignmentRow = RowOf<StationAssignment, 'deputy' | 'station' | 'rule' | 'history'> & {
  deputyId: string;
  stationId: string;
  ruleId: string;
};

const table: VisibleTable<FieldsOf<StationAssignment>, never> = {
  name: 'station_assignments',
  visibility: stationAssignment,
  columns: {
    id: 'id',
    code: 'jurisdiction',
    level: 'level',
    deputy_id: 'deputy',
    station_id: 'station',
    rule_id: 'rule',
    basis: 'basis',
    criterion: 'criterion',
    ground: 'ground',
    state: 'state',
    assigned_on: 'assignedOn',
    ended_on: 'endedOn',
  },
  elsewhere: { history: 'history' },
  facts: {},
  standings: { DEPUTY: ({ roles, deputies }) => roles.includes('DEPUTY') && sql`deputy_id = any(${deputies})` },
};

/** 进站安排. Which deputies go to which stations. */
export const stationAssignmentKind: RecordKind<StationAssignmentRow, StationAssignmentFilter, StationAssignmentOrder> = {
  type: 'StationAssignment',
  table,
  orders: { ASSIGNED_ON_DESC: byDay('assigned_on'), ASSIGNED_ON_ASC: byDay('assigned_on'), JURISDICTION_ASC: byCode('code') },
  usualOrder: 'ASSIGNED_ON_DESC',
  matching: (filter) => [
    ...equals('deputy_id', filter.deputy),
    ...equals('station_id', filter.station),
    ...isOneOf('basis', filter.basis),
    ...isOneOf('state', filter.state),
  ],
  statistics: {
    dimensions: {
      BASIS: { field: 'basis', expression: sql`basis` },
      STATE: { field: 'state', expression: sql`state` },
    },
    measures: { count: sql`count(*)`, assigned: sql`count(*) filter (where state = 'ASSIGNED')` },
    ratios: {},
  },
  parts: { history: historyPart },
};
