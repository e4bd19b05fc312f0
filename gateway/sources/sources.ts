import type { GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { GatewayContext } from '../context.ts';
import type { Subgraph } from '../execution/plan.ts';
import type { Source } from '../execution/source.ts';
import type { FanOut } from '../fanout/fanout.ts';
import type { Patience } from '../owners/client.ts';
import { HttpTransport } from '../owners/http.ts';
import { HeldSubgraph } from './held.ts';
import { OwnedSubgraph } from './owned.ts';
import { PlainSubgraph } from './plain.ts';

/** What sources are made of. */
export interface SourcesOptions {
  /** The subgraphs that have owners, by name; none where there is no registry. */
  fanOuts: ReadonlyMap<string, FanOut>;
  /** The subgraphs that the gateway holds itself, by name; none where there is no registry. */
  reference: ReadonlyMap<string, GraphQLSchema>;
  /** How long any other subgraph may take. */
  subgraphTimeoutMs: number;
  /** How patient the gateway is with these. */
  patience?: Patience;
}

/** How many connections a subgraph without owners gets at most: all callers' questions go there, not those about one place. */
const connections = 64;

/** How many endpoints are remembered, those of supergraphs before among them. */
const mostEndpoints = 2_000;

/** A source for each subgraph of the supergraph. */
export class Sources {
  readonly #options: SourcesOptions;
  // Operations under way when a supergraph comes end with the endpoints they began with, so these are not closed with the supergraph
  // that named them. An endpoint that nobody asks has no open connection.
  readonly #plain = new LRUCache<string, PlainSubgraph>({ max: mostEndpoints, dispose: (subgraph) => void subgraph.close() });

  constructor(options: SourcesOptions) {
    this.#options = options;
  }

  /** The source of a subgraph, as the supergraph names it and where it says that it is. Throws if nobody can be asked there. */
  of({ name, url }: Subgraph): Source<GatewayContext> {
    const { fanOuts, reference, subgraphTimeoutMs, patience } = this.#options;
    const fanOut = fanOuts.get(name);
    if (fanOut !== undefined) return new OwnedSubgraph(fanOut);
    const schema = reference.get(name);
    if (schema !== undefined) return new HeldSubgraph(schema);
    if (!isEndpoint(url)) {
      throw new Error(
        `The supergraph’s subgraph ${name} must be at an http or https URL, but is at: ${url === '' ? 'nowhere' : url}`,
      );
    }
    const key = `${name} ${url}`;
    const known = this.#plain.get(key);
    if (known !== undefined) return known;
    const transport = new HttpTransport(url, undefined, connections);
    const subgraph = new PlainSubgraph(name, url, subgraphTimeoutMs, transport, patience);
    this.#plain.set(key, subgraph);
    return subgraph;
  }

  /** Closes the connections to subgraphs without owners, when what is under way there has ended. */
  async close(): Promise<void> {
    await Promise.all([...this.#plain.values()].map((subgraph) => subgraph.close()));
  }
}

function isEndpoint(url: string): boolean {
  return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
}
