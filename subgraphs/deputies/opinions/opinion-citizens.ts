import sql from 'sql-template-tag';
import { byCode } from '../../page.ts';
import type { RecordKind, RowOf } from '../../record-store.ts';
import type { FieldsOf } from '../../visibility/policy.ts';
import type { VisibleTable } from '../../visibility/relation.ts';
import type { OpinionCitizen } from '../types.ts';
import { opinionCitizen } from './visibility.ts';

/** Who told an opinion, as it stands in its table, under the SDL's names. */
export type OpinionCitizenRow = RowOf<OpinionCitizen, 'opinion'> & { opinionId: string };

const table: VisibleTable<FieldsOf<OpinionCitizen>, never> = {
  name: 'opinion_citizens',
  visibility: opinionCitizen,
  columns: { id: 'id', code: 'jurisdiction', opinion_id: 'opinion', name: 'name', phone: 'phone', address: 'address' },
  facts: {},
  standings: {
    DEPUTY: ({ roles, deputies }) =>
      roles.includes('DEPUTY') && sql`opinion_id in (select id from citizen_opinions where deputy_id = any(${deputies}::text[]))`,
  },
};

/** 反映意见的群众. Who told opinions: found by id, and in no list. */
export const opinionCitizenKind: RecordKind<OpinionCitizenRow, never, 'JURISDICTION_ASC'> = {
  type: 'OpinionCitizen',
  table,
  orders: { JURISDICTION_ASC: byCode('code') },
  usualOrder: 'JURISDICTION_ASC',
};
