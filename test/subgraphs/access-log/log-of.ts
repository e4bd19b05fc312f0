import { Database } from '../../../subgraphs/database.ts';
import { type Access, AccessLog } from '../../../subgraphs/access-log/log.ts';
import { callerOf, staffOf } from '../../callers.ts';
import { type FreshDatabase, freshDatabase } from '../../postgres.ts';
import { testLogKey } from '../../signing.ts';

/** A database with an access log, and what an owner needs to write to it. */
export interface LogDatabase extends AsyncDisposable {
  fresh: FreshDatabase;
  /** As the owner's subgraph reaches it. */
  database: Database;
  /** As the administrator, who may do anything. */
  admin: Database;
  log(options?: { patienceMs?: number; mostWaiting?: number }): AccessLog;
}

export async function logDatabase(): Promise<LogDatabase> {
  const fresh = await freshDatabase(['suggestions']);
  const database = new Database(fresh.url('suggestions'), { schema: 'suggestions', maxConnections: 4 });
  const admin = new Database(fresh.adminUrl, { schema: 'suggestions' });
  return {
    fresh,
    database,
    admin,
    log: (options) => new AccessLog({ database, code: '430281', subgraph: 'suggestions', key: testLogKey, ...options }),
    [Symbol.asyncDispose]: async () => {
      await database.close();
      await admin.close();
      await fresh[Symbol.asyncDispose]();
    },
  };
}

/** The nth of many accesses, each different. */
export function access(n: number): Access {
  return {
    at: new Date(Date.UTC(2026, 10, 20, 0, 0, 0, n)),
    caller: callerOf(staffOf('43', { subject: `staff-${n % 7}` }), {
      purpose: n % 3 === 0 ? null : `目的${n}`,
      requestId: `r${n}`,
    }),
    records: [{ type: 'Suggestion', rows: n }, ...(n % 2 === 0 ? [{ type: 'Conversion', rows: 1 }] : [])],
  };
}
