import sql, { type Sql } from 'sql-template-tag';
import { historyPart } from '../../commands.ts';
import { equals, inYear, isOneOf, yearOf } from '../../conditions.ts';
import { byDay } from '../../page.ts';
import type { RecordKind, RowOf } from '../../record-store.ts';
import type { FieldsOf } from '../../visibility/policy.ts';
import type { VisibleTable } from '../../visibility/relation.ts';
import type { StationGuidance, StationGuidanceFilter, StationGuidanceOrder } from '../types.ts';
import { stationGuidance } from './visibility.ts';

/** A guidance as it stands in its table, under the SDL's names. */
export type StationGuidanceRow = RowOf<StationGuidance, 'station' | 'history'> & { stationId: string | null };

const table: VisibleTable<FieldsOf<StationGuidance>, never> = {
  name: 'station_guidances',
  visibility: stationGuidance,
  columns: {
    id: 'id',
    code: 'jurisdiction',
    station_id: 'station',
    kind: 'kind',
    rule_id: 'rule',
    programme: 'programme',
    starts_on: 'startsOn',
    due_on: 'dueOn',
    state: 'state',
    done_on: 'doneOn',
    note: 'note',
  },
  elsewhere: { history: 'history' },
  facts: {},
};

/** Not done, and its last day is over. */
function overdueOn(day: string): Sql {
  return sql`(state = 'DUE' and due_on < ${day}::date)`;
}

/** 站点指导. What a standing committee is to do for its stations, and did. */
export const stationGuidanceKind: RecordKind<StationGuidanceRow, StationGuidanceFilter, StationGuidanceOrder> = {
  type: 'StationGuidance',
  table,
  columns: (
    day,
  ) => sql`id, code, station_id as "stationId", kind, rule_id as rule, programme, starts_on as "startsOn", due_on as "dueOn", state,
    done_on as "doneOn", note, ${overdueOn(day)} as overdue`,
  orders: { DUE_ON_ASC: byDay('due_on'), DUE_ON_DESC: byDay('due_on') },
  usualOrder: 'DUE_ON_ASC',
  matching: (filter, day) => [
    ...isOneOf('kind', filter.kind),
    ...isOneOf('state', filter.state),
    ...equals(overdueOn(day), filter.overdue),
    ...inYear('due_on', filter.year),
    ...equals('station_id', filter.station),
  ],
  statistics: (day) => ({
    dimensions: {
      KIND: { field: 'kind', expression: sql`kind` },
      STATE: { field: 'state', expression: sql`state` },
      YEAR: { field: 'year', expression: yearOf('due_on') },
    },
    measures: {
      count: sql`count(*)`,
      due: sql`count(*) filter (where state = 'DUE')`,
      done: sql`count(*) filter (where state = 'DONE')`,
      overdue: sql`count(*) filter (where ${overdueOn(day)})`,
      doneLate: sql`count(*) filter (where done_on > due_on)`,
    },
    ratios: { completion: { numerator: ['done'], denominator: ['done', 'due'] } },
  }),
  parts: { history: historyPart },
};
