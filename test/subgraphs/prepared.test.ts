import sql from 'sql-template-tag';
import { expect, test } from 'vitest';
import { Database } from '../../subgraphs/database.ts';
import { PreparedNames } from '../../subgraphs/prepared.ts';
import { freshDatabase } from '../postgres.ts';

test('a statement gets a name when it was asked three times, and keeps it', () => {
  const names = new PreparedNames();
  const asked = Array.from({ length: 5 }, () => names.nameOf('select $1'));
  expect(asked).toEqual([undefined, undefined, undefined, 'often 0', 'often 0']);
  expect(names.nameOf('select $2')).toBeUndefined();
});

test('so many get a name, however many are asked often', () => {
  const names = new PreparedNames();
  const named = Array.from({ length: 1_000 }, (_, nth) => Array.from({ length: 4 }, () => names.nameOf(`select ${nth}`)).at(-1));
  expect(new Set(named).size).toBe(201);
  expect(named.filter((name) => name !== undefined)).toHaveLength(200);
});

test('what is asked often is prepared on its connection, and answers what each asks', async () => {
  await using fresh = await freshDatabase(['elections']);
  await using database = new Database(fresh.url('elections'), { schema: 'elections', maxConnections: 1 });
  for (let nth = 0; nth < 8; nth++) {
    const asking = { caller: `c${nth}` };
    const [row] = await database.transaction(asking, (transaction) =>
      transaction.rows<{ caller: string; nth: number }>(
        sql`select current_setting('liandong.caller') as caller, ${nth}::int as nth`,
      ),
    );
    expect(row).toEqual({ caller: `c${nth}`, nth });
  }
  const [prepared] = await database.rows<{ count: number }>(sql`select count(*)::int from pg_prepared_statements`);
  expect(prepared).toEqual({ count: 1 });
});
