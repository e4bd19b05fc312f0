import sql from 'sql-template-tag';
import { historyPart } from '../../commands.ts';
import { equals, isOneOf } from '../../conditions.ts';
import { byCode, byDay } from '../../page.ts';
import type { RecordKind, RowOf } from '../../record-store.ts';
import type { FieldsOf } from '../../visibility/policy.ts';
import type { VisibleTable } from '../../visibility/relation.ts';
import { isCongressStaff } from '../../visibility/standing.ts';
import type { DeputyActivity, DeputyActivityFilter, DeputyActivityOrder } from '../types.ts';
import { type DeputyActivityFact, deputyActivity } from './visibility.ts';

/** A deputy activity as it stands in its table, under the SDL's names. */
export type DeputyActivityRow = RowOf<DeputyActivity, 'participants' | 'team' | 'host' | 'followUps' | 'history'> & {
  teamId: string | null;
  hostCode: string;
};

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
    team_id: 'team',
    host_code: 'host',
    leaders: 'leaders',
    minutes: 'minutes',
  },
  elsewhere: { participants: 'participants', follow_ups: 'followUps', history: 'history' },
  facts: { ACTIVITY_HELD: sql`state = 'HELD'` },
  standings: { HANDLER: (identity) => isCongressStaff(identity) && sql`host_code = ${identity.organ.code}` },
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
  matching: (filter) => [
    ...isOneOf('kind', filter.kind),
    ...equals('year', filter.year),
    ...isOneOf('state', filter.state),
    ...equals('team_id', filter.team),
    ...equals('host_code', filter.host),
  ],
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
      leaders: sql`coalesce(sum(leaders), 0)`,
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
    follow_ups: {
      table: 'activity_follow_ups',
      of: 'activity_id',
      columns: sql`followed_on as "followedOn", matter, quantity, unit, percent::float8 as percent`,
      order: sql`position`,
      most: 50,
    },
    history: historyPart,
  },
};
