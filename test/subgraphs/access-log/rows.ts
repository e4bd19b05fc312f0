import { globalId } from '../../../schema/global-id.ts';
import { ownedDatabase, someDay, type OwnedDatabase } from '../owned-database.ts';
import { AccessLogStore } from '../../../subgraphs/access-log/store.ts';
import { callerOf, staffOf } from '../../callers.ts';

/** A row of the table `access_log`. */
export interface AccessLogColumns {
  id: string;
  position: number;
  code: string;
  at: string;
  subject: string;
  name: string;
  organ: string;
  organ_code: string;
  roles: string[];
  purpose: string | null;
  operation_name: string | null;
  operation_hash: string;
  request_id: string;
  types: string[];
  row_counts: number[];
  previous_hash: string;
  hash: string;
}

/** When the answers were given: two at once, and those that end a day in Asia/Shanghai and begin the next. */
const instants = [
  '2026-05-30T15:59:59.999Z',
  '2026-05-30T16:00:00.000Z',
  '2026-06-01T02:00:00.000Z',
  '2026-06-01T02:00:00.000Z',
  '2026-06-01T15:59:59.999Z',
  '2026-06-01T16:00:00.000Z',
  '2026-05-29T03:00:00.001Z',
];

/** Entries of 醴陵市, whose clocks did not all go alike: a later place may have an earlier time. */
export const entries: readonly AccessLogColumns[] = instants.map((at, index) => ({
  id: globalId('430281', 'AccessLogEntry', `suggestions-${String(index + 1).padStart(12, '0')}`),
  position: index + 1,
  code: '430281',
  at,
  subject: `staff-${index % 3}`,
  name: '工作人员',
  organ: '湖南省人大常委会',
  organ_code: '43',
  roles: ['CONGRESS_STAFF'],
  purpose: null,
  operation_name: null,
  operation_hash: '00',
  request_id: `r${index % 4}`,
  types: [['Suggestion'], ['Suggestion', 'Conversion'], ['AccessLogEntry']][index % 3] ?? [],
  row_counts: [[20], [1, 2], [0]][index % 3] ?? [],
  previous_hash: '',
  hash: `hash of ${index + 1}`,
}));

/** 醴陵市's database with these entries. */
export function openLog(): Promise<OwnedDatabase> {
  return ownedDatabase('suggestions', { access_log: entries }, '430281');
}

/** The log as the city's own staff reads it. */
export function storeOf(database: OwnedDatabase): AccessLogStore {
  return new AccessLogStore(database.on(someDay, callerOf(staffOf('430281'))));
}
