import sql from 'sql-template-tag';
import { historyPart } from '../../commands.ts';
import { equals, inYear, isOneOf, yearOf } from '../../conditions.ts';
import { byDay } from '../../page.ts';
import type { RecordKind, RowOf } from '../../record-store.ts';
import type { Identity } from '../../../schema/caller.ts';
import type { FieldsOf } from '../../visibility/policy.ts';
import type { VisibleTable } from '../../visibility/relation.ts';
import type { Holds } from '../../visibility/standing.ts';
import type { Conversion, ConversionFilter, ConversionOrder, ConversionState } from '../types.ts';
import { conversion } from './visibility.ts';

/** The congress's half of a conversion as it stands in its table, under the SDL's names. */
export type ConversionRow = RowOf<
  Conversion,
  'suggestion' | 'case' | 'receipt' | 'procuratorate' | 'deputy' | 'documents' | 'history'
> & {
  /** Null for who may not read them. */
  documents: Conversion['documents'] | null;
  suggestionId: string | null;
  caseId: string | null;
  receiptId: string | null;
  procuratorate: string;
  deputyId: string | null;
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
    procuratorate: 'procuratorate',
    title: 'title',
    issue: 'issue',
    deputy_id: 'deputy',
    documents: 'documents',
    outcome: 'outcome',
    sponsor_told_on: 'sponsorToldOn',
    due_on: 'dueOn',
  },
  elsewhere: { history: 'history' },
  facts: {},
  standings: { DEPUTY: concernsDeputy },
};

/** 代表. The one who is asked to make a suggestion of it, and the one who led the suggestion, once told. */
function concernsDeputy({ roles, deputies }: Identity): Holds {
  if (!roles.includes('DEPUTY') || deputies.length === 0) return false;
  return sql`(deputy_id = any(${deputies}) or (sponsor_told_on is not null and sponsor_id = any(${deputies})))`;
}

/** 已转化. The states of those of which a case, or a suggestion, was made. */
const converted: readonly ConversionState[] = [
  'CONVERTED',
  'DOCUMENTS_COPIED',
  'OUTCOME_COPIED',
  'SPONSOR_TOLD',
  'SUBMITTED',
  'REPLIED',
  'FED_BACK',
];

/** Where a conversion stands, as its figures tell it. */
export const conversionStands = {
  registered: sql`state <> 'SENT'`,
  converted: sql`state = any(${converted})`,
  declined: sql`state in ('NOT_CONVERTED', 'DECLINED')`,
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
      registered: sql`count(*) filter (where ${conversionStands.registered})`,
      converted: sql`count(*) filter (where ${conversionStands.converted})`,
      declined: sql`count(*) filter (where ${conversionStands.declined})`,
    },
    ratios: { conversionRate: { numerator: ['converted'], denominator: ['count'] } },
  },
  parts: { history: historyPart },
};
