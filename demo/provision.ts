import { randomBytes } from 'node:crypto';
import { Pool, escapeLiteral } from 'pg';
import type { OwnedSubgraph } from '../schema/subgraphs.ts';
import { type Provisions, readProvisions, writeProvisions } from './provisions.ts';
import { makeSubgraphRoles, makeTemplate, prepareDatabase, templateOf, versionOf } from './template.ts';

/** One owner's system: a database, with a schema and a role for each kind of data it keeps. */
export interface PlannedDatabase {
  database: string;
  subgraphs: readonly OwnedSubgraph[];
}

/** What provisioning needs besides the plan. */
export interface ProvisionOptions {
  /** Where passwords are kept, readable by us only. */
  folder: string;
  /** Hears how many of the plan's databases are ready; nobody is told when absent. */
  onProgress?: (done: number, total: number) => void;
}

/** The databases of a plan, ready to be used. */
export interface Provisioned {
  /** The URL by which one subgraph reaches its own schema of a database. Throws if the plan has no such subgraph. */
  url: (database: string, subgraph: OwnedSubgraph) => string;
  /** The secret under which one subgraph's access log in a database is chained. Throws if the plan has no such subgraph. */
  logKey: (database: string, subgraph: OwnedSubgraph) => string;
}

/** How many databases are made at once: more than four are not made faster. */
const sideBySide = 4;

/**
 * Gives every owner a database of its own, and every subgraph in it a role that may use its own schema there and nothing else.
 * Databases are copies of one template for each set of subgraphs. What is there already stays, with its passwords; new migrations are
 * applied to it. It may be killed anywhere and called again. Throws on a plan with names that PostgreSQL would not take as they are.
 *
 *     const { url } = await provision(postgres.adminUrl(), demoSystems(), { folder: '.liandong' });
 *     const database = new Database(url('congress_430281', 'suggestions'), { schema: 'suggestions' });
 */
export async function provision(
  adminUrl: string,
  plan: readonly PlannedDatabase[],
  { folder, onProgress = () => {} }: ProvisionOptions,
): Promise<Provisioned> {
  mustBeNames(plan);
  const provisions = await readProvisions(folder);
  const admin = new Pool({ connectionString: adminUrl, max: sideBySide });
  // A pool gives up its connections without waiting for their end, and a server that stops meanwhile says so on them.
  admin.on('error', () => {});
  try {
    const existing = await existingIn(admin);
    const open: PlannedDatabase[] = [];
    for (const each of plan) if (!(await isReady(each, existing, provisions))) open.push(each);
    let done = plan.length - open.length;
    onProgress(done, plan.length);
    if (open.length > 0) {
      givePasswords(open, provisions);
      // Kept before they are used: a password that only PostgreSQL knows opens nothing.
      await writeProvisions(folder, provisions);
      await makeTemplates(adminUrl, admin, open, existing);
      await eachOf(open, async (each) => {
        if (existing.databases.has(each.database)) await prepareDatabase(urlOf(adminUrl, each.database), each.subgraphs);
        else await admin.query(`create database ${each.database} template ${templateOf(each.subgraphs)} strategy file_copy`);
        await admin.query(each.subgraphs.map((subgraph) => loginOf(each.database, subgraph, existing, provisions)).join(''));
        provisions.versions[each.database] = await versionOf(each.subgraphs);
        done += 1;
        onProgress(done, plan.length);
      });
      await writeProvisions(folder, provisions);
    }
  } finally {
    await admin.end();
  }
  const plannedRole = (database: string, subgraph: OwnedSubgraph): string => {
    const isPlanned = plan.some((each) => each.database === database && each.subgraphs.includes(subgraph));
    if (!isPlanned) throw new Error(`The plan needs ${subgraph} in a database ${database}, but it has no such thing.`);
    return roleOf(database, subgraph);
  };
  return {
    url: (database, subgraph) => {
      const role = plannedRole(database, subgraph);
      return urlOf(adminUrl, database, { role, password: passwordOf(role, provisions) });
    },
    logKey: (database, subgraph) => provisions.logKeys[plannedRole(database, subgraph)] ?? '',
  };
}

/** What the cluster holds before the work begins. */
interface Existing {
  databases: ReadonlySet<string>;
  logins: ReadonlySet<string>;
}

