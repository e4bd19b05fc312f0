import * as vitest from 'vitest';
import { answers, differences } from './differences.ts';

/*
 * What Apollo's suite imports from Jest, of Vitest. A case in which the front answers otherwise must fail, after the answers that are named for it: one that passes
 * is no difference any more.
 */

export { afterAll, beforeAll, beforeEach, expect, vi as jest } from 'vitest';

/** The names of the suite's cases, those excepted that are made from tables. */
export const cases = new Set<string>();

/** The names of the groups around what is being defined. */
let around: readonly string[] = [];

/** A group of cases. */
export const describe = Object.assign(
  (name: string, define: () => void): void => {
    const inside = [...around, name];
    vitest.describe(name, () => {
      const outside = around;
      around = inside;
      define();
      around = outside;
    });
  },
  { each: vitest.describe.each.bind(vitest.describe), skip: vitest.describe.skip },
);

/** A case. */
export const it = Object.assign(
  (name: string, run: () => Promise<void>, timeoutMs?: number): void => {
    const named = [...around.slice(1), name].join(' > '); // without the group around all of them
    cases.add(named);
    const [, answered, why] = differences.find(([each]) => each === named) ?? [];
    if (why === undefined) {
      vitest.it(name, () => run(), timeoutMs);
      return;
    }
    vitest.it(`differs, as ${why}: ${name}`, async () => {
      answers.length = 0;
      await vitest.expect(run()).rejects.toThrow();
      vitest.expect(answers).toEqual(answered);
    });
  },
  { each: vitest.it.each.bind(vitest.it), skip: vitest.it.skip },
);

export const test = it;

/** Does something after each case. Jest's functions may take one that they call when they are done. */
export function afterEach(run: ((done: () => void) => void) | (() => Promise<void>)): void {
  vitest.afterEach(
    () =>
      new Promise<void>((resolve, reject) => {
        const result = run(resolve);
        if (run.length === 0) Promise.resolve(result).then(resolve, reject);
      }),
  );
}
