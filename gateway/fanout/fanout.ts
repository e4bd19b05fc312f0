import type { GraphQLFormattedError, GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Owners } from '../owners/owners.ts';
import type { RegisteredOwner } from '../registry.ts';
import type { Signal } from '../signal.ts';
import type { Fetching, Watch } from '../observation/watch.ts';
import { Asking } from './asking.ts';
import type { OperationCoverage } from './coverage.ts';
import { mergeEntities } from './merge-entities.ts';
import { mergeField } from './merge.ts';
import { type Plan, planDocument } from './plan.ts';
import { located, route, variablesOf } from './route.ts';
import { type Variables, isIncluded, responseKey } from './selections.ts';

/** Who asks. Questions are shared only among the same caller's, and owners are told who it is. */
export interface Asker {
  /** Tells callers apart, and what they ask for. */
  readonly key: string;
  /** The headers by which an owner knows who asks. */
  headersFor(owner: RegisteredOwner): Promise<Readonly<Record<string, string>>>;
}

/** One request to a subgraph, as the query plan makes it. */
export interface SubgraphRequest {
  query: string;
  variables?: Variables;
  operationName?: string | null;
  asker: Asker;
  coverage: OperationCoverage;
  /** Watches the operation; undefined where nothing observes. */
  watch?: Watch;
  /** When it aborts nobody waits for the answer, and owners that are being asked are left. Commands are finished all the same. */
  signal?: Signal;
}

/** The one answer of a subgraph, whoever gave its parts. */
export interface SubgraphAnswer {
  data: Record<string, unknown> | null;
  errors?: GraphQLFormattedError[];
}

/** What a fan-out is made of. */
export interface FanOutOptions {
  subgraph: string;
  owners: Owners;
  /** The supergraph's schema. */
  schema: GraphQLSchema;
  /** Whether there is such a place at all. */
  isPlace: (code: string) => boolean;
  /**
   * From how many owners on a list of wide rows is fetched in two steps, cursors first; 50 when absent. By bench:fanout the second round
   * trip costs more than it saves at 20 owners, and saves a quarter of the time at 137.
   */
  ownersForTwoSteps?: number;
}

/**
 * One subgraph request → the owners concerned → one answer. Each root field is routed on its own arguments, owners are asked side
 * by side, and their parts are merged. A command goes to its one owner, after the commands before it.
 */
export class FanOut {
  readonly subgraph: string;
  readonly #owners: Owners;
  readonly #isPlace: (code: string) => boolean;
  readonly #ownersForTwoSteps: number;
  #schema: GraphQLSchema;
  readonly #plans = new LRUCache<string, Plan>({ max: 1_000 });

  constructor({ subgraph, owners, schema, isPlace, ownersForTwoSteps = 50 }: FanOutOptions) {
    this.subgraph = subgraph;
    this.#owners = owners;
    this.#schema = schema;
    this.#isPlace = isPlace;
    this.#ownersForTwoSteps = ownersForTwoSteps;
  }

  /** Takes a new supergraph into use; requests under way end with the one they began with. */
  useSchema(schema: GraphQLSchema): void {
    this.#schema = schema;
    this.#plans.clear();
  }

  /** Answers a subgraph request. Never throws: what goes wrong is in `errors`, each with its code, subgraph and owner. */
  async process(request: SubgraphRequest): Promise<SubgraphAnswer> {
    const fetching = request.watch?.fetching(this.subgraph);
    try {
      return await this.#answer(request, fetching);
    } catch (error) {
      return { data: null, errors: [located(error, [], this.subgraph)] };
    } finally {
      fetching?.ended();
    }
  }

  async #answer(request: SubgraphRequest, fetching: Fetching | undefined): Promise<SubgraphAnswer> {
    const plan = this.#planOf(request);
    using owners = this.#owners.use();
    const variables = variablesOf(plan, request.variables ?? {});
    const fields = plan.fields.filter(({ written }) => isIncluded(written, variables));
    const data: Record<string, unknown> = {};
    const errors: GraphQLFormattedError[] = [];
    for (const typename of plan.typenames) data[responseKey(typename)] = plan.rootType.name;
    const routes = fields.flatMap((field) => {
      try {
        return [route(field, variables, { subgraph: this.subgraph, registry: owners.registry, isPlace: this.#isPlace })];
      } catch (error) {
        data[field.key] = null;
        errors.push(located(error, [field.key], this.subgraph));
        return [];
      }
    });
    // Commands are carried out one after the other, as GraphQL promises; reads all at once.
    const rounds = plan.isMutation ? routes.map((each) => [each]) : [routes];
    for (const round of rounds) {
      const asking = new Asking(this.subgraph, plan, request, variables, owners, this.#ownersForTwoSteps, fetching);
      await asking.askAll(round);
      for (const each of round) {
        data[each.field.key] = 'split' in each ? mergeEntities(each, asking, errors) : await mergeField(each, asking, errors);
      }
    }
    return errors.length === 0 ? { data } : { data, errors };
  }

  #planOf({ query, operationName }: SubgraphRequest): Plan {
    const key = `${operationName ?? ''}\n${query}`;
    const known = this.#plans.get(key);
    if (known !== undefined) return known;
    const plan = planDocument(query, operationName, this.#schema);
    this.#plans.set(key, plan);
    return plan;
  }
}
