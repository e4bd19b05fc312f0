import sql from 'sql-template-tag';
import { historyPart } from '../../commands.ts';
import { equals, isOneOf } from '../../conditions.ts';
import { byCode, byDay } from '../../page.ts';
import type { RecordKind, RowOf } from '../../record-store.ts';
import type { FieldsOf } from '../../visibility/policy.ts';
import type { VisibleTable } from '../../visibility/relation.ts';
import type { PointsEntry, PointsEntryFilter, PointsEntryOrder } from '../types.ts';
import { pointsEntry } from './visibility.ts';

/** A points entry as it stands in its table, under the SDL's names. */
export type PointsEntryRow = RowOf<PointsEntry, 'deputy' | 'rule' | 'history'> & { deputyId: string; ruleId: string };

const table: VisibleTable<FieldsOf<PointsEntry>, never> = {
  name: 'points_entries',
  visibility: pointsEntry,
  columns: {
    id: 'id',
    code: 'jurisdiction',
    level: 'level',
    deputy_id: 'deputy',
    rule_id: 'rule',
    day: 'day',
    year: 'year',
    points: 'points',
    evidence: 'evidence',
    state: 'state',
    decided_on: 'decidedOn',
  },
  elsewhere: { history: 'history' },
  facts: {},
  standings: { DEPUTY: ({ roles, deputies }) => roles.includes('DEPUTY') && sql`deputy_id = any(${deputies})` },
};

/** 积分记录. Points that a deputy earned by a rule, and that the congress confirmed or not. */
export const pointsEntryKind: RecordKind<PointsEntryRow, PointsEntryFilter, PointsEntryOrder> = {
  type: 'PointsEntry',
  table,
  orders: {
    DAY_DESC: byDay('day'),
    JURISDICTION_ASC: byCode('code'),
  },
  usualOrder: 'DAY_DESC',
  matching: (filter) => [
    ...equals('deputy_id', filter.deputy),
    ...equals('year', filter.year),
    ...isOneOf('state', filter.state),
  ],
  statistics: {
    dimensions: {
      LEVEL: { field: 'level', expression: sql`level` },
      YEAR: { field: 'year', expression: sql`year` },
      STATE: { field: 'state', expression: sql`state` },
    },
    measures: {
      count: sql`count(*)`,
      confirmed: sql`count(*) filter (where state = 'CONFIRMED')`,
      points: sql`coalesce(sum(points) filter (where state = 'CONFIRMED'), 0)`,
    },
    ratios: {},
  },
  parts: { history: historyPart },
};
