import sql, { type Sql } from 'sql-template-tag';
import { equals, isOneOf, isWithin, yearOf } from '../conditions.ts';
import { type Page, byDay } from '../page.ts';
import type { Reading } from '../reading.ts';
import { type RecordKind, RecordStore } from '../record-store.ts';
import type { Grouped, Statistics } from '../statistics.ts';
import type { FieldsOf } from '../visibility/policy.ts';
import type {
  Conversion,
  ConversionFilter,
  ConversionOrder,
  QueryConversionsArgs,
  QueryConversionStatisticsArgs,
} from './types.ts';
import { conversion } from './visibility.ts';

/** The congress's half of a conversion as it stands in its table, under the SDL's names. */
export type ConversionRow = Pick<
  Conversion,
  'id' | 'direction' | 'field' | 'state' | 'sentOn' | 'decidedOn' | 'declineReason'
> & { code: string; suggestionId: string | null; caseId: string | null; receiptId: string | null };

const kind: RecordKind<ConversionOrder, FieldsOf<Conversion>, never> = {
  type: 'Conversion',
  table: {
    name: 'conversions',
    visibility: conversion,
    columns: {
      id: 'id',
      code: 'jurisdiction',
      direction: 'direction',
      field: 'field',
      state: 'state',
      suggestion_id: 'suggestion',
      case_id: 'case',
      receipt_id: 'receipt',
      sent_on: 'sentOn',
      decided_on: 'decidedOn',
      decline_reason: 'declineReason',
    },
    facts: {},
  },
  columns: sql`id, code, direction, field, state, suggestion_id as "suggestionId", case_id as "caseId",
    receipt_id as "receiptId", sent_on as "sentOn", decided_on as "decidedOn", decline_reason as "declineReason"`,
  orders: { SENT_ON_ASC: byDay('sent_on'), SENT_ON_DESC: byDay('sent_on') },
};

const statistics: Statistics = {
  dimensions: {
    YEAR: { field: 'year', expression: yearOf('sent_on') },
    STATE: { field: 'state', expression: sql`state` },
    FIELD: { field: 'field', expression: sql`field` },
    DIRECTION: { field: 'direction', expression: sql`direction` },
  },
  measures: {
    count: sql`count(*)`,
    registered: sql`count(*) filter (where state <> 'SENT')`,
    converted: sql`count(*) filter (where state in ('CONVERTED', 'FED_BACK'))`,
    declined: sql`count(*) filter (where state = 'NOT_CONVERTED')`,
  },
  ratios: { conversionRate: { numerator: ['converted'], denominator: ['count'] } },
};

/** All reading of conversions from one owner's database, through one caller's eyes. */
export class ConversionStore extends RecordStore<ConversionRow, ConversionOrder> {
  readonly #ofSuggestion = this.firstOf('suggestion_id', 'sent_on');

  constructor(reading: Reading) {
    super(reading, kind);
  }

  /** The conversions at and below a place, a page at a time. Throws BAD_PAGE_SIZE, BAD_CURSOR. */
  page({ within, filter, orderBy, first, after }: QueryConversionsArgs): Page<ConversionRow> {
    return this.list([isWithin(within), ...matching(filter)], orderBy ?? 'SENT_ON_DESC', first, after);
  }

  /** Conversions at and below a place, counted. Throws BAD_INPUT, BAD_PAGE_SIZE. */
  statistics({ within, filter, ...question }: QueryConversionStatisticsArgs): Promise<Grouped> {
    return this.counted(statistics, within, { conditions: [isWithin(within), ...matching(filter)], ...question });
  }

  /** The conversions of a suggestion, earliest first, at most 20. */
  ofSuggestion(suggestion: string): Promise<ConversionRow[]> {
    return this.#ofSuggestion.load(suggestion);
  }
}

function matching(filter: ConversionFilter | null | undefined): Sql[] {
  if (filter == null) return [];
  return [
    ...equals('direction', filter.direction),
    ...isOneOf('state', filter.state),
    ...isOneOf('field', filter.field),
    ...equals(yearOf('sent_on'), filter.year),
  ];
}
