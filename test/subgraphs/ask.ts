import { type ExecutionResult, graphql } from 'graphql';
import { contextOf } from '../../subgraphs/context.ts';
import { type Subgraph, schemaOf } from '../../subgraphs/subgraph.ts';
import type { Reading } from '../../subgraphs/reading.ts';

/** What an owner's subgraph answers to a document, as it would over HTTP. */
export async function ask(
  subgraph: Subgraph,
  reading: Reading,
  document: string,
  variables: Record<string, unknown> = {},
): Promise<ExecutionResult> {
  const answer = await graphql({
    schema: schemaOf(subgraph),
    source: document,
    variableValues: variables,
    contextValue: contextOf(reading),
  });
  await reading.end();
  return JSON.parse(JSON.stringify(answer)) as ExecutionResult; // what HTTP would carry
}

/** The codes of an answer's errors. */
export function codesOf({ errors = [] }: ExecutionResult): unknown[] {
  return errors.map(({ extensions }) => extensions?.code);
}
