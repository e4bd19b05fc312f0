import { SingleBar } from 'cli-progress';

/** Shows how far the long steps of a first start are: bars in a terminal, a line a step elsewhere, nothing when quiet. */
export class Progress {
  readonly #quiet: boolean;
  #bar: { name: string; bar: SingleBar } | undefined;
  #said = '';

  constructor(quiet: boolean) {
    this.#quiet = quiet;
  }

  /** Says what is being done. */
  say(line: string): void {
    if (!this.#quiet) console.log(line);
  }

  /** Shows that `done` of `total` are done of a step; what was done before is not shown. */
  show(step: string, done: number, total: number): void {
    if (this.#quiet) return;
    if (this.#bar?.name !== step) {
      if (done >= total) return;
      this.end();
      if (!process.stdout.isTTY) {
        if (this.#said !== step) console.log(`${step} (${total}) …`);
        this.#said = step;
        return;
      }
      const bar = new SingleBar({ format: `${step.padEnd(10)} {bar} {value}/{total}`, hideCursor: true, stream: process.stdout });
      bar.start(total, done);
      this.#bar = { name: step, bar };
    }
    this.#bar.bar.setTotal(total);
    this.#bar.bar.update(done);
  }

  /** Ends the bar that is shown. */
  end(): void {
    this.#bar?.bar.stop();
    this.#bar = undefined;
  }
}
