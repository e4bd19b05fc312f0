import type { ApolloServerPlugin } from '@apollo/server';
import { type DocumentNode, GraphQLError, type GraphQLSchema, type OperationDefinitionNode, getVariableValues } from 'graphql';
import { LRUCache } from 'lru-cache';
import { refuse } from '../../schema/errors.ts';
import type { Variables } from '../fanout/selections.ts';
import type { GatewayContext } from '../context.ts';
import { type Cost, type CostBasis, estimateCost } from './cost.ts';
import { tooComplex } from './document.ts';
import type { Limits } from './limits.ts';

/** What an operation is estimated to cost. Throws TOO_COMPLEX when that is more than one may. */
export function checkCost(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
  limits: Limits,
  basis: CostBasis,
): Cost {
  const cost = estimateCost(document, operation, variables, basis);
  if (cost.ownerCalls > limits.ownerCalls) throw tooComplex('ownerCalls', limits, cost.ownerCalls);
  if (cost.rows > limits.rows) throw tooComplex('rows', limits, cost.rows);
  return cost;
}

/**
 * Variables with their defaults. Throws BAD_USER_INPUT for the first that does not fit its type: a long list of wrong values would make as
 * many errors.
 */
export function fitVariables(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  sent: Variables,
): Variables {
  if (variableDefinitions.length === 0) return {};
  const { coerced, errors } = getVariableValues(schema, variableDefinitions, sent, { maxErrors: 1, hideSuggestions: true });
  const [first] = errors ?? [];
  if (first === undefined) return coerced ?? {};
  const { message, extensions } = first;
  throw new GraphQLError(message, { extensions: { ...extensions, code: 'BAD_USER_INPUT' } });
}

/** Estimates are kept for so many sets of variables of an operation. */
const mostEstimates = 20;

/** Fits variables to their types and estimates costs. An operation that is asked again with the same variables is not estimated again. */
export class Budget {
  readonly #limits: Limits;
  readonly #basis: () => CostBasis;
  readonly #kept = new WeakMap<OperationDefinitionNode, { basis: CostBasis; costs: LRUCache<string, Cost> }>();

  constructor(limits: Limits, basis: () => CostBasis) {
    this.#limits = limits;
    this.#basis = basis;
  }

  /** What an operation costs with the variables that were sent. Throws BAD_USER_INPUT and TOO_COMPLEX. */
  costOf(document: DocumentNode, operation: OperationDefinitionNode, sent: Variables, schema: GraphQLSchema): Cost {
    const variables = fitVariables(schema, operation, sent);
    const basis = this.#basis();
    const costs = this.#costsOf(operation, basis);
    const key = operation.variableDefinitions?.length === 0 ? '' : JSON.stringify(variables);
    const known = costs.get(key);
    if (known !== undefined) return known;
    const cost = checkCost(document, operation, variables, this.#limits, basis);
    costs.set(key, cost);
    return cost;
  }

  /** What is kept of an operation holds as long as the schema and the owners are the same. */
  #costsOf(operation: OperationDefinitionNode, basis: CostBasis): LRUCache<string, Cost> {
    const kept = this.#kept.get(operation);
    if (kept !== undefined && kept.basis.schema === basis.schema && kept.basis.registry === basis.registry) return kept.costs;
    const costs = new LRUCache<string, Cost>({ max: mostEstimates });
    this.#kept.set(operation, { basis, costs });
    return costs;
  }
}

/** Apollo Server answers with this status, and does not show it. */
const badRequest = { status: 400 };

/**
 * After validation and before planning: fits the variables to their types, and refuses what costs too much. `extensions.cost` tells what
 * an operation was estimated at.
 */
export function keepBudget(budget: Budget): ApolloServerPlugin<GatewayContext> {
  return {
    requestDidStart: async () => {
      let cost: Cost | undefined;
      return {
        didResolveOperation: async ({ document, operation, request, schema }) => {
          if (operation === undefined) {
            throw refuse('OPERATION_RESOLUTION_FAILURE', 'Name one operation of the document.', { http: badRequest });
          }
          try {
            cost = budget.costOf(document, operation, request.variables ?? {}, schema);
          } catch (error) {
            if (error instanceof GraphQLError) error.extensions.http = badRequest;
            throw error;
          }
        },
        willSendResponse: async ({ response: { body } }) => {
          if (body.kind !== 'single' || cost === undefined) return;
          body.singleResult.extensions = { ...body.singleResult.extensions, cost };
        },
      };
    },
  };
}
