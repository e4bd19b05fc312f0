import { setTimeout } from 'node:timers/promises';
import type { ApolloServer } from '@apollo/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { JSONWebKeySet } from 'jose';
import { placeOf } from '../schema/places.ts';
import { ownedSubgraphs } from '../schema/subgraphs.ts';
import { Requirements } from './access/requirements.ts';
import { apolloServer } from './apollo-server.ts';
import type { Asking, GatewayContext } from './context.ts';
import { Directory } from './directory/directory.ts';
import { Executor, type ExecutorOptions } from './execution/executor.ts';
import { preparePlanner } from './execution/plan.ts';
import { ServerGateway } from './execution/server-gateway.ts';
import { type Sharing, SharingExecutor } from './execution/sharing.ts';
import { OperationCoverage } from './fanout/coverage.ts';
import { FanOut } from './fanout/fanout.ts';
import { ClientSignal } from './http/client-signal.ts';
import { Front } from './http/front.ts';
import { SignedAsker, callerOf } from './identity/asker.ts';
import { CallerSigner, type SigningKeys } from './identity/caller-signer.ts';
import { ClientTokens, type Provider } from './identity/client-tokens.ts';
import { Budget } from './limits/budget.ts';
import type { CostBasis } from './limits/cost.ts';
import { type Limits, limitsWithoutOwners, usualLimits } from './limits/limits.ts';
import type { Manifest, TrustedDocuments } from './limits/trusted-documents.ts';
import { traceHeadersOf } from './observation/traceparent.ts';
import type { Observers } from './observation/watch.ts';
import type { Patience } from './owners/client.ts';
import { HttpTransport, type OwnerTls } from './owners/http.ts';
import { type MakeTransport, Owners } from './owners/owners.ts';
import { referenceSchemas } from './reference.ts';
import { Registry } from './registry.ts';
import type { Signal } from './signal.ts';
import { forwarded } from './sources/plain.ts';
import { Sources } from './sources/sources.ts';
import { coverageOf } from './server-plugins.ts';
import { allAtOnce, withRests } from './steps.ts';
import { serveSubgraphs } from './subgraph-endpoints.ts';
import { contractOf, schemaOf } from './supergraph.ts';
import { type Demands, warmUp } from './warm-up.ts';

/** What a gateway is made of. */
export interface GatewayOptions {
  supergraphSdl: string;
  /** Who the owners are; without one every subgraph is one endpoint, at the URL that the supergraph says. */
  registry?: Registry;
  /** Headers of clients that subgraphs without owners get too, in small letters; `authorization` when absent. */
  forwardedHeaders?: readonly string[];
  /** How long a subgraph without owners may take; 10 s when absent. */
  subgraphTimeoutMs?: number;
  /** Whose tokens are accepted; nobody's when absent, so that nobody is logged in. */
  provider?: Provider;
  /** The keys that sign for owners who asks; keys of its own making when absent. */
  signingKeys?: Promise<SigningKeys>;
  /** The clock by which tokens are valid; the machine's when absent. */
  now?: () => Date;
  /** How owners are reached; over HTTP, or HTTPS with `ownerTls`, when absent. */
  makeTransport?: MakeTransport;
  /** 双向 TLS. The gateway's certificate for owners, and who signs theirs; what the system trusts when absent. */
  ownerTls?: OwnerTls;
  /** How patient it is with owners; the usual patience when absent. */
  patience?: Patience;
  /** See FanOutOptions. */
  ownersForTwoSteps?: number;
  /** How much one caller may ask; the usual limits when absent. */
  limits?: Limits;
  /** Documents that may be asked for by hash; none when absent. */
  trustedDocuments?: TrustedDocuments;
  /** Whether clients may ask for the schema; they may not when absent. */
  introspection?: boolean;
  /** Whether data with errors is answered with 294 to who knows GraphQL's media type; see statusOf. It is not when absent. */
  partialSuccess?: boolean;
  /** Whether equal queries of one caller that are under way at once are carried out once; see SharingExecutor. They are not when absent. */
  shareOperations?: boolean;
  /** See HttpOptions; none when absent. */
  corsOrigins?: readonly string[];
  /** See HttpOptions; none when absent. */
  trustedProxies?: readonly string[];
  /** See HttpOptions. */
  compressFromBytes?: number;
  /** How long requests under way may take to end when it closes; 10 s when absent. */
  stopWithinMs?: number;
  /** What observes requests; nothing when absent. */
  observers?: Observers;
  /** Takes what operators should know; console.error when absent. */
  log?: (line: string) => void;
}

/** How long a subgraph without owners may take when nobody says. */
const usualSubgraphTimeoutMs = 10_000;

/** How many documents of a manifest are made ready before they are asked for: a large graph's take some hundredths of a second each. */
const mostTrusted = 500;

/** How many of the documents that were asked last are made ready for a new supergraph before it is used. */
const mostLastAsked = 50;

