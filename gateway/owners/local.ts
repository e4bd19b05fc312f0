import { randomUUID } from 'node:crypto';
import { type DocumentNode, type GraphQLError, execute, parse, validate } from 'graphql';
import { LRUCache } from 'lru-cache';
import { anonymous } from '../../schema/caller.ts';
import type { Owner } from '../../subgraphs/owner.ts';
import { Reading } from '../../subgraphs/reading.ts';
import { type Subgraph, schemaOf } from '../../subgraphs/subgraph.ts';
import { OwnerFailure, type OwnerRequest, type Transport } from './transport.ts';

/** An owner's subgraph within this process, for one-process mode: the same documents in, the same JSON out, no network. */
export class LocalTransport implements Transport {
  readonly #subgraph: Subgraph;
  readonly #owner: Owner;
  readonly #documents = new LRUCache<string, DocumentNode>({ max: 200 });

  constructor(subgraph: Subgraph, owner: Owner) {
    this.#subgraph = subgraph;
    this.#owner = owner;
  }

  async send({ query, variables }: OwnerRequest): Promise<string> {
    const schema = schemaOf(this.#subgraph);
    let document = this.#documents.get(query);
    if (document === undefined) {
      document = parse(query, { noLocation: true });
      const errors = validate(schema, document);
      if (errors.length > 0) return JSON.stringify({ errors: errors.map(withCode) });
      this.#documents.set(query, document);
    }
    const reading = new Reading(this.#owner, anonymous(randomUUID()));
    try {
      const { data, errors } = await execute({
        schema,
        document,
        variableValues: variables,
        contextValue: this.#subgraph.contextFor(reading),
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
