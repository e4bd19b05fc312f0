import sql from 'sql-template-tag';
import { historyPart } from '../../commands.ts';
import { isOneOf } from '../../conditions.ts';
import { byCode, byDay } from '../../page.ts';
import type { RecordKind, RowOf } from '../../record-store.ts';
import type { FieldsOf } from '../../visibility/policy.ts';
import type { VisibleTable } from '../../visibility/relation.ts';
import { unitOf } from '../../visibility/settings.ts';
import { both } from '../../visibility/standing.ts';
import type { HazardItem, HazardItemFilter, HazardItemOrder } from '../types.ts';
import { hazardItem } from './visibility.ts';

/** A hazard item as it stands in its table, under the SDL's names. */
export type HazardItemRow = RowOf<HazardItem, 'post' | 'history'> & { postId: string };

const table: VisibleTable<FieldsOf<HazardItem>, never> = {
  name: 'hazard_items',
  visibility: hazardItem,
  columns: {
    id: 'id',
    code: 'jurisdiction',
    level: 'level',
    post_id: 'post',
    summary: 'summary',
    state: 'state',
    found_on: 'foundOn',
    unit: 'unit',
    pushed_on: 'pushedOn',
    fixed_on: 'fixedOn',
  },
  elsewhere: { history: 'history' },
  facts: {},
  standings: {
    DEPUTY: ({ roles, deputies }) => roles.includes('DEPUTY') && sql`deputy_id = any(${deputies})`,
    HANDLER: (identity) => {
      const unit = unitOf(identity);
      return unit !== null && both(sql`unit = ${unit.name}`, unit.place === null || sql`code = ${unit.place}`);
    },
  },
};

/** 隐患. A hazard that a patrol found, pushed to the unit that must fix it. */
export const hazardItemKind: RecordKind<HazardItemRow, HazardItemFilter, HazardItemOrder> = {
  type: 'HazardItem',
  table,
  orders: {
    FOUND_ON_DESC: byDay('found_on'),
    JURISDICTION_ASC: byCode('code'),
  },
  usualOrder: 'FOUND_ON_DESC',
  matching: (filter) => [...isOneOf('state', filter.state)],
  statistics: {
    dimensions: {
      LEVEL: { field: 'level', expression: sql`level` },
      STATE: { field: 'state', expression: sql`state` },
    },
    measures: {
      count: sql`count(*)`,
      fixed: sql`count(*) filter (where state = 'FIXED')`,
    },
    ratios: { fixedShare: { numerator: ['fixed'], denominator: ['count'] } },
  },
  parts: { history: historyPart },
};
