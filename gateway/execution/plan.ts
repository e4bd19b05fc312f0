import { type Schema, Supergraph, operationFromDocument } from '@apollo/federation-internals';
import { type QueryPlan, QueryPlanner } from '@apollo/query-planner';
import { type DocumentNode, type GraphQLSchema, buildASTSchema } from 'graphql';
import { allAtOnce, withRests } from '../steps.ts';
import { withoutSecurity } from '../supergraph.ts';

/*
 * The only file that knows Apollo's planner. It is under the Elastic License 2.0, as composition is; all that carries its plans out is ours.
 */

export type {
  FetchDataRewrite,
  FetchNode,
  PlanNode,
  QueryPlan,
  QueryPlanSelectionNode as RequiredSelection,
} from '@apollo/query-planner';

/** A subgraph as the supergraph names it. */
export interface Subgraph {
  name: string;
  url: string;
}

/** Plans operations on a supergraph: which subgraphs to ask for what, in which order. */
export class Planner {
  /** The graph as clients see it. */
  readonly schema: GraphQLSchema;
  /** The graph as subgraphs see it: with what is inaccessible to clients. */
  readonly supergraph: GraphQLSchema;
  /** The subgraphs, by the names that plans call them by, and where the supergraph says that they are. */
  readonly subgraphs: readonly Subgraph[];
  readonly #apiSchema: Schema;
  readonly #planner: QueryPlanner;

  private constructor(supergraph: Supergraph, apiSchema: Schema, planner: QueryPlanner, schemas: [GraphQLSchema, GraphQLSchema]) {
    this.#apiSchema = apiSchema;
    this.#planner = planner;
    [this.schema, this.supergraph] = schemas;
    this.subgraphs = supergraph.subgraphsMetadata().map(({ name, url }) => ({ name, url }));
  }

  /**
   * Makes a planner in steps, of which each takes some tenths of a second where the graph is large. Throws if the text is no supergraph; that the subgraphs
   * in it are valid is for composition to say, which made it of them.
   */
  static *inSteps(supergraphSdl: string): Generator<void, Planner> {
    const plain = withoutSecurity(supergraphSdl);
    yield;
    // It is checked here; Apollo would print it and each of its subgraphs, and read all that again, to check them: a third of the time that a start takes.
    const schema = buildASTSchema(plain);
    yield;
    const supergraph = Supergraph.build(plain, { validateSupergraph: false });
    yield;
    const apiSchema = supergraph.apiSchema();
    yield;
    const planner = new QueryPlanner(supergraph);
    yield;
    // Apollo has checked it when it made it.
    const asClientsSee = buildASTSchema(apiSchema.toAST(), { assumeValidSDL: true });
    return new Planner(supergraph, apiSchema, planner, [asClientsSee, schema]);
  }

  /** The plan of a document's operation, which must be valid; of its only one when none is named. */
  plan(document: DocumentNode, operationName: string | null): QueryPlan {
    const operation = operationFromDocument(this.#apiSchema, document, { operationName: operationName ?? undefined });
    return this.#planner.buildQueryPlan(operation);
  }
}

let last: { supergraphSdl: string; planner: Planner } | undefined;

/**
 * The planner of a supergraph, which knows nothing of its security features: the one made last when it is of the same text. Making one takes
 * seconds where the graph is large, and gateways of one process may share it. Throws if the text is no supergraph, or has a feature that is not enforced.
 */
export function plannerOf(supergraphSdl: string): Planner {
  if (last?.supergraphSdl !== supergraphSdl) last = { supergraphSdl, planner: allAtOnce(Planner.inSteps(supergraphSdl)) };
  return last.planner;
}

/** Makes a supergraph's planner, for `plannerOf` to give at once, while questions are answered. Throws as that does. */
export async function preparePlanner(supergraphSdl: string): Promise<void> {
  if (last?.supergraphSdl === supergraphSdl) return;
  last = { supergraphSdl, planner: await withRests(Planner.inSteps(supergraphSdl)) };
}
