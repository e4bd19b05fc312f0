/**
 * Shares `total` out by weight, the largest remainders first (最大余数法), so that the parts add up to it. No part is above `most`.
 * Throws RangeError if `total` is more than all parts may hold.
 */
export function apportion(total: number, weights: readonly number[], most = Number.POSITIVE_INFINITY): number[] {
  if (total > weights.length * most)
    throw new RangeError(`${total} cannot be shared out among ${weights.length} of at most ${most}.`);
  const sum = weights.reduce((all, each) => all + each, 0);
  const exact = weights.map((weight) => (total * weight) / sum);
  const parts = exact.map((each) => Math.min(most, Math.floor(each)));
  const byRemainder = exact
    .map((each, index) => ({ index, remainder: each - (parts[index] ?? 0) }))
    .toSorted((a, b) => b.remainder - a.remainder || a.index - b.index);
  let left = total - parts.reduce((all, each) => all + each, 0);
  while (left > 0) {
    for (const { index } of byRemainder) {
      const part = parts[index] ?? 0;
      if (left === 0) break;
      if (part >= most) continue;
      parts[index] = part + 1;
      left--;
    }
  }
  return parts;
}

/** The `at`th of `count` whole shares, alike to within one, that add up to `sum`. */
export function evenShare(sum: number, count: number, at: number): number {
  return Math.floor((sum * (at + 1)) / count) - Math.floor((sum * at) / count);
}
