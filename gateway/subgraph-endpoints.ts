import { buildSubgraphSchema } from '@apollo/subgraph';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  OperationTypeNode,
  execute,
  getOperationAST,
  parse,
  validate,
} from 'graphql';
import { refuse } from '../schema/errors.ts';
import { type OwnedSubgraph, isOwned, sdlOf } from '../schema/subgraphs.ts';
import { checkAccess } from './access/refusal.ts';
import { Requirements } from './access/requirements.ts';
import type { GatewayContext } from './context.ts';
import type { FanOut } from './fanout/fanout.ts';
import { isRecord } from './fanout/selections.ts';
import { checkCost, fitVariables } from './limits/budget.ts';
import type { CostBasis } from './limits/cost.ts';
import type { Limits } from './limits/limits.ts';

/** What the endpoints need to know. */
export interface SubgraphEndpoints {
  fanOuts: ReadonlyMap<string, FanOut>;
  contextOf: (request: FastifyRequest, reply: FastifyReply) => GatewayContext;
  limits: Limits;
  /** What operations are estimated by, as it is now. */
  costBasis: () => CostBasis;
  /** Whether the schema may be asked for, by introspection or as `_service`. */
  introspection: boolean;
  /**
   * Whether only trusted documents are accepted. The documents that a router sends are made by its planner and in no manifest, so then
   * nothing is accepted here: whoever puts a router in front keeps the list of trusted documents there.
   */
  trustedOnly: () => boolean;
}

/**
 * Serves each fanned-out subgraph as an ordinary one at `/subgraphs/<name>`, so that any Federation 2 router can stand in front:
 * to it, many owners look like one subgraph. Documents and variables have passed the same limits as at /graphql (`admission.ts`).
 */
export function serveSubgraphs(http: FastifyInstance, endpoints: SubgraphEndpoints): void {
  const { fanOuts, contextOf, limits, costBasis, introspection, trustedOnly } = endpoints;
  for (const [name, fanOut] of fanOuts) {
    if (!isOwned(name)) continue;
    http.post(`/subgraphs/${name}`, { bodyLimit: limits.routerBodyBytes }, async (request, reply) => {
      if (trustedOnly()) throw refuse('UNTRUSTED_DOCUMENT', 'Only trusted documents are accepted here, at /graphql.');
      const { query, variables, operationName } = isRecord(request.body) ? request.body : {};
      if (typeof query !== 'string') throw refuse('BAD_REQUEST', '`query` must be a string.');
      const { schema, requirements } = checkedBy(name);
      const document = parsed(query);
      if (document instanceof GraphQLError) return problem(document.message, 'GRAPHQL_PARSE_FAILED');
      const [error] = validate(schema, document, undefined, { maxErrors: 1, hideSuggestions: true });
      if (error !== undefined) return problem(error.message, 'GRAPHQL_VALIDATION_FAILED');
      const sent = isRecord(variables) ? variables : {};
      const operationNamed = typeof operationName === 'string' ? operationName : null;
      const operation = getOperationAST(document, operationNamed);
      if (operation == null) return problem('Name one operation of the document.', 'OPERATION_RESOLUTION_FAILURE');
      const fitted = fitVariables(schema, operation, sent);
      checkCost(document, operation, fitted, limits, { ...costBasis(), subgraph: name });
      if (asksForSchema(document)) {
        if (!introspection) return problem('The schema is not told here.', 'GRAPHQL_VALIDATION_FAILED');
        return execute({ schema, document, variableValues: sent, operationName: operationNamed });
      }
      checkAccess(requirements.of(document, operation), request.verified);
      const { asker, caller, coverage, watch, client } = contextOf(request, reply);
      caller.operation.name = operation.name?.value ?? null;
      if (watch !== undefined) watch.kind = operation.operation;
      const signal = operation.operation === OperationTypeNode.MUTATION ? undefined : client;
      return fanOut.process({ query, variables: sent, operationName: operationNamed, asker, coverage, watch, signal });
    });
  }
}

/** What a subgraph's documents are checked by. */
interface Checked {
  schema: GraphQLSchema;
  requirements: Requirements;
}

const checked = new Map<OwnedSubgraph, Checked>();

/**
 * What documents for a subgraph are checked by: made in half a second when the first one comes, once in a process. Most gateways have no router in front of
 * them, and are never asked here.
 */
function checkedBy(subgraph: OwnedSubgraph): Checked {
  const known = checked.get(subgraph);
  if (known !== undefined) return known;
  const schema = buildSubgraphSchema([{ typeDefs: sdlOf(subgraph) }]);
  const made = { schema, requirements: new Requirements(schema) };
  checked.set(subgraph, made);
  return made;
}

function parsed(query: string): DocumentNode | GraphQLError {
  try {
    return parse(query);
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
}

/** Whether a document asks for nothing but the schema. */
function asksForSchema({ definitions }: DocumentNode): boolean {
  return definitions.every(
    (definition) =>
      definition.kind !== Kind.OPERATION_DEFINITION ||
      definition.selectionSet.selections.every(
        (field) => field.kind === Kind.FIELD && /^(_service|__schema|__type|__typename)$/.test(field.name.value),
      ),
  );
}

function problem(message: string, code: string): object {
  return { errors: [{ message, extensions: { code } }] };
}
