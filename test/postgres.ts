import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { inject } from 'vitest';
import { type OwnedSubgraph, ownedSubgraphs } from '../schema/subgraphs.ts';

/** A database of a test's own, empty but for what migrations put there. */
export interface FreshDatabase extends AsyncDisposable {
  /** The URL by which a subgraph reaches its own schema, with no more rights than an owner's subgraph has. */
  url: (subgraph: OwnedSubgraph) => string;
  /** The administrator's URL, for a test that looks behind a subgraph's back. */
  adminUrl: string;
}

/**
 * A new database with the newest schemas of subgraphs, all of them when none are named. It goes, with every session in it, when the
 * test's use of it ends.
 *
 *     await using fresh = await freshDatabase(['suggestions', 'deputies']);
 *     await using database = new Database(fresh.url('suggestions'), { schema: 'suggestions' });
 */
export async function freshDatabase(subgraphs: readonly OwnedSubgraph[] = ownedSubgraphs): Promise<FreshDatabase> {
  const { template, templateOf, password } = inject('postgres');
  const [only, ...others] = subgraphs;
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const copied = only !== undefined && others.length === 0 ? templateOf[only] : template;
  await asAdmin(`create database ${name} template ${copied} strategy file_copy`);
  return {
    adminUrl: urlOf(name),
    url: (subgraph) => {
      if (!subgraphs.includes(subgraph)) throw new Error(`The test has asked for ${subgraphs.join(', ')}, but uses ${subgraph}.`);
      return urlOf(name, `test_${subgraph}`, password);
    },
    [Symbol.asyncDispose]: () => asAdmin(`drop database ${name} with (force)`),
  };
}

async function asAdmin(statement: string): Promise<void> {
  const client = new Client(inject('postgres').adminUrl);
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

function urlOf(database: string, role?: string, password?: string): string {
  const url = new URL(inject('postgres').adminUrl);
  url.pathname = database;
  if (role !== undefined && password !== undefined) Object.assign(url, { username: role, password });
  return url.href;
}
