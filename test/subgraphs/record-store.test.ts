import { RecordStore } from '../../subgraphs/record-store.ts';
import { expect, test } from 'vitest';
import { litigation } from '../../subgraphs/litigation/index.ts';
import { caseKind } from '../../subgraphs/litigation/cases/cases.ts';
import { ask } from './ask.ts';
import { tables } from './litigation/rows.ts';
import { ownedDatabase, someDay } from './owned-database.ts';
import { statementsOf } from './statements.ts';

test('nested records of many cases take one statement a kind', async () => {
  await using owned = await ownedDatabase('litigation', tables);
  const statements = statementsOf(owned);
  const document =
    '{ litigationCases(within: "43") { nodes { clues { receipt { id } case { id } } receipts { clue { id } } } } }';
  await ask(litigation, owned.on(someDay), document);
  const asked = statements.map(({ sql }) => /from (litigation_cases|clues|conversion_receipts)/.exec(sql)?.[1]);
  const times = (table: string): number => asked.filter((each) => each === table).length;
  expect([times('litigation_cases'), times('clues'), times('conversion_receipts')]).toEqual([2, 2, 2]);
  expect(asked).toHaveLength(6);
});

test('what nobody selects is not asked from the database', async () => {
  await using owned = await ownedDatabase('litigation', tables);
  const statements = statementsOf(owned);
  await ask(litigation, owned.on(someDay), '{ litigationCases(within: "43") { coverage { total } } }');
  expect(statements).toEqual([]);
  await ask(litigation, owned.on(someDay), '{ litigationCases(within: "43") { totalCount } }');
  expect(statements).toHaveLength(1);
  await ask(
    litigation,
    owned.on(someDay),
    '{ litigationCases(within: "43") { nodes { id } edges { cursor } pageInfo { endCursor } } }',
  );
  expect(statements).toHaveLength(2);
});

test('a record that a foreign key says is there, and is not, is an error of ours', async () => {
  await using owned = await ownedDatabase('litigation');
  const store = new RecordStore(owned.on(someDay), caseKind);
  await expect(store.mustLoad('430200.LitigationCase.a')).rejects.toThrow('must be there');
});
