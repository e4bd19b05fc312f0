import sql, { type Sql } from 'sql-template-tag';
import { historyPart } from '../../commands.ts';
import { equals, isOneOf } from '../../conditions.ts';
import { byCode, byDay } from '../../page.ts';
import type { RecordKind, RowOf } from '../../record-store.ts';
import type { FieldsOf } from '../../visibility/policy.ts';
import type { VisibleTable } from '../../visibility/relation.ts';
import type { SentryPost, SentryPostFilter, SentryPostOrder } from '../types.ts';
import { sentryPost } from './visibility.ts';

/** A sentry post as it stands in its table, under the SDL's names. */
export type SentryPostRow = RowOf<SentryPost, 'deputy' | 'history'> & { deputyId: string };

const table: VisibleTable<FieldsOf<SentryPost>, never> = {
  name: 'sentry_posts',
  visibility: sentryPost,
  columns: {
    id: 'id',
    code: 'jurisdiction',
    level: 'level',
    deputy_id: 'deputy',
    place: 'place',
    state: 'state',
    set_up_on: 'setUpOn',
    closed_on: 'closedOn',
    patrols: 'patrols',
    last_patrol_on: 'lastPatrolOn',
    due_on: 'dueOn',
  },
  elsewhere: { history: 'history' },
  facts: {},
};

/** 代表哨卡. A deputy patrols a place for safety at work, once every month (一月一巡). */
export const sentryPostKind: RecordKind<SentryPostRow, SentryPostFilter, SentryPostOrder> = {
  type: 'SentryPost',
  table,
  columns: (
    day,
  ) => sql`id, code, level, deputy_id as "deputyId", place, state, set_up_on as "setUpOn", closed_on as "closedOn", patrols,
    last_patrol_on as "lastPatrolOn", due_on as "dueOn", ${overdueOn(day)} as overdue`,
  orders: {
    DUE_ON_ASC: byDay('due_on', 'ASC'),
    JURISDICTION_ASC: byCode('code'),
  },
  usualOrder: 'DUE_ON_ASC',
  matching: (filter, day) => [
    ...equals('deputy_id', filter.deputy),
    ...isOneOf('state', filter.state),
    ...equals(overdueOn(day), filter.overdue),
  ],
  statistics: (day) => ({
    dimensions: {
      LEVEL: { field: 'level', expression: sql`level` },
      STATE: { field: 'state', expression: sql`state` },
    },
    measures: {
      count: sql`count(*)`,
      patrols: sql`coalesce(sum(patrols), 0)`,
      overdue: sql`count(*) filter (where ${overdueOn(day)})`,
    },
    ratios: {},
  }),
  parts: { history: historyPart },
};

/** Whether a post's patrol is overdue on a day. */
function overdueOn(day: string): Sql {
  return sql`coalesce(due_on < ${day}::date, false)`;
}
