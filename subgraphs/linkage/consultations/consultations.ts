import sql, { type Sql } from 'sql-template-tag';
import { historyPart } from '../../commands.ts';
import { equals, isOneOf } from '../../conditions.ts';
import { byDay } from '../../page.ts';
import { type RecordKind, type RowOf, columnsOf } from '../../record-store.ts';
import type { Consultation, ConsultationFilter, ConsultationOrder } from '../../suggestions/types.ts';
import type { FieldsOf } from '../../visibility/policy.ts';
import type { VisibleTable } from '../../visibility/relation.ts';
import { type Half, isPartner } from '../halves.ts';
import { consultationOf } from './visibility.ts';

/** One half of a consultation as it stands in its table on the day of asking, under the SDL's names; both halves have the same columns. */
export type ConsultationRow = RowOf<
  Consultation,
  'partner' | 'counterpart' | 'suggestions' | 'procuratorialSuggestions' | 'linkedSupervision' | 'history'
> & {
  partner: string;
  counterpartId: string | null;
  suggestionIds: string[];
  procuratorialSuggestionIds: string[];
  linkedSupervisionId: string | null;
};

/** 会商. The halves that one kind of organ keeps. */
export function consultationKindOf(half: Half): RecordKind<ConsultationRow, ConsultationFilter, ConsultationOrder> {
  const table: VisibleTable<FieldsOf<Consultation>, never> = {
    name: 'consultations',
    visibility: consultationOf(half),
    columns: {
      id: 'id',
      code: 'jurisdiction',
      kind: 'kind',
      state: 'state',
      lead_organ: 'leadOrgan',
      partner: 'partner',
      counterpart_id: 'counterpart',
      topics: 'topics',
      suggestion_ids: 'suggestions',
      procuratorial_suggestion_ids: 'procuratorialSuggestions',
      linked_supervision_id: 'linkedSupervision',
      called_on: 'calledOn',
      meets_on: 'meetsOn',
      year: 'year',
      venue: 'venue',
      answered_on: 'answeredOn',
      proposed_day: 'proposedDay',
      answer_reason: 'answerReason',
      participants: 'participants',
      minutes: 'minutes',
      agreements: 'agreements',
      agreement_count: 'agreementCount',
      settled_count: 'settledCount',
      due_on: 'dueOn',
      closed_on: 'closedOn',
    },
    elsewhere: { history: 'history' },
    facts: {},
    standings: half.organ === 'CONGRESS' ? {} : { LINKED_CONGRESS: isPartner },
  };
  return {
    type: `${half.prefix}Consultation`,
    table,
    columns: (day) => sql`${columnsOf(table)}, ${overdueOn(day)} as overdue`,
    orders: { MEETS_ON_ASC: byDay('meets_on'), MEETS_ON_DESC: byDay('meets_on') },
    usualOrder: 'MEETS_ON_DESC',
    matching: (filter, day) => [
      ...isOneOf('kind', filter.kind),
      ...isOneOf('state', filter.state),
      ...equals('lead_organ', filter.leadOrgan),
      ...equals('year', filter.year),
      ...equals(overdueOn(day), filter.overdue),
    ],
    statistics: (day) => ({
      dimensions: {
        YEAR: { field: 'year', expression: sql`year` },
        KIND: { field: 'kind', expression: sql`kind` },
        STATE: { field: 'state', expression: sql`state` },
        LEAD_ORGAN: { field: 'leadOrgan', expression: sql`lead_organ` },
      },
      measures: {
        count: sql`count(*)`,
        held: sql`count(*) filter (where state in ('HELD', 'FOLLOW_UP', 'CLOSED'))`,
        agreements: sql`coalesce(sum(agreement_count), 0)`,
        settled: sql`coalesce(sum(settled_count), 0)`,
        overdue: sql`count(*) filter (where ${overdueOn(day)})`,
        closed: sql`count(*) filter (where state = 'CLOSED')`,
      },
      ratios: {},
    }),
    parts: { history: historyPart },
  };
}

/** Whether an agreement that is not settled was due before a day. */
function overdueOn(day: string): Sql {
  return sql`(due_on is not null and due_on < ${day}::date)`;
}
