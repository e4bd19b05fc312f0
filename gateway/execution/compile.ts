import { GraphQLError, OperationTypeNode } from 'graphql';
import { type PathStep, parsePath } from './paths.ts';
import type { FetchNode, PlanNode, QueryPlan } from './plan.ts';
import { Required } from './representations.ts';
import { type Rewrite, compileRewrites } from './rewrites.ts';
import type { TypeConditions } from './type-conditions.ts';

/** What there is to do for an operation, in which order. */
export type Step =
  | { kind: 'sequence'; steps: readonly Step[] }
  | { kind: 'parallel'; steps: readonly Step[] }
  | { kind: 'condition'; variable: string; whenTrue: Step | undefined; whenFalse: Step | undefined }
  | Fetch;

/** One question to a subgraph: about the root, or about the objects at a path. */
export interface Fetch {
  kind: 'fetch';
  subgraph: string;
  query: string;
  operationName: string | undefined;
  isMutation: boolean;
  /** Where what it asks for goes. */
  path: readonly PathStep[];
  /** The operation's variables that it uses. */
  variables: readonly string[];
  /** What it needs to know of the objects; undefined for one about a root. */
  required: Required | undefined;
  rewrites: readonly Rewrite[];
  /** The body of its request up to the variables. */
  bodyStart: string;
  /** What it asks, if the plan has another that asks the same: of the root, or of entities that may be the same ones. */
  twin: string | undefined;
  /** What it needs to know of which objects, if the plan has another that needs to know the same. */
  needs: string | undefined;
}

/** Compiles a plan. Undefined when there is nothing to ask of subgraphs. Throws for plans that are not carried out here. */
export function compilePlan({ node }: QueryPlan, conditions: TypeConditions): Step | undefined {
  if (node === undefined) return undefined;
  if (node.kind === 'Subscription') throw notCarriedOut('Subscriptions');
  const fetches: Fetch[] = [];
  const step = compileNode(node, [], conditions, fetches);
  const needed = repeated(fetches.map(({ needs }) => needs));
  for (const fetch of fetches) if (!needed.has(fetch.needs)) fetch.needs = undefined;
  // A mutation's steps change what they ask of: to ask again is not to ask the same.
  if (fetches.some(({ isMutation }) => isMutation)) return step;
  const asked = repeated(fetches.map(questionOf));
  for (const fetch of fetches) if (asked.has(questionOf(fetch))) fetch.twin = questionOf(fetch);
  return step;
}

/** What is there more than once. */
function repeated<Value>(values: readonly Value[]): ReadonlySet<Value> {
  const [once, again] = [new Set<Value>(), new Set<Value>()];
  for (const value of values) (once.has(value) ? again : once).add(value);
  return again;
}

/** What a fetch asks of whom. The planner calls each of an operation's fetches by another name. */
function questionOf({ subgraph, query }: Fetch): string {
  return JSON.stringify([subgraph, query.replace(/^query\s+\w+/, 'query')]);
}

function compileNode(node: PlanNode, path: readonly PathStep[], conditions: TypeConditions, fetches: Fetch[]): Step {
  const compile = (each: PlanNode): Step => compileNode(each, path, conditions, fetches);
  switch (node.kind) {
    case 'Sequence':
      return { kind: 'sequence', steps: node.nodes.map(compile) };
    case 'Parallel':
      return { kind: 'parallel', steps: node.nodes.map(compile) };
    case 'Flatten':
      return compileNode(node.node, [...path, ...parsePath(node.path)], conditions, fetches);
    case 'Condition': {
      const [whenTrue, whenFalse] = [node.ifClause, node.elseClause].map((each) => (each === undefined ? each : compile(each)));
      return { kind: 'condition', variable: node.condition, whenTrue, whenFalse };
    }
    case 'Fetch': {
      const fetch = compileFetch(node, path, conditions);
      fetches.push(fetch);
      return fetch;
    }
    case 'Defer':
      throw notCarriedOut('@defer');
  }
}

function compileFetch(node: FetchNode, path: readonly PathStep[], conditions: TypeConditions): Fetch {
  if (node.contextRewrites !== undefined && node.contextRewrites.length > 0) throw notCarriedOut('@fromContext');
  const { operation: query, operationName, requires } = node;
  const named = operationName === undefined ? '' : `"operationName":${JSON.stringify(operationName)},`;
  return {
    kind: 'fetch',
    subgraph: node.serviceName,
    query,
    operationName,
    isMutation: node.operationKind === OperationTypeNode.MUTATION,
    path,
    variables: node.variableUsages ?? [],
    required:
      requires === undefined
        ? undefined
        : new Required(requires, compileRewrites(node.inputRewrites ?? [], conditions), conditions),
    rewrites: compileRewrites(node.outputRewrites ?? [], conditions),
    bodyStart: `{"query":${JSON.stringify(query)},${named}"variables":`,
    twin: undefined,
    needs:
      requires === undefined
        ? undefined
        : JSON.stringify([
            path.map(({ types, ...step }) => [step, types === undefined ? null : [...types]]),
            requires,
            node.inputRewrites ?? [],
          ]),
  };
}

function notCarriedOut(what: string): GraphQLError {
  return new GraphQLError(`${what} cannot be asked for here.`, { extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } });
}
