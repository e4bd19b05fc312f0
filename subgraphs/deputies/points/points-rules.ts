import { historyPart } from '../../commands.ts';
import { isOneOf } from '../../conditions.ts';
import { byCode, byDay } from '../../page.ts';
import type { RecordKind, RowOf } from '../../record-store.ts';
import type { FieldsOf } from '../../visibility/policy.ts';
import type { VisibleTable } from '../../visibility/relation.ts';
import type { PointsRule, PointsRuleFilter, PointsRuleOrder } from '../types.ts';
import { pointsRule } from './visibility.ts';

/** A points rule as it stands in its table, under the SDL's names. */
export type PointsRuleRow = RowOf<PointsRule, 'history'>;

const table: VisibleTable<FieldsOf<PointsRule>, never> = {
  name: 'points_rules',
  visibility: pointsRule,
  columns: {
    id: 'id',
    code: 'jurisdiction',
    level: 'level',
    name: 'name',
    kind: 'kind',
    points: 'points',
    most_per_year: 'mostPerYear',
    basis: 'basis',
    valid_from: 'validFrom',
    valid_to: 'validTo',
    state: 'state',
  },
  elsewhere: { history: 'history' },
  facts: {},
};

/** 积分规则. What a duty is worth, as a congress resolved it: data with place, validity and basis. */
export const pointsRuleKind: RecordKind<PointsRuleRow, PointsRuleFilter, PointsRuleOrder> = {
  type: 'PointsRule',
  table,
  orders: {
    VALID_FROM_DESC: byDay('valid_from'),
    JURISDICTION_ASC: byCode('code'),
  },
  usualOrder: 'JURISDICTION_ASC',
  matching: (filter) => [...isOneOf('kind', filter.kind), ...isOneOf('state', filter.state)],
  parts: { history: historyPart },
};
