import { existsSync } from 'node:fs';
import { isIP } from 'node:net';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { supergraphFile } from '../schema/subgraphs.ts';
import type { Provider } from './identity/client-tokens.ts';
import { headersNeverForwarded } from './sources/plain.ts';

/** How a gateway is run. */
export interface Config {
  port: number;
  host: string;
  /** The registry of owners, a file; without one every subgraph is one endpoint, at the URL that the supergraph says. */
  registry: string | undefined;
  /** The composed supergraph, a file. */
  supergraph: string;
  /** Headers of clients that subgraphs without owners get too, in small letters. */
  forwardedHeaders: readonly string[];
  /** How long a subgraph without owners may take. */
  subgraphTimeoutMs: number;
  /** The limits that differ from the usual ones, a file; none when absent. */
  limits: string | undefined;
  /** The manifest of trusted documents, a file; none when absent. */
  trustedDocuments: string | undefined;
  /** Whether no other documents are accepted. */
  trustedDocumentsOnly: boolean;
  /** Whether clients may ask for the schema. */
  introspection: boolean;
  /** Whose tokens are accepted; nobody's when absent. */
  provider: Provider | undefined;
  /** The private keys that sign for owners who asks, a file; keys of the process's own when absent. */
  signingKey: string | undefined;
  /** Files in PEM for mutual TLS with owners. */
  ownerTls: { ca?: string; cert?: string; key?: string };
  /** Origins whose pages may ask from a browser. */
  corsOrigins: readonly string[];
  /** Addresses and networks of proxies in front, whose `x-forwarded-for` is believed. */
  trustedProxies: readonly string[];
  /** Whether data with errors is answered with 294. */
  partialSuccess: boolean;
  /** Whether equal queries of one caller that are under way at once are carried out once. */
  shareOperations: boolean;
  /** From how many bytes on answers are compressed; they never are when absent. */
  compressFromBytes: number | undefined;
  /** How long it goes on answering after it was told to stop, while `/ready` is 503. */
  drainMs: number;
  /** How long requests under way may then take to end. */
  stopWithinMs: number;
  /** How many processes answer; this one alone when absent. */
  workers: number | undefined;
  /** How much of each worker's memory is for what is new, in megabytes; as this process has it when absent. */
  semiSpaceMb: number | undefined;
  /** Where spans of OpenTelemetry go, a URL; none are made when absent. */
  otlpEndpoint: string | undefined;
  /** The port at which metrics are told to this machine; none are taken when absent. */
  metricsPort: number | undefined;
  /** The file that a line is added to for each request, `-` for the standard output; none is written when absent. */
  accessLog: string | undefined;
}

/** How long a subgraph without owners may take when nobody says. */
const usualSubgraphTimeoutMs = 10_000;

