import sql, { type Sql } from 'sql-template-tag';
import { historyPart } from '../../commands.ts';
import { equals, inYear, isOneOf, yearOf } from '../../conditions.ts';
import { byDay } from '../../page.ts';
import type { RecordKind, RowOf } from '../../record-store.ts';
import type { FieldsOf } from '../../visibility/policy.ts';
import type { VisibleTable } from '../../visibility/relation.ts';
import { concerns, linkedTo } from '../linked.ts';
import type { ProcuratorialSuggestion, ProcuratorialSuggestionFilter, ProcuratorialSuggestionOrder } from '../types.ts';
import { procuratorialSuggestion } from './visibility.ts';

/** A procuratorial suggestion as it stands in its table on the day of asking, under the SDL's names. */
export type ProcuratorialSuggestionRow = RowOf<ProcuratorialSuggestion, 'case' | 'history'> & { caseId: string };

const table: VisibleTable<FieldsOf<ProcuratorialSuggestion>, never> = {
  name: 'procuratorial_suggestions',
  visibility: procuratorialSuggestion,
  columns: {
    id: 'id',
    code: 'jurisdiction',
    document_number: 'documentNumber',
    case_id: 'case',
    agency: 'agency',
    urgent: 'urgent',
    issued_on: 'issuedOn',
    due_on: 'dueOn',
    replied_on: 'repliedOn',
    field: 'field',
    content: 'content',
    received_on: 'receivedOn',
    deadline_policy: 'deadlinePolicy',
    reply: 'reply',
    state: 'state',
  },
  elsewhere: { history: 'history' },
  facts: {},
  standings: {
    HANDLER: concerns,
    LINKED_CONGRESS: (identity) =>
      linkedTo(identity, (sent) => sql`case_id in (select case_id from conversion_receipts where ${sent})`),
  },
};

/** 检察建议. Procuratorial suggestions. */
export const procuratorialSuggestionKind: RecordKind<
  ProcuratorialSuggestionRow,
  ProcuratorialSuggestionFilter,
  ProcuratorialSuggestionOrder
> = {
  type: 'ProcuratorialSuggestion',
  table,
  columns: (day) => sql`id, code, document_number as "documentNumber", case_id as "caseId", agency, urgent,
    issued_on as "issuedOn", due_on as "dueOn", replied_on as "repliedOn", field, content,
    received_on as "receivedOn", deadline_policy as "deadlinePolicy", reply, ${stateOn(day)} as state`,
  orders: {
    ISSUED_ON_ASC: byDay('issued_on'),
    ISSUED_ON_DESC: byDay('issued_on'),
    DUE_ON_ASC: byDay('due_on'),
    DUE_ON_DESC: byDay('due_on'),
  },
  usualOrder: 'ISSUED_ON_DESC',
  matching: (filter, day) => [
    ...isOneOf(stateOn(day), filter.state),
    ...equals('urgent', filter.urgent),
    ...isOneOf('field', filter.field),
    ...inYear('issued_on', filter.year),
  ],
  statistics: (day) => ({
    dimensions: {
      YEAR: { field: 'year', expression: yearOf('issued_on') },
      FIELD: { field: 'field', expression: sql`field` },
      STATE: { field: 'state', expression: stateOn(day) },
    },
    measures: {
      count: sql`count(*)`,
      replied: sql`count(*) filter (where replied_on is not null)`,
      repliedInTime: sql`count(*) filter (where replied_on <= due_on)`,
      overdue: sql`count(*) filter (where ${stateOn(day)} = 'OVERDUE')`,
    },
    ratios: { inTimeRate: { numerator: ['repliedInTime'], denominator: ['count'] } },
  }),
  parts: { history: historyPart },
};

/** Where it stands on a day: the last day for the reply is still in time (两高解释 art. 21). */
export function stateOn(day: string): Sql {
  return sql`case when state in ('ISSUED', 'RECEIVED') and due_on < ${day}::date then 'OVERDUE' else state end`;
}
