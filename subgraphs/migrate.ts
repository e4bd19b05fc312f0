import { fileURLToPath } from 'node:url';
import { runner } from 'node-pg-migrate';
import { Client } from 'pg';
import { type OwnedSubgraph, hasFeed, hasOutbox } from '../schema/subgraphs.ts';
import { jobsSchemaOf, migrateJobs } from './deliveries/jobs.ts';

/** The table in the subgraph's schema that says which of its own migrations it has had. */
export const migrationsTable = 'migrations';

/** The tables that say which migrations it has had of what several subgraphs have. */
const accessLogMigrationsTable = 'access_log_migrations';
const deliveriesMigrationsTable = 'deliveries_migrations';
const changesMigrationsTable = 'changes_migrations';
const webhooksMigrationsTable = 'webhooks_migrations';

/**
 * Where a subgraph's migrations are, and which table says what it has had of them: plain SQL, numbered, forward only. Besides its own those of the
 * access log, which every subgraph has, of the outbox, which those have that tell others, and of the feed of changes and its webhooks.
 */
export function foldersOf(subgraph: OwnedSubgraph): [folder: string, table: string][] {
  const folder = (name: string): string => fileURLToPath(new URL(`${name}/migrations`, import.meta.url));
  return [
    [folder(subgraph), migrationsTable],
    [folder('access-log'), accessLogMigrationsTable],
    ...(hasOutbox(subgraph) ? [[folder('deliveries'), deliveriesMigrationsTable] satisfies [string, string]] : []),
    ...(hasFeed(subgraph)
      ? ([
          [folder('changes'), changesMigrationsTable],
          [folder('webhooks'), webhooksMigrationsTable],
        ] satisfies [string, string][])
      : []),
  ];
}

/**
 * Brings a subgraph's schema to its newest version, each migration in a transaction of its own. Names without a schema mean the
 * subgraph's own. Who comes while another is at it waits. Throws when a migration fails, and then none of that one has happened.
 */
export async function migrate(databaseUrl: string, subgraph: OwnedSubgraph): Promise<void> {
  const client = new Client(databaseUrl);
  let migration = '';
  const quiet = { debug: () => {}, warn: () => {}, error: () => {} };
  await client.connect();
  try {
    // The library's own lock refuses at once; replicas of one owner that start together should both come up.
    await client.query('select pg_advisory_lock(hashtext($1))', [`migrations of ${subgraph}`]);
    if (hasOutbox(subgraph)) await migrateJobs(databaseUrl, jobsSchemaOf(subgraph));
    for (const [dir, table] of foldersOf(subgraph)) {
      await runner({
        dbClient: client,
        dir,
        direction: 'up',
        schema: subgraph,
        createSchema: true,
        migrationsTable: table,
        singleTransaction: false,
        noLock: true,
        logger: {
          ...quiet,
          info: (line) => {
            migration = /### MIGRATION (\S+)/.exec(line)?.[1] ?? migration;
          },
        },
      });
    }
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`The migrations of ${subgraph} ended at ${migration || 'their start'}: ${message}`, { cause });
  } finally {
    await client.end();
  }
}
