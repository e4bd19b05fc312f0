import { setTimeout } from 'node:timers/promises';

/** Carries out steps of work one after the other, at once. Returns what they come to. */
export function allAtOnce<Result>(steps: Generator<void, Result>): Result {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/**
 * The same while questions are answered: rests between steps, each time for as long as the one before took. A question needs several turns of the event loop;
 * without rests it would wait for a step in each of them.
 */
export async function withRests<Result>(steps: Generator<void, Result>): Promise<Result> {
  let tookMs = 0;
  for (;;) {
    await setTimeout(tookMs);
    const startedAt = performance.now();
    const step = steps.next();
    if (step.done === true) return step.value;
    tookMs = performance.now() - startedAt;
  }
}
