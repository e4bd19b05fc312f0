import sql, { type Sql } from 'sql-template-tag';
import { equals, isOneOf, isWithin, yearOf } from '../conditions.ts';
import { type Page, byDay } from '../page.ts';
import type { Reading } from '../reading.ts';
import { type RecordKind, RecordStore } from '../record-store.ts';
import type { Grouped, Statistics } from '../statistics.ts';
import type { FieldsOf } from '../visibility/policy.ts';
import { linkedTo } from './linked.ts';
import type { Clue, ClueFilter, ClueOrder, QueryCluesArgs, QueryClueStatisticsArgs } from './types.ts';
import { clue } from './visibility.ts';

/** A clue as it stands in its table, under the SDL's names. */
export type ClueRow = Pick<Clue, 'id' | 'number' | 'source' | 'field' | 'summary' | 'state' | 'registeredOn' | 'assessedOn'> & {
  code: string;
  receiptId: string | null;
  caseId: string | null;
};

const kind: RecordKind<ClueOrder, FieldsOf<Clue>, never> = {
  type: 'Clue',
  table: {
    name: 'clues',
    visibility: clue,
    columns: {
      id: 'id',
      code: 'jurisdiction',
      number: 'number',
      source: 'source',
      field: 'field',
      summary: 'summary',
      state: 'state',
      registered_on: 'registeredOn',
      assessed_on: 'assessedOn',
      receipt_id: 'receipt',
      case_id: 'case',
    },
    facts: {},
    standings: {
      LINKED_CONGRESS: (identity) =>
        linkedTo(identity, (sent) => sql`receipt_id in (select id from conversion_receipts where ${sent})`),
    },
  },
  columns: sql`id, code, number, source, field, summary, state, registered_on as "registeredOn", assessed_on as "assessedOn",
    receipt_id as "receiptId", case_id as "caseId"`,
  orders: {
    // A day that the caller may not see counts as none.
    REGISTERED_ON_ASC: byDay('registered_on', 'ASC'),
    REGISTERED_ON_DESC: byDay('registered_on', 'DESC'),
  },
};

const statistics: Statistics = {
  dimensions: {
    YEAR: { field: 'year', expression: yearOf('registered_on') },
    FIELD: { field: 'field', expression: sql`field` },
    SOURCE: { field: 'source', expression: sql`source` },
    STATE: { field: 'state', expression: sql`state` },
  },
  measures: {
    count: sql`count(*)`,
    filed: sql`count(*) filter (where state = 'FILED')`,
    fromSuggestions: sql`count(*) filter (where source = 'SUGGESTION')`,
  },
  ratios: {},
  smallCells: { cell: 'count', measures: ['count', 'filed', 'fromSuggestions'], ratios: [] },
};

/** All reading of clues from one procuratorate's database, through one caller's eyes. */
export class ClueStore extends RecordStore<ClueRow, ClueOrder> {
  readonly #ofCase = this.firstOf('case_id', 'registered_on');
  readonly #ofReceipt = this.firstOf('receipt_id', 'registered_on');

  constructor(reading: Reading) {
    super(reading, kind);
  }

  /** The clues of the procuratorates at and below a place, a page at a time. Throws BAD_PAGE_SIZE, BAD_CURSOR. */
  page({ within, filter, orderBy, first, after }: QueryCluesArgs): Page<ClueRow> {
    return this.list([isWithin(within), ...matching(filter)], orderBy ?? 'REGISTERED_ON_DESC', first, after);
  }

  /** Clues at and below a place, counted. Throws BAD_INPUT, BAD_PAGE_SIZE, FORBIDDEN. */
  statistics({ within, filter, ...question }: QueryClueStatisticsArgs): Promise<Grouped> {
    return this.counted(statistics, within, { conditions: [isWithin(within), ...matching(filter)], ...question });
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
