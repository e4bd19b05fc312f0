import sql from 'sql-template-tag';
import { historyPart } from '../../commands.ts';
import { equals, isOneOf } from '../../conditions.ts';
import { byCode, byDay } from '../../page.ts';
import type { RecordKind, RowOf } from '../../record-store.ts';
import type { FieldsOf } from '../../visibility/policy.ts';
import type { VisibleTable } from '../../visibility/relation.ts';
import type { DutyReport, DutyReportFilter, DutyReportOrder } from '../types.ts';
import { type DutyReportFact, dutyReport } from './visibility.ts';

/** A duty report as it stands in its table, under the SDL's names. */
export type DutyReportRow = RowOf<DutyReport, 'deputy' | 'host' | 'history'> & { deputyId: string; hostCode: string };

const table: VisibleTable<FieldsOf<DutyReport>, DutyReportFact> = {
  name: 'duty_reports',
  visibility: dutyReport,
  columns: {
    id: 'id',
    code: 'jurisdiction',
    level: 'level',
    deputy_id: 'deputy',
    host_code: 'host',
    year: 'year',
    scheduled_on: 'scheduledOn',
    place: 'place',
    state: 'state',
    reported_on: 'reportedOn',
    text: 'text',
    voters: 'voters',
    satisfied: 'satisfied',
    basically_satisfied: 'basicallySatisfied',
    dissatisfied: 'dissatisfied',
    published_on: 'publishedOn',
  },
  elsewhere: { history: 'history' },
  facts: { DUTY_REPORT_PUBLISHED: sql`state = 'PUBLISHED'` },
  standings: { DEPUTY: ({ roles, deputies }) => roles.includes('DEPUTY') && sql`deputy_id = any(${deputies})` },
};

/** 述职. A deputy reports to the voters who elected him or her, and they rate it (代表法 2025, art. 58). */
export const dutyReportKind: RecordKind<DutyReportRow, DutyReportFilter, DutyReportOrder> = {
  type: 'DutyReport',
  table,
  orders: {
    SCHEDULED_ON_DESC: byDay('scheduled_on'),
    SCHEDULED_ON_ASC: byDay('scheduled_on'),
    JURISDICTION_ASC: byCode('code'),
  },
  usualOrder: 'SCHEDULED_ON_DESC',
  matching: (filter) => [
    ...equals('deputy_id', filter.deputy),
    ...equals('host_code', filter.host),
    ...equals('year', filter.year),
    ...isOneOf('state', filter.state),
  ],
  statistics: {
    dimensions: {
      LEVEL: { field: 'level', expression: sql`level` },
      STATE: { field: 'state', expression: sql`state` },
      YEAR: { field: 'year', expression: sql`year` },
    },
    measures: {
      count: sql`count(*)`,
      reported: sql`count(*) filter (where reported_on is not null)`,
      published: sql`count(*) filter (where state = 'PUBLISHED')`,
      satisfied: sql`coalesce(sum(satisfied) filter (where state = 'PUBLISHED'), 0)`,
      voters: sql`coalesce(sum(voters) filter (where state = 'PUBLISHED'), 0)`,
    },
    ratios: { satisfaction: { numerator: ['satisfied'], denominator: ['voters'] } },
  },
  parts: { history: historyPart },
};
