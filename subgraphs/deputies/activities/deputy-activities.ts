import sql from 'sql-template-tag';
import { historyPart } from '../../commands.ts';
import { equals, isOneOf } from '../../conditions.ts';
import { byCode, byDay } from '../../page.ts';
import type { RecordKind, RowOf } from '../../record-store.ts';
import type { FieldsOf } from '../../visibility/policy.ts';
import type { VisibleTable } from '../../visibility/relation.ts';
import type { DeputyActivity, DeputyActivityFilter, DeputyActivityOrder } from '../types.ts';
import { type DeputyActivityFact, deputyActivity } from './visibility.ts';

/** A deputy activity as it stands in its table, under the SDL's names. */
export type DeputyActivityRow = RowOf<DeputyActivity, 'participants' | 'history'>;

const table: VisibleTable<FieldsOf<DeputyActivity>, DeputyActivityFact> = {
  name: 'deputy_activities',
  visibility: deputyActivity,
  columns: {
    id: 'id',
    code: 'jurisdiction',
    level: 'level',
    kind: 'kind',
    title: 'title',
    planned_for: 'plannedFor',
    year: 'year',
    place: 'place',
    state: 'state',
    held_on: 'heldOn',
    participations: 'participations',
    opinions: 'opinions',
    adopted: 'adopted',
  },
  elsewhere: { participants: 'participants', history: 'history' },
  facts: { ACTIVITY_HELD: sql`state = 'HELD'` },
};

/** 代表活动. Deputies inspect, research, visit or appraise together, organised by a congress (代表法 2025, ch. 4). */
export const deputyActivityKind: RecordKind<DeputyActivityRow, DeputyActivityFilter, DeputyActivityOrder> = {
  type: 'DeputyActivity',
  table,
  orders: {
    PLANNED_FOR_DESC: byDay('planned_for'),
    PLANNED_FOR_ASC: byDay('planned_for'),
    JURISDICTION_ASC: byCode('code'),
  },
  usualOrder: 'PLANNED_FOR_DESC',
  matching: (filter) => [...isOneOf('kind', filter.kind), ...equals('year', filter.year), ...isOneOf('state', filter.state)],
  statistics: {
    dimensions: {
      LEVEL: { field: 'level', expression: sql`level` },
      KIND: { field: 'kind', expression: sql`kind` },
      YEAR: { field: 'year', expression: sql`year` },
    },
    measures: {
      count: sql`count(*)`,
      held: sql`count(*) filter (where state = 'HELD')`,
      participations: sql`coalesce(sum(participations), 0)`,
      opinions: sql`coalesce(sum(opinions), 0)`,
      adopted: sql`coalesce(sum(adopted), 0)`,
    },
    ratios: { adoptionRate: { numerator: ['adopted'], denominator: ['opinions'] } },
  },
  parts: {
    participants: {
      table: 'activity_participants',
      of: 'activity_id',
      columns: sql`deputy_id as id`,
      order: sql`position`,
      most: 100,
    },
    history: historyPart,
  },
};
