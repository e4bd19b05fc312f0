import sql, { type Sql } from 'sql-template-tag';
import type { Database } from '../../subgraphs/database.ts';

/**
 * Carries actions out so that all of them are under way before any can end: they run into `lock`, which is held until each of them
 * waits for it or for another. One that ends without waiting is not waited for.
 */
export async function overlapping<Result>(
  database: Database,
  lock: Sql,
  actions: readonly (() => Promise<Result>)[],
): Promise<PromiseSettledResult<Result>[]> {
  const outcomes: Promise<PromiseSettledResult<Result>[]>[] = [];
  await database.transaction({}, async (transaction) => {
    await transaction.rows(lock);
    let ended = 0;
    const end = (): void => {
      ended++;
    };
    outcomes.push(Promise.allSettled(actions.map((act) => act().finally(end))));
    for (let waiting = 0; waiting + ended < actions.length; ) {
      // Who is connected is read once a transaction, unless it is told to look again.
      await transaction.rows(sql`select pg_stat_clear_snapshot()`);
      const [found] = await transaction.rows<{ waiting: number }>(sql`
        select count(*)::int as waiting
        from pg_locks
        join pg_stat_activity using (pid)
        where not granted and datname = current_database()`);
      waiting = found?.waiting ?? 0;
    }
  });
  return (await Promise.all(outcomes)).flat();
}
