import sql from 'sql-template-tag';
import { historyPart } from '../../commands.ts';
import { equals, isOneOf } from '../../conditions.ts';
import { byDay } from '../../page.ts';
import type { RecordKind, RowOf } from '../../record-store.ts';
import type { Liaison, LiaisonFilter, LiaisonOrder } from '../../suggestions/types.ts';
import { type Half, isOfPartner } from '../halves.ts';
import { liaisonOf } from './visibility.ts';

/** One half of a liaison post as it stands in its table, under the SDL's names; both halves have the same columns. */
export type LiaisonRow = RowOf<Liaison, 'partner' | 'counterpart' | 'history'> & {
  partner: string;
  counterpartId: string | null;
};

/** 联络员. The halves that one kind of organ keeps. */
export function liaisonKindOf(half: Half): RecordKind<LiaisonRow, LiaisonFilter, LiaisonOrder> {
  return {
    type: `${half.prefix}Liaison`,
    table: {
      name: 'liaisons',
      visibility: liaisonOf(half),
      columns: {
        id: 'id',
        code: 'jurisdiction',
        state: 'state',
        lead_organ: 'organ',
        partner: 'partner',
        counterpart_id: 'counterpart',
        office: 'office',
        post: 'post',
        name: 'name',
        phone: 'phone',
        valid_from: 'validFrom',
        valid_to: 'validTo',
      },
      elsewhere: { history: 'history' },
      facts: {},
      standings: { PARTNER: (identity) => isOfPartner(half, identity) },
    },
    columns: sql`id, code, state, lead_organ as organ, partner, counterpart_id as "counterpartId", office, post, name, phone,
      valid_from as "validFrom", valid_to as "validTo"`,
    orders: { VALID_FROM_ASC: byDay('valid_from'), VALID_FROM_DESC: byDay('valid_from') },
    usualOrder: 'VALID_FROM_DESC',
    matching: (filter) => [...isOneOf('state', filter.state), ...equals('lead_organ', filter.organ)],
    statistics: {
      dimensions: {
        STATE: { field: 'state', expression: sql`state` },
        ORGAN: { field: 'organ', expression: sql`lead_organ` },
      },
      measures: { count: sql`count(*)`, named: sql`count(*) filter (where state = 'NAMED')` },
      ratios: {},
    },
    parts: { history: historyPart },
  };
}
