import sql, { type Sql } from 'sql-template-tag';
import { historyPart } from '../../commands.ts';
import { equals, inYear, isOneOf, yearOf } from '../../conditions.ts';
import { byCode, byDay } from '../../page.ts';
import type { RecordKind, RowOf } from '../../record-store.ts';
import type { FieldsOf } from '../../visibility/policy.ts';
import type { VisibleTable } from '../../visibility/relation.ts';
import type { DeputyPledge, DeputyPledgeFilter, DeputyPledgeOrder } from '../types.ts';
import { deputyPledge } from './visibility.ts';

/** A pledge as it stands in its table, under the SDL's names. */
export type DeputyPledgeRow = RowOf<DeputyPledge, 'deputy' | 'station' | 'history'> & {
  deputyId: string;
  stationId: string | null;
};

const table: VisibleTable<FieldsOf<DeputyPledge>, never> = {
  name: 'deputy_pledges',
  visibility: deputyPledge,
  columns: {
    id: 'id',
    code: 'jurisdiction',
    level: 'level',
    deputy_id: 'deputy',
    station_id: 'station',
    pledge: 'pledge',
    pledged_on: 'pledgedOn',
    due_on: 'dueOn',
    state: 'state',
    fulfilled_on: 'fulfilledOn',
    result: 'result',
  },
  elsewhere: { history: 'history' },
  facts: {},
  standings: { DEPUTY: ({ roles, deputies }) => roles.includes('DEPUTY') && sql`deputy_id = any(${deputies})` },
};

/** Not fulfilled, and its day is over. */
function overdueOn(day: string): Sql {
  return sql`(state = 'PLEDGED' and due_on < ${day}::date)`;
}

/** 代表承诺. What deputies promise openly. */
export const deputyPledgeKind: RecordKind<DeputyPledgeRow, DeputyPledgeFilter, DeputyPledgeOrder> = {
  type: 'DeputyPledge',
  table,
  columns: (
    day,
  ) => sql`id, code, level, deputy_id as "deputyId", station_id as "stationId", pledge, pledged_on as "pledgedOn", due_on as "dueOn", state,
    fulfilled_on as "fulfilledOn", result, ${overdueOn(day)} as overdue`,
  orders: { DUE_ON_ASC: byDay('due_on'), DUE_ON_DESC: byDay('due_on'), JURISDICTION_ASC: byCode('code') },
  usualOrder: 'DUE_ON_ASC',
  matching: (filter, day) => [
    ...equals('deputy_id', filter.deputy),
    ...equals('station_id', filter.station),
    ...isOneOf('level', filter.level),
    ...isOneOf('state', filter.state),
    ...equals(overdueOn(day), filter.overdue),
    ...inYear('due_on', filter.year),
  ],
  statistics: (day) => ({
    dimensions: {
      LEVEL: { field: 'level', expression: sql`level` },
      STATE: { field: 'state', expression: sql`state` },
      YEAR: { field: 'year', expression: yearOf('due_on') },
    },
    measures: {
      count: sql`count(*)`,
      fulfilled: sql`count(*) filter (where state = 'FULFILLED')`,
      overdue: sql`count(*) filter (where ${overdueOn(day)})`,
    },
    ratios: { fulfilment: { numerator: ['fulfilled'], denominator: ['count'] } },
  }),
  parts: { history: historyPart },
};
