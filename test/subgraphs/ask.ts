import { type DocumentNode, type ExecutionResult, type GraphQLError, execute, parse, validate } from 'graphql';
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
  const parsed = parsedFor(subgraph, document);
  const answer = Array.isArray(parsed)
    ? { errors: parsed }
    : await execute({
        schema: schemaOf(subgraph),
        document: parsed as DocumentNode,
        variableValues: variables,
        contextValue: contextOf(reading),
      });
  await reading.end();
  return JSON.parse(JSON.stringify(answer)) as ExecutionResult; // what HTTP would carry
}

const known = new Map<string, DocumentNode | readonly GraphQLError[]>();

/** A document, validated once: tests put the same long question for everybody who might ask it. */
function parsedFor(subgraph: Subgraph, document: string): DocumentNode | readonly GraphQLError[] {
  const key = `${subgraph.name} ${document}`;
  let found = known.get(key);
  if (found === undefined) {
    const parsed = parse(document);
    const errors = validate(schemaOf(subgraph), parsed);
    found = errors.length === 0 ? parsed : errors;
    known.set(key, found);
  }
  return found;
}

/** The codes of an answer's errors. */
export function codesOf({ errors = [] }: ExecutionResult): unknown[] {
  return errors.map(({ extensions }) => extensions?.code);
}
