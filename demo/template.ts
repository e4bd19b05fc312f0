import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Client, type Pool } from 'pg';
import { type OwnedSubgraph, hasOutbox } from '../schema/subgraphs.ts';
import { grantsOnJobs } from '../subgraphs/deliveries/jobs.ts';
import { foldersOf, migrate } from '../subgraphs/migrate.ts';

/** Tables whose rows stay as they were written: the history (办理过程) of records. */
const appendOnly: Partial<Record<OwnedSubgraph, readonly string[]>> = {
  deputies: ['history'],
  suggestions: ['history'],
  litigation: ['history'],
};

/** The same in every subgraph: who read its records. */
const appendOnlyEverywhere = ['access_log'];

/**
 * Brings a database to the newest version of its subgraphs. What a subgraph may do there is granted to the role of its name, and a
 * login is made a member of that role: rights are copied with a template, so no copy has to be visited. Harmless when repeated.
 */
export async function prepareDatabase(databaseUrl: string, subgraphs: readonly OwnedSubgraph[]): Promise<void> {
  for (const subgraph of subgraphs) await migrate(databaseUrl, subgraph);
  const client = new Client(databaseUrl);
  await client.connect();
  try {
    await client.query(subgraphs.map(grantsOf).join(''));
  } finally {
    await client.end();
  }
}

/** Makes the roles that hold the rights of subgraphs, for all databases of the cluster. */
export async function makeSubgraphRoles(admin: Pool, subgraphs: readonly OwnedSubgraph[]): Promise<void> {
  const { rows } = await admin.query<{ name: string }>('select rolname as name from pg_roles where rolname = any($1)', [
    subgraphs,
  ]);
  for (const subgraph of subgraphs) {
    if (!rows.some(({ name }) => name === subgraph)) await admin.query(`create role ${subgraph} nologin`);
  }
}

/** The name of the template for a set of subgraphs. A name has room for 63 letters, and a set may need more. */
export function templateOf(subgraphs: readonly OwnedSubgraph[]): string {
  return `template_${createHash('sha256').update(subgraphs.toSorted().join(' ')).digest('hex').slice(0, 12)}`;
}

/** Makes the template at a URL, or brings it to the newest version. No other login comes in: a session would hinder copying. */
export async function makeTemplate(admin: Pool, templateUrl: string, subgraphs: readonly OwnedSubgraph[]): Promise<void> {
  const template = new URL(templateUrl).pathname.slice(1);
  const { rowCount } = await admin.query('select from pg_database where datname = $1', [template]);
  if (rowCount === 0) await admin.query(`create database ${template}`);
  await admin.query(`revoke all on database ${template} from public`);
  await prepareDatabase(templateUrl, subgraphs);
}

/** Changes when a database of these subgraphs has to be prepared again: with their migrations and their rights. */
export async function versionOf(subgraphs: readonly OwnedSubgraph[]): Promise<string> {
  const hash = createHash('sha256');
  for (const subgraph of subgraphs.toSorted()) {
    hash.update(grantsOf(subgraph));
    for (const [folder] of foldersOf(subgraph)) {
      for (const file of (await readdir(folder)).toSorted()) hash.update(file).update(await readFile(join(folder, file)));
    }
  }
  return hash.digest('hex');
}

function grantsOf(subgraph: OwnedSubgraph): string {
  const readOnly = [...(appendOnly[subgraph] ?? []), ...appendOnlyEverywhere].map(
    (table) => `revoke update, delete on ${subgraph}.${table} from ${subgraph};`,
  );
  return `
    revoke all on schema public from public;
    grant usage on schema ${subgraph} to ${subgraph};
    grant select, insert, update, delete on all tables in schema ${subgraph} to ${subgraph};
    grant usage on all sequences in schema ${subgraph} to ${subgraph};
    ${foldersOf(subgraph)
      .map(
        ([, table]) => `
    revoke all on ${subgraph}.${table} from ${subgraph};
    revoke all on sequence ${subgraph}.${table}_id_seq from ${subgraph};`,
      )
      .join('')}
    revoke insert, delete on ${subgraph}.access_log_head from ${subgraph};
    ${readOnly.join('\n')}
    ${hasOutbox(subgraph) ? grantsOnJobs(subgraph) : ''}
  `;
}
