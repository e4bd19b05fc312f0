import sql from 'sql-template-tag';
import { historyPart } from '../../commands.ts';
import { inYear, isOneOf, yearOf } from '../../conditions.ts';
import { byDay } from '../../page.ts';
import type { RecordKind, RowOf } from '../../record-store.ts';
import type { FieldsOf } from '../../visibility/policy.ts';
import type { VisibleTable } from '../../visibility/relation.ts';
import { either } from '../../visibility/standing.ts';
import { linkedTo, referredBy } from '../linked.ts';
import type { Clue, ClueFilter, ClueOrder } from '../types.ts';
import { clue } from './visibility.ts';

/** A clue as it stands in its table, under the SDL's names. */
export type ClueRow = RowOf<
  Clue,
  'receipt' | 'opinion' | 'contactPoint' | 'case' | 'place' | 'movedTo' | 'reporters' | 'history'
> & {
  receiptId: string | null;
  opinionId: string | null;
  contactPointId: string | null;
  caseId: string | null;
  place: string | null;
  movedTo: string | null;
};

const table: VisibleTable<FieldsOf<Clue>, never> = {
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
    opinion_id: 'opinion',
    contact_point_id: 'contactPoint',
    case_id: 'case',
    place: 'place',
    unit: 'unit',
    sent_by: 'sentBy',
    decline_reason: 'declineReason',
    moved_to: 'movedTo',
    moved_from: 'movedFrom',
  },
  elsewhere: { reporters: 'reporters', history: 'history' },
  facts: {},
  standings: {
    LINKED_CONGRESS: (identity) =>
      either([
        linkedTo(identity, (sent) => sql`receipt_id in (select id from conversion_receipts where ${sent})`),
        referredBy(identity),
      ]),
  },
};

/** 线索. Clues. */
export const clueKind: RecordKind<ClueRow, ClueFilter, ClueOrder> = {
  type: 'Clue',
  table,
  orders: {
    // A day that the caller may not see counts as none.
    REGISTERED_ON_ASC: byDay('registered_on', 'ASC'),
    REGISTERED_ON_DESC: byDay('registered_on', 'DESC'),
  },
  usualOrder: 'REGISTERED_ON_DESC',
  matching: (filter) => [
    ...isOneOf('source', filter.source),
    ...isOneOf('field', filter.field),
    ...isOneOf('state', filter.state),
    ...inYear('registered_on', filter.year),
  ],
  statistics: {
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
    ratios: { fromSuggestionsRate: { numerator: ['fromSuggestions'], denominator: ['count'] } },
    smallCells: { cell: 'count', measures: ['count', 'filed', 'fromSuggestions'], ratios: ['fromSuggestionsRate'] },
  },
  parts: {
    reporters: { table: 'clue_reporters', of: 'clue_id', columns: sql`name, phone`, order: sql`clue_id`, most: 1 },
    history: historyPart,
  },
};
