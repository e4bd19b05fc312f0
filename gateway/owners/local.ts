import { type DocumentNode, type GraphQLError, execute, parse, validate } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { CallerTokens } from '../../subgraphs/caller-tokens.ts';
import { contextOf } from '../../subgraphs/context.ts';
import type { Owner } from '../../subgraphs/owner.ts';
import { Reading } from '../../subgraphs/reading.ts';
import { type Subgraph, schemaOf } from '../../subgraphs/subgraph.ts';
import { OwnerFailure, type Transport } from './transport.ts';

/** An owner's subgraph within this process, for one-process mode: the same documents in, the same JSON out, no network. */
export class LocalTransport implements Transport {
  readonly #subgraph: Subgraph;
  readonly #owner: Owner;
  readonly #tokens: CallerTokens;
  readonly #documents = new LRUCache<string, DocumentNode>({ max: 200 });

  constructor(subgraph: Subgraph, owner: Owner, tokens: CallerTokens) {
    this.#subgraph = subgraph;
    this.#owner = owner;
    this.#tokens = tokens;
  }

  async send(body: string, headers: Readonly<Record<string, string>>): Promise<string> {
    const { query, variables } = JSON.parse(body) as { query: string; variables?: Record<string, unknown> }; // written by this gateway
    const caller = await this.#tokens.verify(headers.authorization, this.#owner).catch((cause: unknown) => {
      throw new OwnerFailure('REFUSED', 'It refuses to answer this caller.', { maybeReceived: true, cause });
    });
    const schema = schemaOf(this.#subgraph);
    let document = this.#documents.get(query);
    if (document === undefined) {
      document = parse(query, { noLocation: true });
      const errors = validate(schema, document);
      if (errors.length > 0) return JSON.stringify({ errors: errors.map(withCode) });
      this.#documents.set(query, document);
    }
    const reading = new Reading(this.#owner, caller);
    try {
      const { data, errors } = await execute({
        schema,
        document,
        variableValues: variables,
        contextValue: contextOf(reading),
      });
      await reading.end();
      return JSON.stringify({ data, errors: errors?.map(maskInternal) });
    } catch (error) {
      throw new OwnerFailure('FAILED', 'It could not carry the question out.', { maybeReceived: true, cause: error });
    }
  }

  async close(): Promise<void> {
    await this.#owner.database.close();
  }
}

function withCode({ message }: GraphQLError): object {
  return { message, extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } };
}

function maskInternal(error: GraphQLError): object {
  if (error.extensions.code !== undefined) return error.toJSON();
  return { ...error.toJSON(), message: 'Something went wrong here.', extensions: { code: 'INTERNAL_SERVER_ERROR' } };
}
