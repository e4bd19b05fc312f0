import type { Limits } from './limits.ts';
import { tooComplex } from './document.ts';

/**
 * Checks variables before they are fitted to their types, which calls itself for each level and makes an error of each value that does not
 * fit. Counts without calling itself. Throws TOO_COMPLEX.
 */
export function checkVariables(variables: unknown, limits: Limits, most: 'values' | 'routerValues' = 'values'): void {
  let level: unknown[] = [variables];
  let values = 0;
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > limits.valueDepth) throw tooComplex('valueDepth', limits);
    const next: unknown[] = [];
    for (const value of level) {
      if (typeof value !== 'object' || value === null) continue;
      for (const each of Array.isArray(value) ? value : Object.values(value)) {
        if (++values > limits[most]) throw tooComplex(most, limits);
        next.push(each);
      }
    }
    level = next;
  }
}
