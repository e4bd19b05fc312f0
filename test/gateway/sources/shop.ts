import { type IncomingHttpHeaders, type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { GraphQLError, graphql, parse } from 'graphql';

const link =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@external", "@requires", "@authenticated", "@policy"])';

/** Two subgraphs that know nothing of this project. */
const contracts = {
  books: `${link}
    type Query { books(first: Int): [Book!] book(id: ID!): Book whoAsks: String }
    type Mutation { lend(id: ID!): Book }
    type Book @key(fields: "id") { id: ID! title: String pages: Int Date: Date }
    scalar Date`,
  reviews: `${link}
    type Query { latest: [Review!] }
    type Review { text: String book: Book }
    type Book @key(fields: "id") { id: ID! pages: Int @external reviews: [Review!] weight: Int @requires(fields: "pages") }`,
};

type SubgraphName = keyof typeof contracts;

const titles: Record<string, string> = { b1: '水浒传', b2: '红楼梦' };
const book = (id: string): object => ({ id, title: titles[id], pages: 10, Date: 'whenever' });

const resolvers = {
  books: {
    Query: {
      books: () => Object.keys(titles).map(book),
      book: (_: unknown, { id }: { id: string }) => {
        if (id in titles) return book(id);
        throw new GraphQLError(`There is no book ${id}.`, {
          extensions: { code: id === 'sealed' ? 'FORBIDDEN' : 'NO_BOOK', shelf: 7 },
        });
      },
      whoAsks: (_: unknown, __: unknown, { headers }: { headers: IncomingHttpHeaders }) =>
        [headers.authorization, headers['x-tenant'], headers.cookie].map(String).join(' '),
    },
    Mutation: { lend: (_: unknown, { id }: { id: string }) => book(id) },
    Book: { __resolveReference: ({ id }: { id: string }) => book(id) },
  },
  reviews: {
    Query: { latest: () => [{ text: '好', book: { id: 'b1' } }] },
    Book: {
      reviews: ({ id }: { id: string }) => [{ text: `${id}: 好`, book: { id } }],
      weight: ({ pages }: { pages: number }) => pages * 2,
    },
  },
};

/** How a subgraph answers: as it does, or as systems that are not well do. */
export type Answering = 'well' | 'never' | { status: number } | 'by breaking off';

/** A subgraph of the shop, over HTTP. */
export class ShopSubgraph implements AsyncDisposable {
  answering: Answering = 'well';
  /** The documents it was asked. */
  readonly asked: string[] = [];
  /** How many of its answers nobody waited for until the end: their connections were closed before. */
  abandoned = 0;
  #let: Promise<void> = Promise.resolve();
  readonly #server: Server;
  readonly #schema;

  private constructor(name: SubgraphName) {
    // The types of the resolvers are not known to Apollo's map of them.
    this.#schema = buildSubgraphSchema([{ typeDefs: parse(contracts[name]), resolvers: resolvers[name] as never }]);
    this.#server = createServer((request, response) => void this.#answer(request, response));
  }

  static async start(name: SubgraphName): Promise<ShopSubgraph> {
    const subgraph = new ShopSubgraph(name);
    await new Promise<void>((resolve) => subgraph.#server.listen(0, '127.0.0.1', resolve));
    return subgraph;
  }

  get url(): string {
    const { port } = this.#server.address() as AddressInfo; // a TCP server has a port
    return `http://127.0.0.1:${port}/graphql`;
  }

  /** Answers nothing until what is returned is called. */
  hold(): () => void {
    let release = (): void => {};
    this.#let = new Promise<void>((resolve) => {
      release = resolve;
    });
    return release;
  }

  /** Answers well, and knows of nothing that came before. */
  beAsNew(): void {
    this.answering = 'well';
    this.asked.length = 0;
    this.abandoned = 0;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer); // an HTTP request's chunks are buffers
    const { query, variables } = JSON.parse(Buffer.concat(chunks).toString()) as { query: string; variables: object }; // a gateway's
    this.asked.push(query);
    response.on('close', () => {
      if (!response.writableFinished) this.abandoned++;
    });
    await this.#let;
    if (this.answering === 'never') return;
    if (this.answering === 'by breaking off') {
      response.destroy();
      return;
    }
    const status = this.answering === 'well' ? 200 : this.answering.status;
    const { headers } = request;
    const answer = await graphql({
      schema: this.#schema,
      source: query,
      variableValues: { ...variables },
      contextValue: { headers },
    });
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
  }
}

/** The supergraph of the shop, with its subgraphs at these URLs. `change` may rewrite the contract of books. */
export function shopSupergraph(urls: Record<SubgraphName, string>, change = (sdl: string): string => sdl): string {
  const { supergraphSdl, errors } = composeServices([
    { name: 'books', url: urls.books, typeDefs: parse(change(contracts.books)) },
    { name: 'reviews', url: urls.reviews, typeDefs: parse(contracts.reviews) },
  ]);
  if (supergraphSdl === undefined) throw new Error(String(errors));
  return supergraphSdl;
}
