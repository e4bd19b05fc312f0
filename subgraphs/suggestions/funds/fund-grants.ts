import sql from 'sql-template-tag';
import { historyPart } from '../../commands.ts';
import { equals, isOneOf } from '../../conditions.ts';
import { byDay, byNumber } from '../../page.ts';
import type { RecordKind, RowOf } from '../../record-store.ts';
import { handlesAs } from '../supervision/handlers.ts';
import type { FieldsOf } from '../../visibility/policy.ts';
import type { VisibleTable } from '../../visibility/relation.ts';
import { either } from '../../visibility/standing.ts';
import type { FundGrant, FundGrantFilter, FundGrantOrder } from '../types.ts';
import { fundGrant } from './visibility.ts';

/** A grant as it stands in its table, under the SDL's names. */
export type FundGrantRow = RowOf<FundGrant, 'fund' | 'suggestion' | 'station' | 'history'> & {
  fundId: string;
  suggestionId: string | null;
  stationId: string | null;
};

const [spends, keeps] = [handlesAs('unit'), handlesAs('finance_unit')];

const table: VisibleTable<FieldsOf<FundGrant>, never> = {
  name: 'fund_grants',
  visibility: fundGrant,
  columns: {
    id: 'id',
    code: 'jurisdiction',
    kind: 'kind',
    year: 'year',
    state: 'state',
    fund_id: 'fund',
    mode: 'mode',
    station_id: 'station',
    suggestion_id: 'suggestion',
    project: 'project',
    unit: 'unit',
    amount_applied: 'amountApplied',
    criteria_met: 'criteriaMet',
    amount_granted: 'amountGranted',
    amount_spent: 'amountSpent',
    applied_on: 'appliedOn',
    granted_on: 'grantedOn',
    report: 'report',
    audit_note: 'auditNote',
  },
  elsewhere: { history: 'history' },
  facts: {},
  standings: { HANDLER: (identity) => either([spends(identity), keeps(identity)]) },
};

/** 专项资金项目. Grants of funds, to suggestions, stations and livelihood projects. */
export const fundGrantKind: RecordKind<FundGrantRow, FundGrantFilter, FundGrantOrder> = {
  type: 'FundGrant',
  table,
  orders: {
    YEAR_ASC: byNumber('year'),
    YEAR_DESC: byNumber('year'),
    APPLIED_ON_ASC: byDay('applied_on'),
    APPLIED_ON_DESC: byDay('applied_on'),
  },
  usualOrder: 'YEAR_DESC',
  matching: (filter) => [
    ...isOneOf('kind', filter.kind),
    ...equals('mode', filter.mode),
    ...equals('station_id', filter.station),
    ...equals('year', filter.year),
    ...isOneOf('state', filter.state),
    ...equals('unit', filter.unit),
  ],
  statistics: {
    dimensions: {
      KIND: { field: 'kind', expression: sql`kind` },
      MODE: { field: 'mode', expression: sql`mode` },
      YEAR: { field: 'year', expression: sql`year` },
      STATE: { field: 'state', expression: sql`state` },
    },
    measures: {
      count: sql`count(*)`,
      funded: sql`count(amount_granted) filter (where kind = 'SUGGESTION')`,
      amountApplied: sql`sum(amount_applied)`,
      amountGranted: sql`sum(amount_granted)`,
      amountSpent: sql`sum(amount_spent)`,
    },
    ratios: { spentShare: { numerator: ['amountSpent'], denominator: ['amountGranted'] } },
  },
  parts: { history: historyPart },
};
