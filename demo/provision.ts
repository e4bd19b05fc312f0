import { createHash, randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Pool, escapeLiteral } from 'pg';
import { z } from 'zod';
import type { OwnedSubgraph } from '../schema/subgraphs.ts';
import { makeSubgraphRoles, prepareDatabase, versionOf } from './template.ts';

/** One owner's system: a database, with a schema and a role for each kind of data it keeps. */
export interface PlannedDatabase {
  database: string;
  subgraphs: readonly OwnedSubgraph[];
}

/** What provisioning needs besides the plan. */
export interface ProvisionOptions {
  /** Where passwords are kept, readable by us only. */
  folder: string;
  /** Hears how many of the plan's databases are there; nobody is told when absent. */
  onProgress?: (done: number, total: number) => void;
}

/** The databases of a plan, ready to be used. */
export interface Provisioned {
  /** The URL by which one subgraph reaches its own schema of a database. Throws if the plan has no such subgraph. */
  url(database: string, subgraph: OwnedSubgraph): string;
}

/** How many databases are made at once: more than four are not made faster. */
const sideBySide = 4;

const kept = z.object({
  /** Of each login role. */
  passwords: z.record(z.string(), z.string()),
  /** Of each database: the version it was prepared for. */
  versions: z.record(z.string(), z.string()),
});

/**
 * Gives every owner a database of its own, and every subgraph in it a role that may use its own schema there and nothing else.
 * Databases are copies of one template for each set of subgraphs. What is there already stays, with its passwords; new migrations are
 * applied to it. It may be killed anywhere and called again.
 *
 *     const { url } = await provision(postgres.adminUrl(), demoSystems(), { folder: '.liandong' });
 *     const database = new Database(url('congress_430281', 'suggestions'), { schema: 'suggestions' });
 */
export async function provision(
  adminUrl: string,
  plan: readonly PlannedDatabase[],
  options: ProvisionOptions,
): Promise<Provisioned> {
  const { folder, onProgress = () => {} } = options;
  mustBeNames(plan);
  const admin = new Pool({ connectionString: adminUrl, max: sideBySide });
  // A pool gives up its connections without waiting for their end, and a server that stops meanwhile says so on them.
  admin.on('error', () => {});
  try {
    const state = await read(folder);
    const versions = new Map<PlannedDatabase, string>();
    for (const each of plan) versions.set(each, await versionOf(each.subgraphs));
    const existing = await namesOf(admin, 'select datname as name from pg_database');
    const logins = await namesOf(admin, 'select rolname as name from pg_roles where rolcanlogin');
    const isReady = (each: PlannedDatabase): boolean =>
      existing.has(each.database) &&
      state.versions[each.database] === versions.get(each) &&
      each.subgraphs.every(
        (subgraph) => logins.has(roleOf(each.database, subgraph)) && roleOf(each.database, subgraph) in state.passwords,
      );
    const open = plan.filter((each) => !isReady(each));
    let done = plan.length - open.length;
    onProgress(done, plan.length);
    if (open.length > 0) {
      for (const { database, subgraphs } of open) {
        for (const subgraph of subgraphs) state.passwords[roleOf(database, subgraph)] ??= randomBytes(24).toString('base64url');
      }
      // Kept before they are used: a password that only PostgreSQL knows opens nothing.
      await write(folder, state);
      await admin.query('revoke connect on database postgres, template1 from public');
      await makeSubgraphRoles(admin, [...new Set(open.flatMap(({ subgraphs }) => subgraphs))]);
      const templates = await makeTemplates(
        admin,
        adminUrl,
        open.filter(({ database }) => !existing.has(database)),
        existing,
      );
      await eachOf(open, async (each) => {
        if (existing.has(each.database)) await prepareDatabase(urlOf(adminUrl, each.database), each.subgraphs);
        else
          await admin.query(
            `create database ${each.database} template ${templates.get(keyOf(each.subgraphs))} strategy file_copy`,
          );
        await admin.query(each.subgraphs.map((subgraph) => loginOf(each.database, subgraph, logins, state.passwords)).join(''));
        state.versions[each.database] = versions.get(each) ?? '';
        done += 1;
        onProgress(done, plan.length);
      }).finally(() => write(folder, state));
    }
    return {
      url: (database, subgraph) => {
        const planned = plan.some((each) => each.database === database && each.subgraphs.includes(subgraph));
        if (!planned) throw new Error(`The plan needs a database ${database} with ${subgraph}, but has none.`);
        const role = roleOf(database, subgraph);
        return urlOf(adminUrl, database, role, state.passwords[role]);
      },
    };
  } finally {
    await admin.end();
  }
}

