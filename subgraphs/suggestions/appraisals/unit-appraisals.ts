import sql from 'sql-template-tag';
import { historyPart } from '../../commands.ts';
import { equals, isOneOf } from '../../conditions.ts';
import { byNumber } from '../../page.ts';
import type { RecordKind, RowOf } from '../../record-store.ts';
import type { FieldsOf } from '../../visibility/policy.ts';
import type { VisibleTable } from '../../visibility/relation.ts';
import { handlesAs } from '../supervision/handlers.ts';
import type { UnitAppraisal, UnitAppraisalFilter, UnitAppraisalOrder } from '../types.ts';
import { type UnitAppraisalFact, unitAppraisal } from './visibility.ts';

/** An appraisal as it stands in its table, under the SDL's names. */
export type UnitAppraisalRow = RowOf<UnitAppraisal, 'history'>;

const table: VisibleTable<FieldsOf<UnitAppraisal>, UnitAppraisalFact> = {
  name: 'unit_appraisals',
  visibility: unitAppraisal,
  columns: {
    id: 'id',
    code: 'jurisdiction',
    year: 'year',
    state: 'state',
    unit: 'unit',
    full_score: 'fullScore',
    score: 'score',
    suggestion_count: 'suggestionCount',
    on_time_count: 'onTimeCount',
    dissatisfied_count: 'dissatisfiedCount',
    basis: 'basis',
    scored_on: 'scoredOn',
    announced_on: 'announcedOn',
  },
  elsewhere: { history: 'history' },
  facts: { APPRAISAL_ANNOUNCED: sql`state = 'ANNOUNCED'` },
  standings: { HANDLER: handlesAs('unit') },
};

/** 承办单位办理考核. What the handling of suggestions counted in units' yearly appraisals. */
export const unitAppraisalKind: RecordKind<UnitAppraisalRow, UnitAppraisalFilter, UnitAppraisalOrder> = {
  type: 'UnitAppraisal',
  table,
  orders: { YEAR_DESC: byNumber('year'), YEAR_ASC: byNumber('year') },
  usualOrder: 'YEAR_DESC',
  matching: (filter) => [...equals('year', filter.year), ...isOneOf('state', filter.state), ...equals('unit', filter.unit)],
  statistics: {
    dimensions: {
      YEAR: { field: 'year', expression: sql`year` },
      STATE: { field: 'state', expression: sql`state` },
    },
    measures: {
      count: sql`count(*)`,
      announced: sql`count(announced_on)`,
      score: sql`coalesce(sum(score), 0)`,
      fullScore: sql`coalesce(sum(full_score), 0)`,
      suggestions: sql`coalesce(sum(suggestion_count), 0)`,
      onTime: sql`coalesce(sum(on_time_count), 0)`,
      dissatisfied: sql`coalesce(sum(dissatisfied_count), 0)`,
    },
    ratios: {
      scoreShare: { numerator: ['score'], denominator: ['fullScore'] },
      onTimeShare: { numerator: ['onTime'], denominator: ['suggestions'] },
    },
  },
  parts: { history: historyPart },
};
