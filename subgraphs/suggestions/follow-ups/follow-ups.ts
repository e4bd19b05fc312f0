import sql, { type Sql } from 'sql-template-tag';
import { equals, inYear, isOneOf, yearOf } from '../../conditions.ts';
import { historyPart } from '../../commands.ts';
import { byDay } from '../../page.ts';
import type { RecordKind, RowOf } from '../../record-store.ts';
import type { FieldsOf } from '../../visibility/policy.ts';
import type { VisibleTable } from '../../visibility/relation.ts';
import { unitOf } from '../../visibility/settings.ts';
import { both } from '../../visibility/standing.ts';
import type { FollowUp, FollowUpFilter, FollowUpOrder } from '../types.ts';
import { followUp } from './visibility.ts';

/** A promise of the ledger as it stands in its table, under the SDL's names. */
export type FollowUpRow = RowOf<FollowUp, 'suggestion' | 'progress' | 'history'> & { suggestionId: string };

const table: VisibleTable<FieldsOf<FollowUp>, never> = {
  name: 'follow_ups',
  visibility: followUp,
  columns: {
    id: 'id',
    code: 'jurisdiction',
    suggestion_id: 'suggestion',
    unit: 'unit',
    promise: 'promise',
    entered_on: 'enteredOn',
    due_on: 'dueOn',
    state: 'state',
    last_progress_on: 'lastProgressOn',
    settled_on: 'settledOn',
    met: 'state',
  },
  elsewhere: { progress: 'progress', history: 'history' },
  facts: {},
  standings: {
    HANDLER: (identity) => {
      const own = unitOf(identity);
      return own !== null && both(sql`unit = ${own.name}`, own.place === null || sql`code = ${own.place}`);
    },
  },
};

/** Neither kept nor given up, and its day is over. */
function overdueOn(day: string): Sql {
  return sql`(state in ('OPEN', 'PROGRESS') and due_on < ${day}::date)`;
}

/** 跟踪台账. The promises of replies. */
export const followUpKind: RecordKind<FollowUpRow, FollowUpFilter, FollowUpOrder> = {
  type: 'FollowUp',
  table,
  columns: (
    day,
  ) => sql`id, code, suggestion_id as "suggestionId", unit, promise, entered_on as "enteredOn", due_on as "dueOn", state,
    last_progress_on as "lastProgressOn", settled_on as "settledOn", ${overdueOn(day)} as overdue`,
  orders: { DUE_ON_ASC: byDay('due_on'), DUE_ON_DESC: byDay('due_on') },
  usualOrder: 'DUE_ON_ASC',
  matching: (filter, day) => [
    ...isOneOf('state', filter.state),
    ...equals(overdueOn(day), filter.overdue),
    ...inYear('entered_on', filter.year),
    ...(filter.noProgressSince == null ? [] : [sql`coalesce(last_progress_on, entered_on) < ${filter.noProgressSince}::date`]),
  ],
  statistics: (day) => ({
    dimensions: {
      YEAR: { field: 'year', expression: yearOf('entered_on') },
      STATE: { field: 'state', expression: sql`state` },
    },
    measures: {
      count: sql`count(*)`,
      overdue: sql`count(*) filter (where ${overdueOn(day)})`,
      met: sql`count(*) filter (where met)`,
      unmet: sql`count(*) filter (where not met)`,
    },
    ratios: { metRate: { numerator: ['met'], denominator: ['met', 'unmet'] } },
  }),
  parts: {
    progress: {
      table: 'follow_up_progress',
      of: 'follow_up_id',
      columns: sql`recorded_on as "on", text`,
      order: sql`position`,
      most: 100,
    },
    history: historyPart,
  },
};
