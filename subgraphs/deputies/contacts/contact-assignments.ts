import sql from 'sql-template-tag';
import { historyPart } from '../../commands.ts';
import { equals, isOneOf } from '../../conditions.ts';
import { byCode, byDay } from '../../page.ts';
import type { RecordKind, RowOf } from '../../record-store.ts';
import type { FieldsOf } from '../../visibility/policy.ts';
import type { VisibleTable } from '../../visibility/relation.ts';
import type { ContactAssignment, ContactAssignmentFilter, ContactAssignmentOrder } from '../types.ts';
import { contactAssignment } from './visibility.ts';

/** A contact assignment as it stands in its table, under the SDL's names. */
export type ContactAssignmentRow = RowOf<ContactAssignment, 'from' | 'to' | 'records' | 'history'>;

const table: VisibleTable<FieldsOf<ContactAssignment>, never> = {
  name: 'contact_assignments',
  visibility: contactAssignment,
  columns: {
    id: 'id',
    code: 'jurisdiction',
    level: 'level',
    kind: 'kind',
    from_id: 'fromId',
    to_id: 'toId',
    state: 'state',
    starts_on: 'startsOn',
    planned: 'planned',
    contacts: 'contacts',
    last_contact_on: 'lastContactOn',
    difficulties: 'difficulties',
    difficulties_solved: 'difficultiesSolved',
  },
  elsewhere: { records: 'records', history: 'history' },
  facts: {},
  standings: {
    DEPUTY: ({ roles, deputies }) => roles.includes('DEPUTY') && sql`array[from_id, to_id] && ${deputies}::text[]`,
  },
};

/** 联系安排. Who keeps in contact with whom. */
export const contactAssignmentKind: RecordKind<ContactAssignmentRow, ContactAssignmentFilter, ContactAssignmentOrder> = {
  type: 'ContactAssignment',
  table,
  orders: {
    JURISDICTION_ASC: byCode('code'),
    STARTS_ON_ASC: byDay('starts_on'),
    STARTS_ON_DESC: byDay('starts_on'),
  },
  usualOrder: 'JURISDICTION_ASC',
  matching: (filter) => [
    ...isOneOf('kind', filter.kind),
    ...isOneOf('level', filter.level),
    ...isOneOf('state', filter.state),
    ...equals('from_id', filter.fromId),
    ...equals('to_id', filter.toId),
  ],
  statistics: {
    dimensions: {
      LEVEL: { field: 'level', expression: sql`level` },
      KIND: { field: 'kind', expression: sql`kind` },
      STATE: { field: 'state', expression: sql`state` },
    },
    measures: {
      count: sql`count(*)`,
      done: sql`count(*) filter (where state = 'DONE')`,
      planned: sql`coalesce(sum(planned), 0)`,
      contacts: sql`coalesce(sum(contacts), 0)`,
      difficulties: sql`coalesce(sum(difficulties), 0)`,
      difficultiesSolved: sql`coalesce(sum(difficulties_solved), 0)`,
    },
    ratios: { solvedShare: { numerator: ['difficultiesSolved'], denominator: ['difficulties'] } },
  },
  parts: {
    history: historyPart,
    records: {
      table: 'contact_records',
      of: 'assignment_id',
      columns: sql`position, contacted_on as "contactedOn", mode, note, difficulty, solved_on as "solvedOn"`,
      order: sql`position`,
      most: 90,
    },
  },
};