async function existingIn(admin: Pool): Promise<Existing> {
  const databases = await admin.query<{ name: string }>('select datname as name from pg_database');
  const logins = await admin.query<{ name: string }>('select rolname as name from pg_roles where rolcanlogin');
  return {
    databases: new Set(databases.rows.map(({ name }) => name)),
    logins: new Set(logins.rows.map(({ name }) => name)),
  };
}

async function isReady(
  { database, subgraphs }: PlannedDatabase,
  { databases, logins }: Existing,
  provisions: Provisions,
): Promise<boolean> {
  const roles = subgraphs.map((subgraph) => roleOf(database, subgraph));
  return (
    databases.has(database) &&
    roles.every((role) => logins.has(role) && role in provisions.passwords) &&
    provisions.versions[database] === (await versionOf(subgraphs))
  );
}

function givePasswords(open: readonly PlannedDatabase[], { passwords, logKeys }: Provisions): void {
  for (const { database, subgraphs } of open) {
    for (const role of subgraphs.map((subgraph) => roleOf(database, subgraph))) {
      passwords[role] ??= randomBytes(24).toString('base64url');
      logKeys[role] ??= randomBytes(24).toString('base64url');
    }
  }
}

/** One template for each set of subgraphs: migrations run once, and not once for each owner. */
async function makeTemplates(
  adminUrl: string,
  admin: Pool,
  open: readonly PlannedDatabase[],
  { databases }: Existing,
): Promise<void> {
  // Else every owner could come into these two.
  await admin.query('revoke connect on database postgres, template1 from public');
  await makeSubgraphRoles(admin, [...new Set(open.flatMap(({ subgraphs }) => subgraphs))]);
  const isNew = open.filter(({ database }) => !databases.has(database));
  const sets = new Map(isNew.map(({ subgraphs }) => [templateOf(subgraphs), subgraphs]));
  for (const [template, subgraphs] of sets) await makeTemplate(admin, urlOf(adminUrl, template), subgraphs);
}

/** Makes a login that comes into one database, as one subgraph, and nowhere else. */
function loginOf(database: string, subgraph: OwnedSubgraph, { logins }: Existing, provisions: Provisions): string {
  const role = roleOf(database, subgraph);
  return `
    ${logins.has(role) ? 'alter' : 'create'} role ${role} login password ${escapeLiteral(passwordOf(role, provisions))};
    grant ${subgraph} to ${role};
    revoke all on database ${database} from public;
    grant connect on database ${database} to ${role};
    alter role ${role} in database ${database} set search_path = ${subgraph};
  `;
}

/** What a subgraph of a database is called among the roles, which all databases of a cluster share. */
function roleOf(database: string, subgraph: OwnedSubgraph): string {
  return `${database}_${subgraph}`;
}

function passwordOf(role: string, { passwords }: Provisions): string {
  const password = passwords[role];
  if (password === undefined) throw new Error(`The role ${role} needs a password, but none was given.`);
  return password;
}

function urlOf(adminUrl: string, database: string, login?: { role: string; password: string }): string {
  const url = new URL(adminUrl);
  url.pathname = database;
  if (login !== undefined) Object.assign(url, { username: login.role, password: login.password });
  return url.href;
}

function mustBeNames(plan: readonly PlannedDatabase[]): void {
  const roles = plan.flatMap(({ database, subgraphs }) => subgraphs.map((subgraph) => roleOf(database, subgraph)));
  const problems = roles.filter((role) => !/^[a-z][a-z0-9_]{0,62}$/.test(role)).map((role) => `a role ${role}`);
  if (new Set(plan.map(({ database }) => database)).size < plan.length) problems.push('a database twice');
  if (problems.length === 0) return;
  throw new Error(
    `A plan needs names of at most 63 small letters, digits and _, each once, but this one has ${problems.join(', ')}.`,
  );
}

/** Does the work for all, some side by side. Throws the first failure, after what is under way has ended. */
async function eachOf<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const waiting = items.values();
  const failures: unknown[] = [];
  const hand = async (): Promise<void> => {
    for (const item of waiting) {
      if (failures.length > 0) return;
      await work(item).catch((error: unknown) => failures.push(error));
    }
  };
  await Promise.all(Array.from({ length: sideBySide }, hand));
  if (failures.length > 0) throw failures[0];
}
