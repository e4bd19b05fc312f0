import sql from 'sql-template-tag';
import { historyPart } from '../../commands.ts';
import { equals, isOneOf } from '../../conditions.ts';
import { byCode, byNumber } from '../../page.ts';
import type { RecordKind, RowOf } from '../../record-store.ts';
import type { FieldsOf } from '../../visibility/policy.ts';
import type { VisibleTable } from '../../visibility/relation.ts';
import type { DeputyAssessment, DeputyAssessmentFilter, DeputyAssessmentOrder } from '../types.ts';
import { deputyAssessment } from './visibility.ts';

/** A deputy assessment as it stands in its table, under the SDL's names. */
export type DeputyAssessmentRow = RowOf<DeputyAssessment, 'deputy' | 'history'> & { deputyId: string };

const table: VisibleTable<FieldsOf<DeputyAssessment>, never> = {
  name: 'deputy_assessments',
  visibility: deputyAssessment,
  columns: {
    id: 'id',
    code: 'jurisdiction',
    level: 'level',
    deputy_id: 'deputy',
    year: 'year',
    state: 'state',
    self_score: 'selfScore',
    group_score: 'groupScore',
    confirmed_score: 'confirmedScore',
    grade: 'grade',
    confirmed_on: 'confirmedOn',
  },
  elsewhere: { history: 'history' },
  facts: {},
  standings: { DEPUTY: ({ roles, deputies }) => roles.includes('DEPUTY') && sql`deputy_id = any(${deputies})` },
};

/** 履职考核. A deputy's year, scored three times: by the deputy, by the group, and by the congress, which confirms it with a grade. */
export const deputyAssessmentKind: RecordKind<DeputyAssessmentRow, DeputyAssessmentFilter, DeputyAssessmentOrder> = {
  type: 'DeputyAssessment',
  table,
  orders: {
    YEAR_DESC: byNumber('year'),
    JURISDICTION_ASC: byCode('code'),
  },
  usualOrder: 'YEAR_DESC',
  matching: (filter) => [
    ...equals('deputy_id', filter.deputy),
    ...equals('year', filter.year),
    ...isOneOf('state', filter.state),
    ...isOneOf('grade', filter.grade),
  ],
  statistics: {
    dimensions: {
      LEVEL: { field: 'level', expression: sql`level` },
      YEAR: { field: 'year', expression: sql`year` },
      STATE: { field: 'state', expression: sql`state` },
      GRADE: { field: 'grade', expression: sql`grade` },
    },
    measures: {
      count: sql`count(*)`,
      confirmed: sql`count(*) filter (where state = 'CONFIRMED')`,
      outstanding: sql`count(*) filter (where grade = 'OUTSTANDING')`,
    },
    ratios: { outstandingShare: { numerator: ['outstanding'], denominator: ['confirmed'] } },
  },
  parts: { history: historyPart },
};
