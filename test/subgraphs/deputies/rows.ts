import { globalId } from '../../../schema/global-id.ts';

/** A row of the table `deputies`. */
export interface DeputyColumns {
  id: string;
  code: string;
  person: string;
  name: string;
  gender: string;
  ethnicity: string;
  birth_year: number;
  term: number;
  district_id: string | null;
  elected_on: string;
  term_starts_on: string;
  status: string;
  status_since: string;
  succeeds_id: string | null;
  succeeded_by_id: string | null;
  ground: string | null;
  delegation_number: number;
  delegation_name: string;
  standing_committee_member: boolean;
  grassroots: boolean;
}

/** A deputy in office: a man of 醴陵市, born in 1970, elected to the 18th congress. */
export function deputy(local: string, values: Partial<Omit<DeputyColumns, 'id'>> = {}): DeputyColumns {
  const code = values.code ?? '430281';
  return {
    id: globalId(code, 'Deputy', local),
    code,
    person: `person-${local}`,
    name: `代表${local}`,
    gender: 'MALE',
    ethnicity: '汉族',
    birth_year: 1970,
    term: 18,
    district_id: null,
    elected_on: '2021-11-10',
    term_starts_on: '2021-12-20',
    status: 'ACTIVE',
    status_since: values.term_starts_on ?? '2021-12-20',
    succeeds_id: null,
    succeeded_by_id: null,
    ground: null,
    delegation_number: 1,
    delegation_name: '第一代表团',
    standing_committee_member: false,
    grassroots: false,
    ...values,
  };
}

/** Deputies of every level, with ties in every order. */
export const deputies: readonly DeputyColumns[] = [
  deputy('p1', { code: '43', term: 14, elected_on: '2023-01-05', term_starts_on: '2023-01-13', gender: 'FEMALE' }),
  deputy('p2', { code: '43', term: 14, elected_on: '2023-01-05', term_starts_on: '2023-01-13', standing_committee_member: true }),
  deputy('m1', { code: '4302', term: 17, birth_year: 1985, gender: 'FEMALE', grassroots: true, person: 'person-c1' }),
  deputy('c1', { gender: 'FEMALE', grassroots: true, standing_committee_member: true }),
  deputy('c2', { name: '同名', birth_year: 1985, succeeds_id: globalId('430281', 'Deputy', 'c4') }),
  deputy('c3', { status: 'SUSPENDED', ground: 'IN_CUSTODY', elected_on: '2022-03-01', term_starts_on: '2022-03-01' }),
  deputy('c4', {
    status: 'TERMINATED',
    ground: 'MOVED_AWAY',
    status_since: '2022-03-01',
    succeeded_by_id: globalId('430281', 'Deputy', 'c2'),
    gender: 'FEMALE',
    birth_year: 1962,
  }),
  deputy('y1', { code: '430223', name: '同名', birth_year: 1962, grassroots: true }),
  deputy('y2', {
    code: '430223',
    term: 17,
    elected_on: '2016-11-20',
    term_starts_on: '2017-01-10',
    status: 'TERMINATED',
    ground: 'RESIGNED',
  }),
  deputy('z1', { code: '430405', gender: 'FEMALE', birth_year: 1999 }),
  deputy('t1', { code: '430281102', term: 19, gender: 'FEMALE', elected_on: '2016-11-20', person: 'person-c1' }),
  deputy('t2', { code: '430281102', term: 19, district_id: '430281102.ElectoralDistrict.1', grassroots: true }),
];
