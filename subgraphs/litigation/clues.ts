import sql, { type Sql } from 'sql-template-tag';
import { equals, isOneOf, isWithin, yearOf } from '../conditions.ts';
import type { Owner } from '../owner.ts';
import { type Page, byDay } from '../page.ts';
import { type RecordKind, RecordStore } from '../record-store.ts';
import type { Clue, ClueFilter, ClueOrder, QueryCluesArgs } from './types.ts';

/** A clue as it stands in its table, under the SDL's names. */
export type ClueRow = Pick<Clue, 'id' | 'number' | 'source' | 'field' | 'summary' | 'state' | 'registeredOn' | 'assessedOn'> & {
  code: string;
  receiptId: string | null;
  caseId: string | null;
};

const kind: RecordKind<ClueOrder> = {
  type: 'Clue',
  columns: sql`id, code, number, source, field, summary, state, registered_on as "registeredOn", assessed_on as "assessedOn",
    receipt_id as "receiptId", case_id as "caseId"`,
  from: sql`clues`,
  orders: { REGISTERED_ON_ASC: byDay('registered_on'), REGISTERED_ON_DESC: byDay('registered_on') },
};

/** All reading of clues from one procuratorate's database, for one request. */
export class ClueStore extends RecordStore<ClueRow, ClueOrder> {
  readonly #ofCase = this.firstOf('case_id', 'registered_on');
  readonly #ofReceipt = this.firstOf('receipt_id', 'registered_on');

  constructor(owner: Owner) {
    super(owner, kind);
  }

  /** The clues of the procuratorates at and below a place, a page at a time. Throws BAD_PAGE_SIZE, BAD_CURSOR. */
  page({ within, filter, orderBy, first, after }: QueryCluesArgs): Page<ClueRow> {
    return this.list([isWithin(within), ...matching(filter)], orderBy ?? 'REGISTERED_ON_DESC', first, after);
  }

  /** The clues a case was filed on, earliest first, at most 20. */
  ofCase(litigationCase: string): Promise<ClueRow[]> {
    return this.#ofCase.load(litigationCase);
  }

  /** The clue registered for a conversion receipt, or null; a receipt has at most one. */
  async ofReceipt(receipt: string): Promise<ClueRow | null> {
    return (await this.#ofReceipt.load(receipt))[0] ?? null;
  }
}

function matching(filter: ClueFilter | null | undefined): Sql[] {
  if (filter == null) return [];
  return [
    ...isOneOf('source', filter.source),
    ...isOneOf('field', filter.field),
    ...isOneOf('state', filter.state),
    ...equals(yearOf('registered_on'), filter.year),
  ];
}
