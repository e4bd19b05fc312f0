import sql from 'sql-template-tag';
import { historyPart } from '../../commands.ts';
import { equals, isOneOf } from '../../conditions.ts';
import { byNumber } from '../../page.ts';
import type { RecordKind, RowOf } from '../../record-store.ts';
import { handlesAs } from '../supervision/handlers.ts';
import type { FieldsOf } from '../../visibility/policy.ts';
import type { VisibleTable } from '../../visibility/relation.ts';
import type { SuggestionFund, SuggestionFundFilter, SuggestionFundOrder } from '../types.ts';
import { suggestionFund } from './visibility.ts';

/** A fund as it stands in its table, under the SDL's names. */
export type SuggestionFundRow = RowOf<SuggestionFund, 'grants' | 'history'>;

const table: VisibleTable<FieldsOf<SuggestionFund>, never> = {
  name: 'suggestion_funds',
  visibility: suggestionFund,
  columns: {
    id: 'id',
    code: 'jurisdiction',
    kind: 'kind',
    year: 'year',
    state: 'state',
    amount: 'amount',
    granted: 'granted',
    spent: 'spent',
    source: 'source',
    criteria: 'criteria',
    finance_unit: 'financeUnit',
    audit_note: 'auditNote',
  },
  elsewhere: { history: 'history' },
  facts: {},
  standings: { HANDLER: handlesAs('finance_unit') },
};

/** 专项资金. Money set aside for suggestions, contact stations and livelihood projects. */
export const suggestionFundKind: RecordKind<SuggestionFundRow, SuggestionFundFilter, SuggestionFundOrder> = {
  type: 'SuggestionFund',
  table,
  orders: { YEAR_ASC: byNumber('year'), YEAR_DESC: byNumber('year') },
  usualOrder: 'YEAR_DESC',
  matching: (filter) => [...isOneOf('kind', filter.kind), ...equals('year', filter.year), ...isOneOf('state', filter.state)],
  statistics: {
    dimensions: {
      KIND: { field: 'kind', expression: sql`kind` },
      YEAR: { field: 'year', expression: sql`year` },
      STATE: { field: 'state', expression: sql`state` },
    },
    measures: {
      count: sql`count(*)`,
      amount: sql`sum(amount)`,
      granted: sql`sum(granted)`,
      spent: sql`sum(spent)`,
    },
    ratios: {
      grantedShare: { numerator: ['granted'], denominator: ['amount'] },
      spentShare: { numerator: ['spent'], denominator: ['granted'] },
    },
  },
  parts: { history: historyPart },
};
