import sql from 'sql-template-tag';
import { equals } from '../../conditions.ts';
import { byCode, byNumber } from '../../page.ts';
import type { RecordKind, RowOf } from '../../record-store.ts';
import type { FieldsOf } from '../../visibility/policy.ts';
import type { VisibleTable } from '../../visibility/relation.ts';
import type { PointsStanding, PointsStandingFilter, PointsStandingOrder } from '../types.ts';
import { pointsStanding } from './visibility.ts';

/** A points standing as it stands in its table, under the SDL's names. */
export type PointsStandingRow = RowOf<PointsStanding, 'deputy'> & { deputyId: string };

const table: VisibleTable<FieldsOf<PointsStanding>, never> = {
  name: 'points_standings',
  visibility: pointsStanding,
  columns: {
    id: 'id',
    code: 'jurisdiction',
    level: 'level',
    deputy_id: 'deputy',
    year: 'year',
    points: 'points',
    entries: 'entries',
  },
  facts: {},
  standings: { DEPUTY: ({ roles, deputies }) => roles.includes('DEPUTY') && sql`deputy_id = any(${deputies})` },
};

/** 积分排名. What a deputy's confirmed points of a year come to; the list by points is the ranking. */
export const pointsStandingKind: RecordKind<PointsStandingRow, PointsStandingFilter, PointsStandingOrder> = {
  type: 'PointsStanding',
  table,
  orders: {
    POINTS_DESC: byNumber('points'),
    JURISDICTION_ASC: byCode('code'),
  },
  usualOrder: 'POINTS_DESC',
  matching: (filter) => [...equals('deputy_id', filter.deputy), ...equals('year', filter.year)],
};
