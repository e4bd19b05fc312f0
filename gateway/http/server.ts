import cors from '@fastify/cors';
import helmet from '@fastify/helmet';
import fastify, { type FastifyInstance } from 'fastify';
import { trustIn } from './address.ts';
import { compressAnswers } from './compression.ts';

/** How the gateway meets the network. */
export interface HttpOptions {
  /** The largest request body that is read. */
  bodyBytes: number;
  /** Origins whose pages may ask from a browser; none when empty. */
  corsOrigins: readonly string[];
  /** Addresses of proxies in front, single or as networks, whose `x-forwarded-for` is believed; nobody's when empty. */
  trustedProxies: readonly string[];
  /** From how many bytes on answers are compressed; they never are when absent. */
  compressFromBytes: number | undefined;
}

/** A whole request must be there after so long: bodies are small, and a sender that drips holds a connection. */
const requestTimeoutMs = 15_000;

/** The same for its headers alone. */
const headersTimeoutMs = 10_000;

/** How often the two are looked after: Node does it every 30 s, and would keep whoever drips for so much longer. */
const checkedEveryMs = 2_000;

/** A connection on which nothing moves for so long is closed. An owner may take 60 s, and a list in two steps asks it twice. */
const connectionTimeoutMs = 150_000;

/** How long browsers keep what they were told of CORS. */
const corsMaxAgeSeconds = 600;

/** An HTTP server with everything around the graph: sizes, timeouts, CORS by allow-list, and headers that suit an API. */
export function httpServer({ bodyBytes, corsOrigins, trustedProxies, compressFromBytes }: HttpOptions): FastifyInstance {
  const http = fastify({
    bodyLimit: bodyBytes,
    // Servers of GraphQL that are mounted at a path answer there with and without a slash behind it, so clients are configured with either.
    routerOptions: { ignoreTrailingSlash: true },
    requestTimeout: requestTimeoutMs,
    connectionTimeout: connectionTimeoutMs,
    http: { headersTimeout: headersTimeoutMs, connectionsCheckingInterval: checkedEveryMs },
    forceCloseConnections: 'idle',
    trustProxy: trustedProxies.length === 0 ? false : trustIn(trustedProxies),
  });
  // Whoever sends GraphQL as plain text is a form on another site: browsers ask nobody before they send that.
  http.removeContentTypeParser('text/plain');
  void http.register(helmet, {
    // Nothing here is a page: nothing may be loaded by it, and it may not be framed.
    contentSecurityPolicy: { useDefaults: false, directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] } },
    // The gateway speaks plain HTTP. Whether its host is only ever reached over TLS is for the proxy to promise that has the certificate.
    strictTransportSecurity: false,
    // What these say is said of pages and plug-ins; each header costs as much as reading a short body.
    crossOriginOpenerPolicy: false,
    originAgentCluster: false,
    referrerPolicy: false,
    xDnsPrefetchControl: false,
    xDownloadOptions: false,
    xPermittedCrossDomainPolicies: false,
    xXssProtection: false,
  });
  if (corsOrigins.length > 0) {
    void http.register(cors, {
      origin: [...corsOrigins],
      methods: ['GET', 'POST'],
      exposedHeaders: ['retry-after'],
      maxAge: corsMaxAgeSeconds,
    });
  }
  if (compressFromBytes !== undefined) compressAnswers(http, compressFromBytes);
  return http;
}
