import type { ApolloServerPlugin } from '@apollo/server';
import { type DocumentNode, GraphQLError, type GraphQLSchema, type OperationDefinitionNode, getVariableValues } from 'graphql';
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
  const { coerced, errors } = getVariableValues(schema, variableDefinitions, sent, { maxErrors: 1, hideSuggestions: true });
  const [first] = errors ?? [];
  if (first === undefined) return coerced ?? {};
  const { message, extensions } = first;
  throw new GraphQLError(message, { extensions: { ...extensions, code: 'BAD_USER_INPUT' } });
}

/** Apollo Server answers with this status, and does not show it. */
const badRequest = { status: 400 };

/**
 * After validation and before planning: fits the variables to their types, and refuses what costs too much. `extensions.cost` tells what
 * an operation was estimated at.
 */
export function keepBudget(limits: Limits, basis: () => CostBasis): ApolloServerPlugin<GatewayContext> {
  return {
    requestDidStart: async () => {
      let cost: Cost | undefined;
      return {
        didResolveOperation: async ({ document, operation, request, schema }) => {
          if (operation === undefined) {
            throw refuse('OPERATION_RESOLUTION_FAILURE', 'Name one operation of the document.', { http: badRequest });
          }
          try {
            const variables = fitVariables(schema, operation, request.variables ?? {});
            cost = checkCost(document, operation, variables, limits, basis());
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
