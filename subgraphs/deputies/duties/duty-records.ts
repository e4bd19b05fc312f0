import sql from 'sql-template-tag';
import { historyPart } from '../../commands.ts';
import { equals, isOneOf } from '../../conditions.ts';
import { byCode, byDay } from '../../page.ts';
import type { RecordKind, RowOf } from '../../record-store.ts';
import type { FieldsOf } from '../../visibility/policy.ts';
import type { VisibleTable } from '../../visibility/relation.ts';
import type { DutyRecord, DutyRecordFilter, DutyRecordOrder } from '../types.ts';
import { type DutyRecordFact, dutyRecord } from './visibility.ts';

/** A duty record as it stands in its table, under the SDL's names. */
export type DutyRecordRow = RowOf<DutyRecord, 'deputy' | 'history'> & { deputyId: string };

const table: VisibleTable<FieldsOf<DutyRecord>, DutyRecordFact> = {
  name: 'duty_records',
  visibility: dutyRecord,
  columns: {
    id: 'id',
    code: 'jurisdiction',
    level: 'level',
    deputy_id: 'deputy',
    kind: 'kind',
    day: 'day',
    year: 'year',
    minutes: 'minutes',
    note: 'note',
    state: 'state',
  },
  elsewhere: { history: 'history' },
  facts: { DUTY_RECORDED: sql`state = 'RECORDED'` },
  standings: { DEPUTY: ({ roles, deputies }) => roles.includes('DEPUTY') && sql`deputy_id = any(${deputies})` },
};

/** 履职记录. What a deputy did, when and how long, recorded by the congress and public (代表法 2025, art. 58). */
export const dutyRecordKind: RecordKind<DutyRecordRow, DutyRecordFilter, DutyRecordOrder> = {
  type: 'DutyRecord',
  table,
  orders: {
    DAY_DESC: byDay('day'),
    DAY_ASC: byDay('day'),
    JURISDICTION_ASC: byCode('code'),
  },
  usualOrder: 'DAY_DESC',
  matching: (filter) => [
    ...equals('deputy_id', filter.deputy),
    ...isOneOf('kind', filter.kind),
    ...equals('year', filter.year),
    ...isOneOf('state', filter.state),
  ],
  statistics: {
    dimensions: {
      LEVEL: { field: 'level', expression: sql`level` },
      KIND: { field: 'kind', expression: sql`kind` },
      YEAR: { field: 'year', expression: sql`year` },
    },
    measures: {
      count: sql`count(*)`,
      minutes: sql`coalesce(sum(minutes), 0)`,
    },
    ratios: {},
  },
  parts: { history: historyPart },
};
