import sql from 'sql-template-tag';
import { historyPart } from '../../commands.ts';
import { equals, isOneOf } from '../../conditions.ts';
import { byDay } from '../../page.ts';
import type { RecordKind, RowOf } from '../../record-store.ts';
import type { Bulletin, BulletinFilter, BulletinOrder } from '../../suggestions/types.ts';
import { type Half, isOfPartner } from '../halves.ts';
import { isInAudience } from './audience.ts';
import { bulletinOf } from './visibility.ts';

/** One half of a bulletin as it stands in its table, under the SDL's names; both halves have the same columns. */
export type BulletinRow = RowOf<Bulletin, 'partner' | 'counterpart' | 'audience' | 'replaces' | 'replacedBy' | 'history'> & {
  partner: string;
  counterpartId: string | null;
  /** Each organ as `kind code name`. */
  audience: readonly string[];
  replacesId: string | null;
  replacedById: string | null;
};

/** 定期通报. The halves that one kind of organ keeps. */
export function bulletinKindOf(half: Half): RecordKind<BulletinRow, BulletinFilter, BulletinOrder> {
  return {
    type: `${half.prefix}Bulletin`,
    table: {
      name: 'bulletins',
      visibility: bulletinOf(half),
      columns: {
        id: 'id',
        code: 'jurisdiction',
        state: 'state',
        lead_organ: 'leadOrgan',
        partner: 'partner',
        counterpart_id: 'counterpart',
        number: 'number',
        title: 'title',
        text: 'text',
        period_from: 'periodFrom',
        period_to: 'periodTo',
        year: 'year',
        figures: 'figures',
        audience_figures: 'audienceFigures',
        audience: 'audience',
        drafted_on: 'draftedOn',
        issued_on: 'issuedOn',
        received_on: 'receivedOn',
        remarks: 'remarks',
        remarked_on: 'remarkedOn',
        replaces_id: 'replaces',
        replaced_by_id: 'replacedBy',
        withdrawal_reason: 'withdrawalReason',
      },
      elsewhere: { history: 'history' },
      facts: { ISSUED: sql`issued_on is not null` },
      standings: { PARTNER: (identity) => isOfPartner(half, identity), AUDIENCE: isInAudience },
    },
    orders: { ISSUED_ON_ASC: byDay('issued_on', 'ASC'), ISSUED_ON_DESC: byDay('issued_on', 'DESC') },
    usualOrder: 'ISSUED_ON_DESC',
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
      },
      measures: {
        count: sql`count(*)`,
        received: sql`count(*) filter (where state = 'RECEIVED')`,
        remarked: sql`count(*) filter (where remarked_on is not null)`,
        replaced: sql`count(*) filter (where state = 'REPLACED')`,
        withdrawn: sql`count(*) filter (where state = 'WITHDRAWN')`,
      },
      ratios: {},
    },
    parts: { history: historyPart },
  };
}
