import sql, { type Sql } from 'sql-template-tag';
import type { JurisdictionCode } from '../../schema/jurisdiction-code.ts';
import { equals, isOneOf, isWithin, yearOf } from '../conditions.ts';
import { byParent } from '../loaders.ts';
import type { Owner } from '../owner.ts';
import { type Page, byCode, byDay, byNumber } from '../page.ts';
import { type RecordKind, RecordStore } from '../record-store.ts';
import type { Grouped, Statistics } from '../statistics.ts';
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

const terms: RecordKind<ElectionTermOrder> = {
  type: 'ElectionTerm',
  columns: sql`id, code, level, term, state, election_day as "electionDay", first_session_on as "firstSessionOn",
    level in ('COUNTY', 'TOWNSHIP') as direct, districts as "districtCount", seats, elected, voters, ballots`,
  from: sql`election_terms
    left join lateral (
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

const districts: RecordKind<'NUMBER_ASC'> = {
  type: 'ElectoralDistrict',
  columns: sql`id, code, election_term_id as "electionTermId", number, name, seats, voters, ballots`,
  from: sql`electoral_districts`,
  orders: { NUMBER_ASC: byNumber('number') },
};

/** All reading of elections from one owner's database, for one request. */
export class ElectionTermStore extends RecordStore<ElectionTermRow, ElectionTermOrder> {
  constructor(owner: Owner) {
    super(owner, terms);
  }

  /** The elections of the congresses at and below a place, a page at a time. Throws BAD_PAGE_SIZE, BAD_CURSOR. */
  page({ within, filter, orderBy, first, after }: QueryElectionTermsArgs): Page<ElectionTermRow> {
    return this.list([isWithin(within), ...matching(filter)], orderBy ?? 'ELECTION_DAY_DESC', first, after);
  }

  /** Elections of the congresses at and below a place, counted. Throws BAD_INPUT, BAD_PAGE_SIZE. */
  statistics({ within, filter, ...question }: QueryElectionStatisticsArgs): Promise<Grouped> {
    return this.counted(statisticsWithin(within), { conditions: [isWithin(within), ...matching(filter)], ...question });
  }
}

/** All reading of districts from one owner's database, for one request. */
export class ElectoralDistrictStore extends RecordStore<ElectoralDistrictRow, 'NUMBER_ASC'> {
  constructor(owner: Owner) {
    super(owner, districts);
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
    this.owner.database.rows<Candidate & { parentId: string }>(sql`
    select district_id as "parentId", name, votes, elected
    from candidates
    where district_id = any(${districts})
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
    from: sql`election_terms
      left join (
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
