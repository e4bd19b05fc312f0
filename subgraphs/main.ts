import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Client } from 'pg';
import { z } from 'zod';
import { parseJurisdictionCode } from '../schema/jurisdiction-code.ts';
import { placeOf } from '../schema/places.ts';
import { isOwned, ownedSubgraphs } from '../schema/subgraphs.ts';
import { subgraphNamed } from './by-name.ts';
import { CallerTokens, type Trust } from './caller-tokens.ts';
import { type Served, serve } from './serve.ts';
import { parseHosts } from './webhooks/hosts.ts';

const usage = `npm run subgraph -- --subgraph suggestions --owner 430281 --database postgres://… --trust https://…/.well-known/jwks.json [--port 4001] [--host 127.0.0.1] [--migrate]

  --subgraph  which kind of data: ${ownedSubgraphs.join(', ')}
  --owner     the code of the place whose organ it is
  --database  the organ's database, as a URL; the subgraph's tables are in the PostgreSQL schema of its name
  --trust     the gateway's public keys, a file or its URL: who asks is known by tokens that it signs, and nobody else is answered
  --migrate   brings the schema to its newest version first (needs a role that may create tables)
  --port      the port to listen on (4001)
  --host      the address to listen on (127.0.0.1)
  --log-patience-ms  for how long answers wait while the access log cannot be written, before they are refused (5000)
  --webhook-hosts    to which hosts organs may have webhooks sent: names (*.example.org for all below), and the addresses or ranges of those that are
                     not public, with commas between (none)
  --tls-cert, --tls-key, --tls-ca   PEM files for mutual TLS: only gateways with a certificate of that authority are let in

The environment's LIANDONG_LOG_KEY is the secret of the access log, at least 16 characters: who can write the database but does not know it cannot
forge an entry. The receipt numbers of citizens' opinions are made of it too: who can read the database cannot make them.

npm run subgraph -- --serve file.json serves many: a list of { "subgraph", "owner", "name", "database", "logKey", "webhookHosts" }.`;

/** A shorter secret can be guessed. */
const shortestLogKey = 16;

const list = z.array(
  z.strictObject({
    subgraph: z.enum(ownedSubgraphs),
    owner: z.string(),
    name: z.string(),
    database: z.url(),
    logKey: z.string().min(shortestLogKey),
    webhookHosts: z.array(z.string()).default([]),
  }),
);

