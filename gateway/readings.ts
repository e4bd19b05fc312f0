import type { SharedSignal } from './signal.ts';

/** A read that is under way. */
export interface Reading<Answer> {
  /** Who asks. */
  readonly caller: string;
  /** What is asked. */
  readonly text: string;
  /** Of all who wait for it. */
  readonly signal: SharedSignal;
  answer: Promise<Answer> | undefined;
}

/**
 * Reads that are under way, found by who asks what, so that equal ones are carried out once. Whoever uses it bounds how many there are: it is a list that is
 * looked through. A Map that lives long and is always changing keeps alive what it holds no more: with each growth it leaves its table behind, with all that stood
 * there and a pointer to the next, and from the first table that has become old V8's young collector takes the whole chain to be in use. That was an eighth
 * of all that a gateway makes, copied twice, and a quarter of its CPU time where answers are large.
 */
export class Readings<Each extends Reading<unknown>> {
  #underWay: Each[] = [];

  /** The read that one who asks this may share: one that somebody waits for. */
  find(caller: string, text: string): Each | undefined {
    for (const each of this.#underWay) if (each.caller === caller && each.text === text && !each.signal.aborted) return each;
    return undefined;
  }

  add(reading: Each): void {
    this.#underWay.push(reading);
  }

  /** It has ended: nobody shares it any more, and nothing keeps what it was about. */
  end(reading: Each): void {
    reading.signal.end();
    const at = this.#underWay.indexOf(reading);
    const last = at < 0 ? undefined : this.#underWay.pop();
    if (last !== undefined && last !== reading) this.#underWay[at] = last;
  }

  /** A command has ended: what was read before is shared with nobody who comes now. */
  forget(): void {
    this.#underWay = [];
  }
}
