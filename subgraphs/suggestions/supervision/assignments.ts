import sql, { type Sql } from 'sql-template-tag';
import { historyPart } from '../../commands.ts';
import { equals, isOneOf } from '../../conditions.ts';
import { byDay, byNumber } from '../../page.ts';
import type { RecordKind, RowOf } from '../../record-store.ts';
import type { FieldsOf } from '../../visibility/policy.ts';
import type { VisibleTable } from '../../visibility/relation.ts';
import type { SupervisionAssignment, SupervisionAssignmentFilter, SupervisionAssignmentOrder } from '../types.ts';
import { awaitingReply } from '../workflow.ts';
import { handlesAs } from './handlers.ts';
import { supervisionAssignment } from './visibility.ts';

/** A supervision assignment as it stands in its table, under the SDL's names, with what is counted of its unit. */
export type SupervisionAssignmentRow = RowOf<
  SupervisionAssignment,
  'history' | 'suggestionCount' | 'overdueSuggestionCount' | 'mode'
> & {
  /** How many suggestions the unit had, and how many of them are overdue. */
  counted: readonly [all: number, overdue: number];
};

const table: VisibleTable<FieldsOf<SupervisionAssignment>, never> = {
  name: 'supervision_assignments',
  visibility: supervisionAssignment,
  columns: {
    id: 'id',
    code: 'jurisdiction',
    year: 'year',
    state: 'state',
    committee: 'committee',
    unit: 'unit',
    threshold: 'threshold',
    due_on: 'dueOn',
    checked_on: 'checkedOn',
    checked_mode: 'checkedMode',
    findings: 'findings',
    result: 'result',
  },
  elsewhere: { history: 'history' },
  facts: {},
  standings: { HANDLER: handlesAs('unit') },
};

/** What is told of each suggestion of its congress that was assigned to the unit in the year, whatever its part. */
const ofHandled = (told: Sql): Sql => sql`(
  select ${told}
  from suggestions
  where suggestions.code = supervision_assignments.code
    and suggestions.id in (
      select suggestion_id
      from assignments
      where assignments.unit = supervision_assignments.unit
        and assigned_on between make_date(supervision_assignments.year, 1, 1) and make_date(supervision_assignments.year, 12, 31)
    )
)`;

/**
 * One entry for each of them, of all units at once, for counting: looked up unit by unit it takes seconds for thousands of them. An entry is the last day
 * for the reply, or null for one that waits for none.
 */
const handledByAll = sql`
  left join (
    select place, handler, in_year, array_agg(waiting_until) as entries
    from (
      select distinct suggestions.id, suggestions.code as place, assignments.unit as handler,
        extract(year from assignments.assigned_on)::int as in_year,
        case when suggestions.state = any(${awaitingReply}) then suggestions.due_on end as waiting_until
      from assignments
      join suggestions on suggestions.id = suggestion_id
    ) as assigned
    group by place, handler, in_year
  ) as handled on place = supervision_assignments.code and handler = supervision_assignments.unit
    and in_year = supervision_assignments.year`;

const countOf = (entries: Sql): Sql => sql`coalesce(cardinality(${entries}), 0)`;
const overdueOf = (entries: Sql, day: string): Sql =>
  sql`(select count(*)::int from unnest(${entries}) as until where until < ${day}::date)`;
/** As modeOf of the workflow says. */
const modeOf = (count: Sql): Sql => sql`(case when ${count} >= threshold then 'FIELD_VISIT' else 'DESK_REVIEW' end)`;

/** Both counts in one, so that a unit's suggestions are gone through once. */
const counted = (day: string): Sql =>
  ofHandled(sql`array[
    count(*)::int,
    count(*) filter (where suggestions.state = any(${awaitingReply}) and suggestions.due_on < ${day}::date)::int
  ]`);

/** Overdue (逾期) on a day: not checked, and the last day for it is over. */
const overdue = (day: string): Sql => sql`(state = 'ASSIGNED' and supervision_assignments.due_on < ${day}::date)`;

/** 对口督办. Units that committees supervise for a year. */
export const supervisionAssignmentKind: RecordKind<
  SupervisionAssignmentRow,
  SupervisionAssignmentFilter,
  SupervisionAssignmentOrder
> = {
  type: 'SupervisionAssignment',
  table,
  columns: (day) => sql`id, code, year, state, committee, unit, threshold, ${counted(day)} as counted,
    due_on as "dueOn", ${overdue(day)} as overdue,
    checked_on as "checkedOn", checked_mode as "checkedMode", findings, result`,
  orders: {
    YEAR_ASC: byNumber('year'),
    YEAR_DESC: byNumber('year'),
    DUE_ON_ASC: byDay('due_on'),
    DUE_ON_DESC: byDay('due_on'),
  },
  usualOrder: 'YEAR_DESC',
  matching: (filter, day) => [
    ...equals('year', filter.year),
    ...isOneOf('state', filter.state),
    ...isOneOf(modeOf(ofHandled(sql`count(*)`)), filter.mode),
    ...equals(overdue(day), filter.overdue),
    ...equals('committee', filter.committee),
    ...equals('unit', filter.unit),
  ],
  statistics: (day) => ({
    joined: handledByAll,
    dimensions: {
      YEAR: { field: 'year', expression: sql`year` },
      STATE: { field: 'state', expression: sql`state` },
      MODE: { field: 'mode', expression: modeOf(countOf(sql`entries`)) },
    },
    measures: {
      count: sql`count(*)`,
      suggestions: sql`sum(${countOf(sql`entries`)})`,
      overdue: sql`count(*) filter (where ${overdue(day)})`,
      overdueSuggestions: sql`sum(${overdueOf(sql`entries`, day)})`,
    },
    ratios: {},
  }),
  parts: { history: historyPart },
};
