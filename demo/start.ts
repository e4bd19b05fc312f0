import { existsSync } from 'node:fs';
import { chmod, mkdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RegistryFile } from '../gateway/registry.ts';
import { officialCode } from '../schema/jurisdiction-code.ts';
import { hasFeed, hasOutbox } from '../schema/subgraphs.ts';
import { Child } from './child.ts';
import { gatewayKeyIn } from './gateway-key.ts';
import { courierNameOf } from './identity/clients.ts';
import { identityFolder } from './identity/issuer.ts';
import { secretsIn } from './identity/kept.ts';
import { refuseInProduction } from './identity/production.ts';
import { type Options, readOptions, usage } from './options.ts';
import { stopLeftover } from './postgres/leftover.ts';
import { choosePorts, isFree } from './postgres/port.ts';
import { startPostgres } from './postgres.ts';
import { Progress } from './progress.ts';
import { type Provisioned, provision } from './provision.ts';
import { type System, demoSystems } from './systems.ts';
import { fillSystems } from './fill-systems.ts';

/** Everything that was started, to be stopped in the other order. */
const started: { stop(): Promise<unknown> }[] = [];

/** Brings the whole province up on this machine, and keeps it up until SIGINT or SIGTERM. */
async function start(options: Options): Promise<void> {
  const { port, identityPort, folder, fresh } = options;
  refuseInProduction(process.env);
  if (!(await isFree(port))) throw new Error(`Port ${port} is taken: choose another with --port.`);
  if (identityPort !== undefined && !(await isFree(identityPort)))
    throw new Error(`Port ${identityPort} is taken: choose another with --identity-port.`);
  const progress = new Progress(options.quiet);
  await mkdir(folder, { recursive: true });
  await lock(folder);
  if (fresh) await throwAway(folder);
  const identity = startIdentityProvider(options);
  progress.say('PostgreSQL …');
  const postgres = await startPostgres({ folder: join(folder, 'postgres'), durable: false });
  started.push({ stop: () => postgres.close() });

  const systems = demoSystems();
  const databases = await provision(postgres.adminUrl(), systems, {
    folder,
    onProgress: (done, total) => progress.show('databases', done, total),
  });
  await fillSystems({ systems, adminUrl: (database) => postgres.adminUrl(database), options, progress });
  progress.end();

  // Gateway and owners start in any order, so they start side by side.
  const ownersPort = await freePort();
  const origin = `http://127.0.0.1:${ownersPort}`;
  const registry = await writeRegistry(folder, systems, origin);
  const limits = await writeLimits(folder);
  const key = await gatewayKeyIn(folder);
  const issuer = await identity.ready;
  const gateway = new Child('the gateway', 'gateway/main.ts', [
    '--registry',
    registry,
    '--limits',
    limits,
    '--issuer',
    issuer,
    '--signing-key',
    key.privateFile,
    '--port',
    String(port),
  ]);
  started.push(gateway);
  const owners = await startOwners(folder, systems, databases, { port: ownersPort, trust: key.publicFile });
  const [url] = await Promise.all([gateway.ready, owners.ready]);
  const couriers = await startCouriers(folder, systems, databases, { gateway: url, issuer });
  await couriers.ready;
  if (!options.quiet) {
    console.log(`owners    ${systems.length} systems at ${origin}/<code>/<subgraph>`);
    console.log(`identity  ${issuer}  (development only; npm run -s token -- congress-staff@430281)`);
    console.log(`registry  ${registry}`);
    console.log(`postgres  ${folder}, port ${postgres.port}`);
  }
  console.log(`ready ${url}`);
  await Promise.race([owners.mustRun(), gateway.mustRun(), identity.mustRun(), couriers.mustRun()]);
}

/** Webhooks go to programs on this machine, and nowhere else. */
const webhookHosts = ['localhost', '127.0.0.1'];

/** Serves all systems' subgraphs from one process, over HTTP, each over its own database. */
async function startOwners(
  folder: string,
  systems: readonly System[],
  { url, logKey }: Provisioned,
  { port, trust }: { port: number; trust: string },
): Promise<Child> {
  const served = systems.flatMap(({ code, name, database, subgraphs }) =>
    subgraphs.map((subgraph) => ({
      subgraph,
      owner: code,
      name,
      database: url(database, subgraph),
      logKey: logKey(database, subgraph),
      webhookHosts: hasFeed(subgraph) ? webhookHosts : [],
    })),
  );
  const file = join(folder, 'served.json');
  // It holds the passwords of the databases, and the secrets of the access logs.
  await writeFile(file, JSON.stringify(served, null, 2), { mode: 0o600 });
  await chmod(file, 0o600);
  const child = new Child('the owners', 'subgraphs/main.ts', ['--serve', file, '--trust', trust, '--port', String(port)]);
  started.push(child);
  return child;
}

