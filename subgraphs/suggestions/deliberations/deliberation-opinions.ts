import sql, { type Sql } from 'sql-template-tag';
import { historyPart } from '../../commands.ts';
import { equals, isOneOf } from '../../conditions.ts';
import { byCode, byDay } from '../../page.ts';
import type { RecordKind, RowOf } from '../../record-store.ts';
import type { FieldsOf } from '../../visibility/policy.ts';
import type { VisibleTable } from '../../visibility/relation.ts';
import { unitOf } from '../../visibility/settings.ts';
import { both } from '../../visibility/standing.ts';
import type { DeliberationOpinion, DeliberationOpinionFilter, DeliberationOpinionOrder } from '../types.ts';
import { deliberationOpinion } from './visibility.ts';

/** A deliberation opinion as it stands in its table, under the SDL's names. */
export type DeliberationOpinionRow = RowOf<DeliberationOpinion, 'deputy' | 'history'> & { deputyId: string };

const table: VisibleTable<FieldsOf<DeliberationOpinion>, never> = {
  name: 'deliberation_opinions',
  visibility: deliberationOpinion,
  columns: {
    id: 'id',
    code: 'jurisdiction',
    level: 'level',
    state: 'state',
    year: 'year',
    meeting: 'meeting',
    term: 'term',
    session: 'session',
    agenda_item: 'agendaItem',
    deputy_id: 'deputy',
    text: 'text',
    spoken_on: 'spokenOn',
    unit: 'unit',
    routed_on: 'routedOn',
    due_on: 'dueOn',
    handling: 'handling',
    handled_on: 'handledOn',
    feedback: 'feedback',
    fed_back_on: 'fedBackOn',
    satisfied: 'satisfied',
  },
  elsewhere: { history: 'history' },
  facts: {},
  standings: {
    DEPUTY: ({ roles, deputies }) => roles.includes('DEPUTY') && sql`deputy_id = any(${deputies}::text[])`,
    HANDLER: (identity) => {
      const unit = unitOf(identity);
      if (unit === null) return false;
      return both(sql`unit = ${unit.name}`, unit.place === null || sql`code = ${unit.place}`);
    },
  },
};

/** 审议发言意见. What deputies say in deliberations. */
export const deliberationOpinionKind: RecordKind<DeliberationOpinionRow, DeliberationOpinionFilter, DeliberationOpinionOrder> = {
  type: 'DeliberationOpinion',
  table,
  columns: (
    day,
  ) => sql`id, code, level, state, year, meeting, term, session, agenda_item as "agendaItem", deputy_id as "deputyId", text,
    spoken_on as "spokenOn", unit, routed_on as "routedOn", due_on as "dueOn", ${overdueOn(day)} as overdue, handling, handled_on as "handledOn",
    feedback, fed_back_on as "fedBackOn", satisfied`,
  orders: {
    SPOKEN_ON_ASC: byDay('spoken_on'),
    SPOKEN_ON_DESC: byDay('spoken_on'),
    JURISDICTION_ASC: byCode('code'),
  },
  usualOrder: 'SPOKEN_ON_DESC',
  matching: (filter, day) => [
    ...isOneOf('meeting', filter.meeting),
    ...isOneOf('state', filter.state),
    ...isOneOf('level', filter.level),
    ...equals('year', filter.year),
    ...equals(overdueOn(day), filter.overdue),
  ],
  statistics: (day) => ({
    dimensions: {
      LEVEL: { field: 'level', expression: sql`level` },
      YEAR: { field: 'year', expression: sql`year` },
      MEETING: { field: 'meeting', expression: sql`meeting` },
      STATE: { field: 'state', expression: sql`state` },
    },
    measures: {
      count: sql`count(*)`,
      routed: sql`count(routed_on)`,
      handled: sql`count(handled_on)`,
      fedBack: sql`count(fed_back_on)`,
      overdue: sql`count(*) filter (where ${overdueOn(day)})`,
    },
    ratios: { feedbackRate: { numerator: ['fedBack'], denominator: ['routed'] } },
  }),
  parts: { history: historyPart },
};

/** 逾期. It waits for its unit, and the last day that was set is over. Never null. */
function overdueOn(day: string): Sql {
  return sql`(state = 'ROUTED' and due_on is not null and due_on < ${day}::date)`;
}
