import { expect, test } from 'vitest';
import { elections as subgraph } from '../../../subgraphs/elections/index.ts';
import { ask, codesOf } from '../ask.ts';
import { ownedDatabase, someDay } from '../owned-database.ts';
import { type CandidateColumns, appointment, appointments, districts, electionTerms, votedOn } from './rows.ts';

const tables = { election_terms: electionTerms, electoral_districts: districts, appointments };

test('an election has every field of the schema, its figures added up from its districts', async () => {
  const candidates: CandidateColumns[] = [
    { district_id: '430281.ElectoralDistrict.18-2', position: 1, name: '甲', votes: 100, elected: false },
    { district_id: '430281.ElectoralDistrict.18-2', position: 2, name: '乙', votes: 400, elected: true },
    { district_id: '430281.ElectoralDistrict.18-2', position: 3, name: '丙', votes: 100, elected: false },
  ];
  await using database = await ownedDatabase('elections', { ...tables, candidates });
  const answer = await ask(
    subgraph,
    database.on(someDay),
    `{ electionTerm(id: "430281.ElectionTerm.18") {
        id jurisdiction { code } level term state electionDay firstSessionOn direct districtCount seats elected voters ballots
        districts(first: 2) {
          edges { cursor }
          nodes { id jurisdiction { code } electionTerm { id } number name seats voters ballots candidates { name votes elected } }
          pageInfo { hasNextPage hasPreviousPage }
          totalCount
          coverage { complete }
        } } }`,
  );
  const [first, second] = [
    { number: 1, name: '第1选区', seats: 3, voters: 2000, ballots: 1999, candidates: [] },
    { number: 2, name: '第2选区', seats: 2, voters: 1000, ballots: 501 },
  ];
  const shared = { jurisdiction: { code: '430281' }, electionTerm: { id: '430281.ElectionTerm.18' } };
  expect(answer).toEqual({
    data: {
      electionTerm: {
        id: '430281.ElectionTerm.18',
        jurisdiction: { code: '430281' },
        level: 'COUNTY',
        term: 18,
        state: 'CONFIRMED',
        electionDay: '2021-11-10',
        firstSessionOn: '2021-12-20',
        direct: true,
        districtCount: 3,
        seats: 6,
        elected: 5,
        voters: 4000,
        ballots: 3400,
        districts: {
          edges: [{ cursor: expect.any(String) }, { cursor: expect.any(String) }],
          nodes: [
            { id: '430281.ElectoralDistrict.18-1', ...shared, ...first },
            {
              id: '430281.ElectoralDistrict.18-2',
              ...shared,
              ...second,
              candidates: [
                { name: '乙', votes: 400, elected: true },
                { name: '甲', votes: 100, elected: false },
                { name: '丙', votes: 100, elected: false },
              ],
            },
          ],
          pageInfo: { hasNextPage: true, hasPreviousPage: false },
          totalCount: 3,
          coverage: { complete: true },
        },
      },
    },
  });
});

test('cities and the province elect indirectly; an election without districts counts nothing', async () => {
  await using database = await ownedDatabase('elections', tables);
  const answer = await ask(
    subgraph,
    database.on(someDay),
    `{ electionTerms(within: "43", orderBy: JURISDICTION_ASC) { nodes { id direct } }
       next: electionTerm(id: "430281.ElectionTerm.19") {
         firstSessionOn districtCount seats elected voters ballots districts { nodes { id } totalCount }
       } }`,
  );
  expect(answer).toEqual({
    data: {
      electionTerms: {
        nodes: [
          { id: '430000.ElectionTerm.13', direct: false },
          { id: '430000.ElectionTerm.14', direct: false },
          { id: '430200.ElectionTerm.16', direct: false },
          { id: '430223.ElectionTerm.17', direct: true },
          { id: '430223.ElectionTerm.18', direct: true },
          { id: '430281.ElectionTerm.18', direct: true },
          { id: '430281.ElectionTerm.19', direct: true },
          { id: '430281102.ElectionTerm.19', direct: true },
          { id: '430405.ElectionTerm.18', direct: true },
        ],
      },
      next: {
        firstSessionOn: null,
        districtCount: 0,
        seats: 0,
        elected: 0,
        voters: 0,
        ballots: 0,
        districts: { nodes: [], totalCount: 0 },
      },
    },
  });
});

