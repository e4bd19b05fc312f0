import sql from 'sql-template-tag';
import { historyPart } from '../../commands.ts';
import { equals, isOneOf } from '../../conditions.ts';
import { byDay } from '../../page.ts';
import type { RecordKind, RowOf } from '../../record-store.ts';
import type { LinkedSupervision, LinkedSupervisionFilter, LinkedSupervisionOrder } from '../../suggestions/types.ts';
import { type Half, isPartner } from '../halves.ts';
import { linkedSupervisionOf } from './visibility.ts';

/** One half of a joint supervision as it stands in its table, under the SDL's names; both halves have the same columns. */
export type LinkedSupervisionRow = RowOf<
  LinkedSupervision,
  'partner' | 'counterpart' | 'suggestion' | 'procuratorialSuggestion' | 'consultations' | 'history'
> & {
  partner: string;
  counterpartId: string | null;
  suggestionId: string | null;
  procuratorialSuggestionId: string | null;
};

/** 联合督促. The halves that one kind of organ keeps. */
export function linkedSupervisionKindOf(
  half: Half,
): RecordKind<LinkedSupervisionRow, LinkedSupervisionFilter, LinkedSupervisionOrder> {
  return {
    type: `${half.prefix}LinkedSupervision`,
    table: {
      name: 'linked_supervisions',
      visibility: linkedSupervisionOf(half),
      columns: {
        id: 'id',
        code: 'jurisdiction',
        state: 'state',
        lead_organ: 'leadOrgan',
        partner: 'partner',
        counterpart_id: 'counterpart',
        matter: 'matter',
        content: 'content',
        suggestion_id: 'suggestion',
        procuratorial_suggestion_id: 'procuratorialSuggestion',
        proposed_on: 'proposedOn',
        year: 'year',
        decided_on: 'decidedOn',
        decline_reason: 'declineReason',
        rounds: 'rounds',
        round_count: 'roundCount',
        closed_on: 'closedOn',
        outcome: 'outcome',
        result: 'result',
      },
      elsewhere: { history: 'history' },
      facts: {},
      standings: half.organ === 'CONGRESS' ? {} : { LINKED_CONGRESS: isPartner },
    },
    orders: { PROPOSED_ON_ASC: byDay('proposed_on'), PROPOSED_ON_DESC: byDay('proposed_on') },
    usualOrder: 'PROPOSED_ON_DESC',
    matching: (filter) => [
      ...isOneOf('state', filter.state),
      ...equals('lead_organ', filter.leadOrgan),
      ...equals('year', filter.year),
    ],
    statistics: {
      dimensions: {
        YEAR: { field: 'year', expression: sql`year` },
        STATE: { field: 'state', expression: sql`state` },
        LEAD_ORGAN: { field: 'leadOrgan', expression: sql`lead_organ` },
        OUTCOME: { field: 'outcome', expression: sql`outcome` },
      },
      measures: {
        count: sql`count(*)`,
        agreed: sql`count(*) filter (where state in ('AGREED', 'OPEN', 'CLOSED'))`,
        rounds: sql`coalesce(sum(round_count), 0)`,
        closed: sql`count(*) filter (where state = 'CLOSED')`,
        resolved: sql`count(*) filter (where outcome = 'RESOLVED')`,
        sued: sql`count(*) filter (where outcome = 'SUED')`,
      },
      ratios: {},
    },
    parts: { history: historyPart },
  };
}
