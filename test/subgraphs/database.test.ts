import sql from 'sql-template-tag';
import { expect, test } from 'vitest';
import { ownedDatabase } from './owned-database.ts';
import { refusal } from './refusal.ts';

test('a text with U+0000 is refused, in a transaction too, and the connection is good afterwards', async () => {
  await using owned = await ownedDatabase('deputies');
  const { database } = owned;
  const ask = sql`select ${'\0'}::text as text`;
  expect(await refusal(() => database.rows(ask))).toBe('BAD_INPUT');
  expect(await refusal(() => database.transaction({}, (transaction) => transaction.rows(ask)))).toBe('BAD_INPUT');
  expect(await database.rows(sql`select ${'好'}::text as text`)).toEqual([{ text: '好' }]);
});

test('what fails in a transaction leaves nothing behind', async () => {
  await using owned = await ownedDatabase('suggestions');
  const { database } = owned;
  const before = await owned.everything();
  const work = database.transaction({}, async (transaction) => {
    await transaction.rows(sql`insert into number_series (code, year, last) values ('43', 2026, 1)`);
    throw new Error('no further');
  });
  await expect(work).rejects.toThrow('no further');
  expect(await owned.everything()).toEqual(before);
});

test('days stay text, instants are UTC, large counts are numbers', async () => {
  await using owned = await ownedDatabase('deputies');
  const [row] = await owned.database.rows(sql`
    select date '2026-02-28' as day, timestamptz '2026-01-01 00:00:00+08' as instant, 9007199254740991::bigint as count`);
  expect(row).toEqual({ day: '2026-02-28', instant: '2025-12-31T16:00:00.000Z', count: 9007199254740991 });
});
