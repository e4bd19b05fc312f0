import sql from 'sql-template-tag';
import { equals, inYear, isOneOf, yearOf } from '../conditions.ts';
import { byDay } from '../page.ts';
import type { RecordKind, RowOf } from '../record-store.ts';
import type { FieldsOf } from '../visibility/policy.ts';
import type { VisibleTable } from '../visibility/relation.ts';
import type { Appointment, AppointmentFilter, AppointmentOrder } from './types.ts';
import { type AppointmentFact, appointment } from './visibility.ts';

/** An appointment or removal as it stands in its table, under the SDL's names. */
export type AppointmentRow = RowOf<Appointment>;

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

const passed = sql`state in ('VOTED_PASSED', 'ANNOUNCED', 'IN_OFFICE')`;

/** 任免. Appointments and removals. */
export const appointmentKind: RecordKind<AppointmentRow, AppointmentFilter, AppointmentOrder> = {
  type: 'Appointment',
  table,
  orders: {
    RESULT_ON_ASC: byDay('result_on', 'ASC'),
    RESULT_ON_DESC: byDay('result_on', 'DESC'),
    NOMINATED_ON_ASC: byDay('nominated_on'),
    NOMINATED_ON_DESC: byDay('nominated_on'),
  },
  usualOrder: 'RESULT_ON_DESC',
  matching: (filter) => [
    ...isOneOf('level', filter.level),
    ...equals('term', filter.term),
    ...isOneOf('act', filter.act),
    ...equals('kind', filter.kind),
    ...isOneOf('organ', filter.organ),
    ...isOneOf('state', filter.state),
    ...inYear('result_on', filter.year),
  ],
  statistics: {
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
  },
};
