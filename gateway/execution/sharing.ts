import { type Reading, Readings } from '../readings.ts';
import { SharedSignal } from '../signal.ts';
import { Executor, type ExecutorOptions, type Outcome, type Question } from './executor.ts';
import { jsonOf } from './json.ts';
import type { Operation } from './operation.ts';

/** What of requests matters besides what they ask, as their contexts tell it. */
export interface Sharing<Context> {
  /** All else that the answer depends on: who asks, and what subgraphs are told of the request. Texts that are equal for those who may share. */
  keyOf: (context: Context) => string;
  /** A request is going to be answered with the operation of another, whose context is `first`. */
  joined: (context: Context, first: Context) => void;
}

/** So many operations are waited for by others at most; those beyond are carried out each for itself. */
const mostUnderWay = 1_000;

/** A longer key is not looked for: writing and keeping it would cost more than it is likely to save. */
const longestKey = 8 * 1024;

/** A query that is being carried out, for all who ask it meanwhile. */
interface SharedOperation<Context> extends Reading<Outcome> {
  /** Of the request that was the first. */
  context: Context;
}

/**
 * An executor that carries equal queries that are under way at once out once, and answers each of them. Equal are those of the same operation of the same
 * document, with the same variables, in requests of which `keyOf` says the same. Each request is still admitted, counted, given its media type and its
 * status by itself: only the data and the errors are shared. An answer that is there is never given again; a command is never shared, and a query
 * that comes when a command has ended is not answered with one that began before. The operation goes on as long as one of those who wait for it is there.
 */
export class SharingExecutor<Context> extends Executor<Context> {
  readonly #sharing: Sharing<Context>;
  #underWay = new WeakMap<Operation, Readings<SharedOperation<Context>>>();
  #count = 0;

  constructor({ sharing, ...options }: ExecutorOptions<Context> & { sharing: Sharing<Context> }) {
    super(options);
    this.#sharing = sharing;
  }

  override async execute(question: Question<Context>): Promise<Outcome> {
    const { operation, variables, context, signal } = question;
    if (operation.isMutation) {
      try {
        return await super.execute(question);
      } finally {
        this.#underWay = new WeakMap();
      }
    }
    const caller = this.#sharing.keyOf(context);
    const text = jsonOf(variables);
    if (caller.length + text.length > longestKey) return super.execute(question);
    const readings = this.#ofOperation(operation);
    const same = readings.find(caller, text);
    if (same?.answer !== undefined) {
      same.signal.join(signal);
      this.#sharing.joined(context, same.context);
      return same.answer;
    }
    if (this.#count >= mostUnderWay) return super.execute(question);
    const shared = new SharedSignal(signal);
    this.#count++;
    const answer = super.execute({ ...question, signal: shared });
    const reading = { caller, text, context, signal: shared, answer };
    readings.add(reading);
    try {
      return await answer;
    } finally {
      this.#count--;
      readings.end(reading);
    }
  }

  #ofOperation(operation: Operation): Readings<SharedOperation<Context>> {
    const known = this.#underWay.get(operation);
    if (known !== undefined) return known;
    const none = new Readings<SharedOperation<Context>>();
    this.#underWay.set(operation, none);
    return none;
  }
}