/** Starts what delivers the systems' messages to each other. */
async function startCouriers(
  folder: string,
  systems: readonly System[],
  { url, logKey }: Provisioned,
  { gateway, issuer }: { gateway: string; issuer: string },
): Promise<Child> {
  const secrets = await secretsIn(identityFolder(folder));
  const outboxes = systems.flatMap((system) =>
    system.subgraphs.filter(hasOutbox).map((subgraph) => {
      const client = courierNameOf(system);
      const webhooks = hasFeed(subgraph)
        ? { owner: system.code, logKey: logKey(system.database, subgraph), hosts: webhookHosts }
        : undefined;
      return { subgraph, database: url(system.database, subgraph), client, secret: secrets[client], webhooks };
    }),
  );
  const file = join(folder, 'couriers.json');
  // It holds the passwords of the databases, and the secrets of the organs' systems.
  await writeFile(file, JSON.stringify(outboxes, null, 2), { mode: 0o600 });
  await chmod(file, 0o600);
  const child = new Child('the couriers', 'subgraphs/deliveries/main.ts', [
    '--serve',
    file,
    '--gateway',
    gateway,
    '--issuer',
    issuer,
  ]);
  started.push(child);
  return child;
}

/** Starts the development identity provider. It needs no database, so it gets ready while those do. */
function startIdentityProvider({ folder, identityPort, scale }: Options): Child {
  const port = identityPort === undefined ? [] : ['--port', String(identityPort)];
  const flags = ['--folder', identityFolder(folder), '--scale', String(scale), ...port];
  const child = new Child('the identity provider', 'demo/identity/main.ts', flags);
  // Whether it came up is asked after the databases are filled, and then it is reported.
  child.ready.catch(() => {});
  started.push(child);
  return child;
}

async function writeRegistry(folder: string, systems: readonly System[], origin: string): Promise<string> {
  const registry: RegistryFile = {
    timeoutMs: 5_000,
    owners: systems.map(({ code, name, subgraphs }) => ({
      code: officialCode(code),
      name,
      subgraphs: Object.fromEntries(subgraphs.map((subgraph) => [subgraph, `${origin}/${officialCode(code)}/${subgraph}`])),
    })),
  };
  const file = join(folder, 'registry.json');
  await writeFile(file, JSON.stringify(registry, null, 2));
  return file;
}

/** Whoever tries the demo out, or measures it, is one caller and does not wait for the next minute. All other limits are the usual ones. */
async function writeLimits(folder: string): Promise<string> {
  const file = join(folder, 'limits.json');
  await writeFile(file, JSON.stringify({ callerPerMinute: 1_000_000, addressPerMinute: 1_000_000, routerPerMinute: 1_000_000 }));
  return file;
}

async function freePort(): Promise<number> {
  for (const port of choosePorts(0)) if (await isFree(port)) return port;
  throw new Error('No port is free on 127.0.0.1.');
}

/** Throws the data away, also where PostgreSQL's user could not enter the folder and they are elsewhere. */
async function throwAway(folder: string): Promise<void> {
  const cluster = join(folder, 'postgres');
  await stopLeftover(join(cluster, 'data'), () => {});
  const elsewhere = await realpath(join(cluster, 'elsewhere')).catch(() => undefined);
  if (elsewhere !== undefined) {
    await stopLeftover(join(elsewhere, 'data'), () => {});
    await rm(elsewhere, { recursive: true, force: true });
  }
  for (const each of ['postgres', 'generated.json', 'provisions.json'])
    await rm(join(folder, each), { recursive: true, force: true });
}

/** Two starts on one folder would share a cluster and stop it under each other. */
async function lock(folder: string): Promise<void> {
  const file = join(folder, 'running.pid');
  const pid = existsSync(file) ? Number(await readFile(file, 'utf8')) : 0;
  if (pid > 0 && pid !== process.pid && isRunning(pid)) {
    throw new Error(`The data in ${folder} is in use by process ${pid}: stop it, or choose another folder with --data.`);
  }
  await writeFile(file, String(process.pid));
  started.push({ stop: () => rm(file, { force: true }) });
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

let stopping: Promise<void> | undefined;

/** Stops everything that was started, last first. A second call waits for the first. */
function stopAll(): Promise<void> {
  stopping ??= (async () => {
    for (const each of started.toReversed()) await each.stop().catch((error: unknown) => console.error(error));
  })();
  return stopping;
}

function stopAndExit(code: number): void {
  void stopAll().then(() => process.exit(code));
}

// Not once: a second signal would end this process before all that it started has stopped.
process.on('SIGINT', () => stopAndExit(0));
process.on('SIGTERM', () => stopAndExit(0));

if (process.argv.includes('--help')) console.log(usage);
else {
  try {
    await start(readOptions(process.argv.slice(2), process.env));
  } catch (error) {
    if (stopping === undefined) console.error(error instanceof Error ? error.message : error);
    stopAndExit(1);
  }
}
