import { describe, expect, it } from 'vitest';
import { groupLimit, maxGroups, pageSize } from '../../schema/bounds.ts';
import { fieldOfMeasure, rankGroups, ratioOf } from '../../schema/statistics.ts';

const groups = [
  { key: 'b', value: 2 },
  { key: 'a', value: 2 },
  { key: 'c', value: null },
  { key: 'd', value: 9 },
];
const ranked = (direction: 'ASC' | 'DESC', top?: number): string =>
  rankGroups(
    groups,
    ({ key }) => key,
    ({ value }) => value,
    direction,
    top,
  )
    .map(({ key }) => key)
    .join('');

describe('rankGroups', () => {
  it('sorts by the measure, ties by key, and what has no value comes last in both directions', () => {
    expect(ranked('DESC')).toBe('dabc');
    expect(ranked('ASC')).toBe('abdc');
  });

  it('cuts after sorting', () => {
    expect(ranked('DESC', 2)).toBe('da');
  });

  it('sorts by key when there is no measure', () => {
    expect(rankGroups(groups, ({ key }) => key, undefined, 'DESC', null).map(({ key }) => key)).toEqual(['a', 'b', 'c', 'd']);
  });
});

describe('a ratio', () => {
  it('has no value when nothing was counted', () => {
    expect(ratioOf(0, 0)).toEqual({ numerator: 0, denominator: 0, value: null });
    expect(ratioOf(1, 4)).toEqual({ numerator: 1, denominator: 4, value: 0.25 });
  });
});

describe('names and bounds', () => {
  it('a measure’s field is its name in small letters', () => {
    expect(fieldOfMeasure('BASICALLY_SATISFIED')).toBe('basicallySatisfied');
    expect(fieldOfMeasure('COUNT')).toBe('count');
  });

  it('pages and groups are bounded', () => {
    const refused = expect.objectContaining({ extensions: { code: 'BAD_PAGE_SIZE' } }) as Error;
    for (const first of [0, 101, -1, 1.5, null, '20']) expect(() => pageSize(first)).toThrow(refused);
    expect(pageSize(100)).toBe(100);
    for (const top of [0, maxGroups + 1, 1.5]) expect(() => groupLimit(top)).toThrow(refused);
    expect([groupLimit(undefined), groupLimit(null), groupLimit(10)]).toEqual([undefined, undefined, 10]);
  });
});
