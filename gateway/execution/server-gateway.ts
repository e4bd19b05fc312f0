import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import type { Signal } from '../signal.ts';
import type { Executor } from './executor.ts';

/** What Apollo Server wants to know of a gateway. */
type GatewayInterface = ApolloServerOptionsWithGateway<never>['gateway'];

type Listener = Parameters<GatewayInterface['onSchemaLoadOrUpdate']>[0];

/**
 * Apollo Server's door to the executor: it reads, validates and lets plugins look at an operation, and has it carried out here. The executor may be
 * replaced at any time; operations end with the one whose schema they were validated by.
 */
export class ServerGateway<Context extends { readonly client?: Signal }> implements GatewayInterface {
  #executor: Executor<Context>;
  #supergraphSdl: string;
  readonly #bySchema = new WeakMap<GraphQLSchema, Executor<Context>>();
  readonly #listeners = new Set<Listener>();

  constructor(executor: Executor<Context>, supergraphSdl: string) {
    this.#executor = executor;
    this.#supergraphSdl = supergraphSdl;
    this.#bySchema.set(executor.schema, executor);
  }

  /** The executor in use. */
  get executor(): Executor<Context> {
    return this.#executor;
  }

  /** Takes another executor into use. */
  use(executor: Executor<Context>, supergraphSdl: string): void {
    this.#executor = executor;
    this.#supergraphSdl = supergraphSdl;
    this.#bySchema.set(executor.schema, executor);
    for (const listener of this.#listeners) this.#tell(listener);
  }

  onSchemaLoadOrUpdate(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async load(): ReturnType<GatewayInterface['load']> {
    for (const listener of this.#listeners) this.#tell(listener);
    return {
      executor: async ({ schema, source, document, request: { operationName, variables }, context }) => {
        const executor = this.#bySchema.get(schema) ?? this.#executor;
        const operation = executor.prepare(source, document, operationName ?? null);
        const asked = context as Context; // what Apollo Server was given for the request
        const question = { operation, variables: variables ?? {}, context: asked, signal: asked.client };
        const { data, errors } = await executor.execute(question);
        return { data: JSON.parse(data), ...(errors.length === 0 ? {} : { errors }) };
      },
    };
  }

  async stop(): Promise<void> {
    this.#listeners.clear();
  }

  #tell(listener: Listener): void {
    listener({ apiSchema: this.#executor.schema, coreSupergraphSdl: this.#supergraphSdl });
  }
}
