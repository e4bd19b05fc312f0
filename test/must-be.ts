import { expect } from 'vitest';

/**
 * `expect(found).toBe(wanted)` for values by the hundred thousand: it says the same of a value that is another, and costs next to nothing where it
 * is not. What Vitest notes down at each `expect` took most of the time of such tests.
 */
export function mustBe(found: unknown, wanted: unknown, message?: string): void {
  if (!Object.is(found, wanted)) expect(found, message).toBe(wanted);
}
