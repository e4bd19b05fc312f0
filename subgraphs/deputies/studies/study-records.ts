import sql from 'sql-template-tag';
import { historyPart } from '../../commands.ts';
import { equals, isOneOf } from '../../conditions.ts';
import { byCode, byDay } from '../../page.ts';
import type { RecordKind, RowOf } from '../../record-store.ts';
import type { FieldsOf } from '../../visibility/policy.ts';
import type { VisibleTable } from '../../visibility/relation.ts';
import type { StudyRecord, StudyRecordFilter, StudyRecordOrder } from '../types.ts';
import { type StudyRecordFact, studyRecord } from './visibility.ts';

/** A study record as it stands in its table, under the SDL's names. */
export type StudyRecordRow = RowOf<StudyRecord, 'deputy' | 'history'> & { deputyId: string };

const table: VisibleTable<FieldsOf<StudyRecord>, StudyRecordFact> = {
  name: 'study_records',
  visibility: studyRecord,
  columns: {
    id: 'id',
    code: 'jurisdiction',
    level: 'level',
    deputy_id: 'deputy',
    source: 'source',
    day: 'day',
    year: 'year',
    minutes: 'minutes',
    note: 'note',
    state: 'state',
  },
  elsewhere: { history: 'history' },
  facts: { STUDY_RECORDED: sql`state = 'RECORDED'` },
  standings: { DEPUTY: ({ roles, deputies }) => roles.includes('DEPUTY') && sql`deputy_id = any(${deputies})` },
};

/** 学习记录. What a deputy studied, when, where from and how long. */
export const studyRecordKind: RecordKind<StudyRecordRow, StudyRecordFilter, StudyRecordOrder> = {
  type: 'StudyRecord',
  table,
  orders: { DAY_DESC: byDay('day'), DAY_ASC: byDay('day'), JURISDICTION_ASC: byCode('code') },
  usualOrder: 'DAY_DESC',
  matching: (filter) => [
    ...equals('deputy_id', filter.deputy),
    ...isOneOf('source', filter.source),
    ...equals('year', filter.year),
    ...isOneOf('state', filter.state),
  ],
  statistics: {
    dimensions: {
      LEVEL: { field: 'level', expression: sql`level` },
      SOURCE: { field: 'source', expression: sql`source` },
      YEAR: { field: 'year', expression: sql`year` },
    },
    measures: { count: sql`count(*)`, minutes: sql`coalesce(sum(minutes), 0)` },
    ratios: {},
  },
  parts: { history: historyPart },
};
