import sql from 'sql-template-tag';
import { historyPart } from '../../commands.ts';
import { equals, isOneOf } from '../../conditions.ts';
import { byCode, byDay } from '../../page.ts';
import type { RecordKind, RowOf } from '../../record-store.ts';
import type { FieldsOf } from '../../visibility/policy.ts';
import type { VisibleTable } from '../../visibility/relation.ts';
import type { VisitReport, VisitReportFilter, VisitReportOrder } from '../types.ts';
import { type VisitReportFact, visitReport } from './visibility.ts';

/** A visit report as it stands in its table, under the SDL's names. */
export type VisitReportRow = RowOf<VisitReport, 'activity' | 'history'> & { activityId: string };

const table: VisibleTable<FieldsOf<VisitReport>, VisitReportFact> = {
  name: 'visit_reports',
  visibility: visitReport,
  columns: {
    id: 'id',
    code: 'jurisdiction',
    level: 'level',
    activity_id: 'activity',
    title: 'title',
    findings: 'findings',
    filed_on: 'filedOn',
    year: 'year',
    state: 'state',
    forwarded_to: 'forwardedTo',
    forwarded_on: 'forwardedOn',
    feedback: 'feedback',
    feedback_on: 'feedbackOn',
    published: 'published',
  },
  elsewhere: { history: 'history' },
  facts: { VISIT_REPORT_PUBLISHED: sql`published` },
};

/** 视察调研报告. What an activity found, forwarded to those who must act on it, with what they answered (代表法 2025, ch. 4). */
export const visitReportKind: RecordKind<VisitReportRow, VisitReportFilter, VisitReportOrder> = {
  type: 'VisitReport',
  table,
  orders: {
    FILED_ON_DESC: byDay('filed_on'),
    JURISDICTION_ASC: byCode('code'),
  },
  usualOrder: 'FILED_ON_DESC',
  matching: (filter) => [
    ...equals('year', filter.year),
    ...isOneOf('state', filter.state),
    ...equals('published', filter.published),
  ],
  statistics: {
    dimensions: {
      LEVEL: { field: 'level', expression: sql`level` },
      STATE: { field: 'state', expression: sql`state` },
      YEAR: { field: 'year', expression: sql`year` },
    },
    measures: {
      count: sql`count(*)`,
      answered: sql`count(*) filter (where state = 'FEEDBACK')`,
    },
    ratios: {},
  },
  parts: { history: historyPart },
};