/** One template for each set of subgraphs: migrations then run once, and not once for each owner. */
async function makeTemplates(
  admin: Pool,
  adminUrl: string,
  needed: readonly PlannedDatabase[],
  existing: ReadonlySet<string>,
): Promise<ReadonlyMap<string, string>> {
  const sets = new Map(needed.map(({ subgraphs }) => [keyOf(subgraphs), subgraphs]));
  const templates = new Map<string, string>();
  for (const [key, subgraphs] of sets) {
    // A name has room for 63 letters, a set of subgraphs may need more.
    const template = `template_${createHash('sha256').update(key).digest('hex').slice(0, 12)}`;
    if (!existing.has(template)) await admin.query(`create database ${template}`);
    await admin.query(`revoke all on database ${template} from public`);
    await prepareDatabase(urlOf(adminUrl, template), subgraphs);
    templates.set(key, template);
  }
  return templates;
}

/** Makes a login that comes into one database, as one subgraph, and nowhere else. */
function loginOf(
  database: string,
  subgraph: OwnedSubgraph,
  logins: ReadonlySet<string>,
  passwords: Record<string, string>,
): string {
  const role = roleOf(database, subgraph);
  return `
    ${logins.has(role) ? 'alter' : 'create'} role ${role} login password ${escapeLiteral(passwords[role] ?? '')};
    grant ${subgraph} to ${role};
    revoke all on database ${database} from public;
    grant connect on database ${database} to ${role};
    alter role ${role} in database ${database} set search_path = ${subgraph};
  `;
}

/** What a subgraph is called among the roles, which all databases of a cluster share. */
function roleOf(database: string, subgraph: OwnedSubgraph): string {
  return `${database}_${subgraph}`;
}

function keyOf(subgraphs: readonly OwnedSubgraph[]): string {
  return subgraphs.toSorted().join(' ');
}

function urlOf(adminUrl: string, database: string, role?: string, password?: string): string {
  const url = new URL(adminUrl);
  url.pathname = database;
  if (role !== undefined && password !== undefined) Object.assign(url, { username: role, password });
  return url.href;
}

function mustBeNames(plan: readonly PlannedDatabase[]): void {
  const problems = plan.flatMap(({ database, subgraphs }) =>
    subgraphs.map((subgraph) => roleOf(database, subgraph)).filter((role) => !/^[a-z][a-z0-9_]{0,62}$/.test(role)),
  );
  if (new Set(plan.map(({ database }) => database)).size < plan.length) problems.push('a database that is planned twice');
  if (problems.length > 0) {
    throw new Error(
      `A plan needs databases and roles of at most 63 small letters, digits and _, each once, but has: ${problems.join(', ')}`,
    );
  }
}

/** Does the work for all, some of them side by side. The first failure ends it, after what is under way. */
async function eachOf<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const waiting = items.values();
  let failed = false;
  const hands = Array.from({ length: sideBySide }, async () => {
    for (const item of waiting) {
      if (failed) return;
      try {
        await work(item);
      } catch (error) {
        failed = true;
        throw error;
      }
    }
  });
  const outcomes = await Promise.allSettled(hands);
  for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
}

async function namesOf(admin: Pool, query: string): Promise<Set<string>> {
  return new Set((await admin.query<{ name: string }>(query)).rows.map(({ name }) => name));
}

async function read(folder: string): Promise<z.infer<typeof kept>> {
  const file = join(folder, 'provisioned.json');
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '{ "passwords": {}, "versions": {} }';
    throw error;
  });
  try {
    return kept.parse(JSON.parse(text));
  } catch (cause) {
    throw new Error(`${file} needs to hold the passwords of databases, but it cannot be read. Without it new ones are given.`, {
      cause,
    });
  }
}

async function write(folder: string, state: z.infer<typeof kept>): Promise<void> {
  const file = join(folder, 'provisioned.json');
  await mkdir(folder, { recursive: true });
  await writeFile(`${file}.new`, JSON.stringify(state, undefined, 2), { mode: 0o600 });
  await rename(`${file}.new`, file);
}
