import { type ExecutionResult, graphql } from 'graphql';
import { type Caller, anonymous } from '../../schema/caller.ts';
import { type Subgraph, schemaOf } from '../../subgraphs/subgraph.ts';
import type { Owner } from '../../subgraphs/owner.ts';

/** What an owner's subgraph answers to a document, as it would over HTTP. */
export async function ask(
  subgraph: Subgraph,
  owner: Owner,
  document: string,
  variables: Record<string, unknown> = {},
  caller: Caller = anonymous('test'),
): Promise<ExecutionResult> {
  const answer = await graphql({
    schema: schemaOf(subgraph),
    source: document,
    variableValues: variables,
    contextValue: subgraph.contextFor(owner, caller),
  });
  return JSON.parse(JSON.stringify(answer)) as ExecutionResult; // what HTTP would carry
}

/** The codes of an answer's errors. */
export function codesOf({ errors = [] }: ExecutionResult): unknown[] {
  return errors.map(({ extensions }) => extensions?.code);
}
