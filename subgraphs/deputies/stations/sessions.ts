import sql from 'sql-template-tag';
import { historyPart } from '../../commands.ts';
import { isOneOf } from '../../conditions.ts';
import { type Page, byDay } from '../../page.ts';
import type { Reading } from '../../reading.ts';
import { type RecordKind, RecordStore, type RowOf } from '../../record-store.ts';
import type { FieldsOf } from '../../visibility/policy.ts';
import type { VisibleTable } from '../../visibility/relation.ts';
import type { StationSession, StationSessionFilter, StationSessionOrder } from '../types.ts';
import { stationSession } from './visibility.ts';

/** A session as it stands in its table, under the SDL's names. */
export type StationSessionRow = RowOf<StationSession, 'station' | 'deputies' | 'history'> & { stationId: string };

const table: VisibleTable<FieldsOf<StationSession>, never> = {
  name: 'station_sessions',
  visibility: stationSession,
  columns: {
    id: 'id',
    code: 'jurisdiction',
    station_id: 'station',
    session_on: 'on',
    kind: 'kind',
    state: 'state',
    received: 'received',
    deputy_count: 'deputyCount',
    demands_met: 'demandsMet',
    disputes_mediated: 'disputesMediated',
  },
  elsewhere: { deputies: 'deputies', history: 'history' },
  facts: {},
};

/** The sessions of stations, with those that come next. */
export class StationSessions extends RecordStore<StationSessionRow, StationSessionFilter, StationSessionOrder> {
  constructor(reading: Reading) {
    super(reading, sessionKind);
  }

  /** The next sessions of a station, from the day of asking on. Throws BAD_PAGE_SIZE. */
  next(station: string, first: unknown): Page<StationSessionRow> {
    const conditions = [sql`station_id = ${station}`, sql`session_on >= ${this.day}::date`, sql`state = 'SCHEDULED'`];
    return this.pageOf(conditions, { orderBy: 'SESSION_ON_ASC', first });
  }
}

/** 进站活动. Sessions at contact stations. */
export const sessionKind: RecordKind<StationSessionRow, StationSessionFilter, StationSessionOrder> = {
  type: 'StationSession',
  table,
  columns: sql`id, code, station_id as "stationId", session_on as "on", kind, state, received, deputy_count as "deputyCount",
    demands_met as "demandsMet", disputes_mediated as "disputesMediated"`,
  orders: { SESSION_ON_ASC: byDay('session_on'), SESSION_ON_DESC: byDay('session_on') },
  usualOrder: 'SESSION_ON_DESC',
  matching: (filter) => [
    ...isOneOf('kind', filter.kind),
    ...isOneOf('state', filter.state),
    ...(filter.from == null ? [] : [sql`session_on >= ${filter.from}::date`]),
    ...(filter.to == null ? [] : [sql`session_on <= ${filter.to}::date`]),
  ],
  statistics: {
    dimensions: { KIND: { field: 'kind', expression: sql`kind` }, STATE: { field: 'state', expression: sql`state` } },
    measures: {
      count: sql`count(*)`,
      held: sql`count(*) filter (where state = 'HELD')`,
      received: sql`coalesce(sum(received), 0)`,
      attended: sql`coalesce(sum(deputy_count), 0)`,
      demandsMet: sql`coalesce(sum(demands_met), 0)`,
      disputesMediated: sql`coalesce(sum(disputes_mediated), 0)`,
    },
    ratios: {},
  },
  parts: {
    deputies: { table: 'session_deputies', of: 'session_id', columns: sql`deputy_id as id`, order: sql`position`, most: 50 },
    history: historyPart,
  },
};
