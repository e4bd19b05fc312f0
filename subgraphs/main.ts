import { readFileSync } from 'node:fs';
import { Client } from 'pg';
import { z } from 'zod';
import { parseJurisdictionCode } from '../schema/jurisdiction-code.ts';
import { placeOf } from '../schema/places.ts';
import { ownedSubgraphs } from '../schema/subgraphs.ts';
import { Settings, anyPort } from '../settings/settings.ts';
import { longestPatienceMs } from './access-log/log.ts';
import { subgraphNamed } from './by-name.ts';
import { CallerTokens, type Trust } from './caller-tokens.ts';
import { readNamed } from './flags.ts';
import { type ServeOptions, type Served, serve } from './serve.ts';
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

const cannotStart = 'The subgraph cannot start';

/** An owner's subgraph as it is listed. */
type Listed = z.infer<typeof list>[number];
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
  const read = new Settings(
    process.argv.slice(2),
    {},
    {
      subgraph: { type: 'string' },
      owner: { type: 'string' },
      database: { type: 'string' },
      serve: { type: 'string' },
      trust: { type: 'string' },
      'log-patience-ms': { type: 'string' },
      'webhook-hosts': { type: 'string' },
      'tls-cert': { type: 'string' },
      'tls-key': { type: 'string' },
      'tls-ca': { type: 'string' },
      migrate: { type: 'boolean' },
      port: { type: 'string' },
      host: { type: 'string' },
      help: { type: 'boolean' },
    },
  );
  if (read.isOn('help')) {
    console.log(usage);
    return;
  }
  const file = read.file('serve');
  const one = file === undefined ? readOne(read) : undefined;
  const trust = readTrust(read);
  const tls = readTls(read);
  const port = read.number('port', anyPort) ?? 4_001;
  const host = read.text('host') ?? '127.0.0.1';
  const logPatienceMs = read.number('log-patience-ms', { least: 1, most: longestPatienceMs }) ?? 5_000;
  read.check(cannotStart, usage);

  const listed = file === undefined ? [read.checked(one, cannotStart)] : list.parse(JSON.parse(readFileSync(file, 'utf8')));
  const served = await Promise.all(listed.map(servedBy));
  for (const { subgraph, database } of served) {
    if (read.isOn('migrate')) await (await import('./migrate.ts')).migrate(database, subgraph.name);
    else if (served.length === 1) await warnIfAway(database);
  }
  const serving = await serve(served, { port, host, tokens: new CallerTokens(trust), tls, logPatienceMs });
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

/** The one subgraph that flags name. Undefined when they are wrong. */
function readOne(read: Settings): Listed | undefined {
  const named = readNamed(read);
  const place = named === undefined ? undefined : placeOf(named.code);
  read.must(named === undefined || place !== undefined, `--owner: there is no place ${named?.code}`);
  const webhookHosts = read.list('webhook-hosts');
  read.tried('webhook-hosts', () => parseHosts(webhookHosts));
  const logKey = process.env.LIANDONG_LOG_KEY ?? '';
  read.must(logKey.length >= shortestLogKey, `LIANDONG_LOG_KEY must be a secret of at least ${shortestLogKey} characters`);
  if (named === undefined || place === undefined) return undefined;
  return { subgraph: named.subgraph, owner: named.code, name: place.name, database: named.database, logKey, webhookHosts };
}

function readTrust(read: Settings): Trust {
  const trust = read.text('trust');
  read.must(trust !== undefined, "--trust is needed: the gateway's public keys, a file or a URL");
  if (trust !== undefined && /^https?:\/\//.test(trust)) return { url: trust };
  return { file: read.file('trust') ?? '' };
}

function readTls(read: Settings): ServeOptions['tls'] {
  const files = ['tls-cert', 'tls-key', 'tls-ca'];
  const named = files.filter((flag) => read.text(flag) !== undefined);
  read.must(named.length === 0 || named.length === files.length, '--tls-cert, --tls-key and --tls-ca go together');
  const [cert, key, ca] = files.map((flag) => read.contents(flag));
  return cert !== undefined && key !== undefined && ca !== undefined ? { cert, key, ca } : undefined;
}

async function servedBy({ subgraph, owner, name, database, logKey, webhookHosts }: Listed): Promise<Served> {
  return {
    subgraph: await subgraphNamed(subgraph),
    code: parseJurisdictionCode(owner),
    name,
    database,
    logKey,
    webhookHosts: parseHosts(webhookHosts),
  };
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

function fail(error: unknown): never {
  const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
  console.error(taken ? 'The port is taken: choose another with --port.' : error instanceof Error ? error.message : error);
  process.exit(1);
}

await main().catch(fail);
