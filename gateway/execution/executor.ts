import { type DocumentNode, GraphQLError, type GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';
import { type Step, compilePlan } from './compile.ts';
import { type Run, carryOut, done } from './fetch.ts';
import type { JsonObject } from './json.ts';
import { Operation } from './operation.ts';
import { type Planner, type Subgraph, plannerOf } from './plan.ts';
import { Printer, unexplained } from './print.ts';
import type { Signal } from '../signal.ts';
import type { Source } from './source.ts';
import { Twins } from './twins.ts';
import { TypeConditions } from './type-conditions.ts';

/** What an executor is made of. */
export interface ExecutorOptions<Context> {
  supergraphSdl: string;
  /** What answers for a subgraph. Throws if nobody does. */
  sourceOf: (subgraph: Subgraph) => Source<Context>;
  /** Is told how long it took to plan an operation. */
  onPlanned?: (ms: number) => void;
}

/** A question: an operation, and all that it needs. */
export interface Question<Context> {
  operation: Operation;
  /** As the client sent them; they must fit their types. */
  variables: Readonly<JsonObject>;
  /** What sources get to know. */
  context: Context;
  /**
   * When it aborts nobody waits for the answer: nothing more is asked, and what is under way is given up. A mutation is carried out all the same: an owner
   * that has it may have written already, and half of what was asked would be done. Who comes again with the same `requestId` is told what became of it.
   */
  signal?: Signal;
}

/** The answer: its data as JSON text, and what went wrong. */
export interface Outcome {
  data: string;
  errors: readonly GraphQLError[];
}

/** How much the compiled operations that are kept may weigh, by the characters of documents and plans. */
const mostKept = 30 * 1024 * 1024;

/**
 * Carries operations out on a supergraph: plans each once, asks the subgraphs as the plan says, merges their answers and prints the whole. One
 * supergraph for its life: whoever gets another makes another executor, and lets what is under way end with this one.
 */
export class Executor<Context> {
  /** The graph as clients see it. */
  readonly schema: GraphQLSchema;
  readonly #planner: Planner;
  readonly #sources: ReadonlyMap<string, Source<Context>>;
  readonly #onPlanned: (ms: number) => void;
  readonly #asClientsSee: TypeConditions;
  readonly #asSubgraphsSee: TypeConditions;
  readonly #kept = new LRUCache<string, Operation>({ maxSize: mostKept });

  /** Throws if the text is no supergraph, and if nobody answers for one of its subgraphs. */
  constructor({ supergraphSdl, sourceOf, onPlanned = () => {} }: ExecutorOptions<Context>) {
    this.#onPlanned = onPlanned;
    this.#planner = plannerOf(supergraphSdl);
    this.#sources = new Map(this.#planner.subgraphs.map((subgraph) => [subgraph.name, sourceOf(subgraph)]));
    this.schema = this.#planner.schema;
    this.#asClientsSee = new TypeConditions(this.schema);
    this.#asSubgraphsSee = new TypeConditions(this.#planner.supergraph);
  }

  /** The operation of a document's text that was prepared before, if it is still kept. */
  kept(text: string, operationName: string | null): Operation | undefined {
    return this.#kept.get(keyOf(text, operationName));
  }

  /** The texts of documents that were asked last, the latest first, and not more than so many. */
  lastAsked(most: number): string[] {
    const texts = new Set<string>();
    for (const key of this.#kept.keys()) {
      if (texts.size === most) break;
      texts.add(textOf(key));
    }
    return [...texts];
  }

  /**
   * Plans and compiles an operation of a valid document, or takes the one that is kept for the text. A document's only operation is kept for requests that name
   * it and for those that do not. Throws for one that cannot be carried out.
   */
  prepare(text: string, document: DocumentNode, operationName: string | null): Operation {
    const known = this.kept(text, operationName);
    if (known !== undefined) return known;
    const startedAt = performance.now();
    const plan = this.#planner.plan(document, operationName);
    const step = compilePlan(plan, this.#asSubgraphsSee);
    this.#onPlanned(performance.now() - startedAt);
    const operation = new Operation(text, document, operationName, step, this.schema, this.#asClientsSee);
    const name = operation.definition.name?.value;
    const names = operation.isOnly && name !== undefined ? [name, null] : [operationName];
    const size = JSON.stringify(plan).length;
    for (const each of names) this.#kept.set(keyOf(text, each), operation, { size: text.length + size });
    return operation;
  }

  /** Carries an operation out. Never throws: what goes wrong is among the errors. */
  async execute({ operation, variables, context, signal }: Question<Context>): Promise<Outcome> {
    const run: Run<Context> = {
      data: {},
      errors: [],
      variables,
      context,
      signal: operation.isMutation ? undefined : signal,
      sources: this.#sources,
      interfaces: this.#asSubgraphsSee.interfaces,
      twins: new Twins(),
      isPlain: true,
      merged: 0,
      looked: undefined,
    };
    if (operation.step !== undefined) await take(operation.step, run, operation);
    const printer = new Printer(run.isPlain, ({ fields, key }) => operation.introspect(fields, key, variables));
    const data = printer.print(run.data, operation.shapeFor(variables));
    return { data, errors: [...run.errors, ...unexplained(printer.errors, run.errors)] };
  }
}

/** No operation is called by a space. */
function keyOf(text: string, operationName: string | null): string {
  return `${operationName ?? ' '}\n${text}`;
}

function textOf(key: string): string {
  return key.slice(key.indexOf('\n') + 1);
}

/** Carries out a step of a plan. A fetch alone, the most frequent of them, costs no promise here. */
function take<Context>(step: Step, run: Run<Context>, operation: Operation): Promise<void> {
  switch (step.kind) {
    case 'sequence':
      return takeInTurn(step.steps, run, operation);
    case 'parallel':
      return Promise.all(step.steps.map((each) => take(each, run, operation))).then(() => {});
    case 'condition': {
      const next = operation.isTrue(step.variable, run.variables) ? step.whenTrue : step.whenFalse;
      return next === undefined ? done : take(next, run, operation);
    }
    case 'fetch':
      if (run.signal?.aborted !== true) return carryOut(step, run);
      run.errors.push(new GraphQLError('The client went away.'));
      return done;
  }
}

async function takeInTurn<Context>(steps: readonly Step[], run: Run<Context>, operation: Operation): Promise<void> {
  for (const step of steps) await take(step, run, operation);
}