/** What `--help` prints. */
export const usage = `npm run gateway -- --registry owners.json [--port 4000] [--host 127.0.0.1] [--supergraph schema/supergraph.graphql]

  --registry    or LIANDONG_REGISTRY   the registry of owners: which organ answers for which place, and where
  --port        or PORT                the port to listen on (4000)
  --host        or HOST                the address to listen on (127.0.0.1)
  --supergraph  or LIANDONG_SUPERGRAPH the composed supergraph (schema/supergraph.graphql); with a supergraph of one's own and no registry, any
                                       Federation 2 graph: each subgraph is asked at the URL that the supergraph says
  --forward-headers authorization,x-…  or LIANDONG_FORWARD_HEADERS: headers of clients that such subgraphs get too (authorization)
  --subgraph-timeout-ms or LIANDONG_SUBGRAPH_TIMEOUT_MS  how long such a subgraph may take (10000)
  --limits      or LIANDONG_LIMITS     limits that differ from the usual ones, a JSON file; read at start

  --issuer      or LIANDONG_ISSUER     the OpenID provider whose tokens are accepted, a URL; without it nobody is logged in
  --audience    or LIANDONG_AUDIENCE   for whom its tokens must be (liandong)
  --signing-key or LIANDONG_SIGNING_KEY private JWK or JWKS (ES256) by which owners know the gateway; replicas share one. Without it each
                                       start makes a key of its own. The public keys are at /.well-known/jwks.json
  --owner-ca, --owner-cert, --owner-key  PEM files for mutual TLS with owners

  --trusted-documents manifest.json    or LIANDONG_TRUSTED_DOCUMENTS: documents that may be asked for by hash
  --trusted-documents-only             or LIANDONG_TRUSTED_DOCUMENTS_ONLY=true: no others are accepted
  --no-introspection                   or NODE_ENV=production: the schema is not told
  --cors-origin https://…              or LIANDONG_CORS_ORIGINS, comma-separated: a page that may ask; may be repeated (none)
  --trust-proxy 10.0.0.0/8             or LIANDONG_TRUST_PROXY, comma-separated: whose x-forwarded-for is believed; may be repeated (nobody's)

  --partial-success-status             or LIANDONG_PARTIAL_SUCCESS_STATUS=true: data with errors is 294 in application/graphql-response+json
  --share-operations                   or LIANDONG_SHARE_OPERATIONS=true: equal queries of one caller that are under way at once are carried out once
  --compress-from 8192                 or LIANDONG_COMPRESS_FROM: answers from so many bytes on go compressed (none); a proxy in front may do it instead
  --drain-ms 10000                     or LIANDONG_DRAIN_MS: on SIGTERM /ready is 503 for so long before it stops accepting (0); a second signal hurries it
  --stop-ms 10000                      or LIANDONG_STOP_MS: how long requests under way may then take to end (10000)

  --workers 4                          or LIANDONG_WORKERS: so many processes share the port, auto for one a core (none: this process alone). Rates are
                                       counted by each of them, so a caller may ask up to so many times as often
  --semi-space-mb 32                   or LIANDONG_SEMI_SPACE_MB: what each worker's garbage collector keeps for what is new (128 by npm run gateway)

  --metrics-port 9464                  or LIANDONG_METRICS_PORT: metrics for Prometheus at http://127.0.0.1:9464/metrics, of all workers together (none)
  --access-log access.jsonl            or LIANDONG_ACCESS_LOG: a line of JSON for each request; - is the standard output (none). SIGHUP opens it anew
  --otlp-endpoint http://…:4318        or LIANDONG_OTLP_ENDPOINT: spans of OpenTelemetry go there, OTLP over HTTP (nowhere)

The registry, the supergraph and the manifest are read again when they change, or on SIGHUP; a broken file changes nothing and is reported.`;