/** Runs one owner's subgraph, or many, until SIGINT or SIGTERM. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      subgraph: { type: 'string' },
      owner: { type: 'string' },
      database: { type: 'string' },
      serve: { type: 'string' },
      trust: { type: 'string' },
      'log-patience-ms': { type: 'string', default: '5000' },
      'webhook-hosts': { type: 'string' },
      'tls-cert': { type: 'string' },
      'tls-key': { type: 'string' },
      'tls-ca': { type: 'string' },
      migrate: { type: 'boolean', default: false },
      port: { type: 'string', default: '4001' },
      host: { type: 'string', default: '127.0.0.1' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    return;
  }
  const served = values.serve === undefined ? [await readOne(values)] : await readMany(values.serve);
  for (const { subgraph, database } of served) {
    if (values.migrate) await (await import('./migrate.ts')).migrate(database, subgraph.name);
    else if (served.length === 1) await warnIfAway(database);
  }
  const tokens = new CallerTokens(trustOf(values.trust));
  const tls = tlsOf([values['tls-cert'], values['tls-key'], values['tls-ca']]);
  const serving = await serve(served, {
    port: Number(values.port),
    host: values.host,
    tokens,
    tls,
    logPatienceMs: Number(values['log-patience-ms']),
  });
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    serving.close().then(() => process.exit(0), fail);
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  // Started by another process of ours: end when that one does, however it ends.
  process.once('disconnect', stop);
  // Last: whoever waits for this may stop it at once.
  const [first] = served;
  console.log(`ready ${first === undefined ? '' : serving.urlOf(first.subgraph.name, first.code)}`);
}

function trustOf(trust: string | undefined): Trust {
  if (trust === undefined) throw new Error(`--trust is needed: the gateway's public keys, a file or a URL\n\n${usage}`);
  if (/^https?:\/\//.test(trust)) return { url: trust };
  if (!existsSync(trust)) throw new Error(`--trust: there is no file ${trust}`);
  return { file: trust };
}

function tlsOf([cert, key, ca]: readonly (string | undefined)[]): { cert: Buffer; key: Buffer; ca: Buffer } | undefined {
  if (cert === undefined && key === undefined && ca === undefined) return undefined;
  if (cert === undefined || key === undefined || ca === undefined)
    throw new Error('--tls-cert, --tls-key and --tls-ca go together');
  return { cert: readFileSync(cert), key: readFileSync(key), ca: readFileSync(ca) };
}

async function readOne({
  subgraph,
  owner,
  database,
  'webhook-hosts': hosts,
}: {
  subgraph?: string;
  owner?: string;
  database?: string;
  'webhook-hosts'?: string;
}): Promise<Served> {
  const problems: string[] = [];
  if (subgraph === undefined || !isOwned(subgraph))
    problems.push(`--subgraph must be one of ${ownedSubgraphs.join(', ')}, but got: ${subgraph}`);
  if (database === undefined || !/^postgres(ql)?:\/\//.test(database) || !URL.canParse(database)) {
    problems.push('--database must be a URL like postgres://role:password@host:5432/database');
  }
  let code = '';
  try {
    code = parseJurisdictionCode(owner);
    if (placeOf(code) === undefined) problems.push(`--owner: there is no place ${owner}`);
  } catch (error) {
    problems.push(`--owner: ${error instanceof Error ? error.message : String(error)}`);
  }
  let webhookHosts: Served['webhookHosts'];
  try {
    webhookHosts = parseHosts(hosts?.split(',') ?? []);
  } catch (error) {
    problems.push(`--webhook-hosts: ${error instanceof Error ? error.message : String(error)}`);
  }
  const logKey = process.env.LIANDONG_LOG_KEY ?? '';
  if (logKey.length < shortestLogKey) problems.push(`LIANDONG_LOG_KEY must be a secret of at least ${shortestLogKey} characters`);
  if (problems.length > 0 || subgraph === undefined || !isOwned(subgraph) || database === undefined) {
    throw new Error(`The subgraph cannot start:\n${problems.map((each) => `- ${each}`).join('\n')}\n\n${usage}`);
  }
  return { subgraph: await subgraphNamed(subgraph), code, name: placeOf(code)?.name ?? code, database, logKey, webhookHosts };
}

/** A subgraph starts while its database is down, and answers when it is up; a wrong URL looks the same, so it is said. */
async function warnIfAway(database: string): Promise<void> {
  const client = new Client({ connectionString: database, connectionTimeoutMillis: 3_000 });
  try {
    await client.connect();
    await client.end();
  } catch (error) {
    console.error(
      `--database: it cannot be reached (${error instanceof Error ? error.message : String(error)}); every question will fail until it can.`,
    );
  }
}

async function readMany(file: string): Promise<Served[]> {
  const listed = list.parse(JSON.parse(readFileSync(file, 'utf8')));
  return Promise.all(
    listed.map(async ({ subgraph, owner, name, database, logKey, webhookHosts }) => ({
      subgraph: await subgraphNamed(subgraph),
      code: parseJurisdictionCode(owner),
      name,
      database,
      logKey,
      webhookHosts: parseHosts(webhookHosts),
    })),
  );
}

function fail(error: unknown): never {
  const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
  console.error(taken ? 'The port is taken: choose another with --port.' : error instanceof Error ? error.message : error);
  process.exit(1);
}

await main().catch(fail);
