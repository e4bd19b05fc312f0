import sql from 'sql-template-tag';
import { historyPart } from '../../commands.ts';
import { equals, isOneOf } from '../../conditions.ts';
import { byDay, byNumber } from '../../page.ts';
import type { RecordKind, RowOf } from '../../record-store.ts';
import type { FieldsOf } from '../../visibility/policy.ts';
import type { VisibleTable } from '../../visibility/relation.ts';
import type { KeySupervision, KeySupervisionFilter, KeySupervisionOrder } from '../types.ts';
import { handlesAs } from './handlers.ts';
import { keySupervision } from './visibility.ts';

/** A key supervision as it stands in its table, under the SDL's names. */
export type KeySupervisionRow = RowOf<KeySupervision, 'suggestions' | 'visits' | 'history'> & { suggestionIds: string[] };

const table: VisibleTable<FieldsOf<KeySupervision>, never> = {
  name: 'key_supervisions',
  visibility: keySupervision,
  columns: {
    id: 'id',
    code: 'jurisdiction',
    year: 'year',
    state: 'state',
    suggestion_ids: 'suggestions',
    suggestion_count: 'suggestionCount',
    decision: 'decision',
    decided_on: 'decidedOn',
    supervising_leader: 'supervisingLeader',
    handling_leader: 'handlingLeader',
    committee: 'committee',
    unit: 'unit',
    plan: 'plan',
    visit_count: 'visitCount',
    report: 'report',
    appraisal: 'appraisal',
    closed_on: 'closedOn',
  },
  elsewhere: { visits: 'visits', history: 'history' },
  facts: {},
  standings: { HANDLER: handlesAs('unit') },
};

/** 重点督办. Suggestions under key supervision. */
export const keySupervisionKind: RecordKind<KeySupervisionRow, KeySupervisionFilter, KeySupervisionOrder> = {
  type: 'KeySupervision',
  table,
  orders: {
    YEAR_ASC: byNumber('year'),
    YEAR_DESC: byNumber('year'),
    DECIDED_ON_ASC: byDay('decided_on'),
    DECIDED_ON_DESC: byDay('decided_on'),
  },
  usualOrder: 'YEAR_DESC',
  matching: (filter) => [
    ...equals('year', filter.year),
    ...isOneOf('state', filter.state),
    ...equals('committee', filter.committee),
    ...equals('unit', filter.unit),
  ],
  statistics: {
    dimensions: {
      YEAR: { field: 'year', expression: sql`year` },
      STATE: { field: 'state', expression: sql`state` },
    },
    measures: {
      count: sql`count(*)`,
      suggestions: sql`sum(suggestion_count)`,
      visits: sql`sum(visit_count)`,
      closed: sql`count(*) filter (where state = 'CLOSED')`,
    },
    ratios: {},
  },
  parts: {
    visits: {
      table: 'supervision_visits',
      of: 'key_supervision_id',
      columns: sql`visited_on as "visitedOn", participants, findings`,
      order: sql`position`,
      most: 100,
    },
    history: historyPart,
  },
};
