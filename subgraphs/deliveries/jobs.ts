import { Logger, runMigrations } from 'graphile-worker';
import type { OwnedSubgraph } from '../../schema/subgraphs.ts';

/** The PostgreSQL schema, beside the subgraph's own, in which graphile-worker keeps its jobs. */
export function jobsSchemaOf(subgraph: OwnedSubgraph): string {
  return `${subgraph}_jobs`;
}

/** Brings the schema of the jobs to graphile-worker's newest version. */
export async function migrateJobs(connectionString: string, schema: string): Promise<void> {
  await runMigrations({ connectionString, schema, logger: quiet });
}

/**
 * What a subgraph's role needs there: graphile-worker hides its tables from everybody but their owner by row-level security, and an owner's subgraph has
 * no more rights than it needs.
 */
export function grantsOnJobs(subgraph: OwnedSubgraph): string {
  const schema = jobsSchemaOf(subgraph);
  return `
    grant usage on schema ${schema} to ${subgraph};
    grant select, insert, update, delete on all tables in schema ${schema} to ${subgraph};
    grant usage on all sequences in schema ${schema} to ${subgraph};
    revoke insert, update, delete on ${schema}.migrations from ${subgraph};
    ${['jobs', 'job_queues', 'tasks', 'known_crontabs']
      .map(
        (table) => `
    drop policy if exists the_subgraph on ${schema}._private_${table};
    create policy the_subgraph on ${schema}._private_${table} to ${subgraph} using (true) with check (true);`,
      )
      .join('')}`;
}

/** What the library has to say is said by the courier, in its own words. */
export const quiet = new Logger(() => () => {});
