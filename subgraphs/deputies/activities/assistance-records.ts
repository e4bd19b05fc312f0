import sql from 'sql-template-tag';
import { historyPart } from '../../commands.ts';
import { equals, isOneOf } from '../../conditions.ts';
import { byCode, byDay } from '../../page.ts';
import type { RecordKind, RowOf } from '../../record-store.ts';
import type { FieldsOf } from '../../visibility/policy.ts';
import type { VisibleTable } from '../../visibility/relation.ts';
import type { AssistanceRecord, AssistanceRecordFilter, AssistanceRecordOrder } from '../types.ts';
import { type AssistanceRecordFact, assistanceRecord } from './visibility.ts';

/** A assistance record as it stands in its table, under the SDL's names. */
export type AssistanceRecordRow = RowOf<AssistanceRecord, 'history'>;

const table: VisibleTable<FieldsOf<AssistanceRecord>, AssistanceRecordFact> = {
  name: 'assistance_records',
  visibility: assistanceRecord,
  columns: {
    id: 'id',
    code: 'jurisdiction',
    level: 'level',
    title: 'title',
    day: 'day',
    year: 'year',
    deputies_taking_part: 'deputiesTakingPart',
    people_contacted: 'peopleContacted',
    people_helped: 'peopleHelped',
    problems_solved: 'problemsSolved',
    funds: 'funds',
    projects: 'projects',
    state: 'state',
  },
  elsewhere: { history: 'history' },
  facts: { ASSISTANCE_RECORDED: sql`state = 'RECORDED'` },
};

/** 帮扶记录. What deputies did for people in need in a round of help: who was contacted and helped, what was solved, what money was raised. */
export const assistanceRecordKind: RecordKind<AssistanceRecordRow, AssistanceRecordFilter, AssistanceRecordOrder> = {
  type: 'AssistanceRecord',
  table,
  orders: {
    DAY_DESC: byDay('day'),
    JURISDICTION_ASC: byCode('code'),
  },
  usualOrder: 'DAY_DESC',
  matching: (filter) => [...equals('year', filter.year), ...isOneOf('state', filter.state)],
  statistics: {
    dimensions: {
      LEVEL: { field: 'level', expression: sql`level` },
      YEAR: { field: 'year', expression: sql`year` },
    },
    measures: {
      count: sql`count(*)`,
      deputiesTakingPart: sql`coalesce(sum(deputies_taking_part), 0)`,
      peopleContacted: sql`coalesce(sum(people_contacted), 0)`,
      peopleHelped: sql`coalesce(sum(people_helped), 0)`,
      problemsSolved: sql`coalesce(sum(problems_solved), 0)`,
      funds: sql`coalesce(sum(funds), 0)`,
      projects: sql`coalesce(sum(projects), 0)`,
    },
    ratios: {},
  },
  parts: { history: historyPart },
};
