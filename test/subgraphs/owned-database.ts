import sql, { bulk, join, raw } from 'sql-template-tag';
import type { OwnedSubgraph } from '../../schema/subgraphs.ts';
import { Database } from '../../subgraphs/database.ts';
import type { Owner } from '../../subgraphs/owner.ts';
import { freshDatabase } from '../postgres.ts';

/** An owner with an empty database of its own, for one subgraph. */
export interface OwnedDatabase extends AsyncDisposable {
  database: Database;
  /** The owner on a day, at noon in Asia/Shanghai. */
  on(day: string): Owner;
  /** Puts rows into a table; the keys are its columns, the same in every row. */
  insert(table: string, rows: readonly object[]): Promise<void>;
  /** Every row of every table, to be compared with later. */
  everything(): Promise<Record<string, object[]>>;
  /** Ends the test's use of it, for hooks; `await using` does the same. */
  close(): Promise<void>;
}

/** The day of tests that do not care which it is. */
export const someDay = '2026-06-01';

/** A database of the owner `code` for one subgraph, with the rows of some tables in it. */
export async function ownedDatabase(
  subgraph: OwnedSubgraph,
  tables: Record<string, readonly object[]> = {},
  code = '43',
): Promise<OwnedDatabase> {
  const fresh = await freshDatabase([subgraph]);
  const database = new Database(fresh.url(subgraph), { schema: subgraph });
  const close = async (): Promise<void> => {
    await database.close();
    await fresh[Symbol.asyncDispose]();
  };
  const owned: OwnedDatabase = {
    database,
    on: (day) => ({ code, name: `owner ${code}`, database, now: () => new Date(`${day}T12:00:00+08:00`) }),
    insert: async (table, rows) => {
      const [first] = rows;
      if (first === undefined) return;
      await database.rows(sql`
        insert into ${raw(table)} (${join(Object.keys(first).map((column) => raw(column)))})
        values ${bulk(rows.map((row) => Object.values(row)))}`);
    },
    everything: async () => {
      const tables = await database.rows<{ name: string }>(sql`
        select table_name as name
        from information_schema.tables
        where table_schema = ${subgraph} and table_type = 'BASE TABLE'
        order by table_name`);
      const found: Record<string, object[]> = {};
      for (const { name } of tables) {
        found[name] = await database.rows(sql`select * from ${raw(name)} as each order by each::text collate "C"`);
      }
      return found;
    },
    close,
    [Symbol.asyncDispose]: close,
  };
  for (const [table, rows] of Object.entries(tables)) await owned.insert(table, rows);
  return owned;
}
