import sql, { type Sql } from 'sql-template-tag';
import { equals, isOneOf, isWithin, yearOf } from '../conditions.ts';
import { type Page, byDay } from '../page.ts';
import type { Reading } from '../reading.ts';
import { type RecordKind, RecordStore } from '../record-store.ts';
import type { Grouped, Statistics } from '../statistics.ts';
import type { FieldsOf } from '../visibility/policy.ts';
import type { VisibleTable } from '../visibility/relation.ts';
import type {
  Appointment,
  AppointmentFilter,
  AppointmentOrder,
  QueryAppointmentsArgs,
  QueryAppointmentStatisticsArgs,
} from './types.ts';
import { type AppointmentFact, appointment } from './visibility.ts';

/** An appointment or removal as it stands in its table, under the SDL's names. */
export type AppointmentRow = Omit<Appointment, 'jurisdiction'> & { code: string };

const table: VisibleTable<FieldsOf<Appointment>, AppointmentFact> = {
  name: 'appointments',
  visibility: appointment,
  columns: {
    id: 'id',
    code: 'jurisdiction',
    level: 'level',
    term: 'term',
    act: 'act',
    kind: 'kind',
    nominee: 'nominee',
    post: 'post',
    organ: 'organ',
    state: 'state',
    nominated_on: 'nominatedOn',
    result_on: 'resultOn',
    votes_for: 'votesFor',
    votes_against: 'votesAgainst',
    abstentions: 'abstentions',
    members: 'members',
    oath_on: 'oathOn',
    certificate_number: 'certificateNumber',
  },
  facts: { RESULT: sql`result_on is not null`, NO_RESULT: sql`result_on is null` },
};

const kind: RecordKind<AppointmentOrder, FieldsOf<Appointment>, AppointmentFact> = {
  type: 'Appointment',
  table,
  columns: sql`id, code, level, term, act, kind, nominee, post, organ, state, nominated_on as "nominatedOn",
    result_on as "resultOn", votes_for as "votesFor", votes_against as "votesAgainst", abstentions, members,
    oath_on as "oathOn", certificate_number as "certificateNumber"`,
  orders: {
    RESULT_ON_ASC: byDay('result_on', 'ASC'),
    RESULT_ON_DESC: byDay('result_on', 'DESC'),
    NOMINATED_ON_ASC: byDay('nominated_on'),
    NOMINATED_ON_DESC: byDay('nominated_on'),
  },
};

const passed = sql`state in ('VOTED_PASSED', 'ANNOUNCED', 'IN_OFFICE')`;

const statistics: Statistics = {
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

/** All reading of appointments and removals from one owner's database, through one caller's eyes. */
export class AppointmentStore extends RecordStore<AppointmentRow, AppointmentOrder> {
  constructor(reading: Reading) {
    super(reading, kind);
  }

  /** Those of the congresses at and below a place, a page at a time. Throws BAD_PAGE_SIZE, BAD_CURSOR. */
  page({ within, filter, orderBy, first, after }: QueryAppointmentsArgs): Page<AppointmentRow> {
    return this.list([isWithin(within), ...matching(filter)], orderBy ?? 'RESULT_ON_DESC', first, after);
  }

  /** Those of the congresses at and below a place, counted. Throws BAD_INPUT, BAD_PAGE_SIZE. */
  statistics({ within, filter, ...question }: QueryAppointmentStatisticsArgs): Promise<Grouped> {
    return this.counted(statistics, within, { conditions: [isWithin(within), ...matching(filter)], ...question });
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
