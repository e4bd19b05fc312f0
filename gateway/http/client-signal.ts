import type { ServerResponse } from 'node:http';
import type { Signal } from '../signal.ts';

/**
 * Aborts when the client that waits for a response is gone. The response is listened to only when somebody wants to be told. A class: V8 makes a hidden class of
 * its own for each object that is written with a getter, and all that the getter sees is kept until the old generation is collected.
 */
export class ClientSignal implements Signal {
  readonly #response: ServerResponse;
  #acts: (() => void)[] | undefined;

  constructor(response: ServerResponse) {
    this.#response = response;
  }

  get aborted(): boolean {
    return this.#response.destroyed && !this.#response.writableFinished;
  }

  whenAborted(act: () => void): void {
    if (this.aborted) act();
    else if (this.#acts !== undefined) this.#acts.push(act);
    else {
      const acts = (this.#acts = [act]);
      this.#response.on('close', () => {
        if (!this.#response.writableFinished) for (const each of acts) each();
      });
    }
  }
}
