import type { ApolloServer, BaseContext } from '@apollo/server';
import fastifyApollo from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { masked } from '../../schema/errors.ts';
import { type Admission, admit, refuseAdmission } from '../limits/admission.ts';
import { RateLimits } from '../limits/rate.ts';
import { Observation, observe } from '../observation/observe.ts';
import type { Observers } from '../observation/watch.ts';
import { addressBehind } from './address.ts';
import { takeFrontWay } from './front-way.ts';
import { takeHandedOn } from './handed-on.ts';
import { contentTypeOf, mediaTypeOf } from './media-type.ts';
import { Readiness, closeWithin } from './readiness.ts';
import { type HttpOptions, httpServer } from './server.ts';
import { type ShortWay, takeShortWay } from './short-way.ts';
import { tellStatus } from './status-plugin.ts';

/** What a front is made of. */
export interface FrontOptions<Context extends BaseContext> extends Omit<Admission, 'rates'>, Omit<HttpOptions, 'bodyBytes'> {
  /** Apollo Server, which answers what goes no shorter way. Start it before the front listens, but not before the front is made. */
  server: ApolloServer<Context>;
  /** What the parts of one operation share. */
  contextAt: (request: FastifyRequest, reply: FastifyReply) => Promise<Context>;
  way: ShortWay;
  /** Serves what is reached beside the graph. */
  serveMore: (http: FastifyInstance) => void;
  /** How long requests under way may take to end when it closes. */
  stopWithinMs: number;
  observers: Observers | undefined;
  /** Takes what operators should know. */
  log: (line: string) => void;
}

/** 前端. All that stands between the network and Apollo Server: what a request passes on its way to /graphql, and what its answer passes on the way back. */
export class Front<Context extends BaseContext> {
  readonly #options: FrontOptions<Context>;
  readonly #http: FastifyInstance;
  readonly #readiness = new Readiness();
  #isClosing = false;

  constructor(options: FrontOptions<Context>) {
    const { server, way, limits, log } = options;
    this.#options = options;
    this.#http = httpServer({ ...options, bodyBytes: limits.bodyBytes });
    this.#http.setErrorHandler((error, request, reply) => refuseRequest(error, request, reply, log));
    server.addPlugin(tellStatus(way.status));
  }

  /** Starts to listen; returns the URL of the graph. Throws if the port is taken. */
  async listen(port: number, host: string): Promise<string> {
    const { server, contextAt, way, serveMore, limits, trusted, tokens, observers, trustedProxies, compressFromBytes } =
      this.#options;
    const http = this.#http;
    const rates = new RateLimits(limits);
    const observation = observers === undefined ? undefined : new Observation(observers, trusted);
    observe(http, observation);
    takeHandedOn(http);
    admit(http, { limits, trusted, tokens, rates });
    takeShortWay(http, way);
    await http.register(fastifyApollo(server), { path: '/graphql', context: contextAt });
    serveMore(http);
    this.#readiness.serve(http);
    await takeFrontWay(http, {
      way,
      limits,
      trusted,
      tokens,
      rates,
      observation,
      addressOf: addressBehind(trustedProxies),
      compressFromBytes,
      isClosing: () => this.#isClosing,
    });
    const address = await http.listen({ port, host });
    this.#readiness.started();
    return `${address}/graphql`;
  }

  /** Says that it will stop (`/ready` is 503 from now on) and goes on answering. */
  leave(): void {
    this.#readiness.leave(this.#http);
  }

  /** Stops listening and lets what is under way end, within bounds. */
  async close(): Promise<void> {
    this.#isClosing = true;
    await closeWithin(this.#http, this.#options.stopWithinMs);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }
}

/** A request that never became GraphQL, such as one over a limit or a body that is no JSON, is told so in GraphQL's words. */
function refuseRequest(error: unknown, request: FastifyRequest, reply: FastifyReply, log: (line: string) => void): FastifyReply {
  const refused = refuseAdmission(error, request, reply);
  if (refused !== undefined) return refused;
  const status = error instanceof Error && 'statusCode' in error ? Number(error.statusCode) : 500;
  const formatted = { message: error instanceof Error ? error.message : String(error) };
  const told = status < 500 ? { ...formatted, extensions: { code: 'BAD_REQUEST' } } : masked(formatted, error, log);
  const mediaType = mediaTypeOf(request.headers.accept) ?? 'application/json';
  return reply
    .code(status)
    .type(contentTypeOf(mediaType))
    .send({ errors: [told] });
}
