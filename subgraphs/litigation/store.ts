import sql, { type Sql } from 'sql-template-tag';
import { equals, isOneOf, isWithin, yearOf } from '../conditions.ts';
import type { Owner } from '../owner.ts';
import { type Page, byDay } from '../page.ts';
import { type RecordKind, RecordStore } from '../record-store.ts';
import type { LitigationCase, LitigationCaseFilter, LitigationCaseOrder, QueryLitigationCasesArgs } from './types.ts';

export type { ClueRow } from './clues.ts';
export type { ProcuratorialSuggestionRow } from './procuratorial-suggestions.ts';
export type { ConversionReceiptRow } from './receipts.ts';

/** A case as it stands in its table, under the SDL's names. */
export type LitigationCaseRow = Pick<
  LitigationCase,
  'id' | 'caseNumber' | 'kind' | 'field' | 'agency' | 'state' | 'filedOn' | 'closedOn' | 'fromSuggestion'
> & { code: string };

const kind: RecordKind<LitigationCaseOrder> = {
  type: 'LitigationCase',
  columns: sql`id, code, case_number as "caseNumber", kind, field, agency, state, filed_on as "filedOn", closed_on as "closedOn",
    from_suggestion as "fromSuggestion"`,
  from: sql`litigation_cases`,
  orders: { FILED_ON_ASC: byDay('filed_on'), FILED_ON_DESC: byDay('filed_on') },
};

/** All reading of cases from one procuratorate's database, for one request. */
export class LitigationCaseStore extends RecordStore<LitigationCaseRow, LitigationCaseOrder> {
  constructor(owner: Owner) {
    super(owner, kind);
  }

  /** The cases of the procuratorates at and below a place, a page at a time. Throws BAD_PAGE_SIZE, BAD_CURSOR. */
  page({ within, filter, orderBy, first, after }: QueryLitigationCasesArgs): Page<LitigationCaseRow> {
    return this.list([isWithin(within), ...matching(filter)], orderBy ?? 'FILED_ON_DESC', first, after);
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
