import sql from 'sql-template-tag';
import { historyPart } from '../../commands.ts';
import { equals, isOneOf } from '../../conditions.ts';
import { byCode, byDay } from '../../page.ts';
import type { RecordKind, RowOf } from '../../record-store.ts';
import type { FieldsOf } from '../../visibility/policy.ts';
import type { VisibleTable } from '../../visibility/relation.ts';
import type { TrainingSession, TrainingSessionFilter, TrainingSessionOrder } from '../types.ts';
import { trainingSession } from './visibility.ts';

/** A training session as it stands in its table, under the SDL's names. */
export type TrainingSessionRow = RowOf<TrainingSession, 'attendees' | 'history'>;

const table: VisibleTable<FieldsOf<TrainingSession>, never> = {
  name: 'training_sessions',
  visibility: trainingSession,
  columns: {
    id: 'id',
    code: 'jurisdiction',
    level: 'level',
    topic: 'topic',
    planned_for: 'plannedFor',
    year: 'year',
    place: 'place',
    outside: 'outside',
    state: 'state',
    held_on: 'heldOn',
    attendance: 'attendance',
    deputies_trained: 'deputiesTrained',
  },
  elsewhere: { attendees: 'attendees', history: 'history' },
  facts: {},
};

/** 培训班. Deputies are trained by their congress (代表法 2025: the standing committee organises it). */
export const trainingSessionKind: RecordKind<TrainingSessionRow, TrainingSessionFilter, TrainingSessionOrder> = {
  type: 'TrainingSession',
  table,
  orders: {
    PLANNED_FOR_DESC: byDay('planned_for'),
    JURISDICTION_ASC: byCode('code'),
  },
  usualOrder: 'PLANNED_FOR_DESC',
  matching: (filter) => [...equals('year', filter.year), ...isOneOf('state', filter.state), ...equals('outside', filter.outside)],
  statistics: {
    dimensions: {
      LEVEL: { field: 'level', expression: sql`level` },
      STATE: { field: 'state', expression: sql`state` },
      YEAR: { field: 'year', expression: sql`year` },
    },
    measures: {
      count: sql`count(*)`,
      held: sql`count(*) filter (where state = 'HELD')`,
      attendance: sql`coalesce(sum(attendance), 0)`,
      outsideAttendance: sql`coalesce(sum(attendance) filter (where outside), 0)`,
      deputiesTrained: sql`coalesce(sum(deputies_trained), 0)`,
    },
    ratios: {},
  },
  parts: {
    attendees: { table: 'training_attendees', of: 'session_id', columns: sql`deputy_id as id`, order: sql`position`, most: 500 },
    history: historyPart,
  },
};
