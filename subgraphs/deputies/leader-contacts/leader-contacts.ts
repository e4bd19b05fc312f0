import sql from 'sql-template-tag';
import { historyPart } from '../../commands.ts';
import { equals, isOneOf } from '../../conditions.ts';
import { byCode, byNumber } from '../../page.ts';
import type { RecordKind, RowOf } from '../../record-store.ts';
import type { FieldsOf } from '../../visibility/policy.ts';
import type { VisibleTable } from '../../visibility/relation.ts';
import type { LeaderContact, LeaderContactFilter, LeaderContactOrder } from '../types.ts';
import { leaderContact } from './visibility.ts';

/** A leader's contact as it stands in its table, under the SDL's names. */
export type LeaderContactRow = RowOf<LeaderContact, 'deputy' | 'items' | 'history'>;

const table: VisibleTable<FieldsOf<LeaderContact>, never> = {
  name: 'leader_contacts',
  visibility: leaderContact,
  columns: {
    id: 'id',
    code: 'jurisdiction',
    level: 'level',
    leader: 'leader',
    organ: 'organ',
    deputy_id: 'deputyId',
    year: 'year',
    programme: 'programme',
    state: 'state',
    planned: 'planned',
    done: 'done',
  },
  elsewhere: { items: 'items', history: 'history' },
  facts: {},
  standings: {
    DEPUTY: ({ roles, deputies }) => roles.includes('DEPUTY') && sql`array[deputy_id] && ${deputies}::text[]`,
  },
};

/** 领导干部联系代表. Which leaders are in contact with which deputies, and how much of it was done. */
export const leaderContactKind: RecordKind<LeaderContactRow, LeaderContactFilter, LeaderContactOrder> = {
  type: 'LeaderContact',
  table,
  orders: { JURISDICTION_ASC: byCode('code'), YEAR_DESC: byNumber('year'), YEAR_ASC: byNumber('year') },
  usualOrder: 'JURISDICTION_ASC',
  matching: (filter) => [
    ...equals('year', filter.year),
    ...isOneOf('level', filter.level),
    ...isOneOf('state', filter.state),
    ...equals('deputy_id', filter.deputy),
  ],
  statistics: {
    dimensions: {
      LEVEL: { field: 'level', expression: sql`level` },
      YEAR: { field: 'year', expression: sql`year` },
      STATE: { field: 'state', expression: sql`state` },
    },
    measures: {
      count: sql`count(*)`,
      done: sql`count(*) filter (where state = 'DONE')`,
      itemsPlanned: sql`coalesce(sum(planned), 0)`,
      itemsDone: sql`coalesce(sum(done), 0)`,
    },
    ratios: { completion: { numerator: ['itemsDone'], denominator: ['itemsPlanned'] } },
  },
  parts: {
    items: {
      table: 'leader_contact_items',
      of: 'contact_id',
      columns: sql`kind, done_on as "doneOn", note`,
      order: sql`position`,
      most: 5,
    },
    history: historyPart,
  },
};
