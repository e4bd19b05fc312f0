import sql, { bulk, join, raw } from 'sql-template-tag';
import type { OwnedSubgraph } from '../../schema/subgraphs.ts';
import { Database } from '../../subgraphs/database.ts';
import type { Caller } from '../../schema/caller.ts';
import type { Owner } from '../../subgraphs/owner.ts';
import { Reading } from '../../subgraphs/reading.ts';
import { insider, insiderUnit } from '../callers.ts';
import { freshDatabase } from '../postgres.ts';
import { testLogKey } from '../signing.ts';

/** An owner with an empty database of its own, for one subgraph. */
export interface OwnedDatabase extends AsyncDisposable {
  database: Database;
  /** The same behind the walls: the database's own rules do not hold there. */
  inside: Database;
  /** What a caller, one who sees as much as one can when none is named, reads on a day or at an instant; a day is noon in Asia/Shanghai. */
  on(day: string, caller?: Caller): Reading;
  /** What was taken down of who read what. */
  accesses: Parameters<Owner['log']['append']>[0][];
  /** Puts rows into a table; the keys are its columns, the same in every row. */
  insert(table: string, rows: readonly object[]): Promise<void>;
  /** The rows of a table with a value in a column, whoever may see them. */
  where(table: string, column: string, value: string): Promise<Record<string, unknown>[]>;
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
  const database = new Database(fresh.url(subgraph), { schema: subgraph, maxConnections: 12 });
  // Behind the walls: what tests arrange and look up is not what a caller may see.
  const inside = new Database(fresh.adminUrl, { schema: subgraph });
  const readings: Reading[] = [];
  const accesses: OwnedDatabase['accesses'] = [];
  const deputies: string[] = [];
  const close = async (): Promise<void> => {
    for (const reading of readings) await reading.end();
    await inside.close();
    await database.close();
    await fresh[Symbol.asyncDispose]();
  };
  const owned: OwnedDatabase = {
    database,
    inside,
    accesses,
    on: (day, caller = insider(subgraph, deputies)) => {
      const now = new Date(day.length === 10 ? `${day}T12:00:00+08:00` : day);
      const log = { append: async (entry: OwnedDatabase['accesses'][number]) => void accesses.push(entry) };
      const reading = new Reading(
        { subgraph, code, name: `owner ${code}`, database, secret: testLogKey, log, now: () => now },
        caller,
      );
      readings.push(reading);
      // A reading holds a connection until it ends, and begins again when it is asked again.
      if (readings.length > 8) void readings.shift()?.end();
      return reading;
    },
    insert: async (table, rows) => {
      const [first, ...others] = rows.map((row) => (table === 'suggestions' ? { participants: [insiderUnit], ...row } : row));
      if (first === undefined) return;
      if (table === 'deputies') deputies.push(...rows.flatMap((row) => ('id' in row ? [String(row.id)] : [])));
      await inside.rows(sql`
        insert into ${raw(table)} (${join(Object.keys(first).map((column) => raw(column)))})
        values ${bulk([first, ...others].map((row) => Object.values(row)))}`);
    },
    where: (table, column, value) => inside.rows(sql`select * from ${raw(table)} where ${raw(column)} = ${value}`),
    everything: async () => {
      const tables = await inside.rows<{ name: string }>(sql`
        select table_name as name
        from information_schema.tables
        where table_schema = ${subgraph} and table_type = 'BASE TABLE'
        order by table_name`);
      const found: Record<string, object[]> = {};
      for (const { name } of tables) {
        found[name] = await inside.rows(sql`select * from ${raw(name)} as each order by each::text collate "C"`);
      }
      return found;
    },
    close,
    [Symbol.asyncDispose]: close,
  };
  for (const [table, rows] of Object.entries(tables)) await owned.insert(table, rows);
  return owned;
}
