import sql from 'sql-template-tag';
import { equals, inYear, isOneOf, yearOf } from '../conditions.ts';
import { byDay } from '../page.ts';
import type { RecordKind, RowOf } from '../record-store.ts';
import type { FieldsOf } from '../visibility/policy.ts';
import type { VisibleTable } from '../visibility/relation.ts';
import type { Conversion, ConversionFilter, ConversionOrder } from './types.ts';
import { conversion } from './visibility.ts';

/** The congress's half of a conversion as it stands in its table, under the SDL's names. */
export type ConversionRow = RowOf<Conversion, 'suggestion' | 'case' | 'receipt'> & {
  suggestionId: string | null;
  caseId: string | null;
  receiptId: string | null;
};

const table: VisibleTable<FieldsOf<Conversion>, never> = {
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
};

/** 衔接转化. The congress's halves of conversions. */
export const conversionKind: RecordKind<ConversionRow, ConversionFilter, ConversionOrder> = {
  type: 'Conversion',
  table,
  orders: { SENT_ON_ASC: byDay('sent_on'), SENT_ON_DESC: byDay('sent_on') },
  usualOrder: 'SENT_ON_DESC',
  matching: (filter) => [
    ...equals('direction', filter.direction),
    ...isOneOf('state', filter.state),
    ...isOneOf('field', filter.field),
    ...inYear('sent_on', filter.year),
  ],
  statistics: {
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
  },
};
