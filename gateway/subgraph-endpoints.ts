import { buildSubgraphSchema } from '@apollo/subgraph';
import type { FastifyInstance } from 'fastify';
import { Kind, execute, parse, validate } from 'graphql';
import { isOwned, sdlOf } from '../schema/subgraphs.ts';
import type { GatewayContext } from './context.ts';
import type { FanOut } from './fanout/fanout.ts';
import { isRecord } from './fanout/selections.ts';

/**
 * Serves each fanned-out subgraph as an ordinary one at `/subgraphs/<name>`, so that any Federation 2 router can stand in front:
 * to it, many owners look like one subgraph.
 */
export function serveSubgraphs(
  http: FastifyInstance,
  fanOuts: ReadonlyMap<string, FanOut>,
  contextFor: (authorization: string | undefined) => GatewayContext,
): void {
  for (const [name, fanOut] of fanOuts) {
    if (!isOwned(name)) continue;
    const schema = buildSubgraphSchema([{ typeDefs: sdlOf(name) }]);
    http.post(`/subgraphs/${name}`, async ({ body, headers }, reply) => {
      const { query, variables, operationName } = isRecord(body) ? body : {};
      if (typeof query !== 'string') return reply.code(400).send(problem('`query` must be a string.', 'BAD_REQUEST'));
      try {
        const document = parse(query);
        const [error] = validate(schema, document);
        if (error !== undefined) return problem(error.message, 'GRAPHQL_VALIDATION_FAILED');
        const isOfSchema = document.definitions.every(
          (definition) =>
            definition.kind !== Kind.OPERATION_DEFINITION ||
            definition.selectionSet.selections.every(
              (field) => field.kind === Kind.FIELD && /^(_service|__schema|__type|__typename)$/.test(field.name.value),
            ),
        );
        const variableValues = isRecord(variables) ? variables : {};
        if (isOfSchema) return await execute({ schema, document, variableValues });
        const { asker, coverage } = contextFor(headers.authorization);
        const operation = typeof operationName === 'string' ? operationName : null;
        return await fanOut.process({ query, variables: variableValues, operationName: operation, asker, coverage });
      } catch (error) {
        return problem(error instanceof Error ? error.message : String(error), 'GRAPHQL_PARSE_FAILED');
      }
    });
  }
}

function problem(message: string, code: string): object {
  return { errors: [{ message, extensions: { code } }] };
}
