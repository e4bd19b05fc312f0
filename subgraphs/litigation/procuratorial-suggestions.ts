import sql, { type Sql } from 'sql-template-tag';
import { equals, isOneOf, isWithin, yearOf } from '../conditions.ts';
import { today } from '../owner.ts';
import { type Orders, type Page, byDay } from '../page.ts';
import type { Reading } from '../reading.ts';
import { RecordStore } from '../record-store.ts';
import type { FieldsOf } from '../visibility/policy.ts';
import type { VisibleTable } from '../visibility/relation.ts';
import { concerns, linkedTo } from './linked.ts';
import type {
  ProcuratorialSuggestion,
  ProcuratorialSuggestionFilter,
  ProcuratorialSuggestionOrder,
  QueryProcuratorialSuggestionsArgs,
} from './types.ts';
import { procuratorialSuggestion } from './visibility.ts';

/** A procuratorial suggestion as it stands in its table on the day of asking, under the SDL's names. */
export type ProcuratorialSuggestionRow = Pick<
  ProcuratorialSuggestion,
  'id' | 'documentNumber' | 'agency' | 'urgent' | 'issuedOn' | 'dueOn' | 'repliedOn' | 'state'
> & { code: string; caseId: string };

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
  },
  facts: {},
  standings: {
    HANDLER: concerns,
    LINKED_CONGRESS: (identity) =>
      linkedTo(identity, (sent) => sql`case_id in (select case_id from conversion_receipts where ${sent})`),
  },
};

const orders: Orders<ProcuratorialSuggestionOrder> = {
  ISSUED_ON_ASC: byDay('issued_on'),
  ISSUED_ON_DESC: byDay('issued_on'),
  DUE_ON_ASC: byDay('due_on'),
  DUE_ON_DESC: byDay('due_on'),
};

/** All reading of procuratorial suggestions from one procuratorate's database, through one caller's eyes. */
export class ProcuratorialSuggestionStore extends RecordStore<ProcuratorialSuggestionRow, ProcuratorialSuggestionOrder> {
  readonly #today: string;
  readonly #ofCase = this.firstOf('case_id', 'issued_on');

  constructor(reading: Reading) {
    const day = today(reading.owner);
    const columns = sql`id, code, document_number as "documentNumber", case_id as "caseId", agency, urgent,
      issued_on as "issuedOn", due_on as "dueOn", replied_on as "repliedOn", ${stateOn(day)} as state`;
    super(reading, { type: 'ProcuratorialSuggestion', table, columns, orders });
    this.#today = day;
  }

  /** Those of the procuratorates at and below a place, a page at a time. Throws BAD_PAGE_SIZE, BAD_CURSOR. */
  page({ within, filter, orderBy, first, after }: QueryProcuratorialSuggestionsArgs): Page<ProcuratorialSuggestionRow> {
    return this.list([isWithin(within), ...matching(filter, this.#today)], orderBy ?? 'ISSUED_ON_DESC', first, after);
  }

  /** Those issued in a case, earliest first, at most 20. */
  ofCase(litigationCase: string): Promise<ProcuratorialSuggestionRow[]> {
    return this.#ofCase.load(litigationCase);
  }
}

/** Where it stands on a day: the last day for the reply is still in time (两高解释 art. 21). */
function stateOn(day: string): Sql {
  return sql`case when replied_on is not null then 'REPLIED' when due_on < ${day}::date then 'OVERDUE' else 'ISSUED' end`;
}

function matching(filter: ProcuratorialSuggestionFilter | null | undefined, day: string): Sql[] {
  if (filter == null) return [];
  return [
    ...isOneOf(stateOn(day), filter.state),
    ...equals('urgent', filter.urgent),
    ...equals(yearOf('issued_on'), filter.year),
  ];
}