/** Reads the settings from flags and environment. Throws one Error that lists every problem, a line each. */
export function readConfig(args: readonly string[], env: Readonly<Record<string, string | undefined>>): Config {
  const { values } = parseArgs({
    args: [...args],
    options: {
      registry: { type: 'string' },
      port: { type: 'string' },
      host: { type: 'string' },
      supergraph: { type: 'string' },
      'forward-headers': { type: 'string' },
      'subgraph-timeout-ms': { type: 'string' },
      limits: { type: 'string' },
      issuer: { type: 'string' },
      audience: { type: 'string' },
      'signing-key': { type: 'string' },
      'owner-ca': { type: 'string' },
      'owner-cert': { type: 'string' },
      'owner-key': { type: 'string' },
      'trusted-documents': { type: 'string' },
      'trusted-documents-only': { type: 'boolean' },
      'no-introspection': { type: 'boolean' },
      'cors-origin': { type: 'string', multiple: true },
      'trust-proxy': { type: 'string', multiple: true },
      'partial-success-status': { type: 'boolean' },
      'share-operations': { type: 'boolean' },
      'compress-from': { type: 'string' },
      'drain-ms': { type: 'string' },
      'stop-ms': { type: 'string' },
      workers: { type: 'string' },
      'semi-space-mb': { type: 'string' },
      'metrics-port': { type: 'string' },
      'access-log': { type: 'string' },
      'otlp-endpoint': { type: 'string' },
    },
  });
  const registry = values.registry ?? env.LIANDONG_REGISTRY;
  const ownSupergraph = values.supergraph ?? env.LIANDONG_SUPERGRAPH;
  const supergraph = ownSupergraph ?? fileURLToPath(supergraphFile);
  const forwardedHeaders = listed(values['forward-headers'] ?? env.LIANDONG_FORWARD_HEADERS ?? 'authorization');
  const subgraphTimeoutMs = values['subgraph-timeout-ms'] ?? env.LIANDONG_SUBGRAPH_TIMEOUT_MS ?? String(usualSubgraphTimeoutMs);
  const limits = values.limits ?? env.LIANDONG_LIMITS;
  const trustedDocuments = values['trusted-documents'] ?? env.LIANDONG_TRUSTED_DOCUMENTS;
  const trustedDocumentsOnly = values['trusted-documents-only'] ?? env.LIANDONG_TRUSTED_DOCUMENTS_ONLY === 'true';
  const corsOrigins = values['cors-origin'] ?? listed(env.LIANDONG_CORS_ORIGINS);
  const trustedProxies = values['trust-proxy'] ?? listed(env.LIANDONG_TRUST_PROXY);
  const issuer = values.issuer ?? env.LIANDONG_ISSUER;
  const signingKey = values['signing-key'] ?? env.LIANDONG_SIGNING_KEY;
  const ownerTls = { ca: values['owner-ca'], cert: values['owner-cert'], key: values['owner-key'] };
  const written = values.port ?? env.PORT ?? '4000';
  const otlpEndpoint = values['otlp-endpoint'] ?? env.LIANDONG_OTLP_ENDPOINT;
  const workers = values.workers ?? env.LIANDONG_WORKERS;
  const problems: string[] = [];
  const number = (flag: string, text: string | undefined, least: number, most: number): number | undefined => {
    if (text === undefined || (/^\d{1,9}$/.test(text) && Number(text) >= least && Number(text) <= most)) {
      return text === undefined ? undefined : Number(text);
    }
    problems.push(`${flag} must be a number from ${least} to ${most}, but got: ${text}`);
    return undefined;
  };
  const compressFromBytes = number('--compress-from', values['compress-from'] ?? env.LIANDONG_COMPRESS_FROM, 1, 100_000_000);
  const drainMs = number('--drain-ms', values['drain-ms'] ?? env.LIANDONG_DRAIN_MS, 0, 600_000);
  const stopWithinMs = number('--stop-ms', values['stop-ms'] ?? env.LIANDONG_STOP_MS, 0, 600_000);
  const workerCount = workers === 'auto' ? availableParallelism() : number('--workers', workers, 1, 256);
  const semiSpaceMb = number('--semi-space-mb', values['semi-space-mb'] ?? env.LIANDONG_SEMI_SPACE_MB, 1, 1_024);
  const metricsPort = number('--metrics-port', values['metrics-port'] ?? env.LIANDONG_METRICS_PORT, 0, 65_535);
  if (registry === undefined) {
    if (ownSupergraph === undefined) problems.push('--registry is needed: a file that names the owners');
  } else if (!existsSync(registry)) problems.push(`--registry: there is no file ${registry}`);
  if (!existsSync(supergraph)) problems.push(`--supergraph: there is no file ${supergraph}`);
  if (!isPort(written)) problems.push(`--port must be a number from 0 to 65535, but got: ${written}`);
  for (const name of forwardedHeaders.filter((each) => !isForwardable(each))) {
    problems.push(`--forward-headers must be names of headers that say something of the request, but got: ${name}`);
  }
  if (!/^\d{2,5}$/.test(subgraphTimeoutMs) || Number(subgraphTimeoutMs) > 60_000) {
    problems.push(`--subgraph-timeout-ms must be a number from 10 to 60000, but got: ${subgraphTimeoutMs}`);
  }
  for (const [flag, file] of [
    ['--limits', limits],
    ['--trusted-documents', trustedDocuments],
    ['--signing-key', signingKey],
    ['--owner-ca', ownerTls.ca],
    ['--owner-cert', ownerTls.cert],
    ['--owner-key', ownerTls.key],
  ]) {
    if (file !== undefined && !existsSync(file)) problems.push(`${flag}: there is no file ${file}`);
  }
  if (issuer !== undefined && !isIssuer(issuer)) {
    problems.push(`--issuer must be an https URL, or http on this machine, but got: ${issuer}`);
  }
  if (otlpEndpoint !== undefined && !(URL.canParse(otlpEndpoint) && /^https?:$/.test(new URL(otlpEndpoint).protocol))) {
    problems.push(`--otlp-endpoint must be an http or https URL, but got: ${otlpEndpoint}`);
  }
  if ((ownerTls.cert === undefined) !== (ownerTls.key === undefined)) problems.push('--owner-cert and --owner-key go together');
  if (trustedDocumentsOnly && trustedDocuments === undefined) problems.push('--trusted-documents-only needs --trusted-documents');
  for (const origin of corsOrigins.filter((each) => !isOrigin(each))) {
    problems.push(`--cors-origin must be an origin such as https://example.cn, but got: ${origin}`);
  }
  for (const proxy of trustedProxies.filter((each) => !isNetwork(each))) {
    problems.push(`--trust-proxy must be an address or a network such as 10.0.0.0/8, but got: ${proxy}`);
  }
  if (problems.length > 0) throw new Error(`The gateway cannot start:\n${problems.map((each) => `- ${each}`).join('\n')}`);
  return {
    port: Number(written),
    host: values.host ?? env.HOST ?? '127.0.0.1',
    registry,
    supergraph,
    forwardedHeaders: forwardedHeaders.map((name) => name.toLowerCase()),
    subgraphTimeoutMs: Number(subgraphTimeoutMs),
    limits,
    trustedDocuments,
    trustedDocumentsOnly,
    introspection: values['no-introspection'] !== true && env.NODE_ENV !== 'production',
    provider: issuer === undefined ? undefined : { issuer, audience: values.audience ?? env.LIANDONG_AUDIENCE ?? 'liandong' },
    signingKey,
    ownerTls,
    corsOrigins,
    trustedProxies,
    shareOperations: values['share-operations'] ?? env.LIANDONG_SHARE_OPERATIONS === 'true',
    partialSuccess: values['partial-success-status'] ?? env.LIANDONG_PARTIAL_SUCCESS_STATUS === 'true',
    compressFromBytes,
    drainMs: drainMs ?? 0,
    stopWithinMs: stopWithinMs ?? 10_000,
    workers: workerCount,
    semiSpaceMb,
    otlpEndpoint,
    metricsPort,
    accessLog: values['access-log'] ?? env.LIANDONG_ACCESS_LOG,
  };
}

