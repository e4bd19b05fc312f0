/** The connection on which somebody asks. */
interface Asker {
  readonly destroyed: boolean;
}

/**
 * Begins questions in their order, but only after all that has come in was taken: what subgraphs answered goes on before anything new begins. Under load the
 * questions that are under way are then few and end soon, and the others wait as bytes of their bodies; begun all at once, each would hold all that was
 * answered so far, which costs memory, and the time to move and to find it again. Who is alone does not wait; for who has left by then nothing is begun.
 */
export class Starts {
  readonly #beginsForMs: number;
  readonly #begin = (): void => this.#beginSome();
  readonly #waiting: { asker: Asker; start: () => void }[] = [];

  /** For how long questions are begun, one at least, before the event loop looks again for what has come in. */
  constructor(beginsForMs = 1) {
    this.#beginsForMs = beginsForMs;
  }

  /** `start` must not throw. */
  add(asker: Asker, start: () => void): void {
    this.#waiting.push({ asker, start });
    if (this.#waiting.length === 1) setImmediate(this.#begin);
  }

  #beginSome(): void {
    const until = performance.now() + this.#beginsForMs;
    let begun = 0;
    do {
      const next = this.#waiting[begun++];
      if (next?.asker.destroyed === false) next.start();
    } while (begun < this.#waiting.length && performance.now() < until);
    this.#waiting.splice(0, begun);
    if (this.#waiting.length > 0) setImmediate(this.#begin);
  }
}
