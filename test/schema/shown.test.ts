import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shown } from '../../schema/shown.ts';

it('a value is shown as it was written, so that 43 and "43" can be told apart', () => {
  expect(['43', 43, null, undefined, ['43'], { code: '43' }, Number.NaN].map(shown)).toEqual([
    '"43"',
    '43',
    'null',
    'undefined',
    '["43"]',
    '{"code":"43"}',
    'NaN',
  ]);
});

it('a long value is cut', () => {
  expect(shown('x'.repeat(100_000))).toBe(`"${'x'.repeat(80)}"…`);
  expect(shown(Array.from({ length: 10_000 }, () => 1))).toHaveLength(81);
});

it('any value can be shown, in few characters', () => {
  const circular: unknown[] = [];
  circular.push(circular);
  const any = fc.oneof(
    fc.anything({ withBigInt: true, withNullPrototype: true, withSparseArray: true }),
    fc.constantFrom(circular, { toJSON: () => undefined }),
  );
  fc.assert(
    fc.property(any, (value) => {
      expect(shown(value).length).toBeLessThanOrEqual(6 * 80 + 3);
    }),
  );
});
