import { expect, it } from 'vitest';
import { parseLimits, usualLimits } from '../../../gateway/limits/limits.ts';

it('a file sets those limits that differ, the others stay as usual', () => {
  expect(parseLimits('{ "aliases": 5 }')).toEqual({ ...usualLimits, aliases: 5 });
  expect(parseLimits('{}')).toEqual(usualLimits);
});

it('every problem of a file is in one error', () => {
  expect(() => parseLimits('{ "aliases": 0, "depth": "deep", "tokens": 1.5, "wings": 2 }')).toThrow(
    /^The limits are not valid:\n- tokens: .*\n- depth: .*\n- aliases: .*\n- the file: .*wings/,
  );
  expect(() => parseLimits('aliases: 5')).toThrow(/^The limits are not JSON: /);
});