/** Whether keys may be asked from there: over TLS, or on this machine. */
function isIssuer(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return protocol === 'https:' || (protocol === 'http:' && /^(127\.\d+\.\d+\.\d+|localhost|\[::1\])$/.test(hostname));
}

function listed(text: string | undefined): string[] {
  return (text ?? '').split(',').flatMap((each) => (each.trim() === '' ? [] : [each.trim()]));
}

/** Whether a text is an origin as browsers write it: no path, and never `*`, which would be every page there is. */
function isOrigin(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) && new URL(text).origin === text;
}

/** Whether a text is an IP address, or a network: an address, a slash, and how many of its bits count. */
function isNetwork(text: string): boolean {
  const [address = '', bits, ...more] = text.split('/');
  const most = isIP(address) === 4 ? 32 : 128;
  return (
    isIP(address) !== 0 &&
    more.length === 0 &&
    (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) >= 1 && Number(bits) <= most))
  );
}

/** Whether a header may be passed on: one that a token of HTTP can name, and that is not about the connection or the body. */
function isForwardable(name: string): boolean {
  return /^[\w!#$%&'*+.^`|~-]{1,100}$/.test(name) && !headersNeverForwarded.has(name.toLowerCase());
}

/** Whether a text is a port number; 0 lets the system choose. */
export function isPort(text: string): boolean {
  return /^\d{1,5}$/.test(text) && Number(text) <= 65_535;
}
