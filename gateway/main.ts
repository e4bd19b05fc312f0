import { readFileSync, unwatchFile, watchFile } from 'node:fs';
import { readConfig, usage } from './config.ts';
import { Gateway } from './gateway.ts';
import { readSigningKeys } from './identity/caller-signer.ts';
import { limitsWithoutOwners, parseLimits, usualLimits } from './limits/limits.ts';
import { parseManifest } from './limits/trusted-documents.ts';
import type { OwnerTls } from './owners/http.ts';
import { parseRegistry } from './registry.ts';

/** How often the files are looked at for a change. */
const watchIntervalMs = 1_000;

/** Runs a gateway until SIGINT or SIGTERM. */
async function main(): Promise<void> {
  if (process.argv.includes('--help')) {
    console.log(usage);
    return;
  }
  const config = readConfig(process.argv.slice(2), process.env);
  const { registry: registryFile, trustedDocuments: manifestFile } = config;
  const usual = registryFile === undefined ? limitsWithoutOwners : usualLimits;
  const gateway = new Gateway({
    supergraphSdl: readFileSync(config.supergraph, 'utf8'),
    registry: registryFile === undefined ? undefined : parseRegistry(readFileSync(registryFile, 'utf8')),
    forwardedHeaders: config.forwardedHeaders,
    subgraphTimeoutMs: config.subgraphTimeoutMs,
    limits: config.limits === undefined ? usual : parseLimits(readFileSync(config.limits, 'utf8'), usual),
    trustedDocuments:
      manifestFile === undefined
        ? undefined
        : { manifest: parseManifest(readFileSync(manifestFile, 'utf8')), only: config.trustedDocumentsOnly },
    provider: config.provider,
    signingKeys: config.signingKey === undefined ? undefined : readSigningKeys(config.signingKey),
    ownerTls: pemOf(config.ownerTls),
    introspection: config.introspection,
    corsOrigins: config.corsOrigins,
    trustedProxies: config.trustedProxies,
  });
  const url = await gateway.listen(config.port, config.host);
  console.log(`ready ${url}`);

  const reloadRegistry = (): void => {
    if (registryFile === undefined) return;
    void reload('registry', () => gateway.reloadRegistry(parseRegistry(readFileSync(registryFile, 'utf8'))));
  };
  const reloadSupergraph = (): void =>
    void reload('supergraph', () => gateway.reloadSupergraph(readFileSync(config.supergraph, 'utf8')));
  const reloadManifest = (): void => {
    if (manifestFile === undefined) return;
    void reload('manifest', () => gateway.reloadManifest(parseManifest(readFileSync(manifestFile, 'utf8'))));
  };
  if (registryFile !== undefined) watchFile(registryFile, { interval: watchIntervalMs }, reloadRegistry);
  watchFile(config.supergraph, { interval: watchIntervalMs }, reloadSupergraph);
  if (manifestFile !== undefined) watchFile(manifestFile, { interval: watchIntervalMs }, reloadManifest);
  process.on('SIGHUP', () => {
    reloadRegistry();
    reloadSupergraph();
    reloadManifest();
  });
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    if (registryFile !== undefined) unwatchFile(registryFile);
    unwatchFile(config.supergraph);
    if (manifestFile !== undefined) unwatchFile(manifestFile);
    gateway.close().then(() => process.exit(0), fail);
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  // Started by another process of ours: end when that one does, however it ends.
  process.once('disconnect', stop);
}

/** The texts of PEM files. */
function pemOf(files: OwnerTls): OwnerTls {
  return Object.fromEntries(
    Object.entries(files).flatMap(([name, file]) => (file === undefined ? [] : [[name, readFileSync(file, 'utf8')]])),
  );
}

/** A file that is broken changes nothing: the gateway goes on with what it has, and says so. */
async function reload(what: string, work: () => void | Promise<void>): Promise<void> {
  try {
    await work();
    console.log(`reloaded the ${what}`);
  } catch (error) {
    console.error(`the ${what} was not reloaded: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function fail(error: unknown): never {
  const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
  console.error(taken ? 'The port is taken: choose another with --port.' : error instanceof Error ? error.message : error);
  process.exit(1);
}

await main().catch(fail);
