import { type Day, dayOf } from './days.ts';
import { earliestAsOf } from './figures.ts';

/** What the generated data depends on, besides the place. */
export interface GeneratorOptions {
  /** The same seed gives the same data, however the places are split over owners. */
  seed: number;
  /** How much: 1 is a real province. What sources state about a place comes out exactly at every scale. */
  scale: number;
  /** The legal day (YYYY-MM-DD, Asia/Shanghai) as of which the data is true; nothing happens on it or later. */
  asOf: string;
}

/** The last day on which something happens. Throws RangeError if `asOf` is no day, or before all sources' figures are true. */
export function horizonOf({ asOf }: GeneratorOptions): Day {
  if (asOf < earliestAsOf) throw new RangeError(`The data is as of ${earliestAsOf} or later, but got: ${asOf}.`);
  return dayOf(asOf) - 1;
}
