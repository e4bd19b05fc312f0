import sql from 'sql-template-tag';
import { historyPart } from '../../commands.ts';
import { equals, isOneOf } from '../../conditions.ts';
import { byNumber } from '../../page.ts';
import type { RecordKind, RowOf } from '../../record-store.ts';
import type { FieldsOf } from '../../visibility/policy.ts';
import type { VisibleTable } from '../../visibility/relation.ts';
import type { SuggestionAward, SuggestionAwardFilter, SuggestionAwardOrder } from '../types.ts';
import { type SuggestionAwardFact, suggestionAward } from './visibility.ts';

/** An award as it stands in its table, under the SDL's names. */
export type SuggestionAwardRow = RowOf<SuggestionAward, 'suggestion' | 'leadSponsor' | 'history'> & {
  suggestionId: string;
  leadSponsor: string;
};

const table: VisibleTable<FieldsOf<SuggestionAward>, SuggestionAwardFact> = {
  name: 'suggestion_awards',
  visibility: suggestionAward,
  columns: {
    id: 'id',
    code: 'jurisdiction',
    year: 'year',
    state: 'state',
    suggestion_id: 'suggestion',
    lead_sponsor: 'leadSponsor',
    citation: 'citation',
    nominated_on: 'nominatedOn',
    decided_on: 'decidedOn',
    published_on: 'publishedOn',
  },
  elsewhere: { history: 'history' },
  facts: { AWARD_PUBLISHED: sql`state = 'PUBLISHED'` },
};

/** 优秀建议评选. Suggestions that were nominated for a year, chosen and made public. */
export const suggestionAwardKind: RecordKind<SuggestionAwardRow, SuggestionAwardFilter, SuggestionAwardOrder> = {
  type: 'SuggestionAward',
  table,
  orders: { YEAR_DESC: byNumber('year'), YEAR_ASC: byNumber('year') },
  usualOrder: 'YEAR_DESC',
  matching: (filter) => [
    ...equals('year', filter.year),
    ...isOneOf('state', filter.state),
    ...equals('lead_sponsor', filter.leadSponsor),
  ],
  statistics: {
    dimensions: {
      YEAR: { field: 'year', expression: sql`year` },
      STATE: { field: 'state', expression: sql`state` },
    },
    measures: {
      count: sql`count(*)`,
      chosen: sql`count(*) filter (where state in ('CHOSEN', 'PUBLISHED'))`,
      published: sql`count(published_on)`,
    },
    ratios: {},
  },
  parts: { history: historyPart },
};