/** One graph over many owners. Stateless: any number of replicas may run. */
export class Gateway {
  readonly #owners: Owners;
  readonly #fanOuts: ReadonlyMap<string, FanOut>;
  readonly #sources: Sources;
  readonly #directory: Directory;
  readonly #graph: ServerGateway<GatewayContext>;
  readonly #server: ApolloServer<GatewayContext>;
  readonly #front: Front<GatewayContext>;
  readonly #forwardedHeaders: readonly string[];
  readonly #hasOwners: boolean;
  readonly #signer: CallerSigner;
  readonly #shareOperations: boolean;
  readonly #demands: Demands;
  readonly #observers: Observers | undefined;
  #schema: GraphQLSchema;
  #requirements: Requirements;
  #trustedDocuments: TrustedDocuments | undefined;
  #supergraphSdl: string;
  #reloading = Promise.resolve();

  constructor({
    supergraphSdl,
    registry,
    forwardedHeaders = ['authorization'],
    subgraphTimeoutMs = usualSubgraphTimeoutMs,
    provider,
    signingKeys,
    now,
    ownerTls,
    makeTransport = ({ url }) => new HttpTransport(url, ownerTls),
    patience,
    ownersForTwoSteps,
    limits = registry === undefined ? limitsWithoutOwners : usualLimits,
    trustedDocuments,
    introspection = false,
    partialSuccess = false,
    shareOperations = false,
    corsOrigins = [],
    trustedProxies = [],
    compressFromBytes,
    stopWithinMs = 10_000,
    observers,
    log = console.error,
  }: GatewayOptions) {
    this.#hasOwners = registry !== undefined;
    this.#forwardedHeaders = forwardedHeaders;
    this.#signer = new CallerSigner(signingKeys, now);
    this.#shareOperations = shareOperations;
    this.#demands = { limits, introspection };
    this.#observers = observers;
    this.#trustedDocuments = trustedDocuments;
    this.#owners = new Owners(registry ?? new Registry([]), makeTransport, patience);
    observers?.metrics?.watchOwners(() => this.#owners.clients());
    const schema = this.#schemaOf(supergraphSdl);
    this.#supergraphSdl = supergraphSdl;
    this.#schema = schema;
    this.#requirements = new Requirements(schema);
    const costBasis = (): CostBasis => {
      const { registry: known } = this.#owners;
      return { schema: this.#schema, registry: this.#hasOwners ? known : undefined, ownersForTwoSteps };
    };
    this.#fanOuts = new Map(
      (this.#hasOwners ? ownedSubgraphs : []).map((subgraph) => [
        subgraph,
        new FanOut({ subgraph, owners: this.#owners, schema, isPlace, ownersForTwoSteps }),
      ]),
    );
    this.#directory = new Directory(this.#owners, this.#fanOuts, schema);
    const reference = this.#hasOwners ? referenceSchemas() : new Map<string, GraphQLSchema>();
    this.#sources = new Sources({ fanOuts: this.#fanOuts, reference, subgraphTimeoutMs, patience });
    this.#graph = new ServerGateway(this.#executorOf(supergraphSdl), supergraphSdl);
    const budget = new Budget(limits, costBasis);
    this.#server = apolloServer({
      graph: this.#graph,
      requirements: () => this.#requirements,
      budget,
      introspection,
      hasOwners: this.#hasOwners,
      log,
    });
    this.#front = new Front({
      server: this.#server,
      contextAt: async (request, reply) => this.#contextAt(request, reply),
      way: {
        executor: () => this.#graph.executor,
        requirements: () => this.#requirements,
        budget,
        contextOf: (asking, client) => this.#contextOf(asking, client),
        extensionsOf: this.#hasOwners ? coverageOf : () => ({}),
        status: { partialSuccess },
        log,
      },
      serveMore: (http) => {
        serveSubgraphs(http, {
          fanOuts: this.#fanOuts,
          contextOf: (request, reply) => this.#contextAt(request, reply),
          limits,
          costBasis,
          introspection,
          trustedOnly: () => this.#trustedDocuments?.only === true,
        });
        http.get('/.well-known/jwks.json', () => this.publicKeys());
      },
      limits,
      trusted: () => this.#trustedDocuments,
      // Null where the tokens of clients are for the subgraphs to read.
      tokens: registry === undefined && provider === undefined ? null : new ClientTokens(provider, now),
      observers,
      corsOrigins,
      trustedProxies,
      compressFromBytes,
      stopWithinMs,
      log,
    });
  }

  /** Makes the trusted documents ready and starts to listen; returns the URL of the graph. Throws if the port is taken. */
  async listen(port: number, host = '127.0.0.1'): Promise<string> {
    await this.#server.start();
    allAtOnce(warmUp(this.#graph.executor, this.#trusted(), this.#demands));
    return this.#front.listen(port, host);
  }

  /** What the parts of one operation share. The request's id goes back with the answer. */
  #contextAt(request: FastifyRequest, reply: FastifyReply): GatewayContext {
    const context = this.#contextOf(request, new ClientSignal(reply.raw));
    void reply.header('x-request-id', context.caller.requestId);
    return context;
  }

  #contextOf({ headers, verified, asked, watch }: Asking, client: Signal): GatewayContext {
    const caller = callerOf(headers, verified, asked ?? { query: '', operationName: null });
    const asker = new SignedAsker(caller, this.#signer, traceHeadersOf(headers));
    const context: GatewayContext = {
      asker,
      caller,
      verified,
      forwarded: forwarded(headers, this.#forwardedHeaders),
      coverage: new OperationCoverage(),
      directory: this.#directory,
      watch,
      client,
    };
    if (watch !== undefined) watch.context = context;
    return context;
  }

  /** The keys by which owners verify who asks. */
  publicKeys(): Promise<JSONWebKeySet> {
    return this.#signer.publicKeys();
  }

  /** Takes a new registry into use without losing a question: those under way end with the owners they began with. Throws if it had none. */
  async reloadRegistry(registry: Registry): Promise<void> {
    if (!this.#hasOwners) throw new Error('A gateway that began without a registry takes none.');
    await this.#owners.reload(registry);
  }

  /**
   * Takes a new supergraph into use, after those that were given before. Throws if it is none, and then nothing has changed. Making ready for a large one takes
   * seconds of this process's time, in steps between which questions have their turn; they are answered by the old one until all is there, the trusted
   * documents' plans and those of what was asked last with it.
   */
  reloadSupergraph(supergraphSdl: string): Promise<void> {
    const reloaded = this.#reloading.then(() => this.#useSupergraph(supergraphSdl));
    this.#reloading = reloaded.catch(() => {}); // told to who asked for it
    return reloaded;
  }

  async #useSupergraph(supergraphSdl: string): Promise<void> {
    if (supergraphSdl === this.#supergraphSdl) return;
    const schema = this.#schemaOf(supergraphSdl);
    // Nothing may come between this and the executor: another gateway of the process could prepare another.
    await preparePlanner(supergraphSdl);
    const executor = this.#executorOf(supergraphSdl);
    const likely = [...this.#graph.executor.lastAsked(mostLastAsked), ...this.#trusted()];
    await withRests(warmUp(executor, likely, this.#demands));
    this.#graph.use(executor, supergraphSdl);
    this.#supergraphSdl = supergraphSdl;
    this.#schema = schema;
    this.#requirements = new Requirements(schema);
    for (const fanOut of this.#fanOuts.values()) fanOut.useSchema(schema);
    this.#directory.useSchema(schema);
  }

  /** Takes a new manifest of trusted documents into use at once, and makes its documents ready. */
  async reloadManifest(manifest: Manifest): Promise<void> {
    this.#trustedDocuments = { manifest, only: this.#trustedDocuments?.only === true };
    await this.#reloading;
    await withRests(warmUp(this.#graph.executor, this.#trusted(), this.#demands));
  }

  /** The trusted documents that are made ready before they are asked for. */
  #trusted(): string[] {
    return [...(this.#trustedDocuments?.manifest.values() ?? [])].slice(0, mostTrusted);
  }

  /** Says that it will stop (`/ready` is 503 from now on) and goes on answering for so long, so that whoever sends it requests can turn to others. */
  async leave(graceMs: number, signal?: AbortSignal): Promise<void> {
    this.#front.leave();
    await setTimeout(graceMs, undefined, { signal }).catch(() => {}); // told to hurry
  }

  /** Stops listening, lets what is under way end, within bounds, and closes the connections to owners. */
  async close(): Promise<void> {
    await this.#front.close();
    await this.#server.stop();
    await this.#owners.close();
    await this.#sources.close();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  /** Throws if the text is no supergraph. */
  #executorOf(supergraphSdl: string): Executor<GatewayContext> {
    const options: ExecutorOptions<GatewayContext> = {
      supergraphSdl,
      sourceOf: (subgraph) => this.#sources.of(subgraph),
      onPlanned: (ms) => this.#observers?.metrics?.planned(ms),
    };
    return this.#shareOperations ? new SharingExecutor({ ...options, sharing }) : new Executor(options);
  }

  /** The supergraph's schema; without owners its scalars are those of somebody else's contract. */
  #schemaOf(supergraphSdl: string): GraphQLSchema {
    return this.#hasOwners ? contractOf(supergraphSdl) : schemaOf(supergraphSdl);
  }
}

/**
 * Operations are shared among requests of the same caller for the same purpose that bring the same forwarded headers. Owners log them under the id of the
 * first; of which trace each is a part does not tell them apart.
 */
const sharing: Sharing<GatewayContext> = {
  keyOf: ({ asker, forwarded: { key } }) => `${asker.key}\n${key}`,
  joined: ({ coverage, watch }, first) => {
    coverage.join(first.coverage);
    watch?.shares(first.caller.requestId);
  },
};

/** Whether there is such a place at all. */
function isPlace(code: string): boolean {
  return placeOf(code) !== undefined;
}
