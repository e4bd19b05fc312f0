/** Tells that nobody waits for an answer any more. An AbortSignal would do, but making one and listening to it costs more than the rest of a small question. */
export interface Signal {
  /** Whether nobody waits any more. */
  readonly aborted: boolean;
  /** Does this when nobody waits any more; at once when that is so already. */
  whenAborted(act: () => void): void;
}

/** The signal of all who wait for one thing: it aborts when the last of them is gone. */
export class SharedSignal implements Signal {
  aborted = false;
  #waiting = 0;
  #acts: (() => void)[] = [];

  /** `signal` is the first one's; who has none never goes. */
  constructor(signal: Signal | undefined) {
    this.join(signal);
  }

  /** One more waits. Too late when it has aborted: what was waited for has been given up. */
  join(signal: Signal | undefined): void {
    this.#waiting++;
    signal?.whenAborted(() => {
      this.#waiting--;
      if (this.#waiting > 0) return;
      this.aborted = true;
      for (const act of this.#acts) act();
    });
  }

  whenAborted(act: () => void): void {
    if (this.aborted) act();
    else this.#acts.push(act);
  }

  /** What was waited for is there: nothing is to be done any more, whoever goes. Their clients' signals live longer, and must keep nothing of it. */
  end(): void {
    this.#acts = [];
  }
}
