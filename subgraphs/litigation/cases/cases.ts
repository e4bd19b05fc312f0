import sql from 'sql-template-tag';
import { equals, inYear, isOneOf, yearOf } from '../../conditions.ts';
import { byDay } from '../../page.ts';
import type { RecordKind, RowOf } from '../../record-store.ts';
import type { FieldsOf } from '../../visibility/policy.ts';
import type { VisibleTable } from '../../visibility/relation.ts';
import { concerns, linkedTo } from '../linked.ts';
import type { LitigationCase, LitigationCaseFilter, LitigationCaseOrder } from '../types.ts';
import { type CaseFact, litigationCase } from './visibility.ts';

/** A case as it stands in its table, under the SDL's names. */
export type LitigationCaseRow = RowOf<LitigationCase, 'clues' | 'procuratorialSuggestions' | 'receipts'>;

const table: VisibleTable<FieldsOf<LitigationCase>, CaseFact> = {
  name: 'litigation_cases',
  visibility: litigationCase,
  columns: {
    id: 'id',
    code: 'jurisdiction',
    case_number: 'caseNumber',
    kind: 'kind',
    field: 'field',
    agency: 'agency',
    state: 'state',
    filed_on: 'filedOn',
    closed_on: 'closedOn',
    from_suggestion: 'fromSuggestion',
  },
  facts: { OPEN: sql`state <> 'CLOSED'`, CLOSED: sql`state = 'CLOSED'` },
  standings: {
    HANDLER: concerns,
    LINKED_CONGRESS: (identity) =>
      linkedTo(identity, (sent) => sql`id in (select case_id from conversion_receipts where ${sent})`),
  },
};

/** 公益诉讼案件. Cases. */
export const caseKind: RecordKind<LitigationCaseRow, LitigationCaseFilter, LitigationCaseOrder> = {
  type: 'LitigationCase',
  table,
  orders: { FILED_ON_ASC: byDay('filed_on'), FILED_ON_DESC: byDay('filed_on') },
  usualOrder: 'FILED_ON_DESC',
  matching: (filter) => [
    ...equals('kind', filter.kind),
    ...isOneOf('field', filter.field),
    ...isOneOf('state', filter.state),
    ...equals('from_suggestion', filter.fromSuggestion),
    ...inYear('filed_on', filter.year),
  ],
  statistics: {
    dimensions: {
      YEAR: { field: 'year', expression: yearOf('filed_on') },
      KIND: { field: 'kind', expression: sql`kind` },
      FIELD: { field: 'field', expression: sql`field` },
      STATE: { field: 'state', expression: sql`state` },
    },
    measures: {
      count: sql`count(*)`,
      fromSuggestions: sql`count(*) filter (where from_suggestion)`,
      sued: sql`count(*) filter (where state in ('SUED', 'JUDGED'))`,
      closed: sql`count(*) filter (where state = 'CLOSED')`,
    },
    ratios: {},
  },
};
