import sql from 'sql-template-tag';
import { historyPart } from '../../commands.ts';
import { equals, isOneOf } from '../../conditions.ts';
import { byNumber } from '../../page.ts';
import type { RecordKind, RowOf } from '../../record-store.ts';
import type { FieldsOf } from '../../visibility/policy.ts';
import type { VisibleTable } from '../../visibility/relation.ts';
import type { JointSupervision, JointSupervisionFilter, JointSupervisionOrder } from '../types.ts';
import { jointSupervision } from './visibility.ts';

/** A joint supervision as it stands in its table, under the SDL's names. */
export type JointSupervisionRow = RowOf<JointSupervision, 'suggestions' | 'rounds' | 'history'> & { suggestionIds: string[] };

const table: VisibleTable<FieldsOf<JointSupervision>, never> = {
  name: 'joint_supervisions',
  visibility: jointSupervision,
  columns: {
    id: 'id',
    code: 'jurisdiction',
    year: 'year',
    state: 'state',
    topic: 'topic',
    suggestion_ids: 'suggestions',
    suggestion_count: 'suggestionCount',
    committees: 'committees',
    started_on: 'startedOn',
    round_count: 'roundCount',
    result: 'result',
    concluded_on: 'concludedOn',
  },
  elsewhere: { rounds: 'rounds', history: 'history' },
  facts: {},
};

/** 联合督办. Suggestions for which several committees press together. */
export const jointSupervisionKind: RecordKind<JointSupervisionRow, JointSupervisionFilter, JointSupervisionOrder> = {
  type: 'JointSupervision',
  table,
  orders: { YEAR_ASC: byNumber('year'), YEAR_DESC: byNumber('year') },
  usualOrder: 'YEAR_DESC',
  matching: (filter) => [...equals('year', filter.year), ...isOneOf('state', filter.state)],
  statistics: {
    dimensions: {
      YEAR: { field: 'year', expression: sql`year` },
      STATE: { field: 'state', expression: sql`state` },
    },
    measures: {
      count: sql`count(*)`,
      suggestions: sql`sum(suggestion_count)`,
      rounds: sql`sum(round_count)`,
      concluded: sql`count(*) filter (where state = 'CONCLUDED')`,
    },
    ratios: {},
  },
  parts: {
    rounds: {
      table: 'joint_supervision_rounds',
      of: 'joint_supervision_id',
      columns: sql`round, held_on as "heldOn", findings`,
      order: sql`round`,
      most: 100,
    },
    history: historyPart,
  },
};