test('an appointment has every field of the schema', async () => {
  const row = appointment('c9', {
    ...votedOn('2026-03-30'),
    state: 'IN_OFFICE',
    oath_on: '2026-03-31',
    certificate_number: '任9',
  });
  await using database = await ownedDatabase('elections', { appointments: [row] });
  const answer = await ask(
    subgraph,
    database.on(someDay),
    `{ appointment(id: "${row.id}") {
        id jurisdiction { code } level term act kind nominee post organ state nominatedOn resultOn votesFor votesAgainst abstentions
        members oathOn certificateNumber } }`,
  );
  expect(answer).toEqual({
    data: {
      appointment: {
        id: '430281.Appointment.c9',
        jurisdiction: { code: '430281' },
        level: 'COUNTY',
        term: 18,
        act: 'APPOINTMENT',
        kind: 'APPOINT',
        nominee: '被任命人c9',
        post: '审判员',
        organ: 'COURT',
        state: 'IN_OFFICE',
        nominatedOn: '2026-03-01',
        resultOn: '2026-03-30',
        votesFor: 30,
        votesAgainst: 1,
        abstentions: 0,
        members: 31,
        oathOn: '2026-03-31',
        certificateNumber: '任9',
      },
    },
  });
});

test('figures of elections and appointments come in one document, places written in the long form', async () => {
  await using database = await ownedDatabase('elections', tables);
  const answer = await ask(
    subgraph,
    database.on(someDay),
    `{ electionStatistics(within: "430200", groupBy: [CITY, YEAR], orderBy: { measure: TURNOUT, direction: ASC }, top: 1) {
        groups { key jurisdiction { code } year level districts turnout { numerator denominator value } }
        total { seats }
        groupCount
      }
      appointmentStatistics(within: "430281", groupBy: [KIND]) { groups { kind count oathMissing certificateMissing } }
      appointments(within: "430281000", first: 1) { nodes { id } totalCount coverage { total } } }`,
  );
  expect(answer).toEqual({
    data: {
      electionStatistics: {
        groups: [
          {
            key: '4302|2016',
            jurisdiction: { code: '430200' },
            year: 2016,
            level: null,
            districts: 1,
            turnout: { numerator: 600, denominator: 1000, value: 0.6 },
          },
        ],
        total: { seats: 97 },
        groupCount: 3,
      },
      appointmentStatistics: {
        groups: [
          { kind: 'APPOINT', count: 7, oathMissing: 3, certificateMissing: 2 },
          { kind: 'REMOVE', count: 1, oathMissing: 0, certificateMissing: 0 },
        ],
      },
      appointments: { nodes: [{ id: '430281102.Appointment.t1' }], totalCount: 8, coverage: { total: 1 } },
    },
  });
});

test('elections, districts and appointments that others name come in the order asked for, and null where there is none', async () => {
  await using database = await ownedDatabase('elections', tables);
  const answer = await ask(
    subgraph,
    database.on(someDay),
    `query ($of: [_Any!]!) { _entities(representations: $of) {
        __typename
        ... on ElectionTerm { id districtCount }
        ... on ElectoralDistrict { id number electionTerm { id } }
        ... on Appointment { id jurisdiction { code } } } }`,
    {
      of: [
        { __typename: 'ElectoralDistrict', id: '430281.ElectoralDistrict.18-10' },
        { __typename: 'ElectionTerm', id: '430200.ElectionTerm.16' },
        { __typename: 'ElectoralDistrict', id: '430281.ElectoralDistrict.none' },
        { __typename: 'Appointment', id: '430000.Appointment.p1' },
        { __typename: 'ElectoralDistrict', id: '430281.ElectoralDistrict.18-1' },
        { __typename: 'ElectionTerm', id: '\0' },
      ],
    },
  );
  expect(answer).toEqual({
    data: {
      _entities: [
        {
          __typename: 'ElectoralDistrict',
          id: '430281.ElectoralDistrict.18-10',
          number: 10,
          electionTerm: { id: '430281.ElectionTerm.18' },
        },
        { __typename: 'ElectionTerm', id: '430200.ElectionTerm.16', districtCount: 2 },
        null,
        { __typename: 'Appointment', id: '430000.Appointment.p1', jurisdiction: { code: '430000' } },
        {
          __typename: 'ElectoralDistrict',
          id: '430281.ElectoralDistrict.18-1',
          number: 1,
          electionTerm: { id: '430281.ElectionTerm.18' },
        },
        null,
      ],
    },
  });
});

test('ids of others and places that are no text are refused', async () => {
  await using database = await ownedDatabase('elections', {}, '430281');
  const codes = async (document: string): Promise<unknown[]> => codesOf(await ask(subgraph, database.on(someDay), document));
  expect(await codes('{ electionTerm(id: "430223.ElectionTerm.18") { id } }')).toEqual(['WRONG_OWNER']);
  expect(await codes('{ electionTerm(id: "430281.Appointment.c1") { id } }')).toEqual(['BAD_ID']);
  expect(await codes('{ appointment(id: "430223.Appointment.y1") { id } }')).toEqual(['WRONG_OWNER']);
  expect(await codes('{ appointment(id: "") { id } }')).toEqual(['BAD_ID']);
  expect(await codes('{ electionTerms(within: 430281) { totalCount } }')).toEqual(['BAD_JURISDICTION_CODE']);
  expect(await codes('{ appointmentStatistics(within: 430281) { groupCount } }')).toEqual(['BAD_JURISDICTION_CODE']);
});
