import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import fastify from 'fastify';
import { GraphQLError } from 'graphql';
import type { Caller } from '../schema/caller.ts';
import { masked } from '../schema/errors.ts';
import { type JurisdictionCode, officialCode } from '../schema/jurisdiction-code.ts';
import { AccessLog } from './access-log/log.ts';
import { contextOf } from './context.ts';
import { Database } from './database.ts';
import type { CallerTokens } from './caller-tokens.ts';
import type { Owner } from './owner.ts';
import { Reading } from './reading.ts';
import { type Subgraph, schemaOf } from './subgraph.ts';
import type { WebhookHosts } from './webhooks/hosts.ts';

/** One owner's subgraph to serve: whose, of what kind, over which database. */
export interface Served {
  subgraph: Subgraph;
  code: JurisdictionCode;
  name: string;
  database: string;
  /** The owner's secret: its access log is chained under it, and receipt numbers are made of it. */
  logKey: string;
  /** Where it sends webhooks; nowhere when absent. */
  webhookHosts?: WebhookHosts;
}

/** What subgraphs are served with. */
export interface ServeOptions {
  port: number;
  host?: string;
  /** By which callers are known. */
  tokens: CallerTokens;
  /** 双向 TLS. The owner's certificate and key, and who signs those of gateways; plain HTTP when absent. */
  tls?: { cert: Buffer; key: Buffer; ca: Buffer };
  /** The most connections that each owner's subgraph takes at once; 4 when absent. */
  maxConnections?: number;
  /** For how long an answer waits to be written down before it is refused; see AccessLog. */
  logPatienceMs?: number;
  /** The clock; the machine's when absent. */
  now?: () => Date;
  /** Takes what operators should know; console.error when absent. */
  log?: (line: string) => void;
}

/** Subgraphs that are being served. */
export interface Serving extends AsyncDisposable {
  /** The URL of one owner's subgraph. */
  urlOf(subgraph: string, code: JurisdictionCode): string;
  close(): Promise<void>;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks; null until it is verified. */
    caller: Caller | null;
  }
}

/** What the resolvers of one request share, and what it reads. */
interface RequestContext {
  reading: Reading;
}

/** Ends each request's reading before its answer goes out; what cannot be taken down is not shown. */
function endReading(log: (line: string) => void): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ response, contextValue: { reading } }) {
          try {
            await reading.end();
          } catch (error) {
            const errors = [masked(error instanceof GraphQLError ? error.toJSON() : { message: '' }, error, log)];
            response.body = { kind: 'single', singleResult: { data: null, errors } };
          }
        },
      };
    },
  };
}

/**
 * Serves owners' subgraphs over HTTP, each at `/<official code>/<subgraph>`: ordinary Apollo subgraphs, over their own databases. It
 * starts whether or not the databases are up. Throws if the port is taken.
 */
export async function serve(
  served: readonly Served[],
  {
    port,
    host = '127.0.0.1',
    tokens,
    tls,
    maxConnections,
    logPatienceMs,
    now = () => new Date(),
    log = console.error,
  }: ServeOptions,
): Promise<Serving> {
  const http = fastify({
    bodyLimit: 4 * 1024 * 1024,
    forceCloseConnections: 'idle',
    https: tls === undefined ? null : { ...tls, requestCert: true, rejectUnauthorized: true },
  });
  http.decorateRequest('caller', null);
  // What is told to one caller is for no other, and for no later.
  http.addHook('onRequest', async (_, reply) => {
    void reply.header('cache-control', 'no-store');
  });
  http.setErrorHandler((error, _, reply) => {
    const refused = error instanceof GraphQLError ? error.toJSON() : { message: '' };
    return reply.code(error instanceof GraphQLError ? 401 : 500).send({ errors: [masked(refused, error, log)] });
  });
  const databases: Database[] = [];
  const servers: ApolloServer<RequestContext>[] = [];
  for (const subgraph of new Set(served.map((each) => each.subgraph))) {
    const owners = new Map<string, Owner>();
    for (const { code, name, database: url, logKey, webhookHosts } of served.filter((each) => each.subgraph === subgraph)) {
      const database = new Database(url, { schema: subgraph.name, maxConnections });
      databases.push(database);
      const log = new AccessLog({ database, code, subgraph: subgraph.name, key: logKey, patienceMs: logPatienceMs });
      owners.set(officialCode(code), { subgraph: subgraph.name, code, name, database, secret: logKey, log, webhookHosts, now });
    }
    const server = new ApolloServer<RequestContext>({
      schema: schemaOf(subgraph),
      introspection: true,
      includeStacktraceInErrorResponses: false,
      stopOnTerminationSignals: false,
      plugins: [
        ApolloServerPluginLandingPageDisabled(),
        ApolloServerPluginInlineTraceDisabled(),
        // It asks of each field how long it may be kept; nothing may be (see above).
        ApolloServerPluginCacheControlDisabled(),
        fastifyApolloDrainPlugin(http),
        endReading(log),
      ],
      formatError: (formatted, error) => masked(formatted, error, log),
    });
    await server.start();
    servers.push(server);
    http.post<{ Params: { code: string } }>(
      `/:code/${subgraph.name}`,
      {
        preHandler: async (request, reply) => {
          const owner = owners.get(request.params.code);
          if (owner === undefined) return reply.code(404).send({ errors: [{ message: 'No such owner here.' }] });
          request.caller = await tokens.verify(request.headers.authorization, owner);
        },
      },
      fastifyApolloHandler(server, {
        context: async ({ params, caller }) => {
          const owner = owners.get((params as { code: string }).code); // the route's own parameter
          if (owner === undefined || caller === null) throw new Error('The route lets only known owners and callers through.');
          const reading = new Reading(owner, caller);
          return { ...contextOf(reading), reading };
        },
      }),
    );
  }
  const address = await http.listen({ port, host });
  const close = async (): Promise<void> => {
    await http.close();
    await Promise.all(servers.map((server) => server.stop()));
    await Promise.all(databases.map((database) => database.close()));
  };
  return {
    urlOf: (subgraph, code) => `${address}/${officialCode(code)}/${subgraph}`,
    close,
    [Symbol.asyncDispose]: close,
  };
}
