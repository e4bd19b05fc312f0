import sql, { type Sql } from 'sql-template-tag';
import { historyPart } from '../../commands.ts';
import { equals, inYear, isOneOf, yearOf } from '../../conditions.ts';
import { byDay } from '../../page.ts';
import { type RecordKind, type RowOf, columnsOf } from '../../record-store.ts';
import type { FieldsOf } from '../../visibility/policy.ts';
import type { VisibleTable } from '../../visibility/relation.ts';
import { concerns, linkedTo } from '../linked.ts';
import type { LitigationCase, LitigationCaseFilter, LitigationCaseOrder } from '../types.ts';
import { type CaseFact, litigationCase } from './visibility.ts';

/** A case as it stands in its table, under the SDL's names. */
export type LitigationCaseRow = RowOf<
  LitigationCase,
  'clues' | 'procuratorialSuggestions' | 'receipts' | 'clocks' | 'followUps' | 'history'
>;

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
    notified_on: 'notifiedOn',
    waiting_for: 'waitingFor',
    due_on: 'dueOn',
    court: 'court',
    sued_on: 'suedOn',
    judgment: 'judgment',
    judged_on: 'judgedOn',
    closure: 'closure',
    closure_reason: 'closureReason',
    outcome_document: 'outcomeDocument',
    outcome: 'outcome',
    disclosed_on: 'disclosedOn',
  },
  elsewhere: { clocks: 'clocks', followUps: 'followUps', history: 'history' },
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
  columns: (day) => sql`${columnsOf(table)}, coalesce(${overdueOn(day)}, false) as overdue`,
  orders: { FILED_ON_ASC: byDay('filed_on'), FILED_ON_DESC: byDay('filed_on') },
  usualOrder: 'FILED_ON_DESC',
  matching: (filter, day) => [
    ...equals('kind', filter.kind),
    ...isOneOf('field', filter.field),
    ...isOneOf('state', filter.state),
    ...equals('from_suggestion', filter.fromSuggestion),
    ...inYear('filed_on', filter.year),
    ...(filter.overdue == null ? [] : [filter.overdue ? overdueOn(day) : sql`(due_on is null or due_on >= ${day}::date)`]),
  ],
  statistics: (day) => ({
    dimensions: {
      YEAR: { field: 'year', expression: yearOf('filed_on') },
      KIND: { field: 'kind', expression: sql`kind` },
      FIELD: { field: 'field', expression: sql`field` },
      STATE: { field: 'state', expression: sql`state` },
    },
    measures: {
      count: sql`count(*)`,
      fromSuggestions: sql`count(*) filter (where from_suggestion)`,
      sued: sql`count(*) filter (where sued_on is not null)`,
      closed: sql`count(*) filter (where state = 'CLOSED')`,
      overdue: sql`count(*) filter (where ${overdueOn(day)})`,
    },
    ratios: {},
  }),
  parts: {
    clocks: {
      table: 'case_clocks',
      of: 'case_id',
      columns: sql`kind, policy, started_on as "startedOn", due_on as "dueOn"`,
      order: sql`position`,
      most: 100,
    },
    followUps: {
      table: 'case_follow_ups',
      of: 'case_id',
      columns: sql`followed_on as "followedOn", finding`,
      order: sql`position`,
      most: 100,
    },
    history: historyPart,
  },
};

/** Whether the time that runs is over on a day: the last day is still in time. */
function overdueOn(day: string): Sql {
  return sql`due_on < ${day}::date`;
}
