import { expect, test } from 'vitest';
import type { Caller } from '../../../schema/caller.ts';
import { globalId } from '../../../schema/global-id.ts';
import { deputies as subgraph } from '../../../subgraphs/deputies/index.ts';
import { endingGrounds, suspendingGrounds } from '../../../subgraphs/deputies/workflow.ts';
import { callerOf, staffOf } from '../../callers.ts';
import { ask, codesOf } from '../ask.ts';
import { type OwnedDatabase, ownedDatabase, someDay } from '../owned-database.ts';
import { deputy } from './rows.ts';

const staff = callerOf(staffOf('430281'));
const elected = {
  jurisdiction: '430281',
  person: 'person-n',
  name: '代表新',
  gender: 'FEMALE',
  ethnicity: '土家族',
  birthYear: 1990,
  phone: '10011112222',
  term: 18,
  district: '430281.ElectoralDistrict.d1',
  electedOn: '2026-05-10',
  termStartsOn: '2026-06-01',
  delegation: { number: 3, name: '第三代表团' },
  grassroots: true,
};
const left = deputy('left', {
  status: 'TERMINATED',
  ground: 'RESIGNED',
  status_since: '2026-03-01',
  district_id: '430281.ElectoralDistrict.d1',
});

async function enter(
  database: OwnedDatabase,
  values: object = {},
  caller: Caller = staff,
): Promise<{ codes: unknown[]; deputy: Record<string, unknown> }> {
  const document = `mutation ($input: EnterDeputyInput!) { enterDeputy(input: $input) { deputy {
    id status statusSince electedOn phone certificateNumber district { id } delegation { number name } standingCommitteeMember
    succeeds { id succeededBy { id } seatVacant } history { event from to } } } }`;
  const answer = await ask(subgraph, database.on(someDay, caller), document, { input: { ...elected, ...values } });
  const payload = answer.data?.['enterDeputy'] as { deputy: Record<string, unknown> } | null; // as selected
  return { codes: codesOf(answer), deputy: payload?.deputy ?? {} };
}

async function command(database: OwnedDatabase, name: string, input: string, day = someDay): Promise<unknown[]> {
  return codesOf(await ask(subgraph, database.on(day, staff), `mutation { ${name}(input: { ${input} }) { deputy { id } } }`));
}

test('a mandate is entered, confirmed with a certificate, and in force from the first day of its term', async () => {
  await using database = await ownedDatabase('deputies', { deputies: [deputy('a')] });
  const { deputy: entered } = await enter(database, { termStartsOn: '2026-06-20' });
  const id = String(entered['id']);
  expect(entered).toEqual({
    id,
    status: 'ELECTED',
    statusSince: '2026-05-10',
    electedOn: '2026-05-10',
    phone: '10011112222',
    certificateNumber: null,
    district: { id: '430281.ElectoralDistrict.d1' },
    delegation: { number: 3, name: '第三代表团' },
    standingCommitteeMember: false,
    succeeds: null,
    history: [{ event: 'ENTER', from: null, to: 'ELECTED' }],
  });
  expect(await command(database, 'confirmDeputy', `id: "${id}", certificateNumber: "18307"`)).toEqual([]);
  expect(await command(database, 'activateDeputy', `id: "${id}"`, '2026-06-19')).toEqual(['NOT_READY']);
  expect(await command(database, 'activateDeputy', `id: "${id}"`, '2026-06-20')).toEqual([]);
  const { deputy: other } = await enter(database, { person: 'person-o' });
  const sameNumber = `id: "${String(other['id'])}", certificateNumber: "18307"`;
  expect(await command(database, 'confirmDeputy', sameNumber)).toEqual(['BAD_INPUT']);
});

test('a by-election ties the mandate that ended to the one that follows, both ways, and the seat is vacant no more', async () => {
  await using database = await ownedDatabase('deputies', { deputies: [left, deputy('sits')] });
  const { codes, deputy: next } = await enter(database, { succeeds: left.id, requestId: 'once' });
  expect(codes).toEqual([]);
  expect(next['succeeds']).toEqual({ id: left.id, succeededBy: { id: next['id'] }, seatVacant: false });
  const again = await enter(database, { succeeds: left.id, requestId: 'once' });
  expect(again.deputy['id']).toBe(next['id']);
  expect((await enter(database, { succeeds: left.id, person: 'person-2' })).codes).toEqual(['BAD_INPUT']);
  const statistics = '{ deputyStatistics(within: "4302", groupBy: [COUNTY]) { groups { terminated seatsVacant byElected } } }';
  const counted = await ask(subgraph, database.on(someDay, staff), statistics);
  expect(counted.data?.['deputyStatistics']).toEqual({ groups: [{ terminated: 1, seatsVacant: 0, byElected: 1 }] });
});

test('of two by-elections for one seat at once, one is entered and the other is told', async () => {
  await using database = await ownedDatabase('deputies', { deputies: [left] });
  const both = await Promise.all(['p1', 'p2'].map((person) => enter(database, { succeeds: left.id, person })));
  expect(both.map(({ codes }) => codes.join()).toSorted()).toEqual(['', 'BAD_INPUT']);
  expect((await database.everything())['deputies']).toHaveLength(2);
});

