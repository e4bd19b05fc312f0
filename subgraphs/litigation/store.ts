import sql, { type Sql } from 'sql-template-tag';
import { equals, isOneOf, isWithin, yearOf } from '../conditions.ts';
import { type Page, byDay } from '../page.ts';
import type { Reading } from '../reading.ts';
import { type RecordKind, RecordStore } from '../record-store.ts';
import type { Grouped, Statistics } from '../statistics.ts';
import type { FieldsOf } from '../visibility/policy.ts';
import { concerns, linkedTo } from './linked.ts';
import type {
  LitigationCase,
  LitigationCaseFilter,
  LitigationCaseOrder,
  QueryLitigationCasesArgs,
  QueryLitigationCaseStatisticsArgs,
} from './types.ts';
import { type CaseFact, litigationCase } from './visibility.ts';

export type { ClueRow } from './clues.ts';
export type { ProcuratorialSuggestionRow } from './procuratorial-suggestions.ts';
export type { ConversionReceiptRow } from './receipts.ts';

/** A case as it stands in its table, under the SDL's names. */
export type LitigationCaseRow = Pick<
  LitigationCase,
  'id' | 'caseNumber' | 'kind' | 'field' | 'agency' | 'state' | 'filedOn' | 'closedOn' | 'fromSuggestion'
> & { code: string };

const kind: RecordKind<LitigationCaseOrder, FieldsOf<LitigationCase>, CaseFact> = {
  type: 'LitigationCase',
  table: {
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
  },
  columns: sql`id, code, case_number as "caseNumber", kind, field, agency, state, filed_on as "filedOn", closed_on as "closedOn",
    from_suggestion as "fromSuggestion"`,
  orders: { FILED_ON_ASC: byDay('filed_on'), FILED_ON_DESC: byDay('filed_on') },
};

const statistics: Statistics = {
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
};

/** All reading of cases from one procuratorate's database, through one caller's eyes. */
export class LitigationCaseStore extends RecordStore<LitigationCaseRow, LitigationCaseOrder> {
  constructor(reading: Reading) {
    super(reading, kind);
  }

  /** The cases of the procuratorates at and below a place, a page at a time. Throws BAD_PAGE_SIZE, BAD_CURSOR. */
  page({ within, filter, orderBy, first, after }: QueryLitigationCasesArgs): Page<LitigationCaseRow> {
    return this.list([isWithin(within), ...matching(filter)], orderBy ?? 'FILED_ON_DESC', first, after);
  }

  /** Cases at and below a place, counted. Throws BAD_INPUT, BAD_PAGE_SIZE, FORBIDDEN. */
  statistics({ within, filter, ...question }: QueryLitigationCaseStatisticsArgs): Promise<Grouped> {
    return this.counted(statistics, within, { conditions: [isWithin(within), ...matching(filter)], ...question });
  }
}

function matching(filter: LitigationCaseFilter | null | undefined): Sql[] {
  if (filter == null) return [];
  return [
    ...equals('kind', filter.kind),
    ...isOneOf('field', filter.field),
    ...isOneOf('state', filter.state),
    ...equals('from_suggestion', filter.fromSuggestion),
    ...equals(yearOf('filed_on'), filter.year),
  ];
}
