import sql, { type Sql } from 'sql-template-tag';
import { equals, isWithin } from '../conditions.ts';
import { ownCoverage } from '../owner.ts';
import { type Orders, type Page, byInstant, page } from '../page.ts';
import type { Reading } from '../reading.ts';
import type { FieldsOf, Visibility } from '../visibility/policy.ts';
import { type VisibleTable, visibleTo } from '../visibility/relation.ts';
// The log is the same in every subgraph, and so are its types.
import type { AccessLogEntry, AccessLogFilter, AccessLogOrder, QuerySuggestionAccessLogArgs } from '../suggestions/types.ts';

/** An entry as it stands in its table, under the SDL's names. */
export type AccessLogEntryRow = AccessLogEntry;

/** What the log is asked. */
export type AccessLogQuestion = Pick<QuerySuggestionAccessLogArgs, 'within' | 'filter' | 'orderBy' | 'after'> & {
  first?: number | null;
};

/** 查阅记录. The staff of the organ that keeps the log, and auditors there or above. */
export const accessLogEntry: Visibility<FieldsOf<AccessLogEntry>> = {
  records: [{ data: '查阅记录', when: 'ALWAYS', readers: { OWN_CONGRESS: 'YES', PROCURATORATE: 'YES', AUDITOR: 'YES' } }],
  fields: {
    id: 'AS_THE_RECORD',
    position: 'AS_THE_RECORD',
    at: 'AS_THE_RECORD',
    subject: 'AS_THE_RECORD',
    name: 'AS_THE_RECORD',
    organ: 'AS_THE_RECORD',
    organCode: 'AS_THE_RECORD',
    roles: 'AS_THE_RECORD',
    purpose: 'AS_THE_RECORD',
    operationName: 'AS_THE_RECORD',
    operationHash: 'AS_THE_RECORD',
    requestId: 'AS_THE_RECORD',
    records: 'AS_THE_RECORD',
    hash: 'AS_THE_RECORD',
  },
  counts: 'WHAT_THEY_READ',
  purposeOf: [],
};

const table: VisibleTable<FieldsOf<AccessLogEntry>, never> = {
  name: 'access_log',
  visibility: accessLogEntry,
  columns: {
    id: 'id',
    position: 'position',
    code: 'id',
    at: 'at',
    subject: 'subject',
    name: 'name',
    organ: 'organ',
    organ_code: 'organCode',
    roles: 'roles',
    purpose: 'purpose',
    operation_name: 'operationName',
    operation_hash: 'operationHash',
    request_id: 'requestId',
    types: 'records',
    row_counts: 'records',
    hash: 'hash',
  },
  facts: {},
};

const columns = sql`id, position, at, subject, name, organ, organ_code as "organCode", roles, purpose, operation_name as "operationName",
  operation_hash as "operationHash", request_id as "requestId", hash,
  (
    select json_agg(json_build_object('type', type, 'rows', rows) order by place)
    from unnest(types, row_counts) with ordinality as given (type, rows, place)
  ) as records`;

const orders: Orders<AccessLogOrder> = { AT_ASC: byInstant('at'), AT_DESC: byInstant('at') };

/** All reading of an owner's access log, through one caller's eyes. */
export class AccessLogStore {
  readonly #reading: Reading;

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  /** The entries of the owner, if its place is at or below `within`, a page at a time. Throws BAD_PAGE_SIZE, BAD_CURSOR. */
  page({ within, filter, orderBy, first, after }: AccessLogQuestion): Page<AccessLogEntryRow> {
    const { owner, caller } = this.#reading;
    const order = orderBy ?? 'AT_DESC';
    // Also who only counts them, or finds none, has asked for them.
    this.#reading.note('AccessLogEntry', 0);
    const list = {
      columns,
      from: visibleTo(table, caller, owner.code),
      conditions: [isWithin(within), ...matching(filter)],
      order,
      sortKey: orders[order],
      first,
      after,
    };
    return page(this.#reading, list, ownCoverage(owner), (rows) => this.#reading.note('AccessLogEntry', rows));
  }
}

function matching(filter: AccessLogFilter | null | undefined): Sql[] {
  if (filter == null) return [];
  const { type, from, to } = filter;
  return [
    ...equals('subject', filter.subject),
    ...equals('request_id', filter.requestId),
    ...(type == null ? [] : [sql`types @> ${[type]}::text[]`]),
    ...(from == null ? [] : [sql`at >= ${from}::timestamp at time zone 'Asia/Shanghai'`]),
    ...(to == null ? [] : [sql`at < (${to}::date + 1)::timestamp at time zone 'Asia/Shanghai'`]),
  ];
}
