import sql from 'sql-template-tag';
import type { JurisdictionCode } from '../../schema/jurisdiction-code.ts';
import { equals, inYear, isOneOf, isWithin, yearOf } from '../conditions.ts';
import { byCode, byDay, byNumber } from '../page.ts';
import type { RecordKind, RowOf } from '../record-store.ts';
import type { Statistics } from '../statistics.ts';
import type { FieldsOf } from '../visibility/policy.ts';
import type { VisibleTable } from '../visibility/relation.ts';
import type { ElectionTerm, ElectionTermFilter, ElectionTermOrder, ElectoralDistrict } from './types.ts';
import { type DistrictFact, electionTerm, electoralDistrict } from './visibility.ts';

/** An election as it stands in its table, with the figures of its districts, under the SDL's names. */
export type ElectionTermRow = RowOf<ElectionTerm, 'districts'>;

/** A district as it stands in its table, under the SDL's names. */
export type ElectoralDistrictRow = RowOf<ElectoralDistrict, 'electionTerm' | 'candidates'> & { electionTermId: string };

/** The figures of an election are nowhere but in its districts, so that they cannot disagree. */
const figures = sql`count(*)::int as districts, coalesce(sum(seats), 0)::int as seats, coalesce(sum(elected), 0)::int as elected,
  coalesce(sum(voters), 0)::int as voters, coalesce(sum(ballots), 0)::int as ballots`;

/** The figures of each election's districts, looked up election by election: those of a county cost what a county has. */
const withFigures = sql`left join lateral (
    select ${figures}
    from electoral_districts
    where election_term_id = election_terms.id
  ) as figures on true`;

/** Whether the final list of candidates of a district's election is published (选举法 2020, art. 32). */
const candidatesPublished = sql`exists (
  select from election_terms
  where election_terms.id = election_term_id and state not in ('PREPARED', 'ROLL_PUBLISHED'))`;

const termTable: VisibleTable<FieldsOf<ElectionTerm>, never> = {
  name: 'election_terms',
  visibility: electionTerm,
  columns: {
    id: 'id',
    code: 'jurisdiction',
    level: 'level',
    term: 'term',
    state: 'state',
    election_day: 'electionDay',
    first_session_on: 'firstSessionOn',
  },
  facts: {},
};

/** 换届选举. Elections with the figures of their districts. */
export const electionTermKind: RecordKind<ElectionTermRow, ElectionTermFilter, ElectionTermOrder> = {
  type: 'ElectionTerm',
  table: termTable,
  columns: sql`id, code, level, term, state, election_day as "electionDay", first_session_on as "firstSessionOn",
    level in ('COUNTY', 'TOWNSHIP') as direct, districts as "districtCount", seats, elected, voters, ballots`,
  joined: withFigures,
  orders: {
    ELECTION_DAY_ASC: byDay('election_day'),
    ELECTION_DAY_DESC: byDay('election_day'),
    JURISDICTION_ASC: byCode('code'),
  },
  usualOrder: 'ELECTION_DAY_DESC',
  matching: (filter) => [
    ...isOneOf('level', filter.level),
    ...equals('term', filter.term),
    ...isOneOf('state', filter.state),
    ...inYear('election_day', filter.year),
  ],
  statistics: (_, within) => statisticsWithin(within),
};

const districtTable: VisibleTable<FieldsOf<ElectoralDistrict>, DistrictFact> = {
  name: 'electoral_districts',
  visibility: electoralDistrict,
  columns: {
    id: 'id',
    code: 'jurisdiction',
    election_term_id: 'electionTerm',
    number: 'number',
    name: 'name',
    seats: 'seats',
    voters: 'voters',
    ballots: 'ballots',
    elected: 'ballots',
  },
  elsewhere: { candidates: 'candidates' },
  facts: { CANDIDATES_PUBLISHED: candidatesPublished, NOT_PUBLISHED: sql`not ${candidatesPublished}` },
};

/** 选区. Districts with their candidates. */
export const districtKind: RecordKind<ElectoralDistrictRow, never, 'NUMBER_ASC'> = {
  type: 'ElectoralDistrict',
  table: districtTable,
  columns: sql`id, code, election_term_id as "electionTermId", number, name, seats, voters, ballots`,
  orders: { NUMBER_ASC: byNumber('number') },
  usualOrder: 'NUMBER_ASC',
  parts: {
    candidates: {
      table: 'candidates',
      of: 'district_id',
      columns: sql`name, votes, elected`,
      order: sql`votes desc, position`,
      most: 100,
    },
  },
};

/** Of a province or city the districts are added up in one go: an election at a time takes three times as long for a province. */
function statisticsWithin(within: JurisdictionCode): Statistics {
  const inOneGo = sql`left join (
      select election_term_id, ${figures}
      from electoral_districts
      where election_term_id in (select id from election_terms where ${isWithin(within)})
      group by election_term_id
    ) as figures on election_term_id = id`;
  return {
    joined: within.length < 6 ? inOneGo : withFigures,
    dimensions: {
      LEVEL: { field: 'level', expression: sql`level` },
      TERM: { field: 'term', expression: sql`term` },
      YEAR: { field: 'year', expression: yearOf('election_day') },
    },
    measures: {
      count: sql`count(*)`,
      districts: sql`sum(districts)`,
      seats: sql`sum(seats)`,
      elected: sql`sum(elected)`,
      voters: sql`sum(voters)`,
      ballots: sql`sum(ballots)`,
    },
    ratios: { turnout: { numerator: ['ballots'], denominator: ['voters'] } },
  };
}
