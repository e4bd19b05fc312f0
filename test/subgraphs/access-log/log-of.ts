import sql, { type Sql } from 'sql-template-tag';
import type { Link } from '../../../subgraphs/access-log/chain.ts';
import type { Access } from '../../../subgraphs/access-log/entry.ts';
import { AccessLog } from '../../../subgraphs/access-log/log.ts';
import { type Verdict, verifyLog } from '../../../subgraphs/access-log/verify.ts';
import { Database } from '../../../subgraphs/database.ts';
import { callerOf, staffOf } from '../../callers.ts';
import { type FreshDatabase, freshDatabase } from '../../postgres.ts';
import { testLogKey } from '../../signing.ts';

/** Whose log tests keep, and under which secret. */
export const whose = { code: '430281', subgraph: 'suggestions', key: testLogKey } as const;

/** A database with an access log, and what an owner needs to write to it. */
export interface LogDatabase extends AsyncDisposable {
  fresh: FreshDatabase;
  /** As the owner's subgraph reaches it. */
  database: Database;
  /** As the administrator, who may do anything. */
  admin: Database;
  log(options?: { patienceMs?: number; mostWaiting?: number; database?: Database }): AccessLog;
  /** What the verifier says of the log as it is. */
  verified(options?: { anchor?: Link; key?: string; code?: string }): Promise<Verdict>;
  /** What it says after somebody who may take triggers and constraints away has been at the log; then all is as it was. */
  after(changes: readonly Sql[], anchor?: Link): Promise<Verdict>;
  /** The ids of the requests in the log, in its order. */
  requests(): Promise<string[]>;
}

/** A database with an empty log. */
export async function logDatabase(): Promise<LogDatabase> {
  const fresh = await freshDatabase(['suggestions']);
  const database = new Database(fresh.url('suggestions'), { schema: 'suggestions', maxConnections: 4 });
  const admin = new Database(fresh.adminUrl, { schema: 'suggestions' });
  return {
    fresh,
    database,
    admin,
    log: (options) => new AccessLog({ database, ...whose, ...options }),
    verified: async ({ anchor, ...other } = {}) => {
      const transaction = await database.begin({}, 'read only');
      try {
        return await verifyLog(transaction, { ...whose, ...other }, anchor);
      } finally {
        await transaction.end('rollback');
      }
    },
    after: async (changes, anchor) => {
      const transaction = await admin.begin({}, 'read write');
      try {
        await transaction.rows(sql`alter table access_log disable trigger all`);
        for (const change of changes) await transaction.rows(change);
        return await verifyLog(transaction, whose, anchor);
      } finally {
        await transaction.end('rollback');
      }
    },
    requests: async () => {
      const rows = await admin.rows<{ request: string }>(sql`select request_id as request from access_log order by position`);
      return rows.map(({ request }) => request);
    },
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
