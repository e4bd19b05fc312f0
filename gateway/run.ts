import { readFileSync, unwatchFile, watchFile } from 'node:fs';
import type { Config } from './config.ts';
import { Gateway } from './gateway.ts';
import { type SigningKeys, readSigningKeys } from './identity/caller-signer.ts';
import { limitsWithoutOwners, parseLimits, usualLimits } from './limits/limits.ts';
import { parseManifest } from './limits/trusted-documents.ts';
import { startObserving } from './observation/observers.ts';
import type { Metrics } from './observation/metrics.ts';
import type { OwnerTls } from './owners/http.ts';
import { parseRegistry } from './registry.ts';

/** How often the files are looked at for a change. */
const watchIntervalMs = 1_000;

/** A gateway that runs in this process. */
export interface RunningGateway {
  url: string;
  /** Its metrics, if it takes any. */
  metrics: Metrics | undefined;
  /** Reads the registry, the supergraph and the manifest again, and begins a new access log. */
  reload: () => void;
  /** Says that it will stop, goes on for `drainMs` or until `hurry`, answers what is under way, and ends. */
  stop: (hurry: AbortSignal) => Promise<void>;
}

/** Runs a gateway by its settings. `signingKeys` are used where the settings name none. Throws when a file is broken or the port is taken. */
export async function runGateway(config: Config, signingKeys?: Promise<SigningKeys>): Promise<RunningGateway> {
  const { registry: registryFile, trustedDocuments: manifestFile } = config;
  const usual = registryFile === undefined ? limitsWithoutOwners : usualLimits;
  const observing = await startObserving(config);
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
    signingKeys: config.signingKey === undefined ? signingKeys : readSigningKeys(config.signingKey),
    ownerTls: pemOf(config.ownerTls),
    introspection: config.introspection,
    partialSuccess: config.partialSuccess,
    shareOperations: config.shareOperations,
    corsOrigins: config.corsOrigins,
    trustedProxies: config.trustedProxies,
    compressFromBytes: config.compressFromBytes,
    stopWithinMs: config.stopWithinMs,
    observers: observing.observers,
  });
  const url = await gateway.listen(config.port, config.host);

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
  return {
    url,
    metrics: observing.observers?.metrics,
    reload: () => {
      reloadRegistry();
      reloadSupergraph();
      reloadManifest();
      observing.reopenLog();
    },
    stop: async (hurry) => {
      await gateway.leave(config.drainMs, hurry);
      for (const file of [registryFile, config.supergraph, manifestFile]) if (file !== undefined) unwatchFile(file);
      await gateway.close();
      await observing[Symbol.asyncDispose]();
    },
  };
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
