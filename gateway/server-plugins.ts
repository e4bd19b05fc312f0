import type { ApolloServerPlugin } from '@apollo/server';
import { checkAccess } from './access/refusal.ts';
import type { Requirements } from './access/requirements.ts';
import type { GatewayContext } from './context.ts';

/** Owners log an operation by its name, which a document with one operation tells only when it is read. */
export const nameOperation: ApolloServerPlugin<GatewayContext> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ operationName, operation, contextValue: { caller, watch } }) {
        caller.operation.name = operationName;
        if (watch !== undefined) watch.kind = operation?.operation ?? 'unknown';
      },
    };
  },
};

/** Whoever lacks a login or a scope that the schema requires is refused before anything is planned. */
export function refuseEarly(requirements: () => Requirements): ApolloServerPlugin<GatewayContext> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ document, operation, contextValue: { verified } }) {
          if (operation !== undefined) checkAccess(requirements().of(document, operation), verified);
        },
      };
    },
  };
}

/** Which owners an operation asked, and which are missing. */
export function coverageOf({ coverage }: GatewayContext): { coverage: object } {
  return { coverage: coverage.toJSON() };
}

/** `extensions.coverage` is always there: which owners the operation asked, and which are missing. */
export const tellCoverage: ApolloServerPlugin<GatewayContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response: { body }, contextValue }) {
        if (body.kind !== 'single') return;
        body.singleResult.extensions = { ...body.singleResult.extensions, ...coverageOf(contextValue) };
      },
    };
  },
};
