import type { GraphQLFormattedError } from 'graphql';
import type { Signal } from '../signal.ts';

/** One request to a subgraph, as the plan makes it. */
export interface SourceRequest {
  query: string;
  operationName: string | undefined;
  /** A JSON object. */
  variables: string;
  /** All of it as GraphQL over HTTP has it: a JSON object. */
  body: string;
  isMutation: boolean;
}

/** What a subgraph answers. */
export interface SourceAnswer {
  data?: Record<string, unknown> | null;
  /** Whether it is known that no string in the data has anything that JSON must escape. */
  isPlain?: boolean;
  errors?: readonly GraphQLFormattedError[];
}

/** A subgraph, wherever it is: at a URL, behind a fan-out to its owners, or in this process. */
export interface Source<Context> {
  /** Of one cause it tells one error, however many rows it concerns: then its errors are not repeated for each of them. */
  readonly tellsErrorsOnce?: boolean;
  /**
   * Answers a request with an object that is the executor's from then on, or with its JSON text. What it throws becomes an error of the
   * operation. When `signal` aborts, nobody waits for the answer; commands come without one.
   */
  fetch(request: SourceRequest, context: Context, signal?: Signal): Promise<SourceAnswer | string>;
}
