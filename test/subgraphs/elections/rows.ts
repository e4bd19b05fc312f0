import { globalId } from '../../../schema/global-id.ts';

/** A row of the table `election_terms`. */
export interface ElectionTermColumns {
  id: string;
  code: string;
  term: number;
  state: string;
  election_day: string;
  first_session_on: string | null;
}

/** A row of the table `electoral_districts`. */
export interface ElectoralDistrictColumns {
  id: string;
  election_term_id: string;
  code: string;
  number: number;
  name: string;
  seats: number;
  voters: number;
  ballots: number;
  elected: number;
}

/** A row of the table `candidates`. */
export interface CandidateColumns {
  district_id: string;
  position: number;
  name: string;
  votes: number;
  elected: boolean;
}

/** A row of the table `appointments`. */
export interface AppointmentColumns {
  id: string;
  code: string;
  term: number;
  act: string;
  kind: string;
  nominee: string;
  post: string;
  organ: string;
  state: string;
  nominated_on: string;
  result_on: string | null;
  votes_for: number | null;
  votes_against: number | null;
  abstentions: number | null;
  members: number;
  oath_on: string | null;
  certificate_number: string | null;
}

/** The election of the 18th congress of 醴陵市, its credentials confirmed. */
export function electionTerm(local: string, values: Partial<Omit<ElectionTermColumns, 'id'>> = {}): ElectionTermColumns {
  const code = values.code ?? '430281';
  return {
    id: globalId(code, 'ElectionTerm', local),
    code,
    term: 18,
    state: 'CONFIRMED',
    election_day: '2021-11-10',
    first_session_on: '2021-12-20',
    ...values,
  };
}

/** A district of an election: three seats, all filled, 900 of 1,000 voted. */
export function district(
  term: ElectionTermColumns,
  number: number,
  values: Partial<Omit<ElectoralDistrictColumns, 'id'>> = {},
): ElectoralDistrictColumns {
  return {
    id: globalId(term.code, 'ElectoralDistrict', `${term.term}-${number}`),
    election_term_id: term.id,
    code: term.code,
    number,
    name: `第${number}选区`,
    seats: 3,
    voters: 1000,
    ballots: 900,
    elected: 3,
    ...values,
  };
}

/** An appointment in 醴陵市 that nobody has voted on yet. */
export function appointment(local: string, values: Partial<Omit<AppointmentColumns, 'id'>> = {}): AppointmentColumns {
  const code = values.code ?? '430281';
  return {
    id: globalId(code, 'Appointment', local),
    code,
    term: 18,
    act: 'APPOINTMENT',
    kind: 'APPOINT',
    nominee: `被任命人${local}`,
    post: '审判员',
    organ: 'COURT',
    state: 'NOMINATED',
    nominated_on: '2026-03-01',
    result_on: null,
    votes_for: null,
    votes_against: null,
    abstentions: null,
    members: 31,
    oath_on: null,
    certificate_number: null,
    ...values,
  };
}

/** What the vote adds to an appointment: passed with 30 of 31, or failed with 10. */
export function votedOn(day: string, passed = true): Partial<AppointmentColumns> {
  const votes = passed ? { votes_for: 30, votes_against: 1 } : { votes_for: 10, votes_against: 20 };
  return { state: passed ? 'VOTED_PASSED' : 'VOTED_FAILED', result_on: day, abstentions: 0, ...votes };
}

const province = electionTerm('14', { code: '43', term: 14, election_day: '2023-01-05', first_session_on: '2023-01-13' });
const provinceBefore = electionTerm('13', { code: '43', term: 13, election_day: '2018-01-05', first_session_on: '2018-01-24' });
const city = electionTerm('16', { code: '4302', term: 16, election_day: '2021-12-10', first_session_on: '2021-12-28' });
const liling = electionTerm('18');
const lilingNext = electionTerm('19', { term: 19, state: 'PREPARED', election_day: '2026-11-10', first_session_on: null });
const youxian = electionTerm('18', { code: '430223' });
const youxianBefore = electionTerm('17', {
  code: '430223',
  term: 17,
  election_day: '2016-11-10',
  first_session_on: '2016-12-20',
});
const zhuhui = electionTerm('18', { code: '430405', state: 'RESULT', first_session_on: null });
const township = electionTerm('19', { code: '430281102', term: 19, first_session_on: '2021-12-01' });

/** Elections of every level, with ties in every order; the next one of 醴陵市 has no districts yet. */
export const electionTerms: readonly ElectionTermColumns[] = [
  province,
  provinceBefore,
  city,
  liling,
  lilingNext,
  youxian,
  youxianBefore,
  zhuhui,
  township,
];

/** The districts of those elections, put in without any order. */
export const districts: readonly ElectoralDistrictColumns[] = [
  district(liling, 10, { seats: 1, elected: 1 }),
  district(liling, 2, { seats: 2, elected: 1, ballots: 501 }),
  district(liling, 1, { voters: 2000, ballots: 1999 }),
  district(province, 1, { seats: 60, elected: 60, voters: 431, ballots: 430 }),
  district(city, 1, { seats: 40, elected: 39, voters: 300, ballots: 290 }),
  district(city, 2, { seats: 41, elected: 41, voters: 310, ballots: 310 }),
  district(youxian, 1),
  district(youxian, 2),
  district(youxianBefore, 1, { ballots: 600 }),
  district(zhuhui, 1, { ballots: 0, elected: 0 }),
  district(township, 1, { seats: 1, elected: 1, voters: 77, ballots: 70 }),
];

/** Appointments and removals of every level and state, with ties in every order. */
export const appointments: readonly AppointmentColumns[] = [
  appointment('p1', { code: '43', term: 14, ...votedOn('2026-03-30'), organ: 'GOVERNMENT', act: 'DECISION' }),
  appointment('m1', { code: '430281', term: 16, act: 'APPROVAL', organ: 'PROCURATORATE', state: 'ON_AGENDA' }),
  appointment('m2', {
    code: '4302',
    term: 16,
    act: 'ELECTION',
    organ: 'SUPERVISION',
    nominated_on: '2022-01-04',
    ...votedOn('2022-01-05', false),
  }),
  appointment('c1'),
  appointment('c2', { state: 'ON_AGENDA', nominated_on: '2026-02-01' }),
  appointment('c3', votedOn('2026-03-30')),
  appointment('c4', { ...votedOn('2026-03-30'), state: 'ANNOUNCED', certificate_number: '任2026-4' }),
  appointment('c5', { ...votedOn('2026-03-15'), state: 'IN_OFFICE', certificate_number: '任2026-5', oath_on: '2026-03-30' }),
  appointment('c6', { ...votedOn('2026-03-15'), state: 'ANNOUNCED', kind: 'REMOVE', organ: 'CONGRESS' }),
  appointment('y1', { code: '430223', ...votedOn('2026-03-30', false) }),
  appointment('y2', { code: '430223', ...votedOn('2025-12-31'), nominated_on: '2025-12-01' }),
  appointment('z1', { code: '430405', kind: 'REMOVE', organ: 'PROCURATORATE', ...votedOn('2026-03-30') }),
  appointment('t1', { code: '430281102', term: 19, act: 'ELECTION', organ: 'GOVERNMENT', ...votedOn('2026-04-01') }),
];
