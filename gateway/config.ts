import { isIP } from 'node:net';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { supergraphFile } from '../schema/subgraphs.ts';
import { type Environment, Settings, anyPort } from '../settings/settings.ts';
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
  --owner-ca, --owner-cert, --owner-key  or LIANDONG_OWNER_CA, …: PEM files for mutual TLS with owners

  --trusted-documents manifest.json    or LIANDONG_TRUSTED_DOCUMENTS: documents that may be asked for by hash; they are
                                       planned before the gateway is ready
  --trusted-documents-only             or LIANDONG_TRUSTED_DOCUMENTS_ONLY=true: no others are accepted
  --no-introspection                   or LIANDONG_NO_INTROSPECTION=true, or NODE_ENV=production: the schema is not told
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

const flags = {
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
} as const;

/** Reads the settings from flags and environment. Throws one Error that lists every problem, a line each. */
export function readConfig(args: readonly string[], env: Environment): Config {
  const read = new Settings(args, env, flags);
  const registry = read.file('registry');
  read.must(
    registry !== undefined || read.text('supergraph') !== undefined,
    '--registry is needed: a file that names the owners',
  );
  const config = {
    registry,
    supergraph: read.file('supergraph', fileURLToPath(supergraphFile)) ?? '',
    port: read.number('port', anyPort, 'PORT') ?? 4_000,
    host: read.text('host', 'HOST') ?? '127.0.0.1',
    forwardedHeaders: forwardedHeadersOf(read),
    subgraphTimeoutMs: read.number('subgraph-timeout-ms', { least: 10, most: 60_000 }) ?? usualSubgraphTimeoutMs,
    limits: read.file('limits'),
    ...trustedDocumentsOf(read),
    introspection: !read.isOn('no-introspection') && env.NODE_ENV !== 'production',
    provider: providerOf(read),
    signingKey: read.file('signing-key'),
    ownerTls: ownerTlsOf(read),
    corsOrigins: corsOriginsOf(read),
    trustedProxies: trustedProxiesOf(read),
    partialSuccess: read.isOn('partial-success-status'),
    shareOperations: read.isOn('share-operations'),
    compressFromBytes: read.number('compress-from', { least: 1, most: 100_000_000 }),
    drainMs: read.number('drain-ms', { least: 0, most: 600_000 }) ?? 0,
    stopWithinMs: read.number('stop-ms', { least: 0, most: 600_000 }) ?? 10_000,
    workers: read.text('workers') === 'auto' ? availableParallelism() : read.number('workers', { least: 1, most: 256 }),
    semiSpaceMb: read.number('semi-space-mb', { least: 1, most: 1_024 }),
    otlpEndpoint: otlpEndpointOf(read),
    metricsPort: read.number('metrics-port', anyPort),
    accessLog: read.text('access-log'),
  };
  read.check('The gateway cannot start');
  return config;
}

function forwardedHeadersOf(read: Settings): string[] {
  const names = read.text('forward-headers') === undefined ? ['authorization'] : read.list('forward-headers');
  for (const name of names) {
    read.must(
      isForwardable(name),
      `--forward-headers must be names of headers that say something of the request, but got: ${name}`,
    );
  }
  return names.map((name) => name.toLowerCase());
}

function trustedDocumentsOf(read: Settings): Pick<Config, 'trustedDocuments' | 'trustedDocumentsOnly'> {
  const trustedDocuments = read.file('trusted-documents');
  const trustedDocumentsOnly = read.isOn('trusted-documents-only');
  read.must(!trustedDocumentsOnly || trustedDocuments !== undefined, '--trusted-documents-only needs --trusted-documents');
  return { trustedDocuments, trustedDocumentsOnly };
}

function providerOf(read: Settings): Provider | undefined {
  const issuer = read.text('issuer');
  if (issuer === undefined) return undefined;
  read.must(isIssuer(issuer), `--issuer must be an https URL, or http on this machine, but got: ${issuer}`);
  return { issuer, audience: read.text('audience') ?? 'liandong' };
}

function ownerTlsOf(read: Settings): Config['ownerTls'] {
  const [ca, cert, key] = [read.file('owner-ca'), read.file('owner-cert'), read.file('owner-key')];
  read.must((cert === undefined) === (key === undefined), '--owner-cert and --owner-key go together');
  return { ca, cert, key };
}

function corsOriginsOf(read: Settings): string[] {
  const origins = read.list('cors-origin', 'LIANDONG_CORS_ORIGINS');
  for (const origin of origins) {
    read.must(isOrigin(origin), `--cors-origin must be an origin such as https://example.cn, but got: ${origin}`);
  }
  return origins;
}

function trustedProxiesOf(read: Settings): string[] {
  const proxies = read.list('trust-proxy');
  for (const proxy of proxies) {
    read.must(isNetwork(proxy), `--trust-proxy must be an address or a network such as 10.0.0.0/8, but got: ${proxy}`);
  }
  return proxies;
}

function otlpEndpointOf(read: Settings): string | undefined {
  const endpoint = read.text('otlp-endpoint');
  if (endpoint === undefined) return undefined;
  const isUrl = URL.canParse(endpoint) && /^https?:$/.test(new URL(endpoint).protocol);
  read.must(isUrl, `--otlp-endpoint must be an http or https URL, but got: ${endpoint}`);
  return endpoint;
}

/** Whether keys may be asked from there: over TLS, or on this machine. */
function isIssuer(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return protocol === 'https:' || (protocol === 'http:' && /^(127\.\d+\.\d+\.\d+|localhost|\[::1\])$/.test(hostname));
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
