import type { GatewayContext } from '../context.ts';
import type { Source, SourceAnswer, SourceRequest } from '../execution/source.ts';
import type { FanOut } from '../fanout/fanout.ts';
import type { Signal } from '../signal.ts';

/** A subgraph with owners: whoever they are for a question. */
export class OwnedSubgraph implements Source<GatewayContext> {
  readonly tellsErrorsOnce = true;
  readonly #fanOut: FanOut;

  constructor(fanOut: FanOut) {
    this.#fanOut = fanOut;
  }

  fetch({ query, variables }: SourceRequest, { asker, coverage, watch }: GatewayContext, signal?: Signal): Promise<SourceAnswer> {
    return this.#fanOut.process({ query, variables: JSON.parse(variables), asker, coverage, watch, signal });
  }
}
