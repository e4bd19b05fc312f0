import { expect, test } from 'vitest';
import { deputies as subgraph } from '../../../subgraphs/deputies/index.ts';
import { ask, codesOf } from '../ask.ts';
import { ownedDatabase, someDay } from '../owned-database.ts';
import { deputies, deputy } from './rows.ts';

const everyField = `
  id person name gender ethnicity birthYear jurisdiction { code } level term district { id } electedOn termStartsOn status statusSince ground
  certificateNumber seatVacant succeeds { id } succeededBy { id } history { event from to actor reason }
  delegation { number name } standingCommitteeMember grassroots`;

test('a deputy has every field of the schema', async () => {
  const row = deputy('c9', {
    code: '430281102',
    district_id: '430281102.ElectoralDistrict.7',
    status: 'SUSPENDED',
    ground: 'IN_CUSTODY',
    delegation_number: 3,
    delegation_name: '白兔潭代表团',
  });
  await using database = await ownedDatabase('deputies', { deputies: [row] });
  const answer = await ask(subgraph, database.on(someDay), `query ($id: ID!) { deputy(id: $id) { ${everyField} } }`, {
    id: row.id,
  });
  expect(answer).toEqual({
    data: {
      deputy: {
        id: '430281102.Deputy.c9',
        person: 'person-c9',
        name: '代表c9',
        gender: 'MALE',
        ethnicity: '汉族',
        birthYear: 1970,
        jurisdiction: { code: '430281102' },
        level: 'TOWNSHIP',
        term: 18,
        district: { id: '430281102.ElectoralDistrict.7' },
        electedOn: '2021-11-10',
        termStartsOn: '2021-12-20',
        status: 'SUSPENDED',
        statusSince: '2021-12-20',
        certificateNumber: null,
        seatVacant: false,
        succeeds: null,
        succeededBy: null,
        history: [],
        ground: 'IN_CUSTODY',
        delegation: { number: 3, name: '白兔潭代表团' },
        standingCommitteeMember: false,
        grassroots: false,
      },
    },
  });
});

test('deputies and their figures come in one document, places written in the long form', async () => {
  await using database = await ownedDatabase('deputies', { deputies });
  const answer = await ask(
    subgraph,
    database.on(someDay),
    `{ deputies(within: "430200", first: 2) {
        edges { node { id jurisdiction { code } district { id } ground } }
        pageInfo { hasNextPage }
        totalCount
        coverage { total answered complete asOf missing { reason } }
      }
      short: deputies(within: "4302") { totalCount }
      deputyStatistics(within: "430000", groupBy: [CITY, GENDER], orderBy: { measure: WOMEN_SHARE }, top: 1) {
        groups { key jurisdiction { code } gender level count women womenShare { numerator denominator value } }
        total { key jurisdiction { code } count standingCommitteeMembers grassroots active }
        groupCount
      } }`,
  );
  expect(answer).toEqual({
    data: {
      deputies: {
        edges: [
          { node: { id: '430200.Deputy.m1', jurisdiction: { code: '430200' }, district: null, ground: null } },
          { node: { id: '430223.Deputy.y1', jurisdiction: { code: '430223' }, district: null, ground: null } },
        ],
        pageInfo: { hasNextPage: true },
        totalCount: 9,
        coverage: { total: 1, answered: 1, complete: true, asOf: '2026-06-01T04:00:00.000Z', missing: [] },
      },
      short: { totalCount: 9 },
      deputyStatistics: {
        groups: [
          {
            key: '4302|FEMALE',
            jurisdiction: { code: '430200' },
            gender: 'FEMALE',
            level: null,
            count: 4,
            women: 4,
            womenShare: { numerator: 4, denominator: 4, value: 1 },
          },
        ],
        total: { key: '', jurisdiction: null, count: 12, standingCommitteeMembers: 2, grassroots: 4, active: 9 },
        groupCount: 3,
      },
    },
  });
});

test('deputies that other subgraphs name come in the order asked for, and null where there is none', async () => {
  await using database = await ownedDatabase('deputies', { deputies });
  const ids = [
    '430281.Deputy.c3',
    '430281.Deputy.none',
    '430000.Deputy.p1',
    'no id',
    '\0',
    '430281.Deputy.c1',
    '430281.Deputy.c3',
  ];
  const answer = await ask(
    subgraph,
    database.on(someDay),
    'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Deputy { id jurisdiction { code } } } }',
    { of: ids.map((id) => ({ __typename: 'Deputy', id })) },
  );
  expect(answer).toEqual({
    data: {
      _entities: [
        { id: '430281.Deputy.c3', jurisdiction: { code: '430281' } },
        null,
        { id: '430000.Deputy.p1', jurisdiction: { code: '430000' } },
        null,
        null,
        { id: '430281.Deputy.c1', jurisdiction: { code: '430281' } },
        { id: '430281.Deputy.c3', jurisdiction: { code: '430281' } },
      ],
    },
  });
});

test('an id of another owner, of another type, or none at all is refused; an unknown one is null', async () => {
  await using database = await ownedDatabase('deputies', { deputies }, '430281');
  const document = 'query ($id: ID!) { deputy(id: $id) { id } }';
  const codes = async (id: string): Promise<unknown[]> => codesOf(await ask(subgraph, database.on(someDay), document, { id }));
  expect(await codes('430223.Deputy.y1')).toEqual(['WRONG_OWNER']);
  expect(await codes('430281.Suggestion.1')).toEqual(['BAD_ID']);
  expect(await codes('4302.Deputy.m1')).toEqual(['BAD_ID']);
  expect(await codes('')).toEqual(['BAD_ID']);
  expect(await ask(subgraph, database.on(someDay), document, { id: '430281.Deputy.none' })).toEqual({ data: { deputy: null } });
});

test('a place code must be text: a number is refused, in the document and in variables', async () => {
  await using database = await ownedDatabase('deputies');
  const inDocument = await ask(subgraph, database.on(someDay), '{ deputies(within: 430281) { totalCount } }');
  expect(codesOf(inDocument)).toEqual(['BAD_JURISDICTION_CODE']);
  const document = 'query ($within: JurisdictionCode!) { deputies(within: $within) { totalCount } }';
  const inVariables = await ask(subgraph, database.on(someDay), document, { within: 430281 });
  expect(codesOf(inVariables)).toEqual(['BAD_JURISDICTION_CODE']);
});