test('what cannot have been is not entered, and changes nothing', async () => {
  const tables = { deputies: [left, deputy('sits', { district_id: left.district_id })] };
  await using database = await ownedDatabase('deputies', tables);
  const before = await database.everything();
  for (const [values, code] of [
    [{ electedOn: '2026-06-02', termStartsOn: '2026-06-03' }, 'BAD_INPUT'],
    [{ termStartsOn: '2026-05-09' }, 'BAD_INPUT'],
    [{ birthYear: 2009 }, 'BAD_INPUT'],
    [{ name: '' }, 'BAD_INPUT'],
    [{ term: 0 }, 'BAD_INPUT'],
    [{ district: '430223.ElectoralDistrict.d1' }, 'BAD_INPUT'],
    [{ district: '430281.Deputy.d1' }, 'BAD_ID'],
    [{ jurisdiction: '430223' }, 'FORBIDDEN'],
    [{ succeeds: globalId('430223', 'Deputy', 'left') }, 'BAD_INPUT'],
    [{ succeeds: globalId('430281', 'Deputy', 'none') }, 'NOT_FOUND'],
    [{ succeeds: globalId('430281', 'Deputy', 'sits') }, 'WRONG_STATE'],
    [{ succeeds: left.id, term: 17 }, 'BAD_INPUT'],
    [{ succeeds: left.id, district: '430281.ElectoralDistrict.d2' }, 'BAD_INPUT'],
    [{ succeeds: left.id, electedOn: '2026-02-20' }, 'BAD_INPUT'],
  ] as const) {
    expect((await enter(database, values)).codes, JSON.stringify(values)).toEqual([code]);
  }
  expect((await enter(database, {}, callerOf(staffOf('43')))).codes).toEqual(['FORBIDDEN']);
  expect(await database.everything()).toEqual(before);
});

test('a ground suspends or ends, not both; a change lies between the last one and today', async () => {
  const row = deputy('a', { status_since: '2026-04-01' });
  await using database = await ownedDatabase('deputies', { deputies: [row] });
  const of = (ground: string, on: string): string => `id: "${row.id}", ground: ${ground}, on: "${on}"`;
  expect(await command(database, 'suspendDeputy', of('DIED', '2026-05-01'))).toEqual(['BAD_INPUT']);
  expect(await command(database, 'terminateDeputy', of('IN_CUSTODY', '2026-05-01'))).toEqual(['BAD_INPUT']);
  expect(await command(database, 'suspendDeputy', of('OTHER', '2026-05-01'))).toEqual(['BAD_INPUT']);
  expect(await command(database, 'terminateDeputy', of('OTHER', '2026-05-01'))).toEqual(['BAD_INPUT']);
  expect(await command(database, 'terminateDeputy', of('SERVING_SENTENCE', '2026-05-01'))).toEqual(['BAD_INPUT']);
  expect(await command(database, 'terminateDeputy', of('DIED', '2026-03-31'))).toEqual(['BAD_INPUT']);
  expect(await command(database, 'terminateDeputy', of('DIED', '2026-06-02'))).toEqual(['BAD_INPUT']);
  expect(await command(database, 'terminateDeputy', of('ABSENT_TWICE', '2026-05-01'))).toEqual([]);
});

test('each of the law’s two grounds suspends, and each of its seven ends a mandate, as death does', async () => {
  const rows = [...suspendingGrounds, ...endingGrounds].map((ground) => deputy(ground.toLowerCase().replaceAll('_', '')));
  await using database = await ownedDatabase('deputies', { deputies: rows });
  const grounds = [...suspendingGrounds, ...endingGrounds];
  for (const [index, ground] of grounds.entries()) {
    const name = index < 2 ? 'suspendDeputy' : 'terminateDeputy';
    expect(await command(database, name, `id: "${rows[index]?.id}", ground: ${ground}, on: "2026-05-01"`), ground).toEqual([]);
  }
  const found = (await database.everything())['deputies'] as { ground: string; status: string }[]; // as the table has them
  expect(found.map(({ ground, status }) => `${ground} ${status}`).toSorted()).toEqual(
    grounds.map((ground, index) => `${ground} ${index < 2 ? 'SUSPENDED' : 'TERMINATED'}`).toSorted(),
  );
});

test('a person’s mandates of several levels and terms are found by one question', async () => {
  const person = 'person-x';
  const rows = [
    deputy('x', { code: '43', person, term: 14 }),
    deputy('x', { code: '4302', person, term: 17 }),
    deputy('x', { person }),
    deputy('old', { person, term: 17 }),
    deputy('x', { code: '430281102', person, term: 19 }),
    deputy('y', { code: '430281102' }),
  ];
  await using database = await ownedDatabase('deputies', { deputies: rows });
  const document = `{ deputies(within: "430000", filter: { person: "${person}" }) { totalCount nodes { id term } } }`;
  expect((await ask(subgraph, database.on(someDay), document)).data?.['deputies']).toEqual({
    totalCount: 5,
    nodes: [
      { id: '430000.Deputy.x', term: 14 },
      { id: '430200.Deputy.x', term: 17 },
      { id: '430281.Deputy.old', term: 17 },
      { id: '430281.Deputy.x', term: 18 },
      { id: '430281102.Deputy.x', term: 19 },
    ],
  });
});
