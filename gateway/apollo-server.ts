import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { masked } from '../schema/errors.ts';
import type { Requirements } from './access/requirements.ts';
import type { GatewayContext } from './context.ts';
import type { ServerGateway } from './execution/server-gateway.ts';
import { type Budget, keepBudget } from './limits/budget.ts';
import { nameOperation, refuseEarly, tellCoverage } from './server-plugins.ts';

/** What Apollo Server has to know of a gateway. */
export interface ApolloServerOptions {
  graph: ServerGateway<GatewayContext>;
  /** What is required of callers, as it is now. */
  requirements: () => Requirements;
  budget: Budget;
  /** Whether clients may ask for the schema. */
  introspection: boolean;
  /** Whether answers tell which owners are in them. */
  hasOwners: boolean;
  log: (line: string) => void;
}

/** A document with more mistakes than that is told these: each error repeats names, which may be long. */
const mostErrors = 10;

/** Apollo Server, through which every document goes that was not asked before: it reads, validates and answers as GraphQL over HTTP says. */
export function apolloServer(options: ApolloServerOptions): ApolloServer<GatewayContext> {
  const { graph, requirements, budget, introspection, hasOwners, log } = options;
  return new ApolloServer<GatewayContext>({
    gateway: graph,
    introspection,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    // Documents are found by hash before (`limits/admission.ts`); Apollo Server would keep whatever clients register.
    persistedQueries: false,
    hideSchemaDetailsFromClientErrors: true,
    validationOptions: { maxErrors: mostErrors, hideSuggestions: true },
    includeStacktraceInErrorResponses: false,
    formatError: (formatted, error) => masked(formatted, error, log),
    logger: { debug: () => {}, info: () => {}, warn: log, error: log },
    stopOnTerminationSignals: false,
    // Its landing page comes from a CDN; offline networks are the rule here.
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      nameOperation,
      refuseEarly(requirements),
      keepBudget(budget),
      ...(hasOwners ? [tellCoverage] : []),
    ],
  });
}
