import sql, { type Sql } from 'sql-template-tag';
import { equals, isOneOf, isWithin, yearOf } from '../conditions.ts';
import type { Owner } from '../owner.ts';
import { type Page, byDay } from '../page.ts';
import { type RecordKind, RecordStore } from '../record-store.ts';
import type { Grouped, Statistics } from '../statistics.ts';
import type {
  Appointment,
  AppointmentFilter,
  AppointmentOrder,
  QueryAppointmentsArgs,
  QueryAppointmentStatisticsArgs,
} from './types.ts';

/** An appointment or removal as it stands in its table, under the SDL's names. */
export type AppointmentRow = Omit<Appointment, 'jurisdiction'> & { code: string };

const kind: RecordKind<AppointmentOrder> = {
  type: 'Appointment',
  columns: sql`id, code, level, term, act, kind, nominee, post, organ, state, nominated_on as "nominatedOn",
    result_on as "resultOn", votes_for as "votesFor", votes_against as "votesAgainst", abstentions, members,
    oath_on as "oathOn", certificate_number as "certificateNumber"`,
  from: sql`appointments`,
  orders: {
    RESULT_ON_ASC: byDay('result_on', 'ASC'),
    RESULT_ON_DESC: byDay('result_on', 'DESC'),
    NOMINATED_ON_ASC: byDay('nominated_on'),
    NOMINATED_ON_DESC: byDay('nominated_on'),
  },
};

const passed = sql`state in ('VOTED_PASSED', 'ANNOUNCED', 'IN_OFFICE')`;

const statistics: Statistics = {
  from: sql`appointments`,
  dimensions: {
    TERM: { field: 'term', expression: sql`term` },
    YEAR: { field: 'year', expression: yearOf('result_on') },
    ACT: { field: 'act', expression: sql`act` },
    KIND: { field: 'kind', expression: sql`kind` },
    ORGAN: { field: 'organ', expression: sql`organ` },
    STATE: { field: 'state', expression: sql`state` },
  },
  measures: {
    count: sql`count(*)`,
    passed: sql`count(*) filter (where ${passed})`,
    oathMissing: sql`count(*) filter (where ${passed} and kind = 'APPOINT' and oath_on is null)`,
    certificateMissing: sql`count(*) filter (where ${passed} and kind = 'APPOINT' and certificate_number is null)`,
  },
  ratios: {},
};

/** All reading of appointments and removals from one owner's database, for one request. */
export class AppointmentStore extends RecordStore<AppointmentRow, AppointmentOrder> {
  constructor(owner: Owner) {
    super(owner, kind);
  }

  /** Those of the congresses at and below a place, a page at a time. Throws BAD_PAGE_SIZE, BAD_CURSOR. */
  page({ within, filter, orderBy, first, after }: QueryAppointmentsArgs): Page<AppointmentRow> {
    return this.list([isWithin(within), ...matching(filter)], orderBy ?? 'RESULT_ON_DESC', first, after);
  }

  /** Those of the congresses at and below a place, counted. Throws BAD_INPUT, BAD_PAGE_SIZE. */
  statistics({ within, filter, ...question }: QueryAppointmentStatisticsArgs): Promise<Grouped> {
    return this.counted(statistics, { conditions: [isWithin(within), ...matching(filter)], ...question });
  }
}

function matching(filter: AppointmentFilter | null | undefined): Sql[] {
  if (filter == null) return [];
  return [
    ...isOneOf('level', filter.level),
    ...equals('term', filter.term),
    ...isOneOf('act', filter.act),
    ...equals('kind', filter.kind),
    ...isOneOf('organ', filter.organ),
    ...isOneOf('state', filter.state),
    ...equals(yearOf('result_on'), filter.year),
  ];
}
