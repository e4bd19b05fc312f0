import sql, { type Sql } from 'sql-template-tag';
import type { JurisdictionCode } from '../../schema/jurisdiction-code.ts';
import { equals, isOneOf, isWithin, yearOf } from '../conditions.ts';
import { byParent } from '../loaders.ts';
import { type Page, byCode, byDay, byNumber } from '../page.ts';
import type { Reading } from '../reading.ts';
import { type RecordKind, RecordStore } from '../record-store.ts';
import type { Grouped, Statistics } from '../statistics.ts';
import type { FieldsOf } from '../visibility/policy.ts';
import type {
  Candidate,
  ElectionTerm,
  ElectionTermDistrictsArgs,
  ElectionTermFilter,
  ElectionTermOrder,
  ElectoralDistrict,
  QueryElectionStatisticsArgs,
  QueryElectionTermsArgs,
} from './types.ts';
import { type DistrictFact, electionTerm, electoralDistrict } from './visibility.ts';

export type { AppointmentRow } from './appointments.ts';

/** An election as it stands in its table, with the figures of its districts, under the SDL's names. */
export type ElectionTermRow = Pick<
  ElectionTerm,
  | 'id'
  | 'level'
  | 'term'
  | 'state'
  | 'electionDay'
  | 'firstSessionOn'
  | 'direct'
  | 'districtCount'
  | 'seats'
  | 'elected'
  | 'voters'
  | 'ballots'
> & { code: string };

/** A district as it stands in its table, under the SDL's names. */
export type ElectoralDistrictRow = Pick<ElectoralDistrict, 'id' | 'number' | 'name' | 'seats' | 'voters' | 'ballots'> & {
  code: string;
  electionTermId: string;
};

/** The figures of an election are nowhere but in its districts, so that they cannot disagree. */
const figures = sql`count(*)::int as districts, coalesce(sum(seats), 0)::int as seats, coalesce(sum(elected), 0)::int as elected,
  coalesce(sum(voters), 0)::int as voters, coalesce(sum(ballots), 0)::int as ballots`;

/** Whether the final list of candidates of a district's election is published (选举法 2020, art. 32). */
const candidatesPublished = sql`exists (
  select from election_terms
  where election_terms.id = election_term_id and state not in ('PREPARED', 'ROLL_PUBLISHED'))`;

const terms: RecordKind<ElectionTermOrder, FieldsOf<ElectionTerm>, never> = {
  type: 'ElectionTerm',
  table: {
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
  },
  columns: sql`id, code, level, term, state, election_day as "electionDay", first_session_on as "firstSessionOn",
    level in ('COUNTY', 'TOWNSHIP') as direct, districts as "districtCount", seats, elected, voters, ballots`,
  joined: sql`left join lateral (
      select ${figures}
      from electoral_districts
      where election_term_id = election_terms.id
    ) as figures on true`,
  orders: {
    ELECTION_DAY_ASC: byDay('election_day'),
    ELECTION_DAY_DESC: byDay('election_day'),
    JURISDICTION_ASC: byCode('code'),
  },
};

const districts: RecordKind<'NUMBER_ASC', FieldsOf<ElectoralDistrict>, DistrictFact> = {
  type: 'ElectoralDistrict',
  table: {
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
  },
  columns: sql`id, code, election_term_id as "electionTermId", number, name, seats, voters, ballots`,
  orders: { NUMBER_ASC: byNumber('number') },
};

/** All reading of elections from one owner's database, through one caller's eyes. */
export class ElectionTermStore extends RecordStore<ElectionTermRow, ElectionTermOrder> {
  constructor(reading: Reading) {
    super(reading, terms);
  }

  /** The elections of the congresses at and below a place, a page at a time. Throws BAD_PAGE_SIZE, BAD_CURSOR. */
  page({ within, filter, orderBy, first, after }: QueryElectionTermsArgs): Page<ElectionTermRow> {
    return this.list([isWithin(within), ...matching(filter)], orderBy ?? 'ELECTION_DAY_DESC', first, after);
  }

  /** Elections of the congresses at and below a place, counted. Throws BAD_INPUT, BAD_PAGE_SIZE. */
  statistics({ within, filter, ...question }: QueryElectionStatisticsArgs): Promise<Grouped> {
    return this.counted(statisticsWithin(within), within, { conditions: [isWithin(within), ...matching(filter)], ...question });
  }
}

/** All reading of districts from one owner's database, through one caller's eyes. */
export class ElectoralDistrictStore extends RecordStore<ElectoralDistrictRow, 'NUMBER_ASC'> {
  constructor(reading: Reading) {
    super(reading, districts);
  }

  /** The districts of an election by number, a page at a time. Throws BAD_PAGE_SIZE, BAD_CURSOR. */
  pageOfTerm(term: string, { first, after }: Partial<ElectionTermDistrictsArgs>): Page<ElectoralDistrictRow> {
    return this.list(equals('election_term_id', term), 'NUMBER_ASC', first, after);
  }

  /** The final candidates of a district, most votes first, at most 100. */
  candidates(district: string): Promise<Candidate[]> {
    return this.#candidates.load(district);
  }

  readonly #candidates = byParent(100, (districts) =>
    this.reading.rows<Candidate & { parentId: string }>(sql`
    select district_id as "parentId", name, votes, elected
    from candidates
    where district_id in (select id from ${this.visible} where id = any(${districts}) and sees_candidates)
    order by district_id, votes desc, position`),
  );
}

function matching(filter: ElectionTermFilter | null | undefined): Sql[] {
  if (filter == null) return [];
  return [
    ...isOneOf('level', filter.level),
    ...equals('term', filter.term),
    ...isOneOf('state', filter.state),
    ...equals(yearOf('election_day'), filter.year),
  ];
}

/** Here the districts are added up in one go: an election at a time takes three times as long for a province. */
function statisticsWithin(within: JurisdictionCode): Statistics {
  return {
    joined: sql`left join (
        select election_term_id, ${figures}
        from electoral_districts
        where election_term_id in (select id from election_terms where ${isWithin(within)})
        group by election_term_id
      ) as figures on election_term_id = id`,
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
