import { composeServices } from '@apollo/composition';
import { type GraphQLDataSource, ApolloGateway } from '@apollo/gateway';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { type ExecutionResult, type GraphQLSchema, execute, parse, validate } from 'graphql';
import { Executor } from '../../../gateway/execution/executor.ts';
import type { Source } from '../../../gateway/execution/source.ts';

/** A subgraph of a test: its SDL, and resolvers as graphql-js has them. */
export interface LocalSubgraph {
  typeDefs: string;
  resolvers: Record<string, unknown>;
}

/** An answer as clients get it. */
export interface Answer {
  data?: unknown;
  errors?: { message: string; path?: readonly (string | number)[]; extensions?: Record<string, unknown> }[];
  extensions?: Record<string, unknown>;
}

const federation =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.6", import: ["@key", "@requires", "@provides", "@external", "@shareable", "@interfaceObject", "@inaccessible", "@override"])';

/** A request that a subgraph got. */
export interface Sent {
  subgraph: string;
  query: string;
  variables: Record<string, unknown>;
}

/** A graph of subgraphs in this process, carried out by our executor, and by the stock one of @apollo/gateway. */
export class LocalGraph {
  readonly supergraphSdl: string;
  readonly executor: Executor<undefined>;
  /** What resolvers get as their context. */
  context: unknown = {};
  /** What our executor asked, in order. */
  readonly sent: Sent[] = [];
  readonly #schemas: ReadonlyMap<string, GraphQLSchema>;
  #stock: Promise<ApolloGateway['executor']> | undefined;

  constructor(
    subgraphs: Readonly<Record<string, LocalSubgraph>>,
    sources: Readonly<Record<string, Source<undefined>['fetch']>> = {},
  ) {
    const services = Object.entries(subgraphs).map(([name, { typeDefs }]) => ({
      name,
      url: `http://${name}.invalid`,
      typeDefs: parse(`${federation}\n${typeDefs}`),
    }));
    const { supergraphSdl, errors } = composeServices(services);
    if (supergraphSdl === undefined) throw new Error(errors?.map(({ message }) => message).join('\n'));
    this.supergraphSdl = supergraphSdl;
    this.#schemas = new Map(
      services.map(({ name, typeDefs }) => [
        name,
        // Resolvers in a test are whatever a test writes.
        buildSubgraphSchema([{ typeDefs, resolvers: (subgraphs[name]?.resolvers ?? {}) as never }]),
      ]),
    );
    this.executor = new Executor({
      supergraphSdl,
      sourceOf: ({ name }) => ({
        fetch: async (request, context) => {
          const { query, variables } = JSON.parse(request.body) as Sent;
          this.sent.push({ subgraph: name, query, variables });
          const made = sources[name];
          if (made !== undefined) return made(request, context);
          return JSON.stringify(await this.#process(name, query, variables));
        },
      }),
    });
  }

  /** The representations of each request that our executor sent to a subgraph, in order. */
  representations(subgraph: string): object[][] {
    return this.sent.filter((sent) => sent.subgraph === subgraph).map(({ variables }) => variables.representations as object[]);
  }

  /** Our answer. Throws for a document that is not valid. */
  async ask(query: string, variables: Record<string, unknown> = {}, operationName: string | null = null): Promise<Answer> {
    const document = parse(query);
    const [invalid] = validate(this.executor.schema, document);
    if (invalid !== undefined) throw invalid;
    const operation = this.executor.prepare(query, document, operationName);
    const { data, errors } = await this.executor.execute({ operation, variables, context: undefined });
    return plain({ data: JSON.parse(data), ...(errors.length === 0 ? {} : { errors }) });
  }

  /** The stock executor's answer. */
  async askStock(query: string, variables: Record<string, unknown> = {}, operationName: string | null = null): Promise<Answer> {
    this.#stock ??= this.#startStock();
    const executor = await this.#stock;
    // As much of Apollo Server's request as the executor looks at.
    const asked = {
      request: { query, variables, operationName: operationName ?? undefined },
      document: parse(query),
      queryHash: query,
    };
    const answer = await executor({ ...asked, logger: console, schema: {}, context: {}, metrics: {} } as never);
    return plain(answer);
  }

  async #startStock(): Promise<ApolloGateway['executor']> {
    const gateway = new ApolloGateway({
      supergraphSdl: this.supergraphSdl,
      buildService: ({ name }): GraphQLDataSource => ({
        process: async ({ request }) => {
          const answer = await this.#process(name, request.query ?? '', request.variables ?? {});
          return JSON.parse(JSON.stringify(answer));
        },
      }),
    });
    await gateway.load();
    return gateway.executor;
  }

  async #process(name: string, query: string, variables: Record<string, unknown>): Promise<ExecutionResult> {
    const schema = this.#schemas.get(name);
    if (schema === undefined) throw new Error(`There is no subgraph ${name}.`);
    const document = parse(query);
    const errors = validate(schema, document);
    if (errors.length > 0) return { errors };
    return execute({ schema, document, variableValues: variables, contextValue: this.context });
  }
}

/** An answer as it goes out, so that whole values can be compared. */
export function plain(answer: unknown): Answer {
  return JSON.parse(JSON.stringify(answer));
}
