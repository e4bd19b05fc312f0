import sql from 'sql-template-tag';
import { historyPart } from '../commands.ts';
import { equals, isOneOf } from '../conditions.ts';
import { byCode, byDay, byNumber } from '../page.ts';
import type { RecordKind, RowOf } from '../record-store.ts';
import type { FieldsOf } from '../visibility/policy.ts';
import type { VisibleTable } from '../visibility/relation.ts';
import { type DeputyFact, deputy } from './visibility.ts';
import type { Deputy, DeputyFilter, DeputyOrder } from './types.ts';

/** A deputy, which is one mandate, as it stands in its table, under the SDL's names. */
export type DeputyRow = RowOf<
  Deputy,
  'district' | 'succeeds' | 'succeededBy' | 'history' | 'teams' | 'dutySummary' | 'dutyRecords' | 'dutyReports'
> & {
  districtId: string | null;
  succeedsId: string | null;
  succeededById: string | null;
};

const table: VisibleTable<FieldsOf<Deputy>, DeputyFact> = {
  name: 'deputies',
  visibility: deputy,
  columns: {
    id: 'id',
    person: 'person',
    name: 'name',
    gender: 'gender',
    ethnicity: 'ethnicity',
    birth_year: 'birthYear',
    phone: 'phone',
    address: 'address',
    code: 'jurisdiction',
    level: 'level',
    term: 'term',
    district_id: 'district',
    elected_on: 'electedOn',
    term_starts_on: 'termStartsOn',
    status: 'status',
    status_since: 'statusSince',
    ground: 'ground',
    certificate_number: 'certificateNumber',
    seat_vacant: 'seatVacant',
    succeeds_id: 'succeeds',
    succeeded_by_id: 'succeededBy',
    delegation_number: 'delegation',
    delegation_name: 'delegation',
    standing_committee_member: 'standingCommitteeMember',
    grassroots: 'grassroots',
  },
  elsewhere: { history: 'history' },
  facts: { PURPOSE_GIVEN: ({ purpose }) => purpose !== null },
  standings: { DEPUTY: ({ roles, deputies }) => roles.includes('DEPUTY') && sql`id = any(${deputies})` },
};

/** 代表. Deputies, a mandate each. */
export const deputyKind: RecordKind<DeputyRow, DeputyFilter, DeputyOrder> = {
  type: 'Deputy',
  table,
  columns: sql`id, person, name, gender, ethnicity, birth_year as "birthYear", phone, address, code, level, term, district_id as "districtId",
    elected_on as "electedOn", term_starts_on as "termStartsOn", status, status_since as "statusSince", ground, certificate_number as "certificateNumber",
    seat_vacant as "seatVacant", succeeds_id as "succeedsId", succeeded_by_id as "succeededById",
    json_build_object('number', delegation_number, 'name', delegation_name) as delegation,
    standing_committee_member as "standingCommitteeMember", grassroots`,
  orders: {
    JURISDICTION_ASC: byCode('code'),
    ELECTED_ON_ASC: byDay('elected_on'),
    ELECTED_ON_DESC: byDay('elected_on'),
    STATUS_SINCE_ASC: byDay('status_since'),
    STATUS_SINCE_DESC: byDay('status_since'),
    BIRTH_YEAR_ASC: byNumber('birth_year', true),
    BIRTH_YEAR_DESC: byNumber('birth_year', true),
  },
  usualOrder: 'JURISDICTION_ASC',
  matching: (filter) => [
    ...equals('person', filter.person),
    ...equals('name', filter.name),
    ...isOneOf('level', filter.level),
    ...equals('term', filter.term),
    ...isOneOf('status', filter.status),
    ...equals('gender', filter.gender),
    ...equals('standing_committee_member', filter.standingCommitteeMember),
    ...equals('seat_vacant', filter.seatVacant),
    ...(filter.statusSinceFrom == null ? [] : [sql`status_since >= ${filter.statusSinceFrom}::date`]),
    ...(filter.statusSinceTo == null ? [] : [sql`status_since <= ${filter.statusSinceTo}::date`]),
  ],
  statistics: {
    dimensions: {
      LEVEL: { field: 'level', expression: sql`level` },
      TERM: { field: 'term', expression: sql`term` },
      STATUS: { field: 'status', expression: sql`status` },
      GENDER: { field: 'gender', expression: sql`gender` },
    },
    measures: {
      count: sql`count(*)`,
      active: sql`count(*) filter (where status = 'ACTIVE')`,
      suspended: sql`count(*) filter (where status = 'SUSPENDED')`,
      terminated: sql`count(*) filter (where status = 'TERMINATED')`,
      seatsVacant: sql`count(*) filter (where seat_vacant)`,
      byElected: sql`count(*) filter (where succeeds_id is not null)`,
      women: sql`count(*) filter (where gender = 'FEMALE')`,
      standingCommitteeMembers: sql`count(*) filter (where standing_committee_member)`,
      grassroots: sql`count(*) filter (where grassroots)`,
    },
    ratios: { womenShare: { numerator: ['women'], denominator: ['count'] } },
  },
  parts: { history: historyPart },
};
